/** What fitted trees are worth on stories that they were not fitted to. */
import { sumOfTrees, type TreeSum } from '../../../engine/facts/pairs/treeSum';
import { fitTrees, type FitOptions } from './fitTrees';
import type { PairTable } from './pairTable';

/** Stories are left out in so many groups, by their numbers. */
export const FOLDS = 10;

/** A score for each row, by trees that saw no row of its group of stories. */
export function crossValidated(table: PairTable, options: FitOptions): Float64Array {
  const rows = Int32Array.from(table.labels, (_, row) => row);
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (row: number): boolean => (table.stories[row] ?? 0) % FOLDS === fold;
    const fitted = fitTrees(
      table,
      rows.filter((row) => !isHeld(row)),
      options,
    );
    for (const row of rows) if (isHeld(row)) scores[row] = scoreOf(table, fitted, row);
  }
  return scores;
}

/** Through the values themselves: an edge is the greatest value of its bin. */
function scoreOf({ columns, edges }: PairTable, fitted: TreeSum, row: number): number {
  return sumOfTrees(
    fitted,
    columns.map((column, feature) => edges[feature]?.[column[row] ?? 0] ?? Number.MAX_VALUE),
  );
}

/** Mean precision over the ranks of the labelled rows, to three digits. */
export function averagePrecision({ labels, weights }: PairTable, scores: Float64Array): number {
  const ranked = [...labels.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  let seen = 0;
  let right = 0;
  let sum = 0;
  for (const row of ranked) {
    const weight = weights[row] ?? 1;
    seen += weight;
    if (!labels[row]) continue;
    right += weight;
    sum += right / seen;
  }
  return Math.round((1000 * sum) / labels.reduce((n, label) => n + label, 0)) / 1000;
}
