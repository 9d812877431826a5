/**
 * A report piece by piece, as long as its findings are many: who renders it may answer others in between. Put together the pieces are the
 * whole; an empty one only marks a step.
 */
export type Pieces = Generator<string, void>;

/** The items of a list one by one, `between` before each but the first. Empty ones are steps. */
export function* joined(items: Iterable<string>, between: string): Pieces {
  let isFirst = true;
  for (const item of items) {
    yield item === '' || isFirst ? item : between + item;
    isFirst &&= item === '';
  }
}

/** One piece for each item of a list. */
export function* mapped<T>(items: Iterable<T>, write: (item: T) => string): Pieces {
  for (const item of items) yield write(item);
}
