/** "The number of passengers was put at 178": what a figure counts stands far before it, behind the word that says that it is a number. */
import { Tag } from '../../text/partsOfSpeech';
import type { Claim } from '../../model/claim';
import type { ArticleReading, SentenceReading } from './storyReading';

/** Words for how many there are. */
const NUMBER = /^(?:number|toll|figure|total|count|tally)$/;
/** Tokens between such a word and the figure. */
const REACH = 16;
/** Verbs by which somebody says how many there are: "put the missing at two", "60 dead put at 120". */
const PUT = /^(?:put|place|estimate)$/;
/** Tokens from a figure back to such a verb: whose dead they are would stand between. */
const PUT_REACH = 4;
/** Tokens of the phrase behind "number of" up to its noun. */
const PHRASE = 5;
/** What may stand before the noun of such a phrase. */
const BEFORE_NOUN: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.adjective, Tag.participle, Tag.name]);

/** The last token before a figure at token `first` that `isMet`, or null: neither another number nor another clause stands between the two. */
function lastBefore(
  article: ArticleReading,
  reading: SentenceReading,
  first: number,
  reach: number,
  isMet: (word: string) => boolean,
): number | null {
  const { lemmas, tags } = article;
  for (let at = first - 1; at >= Math.max(reading.sentence.firstToken, first - reach); at--) {
    const word = lemmas[at] ?? '';
    if (word === ';' || word === ':' || tags[at] === Tag.number || tags[at] === Tag.conjunction) return null;
    if (isMet(word)) return at;
  }
  return null;
}

/** Whether a claim tells how large a number, toll or total is: "the toll stood at 34", "put the missing at two". */
export function isOfNumber(article: ArticleReading, { sentence, start }: Claim): boolean {
  const reading = article.sentences[sentence];
  if (!reading) return false;
  const { tokens } = article.linked.article;
  let first = reading.sentence.firstToken;
  while (first < reading.sentence.endToken && (tokens.start[first] ?? 0) < start) first++;
  return (
    lastBefore(article, reading, first, REACH, (word) => NUMBER.test(word)) !== null ||
    lastBefore(article, reading, first, PUT_REACH, (word) => PUT.test(word)) !== null
  );
}

/** Base form of the noun of which a figure at token `first` tells the number: "the number of passengers on board rose to 178"; or null. */
export function nounOfNumber(article: ArticleReading, reading: SentenceReading, first: number): string | null {
  const { lemmas, tags } = article;
  const number = lastBefore(article, reading, first, REACH, (word) => NUMBER.test(word));
  // A quake has a toll. "Raise the number of seats from 65 to 125": 65 is what it is no more.
  if (number === null || lemmas[number] === 'toll' || lemmas[number + 1] !== 'of' || lemmas[first - 1] === 'from') return null;
  const isNoun = (at: number): boolean => tags[at] === Tag.noun || tags[at] === Tag.plural;
  for (let at = number + 2; at < Math.min(first, number + 2 + PHRASE); at++) {
    if (isNoun(at) && !isNoun(at + 1)) return lemmas[at] ?? null;
    if (!isNoun(at) && !BEFORE_NOUN.has(tags[at] ?? 0)) return null;
  }
  return null;
}
