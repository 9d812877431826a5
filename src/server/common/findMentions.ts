import {
  breatheThrough,
  entitiesOfReport,
  joinStepwise,
  type Claim,
  type Entity,
  type LinkedArticle,
  type LinkedMention,
  type StoryReport,
} from '../../engine';
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
  const folder = await folderEntities(services);
  const wanted = folder.get(entity)?.id ?? entity;
  const isSame = (id: string): boolean => id === entity || (folder.get(id)?.id ?? id) === wanted;
  const named: string[] = uri === null ? [] : [uri];
  for (const [turn, { report }] of uri === null ? checker.results.stories.entries() : []) {
    if (turn % STORIES_A_STEP === STORIES_A_STEP - 1) await services.breathe();
    for (const { path, mentions } of report.digests) if (mentions.some(([id]) => isSame(id))) named.push(path);
  }
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
export async function entitiesOf(services: Services, uri: string | null): Promise<readonly EntityDto[]> {
  const { results } = services.checker;
  const known = uri === null ? counted.get(results) : undefined;
  if (known) return known;
  const folder = await folderEntities(services);
  const entities = await countEntities(services, results, folder, uri);
  if (uri === null) counted.set(results, entities);
  return entities;
}

async function countEntities(
  { breathe }: Services,
  { stories }: Results,
  folder: ReadonlyMap<string, Entity>,
  uri: string | null,
): Promise<EntityDto[]> {
  const counts = new Map<string, { readonly entity: Entity; readonly articles: EntityDto['articles'][number][] }>();
  for (const [turn, { report, sources }] of stories.entries()) {
    if (turn % STORIES_A_STEP === STORIES_A_STEP - 1) await breathe();
    if (uri !== null && !report.digests.some(({ path }) => path === uri)) continue;
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

/** Stories that are looked at between two pauses: a few milliseconds. */
const STORIES_A_STEP = 100;
/** The entities of all articles, in the form that editors are told. */
const counted = new WeakMap<Results, readonly EntityDto[]>();

/** What the names of the folder were joined from last, and to what. */
interface JoinedNames {
  readonly reports: readonly StoryReport[];
  readonly folder: ReadonlyMap<string, Entity>;
}
const joined = new WeakMap<Services['checker'], JoinedNames>();

/**
 * Entities that are one over the stories of the last check, by the id that each has in its story. Joined anew only where a story names
 * others than before, or some more often: most keys change no name.
 */
async function folderEntities({ breathe, checker }: Services): Promise<ReadonlyMap<string, Entity>> {
  const last = joined.get(checker);
  const reports = checker.results.stories.map(({ report }) => report);
  const isSame = last?.reports.length === reports.length && reports.every((report, at) => nameTheSame(report, last.reports[at]));
  const folder =
    (isSame ? last.folder : await breatheThrough(joinStepwise(reports.map(entitiesOfReport)), breathe, () => false)) ??
    new Map<string, Entity>();
  joined.set(checker, { reports, folder });
  return folder;
}

function nameTheSame(report: StoryReport, before: StoryReport | undefined): boolean {
  return (
    before === report || (before !== undefined && JSON.stringify(entitiesOfReport(before)) === JSON.stringify(entitiesOfReport(report)))
  );
}

/** What stands around a mention on its line, trimmed on both sides to a readable length. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MAXIMUM_CONTEXT / 2);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + MAXIMUM_CONTEXT / 2);
  return text.slice(from, to).trim();
}
