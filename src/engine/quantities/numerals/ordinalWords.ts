// Numbers in words that end in an ordinal: places ("one hundred and twelfth") and shares ("three twenty-firsts").

import { isWordToken, sameSentence, wordNear, type Passage } from '../passage';
import type { Item } from './numberItem';
import { exact, parseCardinal, type NumberReading } from './cardinal';
import { endingOf, endsPhrase, isPluralWord } from './shareEnding';

/** Whether an ordinal continues what stands before it: "twenty first", "one hundred fifth"; `last` is the item before. */
function addsTo(last: Item, ordinal: Item): boolean {
  if (ordinal.value >= 100) return false;
  if (last.kind === 'scale') return true;
  return last.kind === 'value' && last.value >= 20 && last.value % 10 === 0 && ordinal.value < 10;
}

/** "twenty-first", "one hundred and twelfth", "two hundredth", "three trillionth" */
export function parseOrdinal(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const head = items[0] as Item;
  if (head.kind === 'ordinal') return exact('ordinal', head.value, 1, false, 1);
  const end = endingOf(items);
  const ordinal = items[end];
  if (end < 1 || ordinal?.kind !== 'ordinal' || isPluralWord(ordinal)) return undefined;
  const and = items[end - 1]?.kind === 'and' ? 1 : 0;
  const last = items[end - 1 - and] as Item;
  if (and === 1 && last.kind !== 'scale') return undefined;
  const apart = ordinal.token !== last.token;
  if (apart && (ordinal.token > last.token + 1 + and || countsPlural(p, ordinal))) return undefined;
  const before = cardinalOf(p, items.slice(0, end - and));
  if (before === undefined) return undefined;
  if (addsTo(last, ordinal)) return exact('ordinal', before + ordinal.value, end + 1, false, 1);
  return ordinal.value >= 100 && and === 0 && before < ordinal.value
    ? exact('ordinal', before * ordinal.value, end + 1, false, 1)
    : undefined;
}

/** "two hundred first responders": a plural behind the ordinal is what is counted. */
function countsPlural(p: Passage, ordinal: Item): boolean {
  const word = wordNear(p, ordinal.token + 1, ordinal.token);
  return isWordToken(p, ordinal.token + 1) && word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
}

/** The value of items that are one cardinal, all of them; "a" is one. */
function cardinalOf(p: Passage, items: readonly Item[]): number | undefined {
  if (items.length === 1 && items[0]?.kind === 'a') return 1;
  if (items.length === 0 || items[0]?.kind === 'and') return undefined;
  const read = parseCardinal(p, items);
  return read?.used === items.length && read.value !== null ? read.value : undefined;
}

/**
 * Shares whose denominator or numerator is more than one word: "three twenty-firsts", "one one-hundred-fifth", "fifty-four
 * hundredths". The longest denominator that leaves a numerator wins: "one hundred thirty fifths" are 100 of 35 parts.
 */
export function parseShare(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const end = endingOf(items, 0, false);
  const ordinal = items[end];
  if (end < 2 || !ordinal || ordinal.tail) return undefined;
  for (let from = 1; from < end; from++) {
    const below = compoundDenominator(p, items, from, end);
    const above = below === undefined ? undefined : cardinalOf(p, items.slice(0, from));
    if (below === undefined || above === undefined) continue;
    if (!isPluralWord(ordinal) && (above !== 1 || !endsPhrase(p, items, end))) continue;
    return exact('fraction', above / below, end + 1, false, 0.01);
  }
  if (!isPluralWord(ordinal) || ordinal.word.startsWith('quarter')) return undefined;
  const above = cardinalOf(p, items.slice(0, end));
  return above === undefined ? undefined : exact('fraction', above / ordinal.value, end + 1, false, 0.01);
}

/** "thirty fifths", "one hundred fifth" from one item to another; undefined where they are no denominator. */
function compoundDenominator(p: Passage, items: readonly Item[], from: number, end: number): number | undefined {
  const first = items[from] as Item;
  const ordinal = items[end] as Item;
  const isOwnWord = first.token !== (items[from - 1] as Item).token;
  if (first.kind !== 'value' || !isOwnWord || !addsTo(items[end - 1] as Item, ordinal)) return undefined;
  const before = cardinalOf(p, items.slice(from, end));
  return before === undefined ? undefined : before + ordinal.value;
}

/** The share behind "and", and how many items it takes with that. */
export function shareBehind(p: Passage, items: readonly Item[]): { value: number; used: number } | undefined {
  if (items.length < 3 || !sameSentence(p, (items[0] as Item).token, (items[1] as Item).token)) return undefined;
  const share = parseShare(p, items.slice(1));
  return share && share.value !== null && share.value < 1 ? { value: share.value, used: share.used + 1 } : undefined;
}
