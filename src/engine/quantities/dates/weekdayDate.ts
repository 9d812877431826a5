// Dates that name a weekday: "Monday", "last Tuesday", "Tuesday, 15 Oct, 2019", "Wednesday night", "Friday of last week".

import { isOneOf } from '../../text/isOneOf';
import { hasSpaceBefore, isCapital, isNumberToken, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { directionAt } from '../tense';
import { ORDINAL_DAYS, WEEKDAYS } from '../timeWords';
import { calendarDate } from './calendarDate';
import { afterComma, dayAt, relativeDate, widened, type DateMatch } from './dateMatch';
import { numericDate, shortNumericDate } from './numericDate';

export function weekdayDate(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !readsAsWeekday(p, token, word)) return undefined;
  if (word.endsWith('days') || isOneOf(wordNear(p, token - 1, token), 'every|each|any')) return undefined;
  return withCalendarDate(p, token) ?? withDayNumber(p, token) ?? alone(p, token, weekday);
}

/** "Sun", "sat", "wed", "mon", "fri" are also other words. */
function readsAsWeekday(p: Passage, token: number, word: string): boolean {
  if (word.length > 4) return true;
  if (word === 'tues' || word === 'thur') return true;
  const next = wordNear(p, token + 1, token);
  if (!isCapital(p, token)) return isOneOf(word, 'tue|mon|fri|thu') && isOneOf(wordNear(p, token - 1, token), 'on|next|last|this|or|and');
  if (word === 'sun' || word === 'sat' || word === 'wed')
    return next === ',' || /^\d/.test(next) || word.endsWith('.') || calendarDate(p, token + 1) !== undefined;
  return true;
}

/** A weekday in front of a full date belongs to it. */
function withCalendarDate(p: Passage, token: number): DateMatch | undefined {
  for (const at of [token + 1, afterComma(p, token + 1)]) {
    for (let skip = 0; skip <= 3; skip++) {
      if (!sameSentence(p, token, at + skip)) break;
      const found = calendarDate(p, at + skip) ?? (skip === 0 ? numericDate(p, at) : undefined);
      if (found && found.first === at && !found.evidence.startsWith('month,  ') && hasDay(found))
        return widened(p, found, token, found.next);
      if (skip === 0 && found && found.first > at) break;
    }
  }
  return undefined;
}

/** "Monday 21" where no counted thing follows. */
function isDayNumber(p: Passage, token: number): boolean {
  const next = token + 1;
  if (!sameSentence(p, token, next)) return true;
  return /^([,;!?]|at|between|from|and|in|with|for|as|when)$/.test(wordAt(p, next)) && !hasDigitsBehind(p, next);
}

/** "Monday 21.5" and "Monday 3-1" are something else. */
function hasDigitsBehind(p: Passage, token: number): boolean {
  return wordAt(p, token) === ',' && isNumberToken(p, token + 1) && !hasSpaceBefore(p, token + 1);
}

/** "Friday the 26th", "Friday 7/6". */
function withDayNumber(p: Passage, token: number): DateMatch | undefined {
  const short = sameSentence(p, token, token + 1) ? shortNumericDate(p, token + 1) : undefined;
  if (short) return widened(p, short, token, short.next);
  const at = wordNear(p, token + 1, token) === 'the' ? token + 2 : token + 1;
  const word = wordNear(p, at, token);
  const tens = { twenty: 20, thirty: 30 }[word] ?? 0;
  const ones = tens > 0 ? (ORDINAL_DAYS.get(wordNear(p, at + 1, token)) ?? 0) : 0;
  const inWords = ones > 0 && ones < 10 ? tens + ones : at > token + 1 ? ORDINAL_DAYS.get(word) : undefined;
  const day = inWords ?? (/(st|nd|rd|th)$/.test(word) || isDayNumber(p, at) ? dayAt(p, at, token) : undefined);
  const next = ones > 0 ? at + 2 : at + 1;
  if (day === undefined || wordNear(p, next, token) === 'of') return undefined;
  return relativeDate(p, token, next, `dayofmonth:${day}:${directionAt(p, token, next)}`, 'weekday and day of the month');
}

function hasDay(found: DateMatch): boolean {
  return found.expression?.startsWith('monthday') === true || (found.fixed !== null && found.fixed.low === found.fixed.high);
}

function alone(p: Passage, token: number, weekday: number): DateMatch {
  const before = wordNear(p, token - 1, token);
  const after = wordNear(p, token + 1, token);
  const week = weekBehind(p, token);
  if (week) return relativeDate(p, token, week.next, `weekday:${weekday}:${week.code}`, 'weekday of a week counted from publication');
  const pointer = (
    {
      last: 'last',
      next: 'next',
      this: 'this',
      coming: 'future',
      upcoming: 'future',
      past: 'last',
      following: 'next',
      previous: 'last',
    } as Readonly<Record<string, string>>
  )[before];
  if (pointer) {
    const first = wordNear(p, token - 2, token) === 'this' && isOneOf(before, 'past|coming|upcoming') ? token - 2 : token - 1;
    return relativeDate(p, first, token + 1, `weekday:${weekday}:${pointer === 'next' ? 'nextweek' : pointer}`, 'weekday with a pointer');
  }
  const direction = after === 'last' ? 'past' : directionAt(p, token, token + 1);
  return relativeDate(
    p,
    token,
    token + 1,
    `weekday:${weekday}:${direction === 'future' ? 'future' : 'past'}`,
    direction === 'future' ? 'weekday in a sentence that looks forward' : 'weekday in a sentence that looks back',
  );
}

/** "Friday of last week", "Tuesday next week" */
function weekBehind(p: Passage, token: number): { code: string; next: number } | undefined {
  const of = wordNear(p, token + 1, token) === 'of' ? 1 : 0;
  const pointer = wordNear(p, token + 1 + of, token);
  if (wordNear(p, token + 2 + of, token) !== 'week') return undefined;
  const code = ({ last: 'lastweek', next: 'nextweek', this: 'thisweek' } as Readonly<Record<string, string>>)[pointer];
  return code ? { code, next: token + 3 + of } : undefined;
}
