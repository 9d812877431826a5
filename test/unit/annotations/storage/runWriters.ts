import { spawn } from 'node:child_process';
import path from 'node:path';

/** Starts one process a name; each makes `count` actions on the folder's notes. Resolves when all have ended well. */
export async function runWriters(folder: string, names: readonly string[], count: number): Promise<void> {
  await Promise.all(
    names.map((name) => {
      const child = spawn(process.execPath, ['--import=tsx', path.join(__dirname, 'writer.ts'), folder, name, String(count)], {
        stdio: 'inherit',
      });
      return new Promise<void>((resolve, reject) => {
        child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the writer ${name} ended with ${code}`))));
        child.once('error', reject);
      });
    }),
  );
}
