/** By how much something rose or fell, in whatever words: "up 7%", "lost 9 percent", "sent the stock up by nearly 10 percent". */
import { eventClassesOf, type EventClass } from './eventClasses';
import type { ArticleReading, SentenceReading } from './storyReading';

/** A rise or a fall, and the token of its word: a verb ("lost") or a direction ("up"). */
export interface Movement {
  readonly event: EventClass;
  readonly token: number;
}

/** Tokens before a number within which the word for its movement stands. */
const REACH = 7;
/** What stands between that word and the number. */
const HEDGED =
  '(?:(?:by|about|around|nearly|almost|over|more than|some|as much as|up to|at least|a|an|another|further|roughly|just|only|little|under|less than) )*$';
const MOVEMENTS = [
  ['fall', new RegExp(`\\b(?:down|off|lose|shed|sink|dive|crash|give up) ${HEDGED}`)],
  ['rise', new RegExp(`\\b(?:up|add|leap|put on) ${HEDGED}`)],
] as const;

/** The movement that is told right before the number at the token `first`; null where none is. */
export function movementBefore({ lemmas }: ArticleReading, { sentence }: SentenceReading, first: number): Movement | null {
  const before = `${lemmas.slice(Math.max(sentence.firstToken, first - REACH), first).join(' ')} `;
  for (const [verb, words] of MOVEMENTS) {
    const at = before.search(words);
    const [event] = eventClassesOf.get(verb) ?? [];
    if (at >= 0 && event) return { event, token: first - (before.slice(at).split(' ').length - 1) };
  }
  return null;
}
