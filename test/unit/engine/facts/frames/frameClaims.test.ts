import assert from 'node:assert/strict';
import type { ClaimFrame } from '../../../../../src/engine/facts/frames/claimFrame';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { areOfOtherDays } from '../../../../../src/engine/facts/mayConflict';
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
