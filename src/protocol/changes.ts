import type { WireRange } from './positions';

/** One fact that an edit brought in, changed or dropped. */
export interface FactChangeDto {
  readonly change: 'added' | 'changed' | 'dropped';
  /** What the fact is about. */
  readonly subject: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  /** In the text as it is now; null for a dropped one. */
  readonly range: WireRange | null;
}
