// Days, months, quarters and longer as stretches of days, each with its TIMEX3 value.

import { addMonths, daysFromCivil, daysInMonth, isoDate, isoWeekOf, mondayOfWeek, pad } from './calendar';

/** A stretch of days, both ends inclusive, with its TIMEX3 value. */
export interface DateValue {
  readonly value: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What stays unknown. */
export const UNKNOWN: DateValue = { value: null, low: null, high: null };

export function dayValue(days: number): DateValue {
  return { value: isoDate(days), low: days, high: days };
}

export function monthValue(year: number, month: number): DateValue {
  return {
    value: `${pad(year, 4)}-${pad(month)}`,
    low: daysFromCivil(year, month, 1),
    high: daysFromCivil(year, month, daysInMonth(year, month)),
  };
}

export function yearValue(year: number): DateValue {
  return { value: pad(year, 4), low: daysFromCivil(year, 1, 1), high: daysFromCivil(year, 12, 31) };
}

export function weekValue(days: number): DateValue {
  const { year, week } = isoWeekOf(days);
  const monday = mondayOfWeek(year, week);
  return { value: `${pad(year, 4)}-W${pad(week)}`, low: monday, high: monday + 6 };
}

export function seasonValue(year: number, season: string): DateValue {
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
  const low = daysFromCivil(year, month, 1);
  return { value: `${pad(year, 4)}-${season}`, low, high: addMonths(low, 3) - 1 };
}

export function quarterValue(year: number, quarter: number): DateValue {
  const low = daysFromCivil(year, quarter * 3 - 2, 1);
  return { value: `${pad(year, 4)}-Q${quarter}`, low, high: addMonths(low, 3) - 1 };
}

export function halfValue(year: number, half: number): DateValue {
  const low = daysFromCivil(year, half * 6 - 5, 1);
  return { value: `${pad(year, 4)}-H${half}`, low, high: addMonths(low, 6) - 1 };
}

/** A decade by its first year: TIMEX3 writes it with three digits. */
export function decadeValue(year: number): DateValue {
  return { value: pad(Math.floor(year / 10), 3), low: daysFromCivil(year, 1, 1), high: daysFromCivil(year + 9, 12, 31) };
}

/** A century by the digits of its years: 19 for the twentieth. */
export function centuryValue(hundred: number): DateValue {
  return { value: pad(hundred), low: daysFromCivil(hundred * 100, 1, 1), high: daysFromCivil(hundred * 100 + 99, 12, 31) };
}
