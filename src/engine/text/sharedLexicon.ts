import { createLexicon, type Lexicon } from './lexicon';

let made: Lexicon | undefined;

/** The one English lexicon of the process: read-only data that takes some milliseconds to unpack, made when first asked for. */
export function sharedLexicon(): Lexicon {
  return (made ??= createLexicon());
}
