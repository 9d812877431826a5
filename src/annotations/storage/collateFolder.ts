/** What every writer of the `.collate` folder does alike: refuse links, write in one step, keep its own working files out of git. */
import { COLLATE_FOLDER } from './folderLayout';
import { withFolderLock } from './lock';
import type { Storage } from './storage';

/** Thrown where `.collate` is a link or no folder: what it points to is not ours to write. */
export class UnsafeFolderError extends Error {}

/** `articles`: the folder that holds the articles. */
export async function refuseLinks(storage: Storage, articles: string): Promise<void> {
  const root = `${articles}/${COLLATE_FOLDER}`;
  const isLinkIn = async (folder: string, name: string): Promise<boolean> =>
    (await storage.list(folder)).some((entry) => entry.name === name && entry.kind !== 'folder');
  if (await isLinkIn(articles, COLLATE_FOLDER)) throw new UnsafeFolderError(`${root} is no folder of its own; nothing is written there`);
  if (await isLinkIn(root, 'annotations'))
    throw new UnsafeFolderError(`${root}/annotations is no folder of its own; nothing is written there`);
}

/** Writes a file by way of a second one, so that nobody ever reads half of it. Creates its folder. */
export async function replaceFile(storage: Storage, path: string, text: string): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  if ((await storage.list(folder)).some(({ name, kind }) => kind === 'link' && path.endsWith(`/${name}`)))
    throw new UnsafeFolderError(`${path} is a link; nothing is written there`);
  await storage.createFolder(folder);
  const temporary = `${path}.${storage.newId()}.tmp`;
  await storage.write(temporary, text);
  await storage.replace(temporary, path);
}

/** Claims and half-written files are of no interest to others. */
export async function keepOutOfGit(storage: Storage, articles: string): Promise<void> {
  const path = `${articles}/${COLLATE_FOLDER}/.gitignore`;
  if ((await storage.read(path)) === null) await storage.write(path, '.writing/\n*.tmp\n');
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
    const next = await change(await storage.read(`${root}/${name}`));
    await keepOutOfGit(storage, articles);
    await replaceFile(storage, `${root}/${name}`, next);
  });
}
