import { contentKey } from '../text/contentKey';
import type { CorpusArticle } from './engine';

/** Names an article's path and content: what an analysis, a comparison and a kept report depend on. */
export function articleKey({ path, published, text }: CorpusArticle): string {
  return contentKey(`${path}\n${published ?? ''}\n${text}`);
}
