/** What a fact is about, in a few words for people. */
import { compareText } from '../text/compareText';
import type { ClaimFrame } from './claimFrame';

/** How event classes read after a counted noun. */
const EVENT_WORDS: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  trapped: 'trapped',
  rescued: 'rescued',
  displaced: 'displaced',
  detained: 'detained',
  arrested: 'arrested',
  charged: 'charged',
  hostage: 'taken hostage',
  infected: 'infected',
  released: 'released',
  damaged: 'damaged',
  laidoff: 'laid off',
  stolen: 'stolen',
  employed: 'employed',
};

/** The commonest owner, noun and event of the members. */
export function subjectOfFact(frames: readonly ClaimFrame[]): string {
  const [first] = frames;
  if (!first) return '';
  const event = commonest(frames.map((frame) => frame.event?.id ?? null));
  const owner = commonest(frames.map(({ owner: own }) => (own?.type ? own.name : null)));
  if (first.dimension === 'count') {
    const noun = commonest(frames.map(({ claim }) => claim.of || null)) ?? commonest(frames.map(({ head }) => head)) ?? 'people';
    const word = event === null ? undefined : EVENT_WORDS[event];
    return word && !noun.includes(word) ? `${noun} ${word}` : noun;
  }
  const what =
    commonest(frames.map(({ claim }) => claim.of || null)) ?? event ?? commonest(frames.map(({ verb }) => verb)) ?? first.dimension;
  return owner && !what.includes(owner) ? `${what} (${owner})` : what;
}

/** The value that occurs most often; the first in order of text among equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? null;
}
