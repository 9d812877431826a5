import * as vscode from 'vscode';
import { changeFile, readOwnFile } from '../../annotations/storage/collateFolder';
import { COLLATE_FOLDER } from '../../annotations/storage/folderLayout';
import { editorStorage } from './annotations/editorStorage';
import { inert } from './inertText';

export interface FolderJsonOptions<T> {
  readonly name: string;
  readonly empty: T;
  /** `undefined`: this is not what the file should hold. */
  readonly parse: (value: unknown) => T | undefined;
}

/** One plain JSON file in each workspace folder, `.collate/<name>`. Reads it at the start and when others change it. */
export class FolderJson<T> implements vscode.Disposable {
  readonly #options: FolderJsonOptions<T>;
  readonly #values = new Map<string, T>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(options: FolderJsonOptions<T>) {
    this.#options = options;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${COLLATE_FOLDER}/${options.name}`);
    const reload = (): void => void this.load();
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
    ];
  }

  /** The folders' values, in the order of the folders. */
  get values(): readonly { readonly folder: vscode.WorkspaceFolder; readonly value: T }[] {
    return (vscode.workspace.workspaceFolders ?? []).map((folder) => ({ folder, value: this.value(folder) }));
  }

  value(folder: vscode.WorkspaceFolder): T {
    return this.#values.get(folder.uri.toString()) ?? this.#options.empty;
  }

  async load(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.#values.set(folder.uri.toString(), await this.#read(folder));
    this.#changed.fire();
  }

  /** Changes what the file holds now, which another window may have written a moment ago. */
  async change(folder: vscode.WorkspaceFolder, edit: (value: T) => T): Promise<void> {
    this.#set(folder, edit(this.value(folder)));
    try {
      await changeFile(editorStorage(folder.uri), folder.uri.path, this.#options.name, async (text) => {
        const value = edit(text === null ? this.#options.empty : await this.#parse(folder, text));
        this.#set(folder, value);
        return `${JSON.stringify(value, null, 2)}\n`;
      });
    } catch (error) {
      void vscode.window.showErrorMessage(
        inert(vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(this.#place(folder)), String(error))),
      );
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }

  #place(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, COLLATE_FOLDER, this.#options.name);
  }

  #set(folder: vscode.WorkspaceFolder, value: T): void {
    this.#values.set(folder.uri.toString(), value);
    this.#changed.fire();
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<T> {
    try {
      const text = await readOwnFile(editorStorage(folder.uri), folder.uri.path, this.#options.name);
      if (text !== null) return await this.#parse(folder, text);
    } catch {
      const place = vscode.workspace.asRelativePath(this.#place(folder));
      void vscode.window.showWarningMessage(inert(vscode.l10n.t('{0} is damaged and was not used.', place)));
    }
    return this.#options.empty;
  }

  /** A damaged file is never overwritten: it gets another name, and the editor is told which. Throws where it cannot be moved. */
  async #parse(folder: vscode.WorkspaceFolder, text: string): Promise<T> {
    const value = this.#options.parse(parseJson(text));
    if (value !== undefined) return value;
    const place = this.#place(folder);
    const aside = place.with({ path: `${place.path}.damaged-${crypto.randomUUID()}` });
    await vscode.workspace.fs.rename(place, aside, { overwrite: false });
    const [was, is] = [vscode.workspace.asRelativePath(place), vscode.workspace.asRelativePath(aside)];
    void vscode.window.showWarningMessage(inert(vscode.l10n.t('{0} is damaged. It was kept as {1}.', was, is)));
    return this.#options.empty;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
