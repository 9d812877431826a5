import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import differenceTrees from '../../../src/engine/facts/differenceTrees.json';
import { differenceFeatureNames } from '../../../src/engine/facts/likelyDifferences';
import pairTrees from '../../../src/engine/facts/pairs/pairTrees.json';
import { featureNames } from '../../../src/engine/facts/pairs/pairFeatures';
import { sumOfTrees } from '../../../src/engine/facts/pairs/treeSum';
import { fitTrees, type BinnedTable, type FitOptions } from '../../../src/data/build/pairs/fitTrees';
import { differenceOptions, fitOptions } from '../../../src/data/build/pairs/fitOptions';
import { packTable, tableOfPairs, unpackTable } from '../../../src/data/build/pairs/pairTable';
import { seededRandom } from '../../../src/data/build/seededRandom';

const OPTIONS: FitOptions = { seed: 1, trees: 40, leaves: 4, rate: 0.2, leastInLeaf: 5, shrinkage: 1, featureShare: 1 };
const EDGES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Two columns of digits; a row is of one fact where `isOne` says so. */
function tableOf(isOne: (left: number, right: number) => boolean): BinnedTable {
  const random = seededRandom(7);
  const digits = (): Uint8Array => Uint8Array.from({ length: 600 }, () => Math.floor(random() * 10));
  const [left, right] = [digits(), digits()];
  return {
    columns: [left, right],
    edges: [EDGES, EDGES],
    labels: left.map((value, row) => Number(isOne(value, right[row] ?? 0))),
    weights: new Float64Array(600).fill(1),
  };
}

const rowsOf = (table: BinnedTable): Int32Array => Int32Array.from(table.labels, (_, row) => row);

suite('fitting of trees', () => {
  const tables: readonly (readonly [title: string, isOne: (left: number, right: number) => boolean])[] = [
    ['one threshold', (left) => left > 3],
    ['two features together', (left, right) => left > 3 && right > 5],
    ['either of two', (left, right) => left > 7 || right > 6],
  ];
  for (const [title, isOne] of tables)
    test(`learns ${title}`, () => {
      const table = tableOf(isOne);
      const fitted = fitTrees(table, rowsOf(table), OPTIONS);
      const wrong: string[] = [];
      for (let left = 0; left < 10; left++)
        for (let right = 0; right < 10; right++)
          if (sumOfTrees(fitted, [left, right]) > 0 !== isOne(left, right)) wrong.push(`${left} ${right}`);
      assert.deepEqual(wrong, []);
    });

  test('rows that are held out are not looked at', () => {
    const table = tableOf((left) => left > 3);
    const rows = rowsOf(table).filter((row) => row % 2 === 0);
    const fitted = fitTrees(table, rows, OPTIONS);
    for (const row of rowsOf(table)) if (row % 2 === 1) table.labels[row] = 0;
    assert.deepEqual(fitTrees(table, rows, OPTIONS), fitted);
  });

  const shipped = [
    ['pairTable', featureNames, pairTrees, fitOptions],
    ['differenceTable', differenceFeatureNames, differenceTrees, differenceOptions],
  ] as const;
  for (const [name, features, trees, options] of shipped)
    test(`the shipped trees are those of the kept ${name}`, () => {
      const table = unpackTable(readFileSync(`src/data/generated/${name}.bin`));
      assert.deepEqual(table.features, features);
      assert.deepEqual(trees, fitTrees(table, rowsOf(table), options));
    });
});

suite('the table of labelled pairs', () => {
  const pairs = [
    { story: 0, features: [0.5, 3], isOneFact: true, weight: 1 },
    { story: 0, features: [0.25, 3], isOneFact: false, weight: 4 },
    { story: 2, features: [-1, 7], isOneFact: true, weight: 1 },
  ];

  test('keeps the order of values, labels, weights and stories', () => {
    const { columns, edges, labels, weights, stories } = tableOfPairs(['x', 'y'], pairs);
    assert.deepEqual(
      [...columns].map((column) => [...column]),
      [
        [2, 1, 0],
        [0, 0, 1],
      ],
    );
    assert.deepEqual(edges, [[-1, 0.25], [3]]);
    assert.deepEqual(
      [[...labels], [...weights], [...stories]],
      [
        [1, 0, 1],
        [1, 4, 1],
        [0, 0, 2],
      ],
    );
  });

  test('comes back from its bytes', () => {
    const table = tableOfPairs(['x', 'y'], pairs);
    assert.deepEqual(unpackTable(packTable(table)), table);
  });
});
