import assert from 'node:assert/strict';
import { candidatePairs, factKeys, MOST_PARTNERS } from '../../../../src/engine/facts/pairs/candidatePairs';
import { claimsToCompare } from '../../../../src/engine/facts/frames/claimsToCompare';
import { frameClaims } from '../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../src/engine/facts/frames/storyTime';
import { createLexicon } from '../../../../src/engine/text/lexicon';
import { linkedStory } from './storyOf';

const lexicon = createLexicon();

/** Articles of one story that all give the same kinds of numbers: the worst case for an index. */
function texts(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `The ferry Marisol sank off Kelvo on Tuesday, killing ${10 + (i % 5)} people. Divers found ${3 + (i % 3)} bodies in the hull. The ferry cost $${4 + (i % 2)} million and carried ${90 + i} passengers.`,
  );
}

function framesOf(count: number) {
  const story = readStory(linkedStory(texts(count)), lexicon);
  return frameClaims(story, readStoryTime(story));
}

suite('cost of comparing', () => {
  test('compared pairs grow with the number of articles, not with its square', function () {
    this.timeout(20_000);
    const pairs = [80, 160, 320].map((count) => candidatePairs(framesOf(count)).length);
    const [first = 0, second = 0, third = 0] = pairs;
    assert.ok(first > 1000, `${pairs.join(' ')}: a story of 80 articles has much to compare`);
    assert.ok(second < 2.6 * first && third < 2.3 * second, pairs.join(' '));
  });

  test('no claim meets more than a fixed number of others under one key', () => {
    const frames = framesOf(150);
    const most = Math.max(...frames.map((frame) => factKeys(frame).length)) * MOST_PARTNERS;
    const partners = new Map<number, number>();
    for (const [, right] of candidatePairs(frames)) partners.set(right, (partners.get(right) ?? 0) + 1);
    assert.ok(Math.max(...partners.values()) <= most);
  });

  test('a line as long as a book is not compared; the same sentences in paragraphs are', () => {
    const sentence = 'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.';
    const count = Math.ceil(201_000 / sentence.length);
    const claimsIn = (gap: string): number => {
      const story = readStory(linkedStory([Array.from({ length: count }, () => sentence).join(gap)]), lexicon);
      return claimsToCompare(story, story.articles[0]!).length;
    };
    assert.equal(claimsIn(' '), 0);
    assert.ok(claimsIn('\n\n') >= count);
  });

  test('keys hold content alone: the same sentence elsewhere has the same keys', () => {
    const story = readStory(linkedStory(['The ferry sank, killing 14 people.', 'It rained. The ferry sank, killing 14 people.']), lexicon);
    const frames = frameClaims(story, readStoryTime(story)).filter(({ dimension }) => dimension === 'count');
    assert.equal(frames.length, 2);
    assert.deepEqual(factKeys(frames[0]!), factKeys(frames[1]!));
  });

  test('a figure in brackets, a model number, a calibre and an age are no counts', () => {
    const story = readStory(
      linkedStory(['The hull is 200 feet (61 metres) long. Police seized six AK 47 rifles. Dana Orrin, 34, was killed.']),
      lexicon,
    );
    const article = story.articles[0]!;
    const values = claimsToCompare(story, article).map(({ claim }) => claim.value);
    assert.ok(values.includes(200) && values.includes(6), values.join(' '));
    assert.ok(!values.includes(61) && !values.includes(47), values.join(' '));
  });
});
