import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import type { Tokens } from '../model/tokens';

/** Sorted by start; mostly they are. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  for (let at = 1; at < mentions.length; at++)
    if ((mentions[at] as Mention).start < (mentions[at - 1] as Mention).start) return [...mentions].sort((a, b) => a.start - b.start);
  return mentions;
}

/** Index of the first token that ends behind `offset`. */
function tokenBehind({ end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks tokens inside names: 1 for a name, 2 for a person's. */
export function namedTokens(article: Article, mentions: readonly Mention[]): Uint8Array {
  const { tokens } = article;
  const named = new Uint8Array(tokens.count);
  for (const mention of inOrder(mentions)) {
    const mark = mention.type === 'PER' ? 2 : 1;
    for (let at = tokenBehind(tokens, mention.start); at < tokens.count && (tokens.start[at] as number) < mention.end; at++)
      named[at] = mark;
  }
  return named;
}
