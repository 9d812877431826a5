import { findDiscrepancies } from '../facts/factFindings';
import { amountRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources give different sums of money or measures for the same thing. */
export const amountMismatch: Detector = {
  id: amountRule.id,
  kinds: ['amount', 'person-attribute'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, amountRule) }),
};
