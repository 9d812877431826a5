import assert from 'node:assert/strict';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { aroundNames, likenessAround, wordsAround } from '../../../../../src/engine/facts/frames/wordsAround';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

/** What the words around the first count of each text have in common, by name. */
function likeness(left: string, right: string): Record<string, number> {
  const story = readStory(linkedStory([left, right]), createLexicon());
  const words = [0, 1].map((article) => {
    const frame = frameClaims(story, readStoryTime(story)).find((one) => one.article === article && one.dimension === 'count');
    const reading = story.articles[article];
    if (!frame || !reading) throw new Error('Each text has a count.');
    return wordsAround(reading, frame);
  });
  const [a, b] = words;
  if (!a || !b) throw new Error('There are two texts.');
  return Object.fromEntries(likenessAround(a, b).map((value, at): [string, number] => [aroundNames[at] ?? '', value]));
}

suite('words around two numbers', () => {
  test('the same sentence with another number', () => {
    const { touchingBefore, touchingAfter, touching, wordsBefore, sharedFigures, otherFigures } = likeness(
      'The old ferry carried 90 passengers.',
      'The old ferry carried 95 passengers.',
    );
    assert.deepEqual([touchingBefore, touchingAfter, touching, wordsBefore], [4, 2, 6, 4]);
    assert.deepEqual([sharedFigures, otherFigures], [0, 2]);
  });
  test('a word between keeps the order, not the touch', () => {
    const { touchingBefore, wordsBefore } = likeness('The ferry carried 90 passengers.', 'The ferry carried about 95 passengers.');
    assert.equal(touchingBefore, 2 + 1);
    assert.equal(wordsBefore, 3);
    assert.equal(likeness('The ferry carried 90 people.', 'The ferry also carried some 95 people.')['wordsBefore'], 3);
  });
  test('figures in common', () => {
    const { sharedFigures, otherFigures } = likeness('On pier 7 there were 90 passengers.', 'From pier 7 some 95 passengers left.');
    assert.deepEqual([sharedFigures, otherFigures], [1, 2]);
  });
  test('nothing in common but the mark at the end', () => {
    const { touching, wordsBefore, wordsAfter } = likeness('Divers found 12 bodies.', 'He owns 3 tall cranes.');
    assert.deepEqual([touching, wordsBefore, wordsAfter], [0, 0, 1]);
  });
});
