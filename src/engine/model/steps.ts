/**
 * Long work in steps of some milliseconds: who runs it may answer others between two steps, or leave it at one that was overtaken.
 * What comes out does not depend on who ran it.
 */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All steps, with a breath after each; undefined when it `isOver` before the last. */
export async function breatheThrough<T>(steps: Steps<T>, breathe: () => Promise<void>, isOver: () => boolean): Promise<T | undefined> {
  while (!isOver()) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
  return undefined;
}
