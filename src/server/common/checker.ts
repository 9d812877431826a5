import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindingDto, FindingsDelta } from '../../protocol/findings';
import type { ArticleIndex } from './articleIndex';
import { joinResults, noResults, type Results } from './results';

/** Typing pauses this long before the whole story is compared again. */
const QUIET_MILLISECONDS = 30;

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
  /** Version in which each finding last changed, and its content then. */
  readonly #history = new Map<string, { readonly finding: FindingDto; readonly content: string; readonly version: number }>();
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

  /** Findings that changed after version `since`. */
  delta(since: number): FindingsDelta {
    const { version, findings } = this.#results;
    const reset = since === 0 || since > version;
    const changed = reset ? findings : findings.filter(({ key }) => (this.#history.get(key)?.version ?? 0) > since);
    return { version, reset, order: findings.map(({ key }) => key), changed };
  }

  /** Counts every finding as changed: what hid some of them may be gone. */
  retell(): void {
    const version = this.#results.version + 1;
    this.#results = { ...this.#results, version };
    for (const [key, known] of this.#history) this.#history.set(key, { ...known, version });
  }

  async #run(cancellation: { readonly isCancellationRequested: boolean }): Promise<void> {
    if (cancellation.isCancellationRequested) return;
    const { index } = this.#options;
    index.flush();
    const snapshots = new Map<string, TextDocument>();
    for (const uri of index.uris) {
      const snapshot = index.snapshot(uri);
      if (snapshot) snapshots.set(uri, snapshot);
    }
    const result = await index.check(cancellation);
    if (!result || cancellation.isCancellationRequested) return;
    const stories = await index.results(cancellation, this.#options.breathe);
    if (!stories || cancellation.isCancellationRequested) return;
    this.#results = joinResults({ version: this.#results.version + 1, result, stories, snapshots });
    this.#remember(this.#results.findings);
    this.#options.onResults(this.#results);
  }

  #remember(findings: readonly FindingDto[]): void {
    const { version } = this.#results;
    const keys = new Set(findings.map(({ key }) => key));
    for (const key of this.#history.keys()) if (!keys.has(key)) this.#history.delete(key);
    for (const finding of findings) {
      const known = this.#history.get(finding.key);
      // Those of a story that was not touched are the very same.
      if (known?.finding === finding) continue;
      const content = JSON.stringify(finding);
      this.#history.set(finding.key, { finding, content, version: known?.content === content ? known.version : version });
    }
  }
}
