import { findDiscrepancies } from '../facts/factFindings';
import { dateRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources date the same event differently. */
export const dateMismatch: Detector = {
  id: dateRule.id,
  kinds: ['date'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, dateRule) }),
};
