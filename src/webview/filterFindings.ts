import type { FindingDto } from '../protocol/findings';
import { findingStatus } from './findingStatus';
import type { PanelData } from './panelData';
import type { ViewState } from './viewState';

/** Findings that the filters and the search let through, worst first. */
export function filterFindings(data: PanelData, view: ViewState): readonly FindingDto[] {
  const words = searchable(view.search).split(/\s+/u).filter(Boolean);
  return [...data.findings.values()].filter(
    (finding) =>
      !view.hiddenSeverities.includes(finding.severity) &&
      (view.kind === null || finding.kind === view.kind) &&
      (view.story === null || finding.story === view.story) &&
      hasStatus(finding, data, view) &&
      hasMark(finding, data, view) &&
      hasArticle(finding, data, view) &&
      (words.length === 0 || includesAll(finding, words)),
  );
}

/** A finding with a note is still open. */
function hasStatus(finding: FindingDto, { decisions }: PanelData, { status }: ViewState): boolean {
  const is = findingStatus(finding, decisions);
  return status === 'all' || is === status || (status === 'open' && is === 'noted');
}

/** A statement bears the mark; `unmarked`: none bears any. */
function hasMark({ id }: FindingDto, data: PanelData, { mark }: ViewState): boolean {
  const marks = Object.hasOwn(data.marks, id) ? (data.marks[id] ?? []) : [];
  return mark === null || (mark === 'unmarked' ? marks.length === 0 : marks.includes(mark));
}

/** A statement stands in an article of this state. */
function hasArticle({ statements }: FindingDto, { articleStatus }: PanelData, { article }: ViewState): boolean {
  return article === null || statements.some(({ uri }) => (Object.hasOwn(articleStatus, uri) ? articleStatus[uri] : 'unread') === article);
}

/** Every word stands somewhere in what the row and its table show. */
function includesAll(finding: FindingDto, words: readonly string[]): boolean {
  const shown = searchable(
    [
      finding.subject,
      finding.message,
      finding.kind,
      ...finding.statements.flatMap(({ outlet, value, sentence }) => [outlet, value, sentence]),
    ].join('\n'),
  );
  return words.every((word) => shown.includes(word));
}

/** Without case and accents. */
const searchable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
