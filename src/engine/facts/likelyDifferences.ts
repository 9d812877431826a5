/**
 * Pairs of claims that differ as differences do which people marked, whatever the limits of clusters and judgements say: trees fitted
 * to labelled stories weigh how alike they are told against all else that either could be matched with.
 */
import { areFarDays, areIncomparable, haveFarBound, haveRecovered, isUnlike, LIKE } from './mayConflict';
import { isFinancial } from './frames/financialFigures';
import { rangeKey, type ClaimFrame, type Dimension } from './frames/claimFrame';
import differenceTrees from './differenceTrees.json';
import { isRunningLength } from './frames/impliedLengths';
import { likenessOfWords, type PairContext } from './pairs/pairContext';
import { pairFeatures, featureNames } from './pairs/pairFeatures';
import { contestNames, readContest, type Contestants } from './pairs/pairContest';
import { areOneDeed, isDayWithin, isSaid, mayContradict } from './pairs/scoreDates';
import { isScaleSlip } from './pairs/relateValues';
import type { PairScore } from './pairs/scorePair';
import type { ArticleReading } from './frames/storyReading';
import { sumOfTrees } from './pairs/treeSum';
import { aroundNames, likenessAround, wordsAround, type WordsAround } from './frames/wordsAround';
import type { Veto } from './pairs/vetoes';
import { weighPair } from './pairs/weighPair';

/** Two claims with all that was said of them. */
export interface ComparedPair extends Contestants, Pick<PairScore, 'nouns' | 'veto'> {}

/** Claims of several sources, by their indices, that are likely to differ on one thing. */
export interface LikelyDifference {
  readonly members: readonly number[];
  /** The pair that was found first. */
  readonly pair: ComparedPair;
  /** Probability that a person would mark it, 0 to 1. */
  readonly likelihood: number;
}

/** What the pairs of a story are seen in. */
export interface ComparedStory {
  readonly frames: readonly ClaimFrame[];
  readonly articles: readonly ArticleReading[];
  readonly pairs: readonly ComparedPair[];
  /** Number of the fact of each claim that has one. */
  readonly factOf: ReadonlyMap<number, number>;
  readonly context: PairContext;
}

/** Least probability of a pair that is looked at: what is too unlikely to be told joins what is told. */
const LEAST_JOINED = 0.1;
/** The same of a pair that a rule forbids. */
const LEAST_FORBIDDEN = 0.2;
/**
 * Least probability of the best pair of three and more claims that are told, and of two alone, and the confidence with which they are told at
 * least: counted on labelled stories (docs/adr/0010). The trees think little of hours and lengths of time, of which most stories have few.
 */
const LEAST_TOLD = {
  time: { several: 0.25, alone: 0.3, right: 0.6 },
  date: { several: 0.5, alone: 0.6, right: 0.5 },
  duration: { several: 0.15, alone: 0.3, right: 0.5 },
  count: { several: 0.2, alone: 0.9, right: 0.5 },
  amount: { several: 0.18, alone: 0.2, right: 0.5 },
  other: { several: 0.4, alone: 0.5, right: 0.5 },
} as const;
/** No difference lists more claims. */
const MOST_MEMBERS = 6;
/** Of the open pairs of a claim so many are looked at, the likeliest to be of one fact. Bounds the cost where everything is like everything. */
const MOST_OPEN = 12;
/** Logarithm of the odds below which no pair is looked at: 2 in 100. */
const LEAST_ODDS = -3.9;

/** In a story of fewer claims nothing competes: whatever is alike stands alone. Two of 52 labelled stories have fewer. */
const LEAST_CLAIMS = 24;

/** The most likely first; a claim stands in one of them at most. */
export function findLikelyDifferences(story: ComparedStory): LikelyDifference[] {
  const { frames } = story;
  if (frames.length < LEAST_CLAIMS) return [];
  const likely = openPairs(story)
    .map(({ pair, features }) => ({ pair, likelihood: 1 / (1 + Math.exp(-sumOfTrees(differenceTrees, features))) }))
    .filter(({ pair, likelihood }) => likelihood >= (pair.veto === null ? LEAST_JOINED : LEAST_FORBIDDEN))
    .sort((a, b) => b.likelihood - a.likelihood || a.pair.left - b.pair.left || a.pair.right - b.pair.right);
  const home = new Map<number, { readonly members: number[]; readonly pair: ComparedPair; readonly likelihood: number }>();
  const differences: LikelyDifference[] = [];
  for (const { pair, likelihood } of likely) {
    const { left, right } = pair;
    const known = home.get(left) ?? home.get(right);
    if (!known) {
      const difference = { members: [left, right], pair, likelihood };
      differences.push(difference);
      home.set(left, difference).set(right, difference);
    } else if (known.members.length < MOST_MEMBERS && !(home.has(left) && home.has(right))) {
      const added = home.has(left) ? right : left;
      known.members.push(added);
      home.set(added, known);
    }
  }
  const vouching = vouchersOf(story, home);
  return differences.flatMap(({ members: own, pair, likelihood }) => {
    const { several, alone, right } = LEAST_TOLD[limitsOf(frames[pair.left])];
    const members = [...new Set([...own, ...own.flatMap(vouching)])].slice(0, Math.max(own.length, MOST_MEMBERS));
    const isTold = likelihood >= (members.length > 2 ? several : alone);
    return isTold ? [{ members, pair, likelihood: Math.max(right, likelihood) }] : [];
  });
}

/** Claims of one fact and value that are looked at, however many papers print it. */
const MOST_VOUCHING = 24;

/**
 * For each claim those of other sources that are one fact with it, give its value and stand in no difference: two sources are seldom both
 * wrong, nor both of something else.
 */
function vouchersOf({ frames, factOf }: ComparedStory, home: ReadonlyMap<number, unknown>): (at: number) => readonly number[] {
  const keyOf = (at: number): string | undefined => {
    const [frame, fact] = [frames[at], factOf.get(at)];
    return frame && fact !== undefined ? `${String(fact)} ${rangeKey(frame)}` : undefined;
  };
  const agreeing = new Map<string, number[]>();
  for (const at of factOf.keys()) {
    const key = home.has(at) ? undefined : keyOf(at);
    if (key === undefined) continue;
    const known = agreeing.get(key);
    if (!known) agreeing.set(key, [at]);
    else if (known.length < MOST_VOUCHING) known.push(at);
  }
  return (at) => (agreeing.get(keyOf(at) ?? '') ?? []).filter((other) => frames[other]?.reading.source !== frames[at]?.reading.source);
}

function limitsOf(frame: ClaimFrame | undefined): keyof typeof LEAST_TOLD {
  const dimension = frame?.dimension;
  if (dimension === 'money' || dimension === 'measure') return 'amount';
  return dimension === 'date' || dimension === 'time' || dimension === 'duration' || dimension === 'count' ? dimension : 'other';
}

/** Names of what `openPairs` gives, in its order. */
export const differenceFeatureNames: readonly string[] = [
  ...featureNames,
  ...contestNames,
  ...aroundNames,
  ...['mayContradict', 'oneDeed', 'nounRelation', 'sameFact', 'hedges', 'sharedWeight', 'leastShared', 'mostShared'],
];

/** Pairs that no rule excludes, with what the trees look at. */
export function openPairs({ frames, articles, pairs, factOf, context }: ComparedStory): { pair: ComparedPair; features: number[] }[] {
  const contest = readContest(frames, pairs, context.sources);
  const told = valuesBySource(frames);
  const around = new Map<number, WordsAround>();
  const aroundOf = (at: number, frame: ClaimFrame, article: ArticleReading): WordsAround => {
    const words = around.get(at) ?? wordsAround(article, frame);
    around.set(at, words);
    return words;
  };
  const looked = new Map<number, number>();
  return [...pairs].sort(byOdds).flatMap((pair) => {
    const a = frames[pair.left];
    const b = frames[pair.right];
    const left = articles[a?.article ?? -1];
    const right = articles[b?.article ?? -1];
    if (!a || !b || !left || !right || pair.odds < LEAST_ODDS || isForbidden(a, pair.veto) || !mayDiffer(a, b, pair)) return [];
    if (AMOUNTS.has(a.dimension) && tellsBoth(told, a, b) && tellsBoth(told, b, a)) return [];
    const [before, after] = [looked.get(pair.left) ?? 0, looked.get(pair.right) ?? 0];
    if (Math.min(before, after) >= MOST_OPEN) return [];
    looked.set(pair.left, before + 1).set(pair.right, after + 1);
    const words = likenessOfWords(a, b);
    const features = [
      ...pairFeatures(a, b, words, weighPair(a, b, words, context), context),
      ...contest(pair),
      ...likenessAround(aroundOf(pair.left, a, left), aroundOf(pair.right, b, right)),
      ...ownFeatures(a, b, pair, factOf),
    ];
    return [{ pair, features }];
  });
}

/** By source and unit: the values that it gives (`rangeKey`). */
function valuesBySource(frames: readonly ClaimFrame[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const frame of frames) {
    const key = sourceAndUnit(frame);
    told.set(key, (told.get(key) ?? new Set()).add(rangeKey(frame)));
  }
  return told;
}

function sourceAndUnit({ reading, unit }: ClaimFrame): string {
  return `${String(reading.source)} ${unit}`;
}

/** What has so many values that two sources seldom share two by chance, as they do days and small numbers. */
const AMOUNTS: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'measure', 'money', 'percent']);

/** Whether the source of `a` gives the value of `b` as well. Where both do so, they speak of two things: "ten years, with five years' grace". */
function tellsBoth(told: ReadonlyMap<string, ReadonlySet<string>>, a: ClaimFrame, b: ClaimFrame): boolean {
  return told.get(sourceAndUnit(a))?.has(rangeKey(b)) ?? false;
}

function byOdds(a: ComparedPair, b: ComparedPair): number {
  return b.odds - a.odds || a.left - b.left || a.right - b.right;
}

/** What rules forbid to compare and the trees may weigh: other words for one deed or thing. */
const WEIGHED: ReadonlySet<Veto> = new Set<Veto>(['other deed', 'other noun', 'other thing']);

function isForbidden({ dimension }: ClaimFrame, veto: Veto | null): boolean {
  if (veto === null || WEIGHED.has(veto)) return false;
  // Of hours, another deed has this name.
  return dimension !== 'time' || veto !== 'no day';
}

/** What would be no difference however likely: ages that grow, figures of sport, parts and others, two deeds on two days. */
function mayDiffer(a: ClaimFrame, b: ClaimFrame, { relation, nouns }: ComparedPair): boolean {
  if (relation === 'equal' || a.reading.source === b.reading.source || a.dimension === 'age') return false;
  if (a.isPart || b.isPart || a.isContrast !== b.isContrast || nouns === 'different') return false;
  if (areIncomparable(a, b) || haveRecovered(a, b) || (relation === 'near' && (isBesideHour(a) || isBesideHour(b)))) return false;
  if (a.head === 'them' || b.head === 'them') return false;
  if (isLoose(a) || isLoose(b) || a.isStatistic || b.isStatistic || areFarApart(a, b)) return false;
  if (a.dimension !== 'date') return true;
  return (
    !isSaid(a) &&
    !isSaid(b) &&
    isRise(a) === isRise(b) &&
    ((relation === 'near' && !isDayWithin(a, b) && !isDayWithin(b, a)) ||
      (relation === 'apart' && (mayContradict(a, b) || areToldAlike(a, b)) && !areFarDays(a, b)))
  );
}

/** "The toll rose on Wednesday": the day of the news, not of what happened. */
function isRise({ bound }: ClaimFrame): boolean {
  return bound?.classes.some(({ group }) => group === 'market') ?? false;
}

/** Share of the weight of the shorter sentence's words that the other one has, from which two days are of one deed whatever the verbs. */
const ALIKE = 0.5;

/** "Sold the field for $30 million in 1957", "the field was let go in 1967 for $30 million": one deed in other words. */
function areToldAlike(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.claim.value === b.claim.value || a.marks.has('again') || b.marks.has('again')) return false;
  if (![a, b].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))) return false;
  if (![...a.entities].some((id) => b.entities.has(id))) return false;
  const { shared, own } = weightsOf(a, b);
  return shared > ALIKE * Math.min(...own);
}

/** "Shortly before nine" is no other hour than 8.47. */
function isBesideHour({ dimension, marks }: ClaimFrame): boolean {
  return dimension === 'time' && (marks.has('before') || marks.has('after'));
}

/** "Earlier this week", "for years", "over the past few months", "in his fifth season": so loose that nobody errs. */
function isLoose({ claim, wording, dimension }: ClaimFrame): boolean {
  return /^unit:week/.test(claim.relative ?? '') || isRunningLength(claim) || (dimension === 'duration' && LOOSE_LENGTH.test(wording));
}

const LOOSE_LENGTH =
  /^(?:years|decades)$|\b(?:several|many|some) (?:years|decades)$|\b(?:past|last) (?:few |several )?(?:years?|months?|weeks?|days?|decades?)$/;

/** Quantities of which a source tells many: by more than this factor they are two. */
const FAR_OFF = 4;
const MANIFOLD: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'measure', 'money']);

/** Sums of business are told by the dozen. */
const LIKE_SUMS = 1.25;

function areFarApart(a: ClaimFrame, b: ClaimFrame): boolean {
  if (isFinancial(a) && isFinancial(b)) return isUnlike(a, b, a.dimension === 'money' ? LIKE_SUMS : LIKE);
  if (haveFarBound(a, b)) return true;
  return MANIFOLD.has(a.dimension) && Math.max(a.low, b.low) > FAR_OFF * Math.min(a.low, b.low) && !isScaleSlip(a, b);
}

const NOUNS: readonly PairScore['nouns'][] = [null, 'same', 'part', 'whole'];

function ownFeatures(a: ClaimFrame, b: ClaimFrame, { left, right, nouns }: ComparedPair, factOf: ComparedStory['factOf']): number[] {
  const isTime = a.dimension === 'date' || a.dimension === 'time';
  const { shared, own } = weightsOf(a, b);
  return [
    Number(!isTime || mayContradict(a, b)),
    Number(!isTime || areOneDeed(a, b)),
    NOUNS.indexOf(nouns),
    Number(factOf.has(left) && factOf.get(left) === factOf.get(right)),
    Number(a.claim.hedge !== b.claim.hedge),
    shared,
    shared / Math.max(...own),
    shared / Math.min(...own),
  ];
}

/** Weight of the words that both sentences have, and of each one's own. */
function weightsOf(a: ClaimFrame, b: ClaimFrame): { readonly shared: number; readonly own: readonly number[] } {
  return {
    shared: weightOf(a.sentenceWords, (word) => b.sentenceWords.has(word)),
    own: [a, b].map(({ sentenceWords }) =>
      Math.max(
        1e-9,
        weightOf(sentenceWords, () => true),
      ),
    ),
  };
}

function weightOf(words: ReadonlyMap<string, number>, holds: (word: string) => boolean): number {
  let sum = 0;
  for (const [word, weight] of words) if (holds(word)) sum += weight;
  return sum;
}
