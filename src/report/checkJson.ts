import type { Passage, Statement } from '../engine';
import type { CheckReport } from './checkReport';

/** `check --format json`, as contract.md has it; `dismissed` lists the findings that the folder's editors have dismissed. */
export function checkJson(report: CheckReport): string {
  const { discrepancies, agreements, copies } = report.result;
  const dismissals = new Map(report.dismissed.map((entry) => [entry.id, entry]));
  const shown = discrepancies.map((finding) => {
    const { id, kind, severity, subject, message, confidence, scope, evidence, rule, houseStyle, statements } = finding;
    return { id, kind, severity, subject, message, confidence, scope, evidence, rule, houseStyle, statements: statements.map(statement) };
  });
  return `${JSON.stringify({
    version: 1,
    discrepancies: shown.filter(({ id }) => !dismissals.has(id)),
    agreements: agreements.map(({ id, kind, subject, value, statements, independentSources }) => {
      return { id, kind, subject, value, statements: statements.map(statement), independentSources };
    }),
    copies: copies.map(({ similarity, passages, origin }) => ({ similarity, passages: passages.map(passage), origin })),
    dismissed: shown.filter(({ id }) => dismissals.has(id)).map((finding) => ({ ...finding, dismissal: dismissals.get(finding.id) })),
  })}\n`;
}

function statement({ path, source, start, end, quote, value, note }: Statement): object {
  return { path, source, start, end, quote, value, ...(note && { note }) };
}

function passage({ path, source, start, end }: Passage): object {
  return { path, source, start, end };
}
