import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { contains, overlaps } from '../model/span';

/** "usa" in small letters; "us" only where no pronoun could stand: after "the", or before a body of the state. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.@/-])usa(?![\p{L}\p{N}@/-]|\.\p{L})/gu,
  /(?<=\b[Tt]he )us(?= (?:and|government|president|military|army|navy|troops|forces|officials?|congress|senate|dollar|economy|sanctions|side|administration|supreme|state department|ambassador|embassy|trade|market|is|was|has|had|will|would|said|says|signaled|announced|withdraw)\b)/g,
  /(?<=\b(?:without|with|by|from|of|against|under|new|over) )us(?= (?:government|military|officials|congress|dollars?|sanctions|troops|forces|authorities|regulators|tech|technology|firms|companies)\b)/g,
];

/** Mentions of the United States in small letters, which a tagger that looks for capitals passes by. `taken` in the order of the text. */
export function findLowerCaseCountry(article: Article, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const starts = PATTERNS.flatMap((pattern) =>
    [...article.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  let [furniture, mention, sentence] = [0, 0, 0];
  for (const span of starts.sort((a, b) => a.start - b.start)) {
    while ((article.furniture[furniture]?.end ?? Infinity) <= span.start) furniture++;
    while ((taken[mention]?.end ?? Infinity) <= span.start) mention++;
    while ((article.sentences[sentence]?.end ?? Infinity) <= span.start) sentence++;
    const inside = article.sentences[sentence];
    const isTaken = [article.furniture[furniture], taken[mention], found[found.length - 1]].some(
      (other) => other !== undefined && overlaps(other, span),
    );
    if (!isTaken && inside && contains(inside, span))
      found.push({ ...span, type: 'LOC', sentence, evidence: 'small letters, no pronoun here' });
  }
  return found;
}
