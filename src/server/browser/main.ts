/** The server in a web worker: messages to and from the editor, which also hands in the name model. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../common/startServer';
import type { ServerHost } from '../common/serverHost';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** A pause by timer takes some milliseconds in a browser: it is made only after a stretch of work that somebody could notice. */
const STRETCH_MILLISECONDS = 15;
let breathed = performance.now();
const breathe = async (): Promise<void> => {
  if (performance.now() - breathed < STRETCH_MILLISECONDS) return;
  await wait(0);
  breathed = performance.now();
};

const host: ServerHost = {
  resources: (given) => (given ? Promise.resolve({ names: given }) : Promise.reject(new Error('The editor sent no name model.'))),
  readFile: () => Promise.resolve(undefined),
  delay: wait,
  breathe,
  engineHelp: () => ({}),
};

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), host);
