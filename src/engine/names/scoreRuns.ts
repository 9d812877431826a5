import type { Revision } from '../model/revision';
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
  for (let run = 0; run < runs.count; run++) visitRun(context, runs, run, list, visit);
}

function visitRun(
  context: RunContext,
  runs: Runs,
  run: number,
  list: FeatureList,
  visit: (candidate: number, features: FeatureList) => void,
): void {
  const from = runs.start[run] as number;
  const to = runs.start[run + 1] as number;
  context.first = runs.token[from] as number;
  context.end = (runs.token[to - 1] as number) + 1;
  for (let k = from; k < to; k++) {
    extractFeatures(context, runs.token[k] as number, list);
    visit(k, list);
  }
}

/** Candidates of an article with what the model says of each by itself. */
export interface ScoredRuns {
  readonly runs: Runs;
  /** `EvidenceBit`s of the document for each token that is a candidate. */
  readonly evidence: Int32Array;
  /** `LABELS` scores for every candidate. */
  readonly scores: Float32Array;
}

/**
 * Scores every candidate. `before`: the same candidate in an earlier version of the text (`kept`), or -1; it is set to -1 where the
 * document says something else of a word of its run now. Where it is not, the candidate has the scores that it had.
 */
export function scoreRuns(columns: NameColumns, runs: Runs, model: NameModel, kept?: ScoredRuns, before?: Int32Array): ScoredRuns {
  const evidence = readDocumentEvidence(columns);
  const scores = new Float32Array(runs.token.length * LABELS);
  const context: RunContext = { columns, evidence, first: 0, end: 0 };
  const list = createFeatureList();
  const visit = (candidate: number, features: FeatureList): void => {
    addWeights(model, features, scores, candidate * LABELS);
  };
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    const to = runs.start[run + 1] as number;
    const known = before?.[from] ?? -1;
    if (kept && known >= 0 && hasSameEvidence(runs, evidence, from, to, kept, known))
      scores.set(kept.scores.subarray(known * LABELS, (known + to - from) * LABELS), from * LABELS);
    else {
      before?.fill(-1, from, to);
      visitRun(context, runs, run, list, visit);
    }
  }
  return { runs, evidence, scores };
}

function hasSameEvidence(runs: Runs, evidence: Int32Array, from: number, to: number, kept: ScoredRuns, before: number): boolean {
  for (let k = from; k < to; k++)
    if (evidence[runs.token[k] as number] !== kept.evidence[kept.runs.token[before + k - from] as number]) return false;
  return true;
}

/** For each candidate the same one of an earlier version of the text, or -1. No run reaches over the border of a paragraph. */
export function findSameCandidates(runs: Runs, before: Runs, { stretches }: Revision): Int32Array {
  const found = new Int32Array(runs.token.length).fill(-1);
  let k = 0;
  for (const stretch of stretches) {
    let known = stretch.before < 0 ? -1 : lowerBound(before.token, stretch.before);
    for (; k < runs.token.length && (runs.token[k] as number) < stretch.end; k++) if (known >= 0) found[k] = known++;
  }
  return found;
}

/** Index of the first of some ascending values that is not below `least`. */
function lowerBound(values: Int32Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
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
