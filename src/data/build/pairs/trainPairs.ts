/**
 * Fits the trees that score pairs of claims: `npm run train:pairs [-- FOLDER_OF_LABELLED_STORIES…]`. With folders, the table of
 * pairs is made anew; without, the kept one is used. Seeded; writes `engine/facts/pairTrees.json` and `generated/pairTrees.manifest.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { featureNames } from '../../../engine/facts/pairFeatures';
import { sumOfTrees, type TreeSum } from '../../../engine/facts/treeSum';
import { fitOptions } from './fitOptions';
import { fitTrees } from './fitTrees';
import { packTable, tableOfPairs, unpackTable, type PairTable } from './pairTable';
import { labelledStories, readLabelledPairs } from './readLabelledPairs';

const TABLE = 'src/data/generated/pairTable.bin';
const TREES = 'src/engine/facts/pairTrees.json';
const MANIFEST = 'src/data/generated/pairTrees.manifest.json';
const FOLDS = 10;

const folders = process.argv.slice(2);
if (folders.length > 0) {
  const names = readFileSync('src/data/generated/names.bin');
  const pairs = folders.flatMap(labelledStories).flatMap((folder, story) => readLabelledPairs(folder, story, names));
  writeFileSync(TABLE, packTable(tableOfPairs(featureNames, pairs)));
}
const bytes = readFileSync(TABLE);
const table = unpackTable(bytes);
if (table.features.join() !== featureNames.join())
  throw new Error(`${TABLE}: it has other features than the engine asks for; give the folders of labelled stories to make it anew.`);

const rows = Int32Array.from(table.labels, (_, row) => row);
const trees = fitTrees(table, rows, fitOptions);
writeFileSync(TREES, `${JSON.stringify(trees)}\n`);
const manifest = {
  generatedBy: 'npm run train:pairs',
  options: fitOptions,
  table: createHash('sha256').update(bytes).digest('hex'),
  stories: new Set(table.stories).size,
  pairs: rows.length,
  ofOneFact: table.labels.reduce((sum, label) => sum + label, 0),
  /** Mean precision over the ranks of the pairs of one fact, on stories that the trees were not fitted to; and of the rules alone. */
  averagePrecision: { crossValidated: crossValidated(), rulesAlone: averagePrecision(columnOf('hand')) },
};
writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);

function columnOf(name: string): Float64Array {
  return Float64Array.from(table.columns[featureNames.indexOf(name)] ?? []);
}

function crossValidated(): number {
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (row: number): boolean => (table.stories[row] ?? 0) % FOLDS === fold;
    const fitted = fitTrees(
      table,
      rows.filter((row) => !isHeld(row)),
      fitOptions,
    );
    for (const row of rows) if (isHeld(row)) scores[row] = scoreOf(table, fitted, row);
  }
  return averagePrecision(scores);
}

/** Through the values themselves: an edge is the greatest value of its bin. */
function scoreOf({ columns, edges }: PairTable, fitted: TreeSum, row: number): number {
  return sumOfTrees(
    fitted,
    columns.map((column, feature) => edges[feature]?.[column[row] ?? 0] ?? Number.MAX_VALUE),
  );
}

function averagePrecision(scores: Float64Array): number {
  const ranked = [...rows].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  let seen = 0;
  let right = 0;
  let sum = 0;
  for (const row of ranked) {
    const weight = table.weights[row] ?? 1;
    seen += weight;
    if (!table.labels[row]) continue;
    right += weight;
    sum += right / seen;
  }
  return Math.round((1000 * sum) / table.labels.reduce((n, label) => n + label, 0)) / 1000;
}
