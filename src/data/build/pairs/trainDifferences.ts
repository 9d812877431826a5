/**
 * Fits the trees that find likely differences: `npm run train:differences [-- FOLDER_OF_LABELLED_STORIES…]`. With folders, the table
 * is made anew, each story scored by trees of pairs that were fitted without it; without, the kept one is used. Seeded; writes
 * `engine/facts/differenceTrees.json` and `generated/differenceTrees.manifest.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { differenceFeatureNames } from '../../../engine/facts/likelyDifferences';
import { featureNames } from '../../../engine/facts/pairFeatures';
import { averagePrecision, crossValidated, FOLDS } from './crossValidated';
import { differenceOptions, fitOptions } from './fitOptions';
import { fitTrees } from './fitTrees';
import { differencesOfStory } from './labelledDifferences';
import { packTable, tableOfPairs, unpackTable } from './pairTable';
import { labelledStories, pairsOfStory, readLabelledStory, type LabelledPair } from './readLabelledPairs';

const TABLE = 'src/data/generated/differenceTable.bin';
const TREES = 'src/engine/facts/differenceTrees.json';
const MANIFEST = 'src/data/generated/differenceTrees.manifest.json';

const folders = process.argv.slice(2);
if (folders.length > 0) writeFileSync(TABLE, packTable(tableOfPairs(differenceFeatureNames, readDifferences(folders))));
const bytes = readFileSync(TABLE);
const table = unpackTable(bytes);
if (table.features.join() !== differenceFeatureNames.join())
  throw new Error(`${TABLE}: it has other features than the engine asks for; give the folders of labelled stories to make it anew.`);

const rows = Int32Array.from(table.labels, (_, row) => row);
writeFileSync(TREES, `${JSON.stringify(fitTrees(table, rows, differenceOptions))}\n`);
const manifest = {
  generatedBy: 'npm run train:differences',
  options: differenceOptions,
  table: createHash('sha256').update(bytes).digest('hex'),
  stories: new Set(table.stories).size,
  pairs: rows.length,
  marked: table.labels.reduce((sum, label) => sum + label, 0),
  /** Mean precision over the ranks of the marked pairs, on stories that the trees were not fitted to; and by the odds of one fact alone. */
  averagePrecision: {
    crossValidated: averagePrecision(table, crossValidated(table, differenceOptions)),
    oddsAlone: averagePrecision(table, Float64Array.from(table.columns[differenceFeatureNames.indexOf('odds')] ?? [])),
  },
};
writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);

function readDifferences(roots: readonly string[]): LabelledPair[] {
  const names = readFileSync('src/data/generated/names.bin');
  const stories = roots.flatMap(labelledStories).map((folder) => readLabelledStory(folder, names));
  const pairs = tableOfPairs(featureNames, stories.flatMap(pairsOfStory));
  const all = Int32Array.from(pairs.labels, (_, row) => row);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = all.filter((row) => (pairs.stories[row] ?? 0) % FOLDS !== fold);
    const trees = fitTrees(pairs, others, fitOptions);
    return stories.flatMap((story, at) => (at % FOLDS === fold ? differencesOfStory(story, at, trees) : []));
  }).flat();
}
