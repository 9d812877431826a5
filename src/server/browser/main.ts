/** The server in a web worker: messages to and from the editor, the name model inlined in the bundle. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import names from '../../data/generated/names.bin';
import { startServer } from '../common/startServer';
import type { ServerHost } from '../common/serverHost';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

const host: ServerHost = {
  resources: () => Promise.resolve({ names }),
  readFile: () => Promise.resolve(undefined),
  delay: wait,
  breathe: () => wait(0),
  engineHelp: () => ({}),
};

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), host);
