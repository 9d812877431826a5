// How the pieces of a number add up: "two hundred and two thousand", "three and two thirds", "several hundred".

import { SCALES, VAGUE } from '../numberWords';
import { isKind, isWordToken, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { WordKind } from '../wordKind';
import type { Item } from './numberItem';
import { stepOf, type Numeral } from './numeral';

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

export function parseNumber(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const first = items[0] as Item;
  if (first.kind === 'and' || first.kind === 'of' || first.kind === 'point') return undefined;
  return parseVague(p, items) ?? parseFraction(p, items) ?? parseOrdinal(items) ?? parseCardinal(p, items);
}

function exact(category: Numeral['category'], value: number, used: number, scaled: boolean, step = stepOf(value)): NumberReading {
  return { category, value, low: value, high: value, used, scaled, step };
}

/** "dozens", "hundreds of thousands", "several hundred", "a few". */
function parseVague(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const skip = items[0]?.kind === 'a' ? 1 : 0;
  const head = items[skip];
  if (head?.kind !== 'vague') return undefined;
  const range = VAGUE[head.word];
  if (!range) return undefined;
  const article = skip === 1 || /^(the|past|last|next|first|coming)$/.test(wordNear(p, head.token - 1, head.token));
  if ((head.word === 'few' || head.word === 'handful' || head.word === 'couple') && !article) return undefined;
  if (head.tail) return undefined;
  let used = skip + 1;
  let factor = 1;
  const behind = items[used];
  if (
    head.word.endsWith('s') &&
    SCALES[head.word.slice(0, -1)] === undefined &&
    head.word !== 'tens' &&
    head.word !== 'dozens' &&
    head.word !== 'scores'
  ) {
    if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  } else if (head.word.endsWith('s')) {
    const scale = items[used + 1];
    if (behind?.kind === 'of' && scale?.kind === 'vague' && SCALES[scale.word.slice(0, -1)] !== undefined)
      [factor, used] = [SCALES[scale.word.slice(0, -1)] as number, used + 2];
    else if (behind?.kind === 'of' && scale?.kind === 'scale' && scale.word.endsWith('s')) [factor, used] = [scale.value, used + 2];
    else if (behind?.kind !== 'of' && head.word === 'scores') return undefined;
    else if (head.word === 'tens') return undefined;
  } else if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  if (head.word === 'several' && factor === 100)
    return { category: 'vague', value: null, low: 200, high: 999, used, scaled: true, step: 100 };
  const value = range.value === null ? null : range.value * factor;
  return { category: 'vague', value, low: range.low * factor, high: range.high * factor, used, scaled: factor > 1, step: factor };
}

function parseOrdinal(items: readonly Item[]): NumberReading | undefined {
  const head = items[0] as Item;
  if (head.kind === 'ordinal') return exact('ordinal', head.value, 1, false, 1);
  // "twenty-first", "one hundred and twelfth"
  const tens = items[1];
  if (
    head.kind === 'value' &&
    tens?.kind === 'ordinal' &&
    head.value >= 20 &&
    head.value % 10 === 0 &&
    tens.value < 10 &&
    (tens.token === head.token || tens.token === head.token + 1)
  )
    return exact('ordinal', head.value + tens.value, 2, false, 1);
  return undefined;
}

const FUNCTION_WORDS = new Set(
  'of from to in on at by with than as and or but that which who is was were are be been for after before since because while when if the its their his her this these those it they he she we more less over under below above off down up has had have will would'.split(
    ' ',
  ),
);

/** Whether what follows a bare "a third" makes it a share rather than "a third man". */
function endsPhrase(p: Passage, items: readonly Item[], index: number): boolean {
  const last = items[index] as Item;
  if (last.tail) return false;
  const next = last.token + 1;
  return !sameSentence(p, last.token, next) || !isWordToken(p, next) || FUNCTION_WORDS.has(wordAt(p, next));
}

function parseFraction(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const head = items[0] as Item;
  if (
    head.kind === 'ordinal' &&
    head.plain === 0 &&
    head.value > 2 &&
    !head.tail &&
    wordNear(p, head.token - 1, head.token) === 'another' &&
    wordNear(p, head.token + 1, head.token) === 'of'
  )
    return exact('fraction', 1 / head.value, 1, false, 0.01);
  if (head.kind === 'half') return parseHalf(p, items);
  if (head.kind === 'a') {
    const second = items[1];
    if (second?.kind === 'half') return parseHalf(p, items, 1);
    if (!second || (second.kind !== 'denominator' && second.kind !== 'ordinal') || second.value < 3) return undefined;
    const scale = items[2];
    if (second.word.startsWith('quarter') && scale?.kind === 'scale') return exact('cardinal', scale.value / 4, 3, true);
    const isShare = second.word === 'quarter' ? wordNear(p, second.token + 1, second.token) === 'of' : endsPhrase(p, items, 1);
    return isShare ? exact('fraction', 1 / second.value, 2, false, 0.01) : undefined;
  }
  if (head.kind === 'denominator') {
    const scale = items[1];
    return head.word === 'quarter' && scale?.kind === 'scale' ? exact('cardinal', scale.value / 4, 2, true) : undefined;
  }
  return parseRatio(p, items) ?? parseMixed(p, items);
}

/** "half", "half of", "half a million", "half a dozen". */
function parseHalf(p: Passage, items: readonly Item[], at = 0): NumberReading | undefined {
  const half = items[at] as Item;
  const next = items[at + 1];
  const afterNext = items[at + 2];
  if (half.word !== 'half') return half.tail ? undefined : exact('fraction', half.value, at + 1, false, 0.01);
  if (next?.kind === 'scale' || next?.kind === 'dozen') return exact('cardinal', next.value / 2, at + 2, true);
  if (next?.kind === 'a' && (afterNext?.kind === 'scale' || afterNext?.kind === 'dozen'))
    return exact('cardinal', afterNext.value / 2, at + 3, true);
  if (half.tail) return undefined;
  const before = wordNear(p, half.token - 1 - at, half.token);
  if (/^(first|second|latter|other|a|an|one|final|next|last|and|better|third|1st|2nd)$/.test(before) && at === 0) return undefined;
  const following = wordNear(p, half.token + 1, half.token);
  const isShare =
    at === 1
      ? !isWordToken(p, half.token + 1) || FUNCTION_WORDS.has(following)
      : /^(of|the|its|their|his|her|all|our|those|that)$/.test(following);
  return isShare ? exact('fraction', 0.5, at + 1, false, 0.01) : undefined;
}

/** "two thirds", "three-quarters", "one in five", "9 out of 10", "1/4". */
function parseRatio(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail || isKind(p, (items[0] as Item).token - 1, WordKind.pointer)) return undefined;
  const next = items[cardinal.used];
  if (
    next &&
    (next.kind === 'denominator' || next.kind === 'ordinal' || next.kind === 'half') &&
    next.value !== 2 &&
    (next.word.endsWith('s') || cardinal.value === 1) &&
    cardinal.value < 100 &&
    !(next.word === 'quarters' && next.tail)
  ) {
    const denominator = next.kind === 'half' ? 2 : next.value;
    const scale = items[cardinal.used + 1];
    if (
      cardinal.value === 1 &&
      next.kind !== 'denominator' &&
      !next.word.endsWith('s') &&
      next.token !== last.token &&
      !endsPhrase(p, items, cardinal.used)
    )
      return undefined;
    if (scale?.kind === 'scale') return exact('cardinal', (cardinal.value / denominator) * scale.value, cardinal.used + 2, true);
    return exact('fraction', cardinal.value / denominator, cardinal.used + 1, false, 0.01);
  }
  return undefined;
}

/** "one and a half", "three and two thirds", "2 1/4" comes from `parseCardinal`. */
function parseMixed(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail && last.kind !== 'value') return undefined;
  const behind = items.slice(cardinal.used);
  const unit = last.kind === 'scale' && last.value >= 1000 ? last.value : 1;
  const vulgar = behind[0];
  if (vulgar?.kind === 'half' && vulgar.word === '' && unit === 1)
    return exact('cardinal', cardinal.value + vulgar.value, cardinal.used + 1, false, 0.01);
  if (behind[0]?.kind !== 'and') return undefined;
  const share = fractionBehind(behind);
  if (!share) return undefined;
  const scale = behind[share.used];
  if (scale?.kind === 'scale')
    return unit > scale.value
      ? exact('cardinal', cardinal.value + share.value * scale.value, cardinal.used + share.used + 1, true)
      : exact('cardinal', (cardinal.value + share.value) * scale.value, cardinal.used + share.used + 1, true);
  return exact(unit > 1 ? 'cardinal' : 'cardinal', cardinal.value + share.value * unit, cardinal.used + share.used, cardinal.scaled);
}

function fractionBehind(items: readonly Item[]): { value: number; used: number } | undefined {
  const [, one, two] = items;
  if ((one?.kind === 'a' || (one?.kind === 'value' && one.value === 1)) && two) {
    if (two.kind === 'half') return { value: 0.5, used: 3 };
    if ((two.kind === 'denominator' || two.kind === 'ordinal') && two.value > 2) return { value: 1 / two.value, used: 3 };
  }
  if (one?.kind === 'value' && two?.kind === 'denominator' && two.word.endsWith('s')) return { value: one.value / two.value, used: 3 };
  if (one?.kind === 'half' && one.word === '') return { value: one.value, used: 2 };
  return undefined;
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
function parseCardinal(p: Passage, items: readonly Item[], quiet = false): NumberReading | undefined {
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
  if (share?.kind === 'denominator' || (share?.kind === 'ordinal' && share.word.endsWith('s'))) return false;
  if (items[0]?.kind === 'digits' && last.value > 1000) return false;
  return after.kind === 'value' || (after.kind === 'digits' && last.value <= 1000 && after.value < last.value);
}

/** Takes binary noise off a product such as 1.1 × 1e6. */
function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

/** A scale word without a figure before it is a number only where newspapers use it so ("hundred thousand dollars"). */
function bareScale(next: Item): boolean {
  return next.kind === 'dozen' || next.value === 100 || next.value === 1000 || next.value === 1e6;
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
