/** How names are compared: case, white space, apostrophes, hyphens and possessives laid aside. */

import { remember } from '../text/remember';

/** Words in single spaces that need no cleaning. */
const PLAIN = /^[A-Za-z]+(?:[ .-][A-Za-z]+)*$/;

/** A name as written, on one line, without possessive and stray marks at its ends. */
export const cleanName = remember(clean);

function clean(written: string): string {
  if (PLAIN.test(written)) return written;
  return written
    .replace(/\s+/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/^["“”'()[\],;:–—-]+|["“”'()[\],;:–—-]+$/g, '')
    .replace(/'s$/i, '')
    .trim();
}

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Lower case, hyphens as spaces, no full stops, no accents. */
export const foldName = remember(fold);

function fold(name: string): string {
  if (PLAIN_WORDS.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const wordsOfName: (folded: string) => readonly string[] = remember((folded) => folded.split(' ').filter((word) => word !== ''));

/** The folded name without spaces: "Sea Time" meets "SeaTime". */
export const squeezeName = remember((folded) => folded.replace(/[ '&]/g, ''));

/** Two to eight capitals (with or without stops): "HRW", "U.N.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name);
}

const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'de', 'la', 'del', 'des', 'du', 'a', 'an', '&']);

/** First letters of the words that count, or of all words: "Human Rights Watch" gives "hrw". */
export const initialsOf = remember(firstLetters);

function firstLetters(folded: string): readonly string[] {
  const words = wordsOfName(folded);
  const strong = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const all = words.map((word) => word.charAt(0)).join('');
  return strong === all ? [strong] : [strong, all];
}
