/** Turns labelled documents into training examples: the features of each candidate and the labels that it may have. */
import { ANY } from '../../engine/names/chain';
import { fillNameColumns } from '../../engine/names/nameColumns';
import type { WordTables } from '../../engine/names/phrases';
import { BEGIN, INSIDE, labelOf, LAST, NAME_TYPES, UNIT } from '../../engine/names/nameLabels';
import { FEATURES } from '../../engine/names/nameFeatures';
import { findRuns, visitFeatures, type Runs } from '../../engine/names/scoreRuns';
import type { NameText } from '../../engine/names/nameColumns';
import { nameTextOf } from './nameTextOf';
import type { GoldDocument } from './readTrainingSets';

/** Runs of candidates from many documents, in columns. */
export interface Examples {
  /** First candidate of each run, and the end of the last. */
  readonly runs: number[];
  readonly weights: number[];
  /** Allowed labels of each candidate, a bit each. */
  readonly allowed: number[];
  /** First feature of each candidate, and the end of the last. */
  readonly offsets: number[];
  features: Int32Array;
  used: number;
}

export function createExamples(): Examples {
  return { runs: [0], weights: [], allowed: [], offsets: [0], features: new Int32Array(1 << 20), used: 0 };
}

const MISC = NAME_TYPES.indexOf('MISC');
const MISC_OR_NONE = [BEGIN, INSIDE, LAST, UNIT].reduce((mask, part) => mask | (1 << labelOf(MISC, part)), 1);

/** Adds a document. `widen` may allow further labels (for silver data that a teacher has read otherwise). */
export function addExamples(
  examples: Examples,
  document: GoldDocument,
  tables: WordTables,
  widen?: (input: NameText, runs: Runs, allowed: Int32Array) => void,
): void {
  const input = nameTextOf(document.text);
  const columns = fillNameColumns(input, tables);
  const runs = findRuns(columns);
  const allowed = allowedLabels(document, input, runs);
  widen?.(input, runs, allowed);
  const base = examples.allowed.length;
  visitFeatures(columns, runs, (candidate, { ids, count }) => {
    if (examples.used + count > examples.features.length) examples.features = grown(examples.features);
    examples.features.set(ids.subarray(0, count), examples.used);
    examples.used += count;
    examples.offsets.push(examples.used);
    examples.allowed.push(allowed[candidate] as number);
  });
  for (let run = 0; run < runs.count; run++) {
    examples.runs.push(base + (runs.start[run + 1] as number));
    examples.weights.push(document.weight);
  }
}

function grown(features: Int32Array): Int32Array {
  const larger = new Int32Array(features.length * 2);
  larger.set(features);
  return larger;
}

/** One bit for a candidate whose label is known; several where the gold leaves it open. */
export function allowedLabels(document: GoldDocument, input: NameText, runs: Runs): Int32Array {
  const { tokens } = input;
  const byToken = new Int32Array(tokens.count).fill(document.hasMisc ? 1 : MISC_OR_NONE);
  const candidateOf = new Int32Array(tokens.count).fill(-1);
  runs.token.forEach((i, k) => (candidateOf[i] = k));
  let i = 0;
  for (const name of [...document.names].sort((a, b) => a.start - b.start)) {
    while (i < tokens.count && (tokens.end[i] as number) <= name.start) i++;
    const first = i;
    while (i < tokens.count && (tokens.start[i] as number) < name.end) i++;
    const isReadable =
      i > first && tokens.start[first] === name.start && tokens.end[i - 1] === name.end && isOneRun(candidateOf, runs, first, i);
    for (let k = first; k < i; k++) byToken[k] = isReadable ? 1 << labelOf(NAME_TYPES.indexOf(name.type), partOf(k, first, i)) : ANY;
  }
  return runs.token.map((token) => byToken[token] as number);
}

function partOf(k: number, first: number, end: number): number {
  if (end - first === 1) return UNIT;
  if (k === first) return BEGIN;
  return k === end - 1 ? LAST : INSIDE;
}

/** Whether all tokens are candidates of one run. */
function isOneRun(candidateOf: Int32Array, runs: Runs, first: number, end: number): boolean {
  const from = candidateOf[first] as number;
  const to = candidateOf[end - 1] as number;
  if (from < 0 || to - from !== end - 1 - first) return false;
  let low = 0;
  let high = runs.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs.start[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  return (runs.start[low] as number) > to;
}

/** Leaves out the features that fewer than `least` candidates have: nothing is learnt from them, and each would take a row. */
export function dropRare(examples: Examples, least: number): void {
  const { features, offsets } = examples;
  const uses = new Int32Array(FEATURES);
  for (let k = 0; k < examples.used; k++) uses[features[k] as number] = (uses[features[k] as number] as number) + 1;
  let used = 0;
  let from = 0;
  for (let end = 1; end < offsets.length; end++) {
    const to = offsets[end] as number;
    for (let k = from; k < to; k++) if ((uses[features[k] as number] as number) >= least) features[used++] = features[k] as number;
    from = to;
    offsets[end] = used;
  }
  examples.used = used;
}
