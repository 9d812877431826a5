import type { LinkedArticle, Story } from '../model/analysis';
import type { CheckResult, Discrepancy } from '../model/finding';
import type { Entity } from '../model/mention';
import { joinStories, type StoryEntity } from '../linking/joinStories';
import { compareText } from '../text/compareText';
import { contentKey } from '../text/contentKey';
import { articleKey, isSameArticle } from './articleKey';
import type { CorpusArticle } from './corpusArticle';
import { rememberOrder } from './findingOrder';
import { groupStepwise } from './groupStories';
import type { Cancellation, ReadArticle } from './host';
import { Recent } from './recent';
import { rehearseKey } from './rehearsal';
import { entitiesOfReport, entitiesOfStory, type StoryReport } from './storyReport';
import { breatheThrough, finish, type Steps } from '../model/steps';
import { isSameSignature, type StorySignature } from './storySignature';

import type { ComparedStory, Corpus, CorpusParts, StoryGroup, StoryGrouping } from './corpus';

/** Text whose linked stories stay in memory, in UTF-16 units. */
const RECENT_UNITS = 4_000_000;

export function createCorpus(parts: CorpusParts): Corpus {
  return new CachedCorpus(parts);
}

interface Grouping {
  groups: readonly StoryGroup[];
  readonly byPath: Map<string, StoryGroup>;
  /** What articles were grouped by. Those that the editor put somewhere, or that stand alone, have none. */
  readonly signatures: ReadonlyMap<string, StorySignature>;
}

interface Entry {
  readonly input: CorpusArticle;
  readonly key: string;
  /** It had another text before. */
  readonly isEdited: boolean;
  /** Read when the corpus is grouped. */
  signature: StorySignature | undefined;
}

class CachedCorpus implements Corpus {
  readonly #parts: CorpusParts;
  readonly #entries = new Map<string, Entry>();
  readonly #stories = new Recent<Story>(RECENT_UNITS);
  /** Stories that are being linked, by the key of the group or of an article alone. */
  readonly #underway = new Map<string, Promise<Story | undefined>>();
  #reports = new Map<string, StoryReport>();
  /** What `rest` keeps, by the id of the group. */
  readonly #unkept = new Map<string, ComparedStory>();
  /** By the key of the group. */
  #storyEntities: ReadonlyMap<string, readonly StoryEntity[]> = new Map();
  #choices: StoryGrouping = { leftOut: new Set(), byHand: [] };
  #paths: readonly string[] | undefined;
  /** Counts changes of articles and choices. */
  #version = 0;
  /** As grouped last; see `#edited` and `#outdated`. */
  #grouping: Grouping | undefined;
  /** Articles whose text changed since `#grouping` was looked at. */
  readonly #edited = new Set<string>();
  /** Articles that are about something else than when they were grouped: their groups may be others now. */
  readonly #outdated = new Set<string>();
  /** Articles came or went. */
  #mustRegroup = false;
  readonly #order = rememberOrder();

  constructor(parts: CorpusParts) {
    this.#parts = parts;
  }

  get paths(): readonly string[] {
    this.#paths ??= [...this.#entries.keys()].sort(compareText);
    return this.#paths;
  }

  set(input: CorpusArticle): void {
    const old = this.#entries.get(input.path);
    if (old && isSameArticle(old.input, input)) return;
    this.#entries.set(input.path, { input, key: articleKey(input), isEdited: old !== undefined, signature: undefined });
    this.#edit(input.path);
    if (old) return;
    this.#paths = undefined;
    this.#mustRegroup = true;
  }

  delete(path: string): void {
    if (!this.#entries.delete(path)) return;
    this.#edit(path);
    this.#paths = undefined;
    this.#mustRegroup = true;
  }

  #edit(path: string): void {
    this.#version++;
    this.#edited.add(path);
    this.#parts.host.helpers?.dropOvertaken();
  }

  choose(choices: StoryGrouping): void {
    this.#choices = choices;
    this.#version++;
    this.#grouping = undefined;
  }

  groups(): readonly StoryGroup[] {
    return this.#grouped().groups;
  }

  groupOf(path: string): StoryGroup | undefined {
    return this.#grouped().byPath.get(path);
  }

  story(group: StoryGroup): Story {
    return finish(this.#storySteps(group));
  }

  *#storySteps(group: StoryGroup): Steps<Story> {
    const known = this.#stories.get(group.key);
    if (known) return known;
    const inputs = this.#inputs(group);
    const story = yield* this.#parts.link(group.id, inputs);
    this.#stories.set(
      group.key,
      story,
      inputs.reduce((sum, { text }) => sum + text.length, 0),
    );
    return story;
  }

  stories(): readonly Story[] {
    return this.groups().map((group) => this.story(group));
  }

  folderEntities(): ReadonlyMap<string, Entity> {
    const groups = this.groups();
    const counted = new Map(groups.map((group) => [group.key, this.#storyEntities.get(group.key) ?? this.#countEntities(group)]));
    this.#storyEntities = counted;
    return groups.length < 2 ? new Map() : joinStories(counted.values());
  }

  #countEntities(group: StoryGroup): readonly StoryEntity[] {
    const report = this.#known(group);
    return report ? entitiesOfReport(report) : entitiesOfStory(this.story(group));
  }

  linked(path: string): LinkedArticle | undefined {
    const entry = this.#entries.get(path);
    if (!entry) return undefined;
    // Read it first: the grouping then makes do with what was read.
    this.#parts.analyse(entry.input);
    const group = this.groupOf(path);
    const story = group ? this.story(group) : finish(this.#parts.link('', [entry.input]));
    return story.articles.find(({ article }) => article.path === path);
  }

  async linkedNow(path: string): Promise<LinkedArticle | undefined> {
    return (await this.storyNow(path))?.articles.find(({ article }) => article.path === path);
  }

  async storyNow(path: string): Promise<Story | undefined> {
    for (;;) {
      const entry = this.#entries.get(path);
      if (!entry) return undefined;
      const group = this.#takeEdits()?.byPath.get(path);
      const story = await this.#linkTogether(group?.key ?? entry.key, group?.paths ?? [path], () =>
        group ? this.#storySteps(group) : this.#parts.link('', [entry.input]),
      );
      if (story && this.#entries.get(path) === entry && this.#takeEdits()?.byPath.get(path)?.key === group?.key) return story;
    }
  }

  /**
   * A key makes an editor ask for many things of one story at a time: whoever asks while it is linked waits for the same. Undefined where
   * one of its articles was edited meanwhile: what is left of it would only keep the new text waiting.
   */
  #linkTogether(key: string, paths: readonly string[], steps: () => Steps<Story>): Promise<Story | undefined> {
    const underway = this.#underway.get(key);
    if (underway) return underway;
    const version = this.#version;
    const untilEdited = this.#untilEdited(this.#asGroup(paths));
    const linking = breatheThrough(
      steps(),
      () => this.#parts.host.breathe(),
      () => this.#version !== version && untilEdited.isCancellationRequested,
    ).finally(() => this.#underway.delete(key));
    this.#underway.set(key, linking);
    return linking;
  }

  report(group: StoryGroup): StoryReport {
    return this.#known(group) ?? finish(this.#reportSteps(group));
  }

  *#reportSteps(group: StoryGroup): Steps<StoryReport> {
    const story = yield* this.#storySteps(group);
    yield;
    const report = yield* this.#parts.report(story);
    this.#keep(group, report);
    return report;
  }

  async check(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<CheckResult | undefined> {
    const reports = (await this.compare(cancellation, progress))?.map(({ report }) => report);
    if (!reports) return undefined;
    const discrepancies = this.inOrder(reports);
    await this.#parts.host.breathe();
    return {
      discrepancies,
      agreements: reports.flatMap(({ result }) => result.agreements),
      copies: reports.flatMap(({ result }) => result.copies),
    };
  }

  async compare(cancellation?: Cancellation, progress?: (done: number, of: number) => void): Promise<readonly ComparedStory[] | undefined> {
    const groups = await this.#groupWhileBreathing(cancellation);
    return groups && this.#compareGroups(groups, cancellation, progress);
  }

  async compareNow(cancellation?: Cancellation): Promise<readonly ComparedStory[] | undefined> {
    const grouping = this.#takeEdits();
    return grouping && !this.#mustRegroup && this.#outdated.size > 0 ? this.#compareGroups(grouping.groups, cancellation) : undefined;
  }

  async #compareGroups(
    groups: readonly StoryGroup[],
    cancellation: Cancellation | undefined,
    progress?: (done: number, of: number) => void,
  ): Promise<readonly ComparedStory[] | undefined> {
    const { host } = this.#parts;
    const version = this.#version;
    const isOver = (): boolean => cancellation?.isCancellationRequested === true || this.#version !== version;
    const waiting = groups.filter((group) => !this.#reports.has(group.key));
    let done = groups.length - waiting.length;
    const next = waiting[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (const group of next) {
        if (isOver()) return;
        if (!this.#known(group)) {
          const report = await host.helpers?.compareStory(this.#readOf(group), this.#untilEdited(group));
          // Kept whatever changed meanwhile: the group's key says of which texts it is.
          if (report) this.#keep(group, report);
          else await breatheThrough(this.#reportSteps(group), () => host.breathe(), isOver);
        }
        if (isOver()) return;
        progress?.(++done, groups.length);
        await host.breathe();
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, host.helpers?.count ?? 0) }, work));
    return isOver() ? undefined : this.#collect(groups);
  }

  /** Cancelled when an article of the group is another than when it was grouped. */
  #untilEdited({ paths, key }: StoryGroup): Cancellation {
    const isEdited = (): boolean => this.#asGroup(paths).key !== key;
    return {
      get isCancellationRequested() {
        return isEdited();
      },
    };
  }

  /** `groups()` in steps. Starts again when articles change meanwhile; undefined when cancelled. */
  async #groupWhileBreathing(cancellation: Cancellation | undefined): Promise<readonly StoryGroup[] | undefined> {
    for (;;) {
      const known = this.#upToDate();
      if (known) return known.groups;
      const version = this.#version;
      const steps = this.#groupSteps();
      for (let step = steps.next(); this.#version === version; step = steps.next()) {
        if (step.done) this.#regrouped(step.value);
        if (step.done || cancellation?.isCancellationRequested) break;
        await this.#parts.host.breathe();
      }
      if (cancellation?.isCancellationRequested) return undefined;
    }
  }

  /** The reports of exactly these groups; forgets those of groups that are no more. */
  #collect(groups: readonly StoryGroup[]): ComparedStory[] {
    const compared = groups.map((group) => ({ group, report: this.report(group) }));
    this.#reports = new Map(compared.map(({ group, report }) => [group.key, report]));
    return compared;
  }

  inOrder(reports: readonly StoryReport[]): readonly Discrepancy[] {
    return this.#order(reports);
  }

  #known(group: StoryGroup): StoryReport | undefined {
    const report = this.#reports.get(group.key) ?? this.#parts.host.kept?.get(group.key);
    if (report) this.#reports.set(group.key, report);
    return report;
  }

  #keep(group: StoryGroup, report: StoryReport): void {
    this.#reports.set(group.key, report);
    if (group.paths.some((path) => this.#entries.get(path)?.isEdited)) this.#unkept.set(group.id, { group, report });
    else this.#parts.host.kept?.set(group.key, report);
  }

  *rest(): Steps<void> {
    for (const [id, { group, report }] of this.#unkept) {
      this.#unkept.delete(id);
      this.#parts.host.kept?.set(group.key, report);
      yield;
    }
    const used = this.#upToDate()?.groups.map(({ key }) => key);
    if (used) yield* this.#parts.host.kept?.prune?.(new Set(used)) ?? [];
  }

  async rehearse(path: string, turn: number, cancellation: Cancellation): Promise<number> {
    const group = this.#takeEdits()?.byPath.get(path);
    const version = this.#version;
    const isOver = (): boolean => cancellation.isCancellationRequested || this.#version !== version;
    return group ? rehearseKey(this.#parts, this.#inputs(group), { path, turn, isOver }) : 0;
  }

  /** What a helper thread need not read again: others keep what they know of an article that stays as it is. */
  #readOf(group: StoryGroup): ReadArticle[] {
    return group.paths.flatMap((path): ReadArticle[] => {
      const entry = this.#entries.get(path);
      return entry ? [{ input: entry.input, analysis: (entry.isEdited && this.#parts.analysed(entry.input)) || null }] : [];
    });
  }

  #inputs(group: StoryGroup): CorpusArticle[] {
    return group.paths.flatMap((path) => this.#entries.get(path)?.input ?? []);
  }

  #grouped(): Grouping {
    const known = this.#upToDate();
    if (known) return known;
    return this.#regrouped(finish(this.#groupSteps()));
  }

  #regrouped(grouping: Grouping): Grouping {
    this.#edited.clear();
    this.#outdated.clear();
    this.#mustRegroup = false;
    return (this.#grouping = grouping);
  }

  /** The groups as they must be now; undefined where the folder must be grouped anew. */
  #upToDate(): Grouping | undefined {
    const grouping = this.#takeEdits();
    return this.#mustRegroup || this.#outdated.size > 0 ? undefined : grouping;
  }

  /** The groups as they were, with their keys of now. An edit that leaves an article's telling words as they are changes no group. */
  #takeEdits(): Grouping | undefined {
    const grouping = this.#grouping;
    if (!grouping || this.#edited.size === 0) return grouping;
    const touched = new Map<string, StoryGroup>();
    for (const path of this.#edited) {
      const group = grouping.byPath.get(path);
      if (group) touched.set(group.id, group);
      const before = grouping.signatures.get(path);
      if (before && !isSameSignature(before, this.#signatureOf(path))) this.#outdated.add(path);
      else this.#outdated.delete(path);
    }
    this.#edited.clear();
    for (const [id, { paths }] of touched) touched.set(id, this.#asGroup(paths));
    grouping.groups = grouping.groups.map((group) => touched.get(group.id) ?? group);
    for (const group of touched.values()) for (const path of group.paths) grouping.byPath.set(path, group);
    return grouping;
  }

  #signatureOf(path: string): StorySignature | undefined {
    const entry = this.#entries.get(path);
    return entry && (entry.signature ??= this.#parts.readSignature(entry.input));
  }

  *#groupSteps(): Steps<Grouping> {
    const free = new Set(this.paths.filter((path) => !this.#choices.leftOut.has(path)));
    const lists: string[][] = [];
    for (const chosen of this.#choices.byHand) {
      const members = chosen.filter((path) => free.delete(path)).sort(compareText);
      if (members.length) lists.push(members);
    }
    const rest = [...free];
    const signatures = new Map<string, StorySignature>();
    for (const members of yield* this.#groupAlike(rest, signatures)) lists.push(members.map((at) => rest[at] ?? ''));
    const groups = lists.map((paths) => this.#asGroup(paths)).sort((a, b) => compareText(a.id, b.id));
    return { groups, byPath: new Map(groups.flatMap((group) => group.paths.map((path) => [path, group] as const))), signatures };
  }

  /** Fills `signatures` with what was compared. */
  *#groupAlike(paths: readonly string[], signatures: Map<string, StorySignature>): Steps<number[][]> {
    if (paths.length < 2) return paths.map((_, at) => [at]);
    for (const path of paths) {
      // To read it takes a millisecond or two, some ten while the code is new.
      if (!this.#entries.get(path)?.signature) yield;
      const signature = this.#signatureOf(path);
      if (signature) signatures.set(path, signature);
    }
    return yield* groupStepwise([...signatures.values()]);
  }

  #asGroup(paths: readonly string[]): StoryGroup {
    return { id: paths[0] ?? '', paths, key: contentKey(paths.map((path) => this.#entries.get(path)?.key ?? '').join('\n')) };
  }
}
