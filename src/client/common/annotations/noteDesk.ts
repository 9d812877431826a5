import * as vscode from 'vscode';
import type { Signature } from '../../../annotations/annotation';
import type { Extension } from '../extension';
import { authorName } from './author';
import type { NoteFolders } from './noteFolders';
import type { NoteThreads } from './noteThreads';
import type { PlacedNotes } from './placedNotes';
import { inert, showForAWhile } from '../inertText';

/** What the commands on notes and marks work with. */
export interface NoteDesk {
  readonly extension: Extension;
  readonly folders: NoteFolders;
  readonly placed: PlacedNotes;
  readonly threads: NoteThreads;
}

/** Who acts now, with an id for what is made; undefined where nobody gave a name. */
export async function sign(article: vscode.Uri): Promise<Signature | undefined> {
  const author = await authorName(article);
  return author === '' ? undefined : { author, id: newRecordId(), time: new Date().toISOString() };
}

export function newRecordId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

/** Says in the status bar what was done and in which file. */
export function showWritten(done: string, files: readonly vscode.Uri[]): void {
  const names = [...new Set(files.map((uri) => vscode.workspace.asRelativePath(uri)))];
  const where = names.length > 2 ? vscode.l10n.t('{0} files', names.length) : names.join(', ');
  showForAWhile('check', where ? vscode.l10n.t('{0} Written: {1}', done, where) : done, 6000);
}

/** The article in the active editor; says so when there is none that can hold notes. */
export function activeArticle(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.scheme !== 'untitled') return editor;
  void vscode.window.showInformationMessage(inert(vscode.l10n.t('Save the article first: notes are kept in a file beside it.')));
  return undefined;
}
