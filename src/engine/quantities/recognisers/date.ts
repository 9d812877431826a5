// Dates of every form. Each form has its own file under dates/; here the tokens are walked once and the longest reading kept.

import type { Draft } from '../draft';
import { clockTime, mayBeginTime, timeCode, type ClockTime } from '../dates/clockTime';
import { dayPartTime } from '../dates/dayPartTime';
import { setDate } from '../dates/sets';
import { withDistances } from '../dates/shiftedDate';
import { hoursBefore, hoursBehind, withBareHour, withHourBehind, type TimeSpan } from '../dates/timeRange';
import { isDay, joinTimes, reachOfTemporal, type Temporal } from '../dates/joinTimes';
import type { Hedge } from '../../model/claim';
import { dateBounds, hedgeBefore, type Bounds, type HedgeBefore } from '../hedges';
import { calendarDate } from '../dates/calendarDate';
import { crossMonthRange } from '../dates/crossMonthRange';
import type { DateMatch } from '../dates/dateMatch';
import { numericDate, shortNumericDate } from '../dates/numericDate';
import { dateParts } from '../dates/dateParts';
import { distances } from '../dates/distances';
import { hyphenatedDate, quarterSign } from '../dates/joinedWords';
import { dayInWords, dayOfTheMonth, weekOf } from '../dates/weekOf';
import { TokenFlag } from '../../model/tokens';
import {
  dayWord,
  laterInPeriod,
  nowInRange,
  holidayDate,
  partOfYear,
  pointedPeriod,
  seasonDate,
  vaguePeriod,
} from '../dates/relativePeriod';
import { joinedMonth, shortYear } from '../dates/joinedMonth';
import { numberedPeriod } from '../dates/numberedPeriod';
import { daysOfSameMonth } from '../dates/sharedMonth';
import { weekdayDate } from '../dates/weekdayDate';
import { centuryInWords, yearDate, yearInWords } from '../dates/yearDate';
import { endOf, flagsOf, isKind, isNumberToken, startOf, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const date: Recogniser = {
  id: 'date',
  recognise({ passage, numerals }: Reading): Draft[] {
    const matches = distances(passage, numerals);
    const times: ClockTime[] = [];
    const { tokens, kinds } = passage;
    for (const token of passage.marked) {
      if (((kinds[token] as number) & DATE_KINDS) === 0 && ((tokens.flags[token] as number) & DATE_FLAGS) === 0) continue;
      const match = dateAt(passage, token);
      if (match) matches.push(match);
      const time = mayBeginTime(passage, token) ? clockTime(passage, token) : undefined;
      if (time) times.push(time);
    }
    const parts: DateMatch[] = [];
    for (const match of matches) {
      parts.push(dateParts(passage, match));
      for (const day of daysOfSameMonth(passage, match)) parts.push(day);
    }
    const dates = withDistances(passage, keepLongest(parts, passage.tokens.count), numerals);
    const temporals: Temporal[] = dates.map((match) => ({ kind: 'date', match }));
    const taken = new Uint8Array(passage.tokens.count + 1);
    for (const match of dates) taken.fill(1, match.first, match.next);
    const spans: TimeSpan[] = [];
    for (const match of dates) {
      const hours = isDay(match) ? hoursBehind(passage, match.next) : undefined;
      if (hours) times.push(hours.time);
      if (hours?.until) times.push(hours.until);
      const before = hoursBefore(passage, match.first);
      if (before) spans.push(before);
    }
    for (const found of keepLongest(times, passage.tokens.count)) {
      if (isTaken(taken, found)) continue;
      const span = withBareHour(passage, found);
      const { time, until } = span.until ? span : withHourBehind(passage, found);
      temporals.push({
        kind: 'time',
        ...(isTaken(taken, time) ? { time: found, until: null } : { time, until }),
      });
    }
    for (const { time, until } of spans) if (!isTaken(taken, time)) temporals.push({ kind: 'time', time, until });
    temporals.sort((a, b) => reachOfTemporal(a).first - reachOfTemporal(b).first);
    const joined = joinTimes(passage, temporals).map((item) =>
      item.kind === 'date' ? draftOf(item.match) : timeDraft(passage, item.time, item.until),
    );
    return [...joined, ...dayPartDrafts(passage)];
  },
};

function isTaken(taken: Uint8Array, { first, next }: { readonly first: number; readonly next: number }): boolean {
  for (let token = first; token < next; token++) if (taken[token] === 1) return true;
  return false;
}

/** Among readings that overlap the longest, then the first. */
function keepLongest<T extends { readonly first: number; readonly next: number }>(readings: T[], tokenCount: number): T[] {
  if (readings.length < 2) return readings;
  const taken = new Uint8Array(tokenCount + 1);
  const kept: T[] = [];
  for (const reading of [...readings].sort((a, b) => b.next - b.first - (a.next - a.first) || a.first - b.first)) {
    if (isTaken(taken, reading)) continue;
    taken.fill(1, reading.first, reading.next);
    kept.push(reading);
  }
  return kept;
}

const TRIGGERS =
  WordKind.month | WordKind.weekday | WordKind.dayWord | WordKind.pointer | WordKind.season | WordKind.holiday | WordKind.ordinal;

/** What `dateAt` and `mayBeginTime` look at; most words are nothing of it. */
const DATE_KINDS = TRIGGERS | WordKind.cardinal | WordKind.denominator | WordKind.dayPart | WordKind.time | WordKind.calendar;
const DATE_FLAGS = TokenFlag.number | TokenFlag.hyphen | TokenFlag.digit;

/** "7", "300": up to three figures, no letter or mark of a date behind them. By themselves they are at most the year of a century. */
function isShortFigure(p: Passage, token: number): boolean {
  const end = endOf(p, token);
  const last = p.text.charCodeAt(end - 1);
  const next = p.text.charCodeAt(end);
  return end - startOf(p, token) < 4 && last > 0x2f && last < 0x3a && next !== HYPHEN && next !== SLASH;
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;

function dateAt(p: Passage, token: number): DateMatch | undefined {
  if (isNumberToken(p, token)) {
    if (isShortFigure(p, token)) return shortYear(p, token);
    return (
      weekOf(p, token) ??
      dayOfTheMonth(p, token) ??
      numericDate(p, token) ??
      shortNumericDate(p, token) ??
      partOfYear(p, token) ??
      shortYear(p, token) ??
      yearDate(p, token)
    );
  }
  if (isKind(p, token, WordKind.cardinal) && (p.kinds[token] ?? 0) === WordKind.cardinal) return yearInWords(p, token);
  if (!isKind(p, token, TRIGGERS)) return otherAt(p, token);
  return (
    (isKind(p, token, WordKind.weekday) ? weekdayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.holiday) ? holidayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.month) ? (crossMonthRange(p, token) ?? joinedMonth(p, token) ?? calendarDate(p, token)) : undefined) ??
    (isKind(p, token, WordKind.dayWord) ? dayWord(p, token) : undefined) ??
    (isKind(p, token, WordKind.pointer) ? (weekOf(p, token) ?? pointedPeriod(p, token)) : undefined) ??
    (isKind(p, token, WordKind.season) ? seasonDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.ordinal)
      ? (centuryInWords(p, token) ?? weekOf(p, token) ?? partOfYear(p, token) ?? dayInWords(p, token))
      : undefined)
  );
}

/** Words that only a closer look tells: hyphenated ones, "Q1", and those of `WordKind.time`. */
function otherAt(p: Passage, token: number): DateMatch | undefined {
  if (isKind(p, token, WordKind.time | WordKind.calendar))
    return setDate(p, token) ?? numberedPeriod(p, token) ?? nowInRange(p, token) ?? laterInPeriod(p, token) ?? vaguePeriod(p, token);
  const flags = flagsOf(p, token);
  if (flags & TokenFlag.hyphen)
    return (
      (flags & TokenFlag.digit ? (quarterSign(p, token) ?? crossMonthRange(p, token)) : undefined) ??
      hyphenatedDate(p, token) ??
      partOfYear(p, token) ??
      dayInWords(p, token) ??
      (flags & TokenFlag.digit ? joinedMonth(p, token) : undefined)
    );
  return flags & TokenFlag.digit ? (quarterSign(p, token) ?? joinedMonth(p, token)) : undefined;
}

/** "after 3pm" and "before noon" bound a time as "more than" bounds a number. */
function timeHedge(p: Passage, first: number): HedgeBefore {
  const word = wordNear(p, first - 1, first);
  const hedge = ({ after: 'more than', before: 'less than' } as const)[word];
  return hedge ? { hedge, first: first - 1 } : hedgeBefore(p, first);
}

function dayPartDrafts(p: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (const token of p.marked) {
    const part = isKind(p, token, WordKind.dayPart) ? dayPartTime(p, token) : undefined;
    if (!part) continue;
    const { first, next, start, end, low, high } = part;
    drafts.push({
      kind: 'time',
      start,
      end,
      first,
      next,
      value: part.code,
      low,
      high,
      lowOpen: false,
      highOpen: false,
      unit: null,
      hedge: 'none',
      relative: null,
      quality: null,
      evidence: 'part of a day',
      about: -1,
      ambiguous: false,
    });
  }
  return drafts;
}

function timeBounds({ exact, minutes }: ClockTime, until: ClockTime | null, hedge: Hedge): Bounds {
  const closed = { lowOpen: false, highOpen: false };
  if (!exact) return { low: null, high: null, ...closed };
  if (hedge === 'more than' || hedge === 'at least') return { low: minutes, high: null, lowOpen: hedge === 'more than', highOpen: false };
  if (hedge === 'less than' || hedge === 'up to' || hedge === 'almost')
    return { low: null, high: minutes, lowOpen: false, highOpen: hedge !== 'up to' };
  const end = (until ?? { minutes }).minutes;
  return end < minutes ? { low: null, high: null, ...closed } : { low: minutes, high: end, ...closed };
}

/** A time of day without a day: bounds in minutes from midnight. */
function timeDraft(p: Passage, time: ClockTime, until: ClockTime | null): Draft {
  const before = timeHedge(p, time.first);
  const first = before.first;
  return {
    kind: 'time',
    start: first < time.first ? startOf(p, first) : time.start,
    end: time.end,
    first,
    next: time.next,
    value: until ? `${timeCode(time.minutes)}/${timeCode(until.minutes)}` : timeCode(time.minutes),
    ...timeBounds(time, until, before.hedge),
    unit: (until ?? time).zone,
    hedge: before.hedge,
    relative: null,
    quality: until ? 'range' : null,
    evidence: time.exact ? 'time of day' : 'time of day, morning or afternoon not shown',
    about: -1,
    ambiguous: !time.exact,
  };
}

function draftOf(match: DateMatch): Draft {
  return {
    kind: 'date',
    start: match.start,
    end: match.end,
    first: match.first,
    next: match.next,
    value: match.fixed?.value ?? null,
    ...dateBounds(match.hedge, match.fixed?.low ?? null, match.fixed?.high ?? null),
    lowOpen: false,
    highOpen: false,
    unit: null,
    hedge: match.hedge,
    relative: match.expression,
    quality: null,
    evidence: match.evidence,
    about: -1,
    ambiguous: match.ambiguous,
  };
}
