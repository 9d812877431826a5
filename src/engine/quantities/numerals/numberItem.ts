// The pieces of a number in figures or words, before it is known how they add up.

import { isOneOf } from '../../text/isOneOf';
import { tableOf } from '../../text/tableOf';
import { TokenFlag } from '../../model/tokens';
import { CURRENCY_SYMBOLS, CURRENCY_WORDS, DOLLAR_PREFIXES } from '../currencies';
import { LONGEST_LOCAL_PREFIX, localCurrency } from '../localPrefixes';
import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, SUFFIXES, VAGUE, VULGAR_FRACTIONS } from '../numberWords';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isKindNear,
  isMark,
  isNumberToken,
  isWordToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import { WordKind } from '../wordKind';

const LOOK_AHEAD = 16;
export const NUMBER_KINDS = WordKind.cardinal | WordKind.scale | WordKind.ordinal | WordKind.denominator | WordKind.dozen | WordKind.vague;

/** A piece of a number: a token or a part of a hyphenated one. */
export interface Item {
  readonly kind: 'digits' | 'value' | 'scale' | 'ordinal' | 'denominator' | 'dozen' | 'vague' | 'and' | 'a' | 'point' | 'of' | 'half';
  readonly value: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Set on digits. */
  readonly decimals: number;
  readonly plain: number;
  /** Text of the token behind this item that is no number. */
  readonly tail: string;
  readonly tailStart: number;
  /** Whether more of the same token follows as an item of its own. */
  readonly joined: boolean;
}

/** How many letters of a currency stand before the figures of one token ("US500" behind "$", "USD115", "Rs200", "euro22"); 0 for others. */
export function currencyLetters(p: Passage, token: number): number {
  const word = wordAt(p, token);
  const digit = word.search(/\d/);
  if (digit < 1 || digit > 4) return 0;
  const letters = word.slice(0, digit);
  const afterSign = isMark(p, token - 1, '$') && !hasSpaceBefore(p, token) && DOLLAR_PREFIXES.get(letters) !== undefined;
  if (afterSign || (CURRENCY_WORDS.has(letters) && (letters.length === 3 || letters === 'rs' || letters === 'euro'))) return digit;
  return digit <= LONGEST_LOCAL_PREFIX && localCurrency(p, writtenAt(p, token).slice(0, digit)) !== null ? digit : 0;
}

/** The pieces of a number that begins at `token`, up to the first token that cannot belong to one. */
export function collectItems(p: Passage, token: number): Item[] {
  const items: Item[] = [];
  for (let at = token; items.length < LOOK_AHEAD && (at === token || sameSentence(p, token, at)); at++) {
    const before = items.length;
    const letters = at === token && isWordToken(p, at) && flagsOf(p, at) & TokenFlag.digit ? currencyLetters(p, at) : 0;
    if (isNumberToken(p, at) || letters > 0) pushDigits(p, at, items, letters);
    else pushWords(p, at, items);
    const last = items[items.length - 1];
    if (last?.tail || (items.length === before && !isLooseHyphen(p, at, items))) break;
  }
  return items;
}

/** "one - fourth", as tokenised newswire has it. */
function isLooseHyphen(p: Passage, at: number, items: readonly Item[]): boolean {
  return (
    items.length === 1 &&
    isMark(p, at, '-') &&
    hasSpaceBefore(p, at) &&
    isKindNear(p, at + 1, at, WordKind.denominator) &&
    sameSentence(p, at, at + 1)
  );
}

function item(
  p: Passage,
  token: number,
  kind: Item['kind'],
  value: number,
  word: string,
  from = startOf(p, token),
  to = endOf(p, token),
): Item {
  return { kind, value, token, start: from, end: to, word, decimals: 0, plain: 0, tail: '', tailStart: to, joined: false };
}

function pushWords(p: Passage, at: number, items: Item[]): void {
  const kinds = p.kinds[at] ?? 0;
  const flags = flagsOf(p, at);
  if (flags & TokenFlag.mark) {
    const fraction = VULGAR_FRACTIONS.get(writtenAt(p, at));
    if (fraction !== undefined) items.push(item(p, at, 'half', fraction, ''));
    return;
  }
  if (kinds & NUMBER_KINDS) {
    const one = wordItem(p, at, wordAt(p, at), startOf(p, at), endOf(p, at));
    if (one) items.push(one);
    return;
  }
  const length = endOf(p, at) - startOf(p, at);
  if (length > LONGEST_LINK && (flags & TokenFlag.hyphen) === 0) return;
  const word = wordAt(p, at);
  const letter = items.length === 1 && length === 1 ? LETTER_SCALES.get(writtenAt(p, at)) : undefined;
  if (letter !== undefined && items[0]?.kind === 'digits' && isScaleLetter(p, at))
    return void items.push(item(p, at, 'scale', letter, word));
  if (word === 'and') items.push(item(p, at, 'and', 0, word));
  else if (word === 'a' || word === 'an') items.push(item(p, at, 'a', 1, word));
  else if (word === 'point') items.push(item(p, at, 'point', 0, word));
  else if (word === 'of') items.push(item(p, at, 'of', 0, word));
  else if (flags & TokenFlag.hyphen) pushParts(p, at, word, items);
}

/** Letters of "point", the longest of the words between the pieces of a number. */
const LONGEST_LINK = 5;

/** Letters that multiply a figure one space before them: "2.33 k", "$5 m". */
const LETTER_SCALES: ReadonlyMap<string, number> = tableOf({ k: 1e3, K: 1e3, M: 1e6, m: 1e6, b: 1e9, B: 1e9 });

function isScaleLetter(p: Passage, at: number): boolean {
  const letter = writtenAt(p, at);
  if (CURRENCY_SYMBOLS.get(writtenAt(p, at - 2)) !== undefined) return true;
  return (
    (letter === 'k' || letter === 'K' || letter === 'M') &&
    !isMark(p, at + 1, '.') &&
    !isNumberToken(p, at + 1) &&
    !/^[A-Z]/.test(writtenAt(p, at + 1))
  );
}

/** The parts of "twenty-one", "two-and-a-half", "eight-year-old"; what is no number becomes the tail of the last one. */
function pushParts(p: Passage, at: number, word: string, items: Item[]): void {
  let from = 0;
  const base = startOf(p, at);
  const first = items.length;
  while (from < word.length) {
    let to = word.indexOf('-', from);
    if (to < 0) to = word.length;
    const part = word.slice(from, to);
    const made =
      part === 'and' && items.length > first
        ? item(p, at, 'and', 0, part, base + from, base + to)
        : part === 'a' && items.length > first
          ? item(p, at, 'a', 1, part, base + from, base + to)
          : wordItem(p, at, part, base + from, base + to);
    if (!made) break;
    items.push(made);
    from = to + 1;
  }
  while (items.length > first && (items[items.length - 1]?.kind === 'and' || items[items.length - 1]?.kind === 'a'))
    from = (items.pop()?.start ?? base) - base;
  const last = items[items.length - 1];
  if (items.length > first && last && from < word.length)
    items[items.length - 1] = { ...last, tail: word.slice(from), tailStart: base + from };
}

function wordItem(p: Passage, at: number, word: string, start: number, end: number): Item | undefined {
  const of = (kind: Item['kind'], value: number): Item => item(p, at, kind, value, word, start, end);
  const cardinal = CARDINALS.get(word);
  if (cardinal !== undefined) return of('value', cardinal);
  if (word === 'dozen' || word === 'dozs' || word === 'doz') return of('dozen', 12);
  if (VAGUE.get(word)) return of('vague', 0);
  const scale = SCALES.get(word);
  if (scale !== undefined) return of('scale', scale);
  if (word === 'half') return of('half', 0.5);
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return of('ordinal', ordinal);
  // "three twenty-firsts"; a word of its own is another thing.
  if (word === 'firsts' && start > startOf(p, at)) return of('denominator', 1);
  const denominator = DENOMINATORS.get(word);
  return denominator === undefined ? undefined : of('denominator', denominator);
}

function pushDigits(p: Passage, at: number, items: Item[], skip = 0): void {
  const start = startOf(p, at) + skip;
  const limit = endOf(p, at);
  let end = start;
  while (end < limit && isFigure(p.text.charCodeAt(end))) end++;
  const figures = p.text.slice(start, end);
  const rest = p.text.slice(end, limit).toLowerCase();
  const number = figureValue(figures);
  if (number === undefined) return;
  const { value, decimals } = number;
  const plain = figures.includes('.') || figures.includes(',') ? 0 : figures.length;
  const base: Item = {
    kind: 'digits',
    value,
    token: at,
    start,
    end,
    word: figures,
    decimals,
    plain,
    tail: '',
    tailStart: end,
    joined: false,
  };
  if (rest === '') return void items.push(base);
  const hyphen = rest.indexOf('-');
  const suffix = hyphen < 0 ? rest : rest.slice(0, hyphen);
  if (decimals === 0 && (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && value > 0) {
    const to = end + 2;
    return void items.push({
      ...base,
      kind: 'ordinal',
      end: to,
      tail: hyphen < 0 ? '' : rest.slice(hyphen + 1),
      tailStart: hyphen < 0 ? to : to + 1,
    });
  }
  for (const item of suffixedDigits(p, base, rest)) items.push(item);
}

/** Figures with letters or a hyphenated word behind them: "1M", "15-month", "42-billion". */
function suffixedDigits(p: Passage, base: Item, rest: string): Item[] {
  const { end } = base;
  const hyphen = rest.indexOf('-');
  const suffix = hyphen < 0 ? rest : rest.slice(0, hyphen);
  const scale = SUFFIXES.get(suffix);
  if (suffix !== '' && scale !== undefined && isScaleSuffix(p, base.token, suffix, p.text.charAt(end))) {
    const to = end + suffix.length;
    return [
      base,
      {
        ...base,
        kind: 'scale',
        value: scale,
        start: end,
        end: to,
        word: suffix,
        tail: hyphen < 0 ? '' : rest.slice(hyphen + 1),
        tailStart: to + (hyphen < 0 ? 0 : 1),
      },
    ];
  }
  if (hyphen !== 0) return [{ ...base, tail: rest, tailStart: end }];
  const [first = '', ...others] = rest.slice(1).split('-');
  const word = SCALES.get(first);
  if (word === undefined) return [{ ...base, tail: rest.slice(1), tailStart: end + 1 }];
  const tail = others.join('-');
  const to = end + 1 + first.length;
  return [base, { ...base, kind: 'scale', value: word, start: end + 1, end: to, word: first, tail, tailStart: to + (tail ? 1 : 0) }];
}

function isFigure(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 44 || unit === 46;
}

/** Value of "1,234.5", ".25", "1.234.567" or "1,3"; undefined for dotted things that are no number ("10.12.2019"). */
function figureValue(figures: string): { value: number; decimals: number } | undefined {
  if (figures.length > 40 || figures === '') return undefined;
  // Most figures are plain.
  if (!figures.includes(',') && !figures.includes('.')) return { value: Number(figures), decimals: 0 };
  const commas = figures.split(',');
  const whole = commas.slice(0, -1);
  const last = commas[commas.length - 1] ?? '';
  if (commas.length === 1) {
    const points = figures.split('.');
    if (points.length <= 2) return { value: Number(figures), decimals: points.length === 2 ? (points[1]?.length ?? 0) : 0 };
    if (points.slice(1).every((part) => part.length === 3) && (points[0]?.length ?? 0) <= 3)
      return { value: Number(points.join('')), decimals: 0 };
    return undefined;
  }
  const head = last.split('.');
  const grouped = [...whole.slice(1), head[0] ?? ''];
  const decimals = head[1]?.length ?? 0;
  // Groups of three, or of two as in India ("1,23,456").
  if (grouped.every((part, index) => part.length === 3 || (part.length === 2 && index < grouped.length - 1)))
    return { value: Number(figures.split(',').join('')), decimals };
  if (commas.length === 2 && head.length === 1) return { value: Number(figures.replace(',', '.')), decimals: last.length };
  return undefined;
}

/** Whether the letter or letters behind a figure multiply it: "$5m", "1M", "20k", "3bn"; not "5m" (metres) or "3t" (tonnes). */
function isScaleSuffix(p: Passage, at: number, suffix: string, letter: string): boolean {
  if (suffix.length > 1 && suffix !== 'mm') return true;
  if (suffix === 'k') return true;
  const money =
    (sameSentence(p, at, at - 1) && !hasSpaceBefore(p, at) && CURRENCY_SYMBOLS.get(writtenAt(p, at - 1)) !== undefined) ||
    isKindNear(p, at - 1, at, WordKind.currency) ||
    isKindNear(p, at + 1, at, WordKind.currency);
  if (money) return true;
  if (suffix === 'mm') return false;
  if (letter === 'M' || suffix === 'b') return true;
  const next = wordNear(p, at + 1, at);
  return (
    suffix === 'm' && next.length > 3 && next.endsWith('s') && !isOneOf(next, 'across|less|towards|downwards|upwards|high|inches|metres')
  );
}
