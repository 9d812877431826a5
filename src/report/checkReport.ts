import type { Article, CheckResult, Discrepancy, Severity } from '../engine';

/** A finding that an editor has dismissed, with what the report says of it. */
export interface DismissedFinding {
  /** `Discrepancy.id`. */
  readonly id: string;
  readonly reason: string;
  readonly note: string;
  readonly scope: string;
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly created: string;
}

/** Everything that a report of a check is made from. */
export interface CheckReport {
  readonly result: CheckResult;
  readonly articles: readonly Article[];
  readonly dismissed: readonly DismissedFinding[];
  /** Version of Collate, for formats that name the tool. */
  readonly version: string;
}

const RANK: Readonly<Record<Severity, number>> = { conflict: 2, precision: 1, variant: 0 };

/** Findings that nobody has dismissed, in the order of the result. */
export function openDiscrepancies({ result, dismissed }: CheckReport): Discrepancy[] {
  const ids = new Set(dismissed.map(({ id }) => id));
  return result.discrepancies.filter(({ id }) => !ids.has(id));
}

/** Whether a finding is of `level` or worse. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return RANK[severity] >= RANK[level];
}
