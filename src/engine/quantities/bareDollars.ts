// Whose dollar a bare "$" is: the country of the source, where the text shows that it writes for that country.

import type { Source } from '../model/article';
import { DOLLARS } from './currencies';
import type { Passage } from './passage';

/** Gives the ISO 4217 code of a bare "$" at a token. Works out each source once. */
export function bareDollars(p: Passage): (token: number) => string {
  const codes = new Map<number, string>();
  return (token) => {
    const index = p.article.sentences[p.sentenceOf[token] ?? -1]?.source ?? -1;
    let code = codes.get(index);
    if (code === undefined) {
      code = dollarOfSource(p.text, p.article.sources[index]);
      codes.set(index, code);
    }
    return code;
  };
}

/**
 * A paper that writes "$US" or "US$" for American dollars means its own country's by a bare "$". "$US" is the house style of
 * Australian papers, so it shows the country by itself. Without such a contrast a wire story's "$" is the American one.
 */
export function dollarOfSource(whole: string, source: Source | undefined): string {
  const text = source ? whole.slice(source.start, source.end) : whole;
  const local = source?.country ? DOLLARS[source.country] : undefined;
  const contrast = text.includes('$US') || text.includes('US$') || text.includes('$U.S.');
  if (local && (contrast || (source?.agency ?? null) === null)) return local;
  return text.includes('$US') ? 'AUD' : 'USD';
}
