import { finish, type Steps } from '../model/steps';
import type { StorySignature } from './storySignature';

/** Two groups whose words agree this much (cosine of their sums) tell one story. Set on 75 folders of real stories, alone and mixed. */
const SAME_STORY = 0.2;
/** An article that found no fellow joins a group at this agreement: a short piece beside long ones shares few words with them. */
const STRAY = 0.11;
/** A word that more groups have than this tells no story from another: what keeps the cost linear. */
const MOST_GROUPS_A_TERM = 48;
/** Articles counted, and articles compared with their likely groups, between two pauses: about ten milliseconds each. */
const STEP = 200;
const COMPARED_A_STEP = 24;
/** So many groups are compared word by word with an article. */
const LIKELY_HOMES = 6;
/** Beyond this many days apart, two articles need to agree more to be of one story: disasters and sports repeat themselves. */
const NEAR_DAYS = 45;
const FAR_FACTOR = 1.6;

/** A term of more articles than this is losing weight: in a large folder it belongs to a beat, not to a story. */
const COMMON_ARTICLES = 12;

interface Group {
  readonly members: number[];
  readonly sum: Map<number, number>;
  squares: number;
  firstDay: number | null;
  lastDay: number | null;
}

/**
 * Groups articles that tell one story. Returns lists of indices into `signatures`, each index once, members ascending.
 * The order of `signatures` must come from content or names alone (the corpus hands them in sorted by path). Each article joins
 * the group that its words agree with best; then groups that agree are joined once more, so that the first articles decide nothing.
 */
export function groupStories(signatures: readonly StorySignature[]): number[][] {
  return finish(groupStepwise(signatures));
}

/** The same in steps of some milliseconds, for a host that must answer in between. */
export function* groupStepwise(signatures: readonly StorySignature[]): Steps<number[][]> {
  const spread = new Map<number, number>();
  for (const [turn, { terms }] of signatures.entries()) {
    if (turn % STEP === STEP - 1) yield;
    for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const single: Group[] = [];
  for (const [at, signature] of signatures.entries()) {
    if (at % STEP === STEP - 1) yield;
    single.push(asGroup(signature, at, spread));
  }
  const groups = yield* joinGroups(single, false);
  groups.sort((a, b) => b.members.length - a.members.length);
  const joined = yield* joinGroups(groups, true);
  return joined.map((group) => group.members.sort((a, b) => a - b));
}

/** `spread`: how many articles have each term. */
function asGroup(signature: StorySignature, at: number, spread: ReadonlyMap<number, number>): Group {
  const sum = new Map<number, number>();
  let squares = 0;
  signature.terms.forEach((term, index) => {
    const weight = (signature.weights[index] as number) / (1 + Math.log2(Math.max(1, (spread.get(term) ?? 1) / COMMON_ARTICLES)));
    sum.set(term, weight);
    squares += weight * weight;
  });
  return { members: [at], sum, squares, firstDay: signature.day, lastDay: signature.day };
}

/** One pass: each group joins the best of those before it, or stands by itself. */
function* joinGroups(candidates: readonly Group[], isSecondPass: boolean): Steps<Group[]> {
  const groups: Group[] = [];
  const index = new Map<number, number[]>();
  for (const [turn, candidate] of candidates.entries()) {
    if (turn % COMPARED_A_STEP === COMPARED_A_STEP - 1) yield;
    let best = -1;
    let bestScore = 0;
    for (const at of likelyHomes(candidate, index)) {
      const group = groups[at] as Group;
      const score = agreement(group, candidate);
      if (score > bestScore || (score === bestScore && at < best)) [best, bestScore] = [at, score];
    }
    const enough = isSecondPass && (candidate.members.length === 1 || groups[best]?.members.length === 1) ? STRAY : SAME_STORY;
    const home = bestScore >= enough ? best : groups.push({ members: [], sum: new Map(), squares: 0, firstDay: null, lastDay: null }) - 1;
    merge(groups[home] as Group, candidate, (term) => {
      const holders = index.get(term);
      if (!holders) index.set(term, [home]);
      else if (holders.length <= MOST_GROUPS_A_TERM) holders.push(home);
    });
  }
  return groups;
}

/** The few groups that hold the most of the candidate's words by weight. Words of very many groups name no story and are passed over. */
function likelyHomes(candidate: Group, index: ReadonlyMap<number, readonly number[]>): number[] {
  const held = new Map<number, number>();
  for (const [term, weight] of candidate.sum) {
    const holders = index.get(term);
    if (!holders || holders.length > MOST_GROUPS_A_TERM) continue;
    for (const holder of holders) held.set(holder, (held.get(holder) ?? 0) + weight * weight);
  }
  if (held.size <= LIKELY_HOMES) return [...held.keys()];
  return [...held]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, LIKELY_HOMES)
    .map(([group]) => group);
}

/** Cosine of the words of two groups, less when they were published far apart. */
function agreement(left: Group, right: Group): number {
  const [small, large] = left.sum.size < right.sum.size ? [left, right] : [right, left];
  let product = 0;
  for (const [term, weight] of small.sum) product += weight * (large.sum.get(term) ?? 0);
  return product / Math.sqrt(left.squares * right.squares) / (areFar(left, right) ? FAR_FACTOR : 1);
}

function areFar(left: Group, right: Group): boolean {
  if (left.firstDay === null || left.lastDay === null || right.firstDay === null || right.lastDay === null) return false;
  return left.firstDay - right.lastDay > NEAR_DAYS || right.firstDay - left.lastDay > NEAR_DAYS;
}

function merge(into: Group, from: Group, onNewTerm: (term: number) => void): void {
  for (const item of from.members) into.members.push(item);
  for (const [term, weight] of from.sum) {
    const old = into.sum.get(term);
    if (old === undefined) onNewTerm(term);
    into.sum.set(term, (old ?? 0) + weight);
    into.squares += weight * weight + 2 * weight * (old ?? 0);
  }
  if (from.firstDay !== null && (into.firstDay === null || from.firstDay < into.firstDay)) into.firstDay = from.firstDay;
  if (from.lastDay !== null && (into.lastDay === null || from.lastDay > into.lastDay)) into.lastDay = from.lastDay;
}
