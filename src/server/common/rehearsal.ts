import type { Cancellation } from '../../engine';
import type { ArticleIndex } from './articleIndex';

/** UTF-16 units of text after which all code is compiled: some twenty keys in an article of 10,000 words (docs/benchmarks.md). */
const UNITS = 1_500_000;
/** Keys in one article at most, and those in each that is opened later: what is known of its story must be learnt all the same. */
const MOST_KEYS = 30;
const LATER_KEYS = 8;

export type RehearsedIndex = Pick<ArticleIndex, 'openArticles' | 'rehearse'>;

/** Goes through the keys that may come in open articles while nobody presses any. */
export class Rehearsal {
  readonly #index: RehearsedIndex;
  /** Keys gone through in each open article. */
  #turns = new Map<string, number>();
  #units = 0;

  constructor(index: RehearsedIndex) {
    this.#index = index;
  }

  /** Goes on where it was left. */
  async run(cancellation: Cancellation): Promise<void> {
    const open = this.#index.openArticles;
    this.#turns = new Map(open.map(({ uri }) => [uri, this.#turns.get(uri) ?? 0]));
    for (const { uri, units } of open)
      for (let turn = this.#turns.get(uri) ?? 0; turn < (this.#units < UNITS ? MOST_KEYS : LATER_KEYS); turn++) {
        await this.#index.rehearse(uri, turn, cancellation);
        if (cancellation.isCancellationRequested) return;
        this.#units += units;
        this.#turns.set(uri, turn + 1);
      }
  }
}
