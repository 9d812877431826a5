// A date as the text gives it, independent of the day of publication, and its resolution against that day.
//
// An expression is a short string, so that a claim can carry it and be resolved again later:
//   day:-1                 so many days from publication           weekday:1:past     Monday (past | future | last | next | this)
//   monthday:10-08:near    a day without a year                    month:5:past       a month without a year
//   monthin:10:-1          October of last year
//   unit:week:-1           the calendar week, month, year … so far off
//   ago:2:month            so many units from publication (negative: later)
//   season:SU:0            the season of this, the last or the next year
//   holiday:12-25:past     a feast                                 now:past           "recently" (past | present | future)
//   range<A..B             from one to the other; fixed:2019-10-08 is an end that depends on nothing
//   set:XXXX-WXX-1         comes back, names no day
//   isoweek:10:0           a week by its number, of this, the last or the next year
//   back:2:1:0:21          two years, one month and 21 days before publication (negative: after)
//   edge<last:3:week..CODE the last three weeks of another period
//   shift<-2:week..CODE   two weeks before another date
//   anchor:day:0           the day (week …) that the text named before, plus so many
// and may end in a part: /week (the seven days from that day) /weekend (the seven up to it) /early /late /mid /start /end /MO /AF /EV /NI /T17:30.

import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  easterSunday,
  isoDate,
  isoWeekOf,
  mondayOfWeek,
  pad,
  parseIsoDate,
  weekdayOf,
} from './calendar';
import { backBy, distance, edgeOf, shiftedDay, unitFrom } from './dateDistance';
import type { CalendarUnit } from './timeWords';
import { dayValue, halfValue, monthValue, quarterValue, seasonValue, UNKNOWN, weekValue, type DateValue } from './dateValues';

/** What an expression is resolved against. */
export interface DateContext {
  /** Day of publication, or null. */
  readonly published: number | null;
  /** The last date that the text named before, or null. */
  readonly anchor: DateValue | null;
}

/** Resolves an expression; without the day it depends on the value is partial ("XXXX-10-08") or null, and the bounds are open. */
export function resolveExpression(expression: string, context: DateContext): DateValue {
  if (expression.startsWith('range<')) {
    const [from = '', to = ''] = expression.slice(6).split('..');
    const start = resolveExpression(from, context);
    const end = resolveExpression(to, { ...context, anchor: start });
    return orderedPeriod(start, end);
  }
  if (expression.startsWith('shift<')) {
    const [distanceCode = '', to = ''] = expression.slice(6).split('..');
    const [count = '0', unit = 'day'] = distanceCode.split(':');
    const { low } = resolveExpression(to, context);
    return low === null ? UNKNOWN : shiftedDay(low, Number(count), unit as CalendarUnit);
  }
  if (expression.startsWith('edge<')) {
    const [edge = '', of = ''] = expression.slice(5).split('..');
    const [side = '', count = '1', unit = 'day'] = edge.split(':');
    return edgeOf(resolveExpression(of, context), side, Number(count), unit as CalendarUnit);
  }
  const [core = '', part] = expression.split('/');
  const base = resolveCore(core, context);
  return part ? withPart(base, part) : base;
}

function resolveCore(core: string, context: DateContext): DateValue {
  const [kind = '', one = '', two = '', three = '', four = ''] = core.split(':');
  const { published } = context;
  switch (kind) {
    case 'day':
      return published === null ? UNKNOWN : dayValue(published + Number(one));
    case 'weekday':
      return published === null ? { ...UNKNOWN, value: `XXXX-WXX-${one}` } : dayValue(nearWeekday(Number(one), two, published));
    case 'monthday':
      return monthDay(one, two, published);
    case 'month':
      return published === null ? { ...UNKNOWN, value: `XXXX-${pad(Number(one))}` } : nearMonth(Number(one), two, published);
    case 'monthin':
      return published === null
        ? { ...UNKNOWN, value: `XXXX-${pad(Number(one))}` }
        : monthValue(civilFromDays(published).year + Number(two), Number(one));
    case 'unit':
      return published === null ? UNKNOWN : unitFrom(published, one as CalendarUnit, Number(two));
    case 'ago':
      return published === null ? UNKNOWN : distance(published, -Number(one), two as CalendarUnit);
    case 'back':
      return published === null ? UNKNOWN : backBy(published, [Number(one), Number(two), Number(three), Number(four)]);
    case 'isoweek': {
      const year = published === null ? null : isoWeekOf(published).year + Number(two);
      return year === null ? UNKNOWN : weekValue(mondayOfWeek(year, Number(one)));
    }
    case 'season':
      return published === null ? UNKNOWN : nearSeason(one, two, published);
    case 'quarter':
      return published === null ? UNKNOWN : quarterValue(civilFromDays(published).year + Number(two), Number(one));
    case 'half':
      return published === null ? UNKNOWN : halfValue(civilFromDays(published).year + Number(two), Number(one));
    case 'dayofmonth':
      return published === null ? UNKNOWN : dayOfMonth(Number(one), two, published);
    case 'holiday':
      return holiday(one, two, published);
    case 'set':
      return { ...UNKNOWN, value: one };
    case 'fixed':
      return fixedCode(one, core);
    case 'now':
      return { ...UNKNOWN, value: { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' }[one] ?? null };
    case 'anchor':
      return fromAnchor(context, one as CalendarUnit, Number(two));
    default:
      return UNKNOWN;
  }
}

/** A period from one date to another. "Nov to March" ends in the year after its start. */
function orderedPeriod(start: DateValue, end: DateValue): DateValue {
  const value = start.value !== null && end.value !== null ? `${start.value}/${end.value}` : null;
  if (start.low === null || end.high === null) return { ...UNKNOWN, value };
  if (start.low <= end.high) return { value, low: start.low, high: end.high };
  // Each end was resolved by itself and the start fell later: it is a year too late.
  const earlier = addMonths(start.low, -12);
  return earlier <= end.high && end.high - earlier < 366
    ? { value: `${isoDate(earlier)}/${end.value ?? ''}`, low: earlier, high: end.high }
    : { ...UNKNOWN, value: null };
}

function nearWeekday(weekday: number, direction: string, published: number): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  switch (direction) {
    case 'future':
    case 'this':
      return published + ((7 - back) % 7);
    case 'next':
      return published + (7 - back);
    case 'last':
      return published - (back === 0 ? 7 : back);
    case 'lastweek':
      return published - weekdayOf(published) + weekday - 7;
    case 'nextweek':
      return published - weekdayOf(published) + weekday + 7;
    case 'thisweek':
      return published - weekdayOf(published) + weekday;
    default:
      return published - back;
  }
}

/** `fixed:VALUE:LOW:HIGH`; the bounds may be left out for a day. */
function fixedCode(value: string, core: string): DateValue {
  const [, , low, high] = core.split(':');
  const day = parseIsoDate(value);
  if (low && high) return { value, low: Number(low), high: Number(high) };
  return day === null ? { ...UNKNOWN, value } : dayValue(day);
}

function monthDay(text: string, direction: string, published: number | null): DateValue {
  const month = Number(text.slice(0, 2));
  const day = Number(text.slice(3, 5));
  if (published === null) return { ...UNKNOWN, value: `XXXX-${pad(month)}-${pad(day)}` };
  const { year } = civilFromDays(published);
  const candidates = [year - 1, year, year + 1].filter((y) => day <= daysInMonth(y, month)).map((y) => daysFromCivil(y, month, day));
  const past = candidates.filter((at) => at <= published);
  const future = candidates.filter((at) => at >= published);
  // The tense decides only where the other reading is not much nearer: nobody calls last week's day "Aug. 7" of next year.
  const before = past.length > 0 ? published - Math.max(...past) : Infinity;
  const ahead = future.length > 0 ? Math.min(...future) - published : Infinity;
  if (direction === 'past' && before <= 180 + ahead && !(ahead <= 60 && before > 240)) return dayValue(published - before);
  if (direction === 'future' && ahead <= 240) return dayValue(published + ahead);
  const best = candidates.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a), candidates[0] ?? published);
  return dayValue(best);
}

function nearMonth(month: number, direction: string, published: number): DateValue {
  const now = civilFromDays(published);
  switch (direction) {
    case 'future':
      return monthValue(month >= now.month ? now.year : now.year + 1, month);
    case 'next':
      return monthValue(month > now.month ? now.year : now.year + 1, month);
    case 'last':
      return monthValue(month < now.month ? now.year : now.year - 1, month);
    case 'this':
      return monthValue(now.year, month);
    default:
      return monthValue(month <= now.month ? now.year : now.year - 1, month);
  }
}

function dayOfMonth(day: number, direction: string, published: number): DateValue {
  const now = civilFromDays(published);
  const shift = direction === 'future' && day < now.day ? 1 : direction === 'past' && day > now.day ? -1 : 0;
  const first = civilFromDays(addMonths(daysFromCivil(now.year, now.month, 1), shift));
  return day <= daysInMonth(first.year, first.month) ? dayValue(daysFromCivil(first.year, first.month, day)) : UNKNOWN;
}

function nearSeason(season: string, offset: string, published: number): DateValue {
  const now = civilFromDays(published);
  if (offset === 'past' || offset === 'future') {
    const here = seasonValue(now.year, season);
    if (offset === 'past' && (here.low ?? 0) > published) return seasonValue(now.year - 1, season);
    if (offset === 'future' && (here.high ?? 0) < published) return seasonValue(now.year + 1, season);
    return here;
  }
  const number = Number(offset);
  if (number === -1) {
    const here = seasonValue(now.year, season);
    return (here.high ?? 0) < published ? here : seasonValue(now.year - 1, season);
  }
  if (number === 1) {
    const here = seasonValue(now.year, season);
    return (here.low ?? 0) > published ? here : seasonValue(now.year + 1, season);
  }
  return seasonValue(now.year, season);
}

/** The day of a feast in a year; undefined where the code is not known. */
export function holidayIn(code: string, year: number): number | undefined {
  if (code.startsWith('easter')) return easterSunday(year) + Number(code.slice(6));
  if (/^\d\d-\d\d$/.test(code)) return daysFromCivil(year, Number(code.slice(0, 2)), Number(code.slice(3)));
  const match = /^(\d+)-(\d)-(\d|L)(\+1)?$/.exec(code);
  if (!match) return undefined;
  const month = Number(match[1]);
  const weekday = Number(match[2]);
  const shift = match[4] ? 1 : 0;
  if (match[3] === 'L') {
    const last = daysFromCivil(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + shift;
  }
  const first = daysFromCivil(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (Number(match[3]) - 1) * 7 + shift;
}

function holiday(code: string, direction: string, published: number | null): DateValue {
  if (/^\d{4}$/.test(direction)) {
    const at = holidayIn(code, Number(direction));
    return at === undefined ? UNKNOWN : dayValue(at);
  }
  if (published === null) return /^\d\d-\d\d$/.test(code) ? { ...UNKNOWN, value: `XXXX-${code}` } : UNKNOWN;
  const { year } = civilFromDays(published);
  const offset = ({ lastyear: -1, thisyear: 0, nextyear: 1 } as Readonly<Record<string, number>>)[direction];
  if (offset !== undefined) return holiday(code, String(year + offset), published);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(code, y)).filter((at) => at !== undefined);
  const past = days.filter((at) => at <= published);
  const future = days.filter((at) => at >= published);
  const best =
    direction === 'future'
      ? Math.min(...future)
      : direction === 'past'
        ? Math.max(...past)
        : days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a), days[0] ?? published);
  return Number.isFinite(best) ? dayValue(best) : UNKNOWN;
}

function fromAnchor(context: DateContext, unit: CalendarUnit, offset: number): DateValue {
  const { anchor } = context;
  if (!anchor || anchor.low === null || anchor.high === null) return UNKNOWN;
  if (unit === 'day' || unit === 'night') return anchor.low === anchor.high ? dayValue(anchor.low + offset) : UNKNOWN;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return UNKNOWN;
  if (offset === 0) return unitFrom(anchor.low, unit, 0);
  return distance(anchor.low, offset, unit);
}

/** Narrows a period to a part of it, or adds a time of day. */
function withPart(base: DateValue, part: string): DateValue {
  const { value, low, high } = base;
  if (value === null) return base;
  if (part === 'MO' || part === 'AF' || part === 'EV' || part === 'NI' || part === 'MI' || part === 'DT')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? { ...base, value: `${value}T${part}` } : base;
  if (part.startsWith('T')) return { ...base, value: `${value}${part}` };
  if (low === null || high === null) return base;
  if (part === 'week') return { ...weekValue(low), low, high: low + 6 };
  if (part === 'weekend') return { ...weekValue(high), low: high - 6, high };
  const length = high - low + 1;
  if (length < 5) return base;
  if (part === 'early' || part === 'start') return { value, low, high: low + Math.ceil(length / 2) - 1 };
  if (part === 'late') return { value, low: low + Math.floor(length / 2), high };
  if (part === 'mid') return { value, low: low + Math.floor(length / 4), high: high - Math.floor(length / 4) };
  if (part === 'end') return { value: value.includes('-W') ? `${value}-end` : value, low: low + Math.floor(length / 2), high };
  return base;
}
