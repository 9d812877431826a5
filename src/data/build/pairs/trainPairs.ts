/**
 * Fits the trees that score pairs of claims: `npm run train:pairs [-- FOLDER_OF_LABELLED_STORIES…]`. With folders, the table of
 * pairs is made anew; without, the kept one is used. Seeded; writes `engine/facts/pairTrees.json` and `generated/pairTrees.manifest.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { featureNames } from '../../../engine/facts/pairFeatures';
import { averagePrecision, crossValidated } from './crossValidated';
import { fitOptions } from './fitOptions';
import { fitTrees } from './fitTrees';
import { packTable, tableOfPairs, unpackTable } from './pairTable';
import { labelledStories, pairsOfStory, readLabelledStory } from './readLabelledPairs';

const TABLE = 'src/data/generated/pairTable.bin';
const TREES = 'src/engine/facts/pairTrees.json';
const MANIFEST = 'src/data/generated/pairTrees.manifest.json';

const folders = process.argv.slice(2);
if (folders.length > 0) {
  const names = readFileSync('src/data/generated/names.bin');
  const pairs = folders.flatMap(labelledStories).flatMap((folder, story) => pairsOfStory(readLabelledStory(folder, names), story));
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
  averagePrecision: {
    crossValidated: averagePrecision(table, crossValidated(table, fitOptions)),
    rulesAlone: averagePrecision(table, Float64Array.from(table.columns[featureNames.indexOf('hand')] ?? [])),
  },
};
writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
