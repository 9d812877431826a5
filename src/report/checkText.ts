import { visible } from '../protocol/visibleText';
import type { Discrepancy, Statement } from '../engine';
import { openDiscrepancies, type CheckReport } from './checkReport';
import { lineStarts, positionAt } from './lines';

/** `check --format text`: one paragraph a finding, `path:line:column` before each statement, so that editors can jump. */
export function checkText(report: CheckReport): string {
  const open = openDiscrepancies(report);
  const starts = new Map(report.articles.map((article) => [article.path, lineStarts(article.text)]));
  const place = ({ path, start }: Statement): string => {
    const { line, column } = positionAt(starts.get(path) ?? [0], start);
    return `${oneLine(path)}:${line}:${column}`;
  };
  const paragraphs = open.map((finding) => paragraph(finding, place));
  return [...paragraphs, summary(open, report)].join('\n');
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
