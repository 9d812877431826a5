import { invert, type Action, type Change } from './change';
import { isObject } from './record';

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

/** Characters of JSON that are kept between windows: some two hundred marks, or one bulk mark on as many places. */
const KEPT_UNITS = 400_000;

/** What of a history is kept for the next window, as JSON: the newest steps that fit, and nothing before the first that does not. */
export function keepHistory({ done, undone }: History): string {
  let room = KEPT_UNITS;
  const newest = (actions: readonly Action[]): Action[] => {
    const kept: Action[] = [];
    for (const action of [...actions].reverse()) {
      room -= JSON.stringify(action).length;
      if (room < 0) break;
      kept.unshift(action);
    }
    return kept;
  };
  const kept: History = { done: newest(done), undone: newest(undone) };
  return JSON.stringify(kept);
}

/** The history of an earlier window; empty where there is none or it cannot be read. */
export function readHistory(kept: unknown): History {
  if (typeof kept !== 'string') return EMPTY_HISTORY;
  try {
    const value: unknown = JSON.parse(kept);
    if (!isObject(value)) return EMPTY_HISTORY;
    const { done, undone } = value;
    return isActions(done) && isActions(undone) ? { done, undone } : EMPTY_HISTORY;
  } catch {
    // Cut short, or of another version: undo begins anew.
    return EMPTY_HISTORY;
  }
}

function isActions(value: unknown): value is readonly Action[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item) => isObject(item) && typeof item['label'] === 'string' && Array.isArray(item['changes']) && item['changes'].every(isChange),
    )
  );
}

function isChange(value: unknown): value is Change {
  if (!isObject(value) || typeof value['file'] !== 'string' || typeof value['id'] !== 'string') return false;
  return [value['before'], value['after']].every((record) => record === null || (isObject(record) && record['id'] === value['id']));
}
