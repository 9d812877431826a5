import { functionWords } from '../../text/functionWords';
import { sharedLexicon } from '../../text/sharedLexicon';

/** Rarity (0 to 9) from which a word tells what a sentence is about. */
const TELLING = 4;

/** Base forms of the words of a text that tell what it is about: neither grammar nor what every report says. */
export function tellingWords(text: string, rarity = TELLING): ReadonlySet<string> {
  const lexicon = sharedLexicon();
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return new Set(
    words
      .map((word) => lexicon.lemma(word.replace(/['’]s$/, '')))
      .filter((lemma) => !functionWords.has(lemma) && lexicon.rarity(lemma) >= rarity),
  );
}

/** How many words two sets have in common. */
export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared;
}
