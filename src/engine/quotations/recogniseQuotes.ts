import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import type { Quote } from '../model/quote';

/** Quotations of one article with their speakers, in the order of the text. */
export function recogniseQuotes(article: Article, mentions: readonly Mention[]): Quote[] {
  void article;
  void mentions;
  return [];
}
