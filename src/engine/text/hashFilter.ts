/**
 * Tells at one look, in memory that stays near the processor, that a hash is not in a set: a bit for sixteen bits of each hash that is.
 * Where the bit is set, the set itself must be asked.
 */
export type HashFilter = Int32Array;

const WORDS = 2048;

export function createHashFilter(hashes: Iterable<number> = []): HashFilter {
  const filter = new Int32Array(WORDS);
  for (const hash of hashes) addToFilter(filter, hash);
  return filter;
}

export function addToFilter(filter: HashFilter, hash: number): void {
  const at = (hash >>> 5) & (WORDS - 1);
  filter[at] = (filter[at] as number) | (1 << hash);
}

export function mayHold(filter: HashFilter, hash: number): boolean {
  return ((filter[(hash >>> 5) & (WORDS - 1)] as number) & (1 << hash)) !== 0;
}
