/** Claims, or names, by the index of their sentence, in their order. */
export function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) {
    const list = map.get(item.sentence);
    if (list) list.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
}
