/** Whether two claims of one fact that cannot both be true may be called a contradiction, or are likelier two things. */
import { rangeKey, type ClaimFrame } from './frames/claimFrame';
import type { Fact, FactPair } from './fact';
import { arePrintedAlike } from './frames/storyReading';
import { areOfOtherPeriods } from './frames/figurePeriod';
import { isFinancial } from './frames/financialFigures';
import { sharedLexicon } from '../text/sharedLexicon';
import { compareNouns } from './frames/nounClasses';
import { isRunningLength } from './frames/impliedLengths';
import { inYearOf, isScaleSlip, isVagueLength } from './pairs/relateValues';
import { mayContradict } from './pairs/scoreDates';

/** Whether the values of a pair can contradict one another. */
export function mayConflict(fact: Fact, pair: FactPair): boolean {
  const left = fact.members[pair.left]?.frame;
  const right = fact.members[pair.right]?.frame;
  if (!left || !right) return true;
  if ((left.dimension === 'date' || left.dimension === 'time') && (!mayContradict(left, right) || areFarDays(left, right))) return false;
  // What a share costs and what is paid for it.
  if (left.dimension === 'money' && (left.event?.group === 'market') !== (right.event?.group === 'market')) return false;
  if ((left.dimension === 'money' || (isFinancial(left) && isFinancial(right))) && knowsBoth(left, right)) return false;
  if (areOfSeveral(left, right) && pair.p < SURE_STATISTIC) return false;
  if (hasChangedSince(left, right) || areIncomparable(left, right) || areTwoAdditions(left, right)) return false;
  if ([left, right].some((frame) => isVagueLength(frame) || isRunningLength(frame.claim))) return false;
  if (areOtherTerms(left, right) || areUntilTwoDays(left, right)) return false;
  if (left.dimension === 'age' && (areSeveralUnnamed(fact) || hadBirthday(left, right))) return false;
  // However far apart the figures of one sentence are, they are told of one thing.
  const isCopied = pair.p >= SURE_STATISTIC && arePrintedAlike(left.sentenceWords, right.sentenceWords);
  if (!isCopied && LIKE_ONLY.has(left.dimension) && isUnlike(left, right, LIKE)) return false;
  if (areOfOtherDays(left, right) || (isFinancial(left) && isFinancial(right) && !isCopied && !areOneFigure(left, right))) return false;
  // Figures of sport are told by the dozen: only those that stand alone in both sources can contradict one another.
  if (!left.isStatistic || !right.isStatistic || pair.p >= SURE_STATISTIC) return true;
  return (left.alternatives === 0 && right.alternatives === 0) || areClose(left, right, CLOSE_STATISTICS);
}

/** "Eight more bodies" in one paper, "two more" in one of another day. */
function areTwoAdditions(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.sense === 'increment' && b.sense === 'increment' && (a.published === null || a.published !== b.published);
}

/** So many of several things a report tells of one by one. */
const FEW_THINGS = 12;

/** "Two bombs fell on the camp", "one bomb hit a school" where both sources count the bombs as well. */
function areOfSeveral(a: ClaimFrame, b: ClaimFrame): boolean {
  return [a, b].every(
    ({ dimension, alternatives, low, event }) =>
      dimension === 'count' && alternatives > 0 && low <= FEW_THINGS && event?.group !== 'casualty',
  );
}

/** "For the past six weeks" in one paper, "for the last eight" in one of two weeks later. */
export function areUntilTwoDays(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.published !== null && a.published === b.published) return false;
  return [a, b].every(({ dimension, wording }) => dimension === 'duration' && /^(?:past|last)\b/.test(wording));
}

/** Words for a length that say of nothing how long it is. */
const TERMS: ReadonlySet<string> = new Set(['period', 'term', 'time', 'stretch']);

/** "A seven-year period" of one, "a four-year period" of another. */
function areOtherTerms(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.dimension === 'duration' && a.head !== null && TERMS.has(a.head) && a.owner?.id !== b.owner?.id;
}

/** Two shares of one whole, two bids of one size. */
function areOneFigure(a: ClaimFrame, b: ClaimFrame): boolean {
  return !isUnlike(a, b, likeOf(a)) && !areOfOtherWholes(a, b) && (haveOneMeaning(a, b) || !isUnlike(a, b, ALL_BUT_EQUAL));
}

/** Marks that make another figure of a figure of business. */
const NARROWING = [
  'net',
  'gross',
  'operating',
  'quarter',
  'yearly',
  'monthly',
  'weekly',
  'average',
  'record',
  'previous',
  'per share',
  'per barrel',
];

/** So close two figures are one, whatever is said beside them. */
const ALL_BUT_EQUAL = 1.02;

function haveOneMeaning(a: ClaimFrame, b: ClaimFrame): boolean {
  // "20 crowns a share, 28 percent above its price": the share is no percentage of a share.
  const narrowing = a.dimension === 'percent' ? NARROWING.filter((mark) => !mark.startsWith('per ')) : NARROWING;
  return narrowing.every((mark) => a.marks.has(mark) === b.marks.has(mark));
}

function areOfOtherWholes(a: ClaimFrame, b: ClaimFrame): boolean {
  return (
    a.dimension === 'percent' && a.head !== null && b.head !== null && compareNouns(a.head, b.head, sharedLexicon()).likeness < ONE_NOUN
  );
}

/** Likeness of two nouns for one thing. */
const ONE_NOUN = 0.85;

/** Values of one quantity that differ by more are seldom one quantity. */
export const LIKE = 3;
/** Dimensions of which a source tells many quantities. */
const LIKE_ONLY: ReadonlySet<string> = new Set(['duration', 'money', 'percent']);

/** Too far apart to be one quantity, but for a word of scale. */
export function isUnlike(a: ClaimFrame, b: ClaimFrame, like: number): boolean {
  const [left, right] = [a.value ?? a.low, b.value ?? b.low];
  const least = Math.min(left, right);
  return least >= 0 && Math.max(left, right) > like * least && !isScaleSlip(a, b);
}

/** Both large, and no farther apart than by `factor`. */
export function areClose(a: ClaimFrame, b: ClaimFrame, factor: number): boolean {
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  return low >= LEAST_COUNTED && high <= factor * low;
}

/** Probability of a pair from which the figures stand in one sentence, copied. */
const SURE_STATISTIC = 0.95;

const LEAST_COUNTED = 100;
/** Career figures of one player: a digit or two of the same figure. */
const CLOSE_STATISTICS = 1.1;

/** A bid, a holding or a price is told beside other bids, holdings and prices: a reading that is far off is another one. */
const LIKE_FINANCIAL = { money: 1.6, percent: 2.5, count: 1.15, measure: 1.6 } as const;

function likeOf({ dimension }: ClaimFrame): number {
  return dimension === 'money' || dimension === 'percent' || dimension === 'measure' ? LIKE_FINANCIAL[dimension] : LIKE_FINANCIAL.count;
}

/** A source that gives the other's figure as well knows two things of two figures. */
function knowsBoth(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.alsoTold.has(rangeKey(b)) || b.alsoTold.has(rangeKey(a));
}

/** Figures of two times, or a figure and how far something is from one or may be. */
export function areIncomparable(a: ClaimFrame, b: ClaimFrame): boolean {
  // How many are needed, and how many there are.
  if (a.dimension === 'count' && a.marks.has('needed') !== b.marks.has('needed')) return true;
  return a.sense !== b.sense || areOfOtherPeriods(a, b) || OTHER_FIGURE.some((mark) => a.marks.has(mark) !== b.marks.has(mark));
}

/** A price in early trading and at the close, what shares lost in a day and since, a first bid and the last one, what is paid with and without debt. */
const OTHER_FIGURE = ['early', 'since then', 'first bid', 'second bid', 'plus debt'];

function isLater(one: ClaimFrame, other: ClaimFrame): boolean {
  return one.published !== null && other.published !== null && one.published > other.published;
}

/** "Five are in critical condition" here and "three" in a later paper: their number goes down again. */
export function haveRecovered(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.matter === null || a.matter !== b.matter || a.event?.id !== 'injured') return false;
  return (isLater(a, b) && a.high < b.low) || (isLater(b, a) && b.high < a.low);
}

/** "Raised to 42" in a later paper: what an earlier one gives has changed since. "Raised from 40": what is given on that day or later is new. */
export function hasChangedSince(a: ClaimFrame, b: ClaimFrame): boolean {
  const isOld = (one: ClaimFrame, other: ClaimFrame): boolean => one.change === 'from' && other.change !== 'from' && !isLater(one, other);
  if (isOld(a, b) || isOld(b, a)) return true;
  if (haveRecovered(a, b)) return true;
  // A toll that was raised supersedes the earlier one, which is told as such.
  if ([a, b].some(({ event }) => event?.group === 'casualty')) return false;
  return (a.change === 'to' && isLater(a, b)) || (b.change === 'to' && isLater(b, a));
}

/** Times by which a value exceeds a bound that somebody chose for it, at most. */
const FAR_BOUND = 1.6;

/** "More than 40" is not said of 134; of a toll it may have been said before. */
export function haveFarBound(a: ClaimFrame, b: ClaimFrame): boolean {
  const [bound, exact] = a.high === Infinity ? [a, b] : [b, a];
  if (bound.high !== Infinity || !(bound.low > 0) || exact.low !== exact.high || exact.event?.group === 'casualty') return false;
  return exact.low > FAR_BOUND * bound.low;
}

/** Days within which two exact days may be one that somebody has wrong. */
const DAYS_OF_ONE_DEED = 14;

/** Two exact days with weeks between them are of two happenings: a bill is passed and signed, a rule announced and repealed. */
export function areFarDays(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension !== 'date' || a.low !== a.high || b.low !== b.high || haveOneDayOfMonth(a, b)) return false;
  return Math.abs(inYearOf(a, b).low - inYearOf(b, a).low) > DAYS_OF_ONE_DEED && !(isCounted(a) && isCounted(b));
}

/** "Within 30 days", "60 days ago": a length, which can be as wrong as it likes. */
function isCounted({ claim }: ClaimFrame): boolean {
  return /^(?:ago:|back:|day:-?(?:[2-9]|\d\d))/.test(claim.relative ?? '');
}

/** "June 3", "July 3": a slip of the month. */
function haveOneDayOfMonth(a: ClaimFrame, b: ClaimFrame): boolean {
  const dayOf = ({ claim }: ClaimFrame): string => String(claim.value).slice(-2);
  return dayOf(a) === dayOf(b);
}

/** A market has another price and its index another level every day; how far it moved is told for days. */
export function areOfOtherDays(a: ClaimFrame, b: ClaimFrame): boolean {
  const moved = [a, b].filter(({ event }) => event?.group === 'market').length;
  const isPrice = (a.dimension === 'money' && moved > 0) || (a.dimension === 'count' && moved === 2);
  return isPrice && a.published !== null && b.published !== null && a.published !== b.published;
}

/** "A 14-year-old girl", "a girl of 11", "a 15-year-old girl": as many girls as ages, since nobody errs so variously. */
function areSeveralUnnamed({ members }: Fact): boolean {
  return members.every(({ frame }) => frame.owner === null) && new Set(members.map(({ frame }) => frame.low)).size > 2;
}

const YEAR = 365.25;
/** Days between two papers within which a birthday is unlikely. */
const FEW_DAYS = 30;

/** Whether a later paper gives the age that somebody has reached since the earlier one. */
function hadBirthday(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.published === null || b.published === null) return false;
  const [earlier, later] = a.published <= b.published ? [a, b] : [b, a];
  const days = Math.abs(a.published - b.published);
  const older = later.low - earlier.high;
  return days > FEW_DAYS && older > 0 && older <= days / YEAR + 1;
}
