import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindingDto, FindingsDelta } from '../../protocol/findings';
import type { ArticleIndex } from './articleIndex';
import { FindingVersions } from './findingVersions';
import { lazily, noResults, type Results } from './results';

/** Edits in quick succession are one. Whatever was begun for an earlier one is left, so that waiting longer gains nothing. */
const QUIET_MILLISECONDS = 10;

export interface CheckerOptions {
  readonly index: ArticleIndex;
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Lets waiting messages in. */
  readonly breathe: () => Promise<void>;
  readonly onResults: (results: Results) => void;
  readonly onError: (error: unknown) => void;
}

/** Keeps the results up to date: a change starts a check after a short pause, and ends one that is under way. */
export class Checker {
  readonly #options: CheckerOptions;
  readonly #versions = new FindingVersions();
  /** The order that was told last, and the version in which it came up. */
  #order: { readonly since: number; readonly keys: readonly string[] } = { since: 0, keys: [] };
  #current = { isCancellationRequested: false };
  #results: Results = noResults;

  constructor(options: CheckerOptions) {
    this.#options = options;
  }

  get results(): Results {
    return this.#results;
  }

  schedule(milliseconds = QUIET_MILLISECONDS): void {
    this.#current.isCancellationRequested = true;
    const cancellation = { isCancellationRequested: false };
    this.#current = cancellation;
    void this.#options
      .delay(milliseconds)
      .then(() => this.#run(cancellation))
      .catch(this.#options.onError);
  }

  /** What changed after version `since` in the findings that `isWanted`. */
  delta(since: number, isWanted: (finding: FindingDto) => boolean): FindingsDelta {
    const { version } = this.#results;
    const findings = this.#results.findings().filter(isWanted);
    const keys = findings.map(({ key }) => key);
    const reset = since === 0 || since > version;
    if (!isEqual(this.#order.keys, keys)) this.#order = { since: version, keys };
    const changed = reset ? findings : this.#versions.changedSince(since).filter(isWanted);
    return { version, reset, order: reset || this.#order.since > since ? keys : null, changed };
  }

  /** Counts every finding as changed: what hid some of them may be gone. */
  retell(): void {
    const version = this.#results.version + 1;
    this.#results = { ...this.#results, version };
    this.#versions.retell(version);
  }

  async #run(cancellation: { readonly isCancellationRequested: boolean }): Promise<void> {
    if (cancellation.isCancellationRequested) return;
    const { index } = this.#options;
    index.flush();
    const snapshots: ReadonlyMap<string, TextDocument> = new Map(index.snapshots);
    if (!(await index.compare(cancellation)) || cancellation.isCancellationRequested) return;
    const stories = await index.results(cancellation, this.#options.breathe);
    if (!stories || cancellation.isCancellationRequested) return;
    const version = this.#results.version + 1;
    this.#versions.update(stories, version);
    this.#results = { version, stories, snapshots, findings: lazily(() => index.inOrder(stories)) };
    this.#options.onResults(this.#results);
  }
}

function isEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at]);
}
