import type { Article, Source } from '../model/article';
import { compareText } from '../text/compareText';

const MILLISECONDS_A_DAY = 86_400_000;
/** Days within which the reports of one event appear. */
const WINDOW = 7;

/** Days since 1970-01-01. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/**
 * The day that the dated sources of a story agree on: the commonest day of the seven-day window that holds most of them,
 * the earliest of equals. Null where fewer than half of them fall into one window.
 */
export function storyDay(articles: readonly Article[]): string | null {
  const days = articles
    .flatMap((article) =>
      article.sources.flatMap((source) => (source.published !== null && source.publishedFrom !== 'story' ? [source.published] : [])),
    )
    .sort(compareText);
  let best: string[] = [];
  let from = 0;
  for (let to = 0; to < days.length; to++) {
    while (dayNumber(days[to] as string) - dayNumber(days[from] as string) >= WINDOW) from++;
    if (to - from + 1 > best.length) best = days.slice(from, to + 1);
  }
  if (best.length * 2 < days.length || best.length === 0) return null;
  const counts = new Map<string, number>();
  for (const day of best) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? null;
}

/** The article with `day` lent to each of its undated sources; the article itself where it has none. */
export function lendDay(article: Article, day: string | null): Article {
  if (day === null || article.sources.every((source) => source.published !== null)) return article;
  const sources = article.sources.map((source): Source =>
    source.published === null ? { ...source, published: day, publishedFrom: 'story' } : source,
  );
  return { ...article, sources };
}
