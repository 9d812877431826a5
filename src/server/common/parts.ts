/** What one message may hold of a long list: some milliseconds to write, about a megabyte. */
import type { FindingsDelta, FindingsPage } from '../../protocol/findings';

/** Statements, mentions or sources. */
const MOST_IN_A_MESSAGE = 1000;

/** The items of a list from one on, as many as a message may hold: at least one. `sizeOf`: what an item holds. */
export function partOf<T>(
  list: readonly T[],
  from: number,
  sizeOf: (item: T) => number,
): { readonly items: readonly T[]; readonly next: number | null } {
  let to = from;
  for (let size = 0; to < list.length; to++) {
    size += sizeOf(list[to] as T);
    if (size > MOST_IN_A_MESSAGE && to > from) break;
  }
  return { items: list.slice(from, to), next: to < list.length ? to : null };
}

/** So much of a delta as one message may hold, beginning with its `from`th finding. */
export function pageOfFindings(delta: FindingsDelta, from: number): FindingsPage {
  const { items, next } = partOf(delta.changed, from, ({ statements }) => statements.length);
  const isFirst = from === 0;
  return { version: delta.version, reset: isFirst && delta.reset, order: isFirst ? delta.order : null, changed: items, next };
}
