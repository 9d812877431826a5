/** What two claims share and in what they differ, as numbers: what the fitted trees (`pairTrees.json`) look at. */
import { areSynonyms } from '../../text/synonyms';
import type { ClaimFrame, Dimension } from '../frames/claimFrame';
import { compareNouns } from '../frames/nounClasses';
import { isScaleSlip, relateValues } from './relateValues';
import type { PairContext, WordLikeness } from './pairContext';
import { vetoes } from './vetoes';
import type { Weighed } from './weighPair';

const DIMENSIONS: readonly Dimension[] = [
  ...(['count', 'money', 'percent', 'duration', 'measure', 'magnitude', 'score'] as const),
  ...(['votes', 'record', 'points', 'ordinal', 'age', 'date', 'time'] as const),
];
const RELATIONS = ['equal', 'near', 'apart'] as const;

/** Value of `hand` for a pair that a rule forbids: below every sum of weights. */
const FORBIDDEN = -10;

type Feature = (a: ClaimFrame, b: ClaimFrame, known: Known) => number;

interface Known {
  readonly words: WordLikeness;
  readonly weighed: Weighed;
  readonly context: PairContext;
  readonly sharedWords: readonly number[];
  readonly sharedEntities: readonly string[];
  readonly ratio: number;
}

/** By name; the trees know them by their order. */
const features: Readonly<Record<string, Feature>> = {
  hand: (_a, _b, { weighed }) => (typeof weighed.sum === 'number' ? weighed.sum : FORBIDDEN),
  veto: (_a, _b, { weighed: { sum } }) => (typeof sum === 'number' ? -1 : vetoes.indexOf(sum)),
  dimension: (a) => DIMENSIONS.indexOf(a.dimension),
  relation: (a, b) => RELATIONS.indexOf(relateValues(a, b)),
  clause: (_a, _b, { words }) => words.clause,
  sentence: (_a, _b, { words }) => words.sentence,
  neighbour: (_a, _b, { words }) => words.neighbour,
  before: (_a, _b, { words }) => words.before,
  sharedWords: (_a, _b, { sharedWords }) => sharedWords.length,
  firstShared: (_a, _b, { sharedWords }) => sharedWords[0] ?? 0,
  secondShared: (_a, _b, { sharedWords }) => sharedWords[1] ?? 0,
  thirdShared: (_a, _b, { sharedWords }) => sharedWords[2] ?? 0,
  sharedInSentence: (a, b) => commonKeys(a.sentenceWords, b.sentenceWords).length,
  sameNoun: (a, b) => (a.head === null || b.head === null ? -1 : Number(a.head === b.head)),
  likeNouns: (a, b, { context }) => (a.head === null || b.head === null ? -1 : compareNouns(a.head, b.head, context.lexicon).likeness),
  nouns: (a, b) => Number(a.head !== null) + Number(b.head !== null),
  event: (a, b) => {
    if (a.event === null || b.event === null) return a.event === b.event ? 0 : -1;
    return a.event.id === b.event.id ? 3 : shares(a.events, b.events) ? 2 : -2;
  },
  casualty: both((frame) => frame.event?.group === 'casualty'),
  verb: (a, b) => (a.verb === null || b.verb === null ? 0 : a.verb === b.verb ? 2 : areSynonyms(a.verb, b.verb) ? 1 : -1),
  bound: (a, b) => {
    if (a.bound === null || b.bound === null) return 0;
    if (a.bound.lemma === b.bound.lemma) return 3;
    if (areSynonyms(a.bound.lemma, b.bound.lemma)) return 2;
    const others = b.bound.classes;
    return a.bound.classes.some((event) => others.includes(event)) ? 1 : -1;
  },
  happened: (a, b) => (a.happened === null || b.happened === null ? -1 : Number(a.happened === b.happened)),
  modifiers: (a, b) => {
    if (a.modifiers.length === 0 || b.modifiers.length === 0) return -1;
    return a.modifiers.filter((word) => b.modifiers.includes(word)).length / Math.max(a.modifiers.length, b.modifiers.length);
  },
  modified: (a, b) => a.modifiers.length + b.modifiers.length,
  owner: (a, b) => (!a.owner?.type || !b.owner?.type ? 0 : a.owner.id === b.owner.id ? 1 : -1),
  certainOwner: both((frame) => frame.owner?.isCertain ?? false),
  speaker: (a, b) => (!a.speaker || !b.speaker ? 0 : a.speaker.id === b.speaker.id ? 1 : -1),
  sharedEntities: (_a, _b, { sharedEntities }) => sharedEntities.length,
  entityWeight: (_a, _b, { sharedEntities, context }) => sharedEntities.reduce((sum, id) => sum + context.entityWeight(id), 0),
  otherEntities: (a, b, { sharedEntities }) => Number(sharedEntities.length === 0 && a.entities.size > 0 && b.entities.size > 0),
  ratio: (_a, _b, { ratio }) => ratio,
  size: (a, b) => Math.min(sizeOf(a), sizeOf(b)),
  background: (a, b) => {
    if (a.background === b.background) return a.background === null ? 0 : 1;
    return a.background === null || b.background === null ? -1 : -2;
  },
  alternatives: (a, b) => a.alternatives + b.alternatives,
  ofUnit: (a, b) => a.valuesOfUnit + b.valuesOfUnit,
  mostOfUnit: (a, b) => Math.max(a.valuesOfUnit, b.valuesOfUnit),
  marks: (a, b) => [...a.marks].filter((mark) => !b.marks.has(mark)).length + [...b.marks].filter((mark) => !a.marks.has(mark)).length,
  contrast: (a, b) => Number(a.isContrast !== b.isContrast),
  subset: (a, b) => Number(a.isSubset !== b.isSubset),
  part: both((frame) => frame.isPart),
  quoted: (a, b) => Number(a.isQuoted !== b.isQuoted),
  statistic: both((frame) => frame.isStatistic),
  matter: (a, b) => (a.matter === null || b.matter === null ? (a.matter === b.matter ? 0 : -1) : a.matter === b.matter ? 2 : -2),
  place: (a, b) => (a.place === null || b.place === null ? 0 : a.place === b.place ? 1 : -1),
  bounds: both((frame) => frame.lowOpen || frame.highOpen || !Number.isFinite(frame.low) || !Number.isFinite(frame.high)),
  exact: both((frame) => frame.low === frame.high),
  small: both((frame) => (frame.value ?? frame.low) <= 2),
  position: (a, b) => Math.min(a.reading.position, FAR) + Math.min(b.reading.position, FAR),
  apart: (a, b) => Math.abs(a.reading.position - b.reading.position),
  difference: (a, b) => (isTime(a) ? distanceOf(a, b) : -1),
  span: (a, b) => (isTime(a) ? Math.min(FAR_SPAN, Math.max(a.high - a.low, b.high - b.low)) : -1),
  day: (a, b) => (a.day === null || b.day === null ? 0 : a.day === b.day ? 1 : -1),
  beside: (a, b) => [...a.beside].filter((name) => b.beside.has(name)).length,
  published: (a, b) => (a.published === null || b.published === null ? -1 : Math.min(FAR_SPAN, Math.abs(a.published - b.published))),
  hedged: both((frame) => frame.claim.hedge !== 'none'),
  headline: both((frame) => frame.reading.isHeadline),
  sources: (_a, _b, { context }) => context.sources,
};

/** Position from which on it tells nothing more. */
const FAR = 20;
/** Days, or minutes of a day, beyond which more tells nothing more. */
const FAR_SPAN = 400;
/** Binary orders of magnitude between two values beyond which more tells nothing more. */
const FAR_OFF = 9;

/** The names of the features, in the order of `pairFeatures`. */
export const featureNames: readonly string[] = Object.keys(features);
const readers = Object.values(features);

/** All features of a pair. Both orders of the pair give the same numbers. */
export function pairFeatures(a: ClaimFrame, b: ClaimFrame, words: WordLikeness, weighed: Weighed, context: PairContext): number[] {
  const known: Known = {
    words,
    weighed,
    context,
    sharedWords: commonKeys(a.words, b.words)
      .map((word) => Math.min(a.words.get(word) ?? 0, b.words.get(word) ?? 0))
      .sort((x, y) => y - x),
    sharedEntities: [...a.entities].filter((id) => b.entities.has(id)),
    ratio: ratioOf(a, b),
  };
  return readers.map((read) => read(a, b, known));
}

function isTime({ dimension }: ClaimFrame): boolean {
  return dimension === 'date' || dimension === 'time';
}

/** Days, or minutes of a day, between two readings: 0 where they meet. */
function distanceOf(a: ClaimFrame, b: ClaimFrame): number {
  return Math.min(FAR_SPAN, Math.max(0, a.low - b.high, b.low - a.high));
}

/** How many of the two have it: 0, 1 or 2. */
function both(has: (frame: ClaimFrame) => boolean): Feature {
  return (a, b) => Number(has(a)) + Number(has(b));
}

function commonKeys(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): string[] {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small.keys()].filter((word) => large.has(word));
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const id of left) if (right.has(id)) return true;
  return false;
}

/** Logarithm to base 2 of how many times one value is the other, a slip of scale apart; `FAR_OFF` where that cannot be said. */
function ratioOf(a: ClaimFrame, b: ClaimFrame): number {
  if (isScaleSlip(a, b)) return 0;
  const left = a.value ?? a.low;
  const right = b.value ?? b.low;
  if (!(left > 0) || !(right > 0) || !Number.isFinite(left) || !Number.isFinite(right)) return FAR_OFF;
  return Math.min(FAR_OFF, Math.abs(Math.log2(left / right)));
}

function sizeOf({ value, low }: ClaimFrame): number {
  const size = Math.abs(value ?? low);
  return Number.isFinite(size) ? Math.log10(1 + size) : 0;
}
