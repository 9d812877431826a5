/** Open addressing from 32-bit hashes to 32-bit values: three typed arrays, no object a key. Value 0 means "absent". */
export interface HashTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** A table with room for `count` keys at a load of at most one half. */
export function createHashTable(count: number): HashTable {
  let size = 16;
  while (size < count * 2) size *= 2;
  return { mask: size - 1, keys: new Int32Array(size), values: new Int32Array(size) };
}

function slotOf(table: HashTable, key: number): number {
  const { mask, keys, values } = table;
  let at = (key ^ (key >>> 15)) & mask;
  while (values[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

export function lookUp(table: HashTable, key: number): number {
  return table.values[slotOf(table, key)] as number;
}

/** Joins `bits` to the value of `key`. The caller has made the table large enough. */
export function addBits(table: HashTable, key: number, bits: number): void {
  if (bits === 0) return;
  const at = slotOf(table, key);
  table.keys[at] = key;
  table.values[at] = (table.values[at] as number) | bits;
}

/** Sets the value of `key`. */
export function setValue(table: HashTable, key: number, value: number): void {
  const at = slotOf(table, key);
  table.keys[at] = key;
  table.values[at] = value;
}
