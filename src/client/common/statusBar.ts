import * as vscode from 'vscode';
import { contextKeys, type CommandId } from './contributions';
import type { FindingStore } from './findingStore';
import type { Highlights } from './highlights';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';

/** One item: the number of open conflicts, opens the panel; while files are read, how far that is, and stops it. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('collate.status', vscode.StatusBarAlignment.Left, 40);
  readonly #findings: FindingStore;
  readonly #highlights: Highlights;
  readonly #subscriptions: vscode.Disposable[];
  #progress = { done: 0, total: 0 };
  #stopped: string | undefined;

  constructor(server: ServerSession, findings: FindingStore, highlights: Highlights) {
    this.#findings = findings;
    this.#highlights = highlights;
    this.#item.name = 'Collate';
    this.#subscriptions = [
      findings.onDidChange(() => this.#show()),
      highlights.onDidCut(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      server.onDidStart(() => {
        this.#stopped = undefined;
        this.#show();
      }),
      server.onDidGiveUp((reason) => {
        this.#stopped = reason;
        this.#show();
      }),
      server.onNotification('collate/progress', (progress) => {
        const wasBusy = this.#progress.total > 0;
        this.#progress = progress;
        if (wasBusy !== progress.total > 0) void vscode.commands.executeCommand('setContext', contextKeys.indexing, progress.total > 0);
        this.#show();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('collate.statusBar')) this.#show();
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(this.#item, ...this.#subscriptions).dispose();
  }

  #show(): void {
    const { conflict, precision, variant, articles } = this.#findings.counts;
    const { done, total } = this.#progress;
    if (this.#stopped !== undefined)
      this.#set(
        `$(error) ${vscode.l10n.t('Collate stopped')}`,
        vscode.l10n.t('{0} Click to start again.', this.#stopped),
        'collate.rebuildIndex',
      );
    else if (total > 0)
      this.#set(
        `$(sync~spin) ${vscode.l10n.t('Reading {0} of {1}', done, total)}`,
        vscode.l10n.t('Collate reads the articles of this folder. Click to stop.'),
        'collate.cancelIndexing',
      );
    else {
      const tooltip = vscode.l10n.t(
        '{0} conflicts, {1} less exact, {2} written differently, in {3} articles',
        conflict,
        precision,
        variant,
        articles,
      );
      this.#set(`$(references) ${conflict}`, [tooltip, ...this.#cutText()].join('\n'), 'collate.showDiscrepancies');
    }
    if (readSettings()['statusBar.enabled'] && (articles > 0 || total > 0 || this.#stopped !== undefined)) this.#item.show();
    else this.#item.hide();
  }

  /** What a crowded text leaves unmarked; no line where nothing is. */
  #cutText(): string[] {
    const document = vscode.window.activeTextEditor?.document;
    const cut = document && this.#highlights.cut(document);
    if (!cut) return [];
    const [shown, total] = [cut.shown, cut.total].map((count) => count.toLocaleString(vscode.env.language));
    return [vscode.l10n.t('Marks in this part of the text: showing {0} of {1}', shown ?? '', total ?? '')];
  }

  #set(text: string, tooltip: string, command: CommandId): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: `Collate: ${tooltip}` };
    this.#item.command = command;
  }
}
