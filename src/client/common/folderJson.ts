import * as vscode from 'vscode';

/** Kept beside the articles, in git's reach: `.collate/<name>` of a workspace folder. */
const FOLDER = '.collate';

export interface FolderJsonOptions<T> {
  readonly name: string;
  readonly empty: T;
  /** `undefined`: this is not what the file should hold. */
  readonly parse: (value: unknown) => T | undefined;
}

/** One plain JSON file in each workspace folder. Reads it at the start and when others change it; writes it whole. */
export class FolderJson<T> implements vscode.Disposable {
  readonly #options: FolderJsonOptions<T>;
  readonly #values = new Map<string, T>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #writing: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor(options: FolderJsonOptions<T>) {
    this.#options = options;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}/${options.name}`);
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

  /** Writes the folder's file by way of a second one, so that nobody ever reads half of it. */
  async save(folder: vscode.WorkspaceFolder, value: T): Promise<void> {
    this.#values.set(folder.uri.toString(), value);
    this.#changed.fire();
    const place = this.#place(folder);
    const draft = place.with({ path: `${place.path}.new` });
    this.#writing = this.#writing.then(async () => {
      await vscode.workspace.fs.writeFile(draft, utf8(`${JSON.stringify(value, null, 2)}\n`));
      await vscode.workspace.fs.rename(draft, place, { overwrite: true });
    });
    await this.#writing.catch((error: unknown) => {
      this.#writing = Promise.resolve();
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(place), String(error)),
      );
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }

  #place(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, FOLDER, this.#options.name);
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<T> {
    const place = this.#place(folder);
    let text: string;
    try {
      text = textOf(await vscode.workspace.fs.readFile(place));
    } catch {
      // There is none yet.
      return this.#options.empty;
    }
    const value = this.#options.parse(parseJson(text));
    if (value !== undefined) return value;
    await this.#setAside(place);
    return this.#options.empty;
  }

  /** A damaged file is never overwritten: it gets another name, and the editor is told which. */
  async #setAside(place: vscode.Uri): Promise<void> {
    const aside = place.with({ path: `${place.path}.damaged` });
    try {
      await vscode.workspace.fs.rename(place, aside, { overwrite: false });
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '{0} is damaged. It was kept as {1}.',
          vscode.workspace.asRelativePath(place),
          vscode.workspace.asRelativePath(aside),
        ),
      );
    } catch {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} is damaged and was not used.', vscode.workspace.asRelativePath(place)));
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Neither host's text coders are known in this layer; JSON is written in ASCII, and read as UTF-8 through the percent notation. */
function utf8(json: string): Uint8Array {
  return Uint8Array.from(
    json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    (unit) => unit.charCodeAt(0),
  );
}

function textOf(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) escaped += byte === 0x25 || byte > 0x7e ? `%${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte);
  try {
    return decodeURIComponent(escaped);
  } catch {
    // No UTF-8: certainly not what was written here.
    return '';
  }
}
