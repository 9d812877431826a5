/** How two readings of one fact stand to one another. */
import type { ClaimFrame } from '../frames/claimFrame';
import { incidentClasses } from '../frames/eventClasses';
import { isRunningLength } from '../frames/impliedLengths';
import { DAY_MINUTES } from '../frames/timesOfDay';
import { isUntied } from '../frames/untiedDates';

/** `equal`: one value; `near`: compatible, one is rounder or vaguer; `apart`: they cannot both be true. */
export type ValueRelation = 'equal' | 'near' | 'apart';

/** Readings that differ by less than this are rounding, not contradiction: times and distances are estimates, money is counted. */
const ROUNDING: Readonly<Record<string, number>> = { duration: 0.12, measure: 0.12, money: 0.05 };
/** Minutes by which a time of day is rounded. */
const CLOCK_ROUNDING = 5;
/** Share by which a measure converted to other units may differ at most. */
const CONVERSION = 0.03;
/** A span of this many days more than one ("the weekend") is as good as a day inside it. */
const FEW_DAYS = 3;
const WEEK = 7;
/** Nobody rounds farther than this. */
const MOST_ROUNDED = 0.06;
/** Sums told with this many significant digits are exact. */
const EXACT_DIGITS = 3;

/** Compares the intervals that the words of two claims allow. */
export function relateValues(left: ClaimFrame, right: ClaimFrame): ValueRelation {
  const a = afterMidnight(inYearOf(left, right), right);
  const b = afterMidnight(inYearOf(right, left), left);
  if (isDayOfSomething(a) && isDayOfSomething(b)) return relateDayNumbers(a, b);
  // Who knows which day a weekday was.
  if (a.unit !== b.unit && a.dimension === 'date') return 'near';
  if (isUntied(a) && isUntied(b)) return a.claim.relative === b.claim.relative ? 'equal' : 'near';
  if (sameInterval(a, b)) return 'equal';
  // Their numbers are compared as such.
  if (isRunningLength(a.claim) && isRunningLength(b.claim)) return 'equal';
  if (a.value !== null && b.value !== null && isConverted(a, b, a.value, b.value)) return 'equal';
  if (a.dimension === 'date' && meet(a, b))
    return Math.max(spanOf(a), spanOf(b)) <= FEW_DAYS || isYearOfIncident(a, b) || isYearsAgo(a) || isYearsAgo(b) ? 'equal' : 'near';
  if (isPartOfDay(a) && isPartOfDay(b) && meet(a, b)) return 'equal';
  if (areVagueAlike(a, b) && meet(a, b)) return 'equal';
  if (isBoundOf(a, b) || isBoundOf(b, a)) return 'equal';
  if (meet(a, b)) return a.value !== null && a.value === b.value && softHedge(a) && softHedge(b) ? 'equal' : 'near';
  if ((isVagueLength(a) || isVagueLength(b)) && (a.low === b.high || b.low === a.high)) return 'near';
  if (a.value !== null && b.value !== null) {
    if (a.dimension === 'duration' && isCoarser(a, b, a.value, b.value)) return 'near';
    if (a.dimension !== 'date' && a.dimension !== 'time' && (isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value)))
      return 'near';
    if (isSmallDifference(a.dimension, a.value, b.value) && !areExactPrices(a, b)) return 'near';
  }
  return 'apart';
}

/** "Seconds" may be those of "less than two seconds". */
export function isVagueLength({ dimension, claim }: ClaimFrame): boolean {
  return dimension === 'duration' && claim.hedge === 'vague';
}

/** "Several calls", "numerous calls": neither is more exact; but "a few" are few. */
function areVagueAlike(a: ClaimFrame, b: ClaimFrame): boolean {
  const isVague = ({ claim, wording }: ClaimFrame): boolean => claim.hedge === 'vague' && !/\bfew\b/.test(wording);
  return a.dimension === 'count' && isVague(a) && isVague(b);
}

function spanOf({ low, high }: ClaimFrame): number {
  return high - low;
}

/** "The 2008 raid", "killed in 2011": the year of an incident calls it to mind, and is no less exact a date of it. */
function isYearOfIncident(a: ClaimFrame, b: ClaimFrame): boolean {
  const year = spanOf(a) > spanOf(b) ? a : b;
  return /^\d{4}$/.test(String(year.claim.value)) && year.claim.relative === null && isOfIncident(a) && isOfIncident(b);
}

/** "A year ago", "two years ago" in a paper that counts in years: the month that another paper names is no more exact an answer. */
function isYearsAgo({ claim }: ClaimFrame): boolean {
  return /^ago:\d+:year/.test(claim.relative ?? '');
}

function isOfIncident({ bound }: ClaimFrame): boolean {
  return bound?.classes.some(({ id, group }) => group === 'casualty' || incidentClasses.has(id)) ?? false;
}

/** "15 September" beside "15 September 2008": a year that was only inferred is taken from the date that names it. */
export function inYearOf(inferred: ClaimFrame, named: ClaimFrame): ClaimFrame {
  if (inferred.unit !== 'date' || named.unit !== 'date' || !isYearless(inferred)) return inferred;
  // Of two inferred years the later one is kept.
  if (isYearless(named) ? named.low < inferred.low : named.claim.relative !== null) return inferred;
  if (!Number.isFinite(inferred.low) || !Number.isFinite(inferred.high) || !Number.isFinite(named.low)) return inferred;
  const day = new Date(inferred.low * DAY);
  const shift = Date.UTC(new Date(named.low * DAY).getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) / DAY - inferred.low;
  return shift === 0 ? inferred : { ...inferred, low: inferred.low + shift, high: inferred.high + shift };
}

/** Minutes after midnight that still belong to the night before. */
const SMALL_HOURS = 420;
/** Minutes that a time of day with a bound ("after one") is wide, at most. */
const BOUNDED = 90;

/** "Morning", "late on Monday": hours, not one hour. */
export function isPartOfDay({ dimension, low, high }: ClaimFrame): boolean {
  return dimension === 'time' && high - low > BOUNDED;
}

/** "1 a.m." beside "Monday night": an hour of the night that reaches into the next day. */
function afterMidnight(hour: ClaimFrame, night: ClaimFrame): ClaimFrame {
  if (hour.dimension !== 'time' || night.high < DAY_MINUTES || isPartOfDay(hour) || hour.high > SMALL_HOURS) return hour;
  return { ...hour, low: hour.low + DAY_MINUTES, high: hour.high + DAY_MINUTES };
}

function isYearless({ claim }: ClaimFrame): boolean {
  return /^month(?:day)?:/.test(claim.relative ?? '') || /^XXXX-\d/.test(String(claim.value));
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** "This week" on a Sunday and on a Monday: weeks that touch say nothing of one another. */
export function isWeekNear(a: ClaimFrame, b: ClaimFrame): boolean {
  const span = Math.max(a.high - a.low, b.high - b.low);
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return span >= 4 && span <= WEEK && gap > 0 && gap <= WEEK;
}

/** Factors by which a word of scale is mistaken for its neighbour: million for billion, metre for kilometre. */
const SCALE_STEPS: ReadonlySet<number> = new Set([1e3, 1e6]);
/** Fewer figures are alike by chance. */
const SLIP_DIGITS = 2;

/** "$34 million" and "$34 billion", "128MB" and "128GB": one figure, one of them a slip of the pen. */
export function isScaleSlip(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.value === null || b.value === null || !(a.value > 0) || !(b.value > 0)) return false;
  const factor = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return SCALE_STEPS.has(Number(factor.toPrecision(9))) && significantDigits(a.value) >= SLIP_DIGITS;
}

/** The same measure in two systems of units, rounded on the way: 48 km and 30 miles, but not 58 km and 35 miles. */
function isConverted(a: ClaimFrame, b: ClaimFrame, left: number, right: number): boolean {
  if (a.dimension !== 'measure' || a.claim.unit === b.claim.unit || Math.abs(left - right) > CONVERSION * Math.max(left, right))
    return false;
  return isRoundedTo(a, left, right) || isRoundedTo(b, right, left);
}

/** Whether a measure is what another one comes to in its unit, to the digit that it is told with. */
function isRoundedTo({ claim }: ClaimFrame, own: number, other: number): boolean {
  if (typeof claim.value !== 'number' || claim.value === 0) return false;
  const inUnit = (other * claim.value) / own;
  return Number(inUnit.toPrecision(Math.max(1, significantDigits(claim.value)))) === claim.value || Math.round(inUnit) === claim.value;
}

/** "A week" may be five days or nine: who counts in weeks does not count days. */
function isCoarser(a: ClaimFrame, b: ClaimFrame, left: number, right: number): boolean {
  if (a.claim.unit === b.claim.unit) return false;
  const sizeOf = (frame: ClaimFrame, value: number): number =>
    typeof frame.claim.value === 'number' && frame.claim.value > 0 ? value / frame.claim.value : 0;
  return Math.abs(left - right) <= 0.5 * Math.max(sizeOf(a, left), sizeOf(b, right));
}

/** "Its tenth day", "the thirteenth day of the siege": a day counted from a beginning. */
export function isDayOfSomething({ dimension, head }: ClaimFrame): boolean {
  return dimension === 'ordinal' && head === 'day';
}

/** "The tenth day" on Monday is "the eleventh day" on Tuesday. */
function relateDayNumbers(a: ClaimFrame, b: ClaimFrame): ValueRelation {
  if (a.value === null || b.value === null || a.published === null || b.published === null) return a.value === b.value ? 'equal' : 'near';
  return a.value - a.published === b.value - b.published ? 'equal' : 'apart';
}

function isSmallDifference(dimension: string, left: number, right: number): boolean {
  if (dimension === 'time')
    return Math.abs(left - right) <= CLOCK_ROUNDING && (left % CLOCK_ROUNDING === 0 || right % CLOCK_ROUNDING === 0);
  if (dimension === 'money' && significantDigits(left) >= EXACT_DIGITS && significantDigits(right) >= EXACT_DIGITS) return false;
  return Math.abs(left - right) <= (ROUNDING[dimension] ?? 0) * Math.max(Math.abs(left), Math.abs(right));
}

/** "Up to ten" beside "five to ten": one end of a range says nothing else. */
function isBoundOf(bound: ClaimFrame, range: ClaimFrame): boolean {
  if (range.claim.quality !== 'range') return false;
  return bound.claim.hedge === 'up to' ? bound.high === range.high : bound.claim.hedge === 'at least' && bound.low === range.low;
}

/** Nobody rounds what a share costs. */
function areExactPrices(a: ClaimFrame, b: ClaimFrame): boolean {
  const isExact = ({ low, high, claim, marks }: ClaimFrame): boolean => low === high && claim.hedge === 'none' && marks.has('per share');
  return a.dimension === 'money' && isExact(a) && isExact(b);
}

function sameInterval(a: ClaimFrame, b: ClaimFrame): boolean {
  const close = (x: number, y: number): boolean => x === y || Math.abs(x - y) <= 1e-6 * Math.min(Math.abs(x), Math.abs(y));
  return close(a.low, b.low) && close(a.high, b.high) && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** Whether some value satisfies both. */
export function meet(a: ClaimFrame, b: ClaimFrame): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high) return false;
  const lowIsOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highIsOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  return !lowIsOpen && !highIsOpen;
}

function softHedge({ claim }: ClaimFrame): boolean {
  return claim.hedge === 'none' || claim.hedge === 'about' || claim.hedge === 'just';
}

/** Whether `round` has fewer significant digits than `exact` and is what they round to. */
function isRoundingOf(round: number, exact: number): boolean {
  if (round === 0 || exact === 0 || round === exact || Math.abs(round - exact) > MOST_ROUNDED * Math.abs(exact)) return false;
  const digits = significantDigits(round);
  if (digits >= significantDigits(exact)) return false;
  if (digits === 1 && Math.abs(round) < 10 && Number.isInteger(round)) return false;
  return Number(exact.toPrecision(digits)) === round;
}

function significantDigits(value: number): number {
  return value.toExponential(10).replace(/e.*$/, '').replace('-', '').replace('.', '').replace(/0+$/, '').length;
}
