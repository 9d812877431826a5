import { csvTable } from '../annotations/exchange/csv';
import { dismissedDiscrepancies, openDiscrepancies, type CheckReport } from './checkReport';
import type { Pieces } from './pieces';
import { indexReport } from './reportIndex';

const COLUMNS = [
  'id',
  'status',
  'severity',
  'kind',
  'subject',
  'message',
  'confidence',
  'scope',
  'path',
  'source',
  'outlet',
  'published',
  'line',
  'column',
  'start',
  'end',
  'quote',
  'value',
  'reason',
  'dismissed by',
] as const;

/** `check --format csv` (RFC 4180): one row a statement, dismissed findings last. Safe to open in a spreadsheet. */
export function* checkCsv(report: CheckReport): Pieces {
  const index = indexReport(report);
  const all = [...openDiscrepancies(report).map((finding) => ({ finding, dismissal: null })), ...dismissedDiscrepancies(report)];
  yield csvTable([COLUMNS]);
  for (const { finding, dismissal } of all) {
    const rows = finding.statements.map((statement) => {
      const { heading, published, line, column } = index.place(statement);
      const { id, severity, kind, subject, message, confidence, scope } = finding;
      const { path, source, start, end, quote, value } = statement;
      const own = [id, dismissal ? 'dismissed' : 'open', severity, kind, subject, message, confidence, scope];
      return [
        ...own,
        path,
        source,
        heading,
        published ?? '',
        line,
        column,
        start,
        end,
        quote,
        value,
        dismissal?.reason ?? '',
        dismissal?.author ?? '',
      ];
    });
    yield csvTable(rows);
  }
}
