/** What befell those of whom a number counts some. */
import type { ClaimFrame } from './claimFrame';
import type { ArticleReading } from './storyReading';

/** Behind a number, or behind its noun: of those counted before. */
const OF_THEM = /^(?:of (?:them|these|those|whom)|(?:[a-z-]+ ){1,3}?among (?:them|these|those|whom))\b/;
/** Tokens behind a number in which that stands. */
const OF_THEM_REACH = 5;

/** "The deaths of 50 people, 12 of them firefighters", "56 people, 21 firemen among them, are dead": what befell all befell the part. */
export function shareFate(article: ArticleReading, frames: readonly ClaimFrame[]): ClaimFrame[] {
  let all: ClaimFrame | undefined;
  return frames.map((frame) => {
    if (frame.dimension !== 'count') return frame;
    const isOfAll =
      all?.reading === frame.reading &&
      OF_THEM.test(
        article.lemmas
          .slice(frame.token + 1, frame.token + 1 + OF_THEM_REACH)
          .join(' ')
          .replace(/\bthey\b/g, 'them'),
      );
    if (!isOfAll) {
      if (frame.event?.group === 'casualty') all = frame;
      return frame;
    }
    if (!all || frame.event?.group === 'casualty' || frame.head === null || frame.head === 'them') return frame;
    return { ...frame, event: all.event, events: all.events, eventDistance: all.eventDistance, isSubset: false };
  });
}
