/** Which claims are worth comparing: those that share a unit and a word that matters. Linear in the claims. */
import { rememberOf } from '../../text/remember';
import type { ClaimFrame, Dimension } from '../frames/claimFrame';
import { deedsOf } from '../frames/deeds';
import { anyPerson, nounKey } from '../frames/nounClasses';
import { isPartOfDay } from './relateValues';
import { CLOSE_HOURS } from './scoreDates';
import { isUntied } from '../frames/untiedDates';

/** How many earlier claims under one key a claim is compared with. Bounds the cost of a key that everything has. */
export const MOST_PARTNERS = 48;
/** How many claims of one source stand under one key: a text that repeats itself beyond that tells nothing more. */
const MOST_OF_A_SOURCE = 48;
/** Rare words of the clause that serve as keys, a claim. */
const WORD_KEYS = 6;

/**
 * Keys under which a claim finds others, from content alone: plain strings, so that an index can live in a database sharded by key.
 */
export function factKeys(frame: ClaimFrame): string[] {
  const keys: string[] = [];
  // A weekday may be told as "last week".
  const unit = frame.dimension === 'date' ? 'date' : frame.unit;
  if (frame.head !== null) keys.push(`${unit}|noun|${nounKey(frame.head)}`);
  for (const id of frame.events) keys.push(`${unit}|event|${id}`);
  if (frame.bound !== null) {
    keys.push(`${unit}|bound|${frame.bound.lemma}`);
    for (const deed of deedsOf(frame.bound.lemma)) keys.push(`${unit}|deed|${deed}`);
    for (const { id, group } of frame.bound.classes) if (group !== 'general') keys.push(`${unit}|bound|${id}`);
  }
  for (const hour of hourKeys(frame)) keys.push(hour);
  for (const size of sizeKeys(frame)) keys.push(size);
  if (frame.matter !== null) keys.push(`${unit}|matter|${frame.matter}`);
  if (frame.isMainQuake) keys.push(`${unit}|main`);
  if (frame.from !== null) keys.push(`${unit}|from|${frame.from}`);
  if (frame.owner?.type) keys.push(`${unit}|owner|${frame.owner.id}`);
  const rare = [...frame.words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, WORD_KEYS);
  for (const [word] of rare) keys.push(`${unit}|word|${word}`);
  return keys;
}

/** Two clock hours that are close to one another have one of these in common. */
function hourKeys(frame: ClaimFrame): string[] {
  if (frame.dimension !== 'time' || isPartOfDay(frame)) return [];
  const slot = Math.floor(frame.low / CLOSE_HOURS);
  return [slot, slot + 1].map((one) => `time|slot|${one}`);
}

/** Smallest values of which few sources tell two that are nearly equal, in base units: of the sum's own currency, metres or grams, days, per cent, things. */
const LEAST_SIZED: Readonly<Partial<Record<Dimension, number>>> = { money: 100_000, measure: 3, duration: 0.01, percent: 3, count: 100 };
/** Width of a size: values of two that touch are at most 1.5 times as large as one another. */
const SIZE = Math.log(1.22);

/** Two quantities that are nearly as large have one of these in common, whatever the words around them. */
function sizeKeys({ dimension, unit, value, low, head }: ClaimFrame): string[] {
  const size = value ?? low;
  const least = LEAST_SIZED[dimension];
  if (least === undefined || !(size >= least) || !Number.isFinite(size)) return [];
  // Nobody knows what a number counts that has no noun, and people are counted by the dozen.
  if (dimension === 'count' && (head === null || anyPerson.has(head))) return [];
  const slot = Math.floor(Math.log(size) / SIZE);
  return [slot, slot + 1].map((one) => `${unit}|size|${one}`);
}

const knownKeys = rememberOf(factKeys);

/** Pairs of indices (left < right) to compare, each once. `same`: for each frame one that says the same, of which the keys may be known. */
export function candidatePairs(frames: readonly ClaimFrame[], same = frames): [number, number][] {
  const index = new Map<string, number[]>();
  const told = new Map<string, number>();
  const pairs: [number, number][] = [];
  frames.forEach((frame, right) => {
    const partners = new Set<number>();
    for (const key of knownKeys(same[right] ?? frame)) {
      const ofSource = `${frame.reading.source}|${key}`;
      const before = told.get(ofSource) ?? 0;
      if (before >= MOST_OF_A_SOURCE) continue;
      told.set(ofSource, before + 1);
      const holders = index.get(key);
      if (!holders) {
        index.set(key, [right]);
        continue;
      }
      for (const left of choosePartners(holders)) partners.add(left);
      holders.push(right);
    }
    for (const left of partners) {
      const other = frames[left];
      if (other && other.reading !== frame.reading && (other.unit === frame.unit || isUntied(other) || isUntied(frame)))
        pairs.push([left, right]);
    }
  });
  return pairs;
}

/** The latest holders of a key, and the first ones: what starts a fact must stay findable. */
function choosePartners(holders: readonly number[]): readonly number[] {
  if (holders.length <= MOST_PARTNERS) return holders;
  return [...holders.slice(0, MOST_PARTNERS / 2), ...holders.slice(-MOST_PARTNERS / 2)];
}
