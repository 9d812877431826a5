import type { ArticleReading } from './storyReading';

/** "Lost their lives", "loses her life": the verb at a token. */
export function losesLife({ lemmas }: ArticleReading, at: number): boolean {
  return /^(?:lose|lost)$/.test(lemmas[at] ?? '') && /^(?:his|her|their|its)$/.test(lemmas[at + 1] ?? '') && lemmas[at + 2] === 'life';
}
