/** Which quake a magnitude is of: a story tells of the main one, of those that followed and of older ones. */
import type { ClaimFrame } from './claimFrame';
import type { ArticleReading } from './storyReading';
import type { StoryTime } from './storyTime';

/** Marks the greatest magnitude of each source, background left out, and gives each magnitude its day. */
export function tellQuakes(frames: readonly ClaimFrame[], article: ArticleReading, time: StoryTime): ClaimFrame[] {
  const isQuake = ({ dimension, background }: ClaimFrame): boolean => dimension === 'magnitude' && background === null;
  if (!frames.some(isQuake)) return [...frames];
  const greatest = new Map<number, number>();
  for (const frame of frames)
    if (isQuake(frame)) greatest.set(frame.reading.source, Math.max(frame.low, greatest.get(frame.reading.source) ?? 0));
  const days = quakeDays(frames, article, time);
  const dated = new Set(article.linked.claims.flatMap(({ kind, sentence }) => (kind === 'date' ? [sentence] : [])));
  return frames.map((frame) =>
    isQuake(frame)
      ? {
          ...frame,
          day: frame.day ?? (dated.has(frame.reading.index) ? null : (days.get(frame.reading.source) ?? null)),
          isMainQuake: frame.low === greatest.get(frame.reading.source),
        }
      : frame,
  );
}

/** By source: the day of the first sentence that names one with a quake and no magnitude ("Monday's earthquake woke the town"). */
function quakeDays(frames: readonly ClaimFrame[], article: ArticleReading, time: StoryTime): ReadonlyMap<number, number> {
  const measured = new Set(frames.flatMap(({ dimension, reading }) => (dimension === 'magnitude' ? [reading] : [])));
  const days = new Map<number, number>();
  for (const reading of article.sentences) {
    if (days.has(reading.source) || measured.has(reading) || time.backgroundOf(article, reading) !== null) continue;
    const day = time.dayOf(article, reading);
    if (day !== null && reading.triggers.some(({ classes }) => classes.some(({ id }) => id === 'quake'))) days.set(reading.source, day);
  }
  return days;
}
