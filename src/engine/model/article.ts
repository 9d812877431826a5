import type { Span } from './span';
import type { Tokens } from './tokens';

/** One publisher's text inside an article file. Most files hold one; a forum page may hold several. */
export interface Source extends Span {
  /** `<n>` counted from 1 in the order of the text; unique inside its article. */
  readonly id: string;
  readonly headline: Span | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** News agency credited in the text ("Reuters", "AP"), if any. */
  readonly agency: string | null;
  /** Place of the dateline ("WASHINGTON"), if any. */
  readonly dateline: string | null;
  /** Calendar day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Where `published` was read; `story` means it was taken from the other sources of the story. */
  readonly publishedFrom: 'given' | 'stamp' | 'byline' | 'dateline' | 'url' | 'fileName' | 'text' | 'story' | null;
  /** ISO 3166-1 alpha-2 of the outlet's country where the text shows it. Decides a bare "$" and day-first dates. */
  readonly country: string | null;
}

/** Text that is no part of any article: it takes no part in a comparison. */
export interface Furniture extends Span {
  readonly kind: 'share' | 'forum' | 'teaser' | 'placeholder' | 'navigation' | 'credit' | 'advertisement' | 'ticker' | 'other';
}

/** What a block (one paragraph, list item or line that stands by itself) is to its source. */
export type BlockRole = 'headline' | 'subhead' | 'byline' | 'dateline' | 'stamp' | 'body' | 'list' | 'caption' | 'credit' | 'furniture';

export interface Block extends Span {
  readonly role: BlockRole;
  /** Index into `Article.sources`, or -1 for text outside every source. */
  readonly source: number;
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Index into `Article.sources`, or -1. */
  readonly source: number;
  /** Token range `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** One text file as read: nothing in it depends on any other file. */
export interface Article {
  readonly path: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sources: readonly Source[];
  readonly furniture: readonly Furniture[];
  readonly blocks: readonly Block[];
  /** In the order of the text. Furniture has none. */
  readonly sentences: readonly Sentence[];
}
