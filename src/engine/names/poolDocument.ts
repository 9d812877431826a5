import { sumAlone, sumChain, type ChainColumns } from './chain';
import { createHashTable, lookUp, setValue } from '../text/hashTable';
import type { NameColumns } from './nameColumns';
import { BEGIN, LABELS, labelOf, UNIT } from './nameLabels';
import type { Runs } from './scoreRuns';
import { TokenFlag } from '../model/tokens';

const CLASSES = 5;
/** Least probability whose logarithm counts. */
const FLOOR = 0.002;
/** Other occurrences from which on the evidence counts in full. */
const FULL = 2;

/**
 * Lets the occurrences of a word in one document agree: each takes over the mean log probability of each type at the others. So a
 * surname learns from the full name, an acronym from its clear uses. Changes `scores`. `factors`: the exponentials of the transitions.
 */
export function poolDocument(
  columns: NameColumns,
  runs: Runs,
  scores: Float32Array,
  factors: Float64Array,
  chain: ChainColumns,
  strength: number,
): void {
  const total = runs.token.length;
  const { words, number } = numberWords(columns, runs);
  const uses = new Int32Array(number);
  for (let k = 0; k < total; k++) if ((words[k] as number) >= 0) uses[words[k] as number] = (uses[words[k] as number] as number) + 1;
  for (let k = 0; k < total; k++) if ((words[k] as number) >= 0 && uses[words[k] as number] === 1) words[k] = -1;
  const posteriors = repeatedPosteriors(runs, words, scores, factors, chain);
  const sums = new Float32Array(number * CLASSES);
  const logs = new Float32Array(total * CLASSES);
  for (let k = 0; k < total; k++) {
    const word = words[k] as number;
    if (word < 0) continue;
    classLogs(posteriors, k, logs);
    for (let c = 0; c < CLASSES; c++) sums[word * CLASSES + c] = (sums[word * CLASSES + c] as number) + (logs[k * CLASSES + c] as number);
  }
  for (let k = 0; k < total; k++) {
    const word = words[k] as number;
    if (word < 0) continue;
    const others = (uses[word] as number) - 1;
    const weight = (strength * Math.min(1, others / FULL)) / others;
    for (let c = 0; c < CLASSES; c++) {
      const share = weight * ((sums[word * CLASSES + c] as number) - (logs[k * CLASSES + c] as number));
      const first = k * LABELS + (c === 0 ? 0 : labelOf(c - 1, BEGIN));
      const last = k * LABELS + (c === 0 ? 0 : labelOf(c - 1, UNIT));
      for (let label = first; label <= last; label++) scores[label] = (scores[label] as number) + share;
    }
  }
}

/** Label posteriors of the runs that hold a repeated word; of the others nothing is needed. */
function repeatedPosteriors(runs: Runs, words: Int32Array, scores: Float32Array, factors: Float64Array, chain: ChainColumns): Float32Array {
  const posteriors = new Float32Array(scores.length);
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    const to = runs.start[run + 1] as number;
    let isRepeated = false;
    for (let k = from; k < to && !isRepeated; k++) isRepeated = (words[k] as number) >= 0;
    if (!isRepeated) continue;
    if (to - from === 1) sumAlone(scores, from, factors, posteriors);
    else sumChain(scores, from, to - from, factors, chain, posteriors);
  }
  return posteriors;
}

function classLogs(posteriors: Float32Array, k: number, logs: Float32Array): void {
  for (let c = 0; c < CLASSES; c++) {
    let p = 0;
    if (c === 0) p = posteriors[k * LABELS] as number;
    else for (let part = 0; part < 4; part++) p += posteriors[k * LABELS + 4 * c - 3 + part] as number;
    logs[k * CLASSES + c] = Math.log(p + FLOOR);
  }
}

/** A number for each different capitalised word among the candidates; -1 for small words and numbers. */
function numberWords(columns: NameColumns, runs: Runs): { words: Int32Array; number: number } {
  const { tokens } = columns;
  const total = runs.token.length;
  const table = createHashTable(total);
  const words = new Int32Array(total).fill(-1);
  let number = 0;
  for (let k = 0; k < total; k++) {
    const i = runs.token[k] as number;
    if (((tokens.flags[i] as number) & (TokenFlag.capital | TokenFlag.innerCapital)) === 0) continue;
    const hash = tokens.hash[i] as number;
    let found = lookUp(table, hash);
    if (found === 0) setValue(table, hash, (found = ++number));
    words[k] = found - 1;
  }
  return { words, number };
}
