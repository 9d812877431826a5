import type { FindingsDelta, FindingsPage } from '../../protocol/findings';

/** Statements in one message: some milliseconds to write, about a megabyte. */
const MAXIMUM_STATEMENTS = 1000;

/** So much of a delta as one message may hold, beginning with its `from`th finding. */
export function pageOfFindings(delta: FindingsDelta, from: number): FindingsPage {
  const { changed } = delta;
  let to = from;
  for (let statements = 0; to < changed.length; to++) {
    statements += changed[to]?.statements.length ?? 0;
    if (statements > MAXIMUM_STATEMENTS && to > from) break;
  }
  const isFirst = from === 0;
  return {
    version: delta.version,
    reset: isFirst && delta.reset,
    order: isFirst ? delta.order : null,
    changed: changed.slice(from, to),
    next: to < changed.length ? to : null,
  };
}
