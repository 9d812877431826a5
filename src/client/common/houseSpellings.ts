import * as vscode from 'vscode';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';

/** Reads the house spellings of every folder and tells the server. One line a name: `preferred: variant, variant`; `#` starts a comment. */
export class HouseSpellings implements vscode.Disposable {
  readonly #server: ServerSession;
  readonly #subscriptions: vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];

  constructor(server: ServerSession) {
    this.#server = server;
    const reload = (): void => void this.load();
    this.#subscriptions = [
      server.onDidStart(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('collate.house')) reload();
      }),
    ];
  }

  async load(): Promise<void> {
    vscode.Disposable.from(...this.#watchers).dispose();
    const path = readSettings()['house.spellings'];
    const spellings: Record<string, string[]> = {};
    const reload = (): void => void this.load();
    this.#watchers = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const place = vscode.Uri.joinPath(folder.uri, path);
      // A setting must not lead out of the folder.
      if (path === '' || !place.path.startsWith(`${folder.uri.path}/`)) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, path));
      this.#watchers.push(watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload));
      for (const [preferred, variants] of parseHouseSpellings(await readText(place)))
        spellings[preferred] = [...(spellings[preferred] ?? []), ...variants];
    }
    this.#server.notify('collate/houseSpellings', spellings);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers).dispose();
  }
}

/** Lines that are no spelling are left out. */
export function parseHouseSpellings(text: string): [preferred: string, variants: string[]][] {
  return text.split(/\r?\n/).flatMap((line): [string, string[]][] => {
    const colon = line.indexOf(':');
    if (line.startsWith('#') || colon <= 0) return [];
    const variants = line
      .slice(colon + 1)
      .split(',')
      .map((variant) => variant.trim())
      .filter(Boolean);
    return [[line.slice(0, colon).trim(), variants]];
  });
}

async function readText(place: vscode.Uri): Promise<string> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(place), { uri: place });
  } catch {
    // The folder keeps no spellings.
    return '';
  }
}
