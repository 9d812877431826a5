import assert from 'node:assert/strict';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { withoutCrossed } from '../../../../../src/engine/facts/pairs/crossedPairs';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

/** The durations of two sentences; all four pairs of one with one, as likely as told. */
function pairsOf(likely: number, crossed: number): string[] {
  const story = readStory(
    linkedStory(['It is paid over 19 years after seven years.', 'It is paid over 17 years after six years.']),
    createLexicon(),
  );
  const frames = frameClaims(story, readStoryTime(story)).filter(({ dimension }) => dimension === 'duration');
  assert.equal(frames.length, 4);
  const [long, short, longToo, shortToo] = [0, 1, 2, 3];
  const pairs = [
    { left: long, right: longToo, p: likely },
    { left: short, right: shortToo, p: likely },
    { left: long, right: shortToo, p: crossed },
    { left: short, right: longToo, p: crossed },
  ] as { left: number; right: number; p: number }[];
  return withoutCrossed(frames, pairs).map(({ left, right }) => `${frames[left]?.wording} | ${frames[right]?.wording}`);
}

suite('figures that two sentences give several of', () => {
  test('each belongs to the nearest of the other sentence', () => {
    assert.deepEqual(pairsOf(0.8, 0.85), ['over 19 years | over 17 years', 'seven years | six years']);
  });
  test('words that fit much better outweigh what is nearer', () => {
    assert.equal(pairsOf(0.4, 0.85).length, 4);
  });
});
