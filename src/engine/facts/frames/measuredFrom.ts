/** The place that a distance is measured from: "58 km south-west of Kelvo", "20 miles off the coast of Maro". */
import type { LinkedMention } from '../../model/mention';
import { Tag } from '../../text/partsOfSpeech';
import type { ArticleReading, SentenceReading } from './storyReading';

/** Words between a distance and the preposition that says from where: directions, "away", "inland". */
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south)-(?:north|south)(?:east|west)|n|s|e|w|ne|nw|se|sw|nne|nnw|sse|ssw|ene|ese|wnw|wsw|away|inland|offshore|downstream|upstream|outside|off|out|up|down|due|just|to|the|further|farther)$/;
const FROM = new Set(['of', 'from', 'off', 'outside']);
/** Words between the preposition and the name of the place: "of the port of Kelvo", "off the coast of Maro". */
const PLACE_WORDS = new Set(
  'the a an town city village port coast coastline capital centre center northern southern eastern western provincial resort island of'.split(
    ' ',
  ),
);
/** Tokens after a distance within which its place stands. */
const REACH = 12;

/** `Entity.id` of the place named after the distance that ends before token `end`; null where none is. */
export function measuredFrom(article: ArticleReading, reading: SentenceReading, end: number): string | null {
  let at = behindBrackets(article, end);
  const last = Math.min(reading.sentence.endToken, at + REACH);
  while (at < last && (DIRECTION.test(article.lemmas[at] ?? '') || isHyphen(article, at))) at++;
  if (!FROM.has(article.lemmas[at] ?? '') && !FROM.has(article.lemmas[at - 1] ?? '')) return null;
  if (FROM.has(article.lemmas[at] ?? '')) at++;
  for (; at < last; at++) {
    const named = mentionAt(article, reading, at);
    if (named) return named.entity.id;
    if (!PLACE_WORDS.has(article.lemmas[at] ?? '') && article.tags[at] !== Tag.adjective) return null;
  }
  return null;
}

/** "58 km (36 miles) south of": the token behind brackets that open at `at`, or `at` itself. */
function behindBrackets({ lemmas }: ArticleReading, at: number): number {
  if (lemmas[at] !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKETS; i++) if (lemmas[i] === ')') return i + 1;
  return at;
}

const LONGEST_BRACKETS = 8;

function isHyphen({ tags, lemmas }: ArticleReading, at: number): boolean {
  return tags[at] === Tag.mark && lemmas[at] === '-';
}

function mentionAt({ linked }: ArticleReading, { mentions }: SentenceReading, at: number): LinkedMention | undefined {
  const start = linked.article.tokens.start[at] ?? 0;
  return mentions.find((mention) => mention.start <= start && start < mention.end && mention.type !== 'PER');
}
