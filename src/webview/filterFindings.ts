import { findingStatus } from './findingStatus';
import type { ListedFact } from './listedFact';
import type { PanelData } from './panelData';
import type { ViewState } from './viewState';

/** Findings that the filters and the search let through, worst first; after them agreements, where they are asked for. */
export function filterFindings(data: PanelData, view: ViewState): readonly ListedFact[] {
  const words = searchable(view.search).split(/\s+/u).filter(Boolean);
  const all: readonly ListedFact[] = [...data.findings.values(), ...(view.agreements ? data.agreements : [])];
  return all.filter(
    (finding) =>
      (finding.severity === 'agreed' || !view.hiddenSeverities.includes(finding.severity)) &&
      (view.kind === null || finding.kind === view.kind) &&
      (view.story === null || finding.story === view.story) &&
      hasStatus(finding, data, view) &&
      hasMark(finding, data, view) &&
      hasArticle(finding, data, view) &&
      (words.length === 0 || includesAll(finding, words)),
  );
}

/** A finding with a note is still open. */
function hasStatus(finding: ListedFact, { decisions }: PanelData, { status }: ViewState): boolean {
  const is = findingStatus(finding, decisions);
  return status === 'all' || is === status || (status === 'open' && is === 'noted');
}

/** A statement bears the mark; `unmarked`: none bears any. */
function hasMark({ id }: ListedFact, data: PanelData, { mark }: ViewState): boolean {
  const marks = Object.hasOwn(data.marks, id) ? (data.marks[id] ?? []) : [];
  return mark === null || (mark === 'unmarked' ? marks.length === 0 : marks.includes(mark));
}

/** A statement stands in an article of this state. */
function hasArticle({ statements }: ListedFact, { articleStatus }: PanelData, { article }: ViewState): boolean {
  return article === null || statements.some(({ uri }) => (Object.hasOwn(articleStatus, uri) ? articleStatus[uri] : 'unread') === article);
}

/** Every word stands somewhere in what the row and its table show. */
function includesAll(finding: ListedFact, words: readonly string[]): boolean {
  const searched = searchable(
    [
      finding.subject,
      finding.severity === 'agreed' ? '' : finding.message,
      finding.kind,
      ...finding.statements.flatMap(({ outlet, shown, sentence }) => [outlet, shown, sentence]),
    ].join('\n'),
  );
  return words.every((word) => searched.includes(word));
}

/** Without case and accents. */
const searchable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
