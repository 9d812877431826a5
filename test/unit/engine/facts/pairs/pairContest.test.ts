import assert from 'node:assert/strict';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { contestNames, readContest, type Contestants } from '../../../../../src/engine/facts/pairs/pairContest';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

/** Three sources with two counts each: claims 0 and 1, 2 and 3, 4 and 5. */
const story = readStory(
  linkedStory([
    'The ferry Marisol carried 90 passengers. Its hull has 12 cabins.',
    'The ferry Marisol carried 95 passengers. Its hull has 12 cabins.',
    'The ferry Marisol carried 90 passengers. Its hull has 14 cabins.',
  ]),
  createLexicon(),
);
const frames = frameClaims(story, readStoryTime(story));

const ODDS = { even: 0, likely: 2, unlikely: -4 };
const pairOf = (left: number, right: number, odds: number, relation: Contestants['relation']): Contestants => ({
  left,
  right,
  odds,
  relation,
});

const between = pairOf(0, 2, ODDS.likely, 'apart');
const pairs: readonly Contestants[] = [
  between,
  pairOf(0, 3, ODDS.even, 'apart'),
  pairOf(0, 4, ODDS.likely, 'equal'),
  pairOf(2, 4, ODDS.likely, 'apart'),
  pairOf(1, 2, ODDS.unlikely, 'apart'),
];

function measure(name: string, all = pairs, pair = between): number {
  const value = readContest(frames, all, 3)(pair)[contestNames.indexOf(name)];
  if (value === undefined) throw new Error(`No measure is called ${name}.`);
  return Math.round(1000 * value) / 1000;
}

/** Probability of odds of e squared to one. */
const P = 0.881;

suite('what two claims are to one another among all others', () => {
  test('six claims are compared', () => assert.equal(frames.length, 6));

  const cases: readonly (readonly [name: string, wanted: number, why: string])[] = [
    ['odds', 2, 'as given'],
    ['leastLead', Math.round(1000 * (P - 0.5)) / 1000, 'the left one has an even match in the right one’s source'],
    ['mostLead', Math.round(1000 * (P - 0.018)) / 1000, 'the right one has hardly one in the left one’s'],
    ['mostEqualThere', 0, 'neither source gives the value of the other'],
    ['mostEqualSources', 1, 'the left one’s value is told by the third source'],
    ['leastEqualSources', 0, 'the right one’s by none'],
    ['mostTold', 2, 'two sources say 90'],
    ['leastTold', 1, 'one says 95'],
    ['mostSources', 2, 'both match something in two sources'],
    ['leastEqual', 0, 'the right one has no equal'],
    ['claimsOfSource', 2, 'six claims of three sources'],
  ];
  for (const [name, wanted, why] of cases) test(`${name}: ${why}`, () => assert.equal(measure(name), wanted));

  test('what both match brings them together', () => {
    const alone = pairs.filter(({ right }) => right !== 4);
    assert.ok(measure('commonPartners') > measure('commonPartners', alone));
    assert.ok(measure('mostThroughEquals') > 0);
    assert.equal(measure('mostThroughEquals', alone), 0);
  });

  test('the order of the pairs decides nothing', () => {
    const measured = readContest(frames, pairs, 3)(between);
    assert.deepEqual(readContest(frames, [...pairs].reverse(), 3)(between), measured);
  });

  test('either order of a pair measures the same', () => {
    const turned = pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left }));
    const [first] = turned;
    assert.ok(first);
    assert.deepEqual(readContest(frames, turned, 3)(first), readContest(frames, pairs, 3)(between));
  });
});
