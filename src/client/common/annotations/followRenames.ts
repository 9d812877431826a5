import * as vscode from 'vscode';
import { readDismissal } from '../../../annotations/dismissal';
import { withSource } from '../../../annotations/annotation';
import type { Change } from '../../../annotations/records/change';
import { annotationFile, DISMISSALS_FILE } from '../../../annotations/storage/folderLayout';
import { folderOf, nameOf, type FolderChanges, type NoteFolders } from './noteFolders';

/** Notes, marks and dismissals go with an article that is renamed or moved in the editor. */
export function followRenames(folders: NoteFolders): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await Promise.all([folders.load(oldUri), folders.load(newUri)]);
      const parts = [...movedNotes(folders, oldUri, newUri), ...movedDismissals(folders, oldUri, newUri)];
      if (parts.length > 0) await folders.commitQuietly(parts);
    }
  });
}

/** All notes and marks of one article as those of another. */
export function movedNotes(folders: NoteFolders, from: vscode.Uri, to: vscode.Uri): FolderChanges[] {
  const records = folders.records(from);
  if (records.length === 0) return [];
  const file = annotationFile(nameOf(to));
  const arriving = records.map((record): Change => ({ file, id: record.id, before: null, after: withSource(record, nameOf(to)) }));
  const leaving = records.map((record): Change => ({ file: annotationFile(nameOf(from)), id: record.id, before: record, after: null }));
  return [
    { folder: folderOf(to), changes: arriving },
    { folder: folderOf(from), changes: leaving },
  ];
}

/** Of the scope "this kind in this article"; other scopes do not name the article. */
function movedDismissals(folders: NoteFolders, from: vscode.Uri, to: vscode.Uri): FolderChanges[] {
  const stays = folderOf(from).toString() === folderOf(to).toString();
  if (!stays) return [];
  const changes = [...(folders.files(from).get(DISMISSALS_FILE)?.records.values() ?? [])].flatMap((record): Change[] => {
    const dismissal = readDismissal(record);
    if (dismissal?.scope !== 'article' || dismissal.article !== nameOf(from)) return [];
    return [{ file: DISMISSALS_FILE, id: record.id, before: record, after: { ...record, article: nameOf(to) } }];
  });
  return changes.length > 0 ? [{ folder: folderOf(from), changes }] : [];
}
