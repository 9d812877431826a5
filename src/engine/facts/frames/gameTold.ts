/** Which game a figure of sport belongs to: the final score in its sentence, or the last one told shortly before it. */
import type { ArticleReading } from './storyReading';

/** Sentences after a score that still tell of its game. */
const REACH = 4;

/** By sentence index: the score as "73-91", or null where none or several are told. */
export function gamesBySentence({ linked, sentences }: ArticleReading): ReadonlyMap<number, string | null> {
  const told = new Map<number, string | null>();
  for (const { quality, start, end, sentence } of linked.claims) {
    if (quality !== 'score') continue;
    const score = scoreOf(linked.article.text.slice(start, end));
    const known = told.get(sentence);
    told.set(sentence, known === undefined || known === score ? score : null);
  }
  if (told.size === 0) return told;
  const games = new Map<number, string | null>();
  let last: { game: string | null; at: number; source: number } | undefined;
  for (const { index, source } of sentences) {
    const own = told.get(index);
    if (own !== undefined) last = { game: own, at: index, source };
    if (last?.source === source && index - last.at <= REACH) games.set(index, last.game);
  }
  return games;
}

/** Winner and loser may stand in either order. */
function scoreOf(written: string): string {
  const points = written.match(/\d+/g) ?? [];
  return points
    .map(Number)
    .sort((a, b) => a - b)
    .join('-');
}
