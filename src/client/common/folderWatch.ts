import * as vscode from 'vscode';
import { Delayer } from './delayer';
import { joinGlobs } from './joinGlobs';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';
import { walkFolder, type FolderReading } from './walkFolder';

const QUIET_MILLISECONDS = 150;
const MAXIMUM_FILES = 50_000;
/** Here the editor's own search finds every file; elsewhere it may know nothing of the folder. */
const SEARCHED_SCHEMES = new Set(['file', 'vscode-remote']);

const fileSystem: FolderReading<vscode.Uri> = {
  list: async (folder) =>
    (await vscode.workspace.fs.readDirectory(folder)).map(([name, type]) => ({
      name,
      isFolder: (type & vscode.FileType.Directory) !== 0,
      isLink: (type & vscode.FileType.SymbolicLink) !== 0,
    })),
  join: (folder, name) => vscode.Uri.joinPath(folder, name),
};

/** Lists the files that the settings select and tells the server which of them come, change and go. */
export class FolderWatch implements vscode.Disposable {
  readonly #server: ServerSession;
  readonly #onList: (count: number) => void;
  readonly #listing = new Delayer(QUIET_MILLISECONDS);
  readonly #telling = new Delayer(QUIET_MILLISECONDS);
  readonly #subscriptions: vscode.Disposable[] = [];
  #watchers: vscode.Disposable[] = [];
  #changed = new Set<string>();
  #deleted = new Set<string>();

  /** `onList` is told how many files there are, after each listing. */
  constructor(server: ServerSession, onList: (count: number) => void) {
    this.#server = server;
    this.#onList = onList;
    this.#subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#relist()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('collate.articles')) return;
        this.#watch();
        this.#relist();
      }),
    );
    this.#watch();
  }

  /** Files that the settings select now. */
  async list(): Promise<vscode.Uri[]> {
    const settings = readSettings();
    const include = settings['articles.include'];
    const exclude = settings['articles.exclude'];
    const found = await vscode.workspace.findFiles(joinGlobs(include), exclude.length > 0 ? joinGlobs(exclude) : undefined, MAXIMUM_FILES);
    const unsearched = (vscode.workspace.workspaceFolders ?? []).filter(
      ({ uri }) => !SEARCHED_SCHEMES.has(uri.scheme) && !found.some((file) => file.toString().startsWith(uri.toString())),
    );
    const walked = await Promise.all(
      unsearched.map(({ uri }) => walkFolder(uri, fileSystem, { include, exclude, maximum: MAXIMUM_FILES })),
    );
    return [...found, ...walked.flat()];
  }

  /** Lists anew and tells the server. */
  async refresh(): Promise<void> {
    const uris = await this.list();
    this.#onList(uris.length);
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
    this.#server.notify('collate/files', { uris: uris.map(String), folders });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers, this.#listing, this.#telling).dispose();
  }

  #relist(): void {
    this.#listing.trigger(() => void this.refresh());
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(joinGlobs(readSettings()['articles.include']));
    this.#watchers = [
      watcher,
      watcher.onDidCreate(() => this.#relist()),
      watcher.onDidChange((uri) => this.#note(this.#changed, uri)),
      watcher.onDidDelete((uri) => {
        this.#note(this.#deleted, uri);
        this.#relist();
      }),
    ];
  }

  #note(set: Set<string>, uri: vscode.Uri): void {
    set.add(uri.toString());
    this.#telling.trigger(() => {
      this.#server.notify('collate/filesChanged', { changed: [...this.#changed], deleted: [...this.#deleted] });
      this.#changed = new Set();
      this.#deleted = new Set();
    });
  }
}
