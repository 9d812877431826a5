import type { Article } from '../model/article';
import type { Mention } from '../model/mention';

/** Marks tokens inside names: 1 for a name, 2 for a person's. */
export function namedTokens(article: Article, mentions: readonly Mention[]): Uint8Array {
  const { tokens } = article;
  const named = new Uint8Array(tokens.count);
  let token = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while (token > 0 && (tokens.start[token] ?? 0) > mention.start) token--;
    while (token < tokens.count && (tokens.end[token] ?? 0) <= mention.start) token++;
    for (let at = token; at < tokens.count && (tokens.start[at] ?? 0) < mention.end; at++) named[at] = mention.type === 'PER' ? 2 : 1;
  }
  return named;
}
