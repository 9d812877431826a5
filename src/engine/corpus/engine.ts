import { correctNames, type NameCorrection } from '../linking/correctNames';
import { linkStepwise } from '../linking/linkStory';
import type { ArticleAnalysis, Story } from '../model/analysis';
import { decodeNameModel } from '../names/recogniseNames';
import type { Resources } from '../resources/resources';
import { sharedLexicon } from '../text/sharedLexicon';
import { articleKey } from './articleKey';
import { createCorpus } from './cachedCorpus';
import type { Corpus } from './corpus';
import type { CorpusArticle } from './corpusArticle';
import type { EngineHost } from './host';
import { createReader, type OpenedArticle } from './readInStages';
import { Recent } from './recent';
import { reportStory, type StoryReport } from './storyReport';
import { finish, type Steps } from '../model/steps';
import { createSignatureReader, type StorySignature } from './storySignature';

export interface Engine {
  /** Reads one article by itself: pure, synchronous, linear in the text. */
  analyse(input: CorpusArticle): ArticleAnalysis;
  /** Compares articles that are known to tell one story. Pure and synchronous: what a helper thread runs. */
  compareStory(articles: readonly CorpusArticle[]): StoryReport;
  /** The same in steps, so that it can be left half done when it was overtaken. */
  compareStepwise(articles: readonly CorpusArticle[]): Steps<StoryReport>;
  /** Takes over what an engine of the same data made of an article, unless this one has read it itself. */
  adopt(input: CorpusArticle, analysis: ArticleAnalysis): void;
  /** A set of articles that are compared with one another. */
  createCorpus(): Corpus;
}

/** Text whose analyses stay in memory: some thousand articles. Others are read again when they are asked for. */
const RECENT_UNITS = 4_000_000;

/** Makes an engine from its data. Throws one clear sentence when the data are damaged. */
export function createEngine(resources: Resources, host: EngineHost): Engine {
  const names = decodeNameModel(resources.names);
  const lexicon = sharedLexicon();
  const readSignature = createSignatureReader(lexicon);
  const { read, analyse: analyseOpened } = createReader(names, host);
  const recent = new Recent<ArticleAnalysis>(RECENT_UNITS);
  // Articles that were read for the sake of grouping, until they are analysed.
  const grouped = new Recent<OpenedArticle>(RECENT_UNITS);
  const analysed = (input: CorpusArticle): ArticleAnalysis | undefined => recent.get(articleKey(input));
  const analyseStepwise = function* (inputs: readonly CorpusArticle[]): Steps<ArticleAnalysis[]> {
    const known = new Map<CorpusArticle, ArticleAnalysis>();
    const open: { readonly input: CorpusArticle; readonly opened: OpenedArticle }[] = [];
    for (const input of inputs) {
      const analysis = analysed(input);
      if (analysis) known.set(input, analysis);
      else open.push({ input, opened: grouped.take(articleKey(input)) ?? read(input) });
      yield;
    }
    const made = yield* analyseOpened(open.map(({ opened }) => opened));
    open.forEach(({ input }, at) => {
      const analysis = made[at] as ArticleAnalysis;
      recent.set(articleKey(input), analysis, input.text.length);
      known.set(input, analysis);
    });
    return inputs.flatMap((input) => known.get(input) ?? []);
  };
  const analyse = (input: CorpusArticle): ArticleAnalysis => finish(analyseStepwise([input]))[0] as ArticleAnalysis;
  const signatureOf = (input: CorpusArticle): StorySignature => {
    const key = articleKey(input);
    const known = recent.get(key)?.article;
    if (known) return readSignature(known);
    const opened = read(input);
    grouped.set(key, opened, input.text.length);
    return readSignature(opened.article);
  };
  const link = function* (id: string, articles: readonly CorpusArticle[]): Steps<Story> {
    const analyses = yield* analyseStepwise(articles);
    return { id, articles: correctNames(yield* linkStepwise(analyses), correctionsOf(articles)) };
  };
  const report = (story: Story): Steps<StoryReport> => reportStory(story, lexicon, host.warn.bind(host));
  const compareStepwise = function* (articles: readonly CorpusArticle[]): Steps<StoryReport> {
    const story = yield* link('', articles);
    yield;
    return yield* report(story);
  };
  return {
    analyse,
    compareStory: (articles) => finish(compareStepwise(articles)),
    compareStepwise,
    adopt: (input, analysis) => {
      if (!analysed(input)) recent.set(articleKey(input), analysis, input.text.length);
    },
    createCorpus: () => createCorpus({ analyse, analysed, link, report, readSignature: signatureOf, host }),
  };
}

/** Each once, in the order of the first article that has them: every article is given a part of one list. */
function correctionsOf(articles: readonly CorpusArticle[]): NameCorrection[] {
  const unique = new Map<string, NameCorrection>();
  for (const { corrections = [] } of articles) for (const correction of corrections) unique.set(JSON.stringify(correction), correction);
  return [...unique.values()];
}
