import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Mention } from '../model/mention';

/**
 * Numbers and dates of one article, in the order of the text. `mentions` keep figures that belong to a name ("Group of 20")
 * out. Dates resolve against their source's publication day; where that is unknown `value` is null or partial.
 */
export function recogniseClaims(article: Article, mentions: readonly Mention[]): Claim[] {
  void article;
  void mentions;
  return [];
}

/** Resolves the relative dates of `claims` again, with publication days (one for each source) that became known later. */
export function resolveDates(article: Article, claims: readonly Claim[]): Claim[] {
  void article;
  return [...claims];
}
