import { sortDiscrepancies } from '../detectors/runDetectors';
import type { ArticleAnalysis, LinkedArticle, Story } from '../model/analysis';
import type { CheckResult } from '../model/finding';
import { compareText } from '../text/compareText';
import { contentKey } from '../text/contentKey';
import type { CorpusArticle } from './engine';
import { groupStories } from './groupStories';
import type { Cancellation, EngineHost } from './host';
import { RecentAnalyses } from './recentAnalyses';
import { reportStory, type StoryReport } from './storyReport';
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
  /** The linked article at `path`, or undefined where the corpus has none. */
  linked(path: string): LinkedArticle | undefined;
  /** Everything known of one story, compared now or taken from the cache. */
  report(group: StoryGroup): StoryReport;
  /** Everything that disagrees or agrees in the folder. `undefined` when cancelled. */
  check(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<CheckResult | undefined>;
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
  analyse(input: CorpusArticle): ArticleAnalysis;
  link(id: string, analyses: readonly ArticleAnalysis[]): Story;
  readSignature(input: CorpusArticle): StorySignature;
  readonly host: EngineHost;
}

/** Text whose analyses stay in memory: some thousand articles. Others are read again when they are asked for. */
const RECENT_UNITS = 4_000_000;
/** Linked stories that stay in memory. */
const RECENT_STORIES = 32;

export function createCorpus(parts: CorpusParts): Corpus {
  return new CachedCorpus(parts);
}

interface Grouping {
  readonly groups: readonly StoryGroup[];
  readonly byPath: ReadonlyMap<string, StoryGroup>;
}

interface Entry {
  readonly input: CorpusArticle;
  readonly key: string;
  readonly signature: StorySignature;
}

class CachedCorpus implements Corpus {
  readonly #parts: CorpusParts;
  readonly #entries = new Map<string, Entry>();
  readonly #analyses = new RecentAnalyses(RECENT_UNITS);
  readonly #stories = new Map<string, Story>();
  #reports = new Map<string, StoryReport>();
  #choices: StoryGrouping = { leftOut: new Set(), byHand: [] };
  #paths: readonly string[] | undefined;
  #grouping: Grouping | undefined;

  constructor(parts: CorpusParts) {
    this.#parts = parts;
  }

  get paths(): readonly string[] {
    this.#paths ??= [...this.#entries.keys()].sort(compareText);
    return this.#paths;
  }

  set(input: CorpusArticle): void {
    const old = this.#entries.get(input.path);
    if (old?.input.text === input.text && old.input.published === input.published) return;
    this.#analyses.delete(input.path);
    const key = contentKey(`${input.path}\n${input.published ?? ''}\n${input.text}`);
    this.#entries.set(input.path, { input, key, signature: this.#parts.readSignature(input) });
    if (!old) this.#paths = undefined;
    this.#grouping = undefined;
  }

  delete(path: string): void {
    if (!this.#entries.delete(path)) return;
    this.#analyses.delete(path);
    this.#paths = undefined;
    this.#grouping = undefined;
  }

  choose(choices: StoryGrouping): void {
    this.#choices = choices;
    this.#grouping = undefined;
  }

  groups(): readonly StoryGroup[] {
    return this.#grouped().groups;
  }

  groupOf(path: string): StoryGroup | undefined {
    return this.#grouped().byPath.get(path);
  }

  story(group: StoryGroup): Story {
    const known = this.#stories.get(group.key);
    if (known) this.#stories.delete(group.key);
    const story =
      known ??
      this.#parts.link(
        group.id,
        group.paths.map((path) => this.#analysis(path)),
      );
    this.#stories.set(group.key, story);
    for (const oldest of this.#stories.keys()) {
      if (this.#stories.size <= RECENT_STORIES) break;
      this.#stories.delete(oldest);
    }
    return story;
  }

  stories(): readonly Story[] {
    return this.groups().map((group) => this.story(group));
  }

  linked(path: string): LinkedArticle | undefined {
    const group = this.groupOf(path);
    if (group) return this.story(group).articles.find(({ article }) => article.path === path);
    return this.#entries.has(path) ? this.#parts.link('', [this.#analysis(path)]).articles[0] : undefined;
  }

  report(group: StoryGroup): StoryReport {
    const known = this.#known(group);
    if (known) return known;
    const report = reportStory(this.story(group), (message) => {
      this.#parts.host.warn(message);
    });
    this.#keep(group, report);
    return report;
  }

  async check(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<CheckResult | undefined> {
    const groups = this.groups();
    const waiting = groups.filter((group) => !this.#known(group));
    let done = groups.length - waiting.length;
    const next = waiting[Symbol.iterator]();
    const work = async (elsewhere: boolean): Promise<void> => {
      for (const group of next) {
        if (cancellation?.isCancellationRequested) return;
        const report = elsewhere ? await this.#parts.host.helpers?.compareStory(this.#inputs(group)) : undefined;
        if (report) this.#keep(group, report);
        else this.report(group);
        progress?.(++done, groups.length);
        await this.#parts.host.breathe();
      }
    };
    const helpers = waiting.length > 1 ? (this.#parts.host.helpers?.count ?? 0) : 0;
    await Promise.all([work(false), ...Array.from({ length: helpers }, () => work(true))]);
    if (cancellation?.isCancellationRequested) return undefined;
    return this.#collect(groups);
  }

  /** A report of exactly these groups; forgets the reports of groups that are no more. */
  #collect(groups: readonly StoryGroup[]): CheckResult {
    const reports = new Map(groups.map((group) => [group.key, this.report(group)]));
    this.#reports = reports;
    const results = [...reports.values()].map((report) => report.result);
    return {
      discrepancies: sortDiscrepancies(results.flatMap((result) => result.discrepancies)),
      agreements: results.flatMap((result) => result.agreements),
      copies: results.flatMap((result) => result.copies),
    };
  }

  #known(group: StoryGroup): StoryReport | undefined {
    const report = this.#reports.get(group.key) ?? this.#parts.host.kept?.get(group.key);
    if (report) this.#reports.set(group.key, report);
    return report;
  }

  #keep(group: StoryGroup, report: StoryReport): void {
    this.#reports.set(group.key, report);
    this.#parts.host.kept?.set(group.key, report);
  }

  #inputs(group: StoryGroup): CorpusArticle[] {
    return group.paths.flatMap((path) => this.#entries.get(path)?.input ?? []);
  }

  #analysis(path: string): ArticleAnalysis {
    const known = this.#analyses.get(path);
    if (known) return known;
    const entry = this.#entries.get(path);
    if (!entry) throw new Error(`${path} is not in the corpus.`);
    const analysis = this.#parts.analyse(entry.input);
    this.#analyses.set(path, analysis);
    return analysis;
  }

  #grouped(): Grouping {
    if (this.#grouping) return this.#grouping;
    const free = new Set(this.paths.filter((path) => !this.#choices.leftOut.has(path)));
    const lists: string[][] = [];
    for (const chosen of this.#choices.byHand) {
      const members = chosen.filter((path) => free.delete(path)).sort(compareText);
      if (members.length) lists.push(members);
    }
    const rest = [...free];
    const signatures = rest.flatMap((path) => this.#entries.get(path)?.signature ?? []);
    for (const members of groupStories(signatures)) lists.push(members.map((at) => rest[at] ?? ''));
    const groups = lists.map((paths) => this.#asGroup(paths)).sort((a, b) => compareText(a.id, b.id));
    this.#grouping = { groups, byPath: new Map(groups.flatMap((group) => group.paths.map((path) => [path, group] as const))) };
    return this.#grouping;
  }

  #asGroup(paths: readonly string[]): StoryGroup {
    return { id: paths[0] ?? '', paths, key: contentKey(paths.map((path) => this.#entries.get(path)?.key ?? '').join('\n')) };
  }
}
