import assert from 'node:assert/strict';
import type { ClaimFrame } from '../../../../../src/engine/facts/frames/claimFrame';
import { frameClaims } from '../../../../../src/engine/facts/frames/frameClaims';
import { sameFrames } from '../../../../../src/engine/facts/frames/sameFrames';
import { readStory } from '../../../../../src/engine/facts/frames/storyReading';
import { readStoryTime } from '../../../../../src/engine/facts/frames/storyTime';
import { createLexicon } from '../../../../../src/engine/text/lexicon';
import { linkedStory } from '../storyOf';

const lexicon = createLexicon();

const paragraphs = [
  'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.',
  'Divers found three bodies in the hull, Captain Ines Roque said.',
  'The ferry had cost $4 million.',
  'It carried 90 passengers.',
];

function framesOf(...texts: readonly string[]): ClaimFrame[] {
  const story = readStory(linkedStory([texts.join('\n\n')]), lexicon);
  return frameClaims(story, readStoryTime(story));
}

const [first = '', second = '', third = '', fourth = ''] = paragraphs;

suite('frames that stay', () => {
  const last = framesOf(...paragraphs);
  /** The numbers as written of those that are new. */
  const anew = (...texts: readonly string[]): string[] => {
    const frames = framesOf(...texts);
    const stand = sameFrames(frames, last);
    assert.equal(stand.length, frames.length);
    return stand.flatMap((frame, at) => (frame === frames[at] ? [frame.wording] : []));
  };

  test('each number has a frame', () => {
    assert.deepEqual(
      last.map(({ wording }) => wording),
      ['tuesday', '14', 'three', '$4 million', '90'],
    );
  });

  test('the same text again: none is new, each stands for itself', () => {
    assert.deepEqual(anew(...paragraphs), []);
    assert.deepEqual(sameFrames(framesOf(...paragraphs), last), last);
  });

  test('of another value: it, and those that know how many values their source gives', () => {
    assert.deepEqual(anew(first, second, third.replace('4', '5'), fourth), ['$5 million']);
    assert.deepEqual(anew(first, second, third, fourth.replace('90', '80')), ['80']);
  });

  test('a name inside a sentence: its own frames', () => {
    assert.deepEqual(anew(first, second.replace('Ines Roque', 'Lena Roque'), third, fourth), ['three', '$4 million']);
  });

  test('a number more, and another one changed far from it: the others stay', () => {
    const copies = framesOf(...paragraphs);
    const more = framesOf('It was 60 metres long.');
    const changed = copies.map((frame) => (frame.wording === '14' ? { ...frame, value: 15 } : frame));
    for (const frames of [changed, [...changed.slice(0, 4), ...more, ...changed.slice(4)]])
      assert.deepEqual(
        sameFrames(frames, last).map((frame) => last.indexOf(frame)),
        frames.map((frame) =>
          frame.value === 15 || more.includes(frame) ? -1 : copies.findIndex(({ wording }) => wording === frame.wording),
        ),
      );
  });

  test('of nothing before, all are new', () => {
    const frames = framesOf(...paragraphs);
    assert.deepEqual(sameFrames(frames, []), frames);
  });
});
