/** Joins pairs of claims into facts: best pairs first, as long as the members agree with one another on average. */
import type { PairScore } from './pairs/scorePair';

export interface ScoredPair extends Pick<PairScore, 'p' | 'nouns'> {
  readonly left: number;
  readonly right: number;
  /** Whether both give one value. Such pairs join first: equal values hold a fact together. */
  readonly isEqual: boolean;
}

/** Lowest probability of a pair that joins two facts. */
const EDGE = 0.46;
/** Lowest average probability over the compared pairs of two facts that are joined. */
const AVERAGE_LINK = 0.39;
/** A fact with three members takes in claims whose average link is this. */
const WEAK_LINK = 0.36;

/** No source tells one fact more often; a text that repeats itself beyond that is not read as telling it once more. */
const MOST_OF_A_SOURCE = 12;

/** Average link at which a source may have claims in both of two facts that are joined. */
const SURE_LINK = 0.7;

interface Cluster {
  members: number[];
  /** Members by source. */
  bySource: Map<number, number[]>;
  /** Sum and number of pair probabilities to other clusters, by cluster. */
  links: Map<number, { sum: number; count: number; blocked: boolean }>;
}

/** Where claims stand, and which two of one source cannot speak of one thing. */
export interface ClaimPlaces {
  sourceOf(index: number): number;
  /** Whether a claim is too vague to hold others together: it joins the one that is likest to it, last. */
  isVague(index: number): boolean;
  /** Two claims of one source: whether they stand in one sentence or give two values. */
  excludes(left: number, right: number): boolean;
}

/** Clusters of two and more claims, as ascending lists of indices. */
export function clusterFacts(count: number, pairs: readonly ScoredPair[], place: ClaimPlaces): number[][] {
  const home = Array.from({ length: count }, (_, i) => i);
  const clusters = new Map<number, Cluster>();
  for (let i = 0; i < count; i++) clusters.set(i, { members: [i], bySource: new Map([[place.sourceOf(i), [i]]]), links: new Map() });
  for (const { left, right, p } of pairs) {
    addLink(clusters.get(left), right, p);
    addLink(clusters.get(right), left, p);
  }
  const state: State = { clusters, home, place };
  const ordered = pairs.filter(({ p }) => p >= WEAK_LINK).sort((a, b) => b.p - a.p || a.left - b.left || a.right - b.right);
  const isVague = ({ left, right }: ScoredPair): boolean => place.isVague(left) || place.isVague(right);
  const [vague, told] = [ordered.filter(isVague), ordered.filter((pair) => !isVague(pair))];
  // "Four bombs" and "four witnesses" have only their number in common.
  const holds = ({ isEqual, nouns }: ScoredPair): boolean => isEqual && nouns !== 'different';
  for (const pair of told) if (holds(pair) && pair.p >= EDGE) joinAt(state, pair, AVERAGE_LINK);
  for (const pair of told) if (!holds(pair) && pair.p >= EDGE) joinAt(state, pair, AVERAGE_LINK);
  for (const pair of vague) {
    const alone = [pair.left, pair.right].find((at) => place.isVague(at) && clusters.get(find(home, at))?.members.length === 1);
    if (alone !== undefined && pair.p >= EDGE) joinAt(state, pair, AVERAGE_LINK);
  }
  for (const pair of told) {
    const a = clusters.get(find(home, pair.left));
    const b = clusters.get(find(home, pair.right));
    if (a && b && a !== b && Math.max(a.members.length, b.members.length) >= 3 && Math.min(a.members.length, b.members.length) === 1)
      joinAt(state, pair, AVERAGE_LINK, 2);
  }
  return [...clusters.values()].filter(({ members }) => members.length > 1).map(({ members }) => members.sort((a, b) => a - b));
}

function addLink(cluster: Cluster | undefined, other: number, p: number): void {
  cluster?.links.set(other, { sum: p, count: 1, blocked: p === 0 });
}

function find(home: number[], at: number): number {
  let root = at;
  while (home[root] !== root) root = home[root] ?? root;
  return root;
}

interface State {
  readonly clusters: Map<number, Cluster>;
  readonly home: number[];
  readonly place: ClaimPlaces;
}

function joinAt({ clusters, home, place }: State, { left, right }: ScoredPair, least: number, fewest = 1): void {
  const a = find(home, left);
  const b = find(home, right);
  const into = clusters.get(a);
  const from = clusters.get(b);
  if (a === b || !into || !from) return;
  const link = into.links.get(b);
  if (!link || link.blocked || link.count < fewest || link.sum / link.count < least) return;
  if (!mayShareSources(into, from, place, link.sum / link.count)) return;
  if (into.links.size < from.links.size) merge(clusters, home, b, a);
  else merge(clusters, home, a, b);
}

/**
 * Whether two clusters can be one although a source has a claim in both. One source in four may give two values (two agencies,
 * an old figure and a new one); where more do, they speak of two things.
 */
function mayShareSources(into: Cluster, from: Cluster, place: ClaimPlaces, link: number): boolean {
  let excluding = 0;
  let common = 0;
  for (const [source, members] of from.bySource) {
    const own = into.bySource.get(source);
    if (!own) continue;
    if (own.length + members.length > MOST_OF_A_SOURCE) return false;
    common++;
    if (own.some((one) => members.some((other) => place.excludes(one, other)))) excluding++;
  }
  if (excluding === 0) return true;
  return (
    link >= SURE_LINK &&
    excluding * 4 <= into.bySource.size + from.bySource.size - common &&
    Math.min(into.bySource.size, from.bySource.size) > 1
  );
}

/** Moves cluster `from` into `into`; costs the links of `from`, the smaller of the two. */
function merge(clusters: Map<number, Cluster>, home: number[], into: number, from: number): void {
  const kept = clusters.get(into);
  const gone = clusters.get(from);
  if (!kept || !gone) return;
  home[from] = into;
  for (const item of gone.members) kept.members.push(item);
  for (const [source, members] of gone.bySource) kept.bySource.set(source, [...(kept.bySource.get(source) ?? []), ...members]);
  kept.links.delete(from);
  for (const [other, link] of gone.links) {
    if (other === into) continue;
    const own = kept.links.get(other);
    const sum = {
      sum: link.sum + (own?.sum ?? 0),
      count: link.count + (own?.count ?? 0),
      blocked: link.blocked || (own?.blocked ?? false),
    };
    kept.links.set(other, sum);
    const back = clusters.get(other)?.links;
    back?.delete(from);
    back?.set(into, sum);
  }
  clusters.delete(from);
}
