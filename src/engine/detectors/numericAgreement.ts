import { findAgreements } from '../facts/factFindings';
import { factRules } from '../facts/factRules';
import type { Detector } from './detector';

/** Several sources give the same number or date for the same thing: what an editor may rely on. */
export const numericAgreement: Detector = {
  id: 'numeric-agreement',
  kinds: ['count', 'amount', 'percent', 'duration', 'date', 'person-attribute'],
  detect: (context) => ({ agreements: factRules.flatMap((rule) => findAgreements(context, rule)) }),
};
