import type { Draft } from './draft';
import type { Numeral } from './numerals/numeral';
import type { Passage } from './passage';

/** Everything that a recogniser may look at. */
export interface Reading {
  readonly passage: Passage;
  /** All numbers of the text, in order, without overlaps. */
  readonly numerals: readonly Numeral[];
}

/** Reads one kind of quantity. Pure, linear in the text, and blind to what the others read: overlaps are resolved in one place. */
export interface Recogniser {
  readonly id: string;
  recognise(reading: Reading): Draft[];
}
