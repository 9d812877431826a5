/** The extension as activated in this host, and ways to wait for what it does. */
import * as vscode from 'vscode';
import type { ActivatedExtension } from '../../../src/client/common/activate';

export async function activated(): Promise<ActivatedExtension> {
  const extension = vscode.extensions.getExtension<ActivatedExtension>('collate.collate');
  if (!extension) throw new Error('The extension is not there.');
  return extension.activate();
}

/** Milliseconds after which an event is taken as never coming: less than mocha gives a test, so that there is time to say what is known. */
const PATIENCE = 55_000;

/** Resolves with the first answer that is not undefined, asking again after each event. Where none comes it rejects with what `known` says. */
export function until<T>(
  event: vscode.Event<unknown>,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  known: () => string | PromiseLike<string> = () => '',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      subscription.dispose();
      Promise.resolve(known()).then((state) => reject(new Error(`Waited ${String(PATIENCE / 1000)} s for an event. ${state}`)), reject);
    }, PATIENCE);
    const again = (): void => {
      Promise.resolve(ask()).then((answer) => {
        if (answer === undefined) return;
        clearTimeout(giveUp);
        subscription.dispose();
        resolve(answer);
      }, reject);
    };
    const subscription = event(again);
    again();
  });
}

/** Opens an article of the story and waits until it has been compared. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  const { findings } = await activated();
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suites run with a folder open.');
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await until(findings.onDidChange, () => findings.counts.articles >= 6 || undefined);
  return editor;
}

/** Place of the first of `words` in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in ${document.uri.path}.`);
  return document.positionAt(at + 1);
}

export async function revert(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
