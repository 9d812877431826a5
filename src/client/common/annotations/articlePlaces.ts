import * as vscode from 'vscode';
import { annotationsOf, placeAnnotations } from '../../../annotations/deskState';
import type { PlacedAnnotation } from '../../../annotations/onStatements';
import type { RecordFile } from '../../../annotations/records/record';
import { annotationFile } from '../../../annotations/storage/folderLayout';
import { nameOf, type NoteFolders } from './noteFolders';
import type { PlacedNotes } from './placedNotes';

interface Known {
  readonly notes: RecordFile;
  /** Of the article's file, when it was read. */
  readonly modified: number;
  readonly placed: readonly PlacedAnnotation[];
}

/** Notes and marks of any article where they stand now. Of one that is not open the file is read, again only after it or its notes changed. */
export class ArticlePlaces {
  readonly #folders: NoteFolders;
  readonly #open: PlacedNotes;
  readonly #known = new Map<string, Known>();

  constructor(folders: NoteFolders, open: PlacedNotes) {
    this.#folders = folders;
    this.#open = open;
  }

  async of(article: vscode.Uri): Promise<readonly PlacedAnnotation[]> {
    const notes = this.#folders.files(article).get(annotationFile(nameOf(article)));
    if (!notes || notes.records.size === 0) return [];
    const key = article.toString();
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document) return this.#open.of(document);
    try {
      const { mtime } = await vscode.workspace.fs.stat(article);
      const known = this.#known.get(key);
      if (known?.notes === notes && known.modified === mtime) return known.placed;
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(article), { uri: article });
      const placed = placeAnnotations(annotationsOf(notes), text);
      this.#known.set(key, { notes, modified: mtime, placed });
      return placed;
    } catch {
      // Deleted since it was compared: its notes stand nowhere.
      return [];
    }
  }
}
