import type { Article, Source } from '../model/article';
import { findCalendarDate, formatDay } from '../article/calendarDate';
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

/**
 * The article with a day for each of its undated sources; the article itself where it has none. A stamp or dateline without
 * a year ("March 5") takes the year that brings it nearest to `day`; all others take `day` itself.
 */
export function lendDay(article: Article, day: string | null): Article {
  if (day === null || article.sources.every((source) => source.published !== null)) return article;
  const sources = article.sources.map((source, index): Source => {
    if (source.published !== null) return source;
    const own = ownDay(article, index, day);
    return own ? { ...source, ...own } : { ...source, published: day, publishedFrom: 'story' };
  });
  return { ...article, sources };
}

/** The day of a stamp or dateline without a year, within half a year of `day`. */
function ownDay(article: Article, source: number, day: string): Pick<Source, 'published' | 'publishedFrom'> | null {
  for (const block of article.blocks) {
    if (block.source !== source || (block.role !== 'stamp' && block.role !== 'byline' && block.role !== 'dateline')) continue;
    const date = findCalendarDate(article.text.slice(block.start, block.end), false);
    if (!date || date.year !== null) continue;
    const year = Number(day.slice(0, 4));
    const [published] = [year - 1, year, year + 1]
      .flatMap((candidate) => formatDay({ ...date, year: candidate }) ?? [])
      // The 29th of February is no day of most years.
      .filter((candidate) => !Number.isNaN(dayNumber(candidate)))
      .sort((left, right) => Math.abs(dayNumber(left) - dayNumber(day)) - Math.abs(dayNumber(right) - dayNumber(day)));
    if (published !== undefined) return { published, publishedFrom: block.role };
  }
  return null;
}
