import { bitCount, ROW_WORDS, WEIGHT_ZERO, type NameModel } from './decodeNameModel';
import { readDocumentEvidence } from './documentEvidence';
import { LineKind } from './lineKind';
import type { NameColumns } from './nameColumns';
import { createFeatureList, extractFeatures, type FeatureList, type RunContext } from './nameFeatures';
import { LABELS } from './nameLabels';
import { Shape } from './tokenShape';
import { WordBit } from './wordAttributes';

/** Neighbouring candidates, between which labels depend on one another. */
export interface Runs {
  readonly count: number;
  /** Candidate numbers: run k holds `[start[k], start[k + 1])`. */
  readonly start: Int32Array;
  /** Token of each candidate. */
  readonly token: Int32Array;
  readonly longest: number;
}

/** A longer run is cut, so that a text in capitals costs no more than its length. */
const LONGEST_RUN = 100;

/** Groups the candidates of each sentence into runs; a word that is capital only because a sentence begins is in none. */
export function findRuns(columns: NameColumns): Runs {
  const { candidate, from } = columns;
  const n = candidate.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += candidate[i] as number;
  const token = new Int32Array(total);
  const start = new Int32Array(total + 1);
  let at = 0;
  let count = 0;
  let longest = 0;
  for (let i = 0; i < n;) {
    if (!candidate[i]) {
      i++;
      continue;
    }
    const first = i;
    while (i < n && candidate[i] && from[i] === from[first] && i - first < LONGEST_RUN) i++;
    if (i - first === 1 && isPlainStart(columns, first)) continue;
    start[count++] = at;
    for (let k = first; k < i; k++) token[at++] = k;
    longest = Math.max(longest, i - first);
  }
  start[count] = at;
  return { count, start: start.subarray(0, count + 1), token: token.subarray(0, at), longest };
}

/** "The", "He", "Police" at the start of a sentence, alone: words that are written small elsewhere. */
function isPlainStart({ sentenceStart, word, shape, line }: NameColumns, i: number): boolean {
  return (
    sentenceStart[i] === 1 && line[i] === LineKind.sentence && shape[i] === Shape.capital && ((word[i] as number) & WordBit.lowerCase) !== 0
  );
}

/** Calls `visit` with the features of every candidate, in order. The list is reused. */
export function visitFeatures(columns: NameColumns, runs: Runs, visit: (candidate: number, features: FeatureList) => void): void {
  const context: RunContext = { columns, evidence: readDocumentEvidence(columns), first: 0, end: 0 };
  const list = createFeatureList();
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    const to = runs.start[run + 1] as number;
    context.first = runs.token[from] as number;
    context.end = (runs.token[to - 1] as number) + 1;
    for (let k = from; k < to; k++) {
      extractFeatures(context, runs.token[k] as number, list);
      visit(k, list);
    }
  }
}

/** `LABELS` scores for every candidate. */
export function scoreRuns(columns: NameColumns, runs: Runs, model: NameModel): Float32Array {
  const scores = new Float32Array(runs.token.length * LABELS);
  visitFeatures(columns, runs, (candidate, features) => {
    addWeights(model, features, scores, candidate * LABELS);
  });
  return scores;
}

const LANES = 0x00ff00ff;

/**
 * Adds up the rows of the features: four labels a word, in two pairs of 16-bit lanes (`MOST_FEATURES` rows of at most
 * 255 stay below 2^16, so that no lane overflows).
 */
function addWeights(model: NameModel, features: FeatureList, scores: Float32Array, at: number): void {
  const { index, rows, scale } = model;
  const { ids, count } = features;
  let a0 = 0,
    a1 = 0,
    b0 = 0,
    b1 = 0,
    c0 = 0,
    c1 = 0,
    d0 = 0,
    d1 = 0;
  let used = 0;
  // First the places of the rows, without a branch that the processor would have to guess: it can ask memory for many rows at once.
  for (let k = 0; k < count; k++) {
    const id = ids[k] as number;
    const entry = (id >> 5) * 2;
    const block = index[entry] as number;
    ids[used] = ((index[entry + 1] as number) + bitCount(block & ((1 << id) - 1))) * ROW_WORDS;
    used += (block >>> id) & 1;
  }
  for (let k = 0; k < used; k++) {
    const row = ids[k] as number;
    const a = rows[row] as number;
    const b = rows[row + 1] as number;
    const c = rows[row + 2] as number;
    const d = rows[row + 3] as number;
    a0 = (a0 + (a & LANES)) | 0;
    a1 = (a1 + ((a >>> 8) & LANES)) | 0;
    b0 = (b0 + (b & LANES)) | 0;
    b1 = (b1 + ((b >>> 8) & LANES)) | 0;
    c0 = (c0 + (c & LANES)) | 0;
    c1 = (c1 + ((c >>> 8) & LANES)) | 0;
    d0 = (d0 + (d & LANES)) | 0;
    d1 = (d1 + ((d >>> 8) & LANES)) | 0;
  }
  const zero = used * WEIGHT_ZERO;
  // The first label, "no name", keeps its 0: the weights are told against it.
  writeLanes(scores, at + 1, a0, a1, zero, scale);
  writeLanes(scores, at + 5, b0, b1, zero, scale);
  writeLanes(scores, at + 9, c0, c1, zero, scale);
  writeLanes(scores, at + 13, d0, d1, zero, scale);
}

function writeLanes(scores: Float32Array, at: number, even: number, odd: number, zero: number, scale: number): void {
  scores[at] = ((even & 0xffff) - zero) * scale;
  scores[at + 1] = ((odd & 0xffff) - zero) * scale;
  scores[at + 2] = ((even >>> 16) - zero) * scale;
  scores[at + 3] = ((odd >>> 16) - zero) * scale;
}
