import { entitiesOfReport, joinStories, type Claim, type Entity, type LinkedArticle, type LinkedMention } from '../../engine';
import type { EntityDto, EntityMentionDto } from '../../protocol/entities';
import type { Results } from './results';
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
export async function mentionsOf(
  services: Services,
  entity: string,
  uri: string | null,
  near: string | null = uri,
): Promise<EntityMentionDto[]> {
  const { index, checker } = services;
  index.flush();
  const folder = folderEntities(checker.results);
  const wanted = folder.get(entity)?.id ?? entity;
  const isSame = (id: string): boolean => id === entity || (folder.get(id)?.id ?? id) === wanted;
  const named = checker.results.stories.flatMap(({ report }) =>
    report.digests.filter(({ mentions }) => mentions.some(([id]) => isSame(id))).map(({ path }) => path),
  );
  const story = near === null ? [] : ((await index.storyOf(near))?.articles ?? []).map(({ article }) => article.path);
  const paths = [...new Set([...named, ...story])].filter((path) => uri === null || uri === path).sort();
  const found: EntityMentionDto[] = [];
  for (const path of paths) {
    const article = await index.article(path);
    if (article) for (const item of mentionsIn(article.linked, isSame, (span) => rangeOfSpan(article.snapshot, span))) found.push(item);
  }
  return found;
}

function mentionsIn(
  { article, mentions }: LinkedArticle,
  isSame: (entity: string) => boolean,
  rangeOf: (mention: LinkedMention) => EntityMentionDto['range'],
): EntityMentionDto[] {
  return mentions
    .filter((mention) => isSame(mention.entity.id))
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
  const folder = folderEntities(checker.results);
  for (const { report, sources } of checker.results.stories) {
    const { entities, digests } = report;
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const names = new Map([...sources].reverse().map((source) => [source.uri, source.name]));
    for (const { path, mentions } of digests) {
      if (uri !== null && uri !== path) continue;
      for (const [id, count] of mentions) {
        const entity = folder.get(id) ?? byId.get(id);
        if (!entity) continue;
        const known = counts.get(entity.id) ?? { entity, articles: [] };
        counts.set(entity.id, known);
        addMentions(known.articles, { uri: path, name: names.get(path) ?? path, mentions: count });
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

/** Two entities of a story may be one in the folder: an article is listed once. */
function addMentions(articles: EntityDto['articles'][number][], more: EntityDto['articles'][number]): void {
  const last = articles.at(-1);
  if (last?.uri === more.uri) articles[articles.length - 1] = { ...last, mentions: last.mentions + more.mentions };
  else articles.push(more);
}

const joined = new WeakMap<Results, ReadonlyMap<string, Entity>>();

/** Entities that are one over the stories of the last check, by the id that each has in its story. */
function folderEntities(results: Results): ReadonlyMap<string, Entity> {
  const known = joined.get(results) ?? joinStories(results.stories.map(({ report }) => entitiesOfReport(report)));
  joined.set(results, known);
  return known;
}

/** What stands around a mention on its line, trimmed on both sides to a readable length. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAXIMUM_CONTEXT / 2);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + MAXIMUM_CONTEXT / 2);
  return text.slice(from, to).trim();
}
