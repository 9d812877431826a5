import type { ArticleStanding, OpenQuery } from '../annotations/deskState';
import type { Discrepancy, Severity } from '../engine';
import { agreementText } from './checkMarkdown';
import { dismissedDiscrepancies, openDiscrepancies, type CheckReport } from './checkReport';
import { makeFactMatrices, type FactMatrix } from './factMatrix';
import { safe, pageAround, type Html } from './html';
import { mapped, type Pieces } from './pieces';
import { indexReport, type ReportIndex } from './reportIndex';
import { REPORT_STYLE } from './reportStyle';
import { sourceMapPicture } from './sourceMapPicture';

const HEADINGS: Readonly<Record<Severity, string>> = {
  conflict: 'Conflicts: cannot both be true as written',
  precision: 'Precision: one is rounder, vaguer or fuller',
  variant: 'Variants: the same, written differently',
};

/** `check --format html`: one file for the desk that opens anywhere, loads nothing and prints well. */
export function* checkHtml(report: CheckReport): Pieces {
  const index = indexReport(report);
  const open = openDiscrepancies(report);
  const [before, after] = pageAround('Collate report', REPORT_STYLE);
  yield before;
  yield safe`<h1>Collate report</h1>
    ${summary(report, open)} `.markup;
  yield* matrices(report);
  for (const severity of ['conflict', 'precision', 'variant'] as const)
    yield* findingSection(
      HEADINGS[severity],
      open.filter((finding) => finding.severity === severity),
      index,
    );
  yield querySection(report.desk.queries, index)?.markup ?? '';
  yield* sourceMapPicture(report);
  yield* dismissedSection(report, index);
  yield after;
}

function summary({ articles, result, dismissed, desk }: CheckReport, open: readonly Discrepancy[]): Html {
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const row = (name: string, value: string | number): Html =>
    safe`<tr>
      <th scope="row">${name}</th>
      <td>${value}</td>
    </tr>`;
  return safe`<h2>Summary</h2>
    <table class="numbers">
      <tbody>
        ${[
          row('Articles', articles.length),
          row(
            'Sources',
            articles.reduce((sum, { sources }) => sum + sources.length, 0),
          ),
          row('Conflicts', count('conflict')),
          row('Of precision', count('precision')),
          row('Variants', count('variant')),
          row('Facts that sources agree on', result.agreements.length),
          row('Copied passages', result.copies.length),
          row('Dismissed', dismissed.length),
          row('Open queries', desk.queries.length),
          ...(desk.agreement ? [row('Agreement of authors', agreementText(desk.agreement))] : []),
        ]}
      </tbody>
    </table>
    ${standings(desk.articles)}`;
}

function standings(articles: readonly ArticleStanding[]): Html | null {
  if (articles.length === 0) return null;
  const rows = articles.map(
    ({ path, state, author, verified, queries, wrong }) =>
      safe`<tr>
        <th scope="row">${path}</th>
        <td>${state}</td>
        <td>${author}</td>
        <td>${verified}</td>
        <td>${queries}</td>
        <td>${wrong}</td>
      </tr>`,
  );
  return safe`<h3>Articles in work</h3>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Article</th>
            <th>State</th>
            <th>By</th>
            <th>Verified</th>
            <th>Queries</th>
            <th>Wrong</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function* matrices(report: CheckReport): Pieces {
  let isFirst = true;
  for (const matrix of makeFactMatrices(report)) {
    if (matrix && isFirst) yield '<h2>Facts by source</h2>';
    isFirst &&= matrix === null;
    yield matrix ? matrixTable(matrix).markup : '';
  }
}

function matrixTable({ columns, rows }: FactMatrix): Html {
  const head = columns.map(
    ({ heading, published }) => safe`<th scope="col">${heading}<br /><span class="meta">${published ?? 'no date'}</span></th>`,
  );
  const lines = rows.map(({ subject, severity, cells }) => {
    const shown = cells.map((cell) => {
      if (cell === null) return safe`<td></td>`;
      return severity === 'conflict' && cell.group > 0 ? safe`<td class="differs">${cell.text}</td>` : safe`<td>${cell.text}</td>`;
    });
    return safe`<tr>
      <th scope="row">${subject}</th>
      <td><span class="tag ${severity ?? 'agreed'}">${severity ?? 'agreed'}</span></td>
      ${shown}
    </tr>`;
  });
  return safe`<div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Standing</th>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${lines}
        </tbody>
      </table>
    </div>`;
}

function* findingSection(heading: string, findings: readonly Discrepancy[], index: ReportIndex): Pieces {
  if (findings.length > 0) yield safe`<h2>${heading} (${findings.length})</h2>`.markup;
  yield* mapped(findings, (finding) => findingBlock(finding, index, null).markup);
}

function findingBlock(finding: Discrepancy, index: ReportIndex, remark: string | null): Html {
  const statements = finding.statements.map((statement) => {
    const { heading, published, line, sentence, markStart, markEnd } = index.place(statement);
    return safe`<li>
      <span class="where"
        >${heading}${published ? `, ${published}` : ''} (${statement.path}, line
        ${line})${statement.note ? `, ${statement.note}` : ''}</span
      ><br />
      ${sentence.slice(0, markStart)}<mark>${sentence.slice(markStart, markEnd)}</mark>${sentence.slice(markEnd)}
    </li>`;
  });
  const { severity, kind, message, confidence, evidence } = finding;
  return safe`<div class="finding ${severity}">
    <h3>${message}</h3>
    <p class="meta"><span class="tag ${severity}">${severity}</span> ${kind}, confidence ${Math.round(confidence * 100)} %. ${evidence}</p>
    ${remark === null ? null : safe`<p>${remark}</p>`}
    <ul>
      ${statements}
    </ul>
  </div> `;
}

function querySection(queries: readonly OpenQuery[], index: ReportIndex): Html | null {
  if (queries.length === 0) return null;
  const items = queries.map(({ path, start, quote, kind, author, created, text, replies }) => {
    const where = start === null ? 'its words are no longer there' : `line ${index.line(path, start)}`;
    const answers = replies.map((reply) => safe`<li>${reply.author}: ${reply.text}</li>`);
    return safe`<li>
      <span class="where">${path}, ${where}; ${kind}${author ? ` by ${author}` : ''}${created ? `, ${created.slice(0, 10)}` : ''}</span
      ><br />
      <mark>${quote}</mark>${text ? safe`: ${text}` : null}${
        answers.length
          ? safe`<ul>
              ${answers}
            </ul>`
          : null
      }
    </li>`;
  });
  return safe`<h2>Open queries (${queries.length})</h2>
    <ul>
      ${items}
    </ul>`;
}

function* dismissedSection(report: CheckReport, index: ReportIndex): Pieces {
  const entries = dismissedDiscrepancies(report);
  if (entries.length > 0) yield safe`<h2>Dismissed (${entries.length})</h2>`.markup;
  for (const { finding, dismissal } of entries) {
    const { reason, note, author, created } = dismissal;
    const by = [author && `by ${author}`, created && `on ${created.slice(0, 10)}`].filter(Boolean).join(' ');
    yield findingBlock(finding, index, `Dismissed${by ? ` ${by}` : ''}: ${reason}${note ? ` (${note})` : ''}`).markup;
  }
}
