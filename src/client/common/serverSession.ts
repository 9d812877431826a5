/** The language server at the other end of a connection: starts, follows the open documents, comes back after a crash. */
import * as vscode from 'vscode';
import type { MessageConnection } from 'vscode-jsonrpc';
import type { ClientNotifications, ClientRequests, InitialOptions, ServerNotifications, ServerRequests } from '../../protocol/requests';
import { contentChangeOf } from './wire';

/** A running server. Each host makes one: a process or a web worker. */
export interface ServerTransport {
  readonly connection: MessageConnection;
  /** `undefined` where the server is no process of its own. */
  readonly processId: number | undefined;
  /** Fires once when the server ended without being told to. */
  readonly onDidEnd: (listener: () => void) => void;
  dispose(): void;
}

export interface ServerSessionOptions {
  /** `report` takes what the server says outside the protocol: the last words before a crash. */
  readonly open: (report: (text: string) => void) => ServerTransport;
  readonly initialOptions: () => Promise<InitialOptions>;
  /** Documents that the server follows. */
  readonly follows: (document: vscode.TextDocument) => boolean;
  readonly log: vscode.LogOutputChannel;
}

/** Crashes within `CRASH_WINDOW` (milliseconds) after which the server is left alone until `restart`. */
const MAXIMUM_CRASHES = 5;
const CRASH_WINDOW = 180_000;

/** `LSPErrorCodes.ContentModified`: the text that was asked about is another one now. */
const CONTENT_MODIFIED = -32801;

type Listener = (params: never) => void;

export class ServerSession implements vscode.Disposable {
  readonly #options: ServerSessionOptions;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #listeners = new Map<string, Listener[]>();
  readonly #handlers = new Map<string, (params: never) => unknown>();
  readonly #didStart = new vscode.EventEmitter<void>();
  readonly #didCrash = new vscode.EventEmitter<void>();
  readonly #didGiveUp = new vscode.EventEmitter<string>();
  /** Followed documents that the server has been told of. */
  readonly #opened = new Set<string>();
  #crashes: number[] = [];
  #transport: ServerTransport | undefined;
  #ready: Promise<MessageConnection> | undefined;
  #hasGivenUp = false;
  #isDisposed = false;

  /** The server is there and knows the open documents: tell it everything else. */
  readonly onDidStart = this.#didStart.event;
  /** It ended unexpectedly and is started again. */
  readonly onDidCrash = this.#didCrash.event;
  /** It cannot start, or crashed too often; one sentence says why. Nothing but `restart` starts it now. */
  readonly onDidGiveUp = this.#didGiveUp.event;

  constructor(options: ServerSessionOptions) {
    this.#options = options;
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.#tellOpen(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#tellClose(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#tellChange(event)),
    );
  }

  get isStarted(): boolean {
    return this.#ready !== undefined;
  }

  /** Of the server's process, where it has one: for tests. */
  get processId(): number | undefined {
    return this.#transport?.processId;
  }

  /** Starts the server unless it runs or was given up. Never rejects: `onDidGiveUp` tells. */
  async start(): Promise<void> {
    if (this.#ready || this.#hasGivenUp) return;
    const transport = this.#options.open((text) => this.#options.log.error(text));
    this.#transport = transport;
    this.#ready = this.#start(transport);
    try {
      await this.#ready;
    } catch (error) {
      // A server that ended by itself is started again elsewhere.
      if (this.#transport !== transport) return;
      this.#end();
      this.#giveUp(error instanceof Error ? error.message : String(error));
    }
  }

  /** Ends the server and starts a new one. */
  async restart(): Promise<void> {
    this.#crashes = [];
    this.#hasGivenUp = false;
    this.#end();
    await this.start();
  }

  /** `undefined` when there is no server, it failed, or the answer is no longer wanted. */
  async request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<ServerRequests[M]['result'] | undefined> {
    return (await this.ask(method, params, token)) as ServerRequests[M]['result'] | undefined;
  }

  /** A request of the language-server protocol itself. */
  async ask(method: string, params: unknown, token?: vscode.CancellationToken): Promise<unknown> {
    if (!this.#ready) return undefined;
    try {
      const connection = await this.#ready;
      if (token?.isCancellationRequested) return undefined;
      return await (token ? connection.sendRequest(method, params, token) : connection.sendRequest(method, params));
    } catch (error) {
      const isOvertaken = token?.isCancellationRequested === true || (error as { readonly code?: unknown }).code === CONTENT_MODIFIED;
      if (!isOvertaken && !this.#isDisposed) this.#options.log.warn(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  notify<M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): void {
    this.#send(method, params);
  }

  onNotification<M extends keyof ClientNotifications>(method: M, listener: (params: ClientNotifications[M]) => void): vscode.Disposable {
    return this.listen(method, listener);
  }

  /** A notification of the language-server protocol itself. */
  listen<P>(method: string, listener: (params: P) => void): vscode.Disposable {
    const list = this.#listeners.get(method) ?? [];
    this.#listeners.set(method, list);
    list.push(listener as Listener);
    return new vscode.Disposable(() => list.splice(list.indexOf(listener as Listener), 1));
  }

  handle<M extends keyof ClientRequests>(
    method: M,
    handler: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>,
  ): void {
    this.#handlers.set(method, handler as (params: never) => unknown);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#end();
    vscode.Disposable.from(...this.#subscriptions, this.#didStart, this.#didCrash, this.#didGiveUp).dispose();
  }

  async #start(transport: ServerTransport): Promise<MessageConnection> {
    const { connection } = transport;
    connection.onNotification((method, params) => {
      for (const listener of this.#listeners.get(method) ?? []) listener(params as never);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.#options.log.info(message);
    });
    for (const [method, handler] of this.#handlers) connection.onRequest(method, handler);
    transport.onDidEnd(() => this.#onEnd(transport));
    connection.onError(([error]) => this.#options.log.error(error.message));
    connection.listen();
    const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: await this.#options.initialOptions(),
    });
    void connection.sendNotification('initialized', {});
    this.#opened.clear();
    // Documents that opened while the server was starting are told here; `#tellOpen` waits for `#ready`.
    void Promise.resolve().then(() => {
      for (const document of vscode.workspace.textDocuments) this.#tellOpen(document);
      this.#didStart.fire();
    });
    return connection;
  }

  #end(): void {
    const transport = this.#transport;
    this.#transport = undefined;
    this.#ready = undefined;
    this.#opened.clear();
    transport?.dispose();
  }

  #onEnd(transport: ServerTransport): void {
    if (this.#transport !== transport || this.#isDisposed) return;
    this.#end();
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASH_WINDOW), now];
    this.#options.log.error('The language server ended unexpectedly.');
    if (this.#crashes.length < MAXIMUM_CRASHES) {
      this.#didCrash.fire();
      void this.start();
    } else this.#giveUp(vscode.l10n.t('The comparison ended several times.'));
  }

  #giveUp(reason: string): void {
    this.#hasGivenUp = true;
    this.#options.log.error(reason);
    this.#didGiveUp.fire(reason);
  }

  #send(method: string, params: unknown): void {
    // Order is kept: every sender waits for the same promise.
    // A server that ends meanwhile is told everything again when it is back.
    this.#ready?.then((connection) => connection.sendNotification(method, params)).catch(() => undefined);
  }

  /** Tells of a document again, after a rule of `follows` has changed. */
  refreshDocuments(): void {
    for (const document of vscode.workspace.textDocuments) this.#tellOpen(document);
  }

  #tellOpen(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (!this.#ready || this.#opened.has(uri) || !this.#options.follows(document)) return;
    this.#opened.add(uri);
    this.#send('textDocument/didOpen', {
      textDocument: { uri, languageId: document.languageId, version: document.version, text: document.getText() },
    });
  }

  #tellClose(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (this.#opened.delete(uri)) this.#send('textDocument/didClose', { textDocument: { uri } });
  }

  #tellChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (!this.#opened.has(uri)) this.#tellOpen(document);
    else if (contentChanges.length > 0)
      this.#send('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: contentChanges.map(contentChangeOf),
      });
  }
}
