import { fork, type ChildProcess } from 'node:child_process';

/** What Node ends with where it does not know one of its options. */
const INVALID_OPTION = 9;

/**
 * Starts the server's process, anew with each call. `flags` make it faster, so they must never keep it from starting: what this Node (in
 * VS Code: Electron, which runs as Node for such a process) does not list is left out, and after one that it refused all are.
 */
export function createFork(script: string, flags: readonly string[], known: ReadonlySet<string> = process.allowedNodeEnvironmentFlags) {
  let usable = flags.filter((flag) => known.has(flag.replace(/=.*/, '')));
  return (): ChildProcess => {
    const child = fork(script, ['--node-ipc'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [...usable],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.once('exit', (code) => {
      if (code === INVALID_OPTION) usable = [];
    });
    return child;
  };
}
