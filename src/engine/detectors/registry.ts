import type { Detector } from './detector';
import { abbreviationStyle } from './names/abbreviationStyle';
import { ageMismatch } from './ageMismatch';
import { amountMismatch } from './amountMismatch';
import { countMismatch } from './countMismatch';
import { dateMismatch } from './dateMismatch';
import { durationMismatch } from './durationMismatch';
import { nameSpelling } from './names/nameSpelling';
import { numericAgreement } from './numericAgreement';
import { percentMismatch } from './percentMismatch';
import { quoteWording } from './quotes/quoteWording';

/** All detectors, sorted by id. Order does not matter to the result: the runner sorts findings. */
export const detectors: readonly Detector[] = [
  abbreviationStyle,
  ageMismatch,
  amountMismatch,
  countMismatch,
  dateMismatch,
  durationMismatch,
  nameSpelling,
  numericAgreement,
  percentMismatch,
  quoteWording,
];
