import { findDiscrepancies } from '../facts/factFindings';
import { percentRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources give different percentages or fractions of the same thing. */
export const percentMismatch: Detector = {
  id: percentRule.id,
  kinds: ['percent'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, percentRule) }),
};
