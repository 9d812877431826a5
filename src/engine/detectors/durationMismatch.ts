import { findDiscrepancies } from '../facts/factFindings';
import { durationRule } from '../facts/factRules';
import type { Detector } from './detector';

/** Sources say that the same thing lasts, or lies back, differently long. */
export const durationMismatch: Detector = {
  id: durationRule.id,
  kinds: ['duration'],
  detect: (context) => ({ discrepancies: findDiscrepancies(context, durationRule) }),
};
