/** The verb that a date belongs to: the nearest of its clause, or the main verb of the sentence that it opens. */
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import type { ArticleReading, SentenceReading } from './storyReading';

/** Token range of a date. */
export interface DateRange {
  readonly first: number;
  readonly end: number;
}

/** The nearest verb, forms of be and have only for want of another; for a date that opens its sentence the verb of that sentence. */
export function verbNear(article: ArticleReading, reading: SentenceReading, distances: Float64Array, date: DateRange): number | null {
  const main = isFronted(article, reading, date) || isCleft(article, reading, date) ? mainVerbAfter(article, reading, date.end) : null;
  if (main !== null) return main;
  const said = saidThen(article, date);
  if (said !== null) return said;
  let best: number | null = null;
  let least = Infinity;
  const { first, end } = relativeClauseAround(article, reading, date) ?? {
    first: reading.sentence.firstToken,
    end: reading.sentence.endToken,
  };
  const last = endsSubject(article, first, date) || endsClause(article, first, date) ? date.first : end;
  for (let i = first; i < last; i++) {
    const tag = article.tags[i] ?? 0;
    // "May" and "March" are verbs too.
    if ((i >= date.first && i < date.end) || !isVerb(article, i) || isAdjectival(article, i)) continue;
    const distance =
      (distances[i - reading.sentence.firstToken] ?? Infinity) +
      (tag === Tag.auxiliary ? 4 : 0) +
      // "Was shot in June and spoke", "was hurt on Monday when he fell": what follows opens another clause.
      (i > date.end && opensClause(article, date.end) ? 4 : 0) +
      (goesOnBehind(article, i, date) ? 3 : 0) +
      // "The vessel flying a flag was boarded at noon": what only describes a noun is dated last.
      (tag === Tag.gerund && isNounTag(article.tags[i - 1]) ? 2 : 0) +
      (article.lemmas[i] === 'say' ? 3 : article.lemmas[i] === 'according' ? 20 : 0) +
      (i > date.end && SAYING.has(article.lemmas[i] ?? '') && article.lemmas[date.end] === ',' ? 20 : 0);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best === null ? null : (infinitiveAfter(article, best, end) ?? best);
}

/** Verbs of whom a report has it from: "…, police said" at the end of a sentence tells no day of theirs. */
const SAYING = new Set('say tell add report announce confirm state note write'.split(' '));

/** "The ministry said on Friday the port was closed": the day on which it was said, where the words for that stand right before it. */
function saidThen({ tags, lemmas }: ArticleReading, { first, end }: DateRange): number | null {
  const verb = lemmas[first - 1] === 'on' || tags[first - 1] === Tag.adverb || tags[first - 1] === Tag.adjective ? first - 2 : first - 1;
  const isSaid = SAYING.has(lemmas[verb] ?? '') && isFiniteVerb(tags[verb] ?? 0);
  return isSaid && tags[end] !== Tag.mark && tags[end] !== Tag.possessive ? verb : null;
}

/** "Foiled the raid on Friday seizing three boats": the form in -ing behind the date goes on telling and has no day of its own. */
export function goesOnBehind({ tags }: ArticleReading, at: number, date: DateRange): boolean {
  return at >= date.end && tags[at] === Tag.gerund && tags[at - 1] !== Tag.auxiliary;
}

/** ", which replaced the Tabar early in May,": the clause between commas that a date ends, where it has a verb of its own. */
function relativeClauseAround(article: ArticleReading, { sentence }: SentenceReading, date: DateRange): DateRange | null {
  if (article.lemmas[date.end] !== ',') return null;
  let first = date.first - 1;
  while (first > sentence.firstToken && article.lemmas[first] !== ',') first--;
  if (article.lemmas[first] !== ',' || article.tags[first + 1] !== Tag.relative) return null;
  for (let i = first + 2; i < date.first; i++)
    if (isVerb(article, i) && !isAdjectival(article, i)) return { first: first + 1, end: date.end };
  return null;
}

export function isNounTag(tag: number | undefined): boolean {
  return tag === Tag.noun || tag === Tag.plural || tag === Tag.name;
}

export function isVerb(article: ArticleReading, at: number): boolean {
  const tag = article.tags[at] ?? 0;
  return isFiniteVerb(tag) || tag === Tag.participle || tag === Tag.gerund || isGerundWithObject(article, at) || isSetUp(article, at);
}

/** "A camp, set up in January": no noun. */
export function isSetUp({ lemmas, tags }: ArticleReading, at: number): boolean {
  return lemmas[at] === 'set' && lemmas[at + 1] === 'up' && tags[at - 1] !== Tag.determiner;
}

/** Words between a charge, suspicion or credit and the deed. */
const OF_A_DEED = new Set(['of', 'for', 'with', 'in']);

/** "Accused of shooting and killing a girl": what is also a noun has an object here. */
function isGerundWithObject({ tags, lemmas, linked }: ArticleReading, at: number): boolean {
  if (tags[at] !== Tag.noun) return false;
  const { tokens, text } = linked.article;
  if (!text.slice(tokens.start[at], tokens.end[at]).endsWith('ing')) return false;
  const next = tags[at + 1];
  const isJoined = lemmas[at - 1] === 'and' && tags[at - 2] === Tag.noun;
  const isOpened = OF_A_DEED.has(lemmas[isJoined ? at - 3 : at - 1] ?? '');
  return (
    isOpened && (next === Tag.name || next === Tag.determiner || next === Tag.number || next === Tag.pronoun || next === Tag.possessive)
  );
}

/** "A girl killed by a bullet last year said …": the day ends the words for who did what comes then. */
function endsSubject(article: ArticleReading, from: number, { first, end }: DateRange): boolean {
  const { tags, lemmas } = article;
  // Behind a number the tagger takes "said" for a participle.
  if (!isFiniteVerb(tags[end] ?? 0) && lemmas[end] !== 'say') return false;
  for (let i = first - 1; i > from && lemmas[i] !== ','; i--)
    if (isVerb(article, i))
      return tags[i] === Tag.gerund || (tags[i] === Tag.participle && tags[i - 1] !== Tag.auxiliary && !isAdjectival(article, i));
  return false;
}

/**
 * "Sold the field in 1957, using what it brought to …", "will meet on Friday to sign": behind the date comes what was done besides, or what
 * for; a verb of the date's own stands before it.
 */
function endsClause(article: ArticleReading, from: number, { first, end }: DateRange): boolean {
  const { lemmas, tags } = article;
  if (tags[end] !== Tag.to && !(lemmas[end] === ',' && tags[end + 1] === Tag.gerund)) return false;
  for (let i = first - 1; i >= from && lemmas[i] !== ','; i--) if (isVerb(article, i) && !isAdjectival(article, i)) return true;
  return false;
}

/** "On Wednesday, two officers …": nothing but a preposition or an adverb stands before the date. */
function isFronted({ tags }: ArticleReading, { sentence }: SentenceReading, { first }: DateRange): boolean {
  for (let i = sentence.firstToken; i < first; i++)
    if (
      tags[i] !== Tag.preposition &&
      tags[i] !== Tag.adverb &&
      tags[i] !== Tag.determiner &&
      tags[i] !== Tag.mark &&
      tags[i] !== Tag.conjunction
    )
      return false;
  return first - sentence.firstToken <= 3;
}

/** "It was in May when …", "it was not until Monday that …": what the sentence tells stands behind the day. */
function isCleft({ lemmas }: ArticleReading, { sentence }: SentenceReading, { first, end }: DateRange): boolean {
  const from = sentence.firstToken;
  return lemmas[from] === 'it' && lemmas[from + 1] === 'be' && first - from <= 5 && (lemmas[end] === 'when' || lemmas[end] === 'that');
}

/** The first verb that is no mere part of its subject ("guards named in the report were arrested"). */
function mainVerbAfter(article: ArticleReading, { sentence }: SentenceReading, from: number): number | null {
  let held: number | null = null;
  for (let i = from; i < sentence.endToken; i++) {
    const tag = article.tags[i] ?? 0;
    if (held !== null && opensClause(article, i)) return held;
    if (!isVerb(article, i) || tag === Tag.gerund || isAdjectival(article, i)) continue;
    if (held !== null && article.tags[i - 1] === Tag.to) continue;
    if (tag === Tag.auxiliary) {
      const full = nextVerb(article, i + 1, sentence.endToken);
      return full === null ? (held ?? i) : (infinitiveAfter(article, full, sentence.endToken) ?? full);
    }
    if (held !== null) return hasObject(article, held) ? held : i;
    held = i;
  }
  return held;
}

/** Verbs that only bring another about: what is dated is the other. */
const BRINGING_ABOUT = new Set('force schedule expect set slate plan begin start continue manage compel require due'.split(' '));

/** "Was forced to file", "is scheduled to return": the infinitive behind a verb that only brings it about; else null. */
function infinitiveAfter({ tags, lemmas }: ArticleReading, verb: number, end: number): number | null {
  if (!BRINGING_ABOUT.has(lemmas[verb] ?? '') || tags[verb + 1] !== Tag.to) return null;
  const next = tags[verb + 2] === Tag.adverb ? verb + 3 : verb + 2;
  if (next >= end) return null;
  if (lemmas[next] === 'be') return tags[next + 1] === Tag.participle && next + 1 < end ? next + 1 : next;
  return tags[next] === Tag.verb ? next : null;
}

/** "agreed to a leveraged buyout", "sank a ship": what follows shows a full verb, not the part of a subject ("officers involved in"). */
function hasObject({ tags, lemmas }: ArticleReading, verb: number): boolean {
  const next = tags[verb + 1];
  return (
    tags[verb] !== Tag.participle &&
    (next === Tag.determiner || (next === Tag.to && tags[verb] === Tag.past) || lemmas[verb + 1] === 'that')
  );
}

function opensClause({ tags, lemmas }: ArticleReading, at: number): boolean {
  const tag = tags[at];
  return tag === Tag.mark || tag === Tag.conjunction || tag === Tag.relative || TEMPORAL.has(lemmas[at] ?? '');
}

/** The verb that an auxiliary helps: adverbs and other auxiliaries may stand between. */
function nextVerb({ tags }: ArticleReading, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const tag = tags[i] ?? 0;
    if (tag === Tag.adverb || tag === Tag.auxiliary || tag === Tag.to) continue;
    return tag === Tag.verb || tag === Tag.past || tag === Tag.participle || tag === Tag.gerund ? i : null;
  }
  return null;
}

const BEFORE_ADJECTIVE: ReadonlySet<number> = new Set([Tag.determiner, Tag.adjective, Tag.preposition, Tag.possessive, Tag.number]);

/** "on injured reserve", "a wounded man": the form of a verb that only describes the noun behind it. */
export function isAdjectival({ tags, lemmas }: ArticleReading, at: number): boolean {
  const tag = tags[at];
  if (tag !== Tag.participle && tag !== Tag.past && tag !== Tag.gerund && tag !== Tag.adjective) return false;
  // "listed as threatened", "a reported $30 million"
  if (lemmas[at - 1] === 'as' && tag !== Tag.gerund) return true;
  if (tags[at - 1] === Tag.determiner && (tags[at + 1] === Tag.number || lemmas[at + 1] === '$')) return true;
  return BEFORE_ADJECTIVE.has(tags[at - 1] ?? 0) && (tags[at + 1] === Tag.noun || tags[at + 1] === Tag.plural);
}

/** Words behind which an event noun is dated itself: "after the attack in Kelvo on Monday". */
export const TEMPORAL = new Set(['since', 'after', 'before', 'during', 'following', 'until', 'while', 'as']);
