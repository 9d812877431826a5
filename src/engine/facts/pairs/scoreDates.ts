/** How likely two dates or times of day are of one thing, and whether one contradicts the other. */
import type { ClaimFrame } from '../frames/claimFrame';
import { dayKeys } from '../frames/dayKeys';
import { areOneDeedWord } from '../frames/deeds';
import { incidentClasses } from '../frames/eventClasses';
import { areSynonyms } from '../../text/synonyms';
import { isPartOfDay, isWeekNear } from './relateValues';
import { arePrintedAlike } from '../frames/storyReading';
import { DAY_MINUTES } from '../frames/timesOfDay';
import { areRougher, isUntied } from '../frames/untiedDates';
import type { WordLikeness } from './pairContext';
import type { Veto } from './vetoes';

/** Weights of the sum that `weighPair` takes on. Set by hand on labelled stories. */
const W = {
  start: -2.1,
  clause: 3,
  sentence: 2,
  sameEvent: 1,
  sameVerb: 1.2,
  otherVerb: -1.8,
  sameIncident: 1.9,
  outcome: 1.4,
  otherIncident: 0.6,
  owner: 0.5,
  lead: 0.3,
  quoted: -0.6,
  equal: 0.4,
  farApart: -0.9,
  sharedName: 0.4,
  otherNames: -1.4,
  closeHours: 2.5,
} as const;

const FEW_DAYS = 10;
/** What a deed did to people and things: the shooting and the killing are one, the fire and the destruction too. */
const OUTCOMES: ReadonlySet<string> = new Set(['killed', 'injured', 'damaged']);
const DEEDS: ReadonlySet<string> = new Set(['quake', 'bombed', 'shot', 'attacked', 'crashed', 'burned', 'stormed', 'flooded']);

/** The part of the sum that is for dates alone, or what forbids that they are one. */
export function scoreDates(a: ClaimFrame, b: ClaimFrame, words: WordLikeness): number | Veto {
  const bound = boundEvents(a, b);
  const isClose = areCloseHours(a, b);
  const isOtherDeed = bound === W.otherVerb && !isClose;
  if ((isMarketMove(a) && isMarketMove(b) && (tellsOfShares(a) || tellsOfShares(b))) || isHourBefore(a, b)) return 'other day';
  if (isNoDay(a) || isNoDay(b) || (isOtherDeed && (isSaid(a) || isSaid(b)))) return 'no day';
  if (isOtherDeed) return 'other deed';
  const isUntiedPair = isUntied(a) || isUntied(b);
  if (isUntiedPair && !areRougher(a, b)) return 'other day';
  if (
    (!isUntiedPair && (isDayOfYear(a, b) || isDayOfYear(b, a))) ||
    isHourOfOtherDay(a, b) ||
    isLaterNews(a, b) ||
    isLaterNews(b, a) ||
    isPeriodEnd(a, b) ||
    isReprint(a, b) ||
    areNewsOfOwnDays(a, b) ||
    isWeekNear(a, b) ||
    isSameWeekday(a, b) ||
    a.marks.has('as of') ||
    b.marks.has('as of')
  )
    return 'other day';
  if (isSpeakersDay(a) || isSpeakersDay(b)) return "speaker's day";
  let z: number = W.start + W.clause * words.clause + W.sentence * words.sentence + (isClose ? Math.max(bound, W.closeHours) : bound);
  z += namesBeside(a, b);
  if (areOtherPersons(a, b) || areOtherAges(a, b) || haveOtherObjects(a, b)) return 'other person';
  if (a.owner?.type && b.owner?.type && a.owner.id === b.owner.id) z += W.owner;
  if (a.reading.position < 3 && b.reading.position < 3) z += W.lead;
  if (a.isQuoted !== b.isQuoted) z += W.quoted;
  if (a.low === b.low && a.high === b.high) z += W.equal;
  else if (a.dimension === 'date') z += farApart(a, b);
  return z;
}

/** "Was out by 7 a.m." says of nothing when it happened, and of another deed nothing at all. */
function isHourBefore(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension !== 'time' || !(a.marks.has('until') || b.marks.has('until'))) return false;
  const isOneDeed = a.bound !== null && a.bound.lemma === b.bound?.lemma && a.verb === b.verb;
  return !isOneDeed || a.marks.has('until') !== b.marks.has('until');
}

/** Minutes within which two sources of one story hardly tell the hours of two deeds. */
export const CLOSE_HOURS = 60;

/**
 * "About 4:10 p.m." here and "shortly after 4 p.m." there: so close to one another two clock hours of a story are of one deed, whatever the
 * verbs; not "by 4 p.m.", when something had long been so.
 */
export function areCloseHours(a: ClaimFrame, b: ClaimFrame): boolean {
  const isClock = (frame: ClaimFrame): boolean =>
    frame.dimension === 'time' && !isPartOfDay(frame) && !isSaid(frame) && !frame.marks.has('until');
  return isClock(a) && isClock(b) && Math.abs(a.low - b.low) <= CLOSE_HOURS && !areOfOtherDays(a, b, a.dayBefore, b.dayBefore);
}

/** When something was said tells nothing of when it happened. */
export function isSaid({ bound }: ClaimFrame): boolean {
  return bound !== null && SPOKEN.has(bound.lemma);
}

const SPORT = 'touchdown yard pass game score ball goal quarterback interception coach drive point team half'.split(' ');

/** "Patch Tuesday", "the fourth quarter" of a game. */
function isNoDay({ claim, reading, wording, sentenceWords, bound }: ClaimFrame): boolean {
  // Who is missing on Tuesday may be so on Thursday.
  if (bound !== null && STATES.has(bound.lemma)) return true;
  if (reading.mentions.some(({ start, end }) => start < claim.start && claim.end <= end)) return true;
  // "This season" is how long, not when.
  if (claim.relative?.startsWith('unit:season')) return true;
  return wording.endsWith('quarter') && SPORT.some((word) => sentenceWords.has(word));
}

/** "Today" in a quotation is the day on which it was said; a month is the same for everybody. */
function isSpeakersDay({ isQuoted, claim }: ClaimFrame): boolean {
  return isQuoted && claim.relative !== null && !/^month(?:day)?:/.test(claim.relative);
}

/** What goes on for days, each of which a report may name. */
const STATES: ReadonlySet<string> = new Set('missing unaccounted alive homeless unconscious critical'.split(' '));

/** Shares fall, and are quoted, on any day at any hour. */
function isMarketMove({ bound }: ClaimFrame): boolean {
  return bound !== null && (MOVES.has(bound.lemma) || bound.classes.some(({ group }) => group === 'market'));
}

const MOVES: ReadonlySet<string> = new Set(['quote', 'lose', 'close']);

function tellsOfShares({ sentenceWords }: ClaimFrame): boolean {
  return ['share', 'stock', 'index', 'market'].some((word) => sentenceWords.has(word));
}

/** "This year", "announced in 2012" beside "on Wednesday": nobody tells this week's news by its year. */
function isDayOfYear(year: ClaimFrame, day: ClaimFrame): boolean {
  return (
    year.dimension === 'date' &&
    year.high - year.low > HALF_YEAR &&
    /^(?:weekday|day|unit:week|shift|ago:\d+:day)/.test(day.claim.relative ?? '')
  );
}

/** Days. */
const HALF_YEAR = 182;

/** "Monday morning", "Saturday afternoon": hours of two days, but for a night that ends on the next. */
function isHourOfOtherDay(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.dimension === 'time' && areOfOtherDays(a, b, a.day, b.day);
}

function areOfOtherDays(a: ClaimFrame, b: ClaimFrame, left: number | null, right: number | null): boolean {
  if (left === null || right === null || left === right || left < 0 !== right < 0) return false;
  const isNextDay = Math.abs(left - right) === 1 || (left + right === -8 && left * right === 7);
  return !isNextDay || Math.max(a.high, b.high) < DAY_MINUTES;
}

/**
 * What a paper tells as done was done before its day: a later day is of another announcement, talk or vote. Incidents happen once, and
 * who has their day wrong contradicts the other.
 */
function isLaterNews(done: ClaimFrame, later: ClaimFrame): boolean {
  if (done.unit !== 'date' || later.unit !== 'date' || done.published === null || isIncident(done) || isIncident(later)) return false;
  const isDone = done.high < done.published || /^day:0\b/.test(done.claim.relative ?? '');
  return isDone && later.low > done.published;
}

function isIncident({ bound }: ClaimFrame): boolean {
  return bound?.classes.some(({ id, group }) => group === 'casualty' || incidentClasses.has(id)) ?? false;
}

const PERIODS = ['quarter', 'half', 'period', 'year', 'fiscal'];

/** "The quarter ended January 31": what ends then is no deed, and every report has its own. */
function isPeriodEnd(a: ClaimFrame, b: ClaimFrame): boolean {
  const isEnd = ({ bound, sentenceWords }: ClaimFrame): boolean =>
    bound?.lemma === 'end' && PERIODS.some((word) => sentenceWords.has(word));
  return isEnd(a) && isEnd(b) && a.low !== b.low;
}

/** The same words printed again on another day: "today" has moved, the event has not. */
function isReprint(a: ClaimFrame, b: ClaimFrame): boolean {
  return (
    a.claim.relative !== null &&
    a.claim.relative === b.claim.relative &&
    !a.claim.relative.startsWith('weekday') &&
    a.low !== b.low &&
    arePrintedAlike(a.sentenceWords, b.sentenceWords)
  );
}

/** Days between two papers from which each tells the news of its own day. */
const OWN_DAYS = 2;

/** "Hit a tanker last night" in a paper of the 18th, "hit a tanker today" in one of the 23rd: two of a series. */
function areNewsOfOwnDays(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) < OWN_DAYS) return false;
  return [a, b].every(({ claim, low, published }) => /^day:(?:0|-1)\b/.test(claim.relative ?? '') && Math.abs(low - (published ?? 0)) <= 1);
}

/** "Thursday" a week apart in sources of one week: only the tense told which Thursday is meant, and it may have been read wrongly. */
function isSameWeekday(a: ClaimFrame, b: ClaimFrame): boolean {
  return (
    Math.abs((a.published ?? 0) - (b.published ?? 0)) < 7 &&
    Math.abs(a.low - b.low) === 7 &&
    (a.claim.relative?.startsWith('weekday') ?? false) &&
    (b.claim.relative?.startsWith('weekday') ?? false)
  );
}

/** Names between a date and what it dates: the same court or city, or two others. */
function namesBeside(a: ClaimFrame, b: ClaimFrame): number {
  if (a.beside.size === 0 || b.beside.size === 0) return 0;
  for (const name of a.beside) if (b.beside.has(name)) return W.sharedName;
  const typesOf = (frame: ClaimFrame): string[] => [...frame.beside].map((name) => name.slice(0, name.indexOf(':')));
  const types = new Set(typesOf(a));
  return typesOf(b).some((type) => type !== 'LOC' && types.has(type)) ? W.otherNames : 0;
}

/** Sources seldom err by more years on one person's age. */
const AGES_APART = 2;

function areOtherAges(a: ClaimFrame, b: ClaimFrame): boolean {
  const ageOf = ({ beside }: ClaimFrame): number =>
    Number([...beside].find((name) => name.startsWith('AGE:'))?.slice('AGE:'.length) ?? Number.NaN);
  return Math.abs(ageOf(a) - ageOf(b)) > AGES_APART;
}

/** What happened to two people did not happen to one. Both must be named, and neither beside the other ("Holm and Lind were held"). */
function areOtherPersons(a: ClaimFrame, b: ClaimFrame): boolean {
  const { owner: left, bound } = a;
  const { owner: right } = b;
  return (
    left?.type === 'PER' &&
    right?.type === 'PER' &&
    left.isCertain &&
    right.isCertain &&
    left.id !== right.id &&
    a.entities.has(left.id) &&
    b.entities.has(right.id) &&
    !a.entities.has(right.id) &&
    !b.entities.has(left.id) &&
    (bound?.classes.some(({ group }) => group === 'casualty') ?? false)
  );
}

/** "Nominated Holm on Monday", "nominated Lind on Friday". */
function haveOtherObjects(a: ClaimFrame, b: ClaimFrame): boolean {
  return (
    a.objects.size > 0 &&
    b.objects.size > 0 &&
    a.bound?.lemma === b.bound?.lemma &&
    ![...a.objects].some((id) => b.objects.has(id) || b.entities.has(id)) &&
    ![...b.objects].some((id) => a.entities.has(id))
  );
}

/** Sources that err on a day err by few days, or take the right day of a wrong year. */
function farApart(a: ClaimFrame, b: ClaimFrame): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap > FEW_DAYS && Math.abs(gap % 365.25) > 1.5 ? W.farApart : 0;
}

/** A date belongs to its verb: what happened on that day. Two verbs of one kind date one thing, two other verbs do not. */
function boundEvents(a: ClaimFrame, b: ClaimFrame): number {
  if (a.bound === null || b.bound === null) return a.event && a.event === b.event ? W.sameEvent / 2 : 0;
  const isIncident = areIncidents(a, b);
  if (areSameBound(a, b)) return isIncident ? W.sameIncident : a.bound.lemma === b.bound.lemma ? W.sameVerb : W.sameEvent;
  if (areDeedAndOutcome(a, b)) return W.outcome;
  return isIncident ? W.otherIncident : W.otherVerb;
}

function areIncidents(a: ClaimFrame, b: ClaimFrame): boolean {
  const isOne = (frame: ClaimFrame): boolean => frame.bound?.classes.some(({ id }) => incidentClasses.has(id)) ?? false;
  return isOne(a) && isOne(b) && (a.background === null) === (b.background === null);
}

function areSameBound(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.bound === null || b.bound === null) return false;
  const others = b.bound.classes;
  // "Fired three shots" is no fire.
  if (a.bound.lemma === b.bound.lemma)
    return a.bound.classes.length === 0 || others.length === 0 || a.bound.classes.some((event) => others.includes(event));
  return (
    areSynonyms(a.bound.lemma, b.bound.lemma) ||
    areOneDeedWord(a.bound.lemma, b.bound.lemma) ||
    a.bound.classes.some((event) => event.group !== 'general' && others.includes(event))
  );
}

/** "The shooting on Monday", "was killed on Monday". */
function areDeedAndOutcome(a: ClaimFrame, b: ClaimFrame): boolean {
  if (!areIncidents(a, b)) return false;
  const has = (frame: ClaimFrame, ids: ReadonlySet<string>): boolean => frame.bound?.classes.some(({ id }) => ids.has(id)) ?? false;
  return (has(a, OUTCOMES) && has(b, DEEDS)) || (has(a, DEEDS) && has(b, OUTCOMES));
}

/**
 * Whether two dates that differ can contradict one another: they date the same deed, about as exactly, and neither source gives
 * the other's day for a deed of that kind as well (it then knows of two).
 */
export function mayContradict(a: ClaimFrame, b: ClaimFrame): boolean {
  if (!areOneDeed(a, b) || a.claim.value === b.claim.value || isLoose(a) || isLoose(b)) return false;
  if (isOfLentDay(a) || isOfLentDay(b)) return false;
  // "Had killed 31 by Wednesday evening": the deed is older.
  if (a.marks.has('until') !== b.marks.has('until') && !isEndOfTime(a)) return false;
  if ((isPartOfDay(a) && isPartOfDay(b)) || isNightBefore(a, b) || isNightBefore(b, a)) return false;
  const spans = [a.high - a.low, b.high - b.low];
  const gap = Math.max(a.low - b.high, b.low - a.high);
  if (Math.max(...spans) > UNLIKE_SPANS * (1 + Math.min(...spans)) && gap > YEAR) return false;
  return diesOnce(a, b) || (!datesAlso(a, b) && !datesAlso(b, a));
}

/** "Today" in a paper that names no day of its own: which one it was is taken from the other papers. */
function isOfLentDay({ claim }: ClaimFrame): boolean {
  return claim.inferred && /^(?:day|shift)\b/.test(claim.relative ?? '');
}

/** "A deadline of Friday" is "until Friday", and what ends on Friday goes on until then. */
function isEndOfTime({ bound }: ClaimFrame): boolean {
  return bound !== null && (bound.lemma === 'deadline' || areOneDeedWord(bound.lemma, 'end'));
}

/** Nobody dies on two days: a source that names both contradicts itself too. */
function diesOnce(a: ClaimFrame, b: ClaimFrame): boolean {
  return isDeath(a) && isDeath(b) && Boolean(a.owner?.type) && a.owner?.id === b.owner?.id;
}

/** Whether one source tells one death of a story twice, as far as one can see. */
export function areOneDeath(a: ClaimFrame, b: ClaimFrame): boolean {
  return isDeath(a) && isDeath(b) && a.background === null && b.background === null && !areOtherPersons(a, b) && !areOtherAges(a, b);
}

function isDeath({ dimension, bound }: ClaimFrame): boolean {
  return dimension === 'date' && bound !== null && DEATH.has(bound.lemma);
}

const DEATH: ReadonlySet<string> = new Set(['die', 'death']);

/** "Monday night", "12:40 a.m. on Tuesday": one night. */
function isNightBefore(night: ClaimFrame, day: ClaimFrame): boolean {
  if (night.unit !== 'date' || day.low - night.high !== 1) return false;
  return /TNI$/.test(String(night.claim.value)) && /T0[0-6]:/.test(String(day.claim.value));
}

/** A span this many times as long as another is told in another sense: "from 1995 to 1999", "on Saturday". */
const UNLIKE_SPANS = 20;
const YEAR = 366;

/** Whether two dates are of one deed, so that one can be less exact than the other: nothing said or done again and again, no other verb. */
export function areOneDeed(a: ClaimFrame, b: ClaimFrame): boolean {
  const lemma = a.bound?.lemma ?? '';
  if (a.marks.has('again') || b.marks.has('again')) return false;
  return (
    (areSameBound(a, b) && !SAYING.has(lemma) && (!REPEATED.has(lemma) || isNextOne(a, b))) ||
    areDeedAndOutcome(a, b) ||
    areCloseHours(a, b)
  );
}

/** What people do again and again, and of which one is the next. */
const NEXT: ReadonlySet<string> = new Set(['meet', 'hear', 'perform']);

/** "Will meet on Friday" here, "meets on Saturday" there, of one body. */
function isNextOne(a: ClaimFrame, b: ClaimFrame): boolean {
  if (!NEXT.has(a.bound?.lemma ?? '') || a.owner === null || a.owner.id !== b.owner?.id) return false;
  return [a, b].every(({ dimension, low, published }) => dimension === 'date' && published !== null && low > published);
}

/** "In March", "last week", "in 2011" beside a day in it: everybody tells old news by its month and year, which says nothing else. */
export function isDayWithin(day: ClaimFrame, period: ClaimFrame): boolean {
  if (day.unit !== 'date' || period.unit !== 'date' || day.low < period.low || day.high > period.high) return false;
  // "Between March 3 and November 9" here, "on March 3" there: the day is told otherwise.
  if (/\d-\d\d\/\d.*-\d\d$/.test(String(period.claim.value)) && (day.low === period.low || day.high === period.high)) return false;
  return day.low === day.high && period.low < period.high;
}

/** What happens to somebody once, or so seldom that a report says which time it means. */
const ONCE = new Set(
  'die death indict indictment plead convict conviction sentence acquit acquittal bear appoint hire resign resignation retire retirement graduate found establish bury premiere'.split(
    ' ',
  ),
);
/** Shared content words by which two sentences that share a name tell of one such thing. */
const TELLING_SHARED = 5;

/** Whether both date one thing that happens to a person once: of the same person, or with a name and many words in common. */
export function areOnceDeed(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.bound === null || b.bound === null || !areOneDeed(a, b)) return false;
  if (!ONCE.has(a.bound.lemma) && !ONCE.has(b.bound.lemma)) return false;
  if (a.owner?.type === 'PER' && a.owner.id === b.owner?.id) return true;
  if (![...a.entities].some((id) => b.entities.has(id))) return false;
  let shared = 0;
  for (const word of a.sentenceWords.keys()) if (b.sentenceWords.has(word)) shared++;
  return shared >= TELLING_SHARED;
}

/** What is done with words, as a report tells it: whatever day it was, it is another than that of what happened. */
const SPEECH =
  'say tell add note state comment remark declare warn ask explain answer respond reply statement conference briefing interview'.split(' ');
const SPOKEN: ReadonlySet<string> = new Set(SPEECH);
/** Verbs of saying: people say things every day. */
const SAYING = new Set([...SPEECH, 'report', 'describe', 'write', 'call']);

/** What teams and people do again and again, and what gives a deed another day. */
const REPEATED = new Set(
  'play meet visit appear trade host travel train practise practice perform hear extend postpone delay reschedule adjourn produce export import earn harvest consume'.split(
    ' ',
  ),
);

/** "Before 1997", "later that year": a bound, or a day counted from another one, but for the day before or behind it. */
function isLoose({ low, high, claim, wording }: ClaimFrame): boolean {
  // "Later that year" is the year that was named before.
  if (claim.relative === 'anchor:year:0' && Number.isFinite(low)) return false;
  const isCounted = /^anchor(?!:day:-?1\b)/.test(claim.relative ?? '');
  return !Number.isFinite(low) || !Number.isFinite(high) || isCounted || /\b(?:same|that)\b/.test(wording);
}

function datesAlso(source: ClaimFrame, other: ClaimFrame): boolean {
  return dayKeys(other).some((key) => source.datedAlso.has(key));
}
