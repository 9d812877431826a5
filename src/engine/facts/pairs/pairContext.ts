/** What is known of a pair of claims before it is weighed. */
import type { Lexicon } from '../../text/lexicon';
import type { ClaimFrame } from '../frames/claimFrame';
import { cosine } from '../frames/storyReading';

/** How likely the words around two claims make them one fact, by each part of the text: cosines, 0 to 1. */
export interface WordLikeness {
  readonly clause: number;
  readonly sentence: number;
  /** One sentence against the one before the other. */
  readonly neighbour: number;
  /** The sentences before both. */
  readonly before: number;
}

export function likenessOfWords(a: ClaimFrame, b: ClaimFrame): WordLikeness {
  return {
    clause: cosine(a.words, b.words),
    sentence: cosine(a.sentenceWords, b.sentenceWords),
    neighbour: Math.max(cosine(a.neighbourWords, b.sentenceWords), cosine(a.sentenceWords, b.neighbourWords)),
    before: cosine(a.neighbourWords, b.neighbourWords),
  };
}

/** What of a story bears on its pairs. */
export interface PairContext {
  readonly lexicon: Lexicon;
  /** Sources of the story. */
  readonly sources: number;
  /** How telling an entity is, by `Entity.id`. */
  entityWeight(id: string): number;
}
