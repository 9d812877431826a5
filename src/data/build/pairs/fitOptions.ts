import type { FitOptions } from './fitTrees';

/** How the shipped trees are fitted. Of five settings that cross-validation found alike, the smallest trees. */
export const fitOptions: FitOptions = { seed: 20031, trees: 250, leaves: 4, rate: 0.06, leastInLeaf: 60, shrinkage: 3, featureShare: 0.5 };

/** How the trees of likely differences are fitted. Of three settings that cross-validation found alike, the smallest trees. */
export const differenceOptions: FitOptions = {
  seed: 20032,
  trees: 300,
  leaves: 8,
  rate: 0.04,
  leastInLeaf: 20,
  shrinkage: 3,
  featureShare: 0.2,
};
