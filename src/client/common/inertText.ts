/** The one door for text of articles, files and other people into lists, messages and the status bar, which read icons and links out of it. */
import * as vscode from 'vscode';
import { visible } from '../../protocol/visibleText';

/** Shows hidden characters, and parts what these places would read as an icon, "$(name)", or as a link that runs a command, "[words](command:…)". */
export function inert(text: string): string {
  return visible(text).replace(/\$\(/g, '$ (').replace(/\]\(/g, '] (');
}

/** A list to choose one row from; what rows say is inert, an icon goes into `iconPath`. */
export function pick<T extends vscode.QuickPickItem>(items: readonly T[], options: vscode.QuickPickOptions): Thenable<T | undefined> {
  return vscode.window.showQuickPick(inertItems(items), inertOptions(options));
}

/** The same for any number of rows. */
export function pickMany<T extends vscode.QuickPickItem>(items: readonly T[], options: vscode.QuickPickOptions): Thenable<T[] | undefined> {
  return vscode.window.showQuickPick(inertItems(items), { ...inertOptions(options), canPickMany: true });
}

/** One line of text, asked for in a box. */
export function askForText(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  return vscode.window.showInputBox(inertOptions(options));
}

/** A message in the status bar that goes away by itself; `icon` is the name of a codicon. */
export function showForAWhile(icon: string, text: string, milliseconds: number): vscode.Disposable {
  return vscode.window.setStatusBarMessage(`$(${icon}) ${inert(text)}`, milliseconds);
}

function inertItems<T extends vscode.QuickPickItem>(items: readonly T[]): T[] {
  return items.map((item) => ({
    ...item,
    label: inert(item.label),
    ...(item.description === undefined ? {} : { description: inert(item.description) }),
    ...(item.detail === undefined ? {} : { detail: inert(item.detail) }),
  }));
}

function inertOptions<T extends { title?: string }>(options: T): T {
  return options.title === undefined ? options : { ...options, title: inert(options.title) };
}
