import { wholeOverview } from '../wholeLists';
import * as vscode from 'vscode';
import { annotationsOf } from '../../../annotations/deskState';
import { notesToBrat } from '../../../annotations/exchange/brat';
import { notesToCsv } from '../../../annotations/exchange/csv';
import { IMPORT_EXTENSIONS, newRecords, readNotes } from '../../../annotations/exchange/importNotes';
import type { ImportedNotes } from '../../../annotations/exchange/importedNotes';
import { notesToJsonLd } from '../../../annotations/exchange/jsonLd';
import { notesToJsonLine } from '../../../annotations/exchange/jsonLines';
import type { RecordFile } from '../../../annotations/records/record';
import { annotationFile, newFileHead } from '../../../annotations/storage/folderLayout';
import type { NoteFormat } from '../contributions';
import { activeArticle, newRecordId, showWritten, sign, type NoteDesk } from './noteDesk';
import { articleChanges, nameOf } from './noteFolders';
import { inert, pick } from '../inertText';

const SHOWN_PROBLEMS = 3;

/** Takes notes and marks over from a file of another tool (asked for unless given) onto the article in the editor: one step of undo. */
export async function importNotes({ folders }: NoteDesk, given?: vscode.Uri): Promise<void> {
  const document = activeArticle()?.document;
  const file = document && (given ?? (await pickFile(document.uri)));
  const signature = file && (await sign(document.uri));
  if (!file || !signature) return;
  const content = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file });
  const article = nameOf(document.uri);
  const read = readNotes(nameOf(file), content, document.getText(), article, () => ({ ...signature, id: newRecordId() }));
  if (!read) {
    void vscode.window.showErrorMessage(
      inert(vscode.l10n.t('Notes are read from files whose names end with {0}.', IMPORT_EXTENSIONS.map((one) => `.${one}`).join(', '))),
    );
    return;
  }
  await folders.load(document.uri);
  const known = folders.records(document.uri);
  const fresh = newRecords(read.records, known);
  const before = new Map(known.map((record) => [record.id, record]));
  const changes = fresh.map((after) => ({ id: after.id, before: before.get(after.id) ?? null, after }));
  const written = changes.length > 0 ? await folders.commit(vscode.l10n.t('Import'), [articleChanges(document.uri, changes)]) : [];
  showWritten(vscode.l10n.t('Imported: {0} new, {1} already there.', fresh.length, read.records.length - fresh.length), written);
  tellProblems(nameOf(file), read);
}

async function pickFile(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      defaultUri: vscode.Uri.joinPath(article, '..'),
      openLabel: vscode.l10n.t('Import'),
      title: vscode.l10n.t('Import notes and marks on {0}', nameOf(article)),
      filters: { [vscode.l10n.t('Notes (brat, CSV, JSON-LD)')]: [...IMPORT_EXTENSIONS] },
    })) ?? [];
  return file;
}

/** Nothing is dropped in silence. */
function tellProblems(file: string, { problems }: ImportedNotes): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ line, reason }) => vscode.l10n.t('line {0}: {1}', line, reason));
  const more = problems.length > SHOWN_PROBLEMS ? ' …' : '';
  void vscode.window.showWarningMessage(
    inert(vscode.l10n.t('{0} lines of {1} were left out: {2}', problems.length, file, `${shown.join('; ')}${more}`)),
  );
}

/** Writes notes and marks for other tools. Format and place are asked for unless given. */
export async function exportNotes(desk: NoteDesk, format?: NoteFormat, given?: vscode.Uri): Promise<void> {
  const document = activeArticle()?.document;
  const chosen = document && (format ?? (await pickFormat(nameOf(document.uri))));
  if (!document || !chosen) return;
  await desk.folders.load(document.uri);
  const name = chosen === 'jsonl' ? 'collate-notes.jsonl' : `${nameOf(document.uri)}.${chosen}`;
  const place = given ?? (await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(document.uri, '..', name) }));
  if (!place) return;
  const text = chosen === 'jsonl' ? await allArticles(desk, document.uri) : oneArticle(desk, document, chosen);
  await vscode.workspace.fs.writeFile(place, await vscode.workspace.encode(text, { encoding: 'utf8' }));
  showWritten(vscode.l10n.t('Notes exported.'), [place]);
}

async function pickFormat(article: string): Promise<NoteFormat | undefined> {
  const items: { label: string; description: string; format: NoteFormat }[] = [
    { label: 'JSON-LD', description: vscode.l10n.t('W3C Web Annotation: everything, as it is kept'), format: 'jsonld' },
    { label: 'brat', description: vscode.l10n.t('.ann beside {0}: places, words and remarks', article), format: 'ann' },
    { label: 'CSV', description: vscode.l10n.t('for a spreadsheet: one row a note or mark'), format: 'csv' },
    { label: 'JSON Lines', description: vscode.l10n.t('for training tools: one line an article, all of the folder'), format: 'jsonl' },
  ];
  return (await pick(items, { title: vscode.l10n.t('Export notes as …') }))?.format;
}

function oneArticle({ folders }: NoteDesk, document: vscode.TextDocument, format: Exclude<NoteFormat, 'jsonl'>): string {
  const { uri } = document;
  const file: RecordFile = folders.files(uri).get(annotationFile(nameOf(uri))) ?? {
    head: newFileHead(annotationFile(nameOf(uri))),
    records: new Map(),
  };
  if (format === 'jsonld') return notesToJsonLd(file, nameOf(uri));
  return format === 'csv' ? notesToCsv(file.records.values()) : notesToBrat(file.records.values(), document.getText());
}

/** Articles of the folder that have notes, in the order of their names. */
async function allArticles({ extension, folders }: NoteDesk, article: vscode.Uri): Promise<string> {
  const overview = await wholeOverview(extension.server);
  const folder = vscode.Uri.joinPath(article, '..').toString();
  const uris = [...new Set((overview?.sources ?? []).map(({ uri }) => uri))].map((uri) => vscode.Uri.parse(uri));
  const lines: string[] = [];
  for (const uri of uris.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = folders.files(uri).get(annotationFile(nameOf(uri)));
    if (vscode.Uri.joinPath(uri, '..').toString() !== folder || !file || file.records.size === 0) continue;
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    lines.push(notesToJsonLine(nameOf(uri), text, annotationsOf(file)));
  }
  return lines.join('');
}
