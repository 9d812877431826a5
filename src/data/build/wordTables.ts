/** Builds the table of words and the table of phrases: what is known of a word before any text is read. */
import { createHashTable, addBits, setValue } from '../../engine/text/hashTable';
import type { WordTables } from '../../engine/names/phrases';
import { CLUSTER_SHIFT, extendPhrase, LONGEST_PHRASE, PHRASE_KINDS, WordBit } from '../../engine/names/wordAttributes';
import { TokenFlag } from '../../engine/model/tokens';
import { hashWord, tokenise } from '../../engine/text/tokens';
import { readHandLists } from './handLists';
import type { LearntWords } from './learnWords';
import { readPackageLists } from './packageLists';

export type ListKind = Exclude<keyof typeof WordBit, 'phraseStart'>;
export interface WordList {
  readonly kind: ListKind;
  /** What a name of several words is in the phrase table; undefined: each word of it alone gets the bit. */
  readonly phrase?: (typeof PHRASE_KINDS)[number];
  readonly names: readonly string[];
}

/** `clusters`: words to their clusters, from 1 on. */
export function buildWordTables(learnt: LearntWords, clusters: ReadonlyMap<string, number>): WordTables {
  const lists = [...readPackageLists(), ...readHandLists()];
  const wordBits = new Map<number, number>();
  const phraseKinds = new Map<number, number>();
  const join = (hash: number, bits: number): void => void wordBits.set(hash, (wordBits.get(hash) ?? 0) | bits);
  for (const { kind, phrase, names } of lists)
    for (const name of names) {
      // "Target", "Nature": a whole name that texts mostly write small says nothing.
      if (isWholeName(kind) && learnt.lowerCase.has(hashWord(name))) continue;
      addName(name, WordBit[kind], phrase ? PHRASE_KINDS.indexOf(phrase) : 0, join, phraseKinds);
    }
  for (const hash of learnt.lowerCase) join(hash, WordBit.lowerCase);
  for (const hash of learnt.ordinary) join(hash, WordBit.ordinary);
  for (const [word, cluster] of clusters) join(hashWord(word), cluster << CLUSTER_SHIFT);
  const words = createHashTable(wordBits.size);
  for (const [hash, bits] of wordBits) addBits(words, hash, bits);
  const phrases = createHashTable(phraseKinds.size);
  for (const [hash, kind] of phraseKinds) setValue(phrases, hash, kind);
  return { words, phrases };
}

function isWholeName(kind: ListKind): boolean {
  return kind === 'organisation' || kind === 'nationality' || kind === 'region';
}

function addName(
  name: string,
  bit: number,
  phrase: number,
  join: (hash: number, bits: number) => void,
  phrases: Map<number, number>,
): void {
  const tokens = tokenise(name);
  const hashes = Array.from(tokens.hash);
  const [first] = hashes;
  if (first === undefined) return;
  if (hashes.length === 1 || phrase === 0) {
    hashes.forEach((hash, k) => {
      if ((tokens.flags[k] as number) & TokenFlag.word) join(hash, bit);
    });
    return;
  }
  if (hashes.length > LONGEST_PHRASE) return;
  const hash = hashes.slice(1).reduce(extendPhrase, first);
  if (!phrases.has(hash)) phrases.set(hash, phrase);
  join(first, WordBit.phraseStart);
}
