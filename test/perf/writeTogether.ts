/**
 * `npm run bench:writers [-- seconds]`: two processes write to one folder's notes at once, a minute unless told otherwise. Fails when an
 * entry is lost or damaged; prints how many were written.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NoteStore } from '../../src/annotations/storage/noteStore';
import { nodeStorage } from '../../src/cli/nodeStorage';
import { runWriters } from '../unit/annotations/storage/runWriters';

/** Actions of each process in one round: the file grows with them, so that rounds are what the time is counted in. */
const ROUND = 100;

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 60);
  const deadline = performance.now() + seconds * 1000;
  let written = 0;
  for (let round = 1; performance.now() < deadline; round += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'collate-writers-'));
    try {
      await runWriters(folder, ['left', 'right'], ROUND);
      const { files, damaged } = await new NoteStore(nodeStorage, folder).load();
      const notes = files.get('annotations/a.txt.jsonld')?.records.size ?? 0;
      const shared = files.get('dismissals.json')?.records.get('shared');
      const counts = [shared?.['left'], shared?.['right']];
      if (damaged.length > 0 || notes !== 2 * ROUND || counts.some((count) => count !== ROUND - 1))
        throw new Error(
          `Round ${String(round)}: ${String(notes)} of ${String(2 * ROUND)} notes, counts ${counts.join()}, ${String(damaged.length)} damaged.`,
        );
      written += notes + 2 * ROUND;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`Two processes, ${String(seconds)} s: ${String(written)} changes written, none lost.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
