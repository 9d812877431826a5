import { invert, type Action } from './change';

/** What can be taken back and done again, newest last. A value: each step gives a new one. */
export interface History {
  readonly done: readonly Action[];
  readonly undone: readonly Action[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

const LONGEST_HISTORY = 200;

/** After an action: it can be taken back, and what was taken back before is forgotten. */
export function remember(history: History, action: Action): History {
  return { done: [...history.done, action].slice(-LONGEST_HISTORY), undone: [] };
}

/** The changes that take the last action back, and the history after that; undefined when there is nothing to take back. */
export function undo({ done, undone }: History): { readonly action: Action; readonly history: History } | undefined {
  const last = done.at(-1);
  return last && { action: invert(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The changes that do again what was taken back last. */
export function redo({ done, undone }: History): { readonly action: Action; readonly history: History } | undefined {
  const last = undone.at(-1);
  return last && { action: last, history: { done: [...done, last], undone: undone.slice(0, -1) } };
}
