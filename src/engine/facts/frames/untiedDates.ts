/**
 * Dates that no calendar has: they count from the day of a report which nobody knows ("last week", "two years ago"), or from another
 * deed. What another source says of the same deed with a date can only be told more exactly or more roughly.
 */
import type { Claim } from '../../model/claim';
import type { ClaimFrame } from './claimFrame';
import { BESIDE_DEED } from './datesBeside';

/** Days from the day of the report, negative before it; and how long a time the words name. */
interface Untied {
  readonly low: number;
  readonly high: number;
  /** 0 where the words name a moment by another deed. */
  readonly grain: number;
}

/** Unit of such dates: no other date is of it. */
export const UNTIED = 'untied';

export function isUntied({ unit }: Pick<ClaimFrame, 'unit'>): boolean {
  return unit === UNTIED;
}

/** Days of the units that such dates are told in. Days themselves are left out: "yesterday" and "Monday" are as exact. */
const DAYS: Readonly<Record<string, number>> = {
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

/** Days that the reports of one story lie apart, as a rule. */
const APART = 4;
/** By how much a distance in round units may be off, of itself. */
const ROUGH = 0.15;
/** Days of a season of the year, and by how many it may be off. */
const SEASON = 92;
const SEASON_SLACK = 300;
const YEAR = 365.25;

/** Whether no calendar has the date of a claim. */
export function hasNoCalendar(claim: Claim): boolean {
  return untiedDate(claim) !== null;
}

function untiedDate({ relative, value, low, high }: Claim): Untied | null {
  if (relative === BESIDE_DEED) return { low: -Infinity, high: Infinity, grain: 0 };
  if (low !== null || high !== null || value !== null) return null;
  const [core = ''] = (relative ?? '').split('/');
  const [kind = '', one = '', two = ''] = core.split(':');
  switch (kind) {
    case 'unit':
      return around(Number(two), DAYS[one], 1);
    case 'ago':
      return around(-Number(one), DAYS[two], Math.max(ROUGH * Math.abs(Number(one)), 0.5));
    case 'season':
      return /^-?\d$/.test(two) ? { low: Number(two) * YEAR - SEASON_SLACK, high: Number(two) * YEAR + SEASON_SLACK, grain: SEASON } : null;
    default:
      return null;
  }
}

/** `count` units of so many `days`, give or take `slack` units. */
function around(count: number, days: number | undefined, slack: number): Untied | null {
  if (days === undefined) return null;
  return { low: (count - slack) * days - APART, high: (count + slack) * days + APART, grain: days };
}

/** A time that is told this many times as roughly as another is told less exactly. */
const ROUGHER = 2.5;
/** Days from a report within which a weekday stands for a date. */
const WEEKDAY_REACH = 8;
/** "Tuesday" and "this week" are as exact: days of the news. */
const WEEKDAY_GRAIN = 3;
/** Days of the longest time that a weekday is told as. */
const MOST_FOR_WEEKDAY = 31;

/** Whether two dates, one of them untied, may be one, told more exactly here and more roughly there. */
export function areRougher(a: ClaimFrame, b: ClaimFrame): boolean {
  const left = placeOf(a);
  const right = placeOf(b);
  if (left.low > right.high || right.low > left.high) return false;
  // "The next day", here and there.
  if (left.grain === 0 || right.grain === 0) return left.grain !== right.grain && !countsOn(a) && !countsOn(b);
  const rough = left.grain < right.grain ? b : a;
  // Nobody tells the news of a week by its year.
  if ((a.unit === 'weekday' || b.unit === 'weekday') && Math.max(left.grain, right.grain) > MOST_FOR_WEEKDAY) return false;
  if ((a.unit === 'weekday' || b.unit === 'weekday') && /^unit:month:-?1\b/.test(rough.claim.relative ?? '')) return false;
  // Who says "in 2004" has no week of this year in mind.
  return isUntied(rough) && Math.max(left.grain, right.grain) >= ROUGHER * Math.min(left.grain, right.grain);
}

/** Whether a day was worked out from one that the text named before. */
function countsOn({ claim }: ClaimFrame): boolean {
  return claim.relative?.startsWith('anchor') ?? false;
}

function placeOf(frame: ClaimFrame): Untied {
  const untied = isUntied(frame) ? untiedDate(frame.claim) : null;
  if (untied) return untied;
  if (frame.unit !== 'weekday') return { low: -Infinity, high: Infinity, grain: frame.high - frame.low + 1 };
  const isAhead = /^weekday:\d:(?:future|next|this)/.test(frame.claim.relative ?? '');
  return { low: isAhead ? -1 : -WEEKDAY_REACH, high: isAhead ? WEEKDAY_REACH : 1, grain: WEEKDAY_GRAIN };
}
