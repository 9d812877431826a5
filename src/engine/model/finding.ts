import type { Span } from './span';

export type FindingKind =
  | 'count'
  | 'amount'
  | 'percent'
  | 'date'
  | 'duration'
  | 'place'
  | 'person-attribute'
  | 'entity-attribute'
  | 'name-spelling'
  | 'quote-wording'
  | 'quote-speaker'
  | 'list-membership'
  | 'sum-mismatch'
  | 'attribution'
  | 'conversion'
  | 'other';

/** `conflict`: cannot both be true as written. `precision`: compatible, one is rounder, vaguer or fuller. `variant`: worded differently. */
export type Severity = 'conflict' | 'precision' | 'variant';

/** The shortest stretch of one source that shows its value, at most one sentence. */
export interface Statement extends Span {
  readonly path: string;
  /** `Source.id`. */
  readonly source: string;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** The value in a form that equal statements share ("28", "2019-10-08", "Shenzhen"). */
  readonly value: string;
  /** Statements of one finding that share this number can all be true; absent: they can where their values are equal. */
  readonly side?: number;
  /** What makes this statement special among its fellows. */
  readonly note?: 'newest' | 'superseded' | 'stale' | 'copied' | 'headline';
}

export interface Discrepancy {
  /** From kind, subject and values alone: neither offsets, paths nor order. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly subject: string;
  /** One plain sentence for the editor. */
  readonly message: string;
  /** One line: which words were read as what, which rule compared them, why this severity. */
  readonly evidence: string;
  readonly rule: string;
  readonly confidence: number;
  readonly scope: 'cross' | 'within';
  /** True for a difference that house style alone explains: grouped, and kept out of the Problems panel. */
  readonly houseStyle: boolean;
  readonly statements: readonly Statement[];
}

export interface Agreement {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly value: string;
  readonly statements: readonly Statement[];
  /** Sources that do not copy one another. 1 marks a single-source claim. */
  readonly independentSources: number;
}

export interface Passage extends Span {
  readonly path: string;
  readonly source: string;
}

export interface Copy {
  readonly similarity: number;
  readonly passages: readonly Passage[];
  /** Index into `passages` of the likely origin (credit line, date), or null. */
  readonly origin: number | null;
}

export interface CheckResult {
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
  readonly copies: readonly Copy[];
}
