/** The server in a Node process: transport, bytes from disk, timers. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/startServer';
import type { FileContent, ServerHost } from '../common/serverHost';

const host: ServerHost = {
  resources: async () => ({ names: await readFile(path.join(__dirname, 'data', 'names.bin')) }),
  readFile: (uri, maximumBytes) => (uri.startsWith('file:') ? readFromDisk(fileURLToPath(uri), maximumBytes) : Promise.resolve(undefined)),
  delay: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  breathe: async () => {
    await setImmediate();
  },
};

async function readFromDisk(file: string, maximumBytes: number): Promise<FileContent> {
  try {
    const { size } = await stat(file);
    return size > maximumBytes ? { problem: 'tooLarge' } : { bytes: await readFile(file) };
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

startServer(createConnection(ProposedFeatures.all), host);
