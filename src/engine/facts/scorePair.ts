/** How likely two claims speak of one fact: a sum of hand-set weights over what their frames share. */
import type { Lexicon } from '../text/lexicon';
import type { ClaimFrame } from './claimFrame';
import { eventClassesOf, incidentClasses } from './eventClasses';
import { compareNouns, isPersonNoun, passingNouns, type NounLikeness } from './nounClasses';
import { relateValues } from './relateValues';
import { scoreDates } from './scoreDates';
import { cosine } from './storyReading';

/** Weights of the sum z; p = 1 / (1 + exp(-1.6 z)). Set by hand on labelled stories; more than thirty unlabelled ones showed the false alarms. */
const W = {
  start: -2.1,
  head: 1.6,
  genericHead: 0.55,
  casualtyPersons: 0.3,
  headMissingSameCasualty: 1.1,
  otherStart: 0.9,
  statisticUnowned: -1,
  sameWhole: 0.5,
  otherWhole: -1,
  durationStart: 0.5,
  durationVerb: 0.5,
  sameLasting: 1,
  otherLasting: -1.5,
  sameEvent: 1.2,
  sameGeneralEvent: 0.7,
  eventOverlap: 0.6,
  otherEvent: -0.6,
  otherEventMoney: -1.2,
  eventMissingMoney: -0.4,
  casualtyAgainstNone: -1.2,
  clause: 1.9,
  sentence: 1.6,
  neighbour: 0.4,
  modifiersShared: 0.8,
  modifiersDiffer: -0.5,
  entitiesShared: 0.8,
  entitiesDiffer: -0.4,
  entitiesDifferOwned: -1.2,
  sameOwner: 0.9,
  otherOwner: -0.7,
  otherOwnerMoney: -1.8,
  equalValue: 0.6,
  equalTellingValue: 0.5,
  ratio: -0.45,
  backgroundAgainstMain: -2.6,
  datedBackgroundAgainstMain: -3.5,
  otherBackground: -3.5,
  vagueBackground: -1.2,
  instanceOffEvent: 0.35,
  choice: -0.12,
  mostChoice: -1.2,
  contrast: -0.9,
  subset: -0.7,
  quoted: -0.3,
  mark: -0.8,
  marks: -1.6,
  period: -2.2,
  sameSource: -0.5,
  samePlace: 1.2,
  otherThing: 0,
  bareMeasure: -0.8,
  ordinalDiffers: -1.6,
  age: { same: 1.6, unnamed: 0.2 },
} as const;

/** Dimensions that mean nothing without their owner. */
const OWNED: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'score', 'votes', 'record', 'points']);

/** Distance of an event word that stands beside a number. */
const BESIDE = 3;

export interface PairScore {
  /** Probability that both claims speak of one fact; 0 where a rule forbids it. */
  readonly p: number;
  /** How the counted nouns stand to one another, if both have one. */
  readonly nouns: NounLikeness['relation'] | null;
}

const NEVER: PairScore = { p: 0, nouns: null };

/** Scores two claims of one unit. */
export function scorePair(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon, entityWeight: (id: string) => number): PairScore {
  if (a.unit !== b.unit) return NEVER;
  if (a.article === b.article && a.reading === b.reading) return NEVER;
  if (contradictsItself(a, b)) return NEVER;
  const nouns = a.head !== null && b.head !== null && a.dimension === 'count' ? compareHeads(a, a.head, b, b.head, lexicon) : null;
  const z = a.dimension === 'date' || a.dimension === 'time' ? dateScore(a, b) : scoreQuantity(a, b, nouns, lexicon);
  if (z === null) return NEVER;
  const common = shared(a, b, entityWeight) + instance(a, b) + (a.reading.source === b.reading.source ? W.sameSource : 0);
  return { p: 1 / (1 + Math.exp(-1.6 * (z + common))), nouns: nouns?.relation ?? null };
}

/** People who march are demonstrators, people of a place its residents: what happened makes them so. */
function compareHeads(a: ClaimFrame, left: string, b: ClaimFrame, right: string, lexicon: Lexicon): NounLikeness {
  const nouns = compareNouns(left, right, lexicon);
  if (nouns.relation !== 'part' && nouns.relation !== 'whole') return nouns;
  const role = nouns.relation === 'part' ? left : right;
  const isMade = [...a.events].some((event) => b.events.has(event) && (ROLES[event]?.has(role) ?? false));
  return isMade ? { likeness: nouns.likeness, relation: 'same' } : nouns;
}

/** Words for those who do, or to whom is done, what an event class says. */
const ROLES: Readonly<Record<string, ReadonlySet<string>>> = {
  protested: new Set('protester demonstrator marcher rioter'.split(' ')),
  populated: new Set('resident inhabitant member villager islander citizen'.split(' ')),
  laidoff: new Set('worker employee staff staffer'.split(' ')),
  voted: new Set('voter elector'.split(' ')),
};

function dateScore(a: ClaimFrame, b: ClaimFrame): number | null {
  const z = scoreDates(a, b);
  return z === null ? null : z + marks(a, b);
}

/** A source that gives two values speaks of two things; its headline alone may be careless. */
export function contradictsItself(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.reading.source === b.reading.source && a.reading.isHeadline === b.reading.isHeadline && relateValues(a, b) === 'apart';
}

function scoreQuantity(a: ClaimFrame, b: ClaimFrame, nouns: NounLikeness | null, lexicon: Lexicon): number | null {
  const sameCasualty = a.event?.group === 'casualty' && a.event === b.event;
  if (otherCasualty(a, b) || isOlderIncident(a, b) || isOtherDay(a, b)) return null;
  if (a.dimension === 'age') return scoreAge(a, b);
  if (isOtherQuake(a, b)) return null;
  if (a.head !== null && passingNouns.has(a.head)) return null;
  if (otherPlace(a, b) || (!sameCasualty && (isOnePerson(a, lexicon) || isOnePerson(b, lexicon)))) return null;
  if ((a.isPart || b.isPart) && a.head !== b.head) return null;
  let z: number = W.start;
  if (a.isStatistic || b.isStatistic) {
    const foreign = statistic(a, b);
    if (foreign === null) return null;
    z += foreign;
  }
  if (nouns) {
    const bothGeneric = nouns.likeness < 0.9 && nouns.likeness >= 0.6;
    const isAlike = a.index >= 0 === b.index >= 0;
    if (nouns.likeness < (sameCasualty && isAlike ? 0.3 : 0.6)) return null;
    z += sameCasualty && nouns.likeness < 0.6 ? W.casualtyPersons : W.head * nouns.likeness * (bothGeneric ? W.genericHead : 1);
  } else if (a.dimension === 'count') {
    if (a.head === null && b.head === null) {
      if (!sameCasualty || !standsBesideEvent(a) || !standsBesideEvent(b)) return null;
      z += W.headMissingSameCasualty;
    } else if (sameCasualty && standsBesideEvent(a.head === null ? a : b)) z += W.headMissingSameCasualty;
    else return null;
  } else z += a.dimension === 'duration' ? W.durationStart + lasting(a, b, lexicon) : W.otherStart + shareOf(a, b, lexicon);
  z += events(a, b);
  z += W.clause * cosine(a.words, b.words) + W.sentence * cosine(a.sentenceWords, b.sentenceWords);
  z += W.neighbour * Math.max(cosine(a.neighbourWords, b.sentenceWords), cosine(a.sentenceWords, b.neighbourWords));
  z += modifiers(a, b) + owners(a, b) + values(a, b) + marks(a, b);
  if (a.place !== null || (a.from !== null && isOneThing(a, b))) z += W.samePlace;
  else if (a.from !== null) z += W.otherThing;
  else if (a.dimension === 'measure' && a.event === null && b.event === null && a.marks.size === 0) z += W.bareMeasure;
  if (a.dimension === 'ordinal' && a.value !== b.value) z += W.ordinalDiffers;
  if (a.isContrast !== b.isContrast && !sameCasualty) z += W.contrast;
  if (a.isSubset !== b.isSubset) z += W.subset;
  if (a.isQuoted !== b.isQuoted) z += W.quoted;
  if (a.value === null || a.value !== b.value) z += Math.max(W.mostChoice, W.choice * (a.alternatives + b.alternatives));
  return z;
}

/** An age is a person's: the same person's, or of unnamed ones that the same words describe. Unnamed ones never contradict a name. */
function scoreAge(a: ClaimFrame, b: ClaimFrame): number | null {
  if (a.owner && b.owner) return a.owner.id === b.owner.id ? W.age.same : null;
  if ((a.owner || b.owner) && a.value !== b.value) return null;
  if (!a.owner && !b.owner && (a.head === null || a.head !== b.head)) return null;
  return (
    W.start + W.age.unnamed + W.clause * cosine(a.words, b.words) + W.sentence * cosine(a.sentenceWords, b.sentenceWords) + values(a, b)
  );
}

/** A figure of a game is its player's or its team's; without knowing whose, it is hardly comparable. */
function statistic(a: ClaimFrame, b: ClaimFrame): number | null {
  if (a.value !== b.value && a.marks.has('out of') !== b.marks.has('out of')) return null;
  if (!a.owner?.type || !b.owner?.type) return W.statisticUnowned;
  if (a.owner.id !== b.owner.id) return null;
  return a.owner.type === 'PER' ? 0 : W.statisticUnowned;
}

/** A number without a noun counts casualties only right beside the word for them ("killing 12", "12 dead"). */
function standsBesideEvent(frame: ClaimFrame): boolean {
  return frame.eventDistance <= BESIDE;
}

/** Synonyms, or words for one kind of event ("riots", "violence"). */
function isAlikeNoun(left: string, right: string, lexicon: Lexicon): boolean {
  if (compareNouns(left, right, lexicon).likeness >= 0.85) return true;
  const classes = eventClassesOf.get(right) ?? [];
  return eventClassesOf.get(left)?.some((event) => event.group !== 'general' && classes.includes(event)) ?? false;
}

/** A percentage is a share of something: of the same thing, or of another. */
function shareOf(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon): number {
  if (a.dimension !== 'percent' || a.head === null || b.head === null) return 0;
  return compareNouns(a.head, b.head, lexicon).likeness >= 0.85 ? W.sameWhole : W.otherWhole;
}

/** A duration, like a date, belongs to its verb; where both say what lasts, to that. */
function lasting(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon): number {
  if (a.head !== null && b.head !== null) return isAlikeNoun(a.head, b.head, lexicon) ? W.sameLasting : W.otherLasting;
  if (a.verb === null || b.verb === null) return 0;
  return a.verb === b.verb ? W.durationVerb : -W.durationVerb;
}

/** Prices, votes, games and quakes of two days: weekdays (negative) are comparable with weekdays only. */
function isOtherDay(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.day === null || b.day === null || a.day === b.day || a.day < 0 !== b.day < 0) return false;
  const isDaily = (frame: ClaimFrame): boolean => frame.event?.group === 'market' || frame.isStatistic || frame.dimension === 'magnitude';
  return isDaily(a) && isDaily(b);
}

/** An incident of the story against one of another year or month. */
function isOlderIncident(a: ClaimFrame, b: ClaimFrame): boolean {
  if ((a.background === null) === (b.background === null)) return false;
  const isIncident = (frame: ClaimFrame): boolean => frame.event !== null && incidentClasses.has(frame.event.id);
  return /\d/.test(a.background ?? b.background ?? '') && isIncident(a) && isIncident(b);
}

/** "It is one person": emphasis, not a count. */
function isOnePerson({ dimension, value, head }: ClaimFrame, lexicon: Lexicon): boolean {
  return dimension === 'count' && value === 1 && head !== null && isPersonNoun(head, lexicon);
}

/** Agencies differ by some tenths; by more, it is an aftershock or another quake. */
const MAGNITUDES_APART = 0.9;

function isOtherQuake(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.dimension === 'magnitude' && a.value !== null && b.value !== null && Math.abs(a.value - b.value) > MAGNITUDES_APART;
}

/** Whether two distances are of one event or one owner: a quake and a motorist can both be north of one town. */
function isOneThing(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.event !== null && a.event === b.event) return true;
  if (!a.owner || !b.owner) return false;
  const classes = eventClassesOf.get(b.owner.id) ?? [];
  return a.owner.id === b.owner.id || (eventClassesOf.get(a.owner.id)?.some((event) => classes.includes(event)) ?? false);
}

/** Populations of two places, distances from two places. */
function otherPlace(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.place !== b.place || a.from !== b.from;
}

/** Killed against injured, missing against rescued: never one number. */
function otherCasualty(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.event?.group === 'casualty' && b.event?.group === 'casualty' && a.event.id !== b.event.id;
}

function events(a: ClaimFrame, b: ClaimFrame): number {
  if (a.event && b.event) {
    if (a.event.id === b.event.id) return a.event.group === 'general' ? W.sameGeneralEvent : W.sameEvent;
    for (const id of a.events) if (b.events.has(id)) return W.eventOverlap;
    return a.dimension === 'money' ? W.otherEventMoney : W.otherEvent;
  }
  if (a.event?.group === 'casualty' || b.event?.group === 'casualty') return W.casualtyAgainstNone;
  if (a.dimension === 'money' && (a.event === null) !== (b.event === null)) return W.eventMissingMoney;
  if (!a.event && !b.event && a.verb !== null && a.verb === b.verb) return W.sameGeneralEvent;
  return 0;
}

function modifiers(a: ClaimFrame, b: ClaimFrame): number {
  if (a.modifiers.length === 0 || b.modifiers.length === 0) return 0;
  const common = a.modifiers.filter((word) => b.modifiers.includes(word)).length;
  return common > 0 ? (W.modifiersShared * common) / Math.max(a.modifiers.length, b.modifiers.length) : W.modifiersDiffer;
}

function owners(a: ClaimFrame, b: ClaimFrame): number {
  if (!a.owner?.type || !b.owner?.type) return 0;
  if (a.owner.id === b.owner.id) return W.sameOwner;
  if (a.owner.type !== b.owner.type || !OWNED.has(a.dimension)) return 0;
  const weight = a.dimension === 'money' || a.dimension === 'percent' ? W.otherOwnerMoney : W.otherOwner;
  return a.owner.isCertain && b.owner.isCertain ? weight : weight / 2;
}

function shared(a: ClaimFrame, b: ClaimFrame, entityWeight: (id: string) => number): number {
  if (a.entities.size === 0 || b.entities.size === 0) return 0;
  let common = 0;
  let least = 0;
  for (const id of a.entities) if (b.entities.has(id)) common += entityWeight(id);
  const sum = (ids: ReadonlySet<string>): number => [...ids].reduce((n, id) => n + entityWeight(id), 0);
  least = Math.min(sum(a.entities), sum(b.entities));
  if (common > 0) return W.entitiesShared * Math.min(1, common / Math.max(least, 1e-9));
  return OWNED.has(a.dimension) ? W.entitiesDifferOwned : W.entitiesDiffer;
}

/** Equal telling values anchor a fact; values far apart speak against it. */
function values(a: ClaimFrame, b: ClaimFrame): number {
  if (a.value !== null && a.value === b.value) {
    if (a.value <= 2 && a.dimension === 'count') return 0;
    return W.equalValue + (a.value > 20 || !Number.isInteger(a.value) ? W.equalTellingValue : 0);
  }
  if (a.event?.group === 'casualty' && a.event === b.event) return 0;
  const left = a.value ?? a.low;
  const right = b.value ?? b.low;
  if (!(left > 0) || !(right > 0) || !Number.isFinite(left) || !Number.isFinite(right)) return 0;
  const ratio = Math.max(left, right) / Math.min(left, right);
  return ratio > 3 ? W.ratio * Math.log2(ratio / 3) : 0;
}

function marks(a: ClaimFrame, b: ClaimFrame): number {
  const differing = [...a.marks].filter((mark) => !b.marks.has(mark)).concat([...b.marks].filter((mark) => !a.marks.has(mark)));
  const isPeriodic = a.dimension === 'money' || a.dimension === 'percent';
  const periods = isPeriodic ? differing.filter((mark) => PERIOD.test(mark)).length : 0;
  return Math.max(W.marks + W.period * periods, W.mark * (differing.length - periods) + W.period * periods);
}

/** Marks that name the time in which money is earned or a share moves. */
const PERIOD = /year|month|week|quarter|half|daily/;

/** Whether both speak of the same event of its kind. */
function instance(a: ClaimFrame, b: ClaimFrame): number {
  if (a.background === b.background) return 0;
  // What marks a date as past is the date itself.
  if (a.dimension === 'date') return 0;
  const isEvent = a.event !== null && a.event.group !== 'general' && a.event.group !== 'money';
  const scale = isEvent ? 1 : W.instanceOffEvent;
  const known = a.background ?? b.background ?? '';
  if (a.background === null || b.background === null)
    return (/\d/.test(known) ? W.datedBackgroundAgainstMain : W.backgroundAgainstMain) * scale;
  const isVague = a.background === 'past' || b.background === 'past';
  return (isVague ? W.vagueBackground : W.otherBackground) * scale;
}
