/** In which sense a length of time is told: how long something took, how much time was looked back on, or how far off it is. */
import { Tag } from '../../text/partsOfSpeech';
import type { ArticleReading } from './storyReading';

/** `window`: time in which something happened now and then; `ahead`: time until something happens; null: how long, as far as one can see. */
export type LengthSense = 'window' | 'ahead';

/** The sense of a length by its words and those before them: "in the past month", "in 60 to 90 days", "within the next week". */
export function lengthSense(
  { lemmas, tags }: ArticleReading,
  { first, end }: { readonly first: number; readonly end: number },
): LengthSense | null {
  const words = lemmas.slice(Math.max(0, first - 3), end).join(' ');
  if (/\b(?:in|during|within|over) the (?:past|last)\b/.test(words)) return 'window';
  if (/\b(?:next|coming)\b/.test(words)) return 'ahead';
  return lemmas[first - 1] === 'in' && tags[first] === Tag.number ? 'ahead' : null;
}
