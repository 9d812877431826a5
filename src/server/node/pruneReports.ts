import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Steps } from '../../engine';

/** What a branch that is checked out again, or another folder that shares the storage, may still ask for. */
export interface PruneLimits {
  /** Reports that no story of the folder uses now. */
  readonly unused: number;
  /** Milliseconds after which what another version left, and what a process that was killed began to write, is of no use. */
  readonly age: number;
}

/** A report takes some ten kilobytes. */
const LIMITS: PruneLimits = { unused: 2000, age: 7 * 24 * 3600 * 1000 };

/** Names of folders of versions (`createKeptReports`), and of those that share out their reports. */
const VERSION = /^[0-9a-f]{16}$/;
const SHARE = /^[0-9a-f]{2}$/;

interface Kept {
  readonly file: string;
  readonly written: number;
}

/**
 * Deletes what is kept in `root` beyond the limits: the oldest reports that are not `used` (keys), half-written files, and the folders
 * of other versions beside it. A step a folder. What cannot be deleted stays.
 */
export function* pruneReports(root: string, used: ReadonlySet<string>, now: number, limits = LIMITS): Steps<void> {
  const unused: Kept[] = [];
  for (const share of namesIn(root)) {
    if (!SHARE.test(share)) continue;
    for (const name of namesIn(path.join(root, share))) {
      const file = path.join(root, share, name);
      const isReport = name.endsWith('.json');
      if (isReport && used.has(share + name.slice(0, -'.json'.length))) continue;
      const written = writtenAt(file);
      if (isReport) unused.push({ file, written });
      else if (now - written > limits.age) remove(file);
    }
    yield;
  }
  unused.sort((a, b) => b.written - a.written);
  for (const [at, { file }] of unused.slice(limits.unused).entries()) {
    remove(file);
    if (at % A_STEP === A_STEP - 1) yield;
  }
  const parent = path.dirname(root);
  for (const version of namesIn(parent)) {
    const other = path.join(parent, version);
    if (VERSION.test(version) && other !== root && now - writtenAt(other) > limits.age) yield* removeVersion(other);
  }
}

/** Files deleted between two pauses: some milliseconds. */
const A_STEP = 50;

function* removeVersion(folder: string): Steps<void> {
  for (const share of namesIn(folder)) {
    remove(path.join(folder, share));
    yield;
  }
  remove(folder);
}

function namesIn(folder: string): string[] {
  try {
    // A link in place of a folder leads elsewhere: nothing there is ours.
    return lstatSync(folder).isDirectory() ? readdirSync(folder).sort() : [];
  } catch {
    return [];
  }
}

function writtenAt(file: string): number {
  try {
    return lstatSync(file).mtimeMs;
  } catch {
    // Gone meanwhile: another window deletes as well.
    return 0;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // Of a read-only folder; it takes room, and does no harm.
  }
}
