import { findDiscrepancies } from '../facts/factFindings';
import { ageRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources give different ages of one person. */
export const ageMismatch: Detector = {
  id: ageRule.id,
  kinds: ['person-attribute', 'duration'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, ageRule) }),
};
