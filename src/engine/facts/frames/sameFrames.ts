/** Frames that say what frames of the comparison before said, wherever they stand in the text now: what is known of these holds for them. */
import type { Claim } from '../../model/claim';
import type { ClaimFrame } from './claimFrame';
import type { SentenceReading } from './storyReading';

/**
 * For each frame the one of `last` that says the same, else itself. Frames before an edit keep their number, those behind it are counted
 * from the end; one that changed on its own (its source gives a value once more) leaves the others as they are.
 */
export function sameFrames(frames: readonly ClaimFrame[], last: readonly ClaimFrame[]): readonly ClaimFrame[] {
  const more = last.length - frames.length;
  const sameAs = (frame: ClaimFrame, known: ClaimFrame | undefined): ClaimFrame | undefined =>
    known && saySame(frame, known) ? known : undefined;
  return frames.map((frame, at) => sameAs(frame, last[at]) ?? (more === 0 ? undefined : sameAs(frame, last[at + more])) ?? frame);
}

/** What tells only where a claim stands. */
const PLACES: ReadonlySet<string> = new Set<keyof ClaimFrame>(['index', 'claim', 'reading', 'token', 'start', 'end']);
const PLACES_OF_CLAIM: ReadonlySet<string> = new Set<keyof Claim>(['start', 'end', 'head', 'sentence']);

function saySame(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a === b) return true;
  return (
    a.index < 0 === b.index < 0 &&
    haveSameFields(a, b, PLACES) &&
    isSameClaim(a.claim, b.claim) &&
    isSameReading(a.reading, b.reading, a, b)
  );
}

function isSameClaim(a: Claim, b: Claim): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    (a.head && b.head ? isSamePlace(a.head, a, b.head, b) : a.head === b.head) &&
    haveSameFields(a, b, PLACES_OF_CLAIM)
  );
}

/** Its words are among the frame's own. */
function isSameReading(a: SentenceReading, b: SentenceReading, left: ClaimFrame, right: ClaimFrame): boolean {
  return (
    a.source === b.source &&
    a.position === b.position &&
    a.isHeadline === b.isHeadline &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every((mention, at) => {
      const other = b.mentions[at] as typeof mention;
      return mention.entity.id === other.entity.id && isSamePlace(mention, left.claim, other, right.claim);
    })
  );
}

/** Seen from the claim. */
function isSamePlace(a: Place, from: Place, b: Place, other: Place): boolean {
  return a.start - from.start === b.start - other.start && a.end - from.start === b.end - other.start;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function haveSameFields<T extends object>(a: T, b: T, but: ReadonlySet<string>): boolean {
  for (const key in a) if (!but.has(key) && !isSame(a[key], b[key])) return false;
  return true;
}

const NONE: ReadonlySet<string> = new Set();

/** Of plain data: values, lists, sets, maps and records of them. The order of a map counts: sums over it are rounded in that order. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map) return b instanceof Map && isSameMap(a, b);
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  return haveSameFields(a, b as typeof a, NONE);
}

function isSameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const [otherKey, other] = others.next().value ?? [];
    if (key !== otherKey || value !== other) return false;
  }
  return true;
}
