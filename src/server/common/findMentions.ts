import type { Claim, Entity, LinkedArticle, LinkedMention } from '../../engine';
import type { EntityDto, EntityMentionDto } from '../../protocol/entities';
import type { Services } from './services';
import { rangeOfSpan } from './wireRange';

const MAXIMUM_CONTEXT = 160;

/** The name at an offset (its end counts too, where the cursor stands after typing). */
export function mentionAt({ mentions }: LinkedArticle, offset: number): LinkedMention | undefined {
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}

export function claimAt({ claims }: LinkedArticle, offset: number): Claim | undefined {
  return claims.find(({ start, end }) => start <= offset && offset <= end);
}

/**
 * The mentions of an entity, in the order of the articles' paths and of their texts. Only articles that named it at the last
 * check are read, and the story of the article `near`, as it is now.
 */
export function mentionsOf(services: Services, entity: string, uri: string | null, near: string | null = uri): EntityMentionDto[] {
  const { index, checker } = services;
  index.flush();
  const named = checker.results.stories.flatMap(({ digests }) =>
    digests.filter(({ mentions }) => mentions.some(([id]) => id === entity)).map(({ path }) => path),
  );
  const story = near === null ? [] : (index.storyOf(near)?.articles ?? []).map(({ article }) => article.path);
  const paths = [...new Set([...named, ...story])].filter((path) => uri === null || uri === path).sort();
  return paths.flatMap((path) => {
    const article = index.article(path);
    return article ? mentionsIn(article.linked, entity, (span) => rangeOfSpan(article.snapshot, span)) : [];
  });
}

function mentionsIn(
  { article, mentions }: LinkedArticle,
  entity: string,
  rangeOf: (mention: LinkedMention) => EntityMentionDto['range'],
): EntityMentionDto[] {
  return mentions
    .filter((mention) => mention.entity.id === entity)
    .map((mention) => ({
      uri: article.path,
      range: rangeOf(mention),
      text: article.text.slice(mention.start, mention.end),
      context: contextOf(article.text, mention),
    }));
}

/** Entities with their mentions counted as of the last check, most mentioned first. */
export function entitiesOf({ checker }: Services, uri: string | null): EntityDto[] {
  const counts = new Map<string, { readonly entity: Entity; readonly articles: EntityDto['articles'][number][] }>();
  for (const { entities, digests, sources } of checker.results.stories) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const names = new Map([...sources].reverse().map((source) => [source.uri, source.name]));
    for (const { path, mentions } of digests) {
      if (uri !== null && uri !== path) continue;
      for (const [id, count] of mentions) {
        const entity = byId.get(id);
        if (!entity) continue;
        const known = counts.get(id) ?? { entity, articles: [] };
        counts.set(id, known);
        known.articles.push({ uri: path, name: names.get(path) ?? path, mentions: count });
      }
    }
  }
  return [...counts.values()]
    .map(({ entity: { id, name, type, variants }, articles }): EntityDto => ({
      id,
      name,
      type,
      variants,
      mentions: articles.reduce((sum, { mentions }) => sum + mentions, 0),
      articles,
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What stands around a mention on its line, trimmed on both sides to a readable length. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAXIMUM_CONTEXT / 2);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + MAXIMUM_CONTEXT / 2);
  return text.slice(from, to).trim();
}
