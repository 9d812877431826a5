import * as vscode from 'vscode';
import { panelCommands, type FromPanel, type ToPanel } from '../../../protocol/panel';
import { contextKeys, type CommandId } from '../contributions';
import { Delayer, PAUSE_MILLISECONDS } from '../delayer';
import type { Extension } from '../extension';
import { findingPages } from '../findingPages';
import { openPlace } from '../openStatement';
import { wholeOverview } from '../wholeLists';

/** Answers the panel's page and keeps it up to date. */
export class PanelController implements vscode.Disposable {
  readonly #extension: Extension;
  readonly #subscriptions: vscode.Disposable[];
  readonly #pause = new Delayer(PAUSE_MILLISECONDS);
  /** Version of the findings that the page has. */
  #told = 0;

  constructor(extension: Extension) {
    this.#extension = extension;
    const { panel, findings, server } = extension;
    this.#subscriptions = [
      this.#pause,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('collate.secondOpinion')) this.#tellSettings();
      }),
      panel.onDidReceive((message) => void this.#answer(message)),
      findings.onDidChange(() => void this.#refresh()),
      server.onDidStart(() => (this.#told = 0)),
      server.onNotification('collate/progress', ({ done, total }) => panel.post({ type: 'progress', done, total })),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #refresh(): Promise<void> {
    const { panel, findings } = this.#extension;
    const { conflict } = findings.counts;
    panel.setBadge(conflict, vscode.l10n.t('{0} open conflicts', conflict));
    if (!panel.isVisible) return;
    await this.#tellFindings();
    this.#pause.trigger(() => void this.#tellOverview());
  }

  #tellSettings(): void {
    const secondOpinion = this.#extension.settings()['secondOpinion.enabled'];
    this.#extension.panel.post({ type: 'init', strings: panelStrings(), language: vscode.env.language, secondOpinion });
  }

  /** What the page lacks since it was told last. */
  async #tell(): Promise<void> {
    const { panel, server, foldersListed } = this.#extension;
    if (!server.isStarted) await foldersListed();
    // Nothing to read: the page says so, and how to begin.
    if (!server.isStarted) {
      panel.post({ type: 'overview', overview: { stories: [], sources: [], problems: [] } });
      panel.post({ type: 'findings', delta: { version: 0, reset: true, order: [], changed: [] } });
      return;
    }
    await this.#tellOverview();
    await this.#tellFindings();
  }

  async #tellOverview(): Promise<void> {
    const { panel, server } = this.#extension;
    const overview = await wholeOverview(server);
    if (overview) panel.post({ type: 'overview', overview });
  }

  async #tellFindings(): Promise<void> {
    const { panel, server } = this.#extension;
    for await (const { next, ...delta } of findingPages(server, this.#told)) {
      panel.post({ type: 'findings', delta });
      if (next === null) this.#told = delta.version;
    }
  }

  async #answer(message: FromPanel): Promise<void> {
    const { panel, server, findings } = this.#extension;
    switch (message.type) {
      case 'ready':
        void vscode.commands.executeCommand('setContext', contextKeys.panelOpened, true);
        this.#told = 0;
        this.#tellSettings();
        await this.#tell();
        return;
      case 'openStatement': {
        const statement = findings.statements(message.key)[message.statement];
        findings.selected = message.key;
        if (statement) await openPlace(statement.uri, statement.range, { beside: message.beside, preserveFocus: message.preview });
        return;
      }
      case 'openPlace':
        await openPlace(message.uri, message.range);
        return;
      case 'selected':
        findings.selected = message.key ?? undefined;
        return;
      case 'wantAgreements':
        panel.post({ type: 'agreements', agreements: await findings.agreements() });
        return;
      case 'wantMatrix':
        this.#post(await server.request('collate/matrix', { story: message.story }), (matrix) => ({ type: 'matrix', matrix }));
        return;
      case 'wantSourceMap':
        this.#post(await server.request('collate/sourceMap', { story: message.story }), (map) => ({ type: 'sourceMap', map }));
        return;
      case 'compare':
      case 'dismiss':
      case 'restore':
      case 'addNote':
      case 'secondOpinion':
      case 'command':
        await this.#runCommand(message);
    }
  }

  #post<T>(answer: T | null | undefined, message: (answer: T) => ToPanel): void {
    if (answer !== null && answer !== undefined) this.#extension.panel.post(message(answer));
  }

  /** Only these commands, and only with arguments of this shape: the page shows foreign text. */
  async #runCommand(
    message: Extract<FromPanel, { type: 'compare' | 'dismiss' | 'restore' | 'addNote' | 'secondOpinion' | 'command' }>,
  ): Promise<void> {
    const run = (command: CommandId, ...commandArguments: unknown[]): Thenable<unknown> =>
      vscode.commands.executeCommand(command, ...commandArguments);
    const { findings } = this.#extension;
    switch (message.type) {
      case 'compare':
        await run('collate.compareStatements', { key: message.key, left: message.left, right: message.right });
        return;
      case 'dismiss':
        await run('collate.dismissDiscrepancy', { key: message.key });
        return;
      case 'restore':
        await run('collate.restoreDiscrepancy', { key: message.key });
        return;
      case 'addNote': {
        const statement = findings.statements(message.key)[message.statement];
        if (!statement) return;
        await openPlace(statement.uri, statement.range);
        await run('collate.addNote');
        return;
      }
      case 'secondOpinion':
        await run('collate.secondOpinion', ...message.keys.map((key) => ({ key })));
        return;
      case 'command':
        if (panelCommands.includes(message.command)) await run(message.command);
        return;
    }
  }
}

/** Translations for the page; empty for English. */
export function panelStrings(): Readonly<Record<string, string>> {
  const { bundle } = vscode.l10n;
  return Object.fromEntries(Object.entries(bundle ?? {}).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
