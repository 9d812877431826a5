/** Open addressing from 32-bit hashes to 32-bit values: one typed array, no object a key. Value 0 means "absent". */
export interface HashTable {
  readonly mask: number;
  /** Each key with its value beside it, so that a look-up touches memory once. */
  readonly cells: Int32Array;
}

/** A table with room for `count` keys at a load of at most three quarters. */
export function createHashTable(count: number): HashTable {
  let size = 16;
  while (size * 3 < count * 4) size *= 2;
  return { mask: size - 1, cells: new Int32Array(size * 2) };
}

/** Index of the value of `key`, or of the free place for it. */
function placeOf({ mask, cells }: HashTable, key: number): number {
  let at = (key ^ (key >>> 15)) & mask;
  while (cells[at * 2 + 1] !== 0 && cells[at * 2] !== key) at = (at + 1) & mask;
  return at * 2 + 1;
}

export function lookUp(table: HashTable, key: number): number {
  return table.cells[placeOf(table, key)] as number;
}

/** Joins `bits` to the value of `key`. The caller has made the table large enough. */
export function addBits(table: HashTable, key: number, bits: number): void {
  if (bits === 0) return;
  const at = placeOf(table, key);
  table.cells[at - 1] = key;
  table.cells[at] = (table.cells[at] as number) | bits;
}

/** Sets the value of `key`. */
export function setValue(table: HashTable, key: number, value: number): void {
  const at = placeOf(table, key);
  table.cells[at - 1] = key;
  table.cells[at] = value;
}

/** All keys with their values, in no order that means anything. */
export function entriesOf({ cells }: HashTable): [key: number, value: number][] {
  const entries: [number, number][] = [];
  for (let at = 0; at < cells.length; at += 2) if (cells[at + 1] !== 0) entries.push([cells[at] as number, cells[at + 1] as number]);
  return entries;
}
