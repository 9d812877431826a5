/** The sentences of a story as rows of words, folded so that house style and quotation marks make no difference. */
import type { Article } from '../model/article';
import type { Story } from '../model/analysis';
import { rememberLast, rememberOf, rememberRows, type Row } from '../text/remember';
import { hashWord } from '../text/tokens';
import { TokenFlag } from '../model/tokens';

/** One sentence: its words and numbers without marks. `words`: folded hash of each. */
export interface WordRow extends Row {
  /** Index into `Story.articles`. */
  readonly article: number;
  /** Index into that article's `sources`. */
  readonly source: number;
  /** Index into that article's `sentences`. */
  readonly sentence: number;
  /** The token of each word; the parts of a hyphenated token are words of their own. */
  readonly tokens: Int32Array;
}

const PLACEHOLDER_SOURCE = 0;
const US = hashWord('u.s.');
const UK = hashWord('u.k.');
/** Spellings in capitals that stand for one word. "us" in small letters stays a pronoun. */
const CAPITAL_FOLD = new Map([
  [hashWord('us'), US],
  [hashWord('u.s'), US],
  [hashWord('usa'), US],
  [hashWord('u.s.a.'), US],
  [hashWord('uk'), UK],
  [hashWord('u.k'), UK],
]);
const FOLD = new Map([
  [hashWord('’s'), hashWord("'s")],
  [hashWord('pct'), hashWord('percent')],
]);

/** The hash by which the token takes part in comparisons, or 0 where it is a mark. */
export function foldedWord(article: Article, token: number): number {
  const { flags, hash } = article.tokens;
  const flag = flags[token] as number;
  if (!(flag & (TokenFlag.word | TokenFlag.number))) return 0;
  const own = hash[token] as number;
  if (flag & (TokenFlag.allCapitals | TokenFlag.period)) return CAPITAL_FOLD.get(own) ?? own;
  return FOLD.get(own) ?? (own || 1);
}

/** "public-security" and "public security" are the same two words. */
function hyphenParts({ text, tokens }: Article, token: number): number[] {
  const parts = text.slice(tokens.start[token], tokens.end[token]).split(/[-\u2010\u2011]/);
  return parts.filter((part) => part !== '').map(hashWord);
}

const rowOf = rememberRows();

/** Rows of all sentences of `article` that belong to a source. */
export function wordRowsOf(article: Article, index: number): WordRow[] {
  const rows: WordRow[] = [];
  article.sentences.forEach((sentence, at) => {
    const words: number[] = [];
    const tokens: number[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const word = foldedWord(article, token);
      if (word === 0) continue;
      for (const part of (article.tokens.flags[token] as number) & TokenFlag.hyphen ? hyphenParts(article, token) : [word]) {
        words.push(part);
        tokens.push(token);
      }
    }
    if (words.length === 0) return;
    const row = rowOf(words);
    rows.push({
      article: index,
      source: sentence.source < 0 ? PLACEHOLDER_SOURCE : sentence.source,
      sentence: at,
      id: row.id,
      words: row.words,
      tokens: Int32Array.from(tokens),
    });
  });
  return rows;
}

/** The rows of an article that stays as it was, in its place, are the very same ones. */
const keepRows = rememberLast(
  (last: { readonly index: number }, now: { readonly index: number }) => last.index === now.index,
  ({ article, index }: { readonly article: Article; readonly index: number }) => ({ index, rows: wordRowsOf(article, index) }),
);

/** Rows of a whole story, in the order of its articles; made once for all that ask. */
export const wordRowsOfStory = rememberOf((story: Story): readonly WordRow[] =>
  story.articles.flatMap((linked, index) => keepRows(linked, { article: linked.article, index }).rows),
);
