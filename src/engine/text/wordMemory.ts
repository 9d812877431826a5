import { TokenFlag, type Tokens } from '../model/tokens';

const SLOTS = 8192;
/** Longer words are made anew each time: V8 keeps a whole text alive for a slice of 13 units or more. */
const LONGEST = 12;

/** What stands in each slot: the words that were asked for last, lower case, found by the hash of their token. */
const words = new Array<string>(SLOTS).fill('');
const hashes = new Int32Array(SLOTS);

/**
 * A token in lower case. The same word is the same string wherever it stands, so that tables keyed by words need not hash it again.
 * What is remembered changes nothing but the time it takes.
 */
export function lowerWord(text: string, tokens: Tokens, token: number): string {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  const hash = tokens.hash[token] as number;
  if (end - start > LONGEST || ((tokens.flags[token] as number) & TokenFlag.nonAscii) !== 0) return text.slice(start, end).toLowerCase();
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = words[slot] as string;
  if (hashes[slot] === hash && known.length === end - start && isWritten(text, start, known)) return known;
  const word = text.slice(start, end).toLowerCase();
  words[slot] = word;
  hashes[slot] = hash;
  return word;
}

/** Whether `word` (lower case, ASCII) stands at `start` in any case. */
function isWritten(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at);
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== word.charCodeAt(at)) return false;
  }
  return true;
}
