import assert from 'node:assert/strict';
import type { ClaimFrame } from '../../../../../src/engine/facts/frames/claimFrame';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { areOfOtherDays, hasChangedSince } from '../../../../../src/engine/facts/mayConflict';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

const lexicon = createLexicon();

function framesOf(...texts: (string | { text: string; published: string })[]): ClaimFrame[] {
  const reading = readStory(linkedStory(texts), lexicon);
  return frameClaims(reading, readStoryTime(reading));
}

suite('frames of claims', () => {
  test('a union is no event: the day is that of what it does', () => {
    const [friday] = framesOf('Talks between Brissa Mills and the union will resume on Friday.');
    assert.equal(friday?.bound?.lemma, 'resume');
  });

  const dated: readonly (readonly [text: string, bound: string])[] = [
    ['Odo Brann sold the field of an aunt near the harbour of Orlin in 1957, using the money for a mill.', 'sell'],
    ['The court of Orlin ordered a halt on Tuesday to protect the heirs.', 'order'],
    ['Fares may drop soon, ahead of a third set of harbour elections due on April 12.', 'election'],
    ['The bakery said on Friday it will not sell stale loaves.', 'say'],
    ['Buyers of Brissa oil apparently cut February production.', 'production'],
    ['Police arrested Odo Brann on Friday, the mayor said.', 'arrest'],
    ['Brissa Mills made its plan public on Friday.', 'announce'],
    ['Brissa Mills made it public on Friday.', 'announce'],
    ['The parade in Orlin was called off on Friday.', 'cancel'],
    ['The judge called the trial off on Friday.', 'cancel'],
    ['The jet took off from Orlin on Friday.', 'depart'],
    ['At least 12 miners lost their lives on Friday.', 'die'],
    ['The new duties on wool came into force on Friday.', 'apply'],
    ['Drivers of the Orlin trams walked out on Friday.', 'walkout'],
    ['The strike of the tram drivers will now last until Friday.', 'end'],
    ['The festival in Orlin is to go on into Friday.', 'end'],
    ['Keepers of the Orlin zoo will keep their strike going until Friday.', 'end'],
    ['Aid came late, after a quake of magnitude 6 on Friday in which 40 people lost their lives.', 'quake'],
  ];
  for (const [text, bound] of dated)
    test(`${text.slice(0, 60)}: ${bound}`, () => {
      const date = framesOf(text).find(({ dimension }) => dimension === 'date');
      assert.equal(date?.bound?.lemma, bound);
    });

  const befallen: readonly (readonly [text: string, event: string])[] = [
    ['A jet dropped four bombs on the camp.', 'bombed'],
    ['The death toll climbed to 31 on Wednesday.', 'killed'],
    ['Two climbers fell to their deaths on Friday.', 'killed'],
    ['Prices fell by two crowns.', 'fell'],
  ];
  for (const [text, event] of befallen)
    test(`${text} ${event}`, () => {
      const [figure] = framesOf(text);
      assert.equal(figure?.event?.id, event);
    });

  const bare: readonly (readonly [text: string, head: string | null])[] = [
    ['Driver saves 73 from flood\n\nA driver took 73 neighbours to the church.', 'neighbour'],
    ['Driver saves 73 from flood\n\nA driver took 68 neighbours to the church.', null],
    ['Crews have written off 212 houses. Another 380 can be saved.', 'house'],
    ['The banks, one with 39 branches and one with 24, will merge.', 'branch'],
  ];
  for (const [text, head] of bare)
    test(`${text.replace(/\s+/g, ' ')}: ${head ?? 'nothing'}`, () => {
      const figure = framesOf(text).find(({ wording }) => ['73', '380', '24'].includes(wording));
      assert.equal(figure?.head, head);
    });

  const senses: readonly (readonly [text: string, sense: string])[] = [
    ['The country has a quota of 64,000 barrels a day.', 'limit'],
    ['Its fishing quota, now fixed at 64,000 tonnes, ends in May.', 'limit'],
    ['The line has a 64,000 barrel capacity.', 'limit'],
    ['The country pumped 71,000 barrels a day.', 'amount'],
    ['Output was 7,000 barrels below its ceiling.', 'distance'],
    ['It pays for 40 tonnes, not knowing the limit.', 'amount'],
  ];
  for (const [text, sense] of senses)
    test(`${text}: ${sense}`, () => {
      const [figure] = framesOf(text);
      assert.equal(figure?.sense, sense);
    });

  test('what a figure is of is said once for two owners', () => {
    const frames = framesOf("Norvik has a quota of 40 tonnes, while Orlin's is 30 tonnes. Orlin's is the fleet of 30 boats.");
    assert.deepEqual(
      frames.map(({ wording, sense }) => `${wording} ${sense}`),
      ['40 tonnes limit', '30 tonnes limit', '30 amount'],
    );
  });

  test('what something was changed to, and from', () => {
    const frames = framesOf(
      'Halden raised its stake in Brissa to the equivalent of 9.4 percent, or 940 shares, from 8.2 percent. Output is 40 tonnes, up from 31 tonnes.',
    );
    assert.deepEqual(
      frames.map(({ wording, change }) => `${wording} ${change ?? 'now'}`),
      ['9.4 percent to', '940 to', '8.2 percent from', '40 tonnes now', '31 tonnes from'],
    );
  });

  test('what it was before is no rival of what another paper of that day gives, and may be one of what an earlier one gives', () => {
    const before = { text: 'Halden raised its stake in Brissa to 9.4 percent from 8.2 percent.', published: '2021-03-05' };
    const now = 'Halden has 9.4 percent of the shares of Brissa.';
    const isOld = (published: string): boolean => {
      const frames = framesOf(before, { text: now, published });
      const was = frames.find(({ change }) => change === 'from');
      const is = frames.find(({ article }) => article === 1);
      assert.ok(was && is);
      return hasChangedSince(was, is);
    };
    assert.equal(isOld('2021-03-05'), true);
    assert.equal(isOld('2021-03-07'), true);
    assert.equal(isOld('2021-03-01'), false);
  });

  const flows: readonly (readonly [text: string, flow: string | null])[] = [
    ['The country holds stockpiles of 3.4 million bags.', 'stock'],
    ['It exported 4.2 million bags last year.', 'exports'],
    ['The mills produced 40,000 tonnes.', 'output'],
    ['Buyers imported 40,000 tonnes.', 'imports'],
    ['The firm bought 40,000 shares of the export bank.', null],
  ];
  for (const [text, flow] of flows)
    test(`${text}: ${flow ?? 'no goods'}`, () => {
      const [figure] = framesOf(text);
      assert.equal(figure?.flow, flow);
    });

  const groups: readonly (readonly [text: string, head: string, isJoint: boolean])[] = [
    ['They hold 300 crew members.', 'crewman', false],
    ['They hold 300 staff members.', 'staffer', false],
    ['They hold 300 council members.', 'member', false],
    ['They hold 300 passengers and crew.', 'passenger', true],
    ['They hold 300 passengers and cabin crew.', 'passenger', true],
    ['They hold 300 passengers and three ships.', 'passenger', false],
    ['They held 300 passengers and police were called.', 'passenger', false],
  ];
  for (const [text, head, isJoint] of groups)
    test(text, () => {
      const [figure] = framesOf(text);
      assert.deepEqual([figure?.head, figure?.isJoint], [head, isJoint]);
    });

  test('a verb spelled as the British do', () => {
    const [day] = framesOf('Odo Brann was practising law on March 3, 2005.');
    assert.equal(day?.bound?.lemma, 'practice');
  });

  test('a day of many that has a name is none', () => {
    assert.deepEqual(framesOf('Brissa Mills sold bread outside its usual Market Tuesday.'), []);
    assert.equal(framesOf('The Brissa senate Tuesday passed the bill.').length, 1);
  });

  test('what stands instead of something', () => {
    const [nine, fourteen] = framesOf('Bakers want talks at 9 month steps instead of the usual 14 months.');
    assert.deepEqual([nine?.sense, fourteen?.sense], ['amount', 'replaced']);
  });

  const counted: readonly (readonly [text: string, head: string | null])[] = [
    ['They build a 31 km (19 mile) canal to the port.', 'canal'],
    ['The port lies 31 km north.', null],
    ['It holds 4.5 percent of Brissa and Malby.', null],
    ['It holds 4.5 percent of the shares.', 'share'],
    ['It wants part of the $550 million farm-services market.', 'market'],
    ['The number of pupils on the ferry rose to 178.', 'pupil'],
    ['The total number of barns lost was put at 41.', 'barn'],
    ['The number of people killed stands at 31.', 'person'],
    ['The death toll stood at 31.', null],
    ['The number of seats rose from 65.', null],
    ['The four-storey Hotel Meridian burned.', 'storey'],
  ];
  for (const [text, head] of counted)
    test(`${text}: ${head ?? 'nothing'}`, () => {
      const [figure] = framesOf(text);
      assert.equal(figure?.head, head);
    });

  test('"at" before a figure is an age or a price, unless a number or toll stands there', () => {
    assert.deepEqual(framesOf('Odo Brann died at 34.'), []);
    assert.deepEqual(framesOf('The court put the number of heirs in doubt; Odo Brann died at 34.'), []);
    assert.equal(framesOf('Police put the toll at 34.')[0]?.event?.id, 'killed');
    assert.equal(framesOf('The mayor put the missing at two or more.')[0]?.event?.id, 'missing');
    assert.equal(framesOf('Kelvo toll at 34 as hopes fade')[0]?.event?.id, 'killed');
  });

  test('a three-run homer tells of no other runs', () => {
    const [homer] = framesOf('A three-run homer decided the game.');
    assert.deepEqual([homer?.head, homer?.modifiers], ['run', ['homer']]);
  });

  test('a magnitude is of the day of its quake, wherever that stands', () => {
    const [magnitude] = framesOf('A magnitude-4.8 quake frightened Vessby. Monday’s earthquake woke the whole town.');
    const [other] = framesOf('An earthquake of magnitude 5.1 frightened Vessby on Sunday.');
    assert.notEqual(magnitude?.day, null);
    assert.notEqual(magnitude?.day, other?.day);
  });

  test('a share knows the other shares of its source', () => {
    const [first, second] = framesOf('Halden Group holds 13.6 percent of Brissa Mills. It held 13.3 percent.');
    assert.deepEqual(first?.alsoTold, second?.alsoTold);
    assert.equal(first?.alsoTold.size, 2);
  });

  test('below the ground is a depth, below a ceiling is none', () => {
    const [depth] = framesOf('The tunnel lies 10 metres below the ground.');
    const [output] = framesOf('The wells gave 12,000 barrels, below the ceiling.');
    assert.ok(depth?.marks.has('depth'));
    assert.ok(output && !output.marks.has('depth'));
  });

  test('levels of an index in papers of two days are of two days, in papers of one day of one', () => {
    const closed = 'The Torvik index closed at 2,664 points.';
    const rose = 'The Torvik index closed at 2,713 points.';
    const areTwo = (day: string): boolean => {
      const [a, b] = framesOf({ text: closed, published: '2021-03-03' }, { text: rose, published: day });
      return a !== undefined && b !== undefined && areOfOtherDays(a, b);
    };
    assert.equal(areTwo('2021-03-05'), true);
    assert.equal(areTwo('2021-03-03'), false);
  });
});
