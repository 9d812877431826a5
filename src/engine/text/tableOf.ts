/** A table from words to what they stand for. A map knows no inherited names, and says fast that a word is none of its own. */
export function tableOf<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(rows));
}
