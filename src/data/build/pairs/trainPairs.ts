/**
 * Fits the trees that score pairs of claims: `npm run train:pairs [-- FOLDER_OF_LABELLED_STORIES…]`. With folders, the table of
 * pairs is made anew; without, the kept one is used. Seeded; writes `engine/facts/pairs/pairTrees.json` and `generated/pairTrees.manifest.json`.
 */
import { readFileSync } from 'node:fs';
import { featureNames } from '../../../engine/facts/pairs/pairFeatures';
import { fitKeptTable } from './fitKeptTable';
import { fitOptions } from './fitOptions';
import { labelledStories, pairsOfStory, readLabelledStory } from './readLabelledPairs';

fitKeptTable(
  {
    command: 'npm run train:pairs',
    table: 'src/data/generated/pairTable.bin',
    trees: 'src/engine/facts/pairs/pairTrees.json',
    manifest: 'src/data/generated/pairTrees.manifest.json',
    features: featureNames,
    options: fitOptions,
    labelled: 'ofOneFact',
    baseline: { feature: 'hand', name: 'rulesAlone' },
  },
  process.argv.slice(2),
  (folders) => {
    const names = readFileSync('src/data/generated/names.bin');
    return folders.flatMap(labelledStories).flatMap((folder, story) => pairsOfStory(readLabelledStory(folder, names), story));
  },
);
