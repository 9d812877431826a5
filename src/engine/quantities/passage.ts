// One text as the recognisers of quantities see it: tokens, what each word can be, and the sentence it stands in.

import type { Article, Sentence } from '../model/article';
import { TokenFlag, type Tokens } from '../model/tokens';
import { lowerWord } from '../text/wordMemory';
import { kindsOf } from './lexicon';
import { WordKind } from './wordKind';

export interface Passage {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  /** `WordKind` bits of each token; 0 outside sentences, so that nothing is read there. */
  readonly kinds: Int32Array;
  /** Index into `article.sentences` of each token, or -1. */
  readonly sentenceOf: Int32Array;
  /** The tokens of sentences that have a kind, or look as no plain word does: what a reading can begin with. In order. */
  readonly marked: Int32Array;
  /** The tokens of `WordKind.rare`, in order. */
  readonly rare: readonly number[];
  /** Words that `wordAt` has made already: a number's neighbours are asked for by every recogniser. */
  readonly words: (string | undefined)[];
  /** What `localCurrency` found that letters mean in the text as a whole. */
  readonly letters: Map<string, string | null>;
  /** 1 for tokens inside a name whose figures are no claim ("Group of 20", "Boeing 737"). */
  readonly named: Uint8Array;
}

/** `isRead`: 1 for each sentence that is read: in the others nothing begins. */
export function readPassage(article: Article, named: Uint8Array, isRead: Uint8Array): Passage {
  const { tokens } = article;
  const memory = new Int32Array(3 * tokens.count);
  const kinds = memory.subarray(0, tokens.count);
  const sentenceOf = memory.subarray(tokens.count, 2 * tokens.count).fill(-1);
  const marked = memory.subarray(2 * tokens.count);
  const rare: number[] = [];
  let count = 0;
  for (let index = 0; index < article.sentences.length; index++) {
    const { firstToken, endToken } = article.sentences[index] as Sentence;
    for (let i = firstToken; i < endToken; i++) {
      if (isAddress(article, i)) {
        while (i + 1 < endToken && ((tokens.flags[i + 1] as number) & TokenFlag.spaceBefore) === 0) i++;
        continue;
      }
      sentenceOf[i] = index;
      const kind = kindsOf(tokens.hash[i] as number);
      kinds[i] = kind & ~WordKind.rare;
      if (isRead[index] === 0) continue;
      if (kind & WordKind.rare) rare.push(i);
      if (kind !== 0 || ((tokens.flags[i] as number) & MARKED_FLAGS) !== 0) marked[count++] = i;
    }
  }
  const words = new Array<string | undefined>(tokens.count);
  return {
    article,
    text: article.text,
    tokens,
    kinds,
    sentenceOf,
    marked: marked.subarray(0, count),
    rare,
    named,
    words,
    letters: new Map(),
  };
}

/** What is no plain word or mark. */
const MARKED_FLAGS = TokenFlag.number | TokenFlag.digit | TokenFlag.hyphen | TokenFlag.nonAscii;

const ADDRESS_WORDS = new Set(['http', 'https', 'www', 'ftp', 'mailto']);
const LONGEST_ADDRESS_WORD = 6;

/** Whether a web address begins at the token; it reaches to the next white space. */
function isAddress({ tokens, text }: Article, token: number): boolean {
  const end = tokens.end[token] as number;
  // Nearly all words have a space behind them.
  if (tokens.start[token + 1] !== end) return false;
  const start = tokens.start[token] as number;
  const next = text.charCodeAt(end);
  return (
    (next === 58 || next === 46) &&
    end - start <= LONGEST_ADDRESS_WORD &&
    text.charCodeAt(end + 1) > 32 &&
    ADDRESS_WORDS.has(text.slice(start, end).toLowerCase())
  );
}

export function startOf(p: Passage, token: number): number {
  return p.tokens.start[token] ?? p.text.length;
}

export function endOf(p: Passage, token: number): number {
  return p.tokens.end[token] ?? p.text.length;
}

export function flagsOf(p: Passage, token: number): number {
  return p.tokens.flags[token] ?? 0;
}

/** Whether the token can be one of `kinds`. */
export function isKind(p: Passage, token: number, kinds: number): boolean {
  return ((p.kinds[token] ?? 0) & kinds) !== 0;
}

/** Whether the token can be one of `kinds` and stands in the sentence of `anchor`. */
export function isKindNear(p: Passage, token: number, anchor: number, kinds: number): boolean {
  return isKind(p, token, kinds) && sameSentence(p, token, anchor);
}

/** The token in lower case; '' beyond the text. */
export function wordAt(p: Passage, token: number): string {
  if (token < 0 || token >= p.tokens.count) return '';
  return (p.words[token] ??= lowerWord(p.text, p.tokens, token));
}

/** The token as written; '' beyond the text. */
export function writtenAt(p: Passage, token: number): string {
  return token < 0 || token >= p.tokens.count ? '' : p.text.slice(startOf(p, token), endOf(p, token));
}

/** Whether two tokens stand in one sentence. */
export function sameSentence(p: Passage, left: number, right: number): boolean {
  return (
    left >= 0 &&
    right >= 0 &&
    left < p.tokens.count &&
    right < p.tokens.count &&
    p.sentenceOf[left] === p.sentenceOf[right] &&
    p.sentenceOf[left] !== -1
  );
}

/** The token in lower case if it stands in the sentence of `anchor`, else ''. */
export function wordNear(p: Passage, token: number, anchor: number): string {
  return sameSentence(p, token, anchor) ? wordAt(p, token) : '';
}

/** Whether the token is exactly this mark. */
export function isMark(p: Passage, token: number, mark: string): boolean {
  return (
    token >= 0 &&
    token < p.tokens.count &&
    endOf(p, token) - startOf(p, token) === mark.length &&
    p.text.startsWith(mark, startOf(p, token))
  );
}

export function hasSpaceBefore(p: Passage, token: number): boolean {
  return (flagsOf(p, token) & TokenFlag.spaceBefore) !== 0;
}

export function isCapital(p: Passage, token: number): boolean {
  return (flagsOf(p, token) & TokenFlag.capital) !== 0;
}

export function isWordToken(p: Passage, token: number): boolean {
  return (flagsOf(p, token) & TokenFlag.word) !== 0;
}

export function isNumberToken(p: Passage, token: number): boolean {
  return (flagsOf(p, token) & TokenFlag.number) !== 0;
}

/** First token of the sentence of `token`. */
export function sentenceStart(p: Passage, token: number): number {
  return p.article.sentences[p.sentenceOf[token] ?? -1]?.firstToken ?? token;
}

/** End (exclusive) of the sentence of `token`. */
export function sentenceEnd(p: Passage, token: number): number {
  return p.article.sentences[p.sentenceOf[token] ?? -1]?.endToken ?? token + 1;
}
