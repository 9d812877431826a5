import type { ArticleAnalysis, LinkedArticle, Story } from '../model/analysis';
import type { CheckResult, Discrepancy } from '../model/finding';
import type { Entity } from '../model/mention';
import type { CorpusArticle } from './corpusArticle';
import type { Cancellation, EngineHost } from './host';
import type { Steps } from '../model/steps';
import type { StoryReport } from './storyReport';
import type { StorySignature } from './storySignature';

/** A set of articles. Reading is cached per article, comparison per story; a change costs what it touches. */
export interface Corpus {
  /** Adds or replaces an article. The same text again costs nothing. */
  set(input: CorpusArticle): void;
  delete(path: string): void;
  /** What an editor decided about stories; replaces the last choice. */
  choose(choices: StoryGrouping): void;
  /** Sorted. */
  readonly paths: readonly string[];
  /** Which articles tell one story. Cheap: nothing is compared for it. Sorted by first path. */
  groups(): readonly StoryGroup[];
  /** The group that holds an article; undefined where the corpus has none, or it was left out. */
  groupOf(path: string): StoryGroup | undefined;
  /** The articles of a group, read and linked. */
  story(group: StoryGroup): Story;
  /** All stories, linked: as expensive as the whole folder is large. */
  stories(): readonly Story[];
  /**
   * The folder's entity by the id of each entity that is named otherwise in its own story (see `joinStories`). Links each story that
   * was not compared yet once.
   */
  folderEntities(): ReadonlyMap<string, Entity>;
  /** The linked article at `path`, or undefined where the corpus has none. */
  linked(path: string): LinkedArticle | undefined;
  /**
   * The same in the story as it was grouped last, alone where it was in none: what a keystroke can wait for. The folder is grouped
   * anew by the next `check`. Lets messages in between two articles; what they change is taken in.
   */
  linkedNow(path: string): Promise<LinkedArticle | undefined>;
  /** The story of that article, likewise. */
  storyNow(path: string): Promise<Story | undefined>;
  /** Everything known of one story, compared now or taken from the cache. */
  report(group: StoryGroup): StoryReport;
  /**
   * Compares the stories that changed. All stories, in the order of `groups`; `undefined` when cancelled, or overtaken by a change.
   */
  compare(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<readonly ComparedStory[] | undefined>;
  /**
   * The same of the stories as they were grouped last, where an edit makes `compare` group the whole folder anew first: what a keystroke
   * can wait for. `undefined` also where `compare` need not group.
   */
  compareNow(cancellation?: Cancellation): Promise<readonly ComparedStory[] | undefined>;
  /** The discrepancies of some reports, worst first. What was sorted the last time costs next to nothing. */
  inOrder(reports: readonly StoryReport[]): readonly Discrepancy[];
  /**
   * Nobody has typed for a while: keeps the reports of edited articles, which each key would have made anew, and forgets some that no
   * story uses (`KeptReports`).
   */
  rest(): Steps<void>;
  /**
   * Reads and compares a copy of the article's story as if key number `turn` (from 0) had been pressed in it, so that the keys that
   * come find their code compiled (see `rehearseKey`). Changes nothing that any other method gives; left as soon as something changes.
   * Resolves with the text of the copies, in UTF-16 units: what it cost.
   */
  rehearse(path: string, turn: number, cancellation: Cancellation): Promise<number>;
  /** Everything that disagrees or agrees in the folder. `undefined` when cancelled, or overtaken by a change. */
  check(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<CheckResult | undefined>;
}

export interface ComparedStory {
  readonly group: StoryGroup;
  readonly report: StoryReport;
}

/** Articles that are compared with one another. */
export interface StoryGroup {
  /** Equal as long as its first path stays. */
  readonly id: string;
  /** Sorted. */
  readonly paths: readonly string[];
  /** From the paths and texts of its articles alone. */
  readonly key: string;
}

export interface StoryGrouping {
  /** Paths that take no part in any comparison. */
  readonly leftOut: ReadonlySet<string>;
  /** Stories put together by hand: lists of paths. A path in two lists belongs to the first. */
  readonly byHand: readonly (readonly string[])[];
}

/** How the corpus reads and compares; made by `createEngine`. */
export interface CorpusParts {
  link(id: string, articles: readonly CorpusArticle[]): Steps<Story>;
  analyse(input: CorpusArticle): ArticleAnalysis;
  /** What is known of an article already. */
  analysed(input: CorpusArticle): ArticleAnalysis | undefined;
  report(story: Story): Steps<StoryReport>;
  readSignature(input: CorpusArticle): StorySignature;
  readonly host: EngineHost;
}
