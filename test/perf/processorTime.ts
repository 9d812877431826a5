import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that a process has used: of its first thread, and of all its threads. On a machine that others use too it
 * says what wall time cannot. Only Linux tells; elsewhere undefined.
 */
export function processorTime(pid: number): { readonly own: number; readonly all: number } | undefined {
  const used = (thread: string): number => {
    try {
      return Number(readFileSync(`/proc/${String(pid)}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      // The thread ended meanwhile.
      return 0;
    }
  };
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${String(pid)}/task`);
  } catch {
    return undefined;
  }
  return { own: used(String(pid)), all: threads.reduce((sum, thread) => sum + used(thread), 0) };
}
