import type { EntityType } from '../model/mention';
import type { Span } from '../model/span';
import { TokenFlag } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { lookUp, type HashTable } from '../text/hashTable';
import type { NameText } from './nameColumns';
import { WordBit } from './wordAttributes';

export interface CompoundPart extends Span {
  readonly type: EntityType;
  readonly token: number;
}

/** Second parts of compounds whose first part is a name: "Oslo-based", "Saudi-led". */
const TAILS = new Set(
  'based listed headquartered born led backed owned run controlled occupied held administered made built bound trained educated sponsored supported brokered funded affiliated linked dominated speaking area style wide'.split(
    ' ',
  ),
);
/** After these an unknown first part is a place all the same. */
const PLACE_TAILS = new Set(['based', 'headquartered', 'listed', 'bound']);
const PLACE = WordBit.country | WordBit.town | WordBit.region;

/**
 * Names that are parts of one hyphenated token outside every recognised name: "Oslo-based", "Saudi-led", "Norway-Sweden".
 * `isTaken` tells whether a token belongs to a name already.
 */
export function readCompoundParts(
  { text, tokens, sentences }: NameText,
  words: HashTable,
  isTaken: (token: number) => boolean,
): CompoundPart[] {
  const parts: CompoundPart[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const flags = tokens.flags[i] as number;
      if ((flags & TokenFlag.hyphen) === 0 || (flags & TokenFlag.capital) === 0 || isTaken(i)) continue;
      const start = tokens.start[i] as number;
      const word = text.slice(start, tokens.end[i]);
      const hyphen = word.indexOf('-');
      if (hyphen < 2 || word.indexOf('-', hyphen + 1) >= 0) continue;
      for (const { from, to, type } of splitWord(word, hyphen, words)) parts.push({ start: start + from, end: start + to, type, token: i });
    }
  }
  return parts;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

function splitWord(word: string, hyphen: number, words: HashTable): Part[] {
  const head = typeOf(word.slice(0, hyphen), words);
  const tail = word.slice(hyphen + 1);
  if (TAILS.has(tail)) {
    const type = head ?? (PLACE_TAILS.has(tail) ? 'LOC' : undefined);
    return type === undefined ? [] : [{ from: 0, to: hyphen, type }];
  }
  // Two countries side by side ("Norway-Sweden talks"); a double surname or a double people is one name.
  if (head !== 'LOC' || !isCountry(word.slice(0, hyphen), words) || !isCountry(tail, words)) return [];
  return [
    { from: 0, to: hyphen, type: 'LOC' },
    { from: hyphen + 1, to: word.length, type: 'LOC' },
  ];
}

function isCountry(word: string, words: HashTable): boolean {
  return (lookUp(words, hashWord(word)) & WordBit.country) !== 0;
}

function typeOf(word: string, words: HashTable): EntityType | undefined {
  const bits = lookUp(words, hashWord(word));
  if (bits & WordBit.nationality) return 'MISC';
  if (bits & PLACE) return 'LOC';
  return bits & WordBit.organisation ? 'ORG' : undefined;
}
