import { claimTopic, type LinkedArticle } from '../engine';

/** One article of `collate annotate --format json`, as contract.md has it. */
export interface AnnotatedArticle {
  readonly path: string;
  readonly sources: readonly object[];
  readonly furniture: readonly object[];
  readonly entities: readonly AnnotatedEntity[];
  readonly claims: readonly AnnotatedClaim[];
  readonly quotes: readonly AnnotatedQuote[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface AnnotatedEntity extends Stretch {
  readonly type: string;
  readonly entityId: string;
  readonly name: string;
}

export interface AnnotatedClaim extends Stretch {
  readonly kind: string;
  readonly value: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly hedge: string;
  readonly of: string;
}

export interface AnnotatedQuote extends Stretch {
  readonly speaker: string | null;
}

/** What Collate read in one article, as plain data in the order of the text. */
export function annotateArticle({ article, mentions, claims, quotes }: LinkedArticle): AnnotatedArticle {
  const text = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return {
    path: article.path,
    sources: article.sources.map(({ id, start, end, headline, outlet, byline, published }) => {
      return { id, start, end, headline: headline && text(headline), outlet, byline, published };
    }),
    furniture: article.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    entities: mentions.map((mention) => {
      const { start, end, type, entity } = mention;
      return { start, end, text: text(mention), type, entityId: entity.id, name: entity.name };
    }),
    claims: claims.map((claim) => {
      const { start, end, kind, value, low, high, unit, hedge } = claim;
      return { start, end, text: text(claim), kind, value, low, high, unit, hedge, of: claimTopic(article, claim) };
    }),
    quotes: quotes.map((quote) => ({ start: quote.start, end: quote.end, text: text(quote), speaker: quote.speaker })),
  };
}

/** The whole of `annotate --format json` in pieces, so that no string holds a large folder. */
export function* annotateJson(articles: Iterable<LinkedArticle>): Iterable<string> {
  let separator = '{"version":1,"articles":[\n';
  for (const article of articles) {
    yield separator + JSON.stringify(annotateArticle(article));
    separator = ',\n';
  }
  yield separator.startsWith('{') ? '{"version":1,"articles":[]}\n' : '\n]}\n';
}

/**
 * JSON Lines for training tools: one article a line with its text, and `label` triples of the names as doccano and others read them.
 */
export function* annotateJsonLines(articles: Iterable<LinkedArticle>): Iterable<string> {
  for (const linked of articles) {
    const { path, sources, furniture, entities, claims, quotes } = annotateArticle(linked);
    const label = entities.map(({ start, end, type }) => [start, end, type]);
    yield `${JSON.stringify({ id: path, text: linked.article.text, label, entities, claims, quotes, sources, furniture })}\n`;
  }
}

/** The answer to one line of standard input. */
export function answerLine(id: unknown, linked: LinkedArticle): string {
  const { entities, claims, quotes } = annotateArticle(linked);
  return `${JSON.stringify({ id, entities, claims, quotes })}\n`;
}

/** The answer to a line that could not be read: the same shape and nothing in it, so that answers stay in step with lines. */
export function answerBadLine(id: unknown, error: string): string {
  return `${JSON.stringify({ id, entities: [], claims: [], quotes: [], error })}\n`;
}
