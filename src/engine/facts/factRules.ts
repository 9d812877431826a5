/** One row for each kind of number that facts are compared by. */
import { sharedLexicon } from '../text/sharedLexicon';
import type { FactRule } from './factFindings';
import { isPersonNoun } from './frames/nounClasses';

/** Steps in which a way through a town is counted: what they tell is where something is. */
const STEPS: ReadonlySet<string> = new Set(['block', 'door']);

/** Grams: nobody weighs more. */
const HEAVIEST = 500_000;

export const countRule: FactRule = {
  id: 'count-mismatch',
  kind: 'count',
  dimensions: ['count', 'votes', 'ordinal', 'magnitude', 'score', 'record', 'points'],
  leastPair: 0.6,
  leastPairAlone: 0.9,
  other: { kind: 'place', holds: ({ dimension, head }) => dimension === 'count' && head !== null && STEPS.has(head) },
};
export const amountRule: FactRule = {
  id: 'amount-mismatch',
  kind: 'amount',
  dimensions: ['money', 'measure'],
  leastPair: 0.6,
  leastPairAlone: 0.9,
  // The weight or height of a person.
  other: {
    kind: 'person-attribute',
    holds: ({ dimension, owner, unit, marks, high }) =>
      dimension === 'measure' && owner?.type === 'PER' && ((unit === 'measure:gram' && high < HEAVIEST) || marks.has('height')),
  },
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
  // A church is 300 years old; a man of that age is said to be so.
  other: { kind: 'duration', holds: ({ head, owner }) => owner === null && head !== null && !isPersonNoun(head, sharedLexicon()) },
};

/** All rows, for agreements. */
export const factRules: readonly FactRule[] = [ageRule, amountRule, countRule, dateRule, durationRule, percentRule];
