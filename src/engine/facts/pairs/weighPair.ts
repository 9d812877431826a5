/** Weighs by hand-set rules whether two claims speak of one fact: a sum over what their frames share, and what speaks against any comparison. */
import type { Lexicon } from '../../text/lexicon';
import type { ClaimFrame } from '../frames/claimFrame';
import { eventClassesOf } from '../frames/eventClasses';
import { isStreak } from '../frames/figureMatter';
import { compareNouns, isPersonNoun, passingNouns, type NounLikeness } from '../frames/nounClasses';
import { areOtherMoments } from '../frames/gameClocks';
import { isOneThing, isOtherEvent, isOtherGroup, isOthers, isOtherStatistic, isOtherThing, lacksTie, saysWhat } from './otherThing';
import { isDayOfSomething, isScaleSlip, relateValues } from './relateValues';
import { areOneDeath, scoreDates } from './scoreDates';
import type { PairContext, WordLikeness } from './pairContext';
import type { Veto } from './vetoes';

/** Weights of the sum. Set by hand on labelled stories; more than thirty unlabelled ones showed the false alarms. */
const W = {
  start: -2.1,
  head: 1.6,
  genericHead: 0.55,
  casualtyPersons: 0.3,
  headMissingSameCasualty: 1.1,
  otherStart: 0.9,
  statisticUnowned: -1,
  sameWhole: 0.5,
  sameMeasured: 1.2,
  otherWhole: -1,
  durationStart: 0.5,
  durationVerb: 0.5,
  sameLasting: 1,
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
  closeValue: 0.7,
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
  untied: -0.8,
  mark: -0.8,
  marks: -1.6,
  period: -2.2,
  sameSource: -0.5,
  samePlace: 1.2,
  sameMatter: 1.6,
  sameModel: 1,
  mainQuake: 1,
  bareMeasure: -0.8,
  ordinalDiffers: -1.6,
  age: { same: 1.6, unnamed: 0.2 },
} as const;

/** Dimensions that mean nothing without their owner. */
const OWNED: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'score', 'votes', 'record', 'points']);

/** Distance of an event word that stands beside a number. */
const BESIDE = 3;

export interface Weighed {
  /** The sum of weights, about -8 to 8, above 0 where more speaks for one fact; or what forbids it. */
  readonly sum: number | Veto;
  /** How the counted nouns stand to one another, if both have one. */
  readonly nouns: NounLikeness | null;
}

/** Weighs two claims of one unit. */
export function weighPair(a: ClaimFrame, b: ClaimFrame, words: WordLikeness, { lexicon, entityWeight }: PairContext): Weighed {
  const nouns = a.head !== null && b.head !== null && a.dimension === 'count' ? compareHeads(a, a.head, b, b.head, lexicon) : null;
  const own = a.dimension === 'date' || a.dimension === 'time' ? weighDates(a, b, words) : weighQuantities(a, b, words, nouns, lexicon);
  if (typeof own !== 'number') return { sum: own, nouns };
  const common = shared(a, b, entityWeight) + instance(a, b) + (a.reading.source === b.reading.source ? W.sameSource : 0);
  return { sum: own + common, nouns };
}

/** People who march are demonstrators, people of a place its residents: what happened makes them so. */
function compareHeads(a: ClaimFrame, left: string, b: ClaimFrame, right: string, lexicon: Lexicon): NounLikeness {
  if (a.matter === b.matter && (a.matter === 'crowd' || isStreak(a))) return { likeness: 0.9, relation: 'same' };
  const isOneDeed = a.event?.group === 'casualty' && a.event === b.event;
  const victimOf = (noun: string): string => (isOneDeed && (DEEDS.has(noun) || noun === 'them') ? 'victim' : noun);
  if (areJobs(a, left, b, right) || isKindOf(a, right, lexicon) || isKindOf(b, left, lexicon)) return { likeness: 0.85, relation: 'same' };
  const nouns = compareNouns(victimOf(left), victimOf(right), lexicon);
  if (areDoers(a, left, b, right)) return { likeness: 0.85, relation: 'same' };
  if (nouns.relation !== 'part' && nouns.relation !== 'whole') return nouns;
  const role = nouns.relation === 'part' ? left : right;
  const isMade = [...a.events].some((event) => b.events.has(event) && (ROLES[event]?.has(role) ?? false));
  return isMade ? { likeness: nouns.likeness, relation: 'same' } : nouns;
}

/** Classes of nouns that name bodies of people: a bank is an object to WordNet first. */
const BODIES: ReadonlySet<string> = new Set(['group', 'object', 'location']);

/**
 * "320 creditor banks", "350 creditors"; "40 Kelvian soldiers", "40 Kelvians": the word before the counted noun says what they are. Not of
 * things ("passenger planes"); nor of bodies where it says whose they are ("Kelvian divisions").
 */
function isKindOf({ head, modifiers }: ClaimFrame, other: string, lexicon: Lexicon): boolean {
  if (head === null || !modifiers.includes(other) || !isPersonNoun(other, lexicon)) return false;
  return isPersonNoun(head, lexicon) || (BODIES.has(lexicon.nounClass(head) ?? '') && !lexicon.partsOf(other).includes('a'));
}

const JOBS: ReadonlySet<string> = new Set('job position post redundancy layoff'.split(' '));
const WORKERS: ReadonlySet<string> = new Set('worker employee staff staffer people person'.split(' '));
/** What firms do to jobs and to those who have them: to cut 2,000 jobs is to lay off 2,000 workers. */
const JOB_DEEDS: readonly (readonly string[])[] = [
  'cut lay lie axe shed eliminate slash dismiss fire sack redundant redundancy layoff lose'.split(' '),
  'create hire employ recruit'.split(' '),
];

/** Jobs in one source and workers in the other, both cut or both created. */
function areJobs(a: ClaimFrame, left: string, b: ClaimFrame, right: string): boolean {
  if (!(JOBS.has(left) && WORKERS.has(right)) && !(WORKERS.has(left) && JOBS.has(right))) return false;
  return JOB_DEEDS.some((deeds) => deeds.some((deed) => a.sentenceWords.has(deed)) && deeds.some((deed) => b.sentenceWords.has(deed)));
}

/** What is done to one person each: twelve deaths are twelve dead, nine arrests nine people arrested. */
const DEEDS: ReadonlySet<string> = new Set(
  'death life murder killing slaying homicide drowning injury arrest detention abduction kidnapping rescue evacuation infection'.split(' '),
);

const MEN: ReadonlySet<string> = new Set('man woman person people suspect'.split(' '));
/** What those are called who do what an event class says. */
const DOERS: Readonly<Record<string, ReadonlySet<string>>> = {
  stolen: new Set('robber thief burglar raider bandit looter'.split(' ')),
  shot: new Set('gunman shooter attacker assailant sniper'.split(' ')),
  attacked: new Set('attacker assailant gunman raider militant'.split(' ')),
  hijacked: new Set('hijacker pirate gunman'.split(' ')),
  hostage: new Set('gunman hostage-taker kidnapper abductor attacker'.split(' ')),
};

/** "Three men robbed a shop", "four robbers stole jewels": one deed in both sentences, and men in one. */
function areDoers(a: ClaimFrame, left: string, b: ClaimFrame, right: string): boolean {
  return Object.entries(DOERS).some(
    ([event, doers]) =>
      a.events.has(event) && b.events.has(event) && ((MEN.has(left) && doers.has(right)) || (MEN.has(right) && doers.has(left))),
  );
}

/** Words for those who do, or to whom is done, what an event class says. */
const ROLES: Readonly<Record<string, ReadonlySet<string>>> = {
  protested: new Set('protester demonstrator marcher rioter'.split(' ')),
  populated: new Set('resident inhabitant member villager islander citizen'.split(' ')),
  laidoff: new Set('worker employee staff staffer'.split(' ')),
  voted: new Set('voter elector'.split(' ')),
};

function weighDates(a: ClaimFrame, b: ClaimFrame, words: WordLikeness): number | Veto {
  const sum = scoreDates(a, b, words);
  return typeof sum === 'number' ? sum + marks(a, b) : sum;
}

/** A source that gives two values speaks of two things; its headline alone may be careless. */
export function contradictsItself(a: ClaimFrame, b: ClaimFrame): boolean {
  const isTwice = a.reading.source === b.reading.source && a.reading.isHeadline === b.reading.isHeadline;
  return isTwice && relateValues(a, b) === 'apart' && !areOneDeath(a, b);
}

function weighQuantities(a: ClaimFrame, b: ClaimFrame, words: WordLikeness, nouns: NounLikeness | null, lexicon: Lexicon): number | Veto {
  const sameCasualty = a.event?.group === 'casualty' && a.event === b.event;
  if (a.dimension !== 'ordinal' && isOtherEvent(a, b)) return 'other event';
  if (a.dimension === 'age') return weighAges(a, b, words);
  if (isOtherThing(a, b) || areOtherMoments(a, b)) return 'other thing';
  if (isOtherGroup(a, b)) return 'other group';
  if (a.dimension === 'count' && a.head !== null && passingNouns.has(a.head)) return 'passing noun';
  if (!sameCasualty && (isOnePerson(a, lexicon) || isOnePerson(b, lexicon))) return 'one person';
  if ((a.isPart || b.isPart) && a.head !== b.head) return 'part of a whole';
  if (a.dimension === 'duration' && a.head !== null && b.head !== null && !isAlikeNoun(a.head, b.head, lexicon)) return 'other noun';
  if (isOthers(a, b) && relateValues(a, b) === 'apart') return 'other statistic';
  if (areOtherPlaces(a, b, lexicon)) return 'other noun';
  let z: number = W.start;
  if (a.isStatistic || b.isStatistic) {
    const foreign = whoseStatistic(a, b);
    if (foreign === null) return 'other statistic';
    z += foreign;
  }
  if (nouns) {
    const bothGeneric = nouns.likeness < 0.9 && nouns.likeness >= 0.6;
    const isAlike = a.index >= 0 === b.index >= 0;
    if (nouns.likeness < (sameCasualty && isAlike ? 0.3 : 0.6)) return 'other noun';
    z += sameCasualty && nouns.likeness < 0.6 ? W.casualtyPersons : W.head * nouns.likeness * (bothGeneric ? W.genericHead : 1);
  } else if (a.dimension === 'count') {
    if (a.head === null && b.head === null) {
      if (!sameCasualty || !standsBesideEvent(a) || !standsBesideEvent(b)) return 'no noun';
      z += W.headMissingSameCasualty;
    } else if (sameCasualty && standsBesideEvent(a.head === null ? a : b)) z += W.headMissingSameCasualty;
    else return 'no noun';
  } else z += a.dimension === 'duration' ? W.durationStart + lasting(a, b) : W.otherStart + shareOf(a, b, lexicon);
  z += events(a, b) + (isOneModel(a, b) ? W.sameModel : 0);
  z += W.clause * words.clause + W.sentence * words.sentence;
  z += W.neighbour * words.neighbour;
  z += modifiers(a, b) + owners(a, b) + values(a, b) + marks(a, b);
  if (a.matter !== null && a.matter === b.matter) z += W.sameMatter;
  if (a.isMainQuake && b.isMainQuake) z += W.mainQuake;
  if ((a.place !== null && a.place === b.place) || (a.from !== null && isOneThing(a, b))) z += W.samePlace;
  else if (a.from !== null && saysWhat(a) && saysWhat(b) && relateValues(a, b) === 'apart') return 'measured from elsewhere';
  else if (a.dimension === 'measure' && a.event === null && b.event === null && a.marks.size === 0) z += W.bareMeasure;
  // The tenth day of one paper is the thirteenth of a later one.
  if (
    a.dimension === 'ordinal' &&
    a.value !== b.value &&
    !(isDayOfSomething(a) && isDayOfSomething(b) && a.published !== null && b.published !== null)
  )
    z += W.ordinalDiffers;
  if (a.isContrast !== b.isContrast && !sameCasualty) z += W.contrast;
  if (a.isSubset !== b.isSubset) z += W.subset;
  if (a.isQuoted !== b.isQuoted) z += W.quoted;
  if (lacksTie(a, b, nouns ?? compareSums(a, b, lexicon))) z += W.untied;
  if (a.value === null || a.value !== b.value) z += Math.max(W.mostChoice, W.choice * (a.alternatives + b.alternatives));
  return z;
}

/** "A third bid" and "the second largest firm": places in two orders. */
function areOtherPlaces(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon): boolean {
  if (a.dimension !== 'ordinal' || relateValues(a, b) !== 'apart') return false;
  if (a.head === null || b.head === null) return a.verb !== b.verb || a.owner?.id !== b.owner?.id;
  return compareNouns(a.head, b.head, lexicon).likeness < LEAST_ONE_ORDER;
}

const LEAST_ONE_ORDER = 0.6;

/** How the nouns of two sums stand to one another ("a $5m bid", "a $6m offer"). */
function compareSums(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon): NounLikeness | null {
  return a.dimension === 'money' && a.head !== null && b.head !== null ? compareNouns(a.head, b.head, lexicon) : null;
}

/** An age is a person's: the same person's, or of unnamed ones that the same words describe. Unnamed ones never contradict a name. */
function weighAges(a: ClaimFrame, b: ClaimFrame, words: WordLikeness): number | Veto {
  if (a.owner && b.owner) return a.owner.id === b.owner.id ? W.age.same : 'other person';
  if ((a.owner || b.owner) && a.value !== b.value) return 'other person';
  // "Seven men between 48 and 76" are a group, which its ages tell from others.
  const areGroups = a.low < a.high && b.low < b.high && a.events.size > 0;
  if (!a.owner && !b.owner && !areGroups && (a.head === null || a.head !== b.head)) return 'other person';
  return W.start + W.age.unnamed + W.clause * words.clause + W.sentence * words.sentence + values(a, b);
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

/** "An 8 per cent raise", "nine per cent more pay". */
const RISES: ReadonlySet<string> = new Set('raise rise increase hike pay wage salary'.split(' '));

/** A percentage is a share of something, a measure describes something: the same thing, or another. */
function shareOf(a: ClaimFrame, b: ClaimFrame, lexicon: Lexicon): number {
  if ((a.dimension !== 'percent' && a.dimension !== 'measure') || a.head === null || b.head === null) return 0;
  if (compareNouns(a.head, b.head, lexicon).likeness < 0.85) return RISES.has(a.head) && RISES.has(b.head) ? 0 : W.otherWhole;
  if (a.isStatistic) return 0;
  return a.dimension === 'measure' ? W.sameMeasured : W.sameWhole;
}

/** A duration, like a date, belongs to its verb; where both say what lasts, to that. */
function lasting(a: ClaimFrame, b: ClaimFrame): number {
  if (a.head !== null && b.head !== null) return W.sameLasting;
  if (a.verb === null || b.verb === null) return 0;
  return a.verb === b.verb ? W.durationVerb : -W.durationVerb;
}

/** "It is one person": emphasis, not a count. */
function isOnePerson({ dimension, value, head }: ClaimFrame, lexicon: Lexicon): boolean {
  return dimension === 'count' && value === 1 && head !== null && isPersonNoun(head, lexicon);
}

/** A figure of a game is its player's or its team's; without knowing whose, it is hardly comparable. */
function whoseStatistic(a: ClaimFrame, b: ClaimFrame): number | null {
  // A slip of the pen is told by its figures alone.
  if (isScaleSlip(a, b)) return 0;
  const isApart = relateValues(a, b) === 'apart';
  if (isApart && isOtherStatistic(a, b)) return null;
  if (!a.owner?.type || !b.owner?.type) return isApart ? null : W.statisticUnowned;
  if (a.owner.id !== b.owner.id) return null;
  return a.owner.type === 'PER' ? 0 : W.statisticUnowned;
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

/** "seven AK-47s", "12 AK 47 guns": a model by its figures. */
function isOneModel(a: ClaimFrame, b: ClaimFrame): boolean {
  const models = modelsOf(a);
  return models.length > 0 && modelsOf(b).some((model) => models.includes(model));
}

function modelsOf({ head, modifiers }: ClaimFrame): string[] {
  return [...modifiers, head ?? ''].filter((word) => /^\p{L}{1,6}-\d{1,4}$/u.test(word));
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

/** Two figures that are as close as this seldom measure two things. */
const CLOSE = 1.35;
/** Small numbers are close to one another by chance. */
const LEAST_CLOSE = 40;

/** A large count or sum that is the only one of its kind in its source. */
function isLoneFigure(frame: ClaimFrame, value: number): boolean {
  return (
    frame.alternatives === 0 &&
    !frame.isStatistic &&
    value >= LEAST_CLOSE &&
    (frame.dimension === 'money' || (frame.dimension === 'count' && frame.head !== null))
  );
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
  if (isScaleSlip(a, b)) return W.closeValue;
  const ratio = Math.max(left, right) / Math.min(left, right);
  if (ratio <= CLOSE && isLoneFigure(a, left) && isLoneFigure(b, right)) return W.closeValue;
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
