import type { DeskState } from '../annotations/deskState';
import type { Article, CheckResult, Discrepancy, Severity, Source } from '../engine';

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
  /** Notes, marks and states of the articles. */
  readonly desk: DeskState;
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

/** Findings that were dismissed, each with what was said of it. */
export function dismissedDiscrepancies({ result, dismissed }: CheckReport): { finding: Discrepancy; dismissal: DismissedFinding }[] {
  const byId = new Map(dismissed.map((dismissal) => [dismissal.id, dismissal]));
  return result.discrepancies.flatMap((finding) => {
    const dismissal = byId.get(finding.id);
    return dismissal ? [{ finding, dismissal }] : [];
  });
}

/** Short heading of a source: the outlet, else the agency, else the file's name; numbered where a file holds several. */
export function sourceHeading(article: Article, source: Source): string {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  return source.outlet ?? source.agency ?? (article.sources.length > 1 ? `${name} (${source.id})` : name);
}
