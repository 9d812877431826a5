import type { Detector } from './detector';

/** All detectors, sorted by id. Order does not matter to the result: the runner sorts findings. */
export const detectors: readonly Detector[] = [];
