import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Storage, StorageEntry } from '../annotations/storage/storage';

/** The files of this machine as the storage of notes. */
export const nodeStorage: Storage = {
  read: (path) => orIfMissing(readFile(path, 'utf8'), null),
  write: (path, text) => writeFile(path, text),
  replace: (from, to) => rename(from, to),
  delete: (path) => rm(path, { force: true }),
  list: async (folder) => {
    const entries = await orIfMissing(readdir(folder, { withFileTypes: true }), []);
    return entries.map((entry): StorageEntry => {
      return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file' };
    });
  },
  createFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  delay: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  newId: () => randomUUID(),
};

async function orIfMissing<T>(work: Promise<T>, missing: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return missing;
    throw error;
  }
}
