import type { StoredRecord } from '../records/record';

/** What a file of another tool brought, and what in it could not be taken. */
export interface ImportedNotes {
  readonly records: readonly StoredRecord[];
  /** `line` counts from 1; in JSON it is the entry. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}
