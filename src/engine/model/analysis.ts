import type { Article } from './article';
import type { Claim } from './claim';
import type { Attribute, LinkedMention, Mention } from './mention';
import type { Quote } from './quote';

/** All that one article says, read without looking at any other: the unit that is cached. */
export interface ArticleAnalysis {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
}

/** The same after the other articles of the story have been consulted (names, identities, dates of undated sources). */
export interface LinkedArticle {
  readonly article: Article;
  readonly mentions: readonly LinkedMention[];
  readonly claims: readonly Claim[];
  readonly quotes: readonly Quote[];
  /** By `Entity.id`. */
  readonly attributes: ReadonlyMap<string, readonly Attribute[]>;
}

/** Articles of one story: what is compared with what. */
export interface Story {
  readonly id: string;
  readonly articles: readonly LinkedArticle[];
}
