import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  looksLikeArticle,
  type Cancellation,
  type CheckResult,
  type ComparedStory,
  type Corpus,
  type Discrepancy,
  type Engine,
  type LinkedArticle,
  type Steps,
  type Story,
  type StoryGroup,
  type StoryReport,
} from '../../engine';
import type { StoryChoices } from '../../protocol/articles';
import type { Correction } from '../../protocol/entities';
import type { FindingDto } from '../../protocol/findings';
import { storyResults, type StoryResults } from './storyResults';

/** A text that an editor has open. */
interface OpenText {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** One article as it was last read: positions refer to `snapshot`, which never changes. */
export interface IndexedArticle {
  readonly snapshot: TextDocument;
  /** Version of the open document, or null for a file that is closed. */
  readonly version: number | null;
  readonly linked: LinkedArticle;
}

/**
 * Knows which files are articles and keeps the corpus equal to them: an open editor wins over the disk, a plain text is an
 * article when it reads like one. Edits are taken in lazily, when somebody asks (`flush`).
 */
export class ArticleIndex {
  readonly #engine: Engine;
  #corpus: Corpus;
  readonly #open = new Map<string, OpenText>();
  readonly #dirty = new Set<string>();
  readonly #snapshots = new Map<string, TextDocument>();
  #listed = new Set<string>();
  #folders: readonly string[] = [];
  #choices: StoryChoices = { leftOut: [], stories: {} };
  #corrections: readonly Correction[] = [];
  #results = new Map<string, StoryResults>();
  readonly #dtos = new WeakMap<Discrepancy, FindingDto>();
  /** Counts changes of articles and choices. */
  #changes = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#corpus = engine.createCorpus();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Articles in the corpus, sorted. */
  get uris(): readonly string[] {
    return this.#corpus.paths;
  }

  get choices(): StoryChoices {
    return this.#choices;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Open articles. */
  get openArticles(): readonly string[] {
    return [...this.#open.keys()].filter((uri) => this.#snapshots.has(uri));
  }

  isListed(uri: string): boolean {
    return this.#listed.has(uri);
  }

  /** An open document's text as it is now. */
  openText(uri: string, languageId: string, version: number, text: string): void {
    this.#open.set(uri, { languageId, version, text });
    this.#dirty.add(uri);
  }

  /** Returns true when the file on disk must be read instead. */
  close(uri: string): boolean {
    this.#open.delete(uri);
    this.#dirty.delete(uri);
    if (this.#listed.has(uri)) return true;
    this.#remove(uri);
    return false;
  }

  /** Replaces the list of files; returns the new ones, which must be read. */
  setListed(uris: readonly string[], folders: readonly string[]): readonly string[] {
    this.#folders = folders;
    const known = this.#listed;
    this.#listed = new Set(uris);
    for (const uri of this.#snapshots.keys()) if (!this.#listed.has(uri) && !this.#open.has(uri)) this.#remove(uri);
    for (const uri of this.#open.keys()) this.#dirty.add(uri);
    return uris.filter((uri) => !known.has(uri) && !this.#open.has(uri));
  }

  /** Starts from nothing; returns the files that must be read again. */
  forgetAll(): readonly string[] {
    this.#corpus = this.#engine.createCorpus();
    this.choose(this.#choices);
    this.#snapshots.clear();
    this.#results.clear();
    const uris = [...this.#listed];
    this.#listed.clear();
    return this.setListed(uris, this.#folders);
  }

  deleteListed(uri: string): void {
    this.#listed.delete(uri);
    if (!this.#open.has(uri)) this.#remove(uri);
  }

  /** The text of a closed file; `undefined` where there is none. */
  diskText(uri: string, text: string | undefined): void {
    if (this.#open.has(uri) || !this.#listed.has(uri)) return;
    if (text !== undefined && looksLikeArticle(uri, text)) this.#set(uri, text, null);
    else this.#remove(uri);
  }

  /** Takes in the edits of open documents. */
  flush(): void {
    if (this.#dirty.size === 0) return;
    const changed = [...this.#dirty];
    this.#dirty.clear();
    for (const uri of changed) {
      const open = this.#open.get(uri);
      if (!open) continue;
      if (this.#isArticle(uri, open)) this.#set(uri, open.text, open.version);
      else this.#remove(uri);
    }
  }

  /** What the editor decided about stories. Articles left out keep their highlights. */
  choose(choices: StoryChoices): void {
    this.#changes++;
    this.#choices = choices;
    this.#corpus.choose({ leftOut: new Set(choices.leftOut), byHand: Object.values(choices.stories) });
  }

  /** With the edits that came while it was read. */
  async article(uri: string): Promise<IndexedArticle | undefined> {
    for (;;) {
      this.flush();
      const linked = await this.#corpus.linkedNow(uri);
      if (this.#dirty.has(uri)) continue;
      const snapshot = this.#snapshots.get(uri);
      return linked && snapshot && { snapshot, version: this.#open.get(uri)?.version ?? null, linked };
    }
  }

  /**
   * The same for a question about the text as its asker sees it. Rejects with `ContentModified` where it was edited before it was read:
   * places in the question mean others now, and the editor asks again.
   */
  async articleAsAsked(uri: string): Promise<IndexedArticle | undefined> {
    const asked = this.#open.get(uri);
    const article = await this.article(uri);
    if (asked && this.#open.get(uri) !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'The article was edited.');
    return article;
  }

  /** As the corpus holds it, without looking for new edits. */
  snapshot(uri: string): TextDocument | undefined {
    return this.#snapshots.get(uri);
  }

  /** What the editor knows better about names. Only articles that hold the words are read again. */
  correct(corrections: readonly Correction[]): void {
    this.#corrections = corrections;
    for (const [uri, snapshot] of this.#snapshots) this.#setInCorpus(uri, snapshot.getText());
  }

  /** The story that an article is compared in. */
  storyOf(uri: string): Promise<Story | undefined> {
    this.flush();
    return this.#corpus.storyNow(uri);
  }

  /**
   * What `compare` gave, as editors are told; stories that did not change since are not read again. Lets messages in between two
   * stories; undefined when cancelled, or overtaken by a change.
   */
  async results(
    compared: readonly ComparedStory[],
    cancellation: Cancellation,
    breathe: () => Promise<void>,
  ): Promise<readonly StoryResults[] | undefined> {
    const changes = this.#changes;
    const results = new Map<string, StoryResults>();
    for (const { group, report } of compared) {
      const known = this.#results.get(group.key);
      const result = known ?? this.#convert(group, report);
      results.set(group.key, result);
      if (known) continue;
      this.#results.set(group.key, result);
      await breathe();
      if (cancellation.isCancellationRequested || this.#changes !== changes) return undefined;
    }
    this.#results = results;
    return [...results.values()];
  }

  /** See `Corpus.compare`. */
  compare(cancellation: Cancellation): Promise<readonly ComparedStory[] | undefined> {
    return this.#corpus.compare(cancellation);
  }

  /** See `Corpus.compareNow`. */
  compareNow(cancellation: Cancellation): Promise<readonly ComparedStory[] | undefined> {
    return this.#corpus.compareNow(cancellation);
  }

  /** See `Corpus.rest`. */
  rest(): Steps<void> {
    return this.#corpus.rest();
  }

  /** See `Corpus.rehearse`. */
  rehearse(uri: string, turn: number, cancellation: Cancellation): Promise<number> {
    return this.#corpus.rehearse(uri, turn, cancellation);
  }

  check(cancellation: Cancellation): Promise<CheckResult | undefined> {
    return this.#corpus.check(cancellation);
  }

  /** The findings of all stories, worst first. */
  inOrder(stories: readonly StoryResults[]): FindingDto[] {
    return this.#corpus.inOrder(stories.map(({ report }) => report)).flatMap((finding) => this.#dtos.get(finding) ?? []);
  }

  #convert(group: StoryGroup, report: StoryReport): StoryResults {
    const results = storyResults({
      group,
      report,
      snapshot: (uri) => this.#snapshots.get(uri),
      folders: this.#folders,
    });
    report.result.discrepancies.forEach((finding, at) => {
      const dto = results.findings[at];
      if (dto) this.#dtos.set(finding, dto);
    });
    return results;
  }

  #isArticle(uri: string, open: OpenText): boolean {
    if (open.languageId === 'article') return true;
    const inFolder = this.#folders.some((folder) => uri.startsWith(folder));
    if (inFolder && !this.#listed.has(uri)) return false;
    // While it is being rewritten, an article stays one: highlights that come and go with each key would distract.
    return (this.#snapshots.has(uri) && open.text.trim() !== '') || looksLikeArticle(uri, open.text);
  }

  #set(uri: string, text: string, version: number | null): void {
    this.#snapshots.set(uri, TextDocument.create(uri, 'article', version ?? 0, text));
    this.#setInCorpus(uri, text);
  }

  #setInCorpus(path: string, text: string): void {
    this.#changes++;
    this.#corpus.set({ path, text, corrections: this.#corrections.filter((correction) => text.includes(correction.text)) });
  }

  #remove(uri: string): void {
    if (!this.#snapshots.delete(uri)) return;
    this.#changes++;
    this.#corpus.delete(uri);
  }
}
