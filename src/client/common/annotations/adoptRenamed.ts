import * as vscode from 'vscode';
import { findRenamedArticle } from '../../../annotations/renamed';
import { articleOfFile, annotationFile } from '../../../annotations/storage/folderLayout';
import { movedNotes } from './followRenames';
import { nameOf, type NoteFolders } from './noteFolders';

/** Few enough files to read when an article is missing. */
const MOST_CANDIDATES = 60;

/** Notes whose article is gone go to the file that holds their words: it was renamed outside the editor. Looked for once a window. */
export function adoptRenamed(folders: NoteFolders, isArticleName: (uri: vscode.Uri) => boolean): vscode.Disposable {
  const looked = new Set<string>();
  return folders.onDidChange(async (folder) => {
    const key = folder.toString();
    const files = folders.all.find(({ uri }) => uri.toString() === key)?.files;
    if (looked.has(key) || !files) return;
    const noted = [...files.keys()].flatMap((file) => articleOfFile(file) ?? []);
    if (noted.length === 0) return;
    looked.add(key);
    const there = new Set(
      (await vscode.workspace.fs.readDirectory(folder)).flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : [])),
    );
    const lost = noted.filter((name) => !there.has(name));
    if (lost.length === 0) return;
    const free = [...there]
      .map((name) => vscode.Uri.joinPath(folder, name))
      .filter((uri) => isArticleName(uri) && !noted.includes(nameOf(uri)));
    if (free.length > MOST_CANDIDATES) return;
    const candidates = await Promise.all(
      free.map(async (uri) => ({ name: nameOf(uri), text: (await vscode.workspace.openTextDocument(uri)).getText() })),
    );
    for (const name of lost) {
      const notes = files.get(annotationFile(name));
      const found = notes && findRenamedArticle(notes, candidates);
      if (found) await folders.commitQuietly(movedNotes(folders, vscode.Uri.joinPath(folder, name), vscode.Uri.joinPath(folder, found)));
    }
  });
}
