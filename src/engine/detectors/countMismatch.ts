import { findDiscrepancies } from '../facts/factFindings';
import { countRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources count the same things differently: people killed, companies listed, votes, scores. */
export const countMismatch: Detector = {
  id: countRule.id,
  kinds: ['count', 'place'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, countRule) }),
};
