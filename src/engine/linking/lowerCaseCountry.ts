import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { contains, overlaps, type Span } from '../model/span';

interface Rule {
  /** Searched for as a plain string; the name begins `offset` units into it. */
  readonly opens: string;
  readonly offset: number;
  /** Sticky; matches the name where it stands. */
  readonly pattern: RegExp;
}

const BODIES =
  '(?:government|president|military|army|navy|troops|forces|officials?|congress|senate|dollars?|economy|sanctions|administration|authorities|regulators|ambassador|embassy)';

/** "usa" in small letters; "us" only where no pronoun could stand: after "the", or before a body of the state. */
const RULES: readonly Rule[] = [
  { opens: 'usa', offset: 0, pattern: /(?<![\p{L}\p{N}.@/-])usa(?![\p{L}\p{N}@/-]|\.\p{L})/uy },
  {
    opens: 'he us ',
    offset: 3,
    pattern: new RegExp(
      `(?<=\\b[Tt]he )us(?= (?:${BODIES}|and|side|supreme|state department|trade|market|is|was|has|had|will|would|said|says|announced)\\b)`,
      'y',
    ),
  },
  { opens: ' us ', offset: 1, pattern: new RegExp(`(?<=\\b(?:without|with|by|from|of|against|under|new|over) )us(?= ${BODIES}\\b)`, 'y') },
];

/** Mentions of the United States in small letters, which a tagger that looks for capitals passes by. `taken` in the order of the text. */
export function findLowerCaseCountry(article: Article, taken: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const starts = RULES.flatMap((rule) => positions(article.text, rule));
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

function positions(text: string, { opens, offset, pattern }: Rule): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, at + 1)) {
    pattern.lastIndex = at + offset;
    const match = pattern.exec(text);
    if (match) found.push({ start: at + offset, end: at + offset + match[0].length });
  }
  return found;
}
