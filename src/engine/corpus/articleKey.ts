import { contentKey } from '../text/contentKey';
import type { CorpusArticle } from './corpusArticle';

const known = new WeakMap<CorpusArticle, string>();

/** Names an article's path and content: what an analysis, a comparison and a kept report depend on. */
export function articleKey(input: CorpusArticle): string {
  let key = known.get(input);
  if (key === undefined) known.set(input, (key = makeKey(input)));
  return key;
}

function makeKey({ path, published, text, corrections = [] }: CorpusArticle): string {
  return contentKey(`${path}\n${published ?? ''}\n${corrections.length > 0 ? JSON.stringify(corrections) : ''}\n${text}`);
}

/** Whether the same is known of an article. */
export function isSameArticle(left: CorpusArticle, right: CorpusArticle): boolean {
  return (
    left.text === right.text && left.published === right.published && JSON.stringify(left.corrections) === JSON.stringify(right.corrections)
  );
}
