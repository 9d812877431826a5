/** Frames that say what frames of the comparison before said, wherever they stand in the text now: what is known of these holds for them. */
import type { Claim } from '../model/claim';
import type { ClaimFrame } from './claimFrame';
import type { SentenceReading } from './storyReading';

/** For each frame the one of `last` that says the same, else itself. An edit leaves those before it and those behind it as they were. */
export function sameFrames(frames: readonly ClaimFrame[], last: readonly ClaimFrame[]): readonly ClaimFrame[] {
  const stand = [...frames];
  const take = (at: number, before: number): boolean => {
    const [frame, known] = [frames[at], last[before]];
    if (!frame || !known || !saySame(frame, known)) return false;
    stand[at] = known;
    return true;
  };
  let first = 0;
  while (take(first, first)) first++;
  for (let at = frames.length - 1, before = last.length - 1; at >= first && before >= first; at--, before--) if (!take(at, before)) break;
  return stand;
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
