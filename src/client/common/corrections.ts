import * as vscode from 'vscode';
import type { Correction, WireEntityType } from '../../protocol/entities';
import { FolderJson } from './folderJson';
import type { ServerSession } from './serverSession';
import { inert } from './inertText';

const types: readonly WireEntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** What an editor knows better about names: `.collate/corrections.json`, in the order in which it was said. */
export class CorrectionStore implements vscode.Disposable {
  readonly #file = new FolderJson<readonly Correction[]>({ name: 'corrections.json', empty: [], parse: parseCorrections });
  readonly #subscriptions: vscode.Disposable[];

  constructor(server: ServerSession) {
    const tell = (): void => server.notify('collate/corrections', this.all);
    this.#subscriptions = [this.#file.onDidChange(tell), server.onDidStart(tell)];
  }

  get all(): readonly Correction[] {
    return this.#file.values.flatMap(({ value }) => value);
  }

  load(): Promise<void> {
    return this.#file.load();
  }

  /** Adds a correction to the folder of the article in which it was made; a later one on the same words wins. */
  async add(uri: vscode.Uri, correction: Correction): Promise<void> {
    const folder = folderOf(uri);
    if (folder) await this.#file.change(folder, (list) => [...list, correction]);
    else
      void vscode.window.showInformationMessage(inert(vscode.l10n.t('Open the folder of the articles first: corrections are kept there.')));
  }

  /** Takes the last correction back; returns it, or undefined where there is none. */
  async undo(uri: vscode.Uri | undefined): Promise<Correction | undefined> {
    const folder = folderOf(uri);
    const list = folder ? this.#file.value(folder) : [];
    const last = list.at(-1);
    if (folder && last) await this.#file.change(folder, (now) => withoutLast(now, last));
    return last;
  }

  dispose(): void {
    vscode.Disposable.from(this.#file, ...this.#subscriptions).dispose();
  }
}

/** The list without the last correction that says the same: another window may have added its own after it. */
function withoutLast(list: readonly Correction[], correction: Correction): readonly Correction[] {
  const at = list.map((other) => JSON.stringify(other)).lastIndexOf(JSON.stringify(correction));
  return list.filter((_, index) => index !== at);
}

function folderOf(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  return (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
}

function parseCorrections(value: unknown): readonly Correction[] | undefined {
  return Array.isArray(value) && value.every(isCorrection) ? value : undefined;
}

function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, text, type, as } = value as { readonly [Field in 'kind' | 'text' | 'type' | 'as']?: unknown };
  if (typeof text !== 'string') return false;
  return kind === 'notAName' || (kind === 'type' && types.some((known) => known === type)) || (kind === 'same' && typeof as === 'string');
}
