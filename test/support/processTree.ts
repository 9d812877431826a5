import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface ProcessTree {
  readonly child: ChildProcess;
  /** Ends the process and whatever it started, and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts a process as the head of a group of its own, so that it can be ended with its children, and nothing else. */
export function startProcessTree(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ProcessTree {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, { detached: !windows, stdio: ['ignore', 'pipe', 'pipe'], env });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else
      try {
        process.kill(-child.pid, signal);
      } catch {
        // The group is gone already, which is what was wanted.
      }
  };
  const last = (): void => end('SIGKILL');
  process.once('exit', last);
  return {
    child,
    async stop() {
      const patience = setTimeout(last, 5000);
      end('SIGTERM');
      await gone;
      clearTimeout(patience);
      last();
      process.removeListener('exit', last);
    },
  };
}
