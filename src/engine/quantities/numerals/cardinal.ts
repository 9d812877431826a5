// How the figures and words of a cardinal number add up: "two hundred and two thousand", "4 thousand 3 hundred and 21".

import { wordNear, type Passage } from '../passage';
import type { Item } from './numberItem';
import { stepOf, type Numeral } from './numeral';
import { leadsToShare } from './shareEnding';

export interface NumberReading {
  readonly category: Numeral['category'];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many items were used. */
  readonly used: number;
  readonly scaled: boolean;
  readonly step: number;
}

export function exact(category: Numeral['category'], value: number, used: number, scaled: boolean, step = stepOf(value)): NumberReading {
  return { category, value, low: value, high: value, used, scaled, step };
}

/** A sum in the making: finished thousands, millions … in `total`, what is still to be multiplied in `current` (-1: nothing yet). */
interface Sum {
  total: number;
  current: number;
  lastScale: number;
  decimals: number;
  used: number;
  scaled: boolean;
}

/** Figures and words that add up: "2 million", "two hundred and two thousand", "4 thousand 3 hundred and 21". */
export function parseCardinal(p: Passage, items: readonly Item[], quiet = false): NumberReading | undefined {
  const first = items[0] as Item;
  const sum: Sum = { total: 0, current: -1, lastScale: Infinity, decimals: 0, used: 0, scaled: false };
  const startsWithArticle = first.kind === 'a';
  if (startsWithArticle) {
    if (quiet || (items[1]?.kind !== 'scale' && items[1]?.kind !== 'dozen')) return undefined;
    sum.current = 1;
  } else if ((first.kind === 'scale' || first.kind === 'dozen') && !bareScale(first)) return undefined;
  const between = wordNear(p, first.token - 1, first.token) === 'between';
  let index = startsWithArticle ? 1 : 0;
  while (index < items.length) {
    if (items[index]?.kind === 'and') {
      if (between || !crossesAnd(items, index, sum)) break;
      index++;
      continue;
    }
    const taken = take(items, index, sum);
    if (taken === 0) break;
    index += taken;
    sum.used = index;
    if (items[index - 1]?.tail) break;
  }
  if (sum.used === 0) return undefined;
  const value = sum.total + Math.max(sum.current, 0);
  const scale = sum.scaled && Number.isFinite(sum.lastScale) ? sum.lastScale : 1;
  return exact('cardinal', roundOff(value), sum.used, sum.scaled, sum.decimals > 0 ? 10 ** -sum.decimals * scale : stepOf(value));
}

/** Adds the item at `index` to the sum; gives how many items it took, 0 where it does not belong. */
function take(items: readonly Item[], index: number, sum: Sum): number {
  const next = items[index] as Item;
  if (next.kind === 'value' || next.kind === 'digits') {
    if (!joins(sum.current, next, sum.lastScale, sum.used > 0 ? items[sum.used - 1] : undefined)) return 0;
    if (next.kind === 'digits' && sum.used === 0) sum.decimals = next.decimals;
    sum.current = Math.max(sum.current, 0) + next.value;
    return 1;
  }
  const isDozen = next.kind === 'dozen' || (next.word === 'dozens' && sum.used > 0);
  if (next.kind === 'scale' || isDozen) return multiply(next, isDozen ? 12 : next.value, isDozen, sum) ? 1 : 0;
  if (next.kind !== 'point' || sum.used === 0) return 0;
  const point = pointDigits(items, index + 1);
  if (!point) return 0;
  sum.current = Math.max(sum.current, 0) + point.value;
  sum.decimals = point.decimals;
  return point.used - index;
}

function multiply(next: Item, value: number, isDozen: boolean, sum: Sum): boolean {
  sum.scaled = true;
  if (sum.current < 0 && sum.used > 0) {
    // "three lakh crore": a scale of a scale.
    if (sum.total <= 0 || sum.lastScale >= next.value) return false;
    sum.total *= next.value;
    sum.lastScale = next.value;
    return true;
  }
  const base = sum.current < 0 ? 1 : sum.current;
  if (isDozen || value === 100) sum.current = base * value;
  else {
    if (value >= sum.lastScale) return false;
    sum.total += base * value;
    sum.current = -1;
    sum.lastScale = value;
  }
  return true;
}

/** Whether "and" continues the number: "two hundred and six", not "2 million and 6", nor "a million and a half" (a mixed number). */
function crossesAnd(items: readonly Item[], index: number, sum: Sum): boolean {
  const last = items[sum.used - 1];
  const after = items[index + 1];
  const share = items[index + 2];
  if (sum.used === 0 || last?.kind !== 'scale' || !after) return false;
  if (leadsToShare(items, index + 1)) return false;
  if (after.kind === 'digits' && share?.kind === 'scale' && share.value >= last.value) return false;
  if (items[0]?.kind === 'digits' && last.value > 1000) return false;
  return after.kind === 'value' || (after.kind === 'digits' && last.value <= 1000 && after.value < last.value);
}

/** Takes binary noise off a product such as 1.1 × 1e6. */
function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

/** A scale word without a figure before it is a number only where newspapers use it so ("hundred thousand dollars"). */
function bareScale(next: Item): boolean {
  // "Output, in mln tonnes" heads a table.
  return next.kind === 'dozen' || next.value === 100 || next.value === 1000 || next.word.startsWith('million');
}

function joins(current: number, next: Item, lastScale: number, previous: Item | undefined): boolean {
  if (!previous) return true;
  if (next.kind === 'digits')
    return (
      previous.kind !== 'digits' &&
      previous.kind !== 'value' &&
      next.value < (current > 0 ? 100 : lastScale) &&
      next.token <= previous.token + 2 &&
      (lastScale <= 1000 || lastScale === Infinity)
    );
  if (current < 0) return next.value < lastScale;
  if (current % 100 === 0 && current > 0 && previous.value === 100) return next.value < 100;
  return previous.kind === 'value' && previous.value >= 20 && previous.value % 10 === 0 && next.value < 10 && next.value > 0;
}

/** "five point two one": decimals said one by one. */
function pointDigits(items: readonly Item[], from: number): { value: number; decimals: number; used: number } | undefined {
  let digits = '';
  let at = from;
  for (; at < items.length && items[at]?.kind === 'value'; at++) digits += String((items[at] as Item).value);
  if (digits === '') return undefined;
  // "seventy-one" is two items of one number: 70 and 1 are 71.
  const first = items[from] as Item;
  const second = items[from + 1];
  if (first.value >= 20 && second?.kind === 'value' && second.value < 10) digits = String(first.value + second.value);
  return { value: Number(`0.${digits}`), decimals: digits.length, used: at };
}
