import type { ArticleAnalysis } from '../model/analysis';

/** Analyses that are likely to be asked for again, the least recently used dropped first. Bounded by the text they hold. */
export class RecentAnalyses {
  readonly #capacity: number;
  readonly #entries = new Map<string, ArticleAnalysis>();
  #size = 0;

  /** `capacity`: UTF-16 units of text whose analyses are kept (an analysis takes some ten bytes a unit). */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** `key`: see `articleKey`. */
  get(key: string): ArticleAnalysis | undefined {
    const found = this.#entries.get(key);
    if (found) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
    }
    return found;
  }

  set(key: string, analysis: ArticleAnalysis): void {
    this.#entries.set(key, analysis);
    this.#size += analysis.article.text.length;
    for (const [oldest, { article }] of this.#entries) {
      if (this.#size <= this.#capacity || this.#entries.size === 1) break;
      this.#entries.delete(oldest);
      this.#size -= article.text.length;
    }
  }
}
