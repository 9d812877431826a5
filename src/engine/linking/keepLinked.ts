/** An article of which nothing changed, and of which the others of its story tell nothing new, stays the very same object. */
import type { ArticleAnalysis, LinkedArticle } from '../model/analysis';
import type { Article } from '../model/article';
import type { Entity, LinkedMention } from '../model/mention';
import { resolveDates } from '../quantities/recogniseClaims';
import { lately, rememberLast } from '../text/remember';
import { collectAttributes } from './collectAttributes';

interface Draft {
  readonly analysis: ArticleAnalysis;
  readonly article: Article;
  readonly mentions: readonly LinkedMention[];
}

/** Completes an article whose mentions have their entities, unless it comes out as it did the last time. */
export const keepLinked = rememberLast(
  (last: LinkedArticle, { article, mentions }: Draft) => isDatedAlike(last.article, article) && areSameMentions(last.mentions, mentions),
  ({ analysis: { article: own, claims, quotes }, article, mentions }: Draft): LinkedArticle => ({
    article,
    mentions,
    claims: article === own ? claims : resolveDates(article, claims),
    quotes,
    attributes: collectAttributes(article, mentions),
  }),
  lately(({ article }: ArticleAnalysis) => article.text.length),
);

/** Of one text: whether it was lent the same days. */
function isDatedAlike(last: Article, now: Article): boolean {
  return (
    last === now ||
    last.sources.every(({ published, publishedFrom }, at) => {
      const source = now.sources[at];
      return source?.published === published && source.publishedFrom === publishedFrom;
    })
  );
}

function areSameMentions(last: readonly LinkedMention[], now: readonly LinkedMention[]): boolean {
  return (
    last.length === now.length &&
    last.every(({ start, end, type, sentence, evidence, entity }, at) => {
      const other = now[at] as LinkedMention;
      return (
        other.start === start &&
        other.end === end &&
        other.type === type &&
        other.sentence === sentence &&
        other.evidence === evidence &&
        isSameEntity(entity, other.entity)
      );
    })
  );
}

function isSameEntity(last: Entity, now: Entity): boolean {
  return (
    last.id === now.id &&
    last.name === now.name &&
    last.type === now.type &&
    last.variants.length === now.variants.length &&
    last.variants.every((variant, at) => variant === now.variants[at])
  );
}
