import * as vscode from 'vscode';
import type { Storage, StorageEntry } from '../../../annotations/storage/storage';

/** The file system that holds `folder` (disk, remote or virtual) as the storage of notes. Paths are those of its URIs. */
export function editorStorage(folder: vscode.Uri): Storage {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => folder.with({ path });
  return {
    read: (path) => orIfMissing(async () => vscode.workspace.decode(await fs.readFile(at(path)), { encoding: 'utf8' }), null),
    write: async (path, text) => {
      await fs.writeFile(at(path), await vscode.workspace.encode(text, { encoding: 'utf8' }));
    },
    replace: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: true });
    },
    delete: (path) => orIfMissing(async () => fs.delete(at(path)), undefined),
    list: (path) => orIfMissing(async () => (await fs.readDirectory(at(path))).map(entryOf), []),
    createFolder: async (path) => {
      await fs.createDirectory(at(path));
    },
    delay: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    newId: () => crypto.randomUUID(),
  };
}

function entryOf([name, type]: [string, vscode.FileType]): StorageEntry {
  if (type & vscode.FileType.SymbolicLink) return { name, kind: 'link' };
  return { name, kind: type & vscode.FileType.Directory ? 'folder' : 'file' };
}

async function orIfMissing<T, M>(work: () => Promise<T>, missing: M): Promise<T | M> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')) return missing;
    throw error;
  }
}
