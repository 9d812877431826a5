import type { TextSpan, WireRange } from './positions';

/** The kinds of `contract.md`. */
export const findingKinds = [
  'count',
  'amount',
  'percent',
  'date',
  'duration',
  'place',
  'person-attribute',
  'entity-attribute',
  'name-spelling',
  'quote-wording',
  'quote-speaker',
  'list-membership',
  'sum-mismatch',
  'attribution',
  'conversion',
  'other',
] as const;
export type WireFindingKind = (typeof findingKinds)[number];

/** Worst first. */
export const severities = ['conflict', 'precision', 'variant'] as const;
export type WireSeverity = (typeof severities)[number];

/** What one source says. */
export interface StatementDto {
  readonly uri: string;
  /** `SourceDto.key`. */
  readonly source: string;
  /** UTF-16 offsets in the document's text as of the check. */
  readonly start: number;
  readonly end: number;
  readonly range: WireRange;
  /** The words that show the value. */
  readonly quote: string;
  /** Normalised, equal for statements that agree. */
  readonly value: string;
  /** Statements of one side can all be true; 0 is what most sources say. Where no side has more sources than every other, none is 0. */
  readonly side: number;
  /** The value as people read it: "$42 billion", "14 April 2026". In English, as the articles are. */
  readonly shown: string;
  /** The sentence around it, white space as in the text. At most 600 units. */
  readonly sentence: string;
  /** Where `quote` stands in `sentence`. */
  readonly mark: TextSpan;
  /** Words in `sentence` (inside `mark`) that differ from the finding's first statement. Empty when nothing or all differs. */
  readonly differing: readonly TextSpan[];
  readonly note: 'newest' | 'superseded' | 'stale' | 'copied' | 'headline' | null;
  /** Heading for the row: the outlet, else the headline, else the file's name. */
  readonly outlet: string;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
}

/** Two or more statements that disagree. */
export interface FindingDto {
  /** Unique in one result: from `id` and the story, for two stories may hold findings of the same id. */
  readonly key: string;
  /** Of the contract: from what the statements say alone. Dismissals are kept by it. */
  readonly id: string;
  readonly kind: WireFindingKind;
  readonly severity: WireSeverity;
  readonly subject: string;
  readonly message: string;
  readonly evidence: string;
  readonly rule: string;
  readonly confidence: number;
  readonly scope: 'cross' | 'within';
  readonly houseStyle: boolean;
  /** `StoryDto.id`. */
  readonly story: string;
  readonly statements: readonly StatementDto[];
}

/** Statements of one fact that are compatible. */
export interface AgreementDto {
  readonly key: string;
  readonly id: string;
  readonly kind: WireFindingKind;
  readonly subject: string;
  readonly value: string;
  /** 1 marks a claim that only one source makes. */
  readonly independentSources: number;
  readonly story: string;
  readonly statements: readonly StatementDto[];
}

/** What changed since an earlier result: findings by key, and the order of all of them. */
export interface FindingsDelta {
  readonly version: number;
  /** True: forget what was known; `changed` holds all. */
  readonly reset: boolean;
  /** Keys of every finding, worst first; null where they are the same in the same order as in the result that was told last. */
  readonly order: readonly string[] | null;
  readonly changed: readonly FindingDto[];
}

/** As much of a delta as one message holds. `reset` and `order` come with the first one. */
export interface FindingsPage extends FindingsDelta {
  /** `Part.next` */
  readonly next: number | null;
}
