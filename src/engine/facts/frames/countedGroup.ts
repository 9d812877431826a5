/** What the words around a counted noun say of the group: joined with another noun, or narrowed by a name. */
import { Tag } from '../../text/partsOfSpeech';
import type { ArticleReading, SentenceReading } from './storyReading';

/** "380 passengers and crew": the noun at `at` and another without a number of its own are counted together. */
export function isJointNoun({ lemmas, tags }: ArticleReading, { sentence }: SentenceReading, at: number): boolean {
  if (lemmas[at + 1] !== 'and' || at + 2 >= sentence.endToken) return false;
  const isNoun = (i: number): boolean => tags[i] === Tag.plural || (tags[i] === Tag.noun && GROUPS.has(lemmas[i] ?? ''));
  // "Passengers and cabin crew".
  const last = tags[at + 2] === Tag.adjective || (tags[at + 2] === Tag.noun && !isNoun(at + 2)) ? at + 3 : at + 2;
  return last < sentence.endToken && isNoun(last) && (!OPENS_CLAUSE.has(tags[last + 1] ?? 0) || isGoverned(tags, at));
}

/** "The release of 31 women and children was agreed": the verb behind them is not theirs. */
function isGoverned(tags: ArticleReading['tags'], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (tags[first] === Tag.plural || tags[first] === Tag.noun || tags[first] === Tag.adjective || tags[first] === Tag.number)
  )
    first--;
  return tags[first] === Tag.preposition;
}

/** Singular nouns for several people. */
const GROUPS: ReadonlySet<string> = new Set('crew staff personnel police family'.split(' '));
/** "Took 12 hostages and police were called": the second noun has a verb of its own. */
const OPENS_CLAUSE: ReadonlySet<number> = new Set([Tag.past, Tag.verb, Tag.auxiliary]);

/** `Entity.id` of the name that begins in tokens `[from, end)`, or null. */
export function nameWithin({ linked }: ArticleReading, { mentions }: SentenceReading, from: number, end: number): string | null {
  const { tokens } = linked.article;
  const [start, stop] = [tokens.start[from] ?? 0, tokens.start[end] ?? 0];
  return mentions.find((mention) => mention.start >= start && mention.start < stop)?.entity.id ?? null;
}
