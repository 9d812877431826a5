/** Builds the parts of the extension and wires them; the hosts hand in how a server is started. */
import * as vscode from 'vscode';
import type { InitialOptions } from '../../protocol/requests';
import { registerAnnotations } from './annotations/registerAnnotations';
import { mayBeArticle } from './articleDocuments';
import { registerChatTools } from './chatTools';
import { registerCommands } from './commands/registry';
import { Comparison } from './comparison';
import { contextKeys, views } from './contributions';
import { CorrectionStore } from './corrections';
import type { Extension } from './extension';
import { FindingStore } from './findingStore';
import { FolderWatch } from './folderWatch';
import { Highlights } from './highlights';
import { HouseSpellings } from './houseSpellings';
import { registerLanguageFeatures } from './languageFeatures';
import { readFile } from './readFile';
import { ServerSession, type ServerTransport } from './serverSession';
import { readSettings } from './settings';
import { StatusBar } from './statusBar';
import { StoryChoiceStore } from './storyChoices';
import { tellOfCrashes } from './tellOfCrashes';
import { EntityTree } from './views/entityTree';
import { PanelController, panelStrings } from './views/panelController';
import { PanelHost } from './views/panelHost';
import { SourceTree } from './views/sourceTree';

/** What `activate` returns: for tests and for other extensions. */
export interface ActivatedExtension {
  /** The extension's own work at activation. */
  readonly activationMilliseconds: number;
  readonly findings: FindingStore;
  readonly server: ServerSession;
  readonly highlights: Highlights;
}

export function activateWith(
  context: vscode.ExtensionContext,
  open: (report: (text: string) => void) => ServerTransport,
  readNameModel?: () => Thenable<Uint8Array>,
): ActivatedExtension {
  const began = Date.now();
  const log = vscode.window.createOutputChannel('Collate', { log: true });
  const server = new ServerSession({
    open,
    log,
    follows: (document) => mayBeArticle(document, readSettings()),
    initialOptions: async () => ({ ...initialOptions(context), nameModel: await readNameModel?.() }),
  });
  server.handle('collate/readFile', ({ uri, maximumBytes }) => readFile(uri, maximumBytes));
  const findings = new FindingStore(server);
  let listed: Promise<unknown> = Promise.resolve();
  const extension: Extension = {
    context,
    server,
    findings,
    panel: new PanelHost(context.extensionUri),
    comparison: new Comparison(),
    corrections: new CorrectionStore(server),
    stories: new StoryChoiceStore(server),
    settings: readSettings,
    foldersListed: () => listed,
  };
  const highlights = new Highlights(server);
  context.subscriptions.push(
    log,
    server,
    findings,
    extension.panel,
    extension.comparison,
    extension.corrections,
    extension.stories,
    highlights,
    ...registerParts(extension, highlights),
  );
  listed = startWhenNeeded(extension);
  return { activationMilliseconds: Date.now() - began, findings, server, highlights };
}

function initialOptions({ storageUri, globalStorageUri }: vscode.ExtensionContext): InitialOptions {
  const storage = storageUri ?? globalStorageUri;
  return {
    settings: readSettings(),
    strings: panelStrings(),
    folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()),
    storage: storage.scheme === 'file' || storage.scheme === 'vscode-remote' ? storage.fsPath : null,
  };
}

function registerParts(extension: Extension, highlights: Highlights): vscode.Disposable[] {
  const { server, findings, panel } = extension;
  return [
    new StatusBar(server, findings, highlights),
    tellOfCrashes(server),
    new EntityTree(server),
    new SourceTree(server),
    new PanelController(extension),
    new HouseSpellings(server),
    registerLanguageFeatures(server),
    registerCommands(extension),
    registerAnnotations(extension),
    registerChatTools(server, findings),
    vscode.window.registerWebviewViewProvider(views.discrepancies, panel),
    ...registerContextKeys(highlights, findings),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('collate')) return;
      server.notify('collate/settings', readSettings());
      highlights.refresh();
    }),
  ];
}

/** Conditions under which commands are offered. */
function registerContextKeys(highlights: Highlights, findings: FindingStore): vscode.Disposable[] {
  const set = (key: string, value: boolean): void => void vscode.commands.executeCommand('setContext', key, value);
  const showArticle = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    set(contextKeys.isArticle, document !== undefined && highlights.isArticle(document));
  };
  return [
    vscode.window.onDidChangeActiveTextEditor(showArticle),
    highlights.onDidChange(showArticle),
    findings.onDidChange(() => {
      set(contextKeys.hasArticles, findings.counts.articles > 0);
      set(contextKeys.hasFindings, findings.all.length > 0);
    }),
  ];
}

/** The server starts with the first file or document that may be an article; until then nothing runs. Settles when the folders were looked through. */
function startWhenNeeded({ context, server, corrections, stories }: Extension): Promise<unknown> {
  const start = (): void => void server.start();
  const watch = new FolderWatch(server, (count) => {
    if (count > 0) start();
  });
  const isWanted = (document: vscode.TextDocument): boolean => mayBeArticle(document, readSettings());
  context.subscriptions.push(
    watch,
    server.onDidStart(() => void watch.refresh()),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (!server.isStarted && isWanted(document)) start();
    }),
  );
  void corrections.load();
  void stories.load();
  if (!vscode.workspace.textDocuments.some(isWanted)) return watch.list().then((uris) => (uris.length > 0 ? start() : undefined));
  start();
  return Promise.resolve();
}
