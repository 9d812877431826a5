import { contentKey } from '../text/contentKey';
import type { CorpusArticle } from './engine';

/** Names an article's path and content: what an analysis, a comparison and a kept report depend on. */
export function articleKey({ path, published, text, corrections = [] }: CorpusArticle): string {
  return contentKey(`${path}\n${published ?? ''}\n${corrections.length > 0 ? JSON.stringify(corrections) : ''}\n${text}`);
}
