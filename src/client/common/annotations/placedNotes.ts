import * as vscode from 'vscode';
import { readAnnotation, withPlace, type Annotation } from '../../../annotations/annotation';
import { findPlace } from '../../../annotations/anchors/findPlace';
import { describePlace, type TextRange } from '../../../annotations/anchors/place';
import { toPlainText, type PlainText } from '../../../annotations/anchors/plainText';
import { trackEdit } from '../../../annotations/anchors/trackEdit';
import type { StoredRecord } from '../../../annotations/records/record';
import { Delayer } from '../delayer';
import { articleChanges, folderOf, type NoteFolders } from './noteFolders';

/** A note or mark, where it stands now in an open article. */
export interface PlacedNote {
  readonly record: StoredRecord;
  readonly annotation: Extract<Annotation, { readonly type: 'note' | 'mark' }>;
  /** Undefined: an orphan, whose words are gone. */
  readonly range: TextRange | undefined;
}

const EDIT_MILLISECONDS = 150;

/** Keeps notes and marks on their words while articles are open, and writes their new surroundings when an article is saved. */
export class PlacedNotes implements vscode.Disposable {
  readonly #folders: NoteFolders;
  readonly #placed = new Map<string, readonly PlacedNote[]>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #editing = new Delayer(EDIT_MILLISECONDS);
  readonly #edited = new Set<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];

  /** The notes of an open document, or their places, differ from before. */
  readonly onDidChange = this.#changed.event;

  constructor(folders: NoteFolders, isArticle: (document: vscode.TextDocument) => boolean) {
    this.#folders = folders;
    const open = (document: vscode.TextDocument): void => {
      if (!isArticle(document)) return;
      void folders.load(document.uri).then(() => this.#place(document));
    };
    this.#subscriptions = [
      folders.onDidChange((folder) => this.#placeAll(folder)),
      vscode.workspace.onDidOpenTextDocument(open),
      vscode.workspace.onDidCloseTextDocument((document) => this.#placed.delete(document.uri.toString())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#follow(document, contentChanges)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#keepPlaces(document)),
    ];
    vscode.workspace.textDocuments.forEach(open);
  }

  /** Notes and marks of an open article, orphans too. */
  of(document: vscode.TextDocument): readonly PlacedNote[] {
    return this.#placed.get(document.uri.toString()) ?? [];
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#editing, ...this.#subscriptions).dispose();
  }

  #placeAll(folder: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments) {
      const isInside = document.uri.scheme === folder.scheme && folderOf(document.uri).toString() === folder.toString();
      if (isInside) this.#place(document);
    }
  }

  /** Finds every note anew; what stands where it was followed to stays there. */
  #place(document: vscode.TextDocument): void {
    const known = new Map(this.of(document).map(({ record, range }) => [record.id, range]));
    const text = document.getText();
    let plain: PlainText | undefined;
    const placed = this.#folders.records(document.uri).flatMap((record): PlacedNote[] => {
      const annotation = readAnnotation(record);
      if (annotation?.type !== 'note' && annotation?.type !== 'mark') return [];
      const followed = known.get(record.id);
      const stands = followed && text.slice(followed.start, followed.end) === annotation.place.exact;
      const range = stands ? followed : findPlace(annotation.place, (plain ??= toPlainText(text)));
      return [{ record, annotation, range }];
    });
    if (placed.length === 0 && known.size === 0) return;
    this.#placed.set(document.uri.toString(), placed);
    this.#changed.fire(document);
  }

  /** Moves notes with the typing; those whose words were touched are looked up when the typing rests. */
  #follow(document: vscode.TextDocument, edits: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const placed = this.of(document);
    if (placed.length === 0 || edits.length === 0) return;
    // Edits of one event are told from the end of the text to its start, all in offsets of the text before.
    const inOrder = [...edits].sort((a, b) => b.rangeOffset - a.rangeOffset);
    const follow = (range: TextRange | undefined): TextRange | undefined =>
      inOrder.reduce<TextRange | undefined>((at, { rangeOffset, rangeLength, text }) => {
        return at && trackEdit(at, { start: rangeOffset, end: rangeOffset + rangeLength, length: text.length });
      }, range);
    this.#placed.set(
      document.uri.toString(),
      placed.map((note) => ({ ...note, range: follow(note.range) })),
    );
    this.#edited.add(document);
    this.#editing.trigger(() => {
      const documents = [...this.#edited];
      this.#edited.clear();
      for (const each of documents) if (!each.isClosed) this.#place(each);
    });
  }

  /** After a save: places whose surroundings changed are written, so that they are found again after a restart. */
  async #keepPlaces(document: vscode.TextDocument): Promise<void> {
    this.#place(document);
    const text = document.getText();
    let plain: PlainText | undefined;
    const changes = this.of(document).flatMap(({ record, annotation, range }) => {
      if (!range) return [];
      const { place } = annotation;
      const isSame =
        text.slice(range.start, range.end) === place.exact &&
        text.slice(Math.max(0, range.start - place.prefix.length), range.start) === place.prefix &&
        text.slice(range.end, range.end + place.suffix.length) === place.suffix;
      if (isSame) return [];
      return [{ id: record.id, before: record, after: withPlace(record, describePlace(text, range, (plain ??= toPlainText(text)))) }];
    });
    if (changes.length > 0) await this.#folders.commitQuietly([articleChanges(document.uri, changes)]);
  }
}
