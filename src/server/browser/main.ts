/** The server in a web worker: messages to and from the editor, the name model inlined in the bundle, compressed (esbuild.mjs). */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import compressedNames from '../../data/generated/names.bin';
import { startServer } from '../common/startServer';
import type { ServerHost } from '../common/serverHost';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

const host: ServerHost = {
  resources: async () => ({ names: await decompress(compressedNames) }),
  readFile: () => Promise.resolve(undefined),
  delay: wait,
  breathe: () => wait(0),
  engineHelp: () => ({}),
};

async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), host);
