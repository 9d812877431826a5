import { sumAlone, sumChain, type ChainColumns } from './chain';
import { createHashTable, lookUp, setValue } from '../text/hashTable';
import type { NameColumns } from './nameColumns';
import { BEGIN, LABELS, labelOf, UNIT } from './nameLabels';
import type { Runs, ScoredRuns } from './scoreRuns';
import { TokenFlag } from '../model/tokens';

const CLASSES = 5;
/** Least probability whose logarithm counts. */
const FLOOR = 0.002;
/** Other occurrences from which on the evidence counts in full. */
const FULL = 2;

/** Scores after the occurrences of each word have agreed. */
export interface PooledScores {
  readonly scores: Float32Array;
  /** `CLASSES` log probabilities of each candidate by itself; NaN where its word is not repeated. */
  readonly logs: Float32Array;
}

/** Candidates of an earlier version of the text, by the candidates of this one that have the same scores. */
export interface KnownLogs {
  readonly before: Int32Array;
  readonly logs: Float32Array;
}

/**
 * Lets the occurrences of a word in one document agree: each takes over the mean log probability of each type at the others. So a
 * surname learns from the full name, an acronym from its clear uses. `factors`: the exponentials of the transitions.
 */
export function poolDocument(
  columns: NameColumns,
  scored: ScoredRuns,
  factors: Float64Array,
  chain: ChainColumns,
  strength: number,
  known?: KnownLogs,
): PooledScores {
  const { runs } = scored;
  const scores = scored.scores.slice();
  const total = runs.token.length;
  const { words, number } = numberWords(columns, runs);
  const uses = new Int32Array(number);
  for (let k = 0; k < total; k++) if ((words[k] as number) >= 0) uses[words[k] as number] = (uses[words[k] as number] as number) + 1;
  for (let k = 0; k < total; k++) if ((words[k] as number) >= 0 && uses[words[k] as number] === 1) words[k] = -1;
  const logs = repeatedLogs(scored, words, factors, chain, known);
  const sums = new Float32Array(number * CLASSES);
  for (let k = 0; k < total; k++) {
    const word = words[k] as number;
    if (word < 0) continue;
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
  return { scores, logs };
}

/** Log probabilities of the types at each repeated word; of the others nothing is needed. */
function repeatedLogs(
  { runs, scores }: ScoredRuns,
  words: Int32Array,
  factors: Float64Array,
  chain: ChainColumns,
  known: KnownLogs | undefined,
): Float32Array {
  const logs = new Float32Array(runs.token.length * CLASSES).fill(NaN);
  const posteriors = new Float32Array(scores.length);
  for (let run = 0; run < runs.count; run++) {
    const from = runs.start[run] as number;
    const to = runs.start[run + 1] as number;
    let isRead = false;
    for (let k = from; k < to; k++) {
      if ((words[k] as number) < 0 || (known && takeLogs(known, k, logs))) continue;
      if (!isRead) {
        if (to - from === 1) sumAlone(scores, from, factors, posteriors);
        else sumChain(scores, from, to - from, factors, chain, posteriors);
      }
      isRead = true;
      classLogs(posteriors, k, logs);
    }
  }
  return logs;
}

function takeLogs({ before, logs }: KnownLogs, k: number, to: Float32Array): boolean {
  const at = (before[k] as number) * CLASSES;
  if (at < 0 || Number.isNaN(logs[at])) return false;
  for (let c = 0; c < CLASSES; c++) to[k * CLASSES + c] = logs[at + c] as number;
  return true;
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
