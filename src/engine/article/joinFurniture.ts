import type { Furniture } from '../model/article';

/** Joins neighbours of one kind with nothing but white space between them. `items` are in the order of the text. */
export function joinFurniture(text: string, items: readonly Furniture[]): Furniture[] {
  const joined: Furniture[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (last?.kind === item.kind && text.slice(last.end, item.start).trim() === '') joined[joined.length - 1] = { ...last, end: item.end };
    else joined.push(item);
  }
  return joined;
}
