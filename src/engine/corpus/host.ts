import type { ArticleAnalysis } from '../model/analysis';
import type { Span } from '../model/span';
import type { CorpusArticle } from './corpusArticle';
import type { StoryReport } from './storyReport';
import type { Steps } from '../model/steps';

/** What the engine needs from the world around it, handed in by each host. */
export interface EngineHost {
  /** Lets the host handle waiting messages; awaited between stories of a long computation. */
  breathe(): Promise<void>;
  /** A module that threw: its own results are missing, all others stand. */
  warn(message: string): void;
  /** What was read of an article. Sentences that it had before, and whose names are those that they had, are not. */
  didRead?(path: string, sentences: readonly Span[]): void;
  /** Other threads that can compare stories. Absent: everything happens here. */
  readonly helpers?: StoryHelpers;
  /** Reports of earlier runs, by content. Absent: nothing is kept. */
  readonly kept?: KeptReports;
}

/** An article that another thread is to compare. */
export interface ReadArticle {
  readonly input: CorpusArticle;
  /** Handed over where somebody types: to make it again takes twenty times as long. */
  readonly analysis: ArticleAnalysis | null;
}

export interface StoryHelpers {
  /** How many stories to hand out at once. */
  readonly count: number;
  /**
   * `Engine.compareStory`, elsewhere. `undefined` when no helper could: the caller compares it itself; and when it was cancelled, which
   * is looked at in `dropOvertaken` and when another story comes.
   */
  compareStory(articles: readonly ReadArticle[], cancellation: Cancellation): Promise<StoryReport | undefined>;
  /** Something changed: helpers leave what was cancelled. */
  dropOvertaken(): void;
}

export interface KeptReports {
  /** A report that was kept under this key, or undefined. */
  get(key: string): StoryReport | undefined;
  set(key: string, report: StoryReport): void;
  /** Forgets some of what was kept under other keys than these, so that it does not grow for ever. */
  prune?(used: ReadonlySet<string>): Steps<void>;
}

/** Fits the language-server protocol's CancellationToken as it is. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}
