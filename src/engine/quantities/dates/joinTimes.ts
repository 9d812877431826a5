// Puts together what belongs to one point or period: a day with its time, and the two ends of a range.

import { sameSentence, startOf, endOf, hasSpaceBefore, isMark, wordNear, writtenAt, type Passage } from '../passage';
import { timeCode, type ClockTime } from './clockTime';
import { period } from './yearDate';
import { dayAt, withExpressionPart, yearAt, type DateMatch } from './dateMatch';

/** A date, a time of day, or both in one. */
export type Temporal =
  | { readonly kind: 'date'; readonly match: DateMatch }
  | { readonly kind: 'time'; readonly time: ClockTime; readonly until: ClockTime | null };

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
  for (const item of items) {
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
  const words = gap(p, l, r, 2);
  const link = words?.[0] ?? '';
  if (!words || words.length === 0 || !RANGE_WORDS.has(link) || (words.length === 2 && words[1] !== 'the')) return undefined;
  const lead = wordNear(p, l.first - 1, l.first);
  const opener = lead === 'the' && /^(from|between)$/.test(wordNear(p, l.first - 2, l.first)) ? l.first - 2 : l.first - 1;
  const open = wordNear(p, opener, l.first);
  if (link === 'and' && open !== 'between') return undefined;
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

const JOINTS = new Set(['', 'at', ',', 'around', 'about', 'on', 'in']);

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

/** "next week on Tuesday", "tomorrow, 13/04/21" name one day twice. */
function dayInWeek(left: DateMatch, right: DateMatch, words: readonly string[]): Temporal | undefined {
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

function isDay(match: DateMatch): boolean {
  return match.fixed
    ? match.fixed.low === match.fixed.high
    : /^(day|weekday|monthday|holiday|anchor:day|dayofmonth)/.test(match.expression ?? '');
}

function timed(p: Passage, match: DateMatch, time: ClockTime, first: number, next: number): DateMatch {
  const code = timeCode(time.minutes);
  const reach = { first, next, start: first === match.first ? match.start : startOf(p, first), end: Math.max(match.end, time.end) };
  if (match.fixed) return { ...match, ...reach, fixed: { ...match.fixed, value: `${match.fixed.value ?? ''}${code}` } };
  return { ...withExpressionPart(match, code), ...reach };
}

/** A day without a year may be the first of two. */
function openRange(p: Passage, match: DateMatch): DateMatch {
  return (match.expression?.startsWith('monthday') ? secondDay(p, match) : undefined) ?? match;
}

/** "Oct. 10-12", "October 10 to 12, 2019": a second day of the same month. */
function secondDay(p: Passage, match: DateMatch): DateMatch | undefined {
  if (isMark(p, match.next + 2, '/')) return undefined;
  const link = writtenAt(p, match.next);
  if (!/^([-–]|to|until|through)$/.test(link) || !sameSentence(p, match.first, match.next + 1)) return undefined;
  const day = dayAt(p, match.next + 1, match.first);
  const month = /^monthday:(\d\d)-(\d\d):(\w+)$/.exec(match.expression ?? '');
  if (day === undefined || !month || day <= Number(month[2]) || isMark(p, match.next + 2, ':')) return undefined;
  const next = match.next + 2;
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
