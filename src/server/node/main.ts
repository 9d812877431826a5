/** The server in a Node process: transport, bytes from disk, timers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../common/startServer';
import type { FileContent, ServerHost } from '../common/serverHost';
import { createKeptReports } from './keptReports';
import { createStoryThreads } from './storyThreads';

const host: ServerHost = {
  resources: async () => ({ names: await readFile(path.join(__dirname, 'data', 'names.bin')) }),
  readFile: (uri, maximumBytes) => (uri.startsWith('file:') ? readFromDisk(fileURLToPath(uri), maximumBytes) : Promise.resolve(undefined)),
  delay: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  breathe: async () => {
    await setImmediate();
  },
  engineHelp: ({ names }, storage, warn) => ({
    helpers: createStoryThreads(names, warn),
    ...(storage === null ? {} : { kept: createKeptReports(storage, engineVersion(names), warn) }),
  }),
};

/** Another build or another model reads and compares in its own way: its results must not be mixed with these. */
function engineVersion(names: Uint8Array): string {
  return createHash('sha256').update(names).update(readFileSync(__filename)).digest('hex');
}

async function readFromDisk(file: string, maximumBytes: number): Promise<FileContent> {
  try {
    const { size } = await stat(file);
    return size > maximumBytes ? { problem: 'tooLarge' } : { bytes: await readFile(file) };
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}

startServer(createConnection(ProposedFeatures.all), host);
