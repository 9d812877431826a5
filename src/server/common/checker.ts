import { breatheThrough, type Cancellation, type ComparedStory } from '../../engine';
import type { FindingDto, FindingsDelta } from '../../protocol/findings';
import type { ArticleIndex } from './articleIndex';
import { FindingVersions } from './findingVersions';
import { Rehearsal } from './rehearsal';
import { lazily, noResults, type Results } from './results';

/** Files that change in quick succession are one change. */
const QUIET_MILLISECONDS = 10;

/** Who typed nothing for so long has stopped to read. */
const PAUSE_MILLISECONDS = 500;

export interface CheckerOptions {
  readonly index: ArticleIndex;
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Lets waiting messages in. */
  readonly breathe: () => Promise<void>;
  readonly onResults: (results: Results) => void;
  readonly onError: (error: unknown) => void;
}

/** Keeps the results up to date: a change starts a check, and ends one that is under way. */
export class Checker {
  readonly #options: CheckerOptions;
  readonly #versions = new FindingVersions();
  readonly #rehearsal: Rehearsal;
  #current = { isCancellationRequested: false };
  #results: Results = noResults;

  constructor(options: CheckerOptions) {
    this.#options = options;
    this.#rehearsal = new Rehearsal(options.index);
  }

  get results(): Results {
    return this.#results;
  }

  /** Checks after a short pause, in which more may change. */
  schedule(milliseconds = QUIET_MILLISECONDS): void {
    const cancellation = this.#overtake();
    void this.#options
      .delay(milliseconds)
      .then(() => this.#run(cancellation))
      .catch(this.#options.onError);
  }

  /**
   * Checks at once: somebody types in an article and waits. First it is read, which its highlights wait for as well: a helper thread that
   * compares meanwhile would take the processor from them.
   */
  checkNow(uri: string): void {
    const cancellation = this.#overtake();
    void this.#options.index
      .storyOf(uri)
      .then(() => this.#run(cancellation))
      .catch(this.#options.onError);
  }

  #overtake(): Cancellation {
    this.#current.isCancellationRequested = true;
    return (this.#current = { isCancellationRequested: false });
  }

  /** What changed after version `since` in the findings that `isWanted`. */
  delta(since: number, isWanted: (finding: FindingDto) => boolean): FindingsDelta {
    const { version } = this.#results;
    const reset = since === 0 || since > version;
    const isReordered = reset || this.#versions.orderVersion > since;
    const ordered = isReordered ? this.#results.findings().filter(isWanted) : [];
    const changed = reset ? ordered : this.#versions.changedSince(since).filter(isWanted);
    return { version, reset, order: isReordered ? ordered.map(({ key }) => key) : null, changed };
  }

  /** Counts every finding as changed: what hid some of them may be gone. */
  retell(): void {
    const version = this.#results.version + 1;
    this.#results = { ...this.#results, version };
    this.#versions.retell(version);
  }

  async #run(cancellation: Cancellation): Promise<void> {
    if (cancellation.isCancellationRequested) return;
    const { index } = this.#options;
    index.flush();
    // An article that is about something else now may belong to another story. To know, the whole folder is grouped anew: not between keys.
    const near = await index.compareNow(cancellation);
    await this.#tell(near, cancellation);
    if (near) await this.#options.delay(PAUSE_MILLISECONDS);
    if (cancellation.isCancellationRequested) return;
    await this.#tell(await index.compare(cancellation), cancellation);
    await this.#options.delay(PAUSE_MILLISECONDS);
    await breatheThrough(index.rest(), this.#options.breathe, () => cancellation.isCancellationRequested);
    await this.#rehearsal.run(cancellation);
  }

  async #tell(compared: readonly ComparedStory[] | undefined, cancellation: Cancellation): Promise<void> {
    if (!compared || cancellation.isCancellationRequested) return;
    const { index } = this.#options;
    const stories = await index.results(compared, cancellation, this.#options.breathe);
    if (!stories || cancellation.isCancellationRequested) return;
    const version = this.#results.version + 1;
    this.#versions.update(stories, version);
    this.#results = { version, stories, findings: lazily(() => index.inOrder(stories)) };
    this.#options.onResults(this.#results);
  }
}
