/** Those of whom a number counts some, and what befell them. */
import type { Claim } from '../../model/claim';
import type { ClaimFrame } from './claimFrame';
import type { ArticleReading } from './storyReading';

const OF_THEM = /^\s+(?:of|among) (?:them|these|those|whom)\b/;
/** UTF-16 units that such words take. */
const OF_THEM_LENGTH = 14;

/** "50 people, 12 of them firefighters", "56 people, 21 firemen among them": whether a count is of some of those before it. */
export function isOfThose({ linked }: ArticleReading, { end, head }: Claim): boolean {
  const { text } = linked.article;
  return [end, head?.end ?? end].some((at) => OF_THEM.test(text.slice(at, at + OF_THEM_LENGTH)));
}

/** "The deaths of 50 people, 12 of them firefighters", "56 people, 21 firemen among them, are dead": what befell all befell the part. */
export function shareFate(article: ArticleReading, frames: readonly ClaimFrame[]): ClaimFrame[] {
  let all: ClaimFrame | undefined;
  return frames.map((frame) => {
    if (frame.dimension !== 'count') return frame;
    if (all?.reading !== frame.reading || !isOfThose(article, frame.claim)) {
      if (frame.event?.group === 'casualty') all = frame;
      return frame;
    }
    if (frame.event?.group === 'casualty' || frame.head === null || frame.head === 'them') return frame;
    return { ...frame, event: all.event, events: all.events, eventDistance: all.eventDistance, isSubset: false };
  });
}
