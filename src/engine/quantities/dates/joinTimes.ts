// Puts together what belongs to one point or period: a day with its time, and the two ends of a range.

import { isOneOf } from '../../text/isOneOf';
import { sameSentence, startOf, endOf, hasSpaceBefore, isMark, wordNear, writtenAt, type Passage } from '../passage';
import { daysFromCivil, isValidDate } from '../calendar';
import { dayValue, monthValue } from '../dateValues';
import { ORDINAL_DAYS } from '../timeWords';
import { timeCode, type ClockTime } from './clockTime';
import { period } from './yearDate';
import { dayAt, withExpressionPart, yearAt, type DateMatch } from './dateMatch';

/** A date, a time of day, or both in one. */
export type Temporal =
  | { readonly kind: 'date'; readonly match: DateMatch }
  | { readonly kind: 'time'; readonly time: ClockTime; readonly until: ClockTime | null };

/** Gives months and days the year that stands behind them, before ranges are built. */
function mergeYears(p: Passage, items: readonly Temporal[]): Temporal[] {
  const merged: Temporal[] = [];
  for (const item of items) {
    const last = merged[merged.length - 1];
    const words = last?.kind === 'date' && item.kind === 'date' ? gap(p, last.match, item.match, 1) : undefined;
    const both = words && last?.kind === 'date' && item.kind === 'date' ? withYear(last.match, item.match, words) : undefined;
    if (both) merged[merged.length - 1] = both;
    else merged.push(item);
  }
  return merged;
}

interface Reach {
  readonly first: number;
  readonly next: number;
}

export function reachOfTemporal(item: Temporal): { first: number; next: number; start: number; end: number } {
  const { first, next, start, end } = item.kind === 'date' ? item.match : item.time;
  return { first, next, start, end };
}

/** Joins neighbours in one pass, left to right; `items` are sorted and do not overlap. */
export function joinTimes(p: Passage, items: readonly Temporal[]): Temporal[] {
  const joined: Temporal[] = [];
  for (const item of mergeYears(p, items)) {
    let next = item;
    for (let last = joined[joined.length - 1]; last; last = joined[joined.length - 1]) {
      const both = rangeOf(p, last, next) ?? dayWithTime(p, last, next);
      if (!both) break;
      joined.pop();
      next = both;
    }
    joined.push(next);
  }
  return joined.map((item) => (item.kind === 'date' ? { kind: 'date', match: openRange(p, item.match) } : item));
}

const RANGE_WORDS = new Set(['to', '-', '–', '—', 'until', 'till', 'through', 'and', '~', 'thru']);

/** Tokens between two items, if they are at most `limit` and in one sentence. */
function gap(p: Passage, left: Reach, right: Reach, limit: number): string[] | undefined {
  if (right.first < left.next || right.first - left.next > limit || !sameSentence(p, left.first, right.first)) return undefined;
  const words: string[] = [];
  for (let at = left.next; at < right.first; at++) words.push(wordNear(p, at, left.first));
  return words;
}

/** "from Monday to Friday", "between 2010 and 2012", "10am-4pm", "Jan-Feb 2017". */
function rangeOf(p: Passage, left: Temporal, right: Temporal): Temporal | undefined {
  const l = reachOfTemporal(left);
  const r = reachOfTemporal(right);
  const between = gap(p, l, r, 3);
  // "between March 3, 2011, and Nov. 9, 2012"
  const words = between?.[0] === ',' ? between.slice(1) : between;
  const link = words?.[0] ?? '';
  if (!words || words.length === 0 || words.length > 2 || !RANGE_WORDS.has(link) || (words.length === 2 && words[1] !== 'the'))
    return undefined;
  const lead = wordNear(p, l.first - 1, l.first);
  const opener = lead === 'the' && isOneOf(wordNear(p, l.first - 2, l.first), 'from|between') ? l.first - 2 : l.first - 1;
  const open = wordNear(p, opener, l.first);
  if (link === 'and' && open !== 'between') return undefined;
  if (words !== between && open !== 'from' && open !== 'between') return undefined;
  if (link === '—' && hasSpaceBefore(p, l.next)) return undefined;
  const first = open === 'from' || open === 'between' ? opener : l.first;
  if (left.kind === 'time' && right.kind === 'time' && left.until === null && right.until === null)
    return { kind: 'time', time: spread(p, left.time, first, right.time.next, right.time.end), until: right.time };
  if (left.kind === 'time' && right.kind === 'date' && hasTime(right.match)) return undefined;
  if (left.kind !== 'date' || right.kind !== 'date' || isRange(left.match) || isRange(right.match)) return undefined;
  if (link === 'to' && open !== 'from' && /moved|changed|brought/.test(open)) return undefined;
  return { kind: 'date', match: datesRange(p, left.match, right.match, first) };
}

function isRange(match: DateMatch): boolean {
  return match.expression?.startsWith('range<') === true || (match.fixed?.value?.includes('/') ?? false);
}

function hasTime(match: DateMatch): boolean {
  return match.expression?.includes('/T') === true || (match.fixed?.value?.includes('T') ?? false);
}

function spread(p: Passage, time: ClockTime, first: number, next: number, end: number): ClockTime {
  return { ...time, first, next, end, start: Math.min(time.start, startOf(p, first)) };
}

/** The first end takes the year of the second where it has none: "Jan-Feb 2017", "Nov 18 to Dec 19 2015". */
function datesRange(p: Passage, left: DateMatch, right: DateMatch, first: number): DateMatch {
  const reach = { first, next: right.next, start: first < left.first ? startOf(p, first) : left.start, end: right.end };
  const base = { ...left, ...reach, hedge: 'none' as const, evidence: 'range of dates', ambiguous: left.ambiguous || right.ambiguous };
  if (left.fixed && right.fixed) return { ...base, fixed: period(left.fixed, right.fixed), expression: null };
  return { ...base, fixed: null, expression: `range<${codeOf(left)}..${codeOf(right)}` };
}

/** A fixed date inside a range that depends on publication. */
export function codeOf(match: DateMatch): string {
  if (match.expression !== null) return match.expression;
  return `fixed:${match.fixed?.value ?? ''}:${match.fixed?.low ?? ''}:${match.fixed?.high ?? ''}`;
}

const JOINTS = new Set(['', 'at', ',', 'around', 'about', 'on', 'in', 'before', 'after', 'by']);

/** "Tuesday at 5pm", "9 a.m. Tuesday", "October 7, 2019, 05:08PM ET". */
function dayWithTime(p: Passage, left: Temporal, right: Temporal): Temporal | undefined {
  const words = gap(p, reachOfTemporal(left), reachOfTemporal(right), 2);
  if (!words || !words.every((word) => JOINTS.has(word)) || (words.length === 2 && words[0] !== ',')) return undefined;
  if (left.kind === 'date' && right.kind === 'time')
    return isDay(left.match) && !hasTime(left.match)
      ? { kind: 'date', match: timed(p, left.match, right.time, left.match.first, right.time.next) }
      : undefined;
  if (left.kind === 'time' && right.kind === 'date' && words[0] !== ',')
    return isDay(right.match) && !hasTime(right.match)
      ? { kind: 'date', match: timed(p, right.match, left.time, left.time.first, right.match.next) }
      : undefined;
  if (left.kind === 'date' && right.kind === 'date') return dayInWeek(left.match, right.match, words);
  return undefined;
}

/** "26 June in 2019", "August two thousand and fifteen": a month or day, and its year as a date of its own. */
function withYear(left: DateMatch, right: DateMatch, words: readonly string[]): Temporal | undefined {
  const year = /^\d{4}$/.test(right.fixed?.value ?? '') ? Number(right.fixed?.value) : undefined;
  if (year === undefined || words.length > 1 || (words.length === 1 && words[0] !== 'in' && words[0] !== 'of' && words[0] !== ','))
    return undefined;
  const month = /^month:(\d+):\w+(?:\/.*)?$/.exec(left.expression ?? '');
  const day = /^monthday:(\d\d)-(\d\d)/.exec(left.expression ?? '');
  const reach = { ...left, next: right.next, end: right.end, expression: null };
  if (month) return { kind: 'date', match: { ...reach, fixed: monthValue(year, Number(month[1])) } };
  if (!day || !isValidDate(year, Number(day[1]), Number(day[2]))) return undefined;
  return { kind: 'date', match: { ...reach, fixed: dayValue(daysFromCivil(year, Number(day[1]), Number(day[2]))) } };
}

/** "next week on Tuesday", "tomorrow, 13/04/21" name one day twice. */
function dayInWeek(left: DateMatch, right: DateMatch, words: readonly string[]): Temporal | undefined {
  if (words.length === 0 && /^weekday/.test(left.expression ?? '') && /^unit:week/.test(right.expression ?? ''))
    return dayInWeek(
      { ...right, first: left.first, start: left.start, end: left.end, next: left.next },
      { ...left, next: right.next, end: right.end },
      words,
    );
  const week = /^unit:week:(-?\d)$/.exec(left.expression ?? '');
  const weekday = /^weekday:(\d):(past|future|near)(\/.*)?$/.exec(right.expression ?? '');
  if (!week || !weekday || words.includes(',')) return undefined;
  const direction = { '-1': 'lastweek', '0': 'thisweek', '1': 'nextweek' }[week[1] ?? ''];
  return direction
    ? {
        kind: 'date',
        match: {
          ...right,
          expression: `weekday:${weekday[1] ?? ''}:${direction}${weekday[3] ?? ''}`,
          first: left.first,
          start: left.start,
        },
      }
    : undefined;
}

export function isDay(match: DateMatch): boolean {
  return match.fixed
    ? match.fixed.low === match.fixed.high
    : /^(day|weekday|monthday|holiday|anchor:day|dayofmonth|set:XXXX-(WXX|XX))/.test(match.expression ?? '');
}

function timed(p: Passage, match: DateMatch, time: ClockTime, first: number, next: number): DateMatch {
  const code = timeCode(time.minutes);
  const reach = { first, next, start: first === match.first ? match.start : startOf(p, first), end: Math.max(match.end, time.end) };
  if (match.fixed) return { ...match, ...reach, fixed: { ...match.fixed, value: `${match.fixed.value ?? ''}${code}` } };
  return { ...withExpressionPart(match, code), ...reach };
}

/** A day without a year may be the first of two. */
function openRange(p: Passage, match: DateMatch): DateMatch {
  if (
    !match.expression?.startsWith('monthday') &&
    !(match.fixed && match.fixed.low === match.fixed.high && /^(day|month and day|month, day)/.test(match.evidence))
  )
    return match;
  return (match.expression?.startsWith('monthday') ? secondDay(p, match) : undefined) ?? firstDay(p, match) ?? match;
}

/** "9 to 12 June", "between 3 and 12 of September 2010": a first day of the same month. */
function firstDay(p: Passage, match: DateMatch): DateMatch | undefined {
  const the = wordNear(p, match.first - 1, match.first) === 'the' ? 1 : 0;
  const link = match.first - 1 - the;
  const word = wordNear(p, link, match.first);
  if (!/^([-–]|to|and|until|through|till)$/.test(word)) return undefined;
  const day = dayAt(p, link - 1, match.first) ?? ORDINAL_DAYS.get(wordNear(p, link - 1, match.first));
  const lead = wordNear(p, link - 2, match.first) === 'the' ? link - 3 : link - 2;
  const opener = wordNear(p, lead, match.first);
  const code = match.expression ?? `fixed:${match.fixed?.value ?? ''}`;
  const last = Number(/(\d\d)(?::\w+)?$/.exec(code)?.[1] ?? 0);
  const isLong = writtenAt(p, match.first).length > 4 && ORDINAL_DAYS.get(wordNear(p, match.first, match.first)) === undefined;
  if (day === undefined || day >= last || (word === 'and' && opener !== 'between') || isLong) return undefined;
  const first = opener === 'from' || opener === 'between' ? lead : link - 1;
  const from = code.replace(/\d\d((?::\w+)?)$/, `${String(day).padStart(2, '0')}$1`);
  return { ...match, first, start: startOf(p, first), fixed: null, expression: `range<${from}..${code}`, evidence: 'range of days' };
}

/** "Oct. 10-12", "October 10 to 12, 2019": a second day of the same month. */
function secondDay(p: Passage, match: DateMatch): DateMatch | undefined {
  if (isMark(p, match.next + 2, '/')) return undefined;
  const link = writtenAt(p, match.next);
  if (!/^([-–]|to|until|through|till)$/.test(link) || !sameSentence(p, match.first, match.next + 1)) return undefined;
  const the = wordNear(p, match.next + 1, match.first) === 'the' ? 1 : 0;
  const day = dayAt(p, match.next + 1 + the, match.first) ?? ORDINAL_DAYS.get(wordNear(p, match.next + 1 + the, match.first));
  const month = /^monthday:(\d\d)-(\d\d):(\w+)$/.exec(match.expression ?? '');
  if (day === undefined || !month || day <= Number(month[2]) || isMark(p, match.next + 2, ':')) return undefined;
  const next = match.next + 2 + the;
  const comma = isMark(p, next, ',') ? next + 1 : next;
  const year = yearAt(p, comma, match.first);
  const to = `monthday:${month[1] ?? ''}-${String(day).padStart(2, '0')}:${month[3] ?? 'near'}`;
  const end = year === undefined ? next : comma + 1;
  const from = wordNear(p, match.first - 1, match.first);
  const first = from === 'from' || from === 'between' ? match.first - 1 : match.first;
  const reach = {
    first,
    start: first < match.first ? startOf(p, first) : match.start,
    next: end,
    end: endOf(p, end - 1),
    evidence: 'range of days',
  };
  if (year === undefined) return { ...match, ...reach, expression: `range<${match.expression ?? ''}..${to}` };
  const low = `fixed:${year}-${month[1] ?? ''}-${month[2] ?? ''}`;
  return { ...match, ...reach, expression: `range<${low}..fixed:${year}-${month[1] ?? ''}-${String(day).padStart(2, '0')}` };
}
