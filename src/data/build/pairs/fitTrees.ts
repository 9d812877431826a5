/** Gradient boosting of small trees on binned columns, for the logarithm of the odds of a label. Seeded: the same table gives the same trees. */
import type { Tree, TreeSum } from '../../../engine/facts/pairs/treeSum';
import { seededRandom, type Random } from '../seededRandom';

/** Examples column by column: `columns[feature][row]` is the number of edges of the feature that the value is above. */
export interface BinnedTable {
  readonly columns: readonly Uint8Array[];
  /** Ascending values between the bins of each feature. */
  readonly edges: readonly (readonly number[])[];
  /** 1: both claims speak of one fact. */
  readonly labels: Uint8Array;
  /** How many examples a row stands for. */
  readonly weights: Float64Array;
}

export interface FitOptions {
  readonly seed: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Fewest examples in a leaf. */
  readonly leastInLeaf: number;
  /** Added to the second derivatives of a leaf: shrinks leaves of few examples. */
  readonly shrinkage: number;
  /** Share of the features that a tree may ask for. */
  readonly featureShare: number;
}

/** Fits to the rows named by `rows`. */
export function fitTrees(table: BinnedTable, rows: Int32Array, options: FitOptions): TreeSum {
  const random = seededRandom(options.seed);
  const odds = new Float64Array(table.labels.length);
  const start = round(meanOdds(table, rows));
  for (const row of rows) odds[row] = start;
  const slopes: Slopes = { first: new Float64Array(odds.length), second: new Float64Array(odds.length) };
  const trees: Tree[] = [];
  for (let n = 0; n < options.trees; n++) {
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      const weight = table.weights[row] ?? 0;
      slopes.first[row] = weight * ((table.labels[row] ?? 0) - p);
      slopes.second[row] = weight * p * (1 - p);
    }
    const tree = growTree(table, rows, slopes, options, random);
    if (tree.feature.length === 0) continue;
    trees.push(tree);
    for (const row of rows) odds[row] = (odds[row] ?? 0) + leafOf(table, tree, row);
  }
  return { start, trees };
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function meanOdds({ labels, weights }: BinnedTable, rows: Int32Array): number {
  let all = 0;
  let positive = 0;
  for (const row of rows) {
    all += weights[row] ?? 0;
    positive += (weights[row] ?? 0) * (labels[row] ?? 0);
  }
  return Math.log(positive / (all - positive));
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly split: Split | null;
  /** Where its number stands in `next`; -1 for the root. */
  readonly slot: number;
}

/** Splits the leaf that gains most, until there are enough leaves or nothing is gained. */
function growTree(table: BinnedTable, rows: Int32Array, slopes: Slopes, options: FitOptions, random: Random): Tree {
  const asked = table.columns.map((_, feature) => feature).filter(() => random() < options.featureShare);
  const tree: { feature: number[]; threshold: number[]; next: number[]; leaves: number[] } = {
    feature: [],
    threshold: [],
    next: [],
    leaves: [],
  };
  let open: Leaf[] = [{ rows, split: bestSplit(table, rows, slopes, asked, options), slot: -1 }];
  while (open.length < options.leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = best;
    if (!split) break;
    const node = tree.feature.length;
    tree.feature.push(split.feature);
    tree.threshold.push(table.edges[split.feature]?.[split.bin] ?? 0);
    tree.next.push(0, 0);
    if (best.slot >= 0) tree.next[best.slot] = node;
    const column = table.columns[split.feature] ?? new Uint8Array();
    const children = [
      best.rows.filter((row) => (column[row] ?? 0) <= split.bin),
      best.rows.filter((row) => (column[row] ?? 0) > split.bin),
    ];
    open = open.filter((leaf) => leaf !== best);
    children.forEach((own, side) => open.push({ rows: own, split: bestSplit(table, own, slopes, asked, options), slot: 2 * node + side }));
  }
  if (tree.feature.length === 0) return tree;
  for (const { rows: own, slot } of open) {
    let first = 0;
    let second = options.shrinkage;
    for (const row of own) {
      first += slopes.first[row] ?? 0;
      second += slopes.second[row] ?? 0;
    }
    tree.next[slot] = -1 - tree.leaves.length;
    tree.leaves.push(round((options.rate * first) / second));
  }
  return tree;
}

const BINS = 256;

function bestSplit(table: BinnedTable, rows: Int32Array, slopes: Slopes, asked: readonly number[], options: FitOptions): Split | null {
  if (rows.length < 2 * options.leastInLeaf) return null;
  let best: Split | null = null;
  const first = new Float64Array(BINS);
  const second = new Float64Array(BINS);
  const count = new Int32Array(BINS);
  for (const feature of asked) {
    const column = table.columns[feature] ?? new Uint8Array();
    const bins = (table.edges[feature]?.length ?? 0) + 1;
    first.fill(0, 0, bins);
    second.fill(0, 0, bins);
    count.fill(0, 0, bins);
    let allFirst = 0;
    let allSecond = 0;
    for (const row of rows) {
      const bin = column[row] ?? 0;
      first[bin] = (first[bin] ?? 0) + (slopes.first[row] ?? 0);
      second[bin] = (second[bin] ?? 0) + (slopes.second[row] ?? 0);
      count[bin] = (count[bin] ?? 0) + 1;
      allFirst += slopes.first[row] ?? 0;
      allSecond += slopes.second[row] ?? 0;
    }
    const whole = allFirst ** 2 / (allSecond + options.shrinkage);
    let leftFirst = 0;
    let leftSecond = 0;
    let left = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      leftFirst += first[bin] ?? 0;
      leftSecond += second[bin] ?? 0;
      left += count[bin] ?? 0;
      if (left < options.leastInLeaf || rows.length - left < options.leastInLeaf) continue;
      const gain =
        leftFirst ** 2 / (leftSecond + options.shrinkage) +
        (allFirst - leftFirst) ** 2 / (allSecond - leftSecond + options.shrinkage) -
        whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  }
  return best;
}

function leafOf({ columns, edges }: BinnedTable, { feature, threshold, next, leaves }: Tree, row: number): number {
  let node = 0;
  do {
    const asked = feature[node] ?? 0;
    const bin = edges[asked]?.indexOf(threshold[node] ?? 0) ?? 0;
    node = next[2 * node + Number((columns[asked]?.[row] ?? 0) > bin)] ?? -1;
  } while (node >= 0);
  return leaves[-1 - node] ?? 0;
}

/** Four digits are enough for odds, and keep the file small. Adding 0 makes 0 of -0, as JSON has it. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
