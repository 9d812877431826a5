import { wholeOverview, wholeReport } from '../wholeLists';
import * as vscode from 'vscode';
import { readDesk, type DeskArticle } from '../../../annotations/deskState';
import type { DismissedFindingDto, ReportFormat, ReportRequest } from '../../../protocol/report';
import type { Decisions } from './decisions';
import { showWritten, type NoteDesk } from './noteDesk';
import { nameOf } from './noteFolders';
import { inert, pick } from '../inertText';

const EXTENSIONS: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  sarif: 'sarif',
  json: 'json',
  text: 'txt',
};

/** Asks for a format and a place, and writes the report of all articles with what the desk has decided. */
export async function exportReport({ extension, folders }: NoteDesk, decisions: Decisions): Promise<void> {
  const format = await pickFormat();
  if (!format) return;
  const text = await wholeReport(extension.server, { ...(await deskOf({ extension, folders }, decisions)), format });
  if (text === undefined) {
    void vscode.window.showErrorMessage(inert(vscode.l10n.t('The report could not be made: the articles are still being read.')));
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `collate-report.${EXTENSIONS[format]}`;
  const place = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {});
  if (!place) return;
  await vscode.workspace.fs.writeFile(place, await vscode.workspace.encode(text, { encoding: 'utf8' }));
  showWritten(vscode.l10n.t('Report exported.'), [place]);
  if (format === 'html') await vscode.env.openExternal(place);
  else await vscode.window.showTextDocument(place, { preview: true });
}

async function pickFormat(): Promise<ReportFormat | undefined> {
  const items: { label: string; description: string; format: ReportFormat }[] = [
    { label: 'HTML', description: vscode.l10n.t('for the desk: one file, prints well'), format: 'html' },
    { label: 'Markdown', description: vscode.l10n.t('for a ticket or a wiki'), format: 'markdown' },
    { label: 'CSV', description: vscode.l10n.t('for a spreadsheet: one row a statement'), format: 'csv' },
    { label: 'SARIF', description: vscode.l10n.t('for code scanning and other viewers'), format: 'sarif' },
    { label: 'JSON', description: vscode.l10n.t('as collate check prints it'), format: 'json' },
    { label: vscode.l10n.t('Text'), description: vscode.l10n.t('one paragraph a finding'), format: 'text' },
  ];
  return (await pick(items, { title: vscode.l10n.t('Export report as …') }))?.format;
}

/** Notes, marks, states and dismissals of all articles that are known. */
async function deskOf(
  { extension, folders }: Pick<NoteDesk, 'extension' | 'folders'>,
  decisions: Decisions,
): Promise<Omit<ReportRequest, 'format'>> {
  const overview = await wholeOverview(extension.server);
  const uris = [...new Set((overview?.sources ?? []).map(({ uri }) => uri))];
  const articles: DeskArticle[] = [];
  for (const uri of uris) {
    const article = vscode.Uri.parse(uri);
    await folders.load(article);
    if (folders.records(article).length === 0) continue;
    const document = await vscode.workspace.openTextDocument(article);
    articles.push({ path: uri, name: nameOf(article), text: document.getText(), files: folders.files(article) });
  }
  const desk = readDesk(articles);
  const dismissed = [
    ...[...decisions.dismissed].map(([id, { reason, note, scope, author, created }]): DismissedFindingDto => ({
      id,
      reason,
      note,
      scope,
      author,
      created,
    })),
    ...[...decisions.settled].map(([id, settlement]): DismissedFindingDto => ({
      id,
      reason: 'every statement is marked',
      note: '',
      scope: 'marks',
      ...settlement,
    })),
  ];
  const { version } = extension.context.extension.packageJSON as { readonly version: string };
  return {
    version,
    dismissed,
    queries: desk.queries.map(({ path, ...query }) => ({ ...query, uri: path })),
    articles: desk.articles.map(({ path, ...standing }) => ({ ...standing, uri: path })),
    agreement: desk.agreement,
  };
}
