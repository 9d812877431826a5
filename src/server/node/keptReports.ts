import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentKey, type KeptReports, type StoryReport } from '../../engine';
import { pruneReports, type PruneLimits } from './pruneReports';

/**
 * Reports of compared stories in a folder of the editor's own storage, one file each, named by content: a reopened window
 * compares only what changed. `version` names the engine and its data; another version's files are never read.
 * A file that is damaged, cut short or out of reach counts as missing. When nothing can be written, that is told once. What nobody uses
 * any more is deleted now and then, beyond the limits.
 */
export function createKeptReports(folder: string, version: string, warn: (message: string) => void, limits?: PruneLimits): KeptReports {
  const root = path.join(folder, contentKey(version));
  let canWrite = true;
  /** Reports written since the last look at what is there; the first look comes with the first pause. */
  let written = LOOK_AFTER;
  const place = (key: string): string => path.join(root, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get: (key) => {
      try {
        return decode(readFileSync(place(key), 'utf8'));
      } catch {
        // Missing or unreadable: the story is compared again.
        return undefined;
      }
    },
    set: (key, report) => {
      if (!canWrite) return;
      const file = place(key);
      const half = `${file}.${String(process.pid)}.tmp`;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(half, encode(report));
        renameSync(half, file);
        written++;
      } catch (error) {
        canWrite = false;
        removeQuietly(half);
        warn(`The index cannot be kept in ${folder} (${(error as NodeJS.ErrnoException).code ?? String(error)}); Collate goes on without.`);
      }
    },
    prune: function* (used) {
      if (written < LOOK_AFTER) return;
      written = 0;
      yield* pruneReports(root, used, Date.now(), limits);
    },
  };
}

/** So many reports may lie beyond the limits. */
const LOOK_AFTER = 200;

/** What a full disk took of a file is of no use. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written nothing was left either.
  }
}

/** First line: the key of the rest, so that a cut or changed byte shows. */
function encode(report: StoryReport): string {
  const body = JSON.stringify(report);
  return `${contentKey(body)}\n${body}`;
}

function decode(text: string): StoryReport | undefined {
  const line = text.indexOf('\n');
  const body = text.slice(line + 1);
  return text.slice(0, line) === contentKey(body) ? (JSON.parse(body) as StoryReport) : undefined;
}
