import type { Article } from '../model/article';
import type { EntityType, Mention } from '../model/mention';
import { contains, overlaps, type Span } from '../model/span';
import { TokenFlag } from '../model/tokens';
import { hashWord, tokenise } from '../text/tokens';
import { cleanName, foldName } from './nameText';
import { readPersonName } from './personNames';
import { majority } from './nameForm';
import { isTitleLine } from './titleLine';

/** A name that the whole story may use, by the hashes of its tokens. */
interface KnownName {
  readonly written: string;
  readonly folded: string;
  readonly type: EntityType;
  readonly hashes: readonly number[];
}

/** Names of a story that were read in running text, ready to be looked up at any token. */
export interface KnownNames {
  /** By the hash of the first token, the longest first. */
  readonly byFirst: ReadonlyMap<number, readonly KnownName[]>;
  /** Hashes of words that the story writes in small letters: no names at the start of a sentence. */
  readonly smallWords: ReadonlySet<number>;
}

interface Named {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Words in front of which a lone capitalised word is no part of a longer name. */
const TITLE_WORDS = new Set(
  'mr mrs ms miss dr president prime minister sen senator rep gov governor secretary chief gen general capt captain sgt officer judge justice king queen prince pope rev sir lord lady coach director chairman chairwoman ceo spokesman spokeswoman mayor sheriff lt col maj vice premier professor prof former'
    .split(' ')
    .map(hashWord),
);

const MONTHS = new Set(['March', 'April', 'May', 'June', 'August', 'Monday', 'Sunday']);

/** Capitalised words that a name may follow without being a part of theirs. */
const TIME_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map(hashWord),
);

/** Collects what the articles' running text calls by name. Headlines in title case do not teach names. */
export function collectNames(story: readonly Named[]): KnownNames {
  const counts = new Map<string, Map<EntityType, number>>();
  const smallWords = new Set<number>();
  for (const { article, mentions } of story) {
    const { tokens } = article;
    for (let at = 0; at < tokens.count; at++)
      if (((tokens.flags[at] as number) & (TokenFlag.word | TokenFlag.capital | TokenFlag.innerCapital)) === TokenFlag.word)
        smallWords.add(tokens.hash[at] as number);
    for (const mention of mentions) {
      const sentence = article.sentences[mention.sentence];
      if (!sentence || article.blocks[sentence.block]?.role === 'stamp' || isTitleLine(tokens, sentence.firstToken, sentence.endToken))
        continue;
      const written = cleanName(article.text.slice(mention.start, mention.end));
      const types = counts.get(written) ?? new Map<EntityType, number>();
      types.set(mention.type, (types.get(mention.type) ?? 0) + 1);
      counts.set(written, types);
    }
  }
  return { byFirst: indexNames(counts), smallWords };
}

function indexNames(counts: ReadonlyMap<string, ReadonlyMap<EntityType, number>>): Map<number, KnownName[]> {
  const names = new Map<string, KnownName>();
  const add = (written: string, type: EntityType): void => {
    const tokens = tokenise(written);
    if (MONTHS.has(written) || tokens.count === 0 || tokens.count > 12 || written.length < 2 || names.has(written)) return;
    names.set(written, { written, folded: foldName(written), type, hashes: Array.from(tokens.hash) });
  };
  const spellings = [...counts.keys()].sort();
  for (const written of spellings)
    if (/^[^\p{L}]*(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(written)) add(written, majority(counts.get(written) as ReadonlyMap<EntityType, number>));
  for (const written of spellings) {
    const type = majority(counts.get(written) as ReadonlyMap<EntityType, number>);
    if (type === 'MISC' && /^\p{Lu}\p{Ll}{4,}s$/u.test(written)) add(written.slice(0, -1), type);
    if (type !== 'PER') continue;
    const surname = readPersonName(written).given.length > 0 ? written.slice(written.lastIndexOf(' ') + 1) : '';
    if (surname.length > 3 && /^\p{Lu}\p{Ll}/u.test(surname)) add(surname, 'PER');
  }
  const byFirst = new Map<number, KnownName[]>();
  for (const name of names.values()) {
    const first = name.hashes[0] as number;
    const bucket = byFirst.get(first);
    if (bucket) bucket.push(name);
    else byFirst.set(first, [name]);
  }
  for (const bucket of byFirst.values())
    bucket.sort((a, b) => b.hashes.length - a.hashes.length || b.written.length - a.written.length || (a.written < b.written ? -1 : 1));
  return byFirst;
}

/**
 * The mentions of one article with those added that the rest of the story proves: known names that stand unmarked,
 * and known longer names around a shorter mention. Mentions in furniture are dropped. In the order of the text.
 */
export function spreadNames({ article, mentions }: Named, names: KnownNames): Mention[] {
  const kept = dropInside(mentions, article.furniture).filter((mention) => !isChance(article, mention, names));
  const found: Mention[] = [];
  let next = 0;
  let lastEnd = 0;
  article.sentences.forEach((sentence, index) => {
    const isTitle = isTitleLine(article.tokens, sentence.firstToken, sentence.endToken);
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const start = article.tokens.start[at] as number;
      while (next < kept.length && (kept[next] as Mention).end <= start) next++;
      const bucket = start >= lastEnd ? names.byFirst.get(article.tokens.hash[at] as number) : undefined;
      const name = bucket?.find((candidate) => fits(article, candidate, at, sentence.endToken));
      if (!name) continue;
      const span = { start, end: article.tokens.end[at + name.hashes.length - 1] as number };
      const beside = kept.slice(next, next + 4).filter((mention) => overlaps(mention, span));
      const isFree = beside.length === 0 && stands(article, names, at, name, sentence, isTitle, kept, next);
      const isWider =
        beside.length > 0 &&
        beside.every((mention) => contains(span, mention) && mention.end - mention.start < span.end - span.start) &&
        name.hashes.length > 1;
      if (!isFree && !isWider) continue;
      found.push({ ...span, type: name.type, sentence: index, evidence: 'named elsewhere in the story' });
      lastEnd = span.end;
    }
  });
  return mergeMentions(kept, dropInside(found, article.furniture));
}

/** A capitalised run of common words in a title, or a word in a date stamp: no name. */
function isChance(article: Article, mention: Mention, names: KnownNames): boolean {
  const sentence = article.sentences[mention.sentence];
  if (!sentence) return false;
  const role = article.blocks[sentence.block]?.role;
  if (role === 'stamp') return mention.type === 'MISC';
  if (!isTitleLine(article.tokens, sentence.firstToken, sentence.endToken)) return false;
  const written = cleanName(article.text.slice(mention.start, mention.end));
  const first = tokenise(written).hash[0];
  if (names.byFirst.get(first ?? 0)?.some((name) => name.written === written)) return false;
  return Array.from(tokenise(written).hash).every((hash) => names.smallWords.has(hash));
}

function fits(article: Article, name: KnownName, at: number, end: number): boolean {
  const { tokens, text } = article;
  if (at + name.hashes.length > end) return false;
  for (let index = 1; index < name.hashes.length; index++) if (tokens.hash[at + index] !== name.hashes[index]) return false;
  const start = tokens.start[at] as number;
  const tail = tokens.end[at + name.hashes.length - 1] as number;
  // "US$42" and "$US42" are money; "@acme" is an address.
  if (text.charAt(tail) === '$' || /[$@/#]/.test(text.charAt(start - 1))) return false;
  const written = text.slice(start, tail);
  if (written === name.written) return true;
  if (!/^\p{Lu}/u.test(written) && written.toLowerCase() === written) return false;
  return (
    written.length > 3 &&
    foldName(cleanName(written)) === name.folded &&
    !(name.written === name.written.toUpperCase() && name.written.length < 6)
  );
}

/** Whether a known name that no mention covers stands here by itself, and not as a common word or a part of another name. */
function stands(
  article: Article,
  names: KnownNames,
  at: number,
  name: KnownName,
  sentence: Span & { firstToken: number; endToken: number },
  isTitle: boolean,
  kept: readonly Mention[],
  next: number,
): boolean {
  const { tokens } = article;
  if (name.hashes.length > 1) return true;
  const isStart = at === sentence.firstToken || ((tokens.flags[at - 1] as number) & (TokenFlag.word | TokenFlag.number)) === 0;
  if ((isStart || isTitle) && names.smallWords.has(tokens.hash[at] as number)) return false;
  if (isTitle) return true;
  const after = at + 1;
  if (after < sentence.endToken && isCapitalWord(article, after) && !isCovered(article, after, kept, next)) return false;
  const before = at - 1;
  const opens = before > sentence.firstToken && ((tokens.flags[before - 1] as number) & (TokenFlag.word | TokenFlag.number)) === 0;
  if (opens || TIME_WORDS.has((tokens.hash[before] as number) ?? 0)) return true;
  if (before > sentence.firstToken && isCapitalWord(article, before) && !isCovered(article, before, kept, Math.max(0, next - 1)))
    return TITLE_WORDS.has(tokens.hash[before] as number);
  return true;
}

function isCapitalWord(article: Article, at: number): boolean {
  const flags = article.tokens.flags[at] as number;
  return (
    (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.word) !== 0 && article.text.charAt(article.tokens.start[at] as number) !== "'"
  );
}

function isCovered(article: Article, at: number, kept: readonly Mention[], from: number): boolean {
  const start = article.tokens.start[at] as number;
  for (let index = from; index < kept.length && index < from + 4; index++) {
    const mention = kept[index] as Mention;
    if (mention.start <= start && start < mention.end) return true;
  }
  return false;
}

function dropInside(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  let at = 0;
  return mentions.filter((mention) => {
    while (at < spans.length && (spans[at] as Span).end <= mention.start) at++;
    const span = spans[at];
    return !span || !overlaps(span, mention);
  });
}

/** Both lists in the order of the text; an added mention replaces those that it holds. */
function mergeMentions(kept: readonly Mention[], added: readonly Mention[]): Mention[] {
  let at = 0;
  const rest = kept.filter((mention) => {
    while (at < added.length && (added[at] as Mention).end <= mention.start) at++;
    const span = added[at];
    return !span || !overlaps(span, mention);
  });
  return [...rest, ...added].sort((a, b) => a.start - b.start);
}
