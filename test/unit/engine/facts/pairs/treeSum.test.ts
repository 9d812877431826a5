import { strict as assert } from 'node:assert';
import { sumOfTrees, type TreeSum } from '../../../../../src/engine/facts/pairs/treeSum';

const trees: TreeSum = {
  start: -1,
  trees: [
    { feature: [0], threshold: [5], next: [-1, -2], leaves: [0.25, 2] },
    { feature: [1, 0], threshold: [0.5, 7], next: [-1, 1, -2, -3], leaves: [-0.5, 0.125, 4] },
  ],
};

const cases: readonly (readonly [title: string, features: readonly number[], sum: number])[] = [
  ['a value at the threshold goes the first way', [5, 0.5], -1.25],
  ['a value above it goes the second way', [6, 0.5], 0.5],
  ['an inner node below the root', [7, 0.75], 1.125],
  ['the last leaf', [8, 0.75], 5],
  ['a feature that is not given counts as nothing', [], -1.25],
];

suite('sums of trees', () => {
  for (const [title, features, sum] of cases) test(title, () => assert.equal(sumOfTrees(trees, features), sum));

  test('without trees, what it begins with', () => assert.equal(sumOfTrees({ start: 0.5, trees: [] }, [1]), 0.5));
});
