import { readArticle, reviseArticle } from '../article/readArticle';
import type { ArticleAnalysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { Revision } from '../model/revision';
import { readNames, type NameModel, type NameReading } from '../names/recogniseNames';
import type { ClaimReading } from '../quantities/keptClaims';
import { readClaims } from '../quantities/recogniseClaims';
import { recogniseQuotes } from '../quotations/recogniseQuotes';
import { lately } from '../text/remember';
import type { CorpusArticle } from './corpusArticle';
import type { EngineHost } from './host';
import type { Steps } from '../model/steps';

/** An article of which names, claims and quotations are still to be read. */
export interface OpenedArticle {
  readonly article: Article;
  /** The version of it that was read last. */
  readonly kept?: { readonly before: Reading; readonly revision: Revision } | undefined;
}

/** What the next version of an article can take over, paragraph by paragraph. */
interface Reading {
  readonly article: Article;
  readonly names: NameReading | undefined;
  readonly claims: ClaimReading;
}

/** UTF-16 units: what a longer text would need (some 40 bytes a unit where it is a list of names) is more than a faster key is worth. */
const LONGEST_KEPT = 2_000_000;

export interface Reader {
  read(input: CorpusArticle): OpenedArticle;
  /**
   * Stage by stage: code and tables of one stage stay near the processor for all articles of a story, which takes a tenth off the time of
   * reading them one by one.
   */
  analyse(articles: readonly OpenedArticle[]): Steps<ArticleAnalysis[]>;
}

/**
 * Reads articles, and of one that was read lately only the paragraphs that its last version did not have. The result is that of reading
 * all of it.
 */
export function createReader(model: NameModel, host: Pick<EngineHost, 'didRead'>): Reader {
  const last = lately<string, Reading>((_, { article }) => article.text.length);
  const read = ({ path, text, published }: CorpusArticle): OpenedArticle => {
    const before = last.get(path);
    if (!before) return { article: readArticle(path, text, { published }) };
    const { article, revision } = reviseArticle(path, text, { published }, before.article);
    return { article, kept: { before, revision } };
  };
  const analyse = function* (opened: readonly OpenedArticle[]): Steps<ArticleAnalysis[]> {
    const named: (OpenedArticle & ReturnType<typeof readNames>)[] = [];
    for (const { article, kept } of opened) {
      const names = kept?.before.names;
      named.push({ article, kept, ...readNames(article, model, names && { names, revision: kept.revision }) });
      yield;
    }
    const counted: ((typeof named)[number] & { readonly claims: ClaimReading })[] = [];
    for (const item of named) {
      const { article, mentions, kept } = item;
      counted.push({ ...item, claims: readClaims(article, mentions, kept && { claims: kept.before.claims, revision: kept.revision }) });
      yield;
    }
    const analyses: ArticleAnalysis[] = [];
    for (const { article, mentions, names, claims } of counted) {
      analyses.push({ article, mentions, claims: claims.claims, quotes: recogniseQuotes(article, mentions) });
      if (article.text.length <= LONGEST_KEPT) last.set(article.path, { article, names, claims });
      host.didRead?.(
        article.path,
        article.sentences.filter((_, at) => claims.isRead[at] === 1),
      );
      yield;
    }
    return analyses;
  };
  return { read, analyse };
}
