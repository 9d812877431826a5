import { copiedShares } from '../copying/copiedShare';
import type { LinkedArticle, Story } from '../model/analysis';
import type { Article, Source } from '../model/article';
import type { CheckResult } from '../model/finding';
import { spanAt, type Span } from '../model/span';
import { compareText } from '../text/compareText';

/** What folder-wide views and findings show of one article, so that nobody need read it again for them. */
export interface ArticleDigest {
  readonly path: string;
  readonly claims: number;
  /** Mentions in this article by `Entity.id`, sorted by id. */
  readonly mentions: readonly (readonly [entityId: string, count: number])[];
  /** In the order of the text. */
  readonly sources: readonly SourceDigest[];
  /** The sentences that the statements of the story's findings and agreements stand in, in the order of the text. */
  readonly sentences: readonly Span[];
}

/** One publisher's text. */
export interface SourceDigest extends Pick<
  Source,
  'id' | 'start' | 'headline' | 'outlet' | 'byline' | 'agency' | 'published' | 'publishedFrom'
> {
  readonly words: number;
  /** UTF-16 units of its sentences. */
  readonly units: number;
  /** `CopiedShare.share`. */
  readonly copied: number;
}

/** One for each article, sorted by path. */
export function digestStory(story: Story, { discrepancies, agreements, copies }: CheckResult): ArticleDigest[] {
  const shares = new Map(copiedShares(story, copies).map(({ path, source, share }) => [`${path}\n${source}`, share]));
  const statements = new Map(story.articles.map(({ article }): [string, Span[]] => [article.path, []]));
  for (const finding of [...discrepancies, ...agreements])
    for (const statement of finding.statements) statements.get(statement.path)?.push(statement);
  return story.articles
    .map((linked): ArticleDigest => {
      const { article, claims } = linked;
      return {
        path: article.path,
        claims: claims.length,
        mentions: countMentions(linked),
        sources: digestSources(article, (source) => shares.get(`${article.path}\n${source.id}`) ?? 0),
        sentences: holders(article, statements.get(article.path) ?? []),
      };
    })
    .sort((a, b) => compareText(a.path, b.path));
}

function countMentions({ mentions }: LinkedArticle): ArticleDigest['mentions'] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  return [...counts].sort((a, b) => compareText(a[0], b[0]));
}

function digestSources({ sources, sentences }: Article, copiedOf: (source: Source) => number): SourceDigest[] {
  const lengths = sources.map(() => ({ words: 0, units: 0 }));
  for (const { source, firstToken, endToken, start, end } of sentences) {
    const length = lengths[Math.max(0, source)];
    if (!length) continue;
    length.words += endToken - firstToken;
    length.units += end - start;
  }
  return sources.map((source, at) => {
    const { id, start, headline, outlet, byline, agency, published, publishedFrom } = source;
    const { words = 0, units = 0 } = lengths[at] ?? {};
    return { id, start, headline, outlet, byline, agency, published, publishedFrom, words, units, copied: copiedOf(source) };
  });
}

/** The sentences, else the blocks, that hold the beginnings of some spans. */
function holders({ sentences, blocks }: Article, spans: readonly Span[]): Span[] {
  const found = new Map<number, Span>();
  for (const { start } of spans) {
    const holder = spanAt(sentences, start) ?? blocks.find((block) => block.start <= start && start < block.end);
    if (holder) found.set(holder.start, { start: holder.start, end: holder.end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
