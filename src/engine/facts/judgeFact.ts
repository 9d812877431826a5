/** What the members of one fact say together: which values there are, whether they conflict, and how sure that is. */
import { compareText } from '../text/compareText';
import type { ClaimFrame } from './frames/claimFrame';
import { measureMarks } from './frames/claimMarks';
import { eventClassesOf, incidentClasses } from './frames/eventClasses';
import { isFinancial } from './frames/financialFigures';
import { anyPerson } from './frames/nounClasses';
import type { Fact, FactMember, FactPair } from './fact';
import {
  areClose,
  areIncomparable,
  areOfOtherDays,
  areUntilTwoDays,
  hasChangedSince,
  haveFarBound,
  isUnlike,
  LIKE,
  mayConflict,
} from './mayConflict';
import { isDayOfSomething, isScaleSlip, relateValues, type ValueRelation } from './pairs/relateValues';
import { isUntied } from './frames/untiedDates';
import { areOnceDeed, areOneDeed, isDayWithin } from './pairs/scoreDates';
import { valueText } from './valueText';

/** Members that give one value. */
export interface ValueGroup {
  /** In a form that equal statements share: "28", "2019-10-08", "USD 500000000". */
  readonly value: string;
  readonly members: readonly FactMember[];
  /** Numbers of the sources, see `SentenceReading.source`. */
  readonly sources: ReadonlySet<number>;
  /** Groups of one side are compatible, of two sides they are not all. Without a conflict there is one side. */
  readonly side: number;
}

export interface Judgement {
  /** `likely`: hours that are told too unlike for a conflict, or claims that no fact joins, probably differ. */
  readonly severity: 'conflict' | 'precision' | 'likely' | 'agreement';
  /** The commonest value first. */
  readonly groups: readonly ValueGroup[];
  readonly confidence: number;
  /** The compared pair that decided. */
  readonly decisive: FactPair | null;
  /** Why this severity, for people. */
  readonly reason: string;
}

/** What a kind of number demands before its values are called a conflict. */
export interface JudgementRule {
  /** Lowest probability of the deciding pair. */
  readonly leastPair: number;
  /** The same for only two sources that each give a value of their own. */
  readonly leastPairAlone: number;
}

/** By how much each source beyond two lowers what a pair must reach, where a value is told twice. */
const SUPPORT = 0.05;
/** Lowest probability of a pair that makes a difference in precision. */
const LEAST_NEAR = 0.5;
/** The same where one is a date that no calendar has: nothing but the words tells that both are of one deed. */
const LEAST_UNTIED = 0.65;
/** Lowest probability of a pair of hours that differ, but are not told alike enough for a conflict; a story has few hours. */
const LEAST_HOURS = 0.45;
/** Lowest probability of a pair whose values are close, but which is no conflict for want of sources. */
const LEAST_ALIKE = 0.72;
/** The same for one figure with two words of scale. */
const LEAST_SLIP = 0.5;
/** Such differences are right a little more often than wrong. */
const DOUBTFUL = 0.55;
const MOST_DOUBTFUL = 0.6;

/** Judges one fact; undefined where nothing can be said of it. */
export function judgeFact(fact: Fact, rule: JudgementRule): Judgement | undefined {
  const groups = groupByValue(fact);
  const sources = new Set(fact.members.map(({ frame }) => frame.reading.source));
  if (sources.size < 2) return undefined;
  if (groups.length === 1)
    return {
      severity: 'agreement',
      groups,
      confidence: confidenceOf(fact, groups, fact.cohesion),
      decisive: null,
      reason: 'all give the same value',
    };
  const { conflict, near, alike, kept, relations } = strongestPairs(fact, groups);
  const repeated = groups.some((group) => group.sources.size > 1);
  const isCasualty =
    fact.dimension !== 'date' && fact.dimension !== 'time' && fact.members.some(({ frame }) => frame.event?.group === 'casualty');
  const least = rule.leastPair - (repeated && conflict && !isFarOff(fact, conflict) ? SUPPORT * Math.min(3, sources.size - 2) : 0);
  if (
    conflict &&
    conflict.p >= least &&
    !areManyFigures(fact, groups) &&
    (sources.size > 2 || repeated || isCasualty || isEnoughAlone(fact, conflict, rule))
  )
    return {
      severity: 'conflict',
      groups: takeSides(groups, relations).filter((_, at) => kept.has(at)),
      confidence: confidenceOf(fact, groups, conflict.p),
      decisive: conflict,
      reason: 'no value satisfies both',
    };
  if (conflict && fact.dimension === 'time' && conflict.p >= LEAST_HOURS)
    return {
      severity: 'likely',
      groups: takeSides(groups, relations).filter((_, at) => kept.has(at)),
      confidence: Math.min(MOST_DOUBTFUL, confidenceOf(fact, groups, conflict.p)),
      decisive: conflict,
      reason: 'two hours of one deed, too unlike for a contradiction',
    };
  if (alike && (!near || conflict))
    return {
      severity: 'likely',
      groups: takeSides(groups, relations).filter(({ members }, at) => kept.has(at) || members.some((member) => isOf(alike, fact, member))),
      confidence: DOUBTFUL,
      decisive: alike,
      reason: 'values so close to one another are seldom of two things, but too few sources tell them for a contradiction',
    };
  if (conflict) return undefined;
  if (!near) return undefined;
  return {
    severity: 'precision',
    groups,
    confidence: confidenceOf(fact, groups, near.p),
    decisive: near,
    reason: 'one is rounder or vaguer than the other',
  };
}

/** Judges claims that make no fact, but probably differ on one thing. */
export function judgeDifference(difference: Fact, likelihood: number): Judgement {
  const [decisive = null] = difference.pairs;
  return {
    severity: 'likely',
    groups: groupByValue(difference),
    confidence: likelihood,
    decisive,
    reason: 'told so much alike, and so unlike anything else, that they may be one thing',
  };
}

function isEnoughAlone(fact: Fact, pair: FactPair, { leastPairAlone }: JudgementRule): boolean {
  return pair.p >= leastPairAlone || isSureAlone(fact, pair) || areCloseCounts(fact, pair);
}

/** Times by which figures of several things differ at least. */
const SEVERAL = 1.25;

/** Figures of business, not close to one another, of which each source has its own: as many things as sources. */
function areManyFigures({ members }: Fact, groups: readonly ValueGroup[]): boolean {
  if (groups.length < 3 || groups.some(({ sources }) => sources.size > 1) || !members.every(({ frame }) => isFinancial(frame)))
    return false;
  const values = members.map(({ frame: { value, low, high } }) => value ?? (Number.isFinite(high) ? high : low));
  return Math.max(...values) > SEVERAL * Math.min(...values);
}

function isOf({ left, right }: FactPair, { members }: Fact, member: FactMember): boolean {
  return member === members[left] || member === members[right];
}

interface Strongest {
  readonly conflict: FactPair | undefined;
  readonly near: FactPair | undefined;
  /** Two values that are close to one another, though a rule may take one for a part of the other. */
  readonly alike: FactPair | undefined;
  /** Groups (by index) that another group is compared with in earnest: not a part of it, not merely akin. */
  readonly kept: ReadonlySet<number>;
  /** Worst relation of the compared pairs between two groups, by `betweenKey`. */
  readonly relations: ReadonlyMap<string, ValueRelation>;
}

const betweenKey = (left: number, right: number): string => `${Math.min(left, right)} ${Math.max(left, right)}`;

/** Each group joins the first side with which it is compatible as a whole; groups that were never compared go by their first readings. */
function takeSides(groups: readonly ValueGroup[], relations: ReadonlyMap<string, ValueRelation>): ValueGroup[] {
  const areApart = (left: number, right: number): boolean => {
    const [a, b] = [groups[left]?.members[0], groups[right]?.members[0]];
    const relation = relations.get(betweenKey(left, right)) ?? (a && b && relateValues(a.frame, b.frame));
    return relation === 'apart';
  };
  const sides: number[][] = [];
  return groups.map((group, at) => {
    const found = sides.findIndex((side) => side.every((other) => !areApart(other, at)));
    const side = found < 0 ? sides.length : found;
    sides[side] = [...(sides[side] ?? []), at];
    return { ...group, side };
  });
}

const FAR_OFF = 4;

/** Lowest mean probability by which a value stays in a finding. */
const LEAST_KEPT = 0.45;

/**
 * The pairs that decide. Each pair stands for two values and has a probability halfway between that of the best of all compared
 * pairs between them and their mean: one lucky pair is no reason, and a passing mention is none against.
 */
function strongestPairs(fact: Fact, groups: readonly ValueGroup[]): Strongest {
  const groupOf = new Map(groups.flatMap((group, at) => group.members.map((member): [FactMember, number] => [member, at])));
  const between = new Map<string, { pairs: FactPair[]; relation: ValueRelation; isPart: boolean }>();
  const wholes = new Set(fact.members.filter(({ frame }) => frame.marks.has('out of')).map(({ frame }) => frame.value));
  for (const pair of fact.pairs) {
    const left = fact.members[pair.left];
    const right = fact.members[pair.right];
    if (!left || !right || left.frame.reading.source === right.frame.reading.source) continue;
    const relation = relateValues(left.frame, right.frame);
    if (relation === 'equal' || (left.frame.sense === 'increment') !== (right.frame.sense === 'increment')) continue;
    const isPart = relation === 'apart' && (isPartOfWhole(pair, left.frame, right.frame) || isWithin(wholes, left.frame, right.frame));
    if (isPart && !haveAlikeValues(left.frame, right.frame)) continue;
    const key = `${isPart ? 'part' : relation} ${[groupOf.get(left), groupOf.get(right)].sort().join(' ')}`;
    const entry = between.get(key) ?? { pairs: [], relation, isPart };
    entry.pairs.push(pair);
    between.set(key, entry);
  }
  let conflict: FactPair | undefined;
  let near: FactPair | undefined;
  let alike: FactPair | undefined;
  const kept = new Set<number>();
  const relations = new Map<string, ValueRelation>();
  for (const [key, { pairs, relation, isPart }] of between) {
    const [left = 0, right = 0] = key.split(' ').slice(1).map(Number);
    if (!isPart && relations.get(betweenKey(left, right)) !== 'apart') relations.set(betweenKey(left, right), relation);
    const [best] = [...pairs].sort((a, b) => b.p - a.p);
    if (!best) continue;
    const p = (best.p + pairs.reduce((n, pair) => n + pair.p, 0) / pairs.length) / 2;
    const mayDiffer = relation !== 'apart' || mayConflict(fact, best);
    if (p >= LEAST_KEPT && !isPart && mayDiffer) kept.add(left).add(right);
    if (relation === 'apart' && p >= leastAlike(fact, best) && p > (alike?.p ?? 0) && areAlike(fact, best)) alike = { ...best, p };
    if (isPart) continue;
    if (relation === 'apart' && mayDiffer && p > (conflict?.p ?? 0)) conflict = { ...best, p };
    if (relation === 'near' && p >= leastNear(fact, best) && p > (near?.p ?? 0) && isOneMatter(fact, best)) near = { ...best, p };
  }
  return { conflict, near, alike, kept, relations };
}

function leastNear({ members }: Fact, { left, right }: FactPair): number {
  return [left, right].some((at) => members[at] && isUntied(members[at].frame)) ? LEAST_UNTIED : LEAST_NEAR;
}

/** First readings of a depth are the least exact of all. */
const LIKE_DEPTH = 5;

/**
 * Whether two claims alone are enough, each of a source of its own: one owner or the story's own incident, one noun or one event,
 * told in the same sense, and no other value of that kind in either source.
 */
function isSureAlone(fact: Fact, pair: FactPair): boolean {
  const a = fact.members[pair.left]?.frame;
  const b = fact.members[pair.right]?.frame;
  if (!a || !b || !haveOneSense(a, b)) return false;
  if (a.dimension === 'date' && areOnceDeed(a, b)) return true;
  // Days of a strike or siege, counted from its beginning.
  if (isDayOfSomething(a)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const sameOwner = Boolean(a.owner?.type) && a.owner?.id === b.owner?.id;
  const sameEvent = a.event !== null && a.event.group !== 'general' && a.event === b.event;
  const sameIncident = (sameEvent && incidentClasses.has(a.event.id)) || (isIncident(a.owner?.id) && a.owner?.id === b.owner?.id);
  if (a.dimension === 'date' || a.dimension === 'time')
    return areOneDeed(a, b) && (sameOwner || sameIncident || [...a.beside].some((name) => b.beside.has(name)));
  const like = a.marks.has('depth') ? LIKE_DEPTH : LIKE;
  if (!(Math.min(a.low, b.low) > 0) || isUnlike(a, b, like)) return false;
  const sameNoun = a.head !== null && a.head === b.head;
  const sameMeasure = measureMarks.some((mark) => a.marks.has(mark));
  return (sameOwner || sameIncident) && (sameNoun || sameEvent || sameMeasure);
}

/** Counts of one specific noun that are as large and as close as this are one count. */
const CLOSE_COUNTS = 1.35;

function areCloseCounts(fact: Fact, pair: FactPair): boolean {
  const a = fact.members[pair.left]?.frame;
  const b = fact.members[pair.right]?.frame;
  if (!a || !b || a.dimension !== 'count' || a.head === null || a.head !== b.head || anyPerson.has(a.head)) return false;
  const isOneOfParts = ({ isContrast, isSubset, isPart, alternatives }: ClaimFrame): boolean =>
    isContrast || isSubset || isPart || alternatives > 0;
  return !isOneOfParts(a) && !isOneOfParts(b) && areClose(a, b, CLOSE_COUNTS);
}

/** Quantities of which two close values seldom belong to two things. Distances and shares are told by the dozen. */
const SELDOM_TWICE: ReadonlySet<string> = new Set(['count', 'duration', 'money']);
/** Times by which the larger of two such values exceeds the smaller at most. */
const ALIKE = 1.5;

function leastAlike({ members }: Fact, { left, right }: FactPair): number {
  const [a, b] = [members[left]?.frame, members[right]?.frame];
  return a && b && isScaleSlip(a, b) ? LEAST_SLIP : LEAST_ALIKE;
}

function areAlike(fact: Fact, pair: FactPair): boolean {
  const a = fact.members[pair.left]?.frame;
  const b = fact.members[pair.right]?.frame;
  return a !== undefined && b !== undefined && haveAlikeValues(a, b);
}

function haveAlikeValues(a: ClaimFrame, b: ClaimFrame): boolean {
  if (areOfOtherDays(a, b) || areIncomparable(a, b) || areUntilTwoDays(a, b)) return false;
  if (isScaleSlip(a, b)) return true;
  if (!SELDOM_TWICE.has(a.dimension) || a.isStatistic || b.isStatistic || a.isSubset !== b.isSubset) return false;
  return Math.min(a.low, b.low) > 0 && !isUnlike(a, b, ALIKE);
}

/** The same marks; what is agreed and what will be paid are one price. */
function haveOneSense(a: ClaimFrame, b: ClaimFrame): boolean {
  const differing = [...a.marks].filter((mark) => !b.marks.has(mark)).concat([...b.marks].filter((mark) => !a.marks.has(mark)));
  return differing.every((mark) => mark === 'expected' && a.marks.has('per share') && b.marks.has('per share'));
}

function isIncident(noun: string | undefined): boolean {
  return eventClassesOf.get(noun ?? '')?.some(({ id }) => incidentClasses.has(id)) ?? false;
}

/** Neither sport, nor a part, nor a former event, nor one of several values. */
function isPlain(frame: ClaimFrame): boolean {
  return (
    !frame.isStatistic &&
    !frame.isContrast &&
    !frame.isSubset &&
    !frame.isPart &&
    frame.background === null &&
    (frame.alternatives === 0 || frame.dimension === 'date')
  );
}

/** Whether two values differ so much that another quantity is likelier than an error. */
function isFarOff(fact: Fact, pair: FactPair): boolean {
  const left = fact.members[pair.left]?.frame.value ?? 0;
  const right = fact.members[pair.right]?.frame.value ?? 0;
  return fact.dimension !== 'date' && Math.min(left, right) > 0 && Math.max(left, right) > FAR_OFF * Math.min(left, right);
}

/** Dates of two deeds are not one date, more exact here and vaguer there; neither are two figures, of which one took the other's place. */
function isOneMatter(fact: Fact, pair: FactPair): boolean {
  const left = fact.members[pair.left]?.frame;
  const right = fact.members[pair.right]?.frame;
  if (!left || !right) return true;
  if (left.dimension === 'date' || left.dimension === 'time')
    return areOneDeed(left, right) && !isDayWithin(left, right) && !isDayWithin(right, left);
  return !areIncomparable(left, right) && !areOfOtherDays(left, right) && !hasChangedSince(left, right) && !haveFarBound(left, right);
}

/** Times by which all exceed those of them to whom something happened. */
const ALL_OF_SOME = 1.5;

/** "118 soldiers were killed", "340 soldiers were stationed there". */
function areSomeOfAll(small: ClaimFrame, large: ClaimFrame): boolean {
  if (small.dimension !== 'count' || small.event?.group !== 'casualty' || large.low < ALL_OF_SOME * small.low) return false;
  return large.event === null || large.event.group === 'general' || large.event.id === 'troops';
}

/** Share of a whole from which on another number of the same kind is an error rather than a part. */
const NEARLY_ALL = 0.8;

/** "17 of the 28 passengers": whoever says 11 passengers says no other number of all. */
function isWithin(wholes: ReadonlySet<number | null>, left: ClaimFrame, right: ClaimFrame): boolean {
  const [small, large] = left.low <= right.low ? [left, right] : [right, left];
  return large.dimension === 'count' && large.value !== null && wholes.has(large.value) && small.low <= NEARLY_ALL * large.value;
}

/** A smaller number of a kind among a larger number of all is no contradiction; neither are numbers of two kinds. */
function isPartOfWhole(pair: FactPair, left: ClaimFrame, right: ClaimFrame): boolean {
  if (pair.nouns === 'different') return true;
  if (pair.nouns === 'part' && left.low <= right.low) return true;
  if (pair.nouns === 'whole' && left.low >= right.low) return true;
  const [small, large] = left.low <= right.low ? [left, right] : [right, left];
  if (areSomeOfAll(small, large)) return true;
  if ((small.isContrast && !large.isContrast) || (small.dimension === 'count' && small.isSubset && !large.isSubset)) return true;
  return (
    small.dimension === 'count' &&
    large.modifiers.every((word) => small.modifiers.includes(word)) &&
    small.modifiers.some((word) => !large.modifiers.includes(word) && !saysOtherwise(large, word))
  );
}

/** "355 damaged shops" are no part of "565 shops that were damaged": the larger number's sentence has the word, or one of its class. */
function saysOtherwise({ sentenceWords, events }: ClaimFrame, word: string): boolean {
  return sentenceWords.has(word) || (eventClassesOf.get(word)?.some(({ id }) => events.has(id)) ?? false);
}

/** How many sources stand behind a fact tells more than the score of its best pair. */
function confidenceOf(fact: Fact, groups: readonly ValueGroup[], p: number): number {
  const sources = new Set(fact.members.map(({ frame }) => frame.reading.source)).size;
  const repeats = groups.reduce((n, group) => n + group.sources.size - 1, 0);
  const isCasualty = fact.members.some(({ frame }) => frame.event?.group === 'casualty');
  const support = 0.75 + 0.08 * Math.min(3, sources - 1) + 0.05 * Math.min(2, repeats);
  return Math.min(0.97, p * support * (isCasualty ? 1 : 0.85));
}

/** Members whose readings are one value form a group; it is called by the reading without a hedge, if there is one. */
function groupByValue(fact: Fact): ValueGroup[] {
  const groups: FactMember[][] = [];
  for (const member of fact.members) {
    const group = groups.find(([first]) => first !== undefined && relateValues(first.frame, member.frame) === 'equal');
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups
    .map((members) => {
      const plain = members.find(({ claim }) => claim.hedge === 'none') ?? members[0];
      return { value: plain ? valueText(plain) : '', members, sources: new Set(members.map(({ frame }) => frame.reading.source)), side: 0 };
    })
    .sort((a, b) => b.sources.size - a.sources.size || compareText(a.value, b.value));
}
