import { readArticle } from '../article/readArticle';
import { findCopies } from '../copying/findCopies';
import { runDetectors, sortDiscrepancies } from '../detectors/runDetectors';
import { alignFacts } from '../facts/alignFacts';
import { linkStory } from '../linking/linkStory';
import type { ArticleAnalysis, LinkedArticle, Story } from '../model/analysis';
import type { CheckResult } from '../model/finding';
import { decodeNameModel, recogniseNames } from '../names/recogniseNames';
import { recogniseClaims } from '../quantities/recogniseClaims';
import { recogniseQuotes } from '../quotations/recogniseQuotes';
import type { Resources } from '../resources/resources';
import { compareText } from '../text/compareText';
import { groupStories } from './groupStories';
import type { Cancellation, EngineHost } from './host';

/** One article as handed to a corpus. */
export interface CorpusArticle {
  readonly path: string;
  readonly text: string;
  /** Publication day if the caller knows it, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

export interface Engine {
  /** Reads one article by itself: pure, synchronous, linear in the text. */
  analyse(input: CorpusArticle): ArticleAnalysis;
  /** A set of articles that are compared with one another. */
  createCorpus(): Corpus;
}

/** A set of articles. Analysis is cached per article, comparison per story; a change costs what it touches. */
export interface Corpus {
  set(input: CorpusArticle): void;
  delete(path: string): void;
  readonly paths: readonly string[];
  /** Groups of articles that tell one story, linked. */
  stories(): readonly Story[];
  /** The linked article at `path`, or undefined where the corpus has none. */
  linked(path: string): LinkedArticle | undefined;
  /** Everything that disagrees or agrees. `undefined` when cancelled. */
  check(cancellation?: Cancellation): Promise<CheckResult | undefined>;
}

/** Makes an engine from its data. Throws one clear sentence when the data are damaged. */
export function createEngine(resources: Resources, host: EngineHost): Engine {
  const names = decodeNameModel(resources.names);
  const analyse = (input: CorpusArticle): ArticleAnalysis => {
    const article = readArticle(input.path, input.text, { published: input.published });
    const mentions = recogniseNames(article, names);
    return { article, mentions, claims: recogniseClaims(article, mentions), quotes: recogniseQuotes(article, mentions) };
  };
  return { analyse, createCorpus: () => new CachedCorpus(analyse, host) };
}

class CachedCorpus implements Corpus {
  readonly #analyse: (input: CorpusArticle) => ArticleAnalysis;
  readonly #host: EngineHost;
  readonly #analyses = new Map<string, ArticleAnalysis>();
  #stories: Story[] | undefined;
  #results = new Map<string, CheckResult>();

  constructor(analyse: (input: CorpusArticle) => ArticleAnalysis, host: EngineHost) {
    this.#analyse = analyse;
    this.#host = host;
  }

  get paths(): readonly string[] {
    return [...this.#analyses.keys()].sort(compareText);
  }

  set(input: CorpusArticle): void {
    if (this.#analyses.get(input.path)?.article.text === input.text) return;
    this.#analyses.set(input.path, this.#analyse(input));
    this.#stories = undefined;
  }

  delete(path: string): void {
    if (this.#analyses.delete(path)) this.#stories = undefined;
  }

  stories(): readonly Story[] {
    this.#stories ??= this.#group();
    return this.#stories;
  }

  linked(path: string): LinkedArticle | undefined {
    for (const story of this.stories()) for (const linked of story.articles) if (linked.article.path === path) return linked;
    return undefined;
  }

  async check(cancellation?: Cancellation): Promise<CheckResult | undefined> {
    const results: CheckResult[] = [];
    for (const story of this.stories()) {
      let result = this.#results.get(story.id);
      if (!result) {
        await this.#host.breathe();
        if (cancellation?.isCancellationRequested) return undefined;
        const copies = findCopies(story);
        result = runDetectors({ story, facts: alignFacts(story), copies }, this.#host);
        this.#results.set(story.id, result);
      }
      results.push(result);
    }
    return {
      discrepancies: sortDiscrepancies(results.flatMap((r) => r.discrepancies)),
      agreements: results.flatMap((r) => r.agreements),
      copies: results.flatMap((r) => r.copies),
    };
  }

  #group(): Story[] {
    this.#results = new Map();
    const analyses = this.paths.map((path) => this.#analyses.get(path) as ArticleAnalysis);
    return groupStories(analyses).map((members, index) => ({ id: String(index), articles: linkStory(members.map((at) => analyses[at] as ArticleAnalysis)) }));
  }
}
