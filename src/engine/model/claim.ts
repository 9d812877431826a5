import type { Span } from './span';

export type ClaimKind = 'count' | 'money' | 'percent' | 'fraction' | 'ordinal' | 'date' | 'time' | 'duration' | 'measure' | 'age';

export type Hedge = 'none' | 'about' | 'almost' | 'at least' | 'up to' | 'more than' | 'less than' | 'just' | 'early' | 'late' | 'vague';

/** A numeric statement: a quantity or date as written, its normalised value, and what it is about. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** A number, a TIMEX3 value (dates, times; `A/B` for a period), "3-1" for scores, votes and records, or null where it cannot be known. */
  readonly value: number | string | null;
  /** The interval of values that the words allow. Dates: days since 1970-01-01, both inclusive; times: minutes from midnight. null = unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the bound itself is excluded ("more than 40": low 40, lowOpen). */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** ISO 4217, `percent`, `point` (percentage points), a unit of measure, a calendar unit, or the counted noun's lemma. */
  readonly unit: string | null;
  readonly hedge: Hedge;
  /** A short phrase: what is counted, measured or dated. */
  readonly of: string;
  /** Where the counted noun phrase stands, if there is one. */
  readonly head: Span | null;
  /** Index into `Article.sentences`, or -1. */
  readonly sentence: number;
  /** How a date depends on the publication date (an expression of quantities/dateExpression.ts), so that it can be resolved again when that becomes known. */
  readonly relative: string | null;
  /** True where `value` rests on a publication date that was inferred from other sources, or on an ambiguous order. */
  readonly inferred: boolean;
  /** A special reading that must not be compared with plain numbers. */
  readonly quality: 'score' | 'votes' | 'record' | 'points' | 'magnitude' | 'range' | null;
  /** The rule that read it. */
  readonly evidence: string;
}
