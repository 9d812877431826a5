// Dates in figures alone: "2019-10-08", "10/08/2019", "08.10.2019". Which comes first, day or month, is the outlet's habit.

import { isOneOf } from '../../text/isOneOf';
import { daysFromCivil, isValidDate, pad } from '../calendar';
import { dayValue, halfValue, quarterValue } from '../dateValues';
import { hasSpaceBefore, isKindNear, isMark, isNumberToken, sameSentence, wordAt, writtenAt, type Passage } from '../passage';
import { MONTHS } from '../timeWords';
import { WordKind } from '../wordKind';
import { fixedDate, relativeDate, type DateMatch } from './dateMatch';

/** Countries that write the month first (CLDR `yMd` patterns). */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'PR', 'GU']);

export function numericDate(p: Passage, token: number): DateMatch | undefined {
  if (!isNumberToken(p, token)) return undefined;
  const written = wordAt(p, token);
  const dotted = written.includes('.') ? /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(written) : null;
  if (dotted) return build(p, token, token + 1, dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? '', 'dots');
  const joined = joinedDate(p, token);
  if (joined) return joined;
  const parts = separated(p, token);
  if (!parts) return undefined;
  const [one, two, three] = parts.words;
  if (one === undefined || two === undefined || three === undefined) return undefined;
  return build(p, token, parts.next, one, two, three, parts.mark);
}

/** "2019-aug-1", "2019-Q1", "2019-H2": one token. */
function joinedDate(p: Passage, token: number): DateMatch | undefined {
  const written = wordAt(p, token);
  const match = written.includes('-') ? /^(\d{4}|\d{1,2})-([a-z]+)-?(\d{4}|\d{1,2})$/.exec(written) : null;
  if (!match) return undefined;
  const [, one = '', word = '', three = ''] = match;
  const month = MONTHS.get(word);
  if (month !== undefined)
    return one.length === 4
      ? make(p, token, token + 1, Number(one), month, Number(three), false)
      : make(p, token, token + 1, yearOf(three), month, Number(one), false);
  const part = Number(three);
  if (one.length !== 4 || three.length !== 1 || part < 1) return undefined;
  if (word === 'q' && part <= 4) return fixedDate(p, token, token + 1, quarterValue(Number(one), part), 'year and quarter');
  return word === 'h' && part <= 2 ? fixedDate(p, token, token + 1, halfValue(Number(one), part), 'half of a year') : undefined;
}

/** Three tokens joined by one kind of mark without spaces. */
function separated(p: Passage, token: number): { words: string[]; mark: string; next: number } | undefined {
  const mark = writtenAt(p, token + 1);
  if ((mark !== '-' && mark !== '/') || !sameSentence(p, token, token + 4) || !isMark(p, token + 3, mark)) return undefined;
  for (let at = token + 1; at <= token + 4; at++) if (hasSpaceBefore(p, at)) return undefined;
  if (token > 0 && !hasSpaceBefore(p, token) && (isMark(p, token - 1, mark) || isMark(p, token - 1, '/'))) return undefined;
  if (sameSentence(p, token, token + 5) && isMark(p, token + 5, mark) && !hasSpaceBefore(p, token + 5)) return undefined;
  return { words: [wordAt(p, token), wordAt(p, token + 2), wordAt(p, token + 4)], mark, next: token + 5 };
}

function build(p: Passage, first: number, next: number, one: string, two: string, three: string, mark: string): DateMatch | undefined {
  const named = MONTHS.get(two) ?? MONTHS.get(three);
  if (named !== undefined) {
    const [day, year] = MONTHS.get(two) !== undefined ? (one.length === 4 ? [three, one] : [one, three]) : [two, one];
    return make(p, first, next, yearOf(year), named, Number(day), false);
  }
  if (![one, two, three].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  if (one.length === 4) return make(p, first, next, Number(one), Number(two), Number(three), false);
  if (three.length !== 4 && (three.length !== 2 || mark === '-')) return undefined;
  return orderedByOutlet(p, first, next, Number(one), Number(two), yearOf(three), mark);
}

function orderedByOutlet(
  p: Passage,
  first: number,
  next: number,
  one: number,
  two: number,
  year: number,
  mark: string,
): DateMatch | undefined {
  const source = p.article.sources[p.article.sentences[p.sentenceOf[first] ?? -1]?.source ?? -1];
  const country = source?.country ?? null;
  const both = one <= 12 && two <= 12 && one !== two;
  const dayFirst = one > 12 || (two <= 12 && (country !== null ? !MONTH_FIRST.has(country) : mark === 'dots'));
  const [day, month] = dayFirst ? [one, two] : [two, one];
  return make(p, first, next, year, month, day, both && country === null);
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

function make(
  p: Passage,
  first: number,
  next: number,
  year: number,
  month: number,
  day: number,
  ambiguous: boolean,
): DateMatch | undefined {
  if (year < 1000 || year > 2199 || !isValidDate(year, month, day)) return undefined;
  return fixedDate(
    p,
    first,
    next,
    dayValue(daysFromCivil(year, month, day)),
    ambiguous ? 'figures; the order of day and month is not shown' : 'date in figures',
    ambiguous,
  );
}

/** "22/04", "7/6" after a weekday or "on": a day without a year. */
export function shortNumericDate(p: Passage, token: number): DateMatch | undefined {
  if (
    !isNumberToken(p, token) ||
    !isMark(p, token + 1, '/') ||
    hasSpaceBefore(p, token + 1) ||
    hasSpaceBefore(p, token + 2) ||
    !sameSentence(p, token, token + 2) ||
    isMark(p, token + 3, '/')
  )
    return undefined;
  const one = Number(writtenAt(p, token));
  const two = Number(writtenAt(p, token + 2));
  if (!/^\d{1,2}$/.test(writtenAt(p, token)) || !/^\d{1,2}$/.test(writtenAt(p, token + 2)) || one < 1 || two < 1) return undefined;
  const before = wordAt(p, token - 1);
  if (
    !(isKindNear(p, token - 1, token, WordKind.weekday) || isOneOf(before, 'on|by|until|since|from|before|after|to|next')) ||
    (one === 9 && two === 11)
  )
    return undefined;
  const source = p.article.sources[p.article.sentences[p.sentenceOf[token] ?? -1]?.source ?? -1];
  const dayFirst = one > 12 || (two <= 12 && source?.country !== undefined && source.country !== null && !MONTH_FIRST.has(source.country));
  const [day, month] = dayFirst ? [one, two] : [two, one];
  if (month > 12 || day > 31) return undefined;
  return relativeDate(p, token, token + 3, `monthday:${pad(month)}-${pad(day)}:near`, 'day and month in figures');
}
