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
  const stop = async (): Promise<void> => {
    const patience = setTimeout(last, 5000);
    end('SIGTERM');
    await gone;
    clearTimeout(patience);
    last();
    process.removeListener('exit', last);
    for (const [signal, listener] of listeners) process.removeListener(signal, listener);
  };
  // Whatever ends this process ends that one too.
  const listeners = signals.map(([signal, status]) => [signal, () => void stop().then(() => process.exit(status))] as const);
  for (const [signal, listener] of listeners) process.once(signal, listener);
  process.once('exit', last);
  return { child, stop };
}

/** With the exit status that shells give them. */
const signals: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
];
