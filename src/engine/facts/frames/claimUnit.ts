/** Brings the values of claims to a common footing: one unit for all lengths, days for all durations. */
import { isByStopwatch } from '../../quantities/recognisers/duration';
import type { Claim } from '../../model/claim';
import { scaleOf } from '../../quantities/measures';
import type { Dimension } from './claimFrame';
import { hoursOfPart } from './timesOfDay';
import { hasNoCalendar, UNTIED } from './untiedDates';

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  season: 365.25,
  decade: 3652.5,
  century: 36525,
};

export interface ComparableValue {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** What a bare plural may mean, in its own unit: "minutes later" is two to sixty. */
const BARE_PLURALS: Readonly<Record<string, readonly [number, number]>> = {
  second: [2, 60],
  minute: [2, 60],
  hour: [2, 36],
  day: [2, 14],
  week: [2, 8],
  month: [2, 18],
  year: [2, 50],
  decade: [2, 10],
};
/** Nobody says "about" of a number this much smaller or larger, whatever its round digits would allow. */
const ABOUT = 0.1;
const LEAST_ABOUT = 20;

/**
 * The claim's value in a unit that other claims can have too; undefined where it cannot be compared at all. `year` stands in for
 * the year of dates that name none.
 */
export function comparableValue(stated: Claim, year: number): ComparableValue | undefined {
  const claim = tightened(asDuration(stated));
  const value = typeof claim.value === 'number' ? claim.value : null;
  const place = (dimension: Dimension, unit: string, factor = 1): ComparableValue | undefined => {
    if (claim.low === null && claim.high === null && value === null) return undefined;
    return {
      dimension,
      unit,
      value: value === null ? null : value * factor,
      low: (claim.low ?? -Infinity) * factor,
      high: (claim.high ?? Infinity) * factor,
      lowOpen: claim.lowOpen,
      highOpen: claim.highOpen,
    };
  };
  const special = specialDimension(claim);
  if (special) return place(special, special);
  switch (claim.kind) {
    case 'count':
      return claim.unit === 'dlr' || claim.unit === 'dollar' || /\bdlrs?\b/.test(claim.of)
        ? place('money', 'money:USD')
        : place('count', 'count');
    case 'money':
      return place('money', `money:${claim.unit ?? '?'}`);
    case 'percent':
      return place('percent', 'percent');
    case 'fraction':
      return place('percent', 'percent', 100);
    case 'ordinal':
      return place('ordinal', 'ordinal');
    case 'age':
      return place('age', 'age');
    case 'duration':
      // Teams and shows have one season a year, but "the past season" is no length.
      if (claim.unit === 'season' && claim.value === 1) return undefined;
      if (claim.unit === null || !Object.hasOwn(DAYS, claim.unit)) return undefined;
      return place('duration', isByStopwatch(claim) ? 'stopwatch' : 'duration', DAYS[claim.unit]);
    case 'measure': {
      const scale = scaleOf(claim.unit);
      return place('measure', `measure:${scale?.base ?? claim.unit ?? '?'}`, scale?.factor ?? 1);
    }
    case 'date':
      return dated(claim, year);
    case 'time':
      return timed(claim);
  }
}

/** "10 minutes later" and "minutes" as durations. */
function asDuration(claim: Claim): Claim {
  const distance = claim.kind === 'date' && claim.value === null ? /^anchor:(\w+):-?(\d+)$/.exec(claim.relative ?? '') : null;
  if (distance) {
    const count = Number(distance[2]);
    const low = claim.hedge === 'less than' ? 0 : count;
    const high = claim.hedge === 'more than' || claim.hedge === 'at least' ? null : count;
    return {
      ...claim,
      kind: 'duration',
      unit: distance[1] ?? null,
      value: count,
      low,
      high,
      highOpen: claim.hedge === 'less than',
      lowOpen: claim.hedge === 'more than',
    };
  }
  const bare =
    claim.kind === 'duration' && claim.low === null && claim.high === null && claim.unit !== null ? BARE_PLURALS[claim.unit] : undefined;
  return bare ? { ...claim, low: bare[0], high: bare[1] } : claim;
}

function tightened(claim: Claim): Claim {
  const { value, low, high } = claim;
  if (claim.hedge !== 'about' || typeof value !== 'number' || low === null || high === null || value < LEAST_ABOUT) return claim;
  return { ...claim, low: Math.max(low, value * (1 - ABOUT)), high: Math.min(high, value * (1 + ABOUT)) };
}

/** A day as a number, a day or a part of a month without its year in the story's year, a weekday without its week as 1 to 7. */
function dated(claim: Claim, year: number): ComparableValue | undefined {
  if (claim.low !== null || claim.high !== null) return day('date', claim.low ?? -Infinity, claim.high ?? Infinity);
  // "Earlier this year" where nobody knows the year: that of the story.
  if (/^unit:year:0\b/.test(claim.relative ?? ''))
    return day('date', Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year, 11, 31) / 86_400_000);
  if (hasNoCalendar(claim)) return { ...day('date', -Infinity, Infinity), unit: UNTIED };
  if (typeof claim.value !== 'string') return undefined;
  const weekday = /^XXXX-WXX-(\d)/.exec(claim.value);
  if (weekday) return { ...day('date', Number(weekday[1]), Number(weekday[1])), unit: 'weekday' };
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(claim.value);
  if (!yearless) return undefined;
  const month = Number(yearless[1]) - 1;
  const first = Date.UTC(year, month, Number(yearless[2] ?? 1)) / 86_400_000;
  if (yearless[2] !== undefined) return day('date', first, first);
  const last = Date.UTC(year, month + 1, 0) / 86_400_000;
  const half = first + Math.ceil((last - first + 1) / 2);
  const part = claim.relative?.split('/')[1];
  if (part === 'early' || part === 'start') return day('date', first, half - 1);
  return day('date', part === 'late' || part === 'end' ? half : first, last);
}

/** Minutes by which "before six" and "after six" are off at most. */
const ABOUT_THEN = 90;

/** What "shortly before nine" and "after nine" leave open of an hour that the claim itself gives as nine. */
export function besideHour(hour: ComparableValue, side: 'before' | 'after'): ComparableValue {
  if (hour.dimension !== 'time' || hour.low !== hour.high) return hour;
  return side === 'before'
    ? { ...hour, value: null, low: hour.low - ABOUT_THEN, highOpen: true }
    : { ...hour, value: null, high: hour.high + ABOUT_THEN, lowOpen: true };
}

/** Minutes from midnight. A part of the day is as wide whether it stands alone or beside a day. */
function timed({ value, low, high }: Claim): ComparableValue | undefined {
  const hours = hoursOfPart(value);
  if (hours) return day('time', hours[0], hours[1]);
  if (low === null && high === null) return undefined;
  return day('time', low ?? (high ?? 0) - ABOUT_THEN, high ?? (low ?? 0) + ABOUT_THEN);
}

function day(dimension: 'date' | 'time', low: number, high: number): ComparableValue {
  return { dimension, unit: dimension, value: low === high ? low : null, low, high, lowOpen: false, highOpen: false };
}

function specialDimension(claim: Claim): Dimension | undefined {
  switch (claim.quality) {
    case 'score':
    case 'votes':
    case 'record':
    case 'magnitude':
    case 'points':
      return claim.quality;
    case 'range':
    case null:
      return undefined;
  }
}
