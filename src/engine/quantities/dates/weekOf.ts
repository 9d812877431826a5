// Weeks and days of a longer period: "the first week of January 2015", "the last week of July", "on the 18th".

import { isOneOf } from '../../text/isOneOf';
import { tableOf } from '../../text/tableOf';
import { isKind, isMark, isWordToken, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { directionAt } from '../tense';
import { ORDINAL_DAYS, POINTERS } from '../timeWords';
import { WordKind } from '../wordKind';
import { calendarDate } from './calendarDate';
import { endsInFigure, fixedDate, relativeDate, widened, yearAt, type DateMatch } from './dateMatch';
import { yearValue } from '../dateValues';

const PLACES: ReadonlyMap<string, string> = tableOf({
  first: 'early',
  '1st': 'early',
  second: 'mid',
  '2nd': 'mid',
  third: 'mid',
  '3rd': 'mid',
  fourth: 'late',
  last: 'end',
  final: 'end',
});

/** "the first week of January 2015": the month or year with a part of it; `token` holds the ordinal. */
export function weekOf(p: Passage, token: number): DateMatch | undefined {
  const part = PLACES.get(wordAt(p, token));
  if (!part || !isOneOf(wordNear(p, token + 1, token), 'week|weekend|weeks|days|month|months') || wordNear(p, token + 2, token) !== 'of')
    return undefined;
  const first = wordNear(p, token - 1, token) === 'the' ? token - 1 : token;
  const at = token + 3;
  const month = isKind(p, at, WordKind.month) && sameSentence(p, at, token) ? calendarDate(p, at) : undefined;
  if (month && month.first === at) return withPart(widened(p, month, first, month.next), part);
  const year = yearAt(p, at, token);
  if (year !== undefined) return withPart(fixedDate(p, first, at + 1, yearValue(year), 'part of a year'), part);
  const pointer = POINTERS.get(wordNear(p, at, token));
  const unit = wordNear(p, at + 1, token);
  if (pointer !== undefined && (unit === 'month' || unit === 'year'))
    return relativeDate(p, first, at + 2, `unit:${unit}:${pointer}/${part}`, 'part of a period counted from publication');
  return undefined;
}

function withPart(match: DateMatch, part: string): DateMatch {
  if (match.expression !== null) return { ...match, expression: `${match.expression.split('/')[0] ?? ''}/${part}` };
  const { fixed } = match;
  if (!fixed || fixed.low === null || fixed.high === null) return match;
  const third = Math.floor((fixed.high - fixed.low + 1) / 3);
  const low = part === 'early' ? fixed.low : part === 'mid' ? fixed.low + Math.floor(third / 2) : fixed.high - third;
  const high = part === 'early' ? fixed.low + third : part === 'mid' ? fixed.high - Math.floor(third / 2) : fixed.high;
  return { ...match, fixed: { ...fixed, low, high } };
}

/** "the 15th of this month", "the 15th day of next month", "the twenty-sixth day of the month": `next` is the token behind the number. */
export function dayOfNamedMonth(p: Passage, token: number, next: number, day: number): DateMatch | undefined {
  const of = wordNear(p, next, token) === 'day' ? next + 1 : next;
  if (wordNear(p, of, token) !== 'of' || wordNear(p, of + 2, token) !== 'month') return undefined;
  const pointer = wordNear(p, of + 1, token);
  const offset = pointer === 'the' || pointer === 'each' || pointer === 'every' ? 0 : POINTERS.get(pointer);
  if (offset === undefined) return undefined;
  const first = wordNear(p, token - 1, token) === 'the' ? token - 1 : token;
  const code =
    pointer === 'each' || pointer === 'every'
      ? `set:XXXX-XX-${String(day).padStart(2, '0')}`
      : `shift<${day - 1}:day..unit:month:${offset}`;
  return relativeDate(p, first, of + 3, code, 'day of a month counted from publication');
}

/** "on the 18th", "by the 21st": a day of the month of publication or the one beside it. */
export function dayOfTheMonth(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const match = endsInFigure(word) ? null : /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  const named = day >= 1 && day <= 31 ? dayOfNamedMonth(p, token, token + 1, day) : undefined;
  if (named) return named;
  if (day < 1 || day > 31 || wordNear(p, token - 1, token) !== 'the' || !isOneOf(wordNear(p, token - 2, token), 'on|by|until|since'))
    return undefined;
  const next = wordNear(p, token + 1, token);
  if (
    sameSentence(p, token, token + 1) &&
    isWordToken(p, token + 1) &&
    !isOneOf(next, 'of|at|in|and|when|before|after|for|with|as|but|to|from|the') &&
    !isMark(p, token + 1, ',')
  )
    return undefined;
  if (next === 'of') return undefined;
  return relativeDate(p, token - 1, token + 1, `dayofmonth:${day}:${directionAt(p, token, token + 1)}`, 'day of the month of publication');
}

/** "the thirty-first day of the month"; `token` holds the ordinal or its last word. */
export function dayInWords(p: Passage, token: number): DateMatch | undefined {
  const ones = ORDINAL_DAYS.get(wordAt(p, token));
  if (ones === undefined) return undefined;
  const tens = ones < 10 ? ({ twenty: 20, thirty: 30 } as Readonly<Record<string, number>>)[wordNear(p, token - 1, token)] : undefined;
  const match = dayOfNamedMonth(p, tens === undefined ? token : token - 1, token + 1, ones + (tens ?? 0));
  return match;
}
