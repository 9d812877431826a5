import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', '..');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line in a folder of its own, and a working folder beside it. */
export interface CommandLine {
  readonly folder: string;
  run(words: readonly string[], input?: string | Uint8Array): Promise<Ended>;
  /** Starts it, reads one piece of output, and closes the pipe. */
  runAndLeave(words: readonly string[], input: string): Promise<Ended>;
  dispose(): void;
}

export async function buildCommandLine(): Promise<CommandLine> {
  const place = mkdtempSync(path.join(tmpdir(), 'collate-cli-'));
  const folder = path.join(place, 'work');
  mkdirSync(folder);
  copyFileSync(path.join(root, 'package.json'), path.join(place, 'package.json'));
  const outfile = path.join(place, 'dist', 'cli.js');
  await build({
    entryPoints: [path.join(root, 'src', 'cli', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const start = (words: readonly string[], input: string | Uint8Array, leave: boolean): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [outfile, ...words], { cwd: folder, stdio: 'pipe' });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        out += piece;
        if (leave) child.stdout.destroy();
      });
      child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
      child.stdin.on('error', () => undefined); // It may end before it has read all.
      child.once('error', reject);
      child.once('close', (status) => resolve({ status, out, err }));
      child.stdin.end(input);
    });
  return {
    folder,
    run: (words, input = '') => start(words, input, false),
    runAndLeave: (words, input) => start(words, input, true),
    dispose: () => rmSync(place, { recursive: true, force: true }),
  };
}
