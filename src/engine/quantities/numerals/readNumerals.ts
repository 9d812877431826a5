// Finds numbers in figures and words: one pass over the tokens, each start looks a bounded number of tokens ahead.

import { isOneOf } from '../../text/isOneOf';
import { TokenFlag } from '../../model/tokens';
import { VULGAR_FRACTIONS } from '../numberWords';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isKind,
  isKindNear,
  isMark,
  isNumberToken,
  isWordToken,
  sameSentence,
  sentenceStart,
  startOf,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import { WordKind } from '../wordKind';
import { collectItems, currencyLetters, NUMBER_KINDS, type Item } from './numberItem';
import { stepOf, type Numeral } from './numeral';
import type { NumberReading } from './cardinal';
import { parseNumber } from './parseNumber';

/** All numbers of the text in order; they do not overlap. */
export function readNumerals(p: Passage): Numeral[] {
  const found: Numeral[] = [];
  let next = 0;
  for (const token of p.marked) {
    if (token < next || !mayBegin(p, token)) continue;
    const numerals = readAt(p, token);
    for (const item of numerals) found.push(item);
    next = numerals[numerals.length - 1]?.next ?? 0;
  }
  return found;
}

/** A plain word or mark with none of these begins no number. */
const NUMBER_FLAGS = TokenFlag.number | TokenFlag.digit | TokenFlag.hyphen | TokenFlag.nonAscii;

function mayBegin(p: Passage, token: number): boolean {
  const flags = flagsOf(p, token);
  if (p.kinds[token] === 0 && (flags & NUMBER_FLAGS) === 0) return false;
  if (flags & TokenFlag.number || isKind(p, token, NUMBER_KINDS)) return true;
  if (flags & TokenFlag.word && flags & TokenFlag.digit && currencyLetters(p, token) > 0) return true;
  if (flags & TokenFlag.word)
    return (
      (flags & TokenFlag.hyphen) !== 0 ||
      (isKind(p, token, WordKind.article) && isKindNear(p, token + 1, token, NUMBER_KINDS)) ||
      isSigned(p, token)
    );
  return (flags & TokenFlag.nonAscii) !== 0 && VULGAR_FRACTIONS.get(writtenAt(p, token)) !== undefined;
}

function isSigned(p: Passage, token: number): boolean {
  return isKind(p, token, WordKind.sign) && (isNumberToken(p, token + 1) || isKindNear(p, token + 1, token, WordKind.cardinal));
}

function readAt(p: Passage, token: number): Numeral[] {
  if (isNumberToken(p, token)) {
    const list = readList(p, token);
    if (list.length > 0) return list;
  }
  const negative = isWordToken(p, token) && isSigned(p, token);
  const items = collectItems(p, negative ? token + 1 : token);
  if (items.length === 0) return [];
  const read = parseNumber(p, items);
  if (!read) return [];
  return [finish(p, items, read, negative ? token : -1)];
}

/** "22,24,26": figures with commas that group no thousands are a list. */
function readList(p: Passage, token: number): Numeral[] {
  const written = writtenAt(p, token);
  if (!written.includes(',')) return [];
  const parts = written.split(',');
  if (
    parts.length < 2 ||
    (parts.length === 2 && parts[1]?.length !== 3 && (parts[0]?.length ?? 0) <= 3) ||
    parts.slice(1).every((part) => /^\d{3}(?!\d)/.test(part))
  )
    return [];
  if (!parts.every((part) => /^\d+$/.test(part))) return [];
  let at = startOf(p, token);
  return parts.map((part) => {
    const value = Number(part);
    const start = at;
    at += part.length + 1;
    return {
      start,
      end: start + part.length,
      first: token,
      next: token + 1,
      category: 'cardinal',
      value,
      low: value,
      high: value,
      digits: true,
      scaled: false,
      step: stepOf(value),
      tail: '',
      tailStart: start + part.length,
      plainDigits: part.length,
    };
  });
}

function finish(p: Passage, items: readonly Item[], read: NumberReading, signToken: number): Numeral {
  const first = items[0] as Item;
  const last = items[read.used - 1] as Item;
  const minus = signToken < 0 && first.kind === 'digits' && hasMinus(p, first.token);
  const sign = signToken >= 0 || minus ? -1 : 1;
  const partOfToken = last.end < endOf(p, last.token) && !last.tail && read.used < items.length && items[read.used]?.token === last.token;
  const tail = partOfToken ? p.text.slice(last.end, endOf(p, last.token)).toLowerCase().replace(/^-/, '') : last.tail;
  const base: Numeral = {
    start: signToken >= 0 ? startOf(p, signToken) : minus ? startOf(p, first.token - 1) : first.start,
    end: last.end,
    first: signToken >= 0 ? signToken : minus ? first.token - 1 : first.token,
    next: last.token + 1,
    category: read.category,
    value: read.value === null ? null : read.value * sign,
    low: read.low === null ? null : read.low * sign,
    high: read.high === null ? null : read.high * sign,
    digits: first.kind === 'digits' || (first.kind === 'ordinal' && first.plain > 0),
    scaled: read.scaled,
    step: read.step,
    tail,
    tailStart: partOfToken ? last.end + (p.text.charAt(last.end) === '-' ? 1 : 0) : tail ? last.tailStart : last.end,
    plainDigits: read.used === 1 ? first.plain : 0,
  };
  if (read.used === 1 && first.kind === 'digits' && tail) return power(p, base) ?? base;
  return read.used === 1 && first.kind === 'digits' && !tail
    ? (power(p, base) ?? slashFraction(p, base) ?? spacedThousands(p, base) ?? base)
    : base;
}

/** Longest exponent worth reading behind a figure. */
const POWER_LENGTH = 16;

/** "1.3x10^6", "2.5^-1", "1.2e+14" */
function power(p: Passage, numeral: Numeral): Numeral | undefined {
  const behind = p.text.charCodeAt(numeral.end) | 32;
  if (behind !== 0x7e && behind !== 0x78 && behind !== 0x65 && behind !== 0xf7) return undefined;
  const match = /^(?:([x×]10)?\^|e)([+-]{0,2}\d{1,3})(?![\w.])/i.exec(p.text.slice(numeral.end, numeral.end + POWER_LENGTH));
  if (!match || numeral.value === null) return undefined;
  const exponent = Number((match[2] ?? '').replace('--', '').replace('+', ''));
  const value = match[1] || !match[0].startsWith('^') ? numeral.value * 10 ** exponent : numeral.value ** exponent;
  if (!Number.isFinite(value)) return undefined;
  const end = numeral.end + match[0].length;
  let next = numeral.next;
  while (next < p.tokens.count && startOf(p, next) < end) next++;
  return { ...numeral, value, low: value, high: value, end, next, tail: '', tailStart: end, plainDigits: 0, step: Math.abs(value) / 100 };
}

function hasMinus(p: Passage, token: number): boolean {
  const before = token - 1;
  if (!sameSentence(p, before, token) || hasSpaceBefore(p, token)) return false;
  if (!isMark(p, before, '-') && !isMark(p, before, '−')) return false;
  return hasSpaceBefore(p, before) || before === sentenceStart(p, token);
}

/** "1/4", "10 1/2": a fraction in figures, told from a date by its small, usual denominator. */
function slashFraction(p: Passage, numeral: Numeral): Numeral | undefined {
  const own = slashAt(p, numeral.next - 1);
  if (own && own.next > numeral.next) {
    const known = isOneOf(
      wordNear(p, own.next, numeral.first),
      'of|mile|miles|inch|inches|cup|pound|acre|acres|teaspoon|tablespoon|point|points',
    );
    return known
      ? {
          ...numeral,
          category: 'fraction',
          value: own.value,
          low: own.value,
          high: own.value,
          end: own.end,
          next: own.next,
          step: 0.01,
          plainDigits: 0,
          tailStart: own.end,
        }
      : undefined;
  }
  // "10 1/2" and, as stock prices were written, "34-7/8".
  const hyphen = isMark(p, numeral.next, '-') && !hasSpaceBefore(p, numeral.next) && !hasSpaceBefore(p, numeral.next + 1) ? 1 : 0;
  if (numeral.plainDigits > 3 || (hyphen === 0 && !hasSpaceBefore(p, numeral.next))) return undefined;
  const behind = slashAt(p, numeral.next + hyphen);
  if (!behind || !sameSentence(p, numeral.first, behind.next - 1)) return undefined;
  const value = (numeral.value ?? 0) + (numeral.value !== null && numeral.value < 0 ? -behind.value : behind.value);
  return {
    ...numeral,
    value,
    low: value,
    high: value,
    end: behind.end,
    next: behind.next,
    step: 0.01,
    plainDigits: 0,
    tailStart: behind.end,
  };
}

function slashAt(p: Passage, token: number): { value: number; end: number; next: number } | undefined {
  if (
    !isNumberToken(p, token) ||
    !isMark(p, token + 1, '/') ||
    !isNumberToken(p, token + 2) ||
    hasSpaceBefore(p, token + 1) ||
    hasSpaceBefore(p, token + 2) ||
    !sameSentence(p, token, token + 2)
  )
    return undefined;
  if (isMark(p, token + 3, '/')) return undefined;
  const above = Number(writtenAt(p, token));
  const below = Number(writtenAt(p, token + 2));
  if (!(above > 0 && above < below && [2, 3, 4, 5, 8, 10, 16, 32, 64, 100].includes(below))) return undefined;
  return { value: above / below, end: endOf(p, token + 2), next: token + 3 };
}

/** "40 000": thousands set off by a space, as in continental and South African papers. */
function spacedThousands(p: Passage, numeral: Numeral): Numeral | undefined {
  if (numeral.plainDigits < 1 || numeral.plainDigits > 3 || isKindNear(p, numeral.first - 1, numeral.first, WordKind.month))
    return undefined;
  let { next, end } = numeral;
  let value = numeral.value ?? 0;
  while (sameSentence(p, numeral.first, next) && startOf(p, next) === end + 1 && /^\d{3}$/.test(writtenAt(p, next))) {
    value = value * 1000 + Number(writtenAt(p, next));
    end = endOf(p, next);
    next++;
  }
  if (next === numeral.next || (!/000$/.test(p.text.slice(numeral.start, end)) && next - numeral.next < 2)) return undefined;
  return { ...numeral, value, low: value, high: value, end, next, step: stepOf(value), tailStart: end, plainDigits: 0 };
}
