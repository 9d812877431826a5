import { isContinuing, isOpen, LABELS, mayFollow } from './nameLabels';

/** Scores of going from one label to the next, `from * LABELS + to`; the ends of a run count as label 0. */
export type Transitions = Float32Array;

/** Pairs of labels that may follow one another, grouped by one of the two: label k has the pairs `[start[k], start[k + 1])`. */
interface PairTable {
  readonly start: Uint8Array;
  /** The other label. */
  readonly other: Uint8Array;
  /** Index into `Transitions`. */
  readonly pair: Uint16Array;
}

const EVERY = Array.from({ length: LABELS }, (_, label) => label);

/** Labels before each label, with only such before and behind as the place in the run allows. */
function pairsInto(mayFrom: (label: number) => boolean, mayTo: (label: number) => boolean): PairTable {
  return groupPairs(
    EVERY.map((to) => EVERY.filter((from) => mayFrom(from) && mayTo(to) && mayFollow(from, to)).map((from) => [from, to] as const)),
  );
}

/** Labels behind each label. */
function pairsOutOf(mayTo: (label: number) => boolean): PairTable {
  return groupPairs(
    EVERY.map((from) => EVERY.filter((to) => mayTo(to) && mayFollow(from, to)).map((to) => [from, to] as const)),
    1,
  );
}

function groupPairs(groups: readonly (readonly (readonly [from: number, to: number])[])[], other: 0 | 1 = 0): PairTable {
  const start = new Uint8Array(LABELS + 1);
  groups.forEach((pairs, label) => (start[label + 1] = (start[label] as number) + pairs.length));
  return {
    start,
    other: Uint8Array.from(groups.flatMap((pairs) => pairs.map((pair) => pair[other]))),
    pair: Uint16Array.from(groups.flatMap((pairs) => pairs.map(([from, to]) => from * LABELS + to))),
  };
}

const mayBegin = (label: number): boolean => !isContinuing(label);
const mayEnd = (label: number): boolean => !isOpen(label);
const any = (): boolean => true;
/** At the ends of a run most labels cannot stand, and most runs are of one or two words. */
const ALL_PAIRS = pairsInto(any, any);
const FIRST_PAIRS = pairsInto(mayBegin, any);
const LAST_PAIRS = pairsInto(any, mayEnd);
const ONLY_PAIRS = pairsInto(mayBegin, mayEnd);
const ALL_BEHIND = pairsOutOf(any);
const LAST_BEHIND = pairsOutOf(mayEnd);
const MAY_BEGIN = Uint8Array.from(EVERY, (label) => (mayBegin(label) ? 1 : 0));
const MAY_END = Uint8Array.from(EVERY, (label) => (mayEnd(label) ? 1 : 0));

/** Working columns for runs of up to `length` tokens; one set serves a whole article. */
export interface ChainColumns {
  /** Scaled forward and backward sums; their product is the posterior. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Exponentials of the scores, each token's largest being 1. */
  readonly emission: Float64Array;
  /** What each token's forward sums were divided by. */
  readonly scale: Float64Array;
  readonly back: Uint8Array;
}

export function createChainColumns(length: number): ChainColumns {
  const cells = length * LABELS;
  const memory = new Float64Array(3 * cells + length);
  return {
    alpha: memory.subarray(0, cells),
    beta: memory.subarray(cells, 2 * cells),
    emission: memory.subarray(2 * cells, 3 * cells),
    scale: memory.subarray(3 * cells),
    back: new Uint8Array(cells),
  };
}

/** Best labels of one run, written to `labels[at …]`. `scores` holds `LABELS` values a token from `at * LABELS` on. */
export function decodeBest(
  scores: Float32Array,
  at: number,
  length: number,
  transitions: Transitions,
  columns: ChainColumns,
  labels: Uint8Array,
): void {
  if (length === 1) {
    labels[at] = bestAlone(scores, at, transitions);
    return;
  }
  const { alpha, back } = columns;
  for (let label = 0; label < LABELS; label++)
    alpha[label] = MAY_BEGIN[label] ? (scores[at * LABELS + label] as number) + (transitions[label] as number) : -Infinity;
  for (let t = 1; t < length; t++) {
    const now = t * LABELS;
    const before = now - LABELS;
    const { start, other, pair } = t === length - 1 ? (t === 1 ? ONLY_PAIRS : LAST_PAIRS) : t === 1 ? FIRST_PAIRS : ALL_PAIRS;
    for (let to = 0; to < LABELS; to++) {
      let most = -Infinity;
      for (let k = start[to] as number; k < (start[to + 1] as number); k++) {
        const from = other[k] as number;
        const score = (alpha[before + from] as number) + (transitions[pair[k] as number] as number);
        if (score > most) {
          most = score;
          back[now + to] = from;
        }
      }
      alpha[now + to] = most + (scores[at * LABELS + now + to] as number);
    }
  }
  let label = 0;
  let best = -Infinity;
  for (let last = 0; last < LABELS; last++) {
    const score = (alpha[(length - 1) * LABELS + last] as number) + (transitions[last * LABELS] as number);
    if (!MAY_END[last] || !(score > best)) continue;
    best = score;
    label = last;
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[at + t] = label;
    label = back[t * LABELS + label] as number;
  }
}

/** Labels that can stand alone in a run: "no name" and the names of one token. */
const ALONE = EVERY.filter((label) => mayBegin(label) && mayEnd(label));

/** Best label of a run of one token, of which most are. */
function bestAlone(scores: Float32Array, at: number, transitions: Transitions): number {
  let label = 0;
  let best = -Infinity;
  for (const other of ALONE) {
    const score = (scores[at * LABELS + other] as number) + (transitions[other] as number) + (transitions[other * LABELS] as number);
    if (!(score > best)) continue;
    best = score;
    label = other;
  }
  return label;
}

/** Posteriors of a run of one token, as `sumChain` would give them. */
export function sumAlone(scores: Float32Array, at: number, factors: Float64Array, out: Float32Array): void {
  const row = at * LABELS;
  let top = -Infinity;
  for (const label of ALONE) top = Math.max(top, scores[row + label] as number);
  let sum = 0;
  for (const label of ALONE) {
    const share = Math.exp((scores[row + label] as number) - top) * (factors[label] as number) * (factors[label * LABELS] as number);
    alone[label] = share;
    sum += share;
  }
  for (const label of ALONE) out[row + label] = (alone[label] as number) / sum;
}

/** What each label of a run of one token weighs; overwritten for each. */
const alone = new Float64Array(LABELS);

/** All labels allowed. */
export const ANY = (1 << LABELS) - 1;

/** Exponentials of the transitions, as `sumChain` takes them; `out` is filled and returned. */
export function exponentials(transitions: Transitions, out: Float64Array = new Float64Array(LABELS * LABELS)): Float64Array {
  for (let label = 0; label < LABELS; label++) {
    out[label] = Math.exp(transitions[label] as number);
    out[label * LABELS] = Math.exp(transitions[label * LABELS] as number);
  }
  for (const pair of ALL_PAIRS.pair) out[pair] = Math.exp(transitions[pair] as number);
  return out;
}

/**
 * Posterior probability of each label at each token of a run, written to `out[at * LABELS …]`, summed over the label sequences
 * that `allowed` (a bit a label for each token of the run; undefined: all) permits. Returns the logarithm of that sum, -Infinity
 * where no sequence is permitted.
 */
export function sumChain(
  scores: Float32Array,
  at: number,
  length: number,
  factors: Float64Array,
  columns: ChainColumns,
  out: Float32Array,
  allowed?: Int32Array,
): number {
  let total = exponentiate(scores, at, length, columns.emission, allowed);
  total += forward(length, factors, columns);
  const { alpha, beta } = columns;
  const last = (length - 1) * LABELS;
  let end = 0;
  for (let label = 0; label < LABELS; label++)
    if (MAY_END[label]) end += (alpha[last + label] as number) * (factors[label * LABELS] as number);
  if (!(end > 0)) return -Infinity;
  for (let label = 0; label < LABELS; label++) beta[last + label] = MAY_END[label] ? (factors[label * LABELS] as number) / end : 0;
  backward(length, factors, columns);
  for (let k = 0; k < length * LABELS; k++) out[at * LABELS + k] = (alpha[k] as number) * (beta[k] as number);
  return total + Math.log(end);
}

/** Fills `emission`; returns the sum of what was taken off the scores. */
function exponentiate(scores: Float32Array, at: number, length: number, emission: Float64Array, allowed?: Int32Array): number {
  let taken = 0;
  for (let t = 0; t < length; t++) {
    const mask = allowed === undefined ? ANY : (allowed[t] as number);
    const row = (at + t) * LABELS;
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++)
      if ((mask >> label) & 1 && (scores[row + label] as number) > top) top = scores[row + label] as number;
    taken += top;
    for (let label = 0; label < LABELS; label++)
      emission[t * LABELS + label] =
        (mask >> label) & 1 && (t > 0 || MAY_BEGIN[label]) ? Math.exp((scores[row + label] as number) - top) : 0;
  }
  return taken;
}

function forward(length: number, factors: Float64Array, columns: ChainColumns): number {
  const { alpha, emission, scale } = columns;
  for (let label = 0; label < LABELS; label++)
    alpha[label] = MAY_BEGIN[label] ? (emission[label] as number) * (factors[label] as number) : 0;
  let logs = rescale(alpha, 0, scale, 0);
  for (let t = 1; t < length; t++) {
    const now = t * LABELS;
    const before = now - LABELS;
    const { start, other, pair } = t === 1 ? FIRST_PAIRS : ALL_PAIRS;
    for (let to = 0; to < LABELS; to++) {
      let sum = 0;
      for (let k = start[to] as number; k < (start[to + 1] as number); k++)
        sum += (alpha[before + (other[k] as number)] as number) * (factors[pair[k] as number] as number);
      alpha[now + to] = sum * (emission[now + to] as number);
    }
    logs += rescale(alpha, now, scale, t);
  }
  return logs;
}

/** Divides a token's forward sums by their sum; returns its logarithm. */
function rescale(alpha: Float64Array, from: number, scale: Float64Array, t: number): number {
  let sum = 0;
  for (let k = from; k < from + LABELS; k++) sum += alpha[k] as number;
  scale[t] = sum;
  if (!(sum > 0)) return -Infinity;
  for (let k = from; k < from + LABELS; k++) alpha[k] = (alpha[k] as number) / sum;
  return Math.log(sum);
}

function backward(length: number, factors: Float64Array, { beta, emission, scale }: ChainColumns): void {
  for (let t = length - 2; t >= 0; t--) {
    const now = t * LABELS;
    const after = now + LABELS;
    const divisor = scale[t + 1] as number;
    const { start, other, pair } = t === length - 2 ? LAST_BEHIND : ALL_BEHIND;
    for (let to = 0; to < LABELS; to++) behind[to] = ((emission[after + to] as number) * (beta[after + to] as number)) / divisor;
    for (let from = 0; from < LABELS; from++) {
      let sum = 0;
      for (let k = start[from] as number; k < (start[from + 1] as number); k++)
        sum += (factors[pair[k] as number] as number) * (behind[other[k] as number] as number);
      beta[now + from] = sum;
    }
  }
}

/** What each label of the next token has behind it; overwritten for each token. */
const behind = new Float64Array(LABELS);

/** Adds `share` times the expected count of each transition to `counts`, from the columns that `sumChain` has just filled. */
export function addTransitionCounts(
  length: number,
  factors: Float64Array,
  { alpha, beta, emission, scale }: ChainColumns,
  share: number,
  counts: Float64Array,
): void {
  const last = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label++) {
    counts[label] = (counts[label] as number) + share * (alpha[label] as number) * (beta[label] as number);
    counts[label * LABELS] = (counts[label * LABELS] as number) + share * (alpha[last + label] as number) * (beta[last + label] as number);
  }
  for (let t = 1; t < length; t++) {
    const now = t * LABELS;
    const weight = share / (scale[t] as number);
    const { start, other, pair: pairs } = ALL_PAIRS;
    for (let to = 0; to < LABELS; to++) {
      const rest = (emission[now + to] as number) * (beta[now + to] as number);
      for (let k = start[to] as number; k < (start[to + 1] as number); k++) {
        const pair = pairs[k] as number;
        const both = (alpha[now - LABELS + (other[k] as number)] as number) * (factors[pair] as number) * rest;
        counts[pair] = (counts[pair] as number) + weight * both;
      }
    }
  }
}
