import { TokenFlag, type Tokens } from '../model/tokens';
import { lookUp, type HashTable } from '../text/hashTable';
import { longestPhrase, type WordTables } from './phrases';
import { WordBit } from './wordAttributes';

/** A text with more capitals than one word in so many has its names' capitals too. */
const WORDS_A_CAPITAL = 50;
/** Fewer known words than this share, and the text is in no language that the tables know. */
const LEAST_KNOWN = 0.4;

const NAME_BITS =
  WordBit.firstName |
  WordBit.lastName |
  WordBit.town |
  WordBit.country |
  WordBit.nationality |
  WordBit.organisation |
  WordBit.region |
  WordBit.calendar;
/** Ordinary words that are part of a name beside another: "bank", "river", "united", "cup". */
const BESIDE_BITS =
  WordBit.organisationWord | WordBit.placeWord | WordBit.clubWord | WordBit.eventWord | WordBit.companyEnding | WordBit.lastName;

/**
 * For English without capitals: the tokens as if each word that may belong to a name had one. Undefined for every other text.
 * Linear in the tokens.
 */
export function restoreCapitals(tokens: Tokens, tables: WordTables): Tokens | undefined {
  if (!isUncased(tokens, tables.words)) return undefined;
  const { count, hash } = tokens;
  const flags = tokens.flags.slice();
  const raise = (i: number): void => void (flags[i] = (flags[i] as number) | TokenFlag.capital);
  for (let i = 0; i < count; i++) {
    if (!isPlainWord(flags[i] as number) || (tokens.end[i] as number) - (tokens.start[i] as number) < 2) continue;
    const attributes = lookUp(tables.words, hash[i] as number);
    if (mayBeName(attributes)) raise(i);
    if (attributes & WordBit.phraseStart) {
      const { length } = longestPhrase(tokens, tables.phrases, i, count);
      for (let k = i; k < i + length; k++) if ((tokens.end[k] as number) - (tokens.start[k] as number) > 3) raise(k);
    }
  }
  const isBeside = (i: number): boolean => isPlainWord(flags[i] as number) && (lookUp(tables.words, hash[i] as number) & BESIDE_BITS) !== 0;
  const isRaised = (i: number): boolean => i >= 0 && i < count && ((flags[i] as number) & TokenFlag.capital) !== 0;
  for (let i = 1; i < count; i++) if (isRaised(i - 1) && isBeside(i)) raise(i);
  for (let i = count - 2; i >= 0; i--) if (isRaised(i + 1) && isBeside(i)) raise(i);
  return { ...tokens, flags };
}

function isPlainWord(flags: number): boolean {
  return (flags & TokenFlag.word) !== 0 && (flags & (TokenFlag.digit | TokenFlag.capital)) === 0;
}

/** Listed as a name, seen with a capital, or not known at all; and not mostly seen without one. */
function mayBeName(attributes: number): boolean {
  return (attributes & WordBit.lowerCase) === 0 && ((attributes & NAME_BITS) !== 0 || (attributes & WordBit.ordinary) === 0);
}

/** English words enough, and hardly a capital. Stops at the first capitals too many. */
function isUncased({ count, hash, flags }: Tokens, table: HashTable): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if ((flag & TokenFlag.word) === 0) continue;
    words++;
    if (flag & (TokenFlag.capital | TokenFlag.innerCapital) && ++capitals * WORDS_A_CAPITAL > count) return false;
  }
  if (words === 0 || capitals * WORDS_A_CAPITAL > words) return false;
  let known = 0;
  for (let i = 0; i < count; i++)
    if ((flags[i] as number) & TokenFlag.word && lookUp(table, hash[i] as number) & WordBit.lowerCase) known++;
  return known >= LEAST_KNOWN * words;
}
