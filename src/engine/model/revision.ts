/**
 * A text that was read before, in an earlier version. A paragraph is a line, or the lines of a text that is broken to a width; one with the
 * same words and the same blocks as before gives what was read of it, and only the others are read.
 */
export interface Revision {
  /** In the order of the text; together all tokens. */
  readonly stretches: readonly Stretch[];
  /** First token of each paragraph, and the number of tokens behind the last. */
  readonly paragraphs: Int32Array;
}

/** Tokens `[first, end)` of whole paragraphs. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** The token of the earlier version that stands at `first` now, and so on to `end`; -1 where the text is another. */
  readonly before: number;
}
