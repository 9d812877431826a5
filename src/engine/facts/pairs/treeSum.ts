/** Sums of regression trees over a list of numbers, as gradient boosting fits them (Friedman, "Greedy function approximation", 2001). */

/**
 * One tree: its inner nodes in three columns. Node 0 is the root. `next` holds two entries a node, first where the feature is at
 * most the threshold, then where it is more: an inner node as its number, a leaf as -1 - its number.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly next: readonly number[];
  readonly leaves: readonly number[];
}

export interface TreeSum {
  /** What the sum begins with. */
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** The sum of the leaves that `features` come to: the logarithm of the odds. */
export function sumOfTrees({ start, trees }: TreeSum, features: readonly number[]): number {
  let sum = start;
  for (const { feature, threshold, next, leaves } of trees) {
    let node = 0;
    do {
      const isMore = (features[feature[node] ?? 0] ?? 0) > (threshold[node] ?? 0);
      node = next[2 * node + Number(isMore)] ?? -1;
    } while (node >= 0);
    sum += leaves[-1 - node] ?? 0;
  }
  return sum;
}
