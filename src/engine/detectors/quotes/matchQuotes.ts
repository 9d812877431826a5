/** Which quotations of a story are the same words, word by word. */
import { alignWords, trimAlignment, type AlignedPart } from '../../alignment/alignWords';
import { foldedWord } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import type { Quote } from '../../model/quote';
import { functionWordHashes, functionWords } from '../../text/functionWords';
import { tokensInside } from '../../text/tokenRange';

/** A quotation as a row of words. */
export interface QuoteWords {
  /** Index into `Story.articles`. */
  readonly article: number;
  /** Index into that article's `sources`. */
  readonly source: number;
  readonly quote: Quote;
  readonly words: Int32Array;
  readonly tokens: Int32Array;
}

/** Two quotations of different sources that share most of their words. */
export interface QuotePair {
  readonly left: QuoteWords;
  readonly right: QuoteWords;
  /** From the first to the last shared word; indices into `words`. */
  readonly parts: readonly AlignedPart[];
  readonly matched: number;
}

/** Each word pair is looked up in at most this many earlier quotations. */
const MAX_PLACES = 12;
/** Fewer shared words are chance. */
const MIN_MATCHED = 3;
const MIN_SUBSTANCE = 2;
const LONG_RUN = 8;

/** Quoted speech of a story. Titles of works stand between marks too; nobody said them. */
export function quoteWordsOf(story: Story): QuoteWords[] {
  return story.articles.flatMap((linked, index) => {
    const { article } = linked;
    return linked.quotes
      .filter((quote) => !isTitle(article.text.slice(quote.start, quote.end)))
      .map((quote) => {
        const { first, end } = tokensInside(article.tokens, quote);
        const words: number[] = [];
        const tokens: number[] = [];
        for (let token = first; token < end; token++) {
          const word = foldedWord(article, token);
          if (word === 0) continue;
          words.push(word);
          tokens.push(token);
        }
        const source = Math.max(0, article.sentences[quote.sentence]?.source ?? 0);
        return { article: index, source, quote, words: Int32Array.from(words), tokens: Int32Array.from(tokens) };
      });
  });
}

/** Every word of substance begins with a capital. */
function isTitle(quote: string): boolean {
  const words = quote.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !functionWords.has(word.toLowerCase()));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The quotations of a story and those pairs of them that are one. */
export interface StoryQuotes {
  readonly quotes: readonly QuoteWords[];
  readonly pairs: readonly QuotePair[];
}

const storyQuotes = new WeakMap<Story, StoryQuotes>();

/** The same for all rules that ask, made once. */
export function quotesOfStory(story: Story): StoryQuotes {
  let found = storyQuotes.get(story);
  if (!found) {
    const quotes = quoteWordsOf(story);
    storyQuotes.set(story, (found = { quotes, pairs: matchQuotes(quotes) }));
  }
  return found;
}

/** Pairs of quotations of different sources that are one. Candidates share a word pair; the work grows with the words. */
export function matchQuotes(quotes: readonly QuoteWords[]): QuotePair[] {
  const places = new Map<number, number[]>();
  const pairs: QuotePair[] = [];
  quotes.forEach((right, index) => {
    const candidates = new Set<number>();
    for (let i = 0; i + 1 < right.words.length; i++) {
      const key = Math.imul(right.words[i] as number, 31) ^ (right.words[i + 1] as number);
      const known = places.get(key) ?? [];
      for (const place of known) candidates.add(place);
      if (known[known.length - 1] !== index && known.length < MAX_PLACES) places.set(key, [...known, index]);
    }
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const left = quotes[candidate];
      if (!left || (left.article === right.article && left.source === right.source)) continue;
      const pair = pairUp(left, right);
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}

function pairUp(left: QuoteWords, right: QuoteWords): QuotePair | undefined {
  const whole = alignWords(left.words, right.words);
  const parts = withEnds(trimAlignment(whole), whole.parts);
  let matched = 0;
  let substance = 0;
  for (const part of parts) {
    if (!part.equal) continue;
    matched += part.leftEnd - part.leftStart;
    for (let i = part.leftStart; i < part.leftEnd; i++) if (!functionWordHashes.has(left.words[i] as number)) substance++;
  }
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last || matched < MIN_MATCHED) return undefined;
  const isWhole = first.leftStart + first.rightStart === 0 && last.leftEnd === left.words.length && last.rightEnd === right.words.length;
  if (substance < (isWhole ? 1 : MIN_SUBSTANCE)) return undefined;
  const shorter = Math.min(left.words.length, right.words.length);
  const leftStretch = last.leftEnd - first.leftStart;
  const rightStretch = last.rightEnd - first.rightStart;
  // A long run of equal words proves more than its share: words between may then have been left out on one side.
  const isDense = matched >= 0.6 * (matched >= LONG_RUN ? Math.min(leftStretch, rightStretch) : Math.max(leftStretch, rightStretch));
  const isSame = isDense && matched >= shorter * 0.5;
  return isSame ? { left, right, parts, matched } : undefined;
}

/** Words with which both quotations begin, or end: they are no chance, though a longer difference cuts them off from the rest. */
function withEnds(trimmed: AlignedPart[], whole: readonly AlignedPart[]): AlignedPart[] {
  const parts = [...trimmed];
  const [begin, gap] = whole;
  if (begin?.equal && gap && parts[0] === whole[2] && isAnchor(begin, gap)) parts.unshift(begin, gap);
  const [lastGap, end] = whole.slice(-2);
  if (end?.equal && lastGap && parts.length > 0 && parts[parts.length - 1] === whole[whole.length - 3] && isAnchor(end, lastGap))
    parts.push(lastGap, end);
  return parts;
}

/** Equal words at an end, and words between them and the rest, at most. */
const MIN_END = 2;
const MAX_GAP = 4;

function isAnchor(end: AlignedPart, gap: AlignedPart): boolean {
  return end.leftEnd - end.leftStart >= MIN_END && Math.max(gap.leftEnd - gap.leftStart, gap.rightEnd - gap.rightStart) <= MAX_GAP;
}

/** Quotations joined by pairs, each group once, members in the order of the story. Pairs of fewer than four shared words join nothing further. */
export function clusterQuotes(quotes: readonly QuoteWords[], pairs: readonly QuotePair[]): { members: QuoteWords[]; pairs: QuotePair[] }[] {
  const groupOf = new Map<QuoteWords, QuoteWords>();
  const root = (quote: QuoteWords): QuoteWords => {
    let at = quote;
    for (let up = groupOf.get(at); up && up !== at; up = groupOf.get(at)) at = up;
    return at;
  };
  for (const { left, right } of pairs) groupOf.set(root(right), root(left));
  const clusters = new Map<QuoteWords, { members: QuoteWords[]; pairs: QuotePair[] }>();
  const paired = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  for (const quote of quotes) {
    if (!paired.has(quote)) continue;
    const cluster = clusters.get(root(quote)) ?? { members: [], pairs: [] };
    cluster.members.push(quote);
    clusters.set(root(quote), cluster);
  }
  for (const pair of pairs) clusters.get(root(pair.left))?.pairs.push(pair);
  return [...clusters.values()];
}
