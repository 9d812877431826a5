/** A language server in this process, talked to over two in-memory streams as an editor would. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { ClientNotifications, FileBytes, ServerNotifications, ServerRequests } from '../../../src/protocol/requests';
import { defaultSettings, type Settings } from '../../../src/protocol/settings';
import { startServer } from '../../../src/server/common/startServer';
import { projectRoot } from '../../support/projectRoot';

export interface TestServer {
  readonly connection: MessageConnection;
  request<M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']): Promise<ServerRequests[M]['result']>;
  notify<M extends keyof ServerNotifications>(method: M, params: ServerNotifications[M]): Promise<void>;
  /** The next notification of this kind. */
  next<M extends keyof ClientNotifications>(method: M): Promise<ClientNotifications[M]>;
  /** What the Problems panel shows now. */
  readonly diagnostics: ReadonlyMap<string, PublishDiagnosticsParams['diagnostics']>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  dispose(): void;
}

/** Files in memory: URI → bytes or text. Everything is read through the editor, as on a virtual file system. */
export async function startTestServer(
  files: ReadonlyMap<string, string | Uint8Array>,
  settings: Partial<Settings> = {},
): Promise<TestServer> {
  const up = new PassThrough();
  const down = new PassThrough();
  const model = path.join(projectRoot, 'src/data/generated/names.bin');
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    resources: () => Promise.resolve({ names: existsSync(model) ? readFileSync(model) : new Uint8Array() }),
    readFile: () => Promise.resolve(undefined),
    delay: async (milliseconds) => void (await setTimeout(milliseconds / 10)),
    breathe: async () => void (await setImmediate()),
    engineHelp: () => ({}),
  });
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const diagnostics = new Map<string, PublishDiagnosticsParams['diagnostics']>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    diagnostics.set(params.uri, params.diagnostics);
  });
  connection.onRequest('collate/readFile', ({ uri, maximumBytes }: { uri: string; maximumBytes: number }): FileBytes => {
    const content = files.get(uri);
    if (content === undefined) return { bytes: null, problem: 'missing' };
    const bytes = Buffer.from(content);
    return bytes.length > maximumBytes ? { bytes: null, problem: 'tooLarge' } : { bytes: bytes.toString('latin1'), problem: null };
  });
  const waiting = new Map<string, ((params: never) => void)[]>();
  for (const method of ['collate/progress', 'collate/resultsChanged'])
    connection.onNotification(method, (params: unknown) => {
      for (const resolve of waiting.get(method)?.splice(0) ?? []) resolve(params as never);
    });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { settings: { ...defaultSettings, ...settings }, strings: {}, folders: ['memory:/story'], storage: null },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    diagnostics,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    next: (method) => new Promise((resolve) => waiting.set(method, [...(waiting.get(method) ?? []), resolve])),
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    dispose: () => {
      connection.dispose();
    },
  };
}

/** A server that has read and compared all `files`. */
export async function serverWithStory(
  files: ReadonlyMap<string, string | Uint8Array>,
  settings: Partial<Settings> = {},
): Promise<TestServer> {
  const server = await startTestServer(files, settings);
  // The list of files starts a check, and the end of reading another one: the last one counts.
  const read = new Promise<void>((resolve) =>
    server.connection.onNotification('collate/progress', ({ total }: { total: number }) => (total === 0 ? resolve() : undefined)),
  );
  await server.notify('collate/files', { uris: [...files.keys()], folders: ['memory:/story'] });
  await read;
  await server.next('collate/resultsChanged');
  return server;
}
