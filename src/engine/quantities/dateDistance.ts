// Days and periods at a distance from a day, and the first or last part of a period.

import { addMonths, civilFromDays, daysFromCivil, isoDate, isoWeekOf, pad, weekdayOf } from './calendar';
import { centuryValue, dayValue, decadeValue, monthValue, quarterValue, UNKNOWN, weekValue, yearValue, type DateValue } from './dateValues';
import type { CalendarUnit } from './timeWords';

export function unitFrom(published: number, unit: CalendarUnit, offset: number): DateValue {
  const now = civilFromDays(published);
  switch (unit) {
    case 'day':
    case 'night':
      return dayValue(published + offset);
    case 'weekend': {
      const monday = published - weekdayOf(published) + 1;
      const { year, week } = isoWeekOf(monday + 7 * offset);
      return { value: `${pad(year, 4)}-W${pad(week)}-WE`, low: monday + 7 * offset + 5, high: monday + 7 * offset + 6 };
    }
    case 'week':
      return weekValue(published + 7 * offset);
    case 'fortnight':
      return { ...weekValue(published + 14 * offset) };
    case 'month': {
      const at = civilFromDays(addMonths(daysFromCivil(now.year, now.month, 1), offset));
      return monthValue(at.year, at.month);
    }
    case 'quarter': {
      const index = now.year * 4 + Math.floor((now.month - 1) / 3) + offset;
      return quarterValue(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'season':
    case 'year':
      return yearValue(now.year + offset);
    case 'decade':
      return decadeValue(Math.floor(now.year / 10) * 10 + 10 * offset);
    case 'century':
      return centuryValue(Math.floor(now.year / 100) + offset);
    case 'second':
    case 'minute':
    case 'hour':
    case 'millennium':
      return UNKNOWN;
  }
}

/** A distance from a named day is exact to the day. */
export function shiftedDay(from: number, count: number, unit: CalendarUnit): DateValue {
  if (unit === 'week' || unit === 'fortnight') return dayValue(from + count * (unit === 'week' ? 7 : 14));
  if (unit === 'month' || unit === 'quarter') return dayValue(addMonths(from, count * (unit === 'month' ? 1 : 3)));
  if (unit === 'year' || unit === 'decade') return dayValue(addMonths(from, count * (unit === 'year' ? 12 : 120)));
  return distance(from, count, unit);
}

/** A distance from a day is as exact as its unit: "two months ago" is a month, "41 years ago" a year. */
export function distance(from: number, count: number, unit: CalendarUnit): DateValue {
  const whole = Number.isInteger(count);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayValue(from + Math.trunc((count * ({ second: 1, minute: 60, hour: 3600 } as const)[unit]) / 86400));
    case 'day':
    case 'night':
      return dayValue(from + Math.round(count));
    case 'week':
    case 'fortnight':
      return weekValue(from + Math.round(count * (unit === 'week' ? 7 : 14)));
    case 'weekend':
      return unitFrom(from, 'weekend', Math.round(count));
    case 'month': {
      const at = civilFromDays(whole ? addMonths(from, count) : from + Math.round(count * 30.44));
      return monthValue(at.year, at.month);
    }
    case 'quarter':
      return unitFrom(from, 'quarter', Math.round(count));
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium': {
      const years = count * ({ season: 1, year: 1, decade: 10, century: 100, millennium: 1000 } as const)[unit];
      const year = civilFromDays(Number.isInteger(years) ? from : addMonths(from, Math.round((years % 1) * 12))).year + Math.trunc(years);
      return year > 0 && year < 10_000 ? yearValue(year) : UNKNOWN;
    }
  }
}

/** So many years, months, weeks and days back: as exact as the smallest unit that is given. */
export function backBy(from: number, [years, months, weeks, days]: readonly [number, number, number, number]): DateValue {
  const at = addMonths(from, -(12 * years + months)) - 7 * weeks - days;
  if (days !== 0) return dayValue(at);
  if (weeks !== 0) return weekValue(at);
  const civil = civilFromDays(at);
  return months === 0 ? yearValue(civil.year) : monthValue(civil.year, civil.month);
}

/** "the last three weeks of May": so many units at the start (`first`) or the end of a period. */
export function edgeOf(period: DateValue, side: string, count: number, unit: CalendarUnit): DateValue {
  const { low, high } = period;
  if (low === null || high === null) return UNKNOWN;
  const end = (shiftedDay(low, count, unit).low ?? low) - 1;
  const start = shiftedDay(high + 1, -count, unit).low ?? high;
  const [from, to] = side === 'first' ? [low, Math.min(end, high)] : [Math.max(start, low), high];
  return { value: `${isoDate(from)}/${isoDate(to)}`, low: from, high: to };
}
