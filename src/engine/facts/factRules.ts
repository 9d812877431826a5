/** One row for each kind of number that facts are compared by. */
import type { FactRule } from './factFindings';

export const countRule: FactRule = {
  id: 'count-mismatch',
  kind: 'count',
  dimensions: ['count', 'votes', 'ordinal', 'magnitude', 'score', 'record', 'points'],
  leastPair: 0.6,
  leastPairAlone: 0.9,
};
export const amountRule: FactRule = {
  id: 'amount-mismatch',
  kind: 'amount',
  dimensions: ['money', 'measure'],
  leastPair: 0.6,
  leastPairAlone: 0.9,
};
export const percentRule: FactRule = {
  id: 'percent-mismatch',
  kind: 'percent',
  dimensions: ['percent'],
  leastPair: 0.6,
  leastPairAlone: 0.8,
};
export const durationRule: FactRule = {
  id: 'duration-mismatch',
  kind: 'duration',
  dimensions: ['duration'],
  leastPair: 0.6,
  leastPairAlone: 0.9,
};
export const dateRule: FactRule = { id: 'date-mismatch', kind: 'date', dimensions: ['date', 'time'], leastPair: 0.7, leastPairAlone: 0.9 };
export const ageRule: FactRule = {
  id: 'age-mismatch',
  kind: 'person-attribute',
  dimensions: ['age'],
  leastPair: 0.75,
  leastPairAlone: 0.9,
};

/** All rows, for agreements. */
export const factRules: readonly FactRule[] = [ageRule, amountRule, countRule, dateRule, durationRule, percentRule];
