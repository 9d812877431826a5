/** Distances between words that count what stands between them: commas, conjunctions, other numbers. */
import { Tag } from '../../text/partsOfSpeech';
import type { ArticleReading, SentenceReading } from './storyReading';

/** What it costs to step over a token of a sentence. */
function stepCost(article: ArticleReading, at: number): number {
  const tag = article.tags[at];
  const word = article.lemmas[at] ?? '';
  if (tag === Tag.mark)
    return word === ';' || word === ':' || word === '(' || word === ')' || word.startsWith('-') || word === '–' || word === '—'
      ? 4
      : word === ','
        ? 2
        : 1;
  if (tag === Tag.relative || word === 'while' || word === 'after' || word === 'before' || word === 'because' || word === 'although')
    return 3;
  if (word === 'and' || word === 'but' || word === 'or') return opensClause(article, at) ? 3 : 1.5;
  return tag === Tag.determiner || tag === Tag.auxiliary ? 0.5 : 1;
}

/** "Seven were killed and 40 people were hurt": what follows has a verb of its own. */
function opensClause({ tags }: ArticleReading, at: number): boolean {
  const before = tags[at - 1];
  return (before === Tag.past || before === Tag.participle) && tags[at + 1] === Tag.number;
}

/** Distance of each token of a sentence from `at` (0 there), by index from `sentence.firstToken`. */
export function distancesFrom(article: ArticleReading, reading: SentenceReading, at: number): Float64Array {
  const { firstToken, endToken } = reading.sentence;
  const distances = new Float64Array(endToken - firstToken);
  for (let i = at + 1, cost = 0; i < endToken; i++) distances[i - firstToken] = cost += stepCost(article, i);
  for (let i = at - 1, cost = 0; i >= firstToken; i--) distances[i - firstToken] = cost += stepCost(article, i);
  return distances;
}

/** Token range of the clause around `at`: up to a semicolon, a colon, a quotation mark or a comma that opens another clause. */
export function clauseAround(article: ArticleReading, reading: SentenceReading, at: number): { first: number; end: number } {
  const { firstToken, endToken } = reading.sentence;
  let first = at;
  while (first > firstToken && !isClauseEnd(article, first - 1)) first--;
  let end = at + 1;
  while (end < endToken && !isClauseEnd(article, end)) end++;
  return { first, end };
}

function isClauseEnd(article: ArticleReading, at: number): boolean {
  const word = article.lemmas[at] ?? '';
  if (';:()–—"“”'.includes(word) || word.startsWith('--')) return true;
  if (word !== ',') return false;
  const next = article.tags[at + 1];
  return (
    next === Tag.relative ||
    next === Tag.conjunction ||
    next === Tag.gerund ||
    next === Tag.pronoun ||
    next === Tag.past ||
    next === Tag.auxiliary
  );
}
