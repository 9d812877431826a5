import * as vscode from 'vscode';
import { noteRecord, readAnnotation, replyRecord, withPlace, withResolved, withText } from '../../../annotations/annotation';
import { describePlace } from '../../../annotations/anchors/place';
import type { Change } from '../../../annotations/records/change';
import type { StoredRecord } from '../../../annotations/records/record';
import { activeArticle, showWritten, sign, type NoteDesk } from './noteDesk';
import { articleChanges, nameOf } from './noteFolders';
import { plainMarkdown, type NoteComment } from './noteThreads';
import { askForText, inert, pick } from '../inertText';

/** Opens an empty note on the selection, or on the claim or name at the cursor, or on the line, and gives it the keyboard. */
export async function addNote(desk: NoteDesk): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const range = await rangeToNote(desk.extension.server, editor);
  editor.selection = new vscode.Selection(range.start, range.end);
  // The editor's own command alone puts the keyboard into a new thread; over a line with threads it would fold those instead.
  if (desk.threads.endAt(editor.document, range.end.line)) await askForNote(desk, editor.document, range);
  else
    await vscode.commands.executeCommand('workbench.action.addComment').then(undefined, () => desk.threads.begin(editor.document, range));
}

/** Asks for one line of text: the box has the keyboard at once, whatever the editor shows. */
async function askForNote(desk: NoteDesk, document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const title = vscode.l10n.t('Note on “{0}”', document.getText(range).replace(/\s+/g, ' ').slice(0, 60));
  const text = (await askForText({ title, ignoreFocusOut: true }))?.trim();
  const signature = text ? await sign(document.uri) : undefined;
  if (!text || !signature) return;
  const record = await newNote(document.uri, range, signature, text);
  if (record) await keepNote(desk, document.uri, record);
}

async function rangeToNote(server: NoteDesk['extension']['server'], editor: vscode.TextEditor): Promise<vscode.Range> {
  if (!editor.selection.isEmpty) return editor.selection;
  const { active } = editor.selection;
  const position = { line: active.line, character: active.character };
  const here = await server.request('collate/at', { uri: editor.document.uri.toString(), range: { start: position, end: position } });
  const found = here?.claim?.range ?? here?.entity?.range;
  if (found) return new vscode.Range(found.start.line, found.start.character, found.end.line, found.end.character);
  const line = editor.document.lineAt(active.line);
  return new vscode.Range(active.line, line.firstNonWhitespaceCharacterIndex, active.line, line.text.trimEnd().length);
}

/** The button under the text box: a new note, or an answer to one. */
export async function saveNote(desk: NoteDesk, { thread, text }: vscode.CommentReply): Promise<void> {
  const article = thread.uri;
  if (text.trim() === '') return;
  const signature = await sign(article);
  if (!signature) return;
  const note = desk.threads.noteOf(thread);
  if (note !== undefined) return keepRecord(desk, article, replyRecord(signature, note, text.trim()), vscode.l10n.t('Answer'));
  const record = thread.range && (await newNote(article, thread.range, signature, text.trim()));
  if (!record) return;
  thread.dispose();
  // The box that had the keyboard is gone: back to the text.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await keepNote(desk, article, record);
}

async function keepNote(desk: NoteDesk, article: vscode.Uri, record: StoredRecord): Promise<void> {
  desk.threads.expand(record.id);
  await keepRecord(desk, article, record, vscode.l10n.t('Note'));
}

async function keepRecord({ folders }: NoteDesk, article: vscode.Uri, record: StoredRecord, label: string): Promise<void> {
  const written = await folders.commit(label, [articleChanges(article, [{ id: record.id, before: null, after: record }])]);
  showWritten(vscode.l10n.t('Note kept.'), written);
}

async function newNote(
  article: vscode.Uri,
  given: vscode.Range,
  signature: Parameters<typeof noteRecord>[0],
  text: string,
): Promise<StoredRecord | undefined> {
  const document = await vscode.workspace.openTextDocument(article);
  const range = wordsOf(document, given);
  if (!range) return undefined;
  const place = describePlace(document.getText(), { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  return noteRecord(signature, nameOf(article), place, text);
}

/** The "+" beside a line gives an empty range: the note is then on the whole line. */
function wordsOf(document: vscode.TextDocument, range: vscode.Range): vscode.Range | undefined {
  if (!range.isEmpty && document.getText(range).trim() !== '') return range;
  const line = document.lineAt(range.start.line);
  if (line.isEmptyOrWhitespace) return undefined;
  return new vscode.Range(line.lineNumber, line.firstNonWhitespaceCharacterIndex, line.lineNumber, line.text.trimEnd().length);
}

export function cancelNote({ threads }: NoteDesk, { thread }: vscode.CommentReply): void {
  if (threads.noteOf(thread) === undefined) thread.dispose();
}

/** The pencil: the text becomes a text box. */
export function editNote(_: NoteDesk, comment: NoteComment): void {
  setMode(comment, vscode.CommentMode.Editing);
}

export function cancelEdit(_: NoteDesk, comment: NoteComment): void {
  setMode(comment, vscode.CommentMode.Preview);
}

export async function saveEdit({ folders }: NoteDesk, comment: NoteComment): Promise<void> {
  const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
  if (text === '') return;
  const time = new Date().toISOString();
  await changeRecord(folders, comment.article, comment.recordId, vscode.l10n.t('Edit of a note'), (record) => withText(record, text, time));
}

function setMode({ parent, recordId, text }: NoteComment, mode: vscode.CommentMode): void {
  const body = mode === vscode.CommentMode.Editing ? text : plainMarkdown(text);
  parent.comments = parent.comments.map((other) => ((other as NoteComment).recordId === recordId ? { ...other, mode, body } : other));
}

/** Deletes a remark; the first one of a thread takes its answers with it. */
export async function deleteNote({ folders }: NoteDesk, { article, recordId }: NoteComment): Promise<void> {
  await folders.settled(article);
  const doomed = folders.records(article).filter((record) => record.id === recordId || record['target'] === recordId);
  await commitAll(
    folders,
    article,
    vscode.l10n.t('Deletion of a note'),
    doomed.map((record) => ({ id: record.id, before: record, after: null })),
  );
}

export async function setResolved({ folders, threads }: NoteDesk, thread: vscode.CommentThread, resolved: boolean): Promise<void> {
  const note = threads.noteOf(thread);
  if (note === undefined) return;
  const label = resolved ? vscode.l10n.t('Resolving of a note') : vscode.l10n.t('Reopening of a note');
  const time = new Date().toISOString();
  await changeRecord(folders, thread.uri, note, label, (record) => withResolved(record, resolved, time));
}

/** Lists notes and marks whose words are gone; the chosen one goes onto the selection, or is deleted. */
export async function showOrphans({ folders, placed }: NoteDesk): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const { document, selection } = editor;
  const orphans = placed.of(document).filter(({ range }) => range === undefined);
  const items = orphans.map(({ record, annotation }) => ({
    label: `“${annotation.place.exact}”`,
    description: [annotation.type === 'note' ? annotation.text : annotation.state, annotation.author].filter(Boolean).join(', '),
    detail: `…${annotation.place.prefix}${annotation.place.exact}${annotation.place.suffix}…`.replace(/\s+/g, ' '),
    record,
  }));
  if (items.length === 0) return showWritten(vscode.l10n.t('All notes and marks of this article stand on their words.'), []);
  const title = selection.isEmpty
    ? vscode.l10n.t('Notes whose words are gone (select words first to attach one to them)')
    : vscode.l10n.t('Attach to “{0}” …', document.getText(selection).slice(0, 60));
  const picked = await pick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (!picked) return;
  if (selection.isEmpty) return offerDeletion(folders, document.uri, picked.record);
  const place = describePlace(document.getText(), { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
  await changeRecord(folders, document.uri, picked.record.id, vscode.l10n.t('Attaching of a note'), (record) => withPlace(record, place));
}

async function offerDeletion(folders: NoteDesk['folders'], article: vscode.Uri, record: StoredRecord): Promise<void> {
  const annotation = readAnnotation(record);
  if (!annotation || !('place' in annotation)) return;
  const remove = vscode.l10n.t('Delete It');
  const question = vscode.l10n.t(
    'Its words are gone: “{0}”. Select the words that it should stand on, and run this command again.',
    annotation.place.exact,
  );
  if ((await vscode.window.showInformationMessage(inert(question), remove)) === remove)
    await commitAll(folders, article, vscode.l10n.t('Deletion of a note'), [{ id: record.id, before: record, after: null }]);
}

async function changeRecord(
  folders: NoteDesk['folders'],
  article: vscode.Uri,
  id: string,
  label: string,
  change: (record: StoredRecord) => StoredRecord,
): Promise<void> {
  await folders.settled(article);
  const before = folders.records(article).find((record) => record.id === id);
  if (before) await commitAll(folders, article, label, [{ id, before, after: change(before) }]);
}

async function commitAll(
  folders: NoteDesk['folders'],
  article: vscode.Uri,
  label: string,
  changes: readonly Omit<Change, 'file'>[],
): Promise<void> {
  showWritten(vscode.l10n.t('Done: {0}.', label), await folders.commit(label, [articleChanges(article, changes)]));
}
