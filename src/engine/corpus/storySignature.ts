import type { Article } from '../model/article';
import { TokenFlag } from '../model/tokens';
import type { Lexicon } from '../text/lexicon';
import { hashWord } from '../text/tokens';

/**
 * What an article is about, as far as grouping needs it: its telling words with their weights. A unit vector.
 * Counts go in by powers of two, so that few edits change it.
 */
export interface StorySignature {
  /** Hashes of lower-cased words (names) or of base forms, ascending. */
  readonly terms: Int32Array;
  /** Weight of each term; the squares add up to 1. */
  readonly weights: Float32Array;
  /** 1 where the term is a name (a capital inside a sentence), else 0. */
  readonly isName: Uint8Array;
  /** Days since 1970-01-01 of the earliest publication in the file, or null. */
  readonly day: number | null;
}

/** Most telling words kept of one article: enough for any news text, and what bounds the cost of grouping. */
const MOST_TERMS = 48;
/** Words commoner than this say nothing of the story (0 in nearly every text to 9 rare). */
const LEAST_RARITY = 5;

/** Whether two articles are about the same, word for word: nothing that groups them tells them apart. */
export function isSameSignature(left: StorySignature, right: StorySignature | undefined): boolean {
  return (
    right !== undefined &&
    left.day === right.day &&
    left.terms.length === right.terms.length &&
    left.terms.every(
      (term, at) => term === right.terms[at] && left.weights[at] === right.weights[at] && left.isName[at] === right.isName[at],
    )
  );
}

export type SignatureReader = (article: Article) => StorySignature;

/** Makes a reader that remembers the base form and rarity of each word it met, so that a folder is read at the speed of its tokens. */
export function createSignatureReader(lexicon: Lexicon): SignatureReader {
  const known = new Map<number, { term: number; rarity: number }>();
  const lookUp = (hash: number, text: string, start: number, end: number): { term: number; rarity: number } => {
    let entry = known.get(hash);
    if (!entry) {
      const lemma = lexicon.lemma(text.slice(start, end).toLowerCase());
      known.set(hash, (entry = { term: hashWord(lemma), rarity: lexicon.rarity(lemma) }));
    }
    return entry;
  };
  return (article) => readSignature(article, lookUp);
}

interface Weighed {
  count: number;
  rarity: number;
  names: number;
}

function readSignature(
  article: Article,
  lookUp: (hash: number, text: string, start: number, end: number) => { term: number; rarity: number },
): StorySignature {
  const { text, tokens, sentences, blocks } = article;
  const counted = new Map<number, Weighed>();
  for (const sentence of sentences) {
    const isHeading = blocks[sentence.block]?.role !== 'body';
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const flags = tokens.flags[at] as number;
      const start = tokens.start[at] as number;
      const end = tokens.end[at] as number;
      if (!(flags & TokenFlag.word) || end - start < 4 || flags & TokenFlag.digit) continue;
      const { term, rarity } = lookUp(tokens.hash[at] as number, text, start, end);
      if (rarity < LEAST_RARITY) continue;
      const isName = (flags & TokenFlag.capital) !== 0 && at > sentence.firstToken && !isHeading;
      const weighed = counted.get(term);
      if (!weighed) counted.set(term, { count: 1, rarity, names: isName ? 1 : 0 });
      else {
        weighed.count++;
        if (isName) weighed.names++;
      }
    }
  }
  return toVector(counted, earliestDay(article));
}

function toVector(counted: ReadonlyMap<number, Weighed>, day: number | null): StorySignature {
  const rows = [...counted].map(([term, { count, rarity, names }]) => ({
    term,
    isName: names > 0,
    weight: (1 + Math.ceil(Math.log2(count))) * (rarity - LEAST_RARITY + 1) * (names > 0 ? 2 : 1),
  }));
  rows.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = rows.slice(0, MOST_TERMS).sort((a, b) => a.term - b.term);
  const length = Math.sqrt(kept.reduce((sum, row) => sum + row.weight * row.weight, 0)) || 1;
  return {
    terms: Int32Array.from(kept, (row) => row.term),
    weights: Float32Array.from(kept, (row) => row.weight / length),
    isName: Uint8Array.from(kept, (row) => (row.isName ? 1 : 0)),
    day,
  };
}

function earliestDay(article: Article): number | null {
  let earliest: number | null = null;
  for (const { published } of article.sources) {
    if (!published) continue;
    const day = Math.round(Date.parse(`${published}T00:00:00Z`) / 86_400_000);
    if (Number.isFinite(day) && (earliest === null || day < earliest)) earliest = day;
  }
  return earliest;
}
