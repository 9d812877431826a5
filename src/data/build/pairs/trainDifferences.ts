/**
 * Fits the trees that find likely differences: `npm run train:differences [-- FOLDER_OF_LABELLED_STORIES…]`. With folders, the table
 * is made anew, each story scored by trees of pairs that were fitted without it; without, the kept one is used. Seeded; writes
 * `engine/facts/differenceTrees.json` and `generated/differenceTrees.manifest.json`.
 */
import { readFileSync } from 'node:fs';
import { differenceFeatureNames } from '../../../engine/facts/likelyDifferences';
import { featureNames } from '../../../engine/facts/pairs/pairFeatures';
import { FOLDS } from './crossValidated';
import { fitKeptTable } from './fitKeptTable';
import { differenceOptions, fitOptions } from './fitOptions';
import { fitTrees } from './fitTrees';
import { differencesOfStory } from './labelledDifferences';
import { tableOfPairs } from './pairTable';
import { labelledStories, pairsOfStory, readLabelledStory, type LabelledPair } from './readLabelledPairs';

fitKeptTable(
  {
    command: 'npm run train:differences',
    table: 'src/data/generated/differenceTable.bin',
    trees: 'src/engine/facts/differenceTrees.json',
    manifest: 'src/data/generated/differenceTrees.manifest.json',
    features: differenceFeatureNames,
    options: differenceOptions,
    labelled: 'marked',
    baseline: { feature: 'odds', name: 'oddsAlone' },
  },
  process.argv.slice(2),
  readDifferences,
);

function readDifferences(folders: readonly string[]): LabelledPair[] {
  const names = readFileSync('src/data/generated/names.bin');
  const stories = folders.flatMap(labelledStories).map((folder) => readLabelledStory(folder, names));
  const pairs = tableOfPairs(featureNames, stories.flatMap(pairsOfStory));
  const all = Int32Array.from(pairs.labels, (_, row) => row);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = all.filter((row) => (pairs.stories[row] ?? 0) % FOLDS !== fold);
    const trees = fitTrees(pairs, others, fitOptions);
    return stories.flatMap((story, at) => (at % FOLDS === fold ? differencesOfStory(story, at, trees) : []));
  }).flat();
}
