// Dates of every form. Each form has its own file under dates/; here the tokens are walked once and the longest reading kept.

import type { Draft } from '../draft';
import { clockTime, mayBeginTime, timeCode, type ClockTime } from '../dates/clockTime';
import { withDistances } from '../dates/shiftedDate';
import { withBareHour } from '../dates/timeRange';
import { joinTimes, reachOfTemporal, type Temporal } from '../dates/joinTimes';
import { hedgeBefore } from '../hedges';
import { calendarDate } from '../dates/calendarDate';
import type { DateMatch } from '../dates/dateMatch';
import { numericDate, shortNumericDate } from '../dates/numericDate';
import { dateParts } from '../dates/dateParts';
import { distances } from '../dates/distances';
import { hyphenatedDate, quarterSign } from '../dates/joinedWords';
import { dayOfTheMonth, weekOf } from '../dates/weekOf';
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
import { weekdayDate } from '../dates/weekdayDate';
import { centuryInWords, yearDate } from '../dates/yearDate';
import { flagsOf, isKind, isNumberToken, startOf, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const date: Recogniser = {
  id: 'date',
  recognise({ passage, numerals }: Reading): Draft[] {
    const matches = distances(passage, numerals);
    const times: ClockTime[] = [];
    for (let token = 0; token < passage.tokens.count; token++) {
      if (passage.sentenceOf[token] === -1) continue;
      const match = dateAt(passage, token);
      if (match) matches.push(match);
      const time = mayBeginTime(passage, token) ? clockTime(passage, token) : undefined;
      if (time) times.push(time);
    }
    const parts = matches.map((match) => dateParts(passage, match));
    const dates = withDistances(passage, keepLongest(parts, passage.tokens.count), numerals);
    const temporals: Temporal[] = dates.map((match) => ({ kind: 'date', match }));
    const taken = new Uint8Array(passage.tokens.count + 1);
    for (const match of dates) taken.fill(1, match.first, match.next);
    for (const found of keepLongest(times, passage.tokens.count)) {
      if (taken.subarray(found.first, found.next).includes(1)) continue;
      const { time, until } = withBareHour(passage, found);
      temporals.push({
        kind: 'time',
        ...(taken.subarray(time.first, time.next).includes(1) ? { time: found, until: null } : { time, until }),
      });
    }
    temporals.sort((a, b) => reachOfTemporal(a).first - reachOfTemporal(b).first);
    return joinTimes(passage, temporals).map((item) =>
      item.kind === 'date' ? draftOf(item.match) : timeDraft(passage, item.time, item.until),
    );
  },
};

/** Among readings that overlap the longest, then the first. */
function keepLongest<T extends { readonly first: number; readonly next: number }>(readings: readonly T[], tokenCount: number): T[] {
  const taken = new Uint8Array(tokenCount + 1);
  const kept: T[] = [];
  for (const reading of [...readings].sort((a, b) => b.next - b.first - (a.next - a.first) || a.first - b.first)) {
    if (taken.subarray(reading.first, reading.next).includes(1)) continue;
    taken.fill(1, reading.first, reading.next);
    kept.push(reading);
  }
  return kept;
}

const TRIGGERS =
  WordKind.month | WordKind.weekday | WordKind.dayWord | WordKind.pointer | WordKind.season | WordKind.holiday | WordKind.ordinal;

function dateAt(p: Passage, token: number): DateMatch | undefined {
  if (isNumberToken(p, token))
    return (
      weekOf(p, token) ??
      dayOfTheMonth(p, token) ??
      numericDate(p, token) ??
      shortNumericDate(p, token) ??
      partOfYear(p, token) ??
      yearDate(p, token)
    );
  if (!isKind(p, token, TRIGGERS)) return otherAt(p, token);
  return (
    (isKind(p, token, WordKind.weekday) ? weekdayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.holiday) ? holidayDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.month) ? calendarDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.dayWord) ? dayWord(p, token) : undefined) ??
    (isKind(p, token, WordKind.pointer) ? (weekOf(p, token) ?? pointedPeriod(p, token)) : undefined) ??
    (isKind(p, token, WordKind.season) ? seasonDate(p, token) : undefined) ??
    (isKind(p, token, WordKind.ordinal) ? (centuryInWords(p, token) ?? weekOf(p, token) ?? partOfYear(p, token)) : undefined)
  );
}

/** Words that only a closer look tells: hyphenated ones, "Q1", "recent", "weekend", "now" at the end of a range. */
function otherAt(p: Passage, token: number): DateMatch | undefined {
  const start = p.tokens.start[token] ?? 0;
  const length = (p.tokens.end[token] ?? 0) - start;
  const flags = flagsOf(p, token);
  if (flags & TokenFlag.digit && length <= 7) return quarterSign(p, token);
  if (flags & TokenFlag.hyphen) return hyphenatedDate(p, token) ?? partOfYear(p, token);
  if (length === 3) return nowInRange(p, token);
  if (length === 5 || length === 7) return laterInPeriod(p, token);
  return length === 6 ? vaguePeriod(p, token) : undefined;
}

/** A time of day without a day: bounds in minutes from midnight. */
function timeDraft(p: Passage, time: ClockTime, until: ClockTime | null): Draft {
  const before = hedgeBefore(p, time.first);
  const first = before.first;
  return {
    kind: 'time',
    start: first < time.first ? startOf(p, first) : time.start,
    end: time.end,
    first,
    next: time.next,
    value: until ? `${timeCode(time.minutes)}/${timeCode(until.minutes)}` : timeCode(time.minutes),
    low: time.exact ? time.minutes : null,
    high: time.exact ? (until ?? time).minutes : null,
    lowOpen: false,
    highOpen: false,
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
    low: match.fixed?.low ?? null,
    high: match.fixed?.high ?? null,
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
