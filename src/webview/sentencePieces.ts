import type { TextSpan } from '../protocol/positions';
import { visible } from '../protocol/visibleText';

export interface SentencePiece {
  readonly text: string;
  /** Part of the words that show the value. */
  readonly marked: boolean;
  /** Other than what the first statement says. */
  readonly differs: boolean;
}

/** Cuts a sentence where its marks begin and end. White space is shown as one space, as in a row there are no lines. */
export function sentencePieces(sentence: string, mark: TextSpan, differing: readonly TextSpan[]): readonly SentencePiece[] {
  const cuts = [...new Set([0, sentence.length, ...mark, ...differing.flat()])]
    .filter((at) => at >= 0 && at <= sentence.length)
    .sort((a, b) => a - b);
  const inside = (at: number, [start, end]: TextSpan): boolean => at >= start && at < end;
  return cuts.slice(0, -1).map((start, index) => ({
    text: visible(sentence.slice(start, cuts[index + 1])).replace(/\s+/gu, ' '),
    marked: inside(start, mark),
    differs: differing.some((span) => inside(start, span)),
  }));
}
