import { visible } from '../protocol/visibleText';
import type { OpenQuery } from '../annotations/deskState';
import type { Discrepancy, Severity } from '../engine';
import { dismissedDiscrepancies, openDiscrepancies, type CheckReport } from './checkReport';
import { makeFactMatrices, type FactMatrix } from './factMatrix';
import { joined, type Pieces } from './pieces';
import { indexReport, type ReportIndex } from './reportIndex';

const HEADINGS: Readonly<Record<Severity, string>> = {
  conflict: 'Conflicts (cannot both be true)',
  precision: 'Precision (one is rounder, vaguer or fuller)',
  variant: 'Variants (the same, written differently)',
};

/** `check --format markdown`: the report for the desk. All text of articles is escaped. */
export function* checkMarkdown(report: CheckReport): Pieces {
  yield* joined(paragraphs(report), '\n\n');
  yield '\n';
}

function* paragraphs(report: CheckReport): Pieces {
  const index = indexReport(report);
  const open = openDiscrepancies(report);
  yield '# Collate report';
  yield summary(report, open);
  yield* matrices(report);
  for (const severity of ['conflict', 'precision', 'variant'] as const)
    yield* findings(
      HEADINGS[severity],
      open.filter((finding) => finding.severity === severity),
      index,
    );
  yield queries(report.desk.queries, index);
  yield dismissed(report);
}

function summary({ articles, result, dismissed, desk }: CheckReport, open: readonly Discrepancy[]): string {
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const rows: [string, string | number][] = [
    ['Articles', articles.length],
    ['Sources', articles.reduce((sum, { sources }) => sum + sources.length, 0)],
    ['Conflicts', count('conflict')],
    ['Of precision', count('precision')],
    ['Variants', count('variant')],
    ['Facts that sources agree on', result.agreements.length],
    ['Copied passages', result.copies.length],
    ['Dismissed', dismissed.length],
    ['Open queries', desk.queries.length],
  ];
  if (desk.agreement) rows.push(['Agreement of authors', agreementText(desk.agreement)]);
  const states = desk.articles.map(
    ({ path, state, author }) => `- ${escapeMarkdown(path)}: ${state}${author ? ` (${escapeMarkdown(author)})` : ''}`,
  );
  return `## Summary\n\n| | |\n| --- | --- |\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}${states.length ? `\n\n${states.join('\n')}` : ''}`;
}

/** "83 % of pairs, Krippendorff's alpha 0.71, on 12 things by 2 authors". */
export function agreementText({ percent, alpha, units, authors }: NonNullable<CheckReport['desk']['agreement']>): string {
  const share = percent === null ? '' : `${Math.round(percent * 100)} % of pairs, `;
  const value = alpha === null ? 'alpha not defined (no variation)' : `Krippendorff's alpha ${alpha.toFixed(2)}`;
  return `${share}${value}, on ${units} things by ${authors.length} authors`;
}

function* matrices(report: CheckReport): Pieces {
  let isFirst = true;
  for (const matrix of makeFactMatrices(report)) {
    if (matrix && isFirst) yield '## Facts by source';
    isFirst &&= matrix === null;
    yield matrix ? matrixTable(matrix) : '';
  }
}

function matrixTable({ columns, rows }: FactMatrix): string {
  const head = ['Fact', '', ...columns.map(({ heading, published }) => `${escapeMarkdown(heading)}${published ? ` ${published}` : ''}`)];
  const lines = rows.map(({ subject, severity, cells }) => {
    const shown = cells.map((cell) =>
      cell === null ? '' : cell.group > 0 && severity === 'conflict' ? `**${escapeMarkdown(cell.text)}**` : escapeMarkdown(cell.text),
    );
    return `| ${[escapeMarkdown(subject), severity ?? 'agreed', ...shown].join(' | ')} |`;
  });
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${lines.join('\n')}`;
}

function* findings(heading: string, list: readonly Discrepancy[], index: ReportIndex): Pieces {
  if (list.length > 0) yield `## ${heading}`;
  for (const finding of list) {
    const statements = finding.statements.map((statement) => {
      const { heading: source, published, line, sentence, markStart, markEnd } = index.place(statement);
      const marked = `${escapePiece(sentence.slice(0, markStart))}**${escapeMarkdown(sentence.slice(markStart, markEnd))}**${escapePiece(sentence.slice(markEnd))}`;
      const where = `${escapeMarkdown(source)}${published ? `, ${published}` : ''} (${escapeMarkdown(statement.path)}:${line})`;
      return `- ${where}${statement.note ? ` *${statement.note}*` : ''}: ${marked}`;
    });
    yield `### ${escapeMarkdown(finding.message)}\n\n${finding.kind}, confidence ${Math.round(finding.confidence * 100)} %\n\n${statements.join('\n')}`;
  }
}

function queries(list: readonly OpenQuery[], index: ReportIndex): string {
  if (list.length === 0) return '';
  const lines = list.map(({ path, start, quote, kind, author, text, replies }) => {
    const where = start === null ? 'words no longer there' : `line ${index.line(path, start)}`;
    const answers = replies.map((reply) => `\n  - ${escapeMarkdown(reply.author)}: ${escapeMarkdown(reply.text)}`);
    return `- ${escapeMarkdown(path)}, ${where}: “${escapeMarkdown(quote)}” — ${kind}${author ? ` by ${escapeMarkdown(author)}` : ''}${text ? `: ${escapeMarkdown(text)}` : ''}${answers.join('')}`;
  });
  return `## Open queries\n\n${lines.join('\n')}`;
}

function dismissed(report: CheckReport): string {
  const entries = dismissedDiscrepancies(report);
  if (entries.length === 0) return '';
  const lines = entries.map(({ finding, dismissal }) => {
    const by = dismissal.author ? ` by ${escapeMarkdown(dismissal.author)}` : '';
    return `- ${escapeMarkdown(finding.message)} — ${escapeMarkdown(dismissal.reason)}${by}${dismissal.note ? `: ${escapeMarkdown(dismissal.note)}` : ''}`;
  });
  return `## Dismissed\n\n${lines.join('\n')}`;
}

/** Text that Markdown shows as it stands, on one line: no markup, links, HTML or table cells come out of an article. */
export function escapeMarkdown(text: string): string {
  return escapePiece(text).trim();
}

/** The same for a piece of a sentence, whose white space at the ends counts. */
function escapePiece(text: string): string {
  return visible(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+|~!<>&^$]/g, '\\$&')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');
}
