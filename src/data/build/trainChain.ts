/** Trains the linear-chain CRF: AdaGrad over runs, feature dropout, weights averaged over the last epochs. */
import { addTransitionCounts, createChainColumns, exponentials, sumChain } from '../../engine/names/chain';
import { FEATURES, MOST_FEATURES } from '../../engine/names/nameFeatures';
import { LABELS } from '../../engine/names/nameLabels';
import type { Examples } from './labelExamples';
import { shuffle, type Random } from './seededRandom';

export interface Weights {
  /** `LABELS` weights a feature. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** Epochs over whose weights the mean is taken. */
  readonly averaged: number;
  readonly dropout: number;
  readonly log: (line: string) => void;
}

const RATE = 0.12;
const ACCUMULATOR_START = 0.01;
/** A token whose gradient is smaller than this everywhere is not worth an update. */
const LEAST_GRADIENT = 0.003;

interface State {
  readonly examples: Examples;
  readonly weights: Weights;
  readonly squares: Weights;
  readonly scores: Float32Array;
  readonly free: Float32Array;
  readonly tied: Float32Array;
  readonly allowed: Int32Array;
  readonly kept: Int32Array;
  readonly keptOffsets: Int32Array;
  readonly chain: ReturnType<typeof createChainColumns>;
  readonly slopes: Float64Array;
  readonly factors: Float64Array;
  rate: number;
}

function emptyWeights(value: number): Weights {
  return {
    features: new Float32Array(FEATURES * LABELS).fill(value),
    transitions: new Float32Array(LABELS * LABELS).fill(value),
  };
}

export function trainChain(examples: Examples, random: Random, options: TrainingOptions): Weights {
  const longest = examples.runs.reduce((most, end, run) => (run === 0 ? 0 : Math.max(most, end - (examples.runs[run - 1] as number))), 0);
  const state: State = {
    examples,
    weights: emptyWeights(0),
    squares: emptyWeights(ACCUMULATOR_START),
    scores: new Float32Array(longest * LABELS),
    free: new Float32Array(longest * LABELS),
    tied: new Float32Array(longest * LABELS),
    allowed: Int32Array.from(examples.allowed),
    kept: new Int32Array(longest * MOST_FEATURES),
    keptOffsets: new Int32Array(longest + 1),
    chain: createChainColumns(longest),
    slopes: new Float64Array(LABELS * LABELS),
    factors: new Float64Array(LABELS * LABELS),
    rate: RATE,
  };
  const mean = emptyWeights(0);
  const order = Int32Array.from(examples.weights.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((run, done) => {
      state.rate = RATE * (1 - (2 / 3) * ((epoch + done / order.length) / options.epochs));
      loss += trainRun(state, run, random, options.dropout);
    });
    options.log(`epoch ${String(epoch + 1)}: loss ${(loss / order.length).toFixed(4)} a run`);
    if (epoch >= options.epochs - options.averaged) addWeights(mean, state.weights, 1 / options.averaged);
  }
  return mean;
}

/** The mean of weights over the same features. */
export function meanWeights(members: readonly Weights[]): Weights {
  const mean = emptyWeights(0);
  for (const member of members) addWeights(mean, member, 1 / members.length);
  return mean;
}

function addWeights(sum: Weights, weights: Weights, share: number): void {
  for (const key of ['features', 'transitions'] as const) {
    const to = sum[key];
    weights[key].forEach((value, at) => (to[at] = (to[at] as number) + share * value));
  }
}

function trainRun(state: State, run: number, random: Random, dropout: number): number {
  const { examples, scores, allowed, weights, chain, free, tied } = state;
  const from = examples.runs[run] as number;
  const length = (examples.runs[run + 1] as number) - from;
  dropFeatures(state, from, length, random, dropout);
  scoreKept(state, length, 1 / (1 - dropout));
  const allowedHere = allowed.subarray(from, from + length);
  const step = examples.weights[run] as number;
  const factors = exponentials(weights.transitions, state.factors);
  const gold = sumChain(scores, 0, length, factors, chain, tied, allowedHere);
  if (!Number.isFinite(gold)) return 0;
  state.slopes.fill(0);
  addTransitionCounts(length, factors, chain, step, state.slopes);
  const all = sumChain(scores, 0, length, factors, chain, free);
  addTransitionCounts(length, factors, chain, -step, state.slopes);
  stepTransitions(state);
  for (let t = 0; t < length; t++) stepToken(state, t, step);
  return all - gold;
}

function dropFeatures(state: State, from: number, length: number, random: Random, dropout: number): void {
  const { examples, kept, keptOffsets } = state;
  let at = 0;
  for (let t = 0; t < length; t++) {
    keptOffsets[t] = at;
    for (let k = examples.offsets[from + t] as number; k < (examples.offsets[from + t + 1] as number); k++)
      if (random() >= dropout) kept[at++] = examples.features[k] as number;
  }
  keptOffsets[length] = at;
}

function scoreKept(state: State, length: number, scale: number): void {
  const { kept, keptOffsets, scores, weights } = state;
  const { features } = weights;
  scores.fill(0, 0, length * LABELS);
  for (let t = 0; t < length; t++) {
    for (let k = keptOffsets[t] as number; k < (keptOffsets[t + 1] as number); k++) {
      const row = (kept[k] as number) * LABELS;
      for (let label = 0; label < LABELS; label++)
        scores[t * LABELS + label] = (scores[t * LABELS + label] as number) + scale * (features[row + label] as number);
    }
  }
}

const gradient = new Float32Array(LABELS);

function stepToken(state: State, t: number, step: number): void {
  const { free, tied, kept, keptOffsets, weights, squares, rate } = state;
  let most = 0;
  for (let label = 0; label < LABELS; label++) {
    const slope = step * ((tied[t * LABELS + label] as number) - (free[t * LABELS + label] as number));
    gradient[label] = slope;
    most = Math.max(most, Math.abs(slope));
  }
  if (most < LEAST_GRADIENT) return;
  for (let k = keptOffsets[t] as number; k < (keptOffsets[t + 1] as number); k++) {
    const row = (kept[k] as number) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const slope = gradient[label] as number;
      if (slope < 1e-4 && slope > -1e-4) continue;
      const square = (squares.features[row + label] as number) + slope * slope;
      squares.features[row + label] = square;
      weights.features[row + label] = (weights.features[row + label] as number) + (rate * slope) / Math.sqrt(square);
    }
  }
}

function stepTransitions({ weights, squares, rate, slopes }: State): void {
  for (let k = 0; k < slopes.length; k++) {
    const slope = slopes[k] as number;
    if (slope > -1e-5 && slope < 1e-5) continue;
    const square = (squares.transitions[k] as number) + slope * slope;
    squares.transitions[k] = square;
    weights.transitions[k] = (weights.transitions[k] as number) + (rate * slope) / Math.sqrt(square);
  }
}
