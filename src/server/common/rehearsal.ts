import type { Cancellation } from '../../engine';
import type { ArticleIndex } from './articleIndex';

/** UTF-16 units of stories after which all code is compiled: some twenty keys in an article of 10,000 words (docs/benchmarks.md). */
const UNITS = 1_500_000;
const MOST_KEYS = 30;
/** The same for each article that is opened later: what is known of its story must be learnt all the same. */
const LATER_UNITS = 400_000;
const LATER_KEYS = 8;

export type RehearsedIndex = Pick<ArticleIndex, 'openArticles' | 'rehearse'>;

/** What was gone through in an open article. */
interface Done {
  keys: number;
  units: number;
}

/** Goes through the keys that may come in open articles while nobody presses any. */
export class Rehearsal {
  readonly #index: RehearsedIndex;
  #done = new Map<string, Done>();
  /** In all articles. */
  #units = 0;

  constructor(index: RehearsedIndex) {
    this.#index = index;
  }

  /** Goes on where it was left. */
  async run(cancellation: Cancellation): Promise<void> {
    this.#done = new Map(this.#index.openArticles.map((uri) => [uri, this.#done.get(uri) ?? { keys: 0, units: 0 }]));
    for (const [uri, done] of this.#done)
      while (this.#isWorthIt(done)) {
        const units = await this.#index.rehearse(uri, done.keys, cancellation);
        if (cancellation.isCancellationRequested) return;
        this.#units += units;
        done.units += units;
        done.keys++;
      }
  }

  #isWorthIt({ keys, units }: Done): boolean {
    return this.#units < UNITS ? keys < MOST_KEYS : keys < LATER_KEYS && units < LATER_UNITS;
  }
}
