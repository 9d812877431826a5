import type { Span } from './span';

/** Words between quotation marks. The span lies inside the marks. */
export interface Quote extends Span {
  /** As the text names the speaker ("Geng Shuang", "the company"), or null. */
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  /** Index of the sentence in which the quotation begins, or -1. */
  readonly sentence: number;
}
