import { visible } from '../protocol/visibleText';
import type { Discrepancy, Statement } from '../engine';
import { openDiscrepancies, type CheckReport } from './checkReport';
import { joined, type Pieces } from './pieces';
import { indexReport } from './reportIndex';

/** `check --format text`: one paragraph a finding, `path:line:column` before each statement, so that editors can jump. */
export function* checkText(report: CheckReport): Pieces {
  yield* joined(paragraphs(report), '\n');
}

function* paragraphs(report: CheckReport): Pieces {
  const open = openDiscrepancies(report);
  const { line: lineOf, column: columnOf } = indexReport(report);
  const place = ({ path, start }: Statement): string => `${oneLine(path)}:${lineOf(path, start)}:${columnOf(path, start)}`;
  for (const finding of open) yield paragraph(finding, place);
  yield summary(open, report);
}

function paragraph(finding: Discrepancy, place: (statement: Statement) => string): string {
  const statements = finding.statements.map((statement) => {
    const note = statement.note ? ` (${statement.note})` : '';
    return `    ${place(statement)}: ${oneLine(statement.quote)} [${oneLine(statement.value)}]${note}`;
  });
  return `${finding.severity}  ${finding.kind}  ${oneLine(finding.message)}\n${statements.join('\n')}\n`;
}

function summary(open: readonly Discrepancy[], { articles, dismissed, result }: CheckReport): string {
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const parts = [
    plural(articles.length, 'article'),
    plural(count('conflict'), 'conflict'),
    `${count('precision')} of precision`,
    plural(count('variant'), 'variant'),
    plural(result.agreements.length, 'agreement'),
    ...(dismissed.length ? [`${dismissed.length} dismissed`] : []),
  ];
  return `${parts.join(', ')}\n`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}
