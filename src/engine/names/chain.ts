import { isContinuing, LABELS, mayFollow } from './nameLabels';

/** Scores of going from one label to the next, `from * LABELS + to`; the ends of a run count as label 0. */
export type Transitions = Float32Array;

/** Labels that may stand before each label. */
const PREDECESSORS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, to) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to))),
);
/** Labels that may end a run. */
const FINAL = Array.from({ length: LABELS }, (_, label) => mayFollow(label, 0));

/** Working columns for runs of up to `length` tokens; one set serves a whole article. */
export interface ChainColumns {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly back: Uint8Array;
}

export function createChainColumns(length: number): ChainColumns {
  return { alpha: new Float64Array(length * LABELS), beta: new Float64Array(length * LABELS), back: new Uint8Array(length * LABELS) };
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
    alpha[label] = isContinuing(label) ? -Infinity : (scores[at * LABELS + label] as number) + (transitions[label] as number);
  for (let t = 1; t < length; t++) {
    for (let label = 0; label < LABELS; label++) {
      const before = PREDECESSORS[label] as Int32Array;
      let best = -Infinity;
      let from = 0;
      for (let k = 0; k < before.length; k++) {
        const previous = before[k] as number;
        const score = (alpha[(t - 1) * LABELS + previous] as number) + (transitions[previous * LABELS + label] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      alpha[t * LABELS + label] = best + (scores[(at + t) * LABELS + label] as number);
      back[t * LABELS + label] = from;
    }
  }
  let label = 0;
  let best = -Infinity;
  for (let last = 0; last < LABELS; last++) {
    const score = (alpha[(length - 1) * LABELS + last] as number) + (transitions[last * LABELS] as number);
    if (!FINAL[last] || !(score > best)) continue;
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

/**
 * Posterior probability of each label at each token of a run, written to `out[at * LABELS …]`, summed over the label sequences
 * that `allowed` (a bit a label; undefined: all) permits. Returns the logarithm of that sum.
 */
export function sumChain(
  scores: Float32Array,
  at: number,
  length: number,
  transitions: Transitions,
  columns: ChainColumns,
  out: Float32Array,
  allowed?: Int32Array,
): number {
  const total = forward(scores, at, length, transitions, columns, allowed);
  backward(scores, at, length, transitions, columns, allowed);
  const { alpha, beta } = columns;
  for (let k = 0; k < length * LABELS; k++) out[at * LABELS + k] = Math.exp((alpha[k] as number) + (beta[k] as number) - total);
  return total;
}

function permits(allowed: Int32Array | undefined, at: number, label: number): boolean {
  return allowed === undefined || (((allowed[at] as number) >> label) & 1) === 1;
}

function forward(
  scores: Float32Array,
  at: number,
  length: number,
  transitions: Transitions,
  columns: ChainColumns,
  allowed?: Int32Array,
): number {
  const { alpha } = columns;
  for (let label = 0; label < LABELS; label++)
    alpha[label] =
      isContinuing(label) || !permits(allowed, at, label)
        ? -Infinity
        : (scores[at * LABELS + label] as number) + (transitions[label] as number);
  for (let t = 1; t < length; t++) {
    for (let label = 0; label < LABELS; label++) {
      alpha[t * LABELS + label] = -Infinity;
      if (!permits(allowed, at + t, label)) continue;
      const before = PREDECESSORS[label] as Int32Array;
      let top = -Infinity;
      for (let k = 0; k < before.length; k++) {
        const score =
          (alpha[(t - 1) * LABELS + (before[k] as number)] as number) + (transitions[(before[k] as number) * LABELS + label] as number);
        if (score > top) top = score;
      }
      if (top === -Infinity) continue;
      let sum = 0;
      for (let k = 0; k < before.length; k++) {
        const score =
          (alpha[(t - 1) * LABELS + (before[k] as number)] as number) + (transitions[(before[k] as number) * LABELS + label] as number);
        if (score > top - 30) sum += Math.exp(score - top);
      }
      alpha[t * LABELS + label] = top + Math.log(sum) + (scores[(at + t) * LABELS + label] as number);
    }
  }
  let top = -Infinity;
  for (let label = 0; label < LABELS; label++)
    if (FINAL[label]) top = Math.max(top, (alpha[(length - 1) * LABELS + label] as number) + (transitions[label * LABELS] as number));
  let sum = 0;
  for (let label = 0; label < LABELS; label++)
    if (FINAL[label]) sum += Math.exp((alpha[(length - 1) * LABELS + label] as number) + (transitions[label * LABELS] as number) - top);
  return top + Math.log(sum);
}

/** Labels that may stand after each label. */
const SUCCESSORS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, from) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, to) => to).filter((to) => mayFollow(from, to))),
);

function backward(
  scores: Float32Array,
  at: number,
  length: number,
  transitions: Transitions,
  columns: ChainColumns,
  allowed?: Int32Array,
): void {
  const { beta } = columns;
  for (let label = 0; label < LABELS; label++)
    beta[(length - 1) * LABELS + label] = FINAL[label] ? (transitions[label * LABELS] as number) : -Infinity;
  for (let t = length - 2; t >= 0; t--) {
    for (let label = 0; label < LABELS; label++) {
      const after = SUCCESSORS[label] as Int32Array;
      let top = -Infinity;
      for (let k = 0; k < after.length; k++)
        top = Math.max(top, stepBack(scores, at + t + 1, t + 1, label, after[k] as number, transitions, beta, allowed));
      let sum = 0;
      if (top > -Infinity)
        for (let k = 0; k < after.length; k++)
          sum += Math.exp(stepBack(scores, at + t + 1, t + 1, label, after[k] as number, transitions, beta, allowed) - top);
      beta[t * LABELS + label] = top > -Infinity ? top + Math.log(sum) : -Infinity;
    }
  }
}

function stepBack(
  scores: Float32Array,
  token: number,
  t: number,
  from: number,
  to: number,
  transitions: Transitions,
  beta: Float64Array,
  allowed?: Int32Array,
): number {
  if (!permits(allowed, token, to)) return -Infinity;
  return (transitions[from * LABELS + to] as number) + (scores[token * LABELS + to] as number) + (beta[t * LABELS + to] as number);
}
