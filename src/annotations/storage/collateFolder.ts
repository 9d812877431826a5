/** What every writer of the `.collate` folder does alike: refuse links, write in one step, keep its own working files out of git. */
import { COLLATE_FOLDER } from './folderLayout';
import { CLAIMS_FOLDER, withFolderLock } from './lock';
import type { Storage } from './storage';

/** Thrown where `.collate` is a link or no folder: what it points to is not ours to write. */
export class UnsafeFolderError extends Error {}

/** Folders below `.collate` that are written to, or whose files are deleted. */
const OWN_FOLDERS = ['annotations', CLAIMS_FOLDER];
const GIT_IGNORE = '.gitignore';

/** `articles`: the folder that holds the articles. */
export async function refuseLinks(storage: Storage, articles: string): Promise<void> {
  const root = `${articles}/${COLLATE_FOLDER}`;
  const above = await storage.list(articles);
  if (above.some(({ name, kind }) => name === COLLATE_FOLDER && kind !== 'folder'))
    throw new UnsafeFolderError(`${root} is no folder of its own; nothing is written there`);
  for (const { name, kind } of await storage.list(root)) {
    if (OWN_FOLDERS.includes(name) && kind !== 'folder')
      throw new UnsafeFolderError(`${root}/${name} is no folder of its own; nothing is written there`);
    if (name === GIT_IGNORE && kind !== 'file') throw new UnsafeFolderError(`${root}/${name} is a link; nothing is written there`);
  }
}

/** Text of `.collate/<name>`, null where there is none. Nothing is read through a link: what it points to is not ours to show. */
export async function readOwnFile(storage: Storage, articles: string, name: string): Promise<string | null> {
  await refuseLinks(storage, articles);
  const root = `${articles}/${COLLATE_FOLDER}`;
  await refuseLinkedFile(storage, root, name);
  return storage.read(`${root}/${name}`);
}

async function refuseLinkedFile(storage: Storage, folder: string, name: string): Promise<void> {
  if ((await storage.list(folder)).some((entry) => entry.name === name && entry.kind === 'link'))
    throw new UnsafeFolderError(`${folder}/${name} is a link; it is neither read nor written`);
}

/** Writes a file by way of a second one, so that nobody ever reads half of it. Creates its folder. */
export async function replaceFile(storage: Storage, path: string, text: string): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  await refuseLinkedFile(storage, folder, path.slice(folder.length + 1));
  await storage.createFolder(folder);
  const temporary = `${path}.${storage.newId()}.tmp`;
  try {
    await storage.write(temporary, text);
    await storage.replace(temporary, path);
  } catch (error) {
    // A full disk: what was there stays, half of what was to come does not.
    await storage.delete(temporary);
    throw error;
  }
}

/** Claims and half-written files are of no interest to others. */
export async function keepOutOfGit(storage: Storage, articles: string): Promise<void> {
  const path = `${articles}/${COLLATE_FOLDER}/${GIT_IGNORE}`;
  if ((await storage.read(path)) === null) await storage.write(path, `${CLAIMS_FOLDER}/\n*.tmp\n`);
}

/**
 * Changes `.collate/<name>` as it is now: of windows that change it at once each sees what the others wrote before.
 * `change` gets null where there is no file; where it throws nothing is written.
 */
export async function changeFile(
  storage: Storage,
  articles: string,
  name: string,
  change: (text: string | null) => Promise<string>,
): Promise<void> {
  await refuseLinks(storage, articles);
  const root = `${articles}/${COLLATE_FOLDER}`;
  await withFolderLock(storage, root, async () => {
    const next = await change(await readOwnFile(storage, articles, name));
    await keepOutOfGit(storage, articles);
    await replaceFile(storage, `${root}/${name}`, next);
  });
}
