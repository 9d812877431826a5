/** The server in a web worker: messages to and from the editor, which also hands in the name model. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../common/startServer';
import type { ServerHost } from '../common/serverHost';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

const host: ServerHost = {
  resources: (given) => (given ? Promise.resolve({ names: given }) : Promise.reject(new Error('The editor sent no name model.'))),
  readFile: () => Promise.resolve(undefined),
  delay: wait,
  breathe: () => wait(0),
  engineHelp: () => ({}),
};

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), host);
