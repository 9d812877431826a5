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

  get(path: string): ArticleAnalysis | undefined {
    const found = this.#entries.get(path);
    if (found) {
      this.#entries.delete(path);
      this.#entries.set(path, found);
    }
    return found;
  }

  set(path: string, analysis: ArticleAnalysis): void {
    this.delete(path);
    this.#entries.set(path, analysis);
    this.#size += analysis.article.text.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#capacity || this.#entries.size === 1) break;
      this.delete(oldest);
    }
  }

  delete(path: string): void {
    const old = this.#entries.get(path);
    if (!old) return;
    this.#size -= old.article.text.length;
    this.#entries.delete(path);
  }
}
