// Where a share in words ends, and what may follow it.

import { isWordToken, sameSentence, wordAt, type Passage } from '../passage';
import type { Item } from './numberItem';

export const FUNCTION_WORDS = new Set(
  'of from to in on at by with than as and or but that which who is was were are be been for after before since because while when if the its their his her this these those it they he she we more less over under below above off down up has had have will would'.split(
    ' ',
  ),
);

/** Whether what follows a bare "a third" makes it a share rather than "a third man". */
export function endsPhrase(p: Passage, items: readonly Item[], index: number): boolean {
  const last = items[index] as Item;
  if (last.tail) return false;
  const next = last.token + 1;
  return !sameSentence(p, last.token, next) || !isWordToken(p, next) || FUNCTION_WORDS.has(wordAt(p, next));
}

/** Where the ordinal or denominator stands that ends a row of number words, across "and" or not; -1 without one. */
export function endingOf(items: readonly Item[], from = 0, overAnd = true): number {
  for (let at = from; at < items.length; at++) {
    const { kind, tail } = items[at] as Item;
    if (kind === 'ordinal' || kind === 'denominator') return (items[at] as Item).plain === 0 ? at : -1;
    if (tail !== '' || (kind !== 'value' && kind !== 'scale' && !(kind === 'and' && overAnd) && (kind !== 'a' || at > from))) return -1;
  }
  return -1;
}

export const isPluralWord = (item: Item): boolean => item.word.endsWith('s');

/** Whether a share follows, so that "and" before it ends the whole number: "two hundred and fifty-four hundredths". */
export function leadsToShare(items: readonly Item[], from: number): boolean {
  const end = endingOf(items, from, false);
  const ordinal = items[end];
  return end > from && ordinal !== undefined && (ordinal.kind === 'denominator' || isPluralWord(ordinal)) && ordinal.value > 2;
}
