/** What two claims are to one another among all claims that either could be matched with: a match that stands alone tells more than one of many. */
import type { ClaimFrame } from '../frames/claimFrame';
import type { ValueRelation } from './relateValues';
import { isUntied } from '../frames/untiedDates';

/** Two claims of two sources. */
export interface Contestants {
  readonly left: number;
  readonly right: number;
  /** Logarithm of the odds that both speak of one fact. */
  readonly odds: number;
  readonly relation: ValueRelation;
}

/** From here on a partner counts as one. */
const PARTNER = 0.4;
const LIKELY = 0.5;

/** Best partners of a claim in one source. */
interface Rival {
  best: number;
  second: number;
  /** The claim that is the best. */
  at: number;
  /** The best that gives the same value. */
  equal: number;
}

/** So many partners of a claim are looked at one by one: the best. Bounds the cost where everything is like everything. */
const MOST_PARTNERS = 64;

/** All partners of one claim. */
interface Standing {
  /** The best of them, `MOST_PARTNERS` at most. */
  readonly partners: Map<number, { readonly p: number; readonly isEqual: boolean }>;
  readonly bySource: Map<number, Rival>;
  sum: number;
  squares: number;
  /** Sum over partners whose value cannot be reconciled. */
  apart: number;
  bestEqual: number;
}

type Measure = (contest: Contest) => number;

/** One pair as the measures see it. */
interface Contest {
  readonly p: number;
  readonly odds: number;
  readonly sides: readonly [Side, Side];
  readonly claimsOfSource: number;
}

interface Side {
  readonly standing: Standing;
  readonly other: Standing;
  readonly sourceOfOther: number;
  readonly indexOfOther: number;
  /** Sources that give its value, in this unit. */
  readonly told: number;
}

const least = (of: (side: Side) => number): Measure => measureOf(of, Math.min);
const most = (of: (side: Side) => number): Measure => measureOf(of, Math.max);

function measureOf(of: (side: Side) => number, pick: (left: number, right: number) => number): Measure {
  return ({ sides: [a, b] }) => pick(of(a), of(b));
}

const rivalOf = ({ standing, sourceOfOther }: Side): Rival | undefined => standing.bySource.get(sourceOfOther);

/** How good the best other partner in the other's source is. */
function nextBest(side: Side): number {
  const rival = rivalOf(side);
  if (!rival) return 0;
  return rival.at === side.indexOfOther ? rival.second : rival.best;
}

function sourcesWhere({ standing }: Side, holds: (rival: Rival) => boolean): number {
  let count = 0;
  for (const rival of standing.bySource.values()) if (holds(rival)) count++;
  return count;
}

function bestElsewhere({ standing, sourceOfOther }: Side): number {
  let best = 0;
  for (const [source, rival] of standing.bySource) if (source !== sourceOfOther) best = Math.max(best, rival.best);
  return best;
}

function partnersAbove({ standing }: Side, limit: number): number {
  let count = 0;
  for (const { p } of standing.partners.values()) if (p > limit) count++;
  return count;
}

/** How well claims with the value of this side match the other side. */
function throughEquals({ standing, other }: Side): number {
  let sum = 0;
  for (const [at, { p, isEqual }] of standing.partners) if (isEqual) sum += p * (other.partners.get(at)?.p ?? 0);
  return sum;
}

/** Cosine of what both match. */
function commonPartners({ sides: [{ standing, other }] }: Contest): number {
  let sum = 0;
  for (const [at, { p }] of standing.partners) sum += p * (other.partners.get(at)?.p ?? 0);
  return sum / Math.max(1e-9, Math.sqrt(standing.squares * other.squares));
}

/** By name; the trees know them by their order. */
const measures: Readonly<Record<string, Measure>> = {
  odds: ({ odds }) => odds,
  leastLead: ({ p, sides: [a, b] }) => p - Math.max(nextBest(a), nextBest(b)),
  mostLead: ({ p, sides: [a, b] }) => p - Math.min(nextBest(a), nextBest(b)),
  leastEqualThere: least((side) => rivalOf(side)?.equal ?? 0),
  mostEqualThere: most((side) => rivalOf(side)?.equal ?? 0),
  leastEqualSources: least((side) => sourcesWhere(side, ({ equal }) => equal > PARTNER)),
  mostEqualSources: most((side) => sourcesWhere(side, ({ equal }) => equal > PARTNER)),
  leastSources: least((side) => sourcesWhere(side, ({ best }) => best > PARTNER)),
  mostSources: most((side) => sourcesWhere(side, ({ best }) => best > PARTNER)),
  leastSum: least(({ standing }) => standing.sum),
  mostSum: most(({ standing }) => standing.sum),
  commonPartners,
  leastThroughEquals: least(throughEquals),
  mostThroughEquals: most(throughEquals),
  rank: (contest) => Math.max(...contest.sides.map((side) => partnersAbove(side, contest.p))),
  leastTold: least(({ told }) => told),
  mostTold: most(({ told }) => told),
  leastLeadElsewhere: ({ p, sides: [a, b] }) => p - Math.max(bestElsewhere(a), bestElsewhere(b)),
  mostLeadElsewhere: ({ p, sides: [a, b] }) => p - Math.min(bestElsewhere(a), bestElsewhere(b)),
  leastEqual: least(({ standing }) => standing.bestEqual),
  apartSum: ({ sides: [a, b] }) => a.standing.apart + b.standing.apart,
  leastLikely: least((side) => partnersAbove(side, LIKELY)),
  likely: ({ sides: [a, b] }) => partnersAbove(a, LIKELY) + partnersAbove(b, LIKELY),
  claimsOfSource: ({ claimsOfSource }) => claimsOfSource,
};

export const contestNames: readonly string[] = Object.keys(measures);
const readers = Object.values(measures);

/** Reads all pairs of a story once; what comes back measures one of them. */
export function readContest(
  frames: readonly ClaimFrame[],
  pairs: readonly Contestants[],
  sources: number,
): (pair: Contestants) => readonly number[] {
  const standings = frames.map((): Standing => ({ partners: new Map(), bySource: new Map(), sum: 0, squares: 0, apart: 0, bestEqual: 0 }));
  for (const { left, right, odds, relation } of [...pairs].sort((a, b) => b.odds - a.odds || a.left - b.left || a.right - b.right)) {
    const p = probability(odds);
    enter(standings[left], right, frames[right], p, relation);
    enter(standings[right], left, frames[left], p, relation);
  }
  const told = new Map<string, Set<number>>();
  const counted = frames.filter((frame) => !isUntied(frame)).length;
  for (const frame of frames) told.set(valueKey(frame), (told.get(valueKey(frame)) ?? new Set()).add(frame.reading.source));
  const sideOf = (of: number, other: number): Side => ({
    standing: standings[of] as Standing,
    other: standings[other] as Standing,
    sourceOfOther: (frames[other] as ClaimFrame).reading.source,
    indexOfOther: other,
    told: told.get(valueKey(frames[of] as ClaimFrame))?.size ?? 0,
  });
  return ({ left, right, odds }) => {
    const contest: Contest = {
      p: probability(odds),
      odds,
      sides: [sideOf(left, right), sideOf(right, left)],
      claimsOfSource: counted / Math.max(1, sources),
    };
    return readers.map((read) => read(contest));
  };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function valueKey({ unit, low, high }: ClaimFrame): string {
  return `${unit} ${low} ${high}`;
}

function enter(standing: Standing | undefined, other: number, frame: ClaimFrame | undefined, p: number, relation: ValueRelation): void {
  if (!standing || !frame) return;
  const isEqual = relation === 'equal';
  if (standing.partners.size < MOST_PARTNERS) standing.partners.set(other, { p, isEqual });
  standing.sum += p;
  standing.squares += p * p;
  if (relation === 'apart') standing.apart += p;
  if (isEqual) standing.bestEqual = Math.max(standing.bestEqual, p);
  const rival = standing.bySource.get(frame.reading.source) ?? { best: 0, second: 0, at: -1, equal: 0 };
  standing.bySource.set(frame.reading.source, rival);
  if (isEqual) rival.equal = Math.max(rival.equal, p);
  if (p > rival.best) {
    rival.second = rival.best;
    rival.best = p;
    rival.at = other;
  } else rival.second = Math.max(rival.second, p);
}
