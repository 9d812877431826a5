import * as vscode from 'vscode';
import type { Action, Change } from '../../../annotations/records/change';
import { keepHistory, readHistory, redo, remember, undo, type History } from '../../../annotations/records/history';
import type { RecordFile, StoredRecord } from '../../../annotations/records/record';
import { annotationFile, COLLATE_FOLDER } from '../../../annotations/storage/folderLayout';
import { NoteStore, type DamagedFile } from '../../../annotations/storage/noteStore';
import { Delayer } from '../delayer';
import { editorStorage } from './editorStorage';
import { inert } from '../inertText';

type Files = ReadonlyMap<string, RecordFile>;

interface Folder {
  readonly uri: vscode.Uri;
  readonly store: NoteStore;
  files: Files;
  loaded: Promise<void>;
}

/** Changes in one folder of articles. */
export interface FolderChanges {
  readonly folder: vscode.Uri;
  readonly changes: readonly Change[];
}

/** One step of undo, over any number of folders. */
interface Step {
  readonly label: string;
  readonly parts: readonly FolderChanges[];
}

const RELOAD_MILLISECONDS = 100;
/** In the editor's storage of this workspace. */
const HISTORY_KEY = 'collate.history';

/** The `.collate` folders beside the articles: what is in them, every change to them, and undo. */
export class NoteFolders implements vscode.Disposable {
  readonly #folders = new Map<string, Folder>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/${COLLATE_FOLDER}/**`);
  readonly #reloading = new Delayer(RELOAD_MILLISECONDS);
  readonly #stale = new Set<string>();
  readonly #told = new Set<string>();
  readonly #memory: vscode.Memento;
  #history: History;
  #working: Promise<unknown> = Promise.resolve();

  /** The notes of this folder of articles differ from before. */
  readonly onDidChange = this.#changed.event;

  /** `memory`: where undo outlasts the window. */
  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#history = readHistory(memory.get(HISTORY_KEY));
    const reload = (uri: vscode.Uri): void => this.#reload(uri);
    this.#watcher.onDidChange(reload);
    this.#watcher.onDidCreate(reload);
    this.#watcher.onDidDelete(reload);
  }

  /** Folders that have been looked at, with their files. */
  get all(): readonly { readonly uri: vscode.Uri; readonly files: Files }[] {
    return [...this.#folders.values()];
  }

  /** Files of the folder of an article; empty until they are read. */
  files(article: vscode.Uri): Files {
    return this.#folders.get(folderOf(article).toString())?.files ?? new Map();
  }

  /** Records of notes and marks of an article. */
  records(article: vscode.Uri): readonly StoredRecord[] {
    return [
      ...(this.files(article)
        .get(annotationFile(nameOf(article)))
        ?.records.values() ?? []),
    ];
  }

  /** Reads the folder of an article unless that was done. */
  async load(article: vscode.Uri): Promise<void> {
    if (article.scheme === 'untitled') return;
    const uri = folderOf(article);
    const key = uri.toString();
    const known = this.#folders.get(key);
    if (known) return known.loaded;
    const folder: Folder = { uri, store: new NoteStore(editorStorage(uri), uri.path), files: new Map(), loaded: Promise.resolve() };
    this.#folders.set(key, folder);
    folder.loaded = this.#read(folder);
    return folder.loaded;
  }

  /** The folder of an article as it is after everything that is still being written: what a change begins from. */
  async settled(article: vscode.Uri): Promise<void> {
    await this.#working;
    await this.load(article);
  }

  /** Makes changes, remembers them for undo (`label`), and says so by `onDidChange`. Answers the files that were written. */
  async commit(label: string, parts: readonly FolderChanges[]): Promise<readonly vscode.Uri[]> {
    return this.#inTurn(async () => {
      const written = await this.#writeParts({ label, parts });
      await this.#remember(remember(this.#history, actionOf({ label, parts })));
      return written;
    });
  }

  /** The same without a step of undo: anchors that follow the text. */
  async commitQuietly(parts: readonly FolderChanges[]): Promise<void> {
    await this.#inTurn(() => this.#writeParts({ label: '', parts }));
  }

  /** Takes the last step back, or does again what was taken back; answers its label, or undefined where there is none. */
  async step(direction: 'undo' | 'redo'): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const next = direction === 'undo' ? undo(this.#history) : redo(this.#history);
      if (!next) return undefined;
      await this.#remember(next.history);
      await this.#writeParts(stepOf(next.action));
      return next.action.label;
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#watcher, this.#reloading).dispose();
  }

  /** One action after the other, so that a quick undo finds what it takes back. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const work = this.#working.then(run);
    this.#working = work.catch(() => undefined);
    return work;
  }

  async #remember(history: History): Promise<void> {
    this.#history = history;
    await this.#memory.update(HISTORY_KEY, keepHistory(history));
  }

  async #writeParts({ parts }: Step): Promise<readonly vscode.Uri[]> {
    const written: vscode.Uri[] = [];
    for (const { folder: uri, changes } of parts) {
      if (changes.length === 0) continue;
      await this.load(vscode.Uri.joinPath(uri, 'x'));
      const folder = this.#folders.get(uri.toString());
      if (!folder) continue;
      const result = await folder.store.commit({ label: '', changes });
      this.#tellDamaged(uri, result.damaged);
      if (result.refused.length > 0)
        void vscode.window.showWarningMessage(
          inert(
            vscode.l10n.t(
              '{0} of {1} changes were left out: somebody else has changed the same notes meanwhile.',
              result.refused.length,
              changes.length,
            ),
          ),
        );
      written.push(...result.written.map((path) => uri.with({ path })));
      await this.#read(folder);
    }
    return written;
  }

  async #read(folder: Folder): Promise<void> {
    try {
      const { files, damaged } = await folder.store.load();
      folder.files = files;
      this.#tellDamaged(folder.uri, damaged);
    } catch (error) {
      folder.files = new Map();
      void vscode.window.showErrorMessage(inert(error instanceof Error ? error.message : String(error)));
    }
    this.#changed.fire(folder.uri);
  }

  /** Each damaged file is told once. */
  #tellDamaged(folder: vscode.Uri, damaged: readonly DamagedFile[]): void {
    for (const { file, movedTo } of damaged) {
      const path = vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder, COLLATE_FOLDER, file));
      if (this.#told.has(path) && movedTo === null) continue;
      this.#told.add(path);
      void vscode.window.showWarningMessage(
        inert(
          movedTo === null
            ? vscode.l10n.t('{0} is damaged; the notes in it are not shown. The next change keeps it under another name.', path)
            : vscode.l10n.t('{0} was damaged. It was kept as {1}.', path, movedTo),
        ),
      );
    }
  }

  #reload(changed: vscode.Uri): void {
    const at = changed.path.lastIndexOf(`/${COLLATE_FOLDER}/`);
    if (at < 0 || changed.path.includes('/.writing/') || changed.path.endsWith('.tmp')) return;
    this.#stale.add(changed.with({ path: changed.path.slice(0, at) }).toString());
    this.#reloading.trigger(() => {
      const folders = [...this.#stale].flatMap((key) => this.#folders.get(key) ?? []);
      this.#stale.clear();
      for (const folder of folders) void this.#read(folder);
    });
  }
}

/** The folder that holds an article. */
export function folderOf(article: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(article, '..');
}

/** File name of an article. */
export function nameOf(article: vscode.Uri): string {
  return article.path.slice(article.path.lastIndexOf('/') + 1);
}

/** Changes to the notes of one article. */
export function articleChanges(article: vscode.Uri, changes: readonly Omit<Change, 'file'>[]): FolderChanges {
  const file = annotationFile(nameOf(article));
  return { folder: folderOf(article), changes: changes.map((change) => ({ ...change, file })) };
}

const SEPARATOR = '\n';

/** The history knows files alone: the folder's URI goes in front of the file's name. */
function actionOf({ label, parts }: Step): Action {
  return {
    label,
    changes: parts.flatMap(({ folder, changes }) =>
      changes.map((change) => ({ ...change, file: `${folder.toString()}${SEPARATOR}${change.file}` })),
    ),
  };
}

function stepOf({ label, changes }: Action): Step {
  const byFolder = new Map<string, Change[]>();
  for (const change of changes) {
    const [folder = '', file = ''] = change.file.split(SEPARATOR);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { ...change, file }]);
  }
  return { label, parts: [...byFolder].map(([folder, inFolder]) => ({ folder: vscode.Uri.parse(folder), changes: inFolder })) };
}
