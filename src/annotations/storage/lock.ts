import type { Storage } from './storage';

/** Below the locked folder. */
export const CLAIMS_FOLDER = '.writing';
const SHORTEST_WAIT = 4;
const LONGEST_WAIT = 64;
/** A claim that stands so long unchanged belongs to a program that is no more. Work under the lock takes milliseconds. */
const STALE_AFTER = 10_000;

/**
 * Runs `work` while no other program runs its own on the same folder. Needs nothing but that a written file is listed: each claims
 * the folder with a file of its own and goes on only when it then sees no other claim. Of two that see one another the one with
 * the later name steps back. So two can never both see themselves alone.
 */
export async function withFolderLock<T>(storage: Storage, folder: string, work: () => Promise<T>): Promise<T> {
  const claims = `${folder}/${CLAIMS_FOLDER}`;
  await storage.createFolder(claims);
  const own = storage.newId();
  const path = `${claims}/${own}`;
  const waitedFor = new Map<string, number>();
  try {
    for (let wait = SHORTEST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      await storage.write(path, '');
      const others = (await storage.list(claims)).map(({ name }) => name).filter((name) => name !== own);
      if (others.length === 0) return await work();
      if (others.some((name) => name < own)) await storage.delete(path);
      await storage.delay(wait);
      for (const name of others) {
        const waited = (waitedFor.get(name) ?? 0) + wait;
        waitedFor.set(name, waited);
        if (waited > STALE_AFTER) await storage.delete(`${claims}/${name}`);
      }
    }
  } finally {
    await storage.delete(path);
  }
}
