import type { Tokens } from '../model/tokens';
import { lookUp, type HashTable } from '../text/hashTable';
import { extendPhrase, LONGEST_PHRASE } from './wordAttributes';

/** The tables of the model that features read. */
export interface WordTables {
  /** Word hash to `WordBit`s and cluster. */
  readonly words: HashTable;
  /** Phrase hash to an index into `PHRASE_KINDS`. */
  readonly phrases: HashTable;
}

/** Length in tokens and kind (index into `PHRASE_KINDS`) of the longest listed phrase from token `i` on, before `end`; 0 and 0 if none. */
export function longestPhrase(tokens: Tokens, phrases: HashTable, i: number, end: number): { length: number; kind: number } {
  let hash = tokens.hash[i] as number;
  let longest = 0;
  let kind = 0;
  for (let length = 2; length <= LONGEST_PHRASE && i + length <= end; length++) {
    hash = extendPhrase(hash, tokens.hash[i + length - 1] as number);
    const found = lookUp(phrases, hash);
    if (found === 0) continue;
    longest = length;
    kind = found;
  }
  return { length: longest, kind };
}
