import { isContinuing, isOpen, LABELS, mayFollow } from './nameLabels';

/** Scores of going from one label to the next, `from * LABELS + to`; the ends of a run count as label 0. */
export type Transitions = Float32Array;

/** The pairs of labels that may follow one another, as indices into `Transitions`, ordered by the second. */
const PAIRS = Int32Array.from(
  Array.from({ length: LABELS }, (_, to) =>
    Array.from({ length: LABELS }, (_, from) => from)
      .filter((from) => mayFollow(from, to))
      .map((from) => from * LABELS + to),
  ).flat(),
);
const FROM = PAIRS.map((pair) => Math.floor(pair / LABELS));
const TO = PAIRS.map((pair) => pair % LABELS);
const ALL_PAIRS = Uint8Array.from(PAIRS.keys());
/** Indices into `PAIRS`: at the ends of a run most labels cannot stand, and most runs are of one or two words. */
const FIRST_PAIRS = ALL_PAIRS.filter((k) => !isContinuing(FROM[k] as number));
const LAST_PAIRS = ALL_PAIRS.filter((k) => !isOpen(TO[k] as number));
const ONLY_PAIRS = FIRST_PAIRS.filter((k) => !isOpen(TO[k] as number));
const MAY_BEGIN = Uint8Array.from({ length: LABELS }, (_, label) => (isContinuing(label) ? 0 : 1));
const MAY_END = Uint8Array.from({ length: LABELS }, (_, label) => (isOpen(label) ? 0 : 1));

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
  const { alpha, back } = columns;
  for (let label = 0; label < LABELS; label++)
    alpha[label] = MAY_BEGIN[label] ? (scores[at * LABELS + label] as number) + (transitions[label] as number) : -Infinity;
  for (let t = 1; t < length; t++) {
    const now = t * LABELS;
    const before = now - LABELS;
    const pairs = t === length - 1 ? (t === 1 ? ONLY_PAIRS : LAST_PAIRS) : t === 1 ? FIRST_PAIRS : ALL_PAIRS;
    for (let label = now; label < now + LABELS; label++) alpha[label] = -Infinity;
    for (let p = 0; p < pairs.length; p++) {
      const k = pairs[p] as number;
      const to = now + (TO[k] as number);
      const score = (alpha[before + (FROM[k] as number)] as number) + (transitions[PAIRS[k] as number] as number);
      if (score > (alpha[to] as number)) {
        alpha[to] = score;
        back[to] = FROM[k] as number;
      }
    }
    for (let label = 0; label < LABELS; label++)
      alpha[now + label] = (alpha[now + label] as number) + (scores[at * LABELS + now + label] as number);
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

/** All labels allowed. */
export const ANY = (1 << LABELS) - 1;

/** Exponentials of the transitions, as `sumChain` takes them; `out` is filled and returned. */
export function exponentials(transitions: Transitions, out: Float64Array = new Float64Array(LABELS * LABELS)): Float64Array {
  for (let label = 0; label < LABELS; label++) {
    out[label] = Math.exp(transitions[label] as number);
    out[label * LABELS] = Math.exp(transitions[label * LABELS] as number);
  }
  for (let k = 0; k < PAIRS.length; k++) out[PAIRS[k] as number] = Math.exp(transitions[PAIRS[k] as number] as number);
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
    const pairs = t === 1 ? FIRST_PAIRS : ALL_PAIRS;
    for (let label = now; label < now + LABELS; label++) alpha[label] = 0;
    for (let p = 0; p < pairs.length; p++) {
      const k = pairs[p] as number;
      const to = now + (TO[k] as number);
      alpha[to] = (alpha[to] as number) + (alpha[before + (FROM[k] as number)] as number) * (factors[PAIRS[k] as number] as number);
    }
    for (let label = now; label < now + LABELS; label++) alpha[label] = (alpha[label] as number) * (emission[label] as number);
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
    const pairs = t === length - 2 ? LAST_PAIRS : ALL_PAIRS;
    for (let label = now; label < after; label++) beta[label] = 0;
    for (let p = 0; p < pairs.length; p++) {
      const k = pairs[p] as number;
      const from = now + (FROM[k] as number);
      const to = after + (TO[k] as number);
      beta[from] =
        (beta[from] as number) + ((factors[PAIRS[k] as number] as number) * (emission[to] as number) * (beta[to] as number)) / divisor;
    }
  }
}

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
    for (let k = 0; k < PAIRS.length; k++) {
      const pair = PAIRS[k] as number;
      const to = now + (TO[k] as number);
      const both =
        (alpha[now - LABELS + (FROM[k] as number)] as number) * (factors[pair] as number) * (emission[to] as number) * (beta[to] as number);
      counts[pair] = (counts[pair] as number) + weight * both;
    }
  }
}
