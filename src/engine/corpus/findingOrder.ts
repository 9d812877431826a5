import { insertDiscrepancies } from '../detectors/runDetectors';
import type { Discrepancy } from '../model/finding';
import type { StoryReport } from './storyReport';

/**
 * Puts the discrepancies of some reports in order, worst first. Most stories stay as they were from one call to the next: theirs are taken
 * as they were sorted before.
 */
export function rememberOrder(): (reports: readonly StoryReport[]) => readonly Discrepancy[] {
  let last: ReadonlySet<StoryReport> = new Set();
  let sorted: readonly Discrepancy[] = [];
  return (list) => {
    const reports = new Set(list);
    const gone = new Set<Discrepancy>();
    for (const report of last) if (!reports.has(report)) for (const finding of report.result.discrepancies) gone.add(finding);
    const kept = gone.size > 0 ? sorted.filter((finding) => !gone.has(finding)) : sorted;
    const fresh = list.flatMap((report) => (last.has(report) ? [] : report.result.discrepancies));
    last = reports;
    sorted = insertDiscrepancies(kept, fresh);
    return sorted;
  };
}
