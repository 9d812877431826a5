/** Ages that a verb gives to its subject: "Lind was 91", "Lind died on Sunday at the age of 91". */
import type { ArticleReading, SentenceReading } from './storyReading';

/** Token of the verb whose subject is as old as the number at tokens `[first, end)` says, or null. Ages at other times than death or now have none. */
export function verbOfToldAge(
  article: ArticleReading,
  reading: SentenceReading,
  { first, end }: { first: number; end: number },
): number | null {
  const number = /\d/.test(article.lemmas[first] ?? '') ? first : end - 1;
  if (isAtAge(article.lemmas, number)) return deathBefore(article.lemmas, reading, number);
  return isSaidAlone(article, reading, number) ? number - 1 : null;
}

/** "At 91", "at age 91", "at the age of 91". */
function isAtAge(lemmas: readonly string[], number: number): boolean {
  return / (?:at|aged)(?: the)?(?: age)?(?: of)? $/.test(` ${lemmas.slice(Math.max(0, number - 4), number).join(' ')} `);
}

/** Token of "died" or "passed away" before the age, the nearest. */
function deathBefore(lemmas: readonly string[], { sentence }: SentenceReading, number: number): number | null {
  for (let i = number - 1; i > sentence.firstToken; i--)
    if (lemmas[i] === 'die' || (lemmas[i] === 'pass' && lemmas[i + 1] === 'away')) return i;
  return null;
}

/** "He was 91." closes its sentence, in which no other time is told; "He is 91, has …" opens one. */
function isSaidAlone({ lemmas, linked }: ArticleReading, { sentence, index }: SentenceReading, number: number): boolean {
  const { tokens, text } = linked.article;
  if (number === sentence.firstToken + 2 && text.slice(tokens.start[number - 1], tokens.end[number - 1]) === 'is') return true;
  if (lemmas[number - 1] !== 'be' || lemmas[number + 1] !== '.' || number + 2 < sentence.endToken) return false;
  return !linked.claims.some((claim) => claim.sentence === index && (claim.kind === 'date' || claim.kind === 'time'));
}
