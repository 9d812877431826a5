import * as vscode from 'vscode';
import { Delayer } from './delayer';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';

const QUIET_MILLISECONDS = 150;
const MAXIMUM_FILES = 50_000;

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
    const exclude = settings['articles.exclude'];
    return vscode.workspace.findFiles(
      joinGlobs(settings['articles.include']),
      exclude.length > 0 ? joinGlobs(exclude) : undefined,
      MAXIMUM_FILES,
    );
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

function joinGlobs(globs: readonly string[]): string {
  return globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}`;
}
