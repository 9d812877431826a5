import { createChainColumns, sumChain, type Transitions } from './chain';
import { createHashTable, lookUp, setValue } from './hashTable';
import type { NameColumns } from './nameColumns';
import { LABELS, typeOfLabel } from './nameLabels';
import type { Runs } from './scoreRuns';
import { TokenFlag } from '../model/tokens';

const CLASSES = 5;
/** Least probability whose logarithm counts. */
const FLOOR = 0.002;
/** Other occurrences from which on the evidence counts in full. */
const FULL = 2;

/**
 * Lets the occurrences of a word in one document agree: each takes over the mean log probability of each type at the others. So a
 * surname learns from the full name, an acronym from its clear uses. Changes `scores`.
 */
export function poolDocument(columns: NameColumns, runs: Runs, scores: Float32Array, transitions: Transitions, strength: number): void {
  const total = runs.token.length;
  const posteriors = new Float32Array(total * LABELS);
  const chain = createChainColumns(runs.longest);
  for (let run = 0; run < runs.count; run++)
    sumChain(
      scores,
      runs.start[run] as number,
      (runs.start[run + 1] as number) - (runs.start[run] as number),
      transitions,
      chain,
      posteriors,
    );
  const { words, number } = numberWords(columns, runs);
  const sums = new Float32Array(number * CLASSES);
  const uses = new Int32Array(number);
  const logs = new Float32Array(total * CLASSES);
  for (let k = 0; k < total; k++) {
    const word = words[k] as number;
    if (word < 0) continue;
    uses[word] = (uses[word] as number) + 1;
    classLogs(posteriors, k, logs);
    for (let c = 0; c < CLASSES; c++) sums[word * CLASSES + c] = (sums[word * CLASSES + c] as number) + (logs[k * CLASSES + c] as number);
  }
  for (let k = 0; k < total; k++) {
    const word = words[k] as number;
    const others = word < 0 ? 0 : (uses[word] as number) - 1;
    if (others === 0) continue;
    const weight = (strength * Math.min(1, others / FULL)) / others;
    for (let label = 0; label < LABELS; label++) {
      const c = typeOfLabel(label) + 1;
      scores[k * LABELS + label] =
        (scores[k * LABELS + label] as number) + weight * ((sums[word * CLASSES + c] as number) - (logs[k * CLASSES + c] as number));
    }
  }
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
