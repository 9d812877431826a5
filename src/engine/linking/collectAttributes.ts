import type { Article } from '../model/article';
import type { Attribute, LinkedMention } from '../model/mention';

export function collectAttributes(article: Article, mentions: readonly LinkedMention[]): ReadonlyMap<string, readonly Attribute[]> {
  void article;
  void mentions;
  return new Map();
}
