/** A matter on which reports of one event may differ: how somebody died, what he is charged with, how he fled. */
import type { FindingKind, Severity } from '../../../model/finding';

export interface Matter {
  readonly id: string;
  readonly kind: FindingKind;
  /** Completes "Sources differ about …". */
  readonly what: string;
  /** Words of which a sentence must have one to be looked at: a look-up instead of a search. Lower case, inflected. */
  readonly triggers: readonly string[];
  /** Finds the stretch that tells of the matter; global. Its values are looked for inside the match. */
  readonly pattern: RegExp;
  /** The values by name; several may stand in one match. */
  readonly values: readonly (readonly [name: string, pattern: RegExp])[];
  /** Telling words that they must share even then. */
  readonly minSharedOfOne: number;
  /** Whom it concerns: two statements about different named people are not compared. */
  readonly subject: 'person' | 'none';
  /** Telling words that two statements must share where they name no common person. */
  readonly minShared: number;
  /** Values of which one is only vaguer than the other: `vague` is vaguer than each of `exact` (all others where empty). */
  readonly vaguer: readonly { readonly vague: string; readonly exact: readonly string[] }[];
  /** Groups of values that may well hold together. */
  readonly compatible: readonly (readonly string[])[];
  /** Whether only lists of which one holds the other are compared: of two crimes, each may be told of another trial. */
  readonly fullerOnly: boolean;
  /** Whether only sources of one publication day are compared: what changes from day to day. */
  readonly sameDay: boolean;
  readonly severity: Severity;
  readonly confidence: number;
}

/** A row of a table of matters; what is left out takes the commonest value. */
export interface MatterRow {
  readonly id: string;
  readonly kind?: FindingKind;
  readonly what: string;
  readonly triggers: string;
  readonly pattern: RegExp;
  readonly values: Readonly<Record<string, RegExp>>;
  readonly subject?: Matter['subject'];
  readonly minShared?: number;
  readonly minSharedOfOne?: number;
  readonly vaguer?: Readonly<Record<string, readonly string[]>>;
  readonly compatible?: readonly (readonly string[])[];
  readonly fullerOnly?: boolean;
  readonly sameDay?: boolean;
  readonly severity?: Severity;
  readonly confidence?: number;
}

export function matterOf(row: MatterRow): Matter {
  return {
    kind: 'other',
    subject: 'none',
    minShared: 2,
    minSharedOfOne: 0,
    compatible: [],
    fullerOnly: false,
    sameDay: false,
    severity: 'variant',
    confidence: 0.5,
    ...row,
    triggers: row.triggers.split(' '),
    values: Object.entries(row.values),
    vaguer: Object.entries(row.vaguer ?? {}).map(([vague, exact]) => ({ vague, exact })),
  };
}
