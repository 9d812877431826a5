import type { Connection, InitializeResult } from 'vscode-languageserver';
import { breatheThrough, createEngine, MAXIMUM_ARTICLE_BYTES, type Engine } from '../../engine';
import { completeSettings, defaultSettings } from '../../protocol/settings';
import type { InitialOptions } from '../../protocol/requests';
import { ArticleIndex } from './articleIndex';
import { Checker } from './checker';
import { FolderReader } from './folderReader';
import { DiagnosticsPublisher } from './handlers/diagnostics';
import { documentSync, registerDocuments } from './handlers/documents';
import { registerEntities } from './handlers/entities';
import { registerFindings } from './handlers/findings';
import { registerFixes } from './handlers/fixes';
import { registerHighlights } from './handlers/highlights';
import { registerHover } from './handlers/hover';
import { registerParagraphHints } from './handlers/paragraphHints';
import { registerQuestions } from './handlers/questions';
import { registerSymbols } from './handlers/symbols';
import type { FileContent, ServerHost } from './serverHost';
import type { Choices, Services } from './services';
import { createTranslate } from './translate';
import { askClient, notifyClient } from './typedConnection';

/** Runs the language server on a connection. All I/O goes through `host` or the editor at the other end. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize(async ({ initializationOptions }): Promise<InitializeResult> => {
    const options = readOptions(initializationOptions);
    const resources = await host.resources(options.nameModel);
    const warn = (message: string): void => connection.console.warn(message);
    const engine = createEngine(resources, { breathe: () => host.breathe(), warn, ...host.engineHelp(resources, options.storage, warn) });
    compose(connection, host, engine, options);
    return {
      serverInfo: { name: 'Collate' },
      capabilities: {
        textDocumentSync: documentSync,
        hoverProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        codeActionProvider: true,
        codeLensProvider: {},
        inlayHintProvider: true,
      },
    };
  });
  connection.listen();
}

function readOptions(given: unknown): InitialOptions {
  const options = (given ?? {}) as Partial<InitialOptions>;
  return {
    settings: completeSettings({ ...(options.settings ?? defaultSettings) }),
    strings: options.strings ?? {},
    folders: options.folders ?? [],
    storage: options.storage ?? null,
    nameModel: options.nameModel,
  };
}

/** Builds the parts and wires them; does nothing by itself. */
function compose(connection: Connection, host: ServerHost, engine: Engine, options: InitialOptions): void {
  const t = createTranslate(options.strings);
  const choices: Choices = { settings: options.settings, dismissed: new Set(), houseSpellings: {} };
  const index = new ArticleIndex(engine);
  const onError = (error: unknown): void => connection.console.error(String(error instanceof Error ? error.stack : error));
  const checker = new Checker({
    index,
    delay: (milliseconds) => host.delay(milliseconds),
    breathe: () => host.breathe(),
    onResults: () => void show().catch(onError),
    onError,
  });
  const reader = new FolderReader({
    read: (uri) => readFile(connection, host, uri),
    breathe: () => host.breathe(),
    translate: t,
    onText: (uri, text) => index.diskText(uri, text),
    onError,
    onProgress: (done, total) => notifyClient(connection, 'collate/progress', { done, total }),
    onIdle: () => {
      notifyClient(connection, 'collate/progress', { done: 0, total: 0 });
      checker.schedule(0);
    },
  });
  const services: Services = {
    connection,
    engine,
    index,
    checker,
    t,
    breathe: () => host.breathe(),
    choices,
    problems: () => [...reader.problems.values()],
  };
  const diagnostics = new DiagnosticsPublisher(services);
  let shows = 0;
  /** What comes meanwhile takes over. */
  const show = async (): Promise<void> => {
    const turn = ++shows;
    await breatheThrough(
      diagnostics.publish(),
      () => host.breathe(),
      () => turn !== shows,
    );
    if (turn !== shows) return;
    notifyClient(connection, 'collate/resultsChanged', {
      version: checker.results.version,
      counts: { ...diagnostics.open, articles: index.uris.length },
    });
  };
  registerDocuments(services, reader);
  registerHighlights(services);
  registerHover(services);
  registerSymbols(services);
  registerParagraphHints(services);
  registerFixes(services);
  registerEntities(services);
  registerFindings(services, () => void show().catch(onError));
  registerQuestions(services);
}

async function readFile(connection: Connection, host: ServerHost, uri: string): Promise<FileContent> {
  const own = await host.readFile(uri, MAXIMUM_ARTICLE_BYTES);
  if (own) return own;
  const { bytes, problem } = await askClient(connection, 'collate/readFile', { uri, maximumBytes: MAXIMUM_ARTICLE_BYTES });
  if (bytes === null) return { problem: problem === 'tooLarge' || problem === 'missing' ? problem : 'unreadable' };
  return { bytes: Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)) };
}
