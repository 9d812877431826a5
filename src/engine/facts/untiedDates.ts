/**
 * Dates that count from the day of a report which nobody knows ("last week", "two years ago", "recently"): no calendar has them, but
 * they lie so far from that day, and name it so roughly.
 */
import type { Claim } from '../model/claim';
import type { ClaimFrame } from './claimFrame';

/** Days from the day of the report, negative before it; and how long a time the words name. */
export interface Untied {
  readonly low: number;
  readonly high: number;
  readonly grain: number;
}

/** Days of the units that such dates are told in. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 1,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91,
  season: 365,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

/** Days that the reports of one story lie apart, as a rule. */
const APART = 4;
/** "Recently" is at most so many days ago. */
const RECENT = 365;
/** By how much a distance in round units may be off, of itself. */
const ROUGH = 0.15;

/** Where a date without a calendar lies; null for one that has one, or none at all. */
export function untiedDate({ relative, value, low, high }: Pick<Claim, 'relative' | 'value' | 'low' | 'high'>): Untied | null {
  if (low !== null || high !== null || (typeof value === 'string' && !value.endsWith('_REF'))) return null;
  const [core = ''] = (relative ?? '').split('/');
  const [kind = '', one = '', two = ''] = core.split(':');
  switch (kind) {
    case 'now':
      return one === 'past' ? { low: -RECENT, high: 0, grain: RECENT } : null;
    case 'unit':
      return unitAt(one, Number(two));
    case 'ago':
      return agoBy(Number(one), two);
    case 'season':
      return /^-?\d$/.test(two) ? { low: Number(two) * 365 - 300, high: Number(two) * 365 + 300, grain: 92 } : null;
    default:
      return null;
  }
}

function unitAt(unit: string, offset: number): Untied | null {
  const days = DAYS[unit];
  return days === undefined ? null : { low: (offset - 1) * days - APART, high: (offset + 1) * days + APART, grain: days };
}

function agoBy(count: number, unit: string): Untied | null {
  const days = DAYS[unit];
  if (days === undefined) return null;
  const slack = Math.max(ROUGH * Math.abs(count), 0.5) * days + APART;
  return { low: -count * days - slack, high: -count * days + slack, grain: days };
}

/** Unit of such dates: no other date is of it. */
export const UNTIED = 'untied';

export function isUntied({ unit }: Pick<ClaimFrame, 'unit'>): boolean {
  return unit === UNTIED;
}

/** A time that is told this many times as roughly as another is told less exactly. */
const ROUGHER = 2.5;
/** Days from a report within which a weekday stands for a date. */
const WEEKDAY_REACH = 8;
/** "Tuesday" and "this week" are of one exactness: days of the news. */
const WEEKDAY_GRAIN = 3;

/** Whether two dates, an untied one among them, may be one, told more exactly here and more roughly there. */
export function areRougher(a: ClaimFrame, b: ClaimFrame): boolean {
  const left = placeOf(a);
  const right = placeOf(b);
  if (left.low > right.high || right.low > left.high) return false;
  const [fine, rough] = left.grain < right.grain ? [a, b] : [b, a];
  // Who says "in 2004" has no week of this year in mind.
  return Math.max(left.grain, right.grain) >= ROUGHER * Math.min(left.grain, right.grain) && (isUntied(rough) || fine.unit !== UNTIED);
}

function placeOf(frame: ClaimFrame): Untied {
  const untied = isUntied(frame) ? untiedDate(frame.claim) : null;
  if (untied) return untied;
  if (frame.unit !== 'weekday') return { low: -Infinity, high: Infinity, grain: frame.high - frame.low + 1 };
  const isAhead = /^weekday:\d:(?:future|next|this)/.test(frame.claim.relative ?? '');
  return { low: isAhead ? -1 : -WEEKDAY_REACH, high: isAhead ? WEEKDAY_REACH : 1, grain: WEEKDAY_GRAIN };
}
