// How the pieces of a number add up: "two hundred and two thousand", "three and two thirds", "several hundred".

import { isOneOf } from '../../text/isOneOf';
import { SCALES, VAGUE } from '../numberWords';
import { isKind, isKindNear, isWordToken, wordNear, type Passage } from '../passage';
import { WordKind } from '../wordKind';
import type { Item } from './numberItem';

import { exact, parseCardinal, type NumberReading } from './cardinal';
import { parseOrdinal, parseShare, shareBehind } from './ordinalWords';
import { endsPhrase, FUNCTION_WORDS } from './shareEnding';

export function parseNumber(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const first = items[0] as Item;
  if (first.kind === 'and' || first.kind === 'of' || first.kind === 'point') return undefined;
  // Most numbers are one figure or word, and that is no part of anything.
  if (items.length === 1 && (first.kind === 'digits' || first.kind === 'value')) return parseCardinal(p, items);
  return parseVague(p, items) ?? parseFraction(p, items) ?? parseOrdinal(p, items) ?? parseCardinal(p, items);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few". */
function parseVague(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const skip = items[0]?.kind === 'a' ? 1 : 0;
  const head = items[skip];
  if (head?.kind !== 'vague') return undefined;
  const range = VAGUE.get(head.word);
  if (!range) return undefined;
  const article =
    skip === 1 ||
    (head.word === 'few' && isKindNear(p, head.token + 1, head.token, WordKind.calendar)) ||
    isOneOf(wordNear(p, head.token - 1, head.token), 'the|past|last|next|first|coming');
  if ((head.word === 'few' || head.word === 'handful' || head.word === 'couple') && !article) return undefined;
  // "The couple's four children" are those of two people.
  if (head.tail || isOneOf(wordNear(p, head.token + 1, head.token), "'s|’s")) return undefined;
  let used = skip + 1;
  let factor = 1;
  const behind = items[used];
  if (
    head.word.endsWith('s') &&
    SCALES.get(head.word.slice(0, -1)) === undefined &&
    head.word !== 'tens' &&
    head.word !== 'dozens' &&
    head.word !== 'scores'
  ) {
    if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  } else if (head.word.endsWith('s')) {
    const scale = items[used + 1];
    if (behind?.kind === 'of' && scale?.kind === 'vague' && SCALES.get(scale.word.slice(0, -1)) !== undefined)
      [factor, used] = [SCALES.get(scale.word.slice(0, -1)) as number, used + 2];
    else if (behind?.kind === 'of' && scale?.kind === 'scale' && scale.word.endsWith('s')) [factor, used] = [scale.value, used + 2];
    else if (behind?.kind !== 'of' && head.word === 'scores') return undefined;
    else if (head.word === 'tens') return undefined;
  } else if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  if (head.word === 'several' && factor === 100)
    return { category: 'vague', value: null, low: 200, high: 999, used, scaled: true, step: 100 };
  const value = range.value === null ? null : range.value * factor;
  return { category: 'vague', value, low: range.low * factor, high: range.high * factor, used, scaled: factor > 1, step: factor };
}

function parseFraction(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const head = items[0] as Item;
  if (head.kind === 'a' && items[1]?.kind !== 'ordinal' && items[1]?.kind !== 'denominator') {
    const share = parseShare(p, items);
    if (share) return share;
  }
  if (
    head.kind === 'ordinal' &&
    head.plain === 0 &&
    head.value > 2 &&
    !head.tail &&
    wordNear(p, head.token - 1, head.token) === 'another' &&
    wordNear(p, head.token + 1, head.token) === 'of'
  )
    return exact('fraction', 1 / head.value, 1, false, 0.01);
  if (head.kind === 'half') return parseHalf(p, items);
  if (head.kind === 'a') {
    const second = items[1];
    if (second?.kind === 'half') return parseHalf(p, items, 1);
    if (!second || (second.kind !== 'denominator' && second.kind !== 'ordinal') || second.value < 3) return undefined;
    const scale = items[2];
    if (second.word.startsWith('quarter') && scale?.kind === 'scale') return exact('cardinal', scale.value / 4, 3, true);
    const isShare = second.word === 'quarter' ? wordNear(p, second.token + 1, second.token) === 'of' : endsPhrase(p, items, 1);
    return isShare ? exact('fraction', 1 / second.value, 2, false, 0.01) : undefined;
  }
  if (head.kind === 'denominator') {
    const scale = items[1];
    return head.word === 'quarter' && scale?.kind === 'scale' ? exact('cardinal', scale.value / 4, 2, true) : undefined;
  }
  return parseShare(p, items) ?? parseRatio(p, items) ?? parseMixed(p, items);
}

/** "half", "half of", "half a million", "half a dozen". */
function parseHalf(p: Passage, items: readonly Item[], at = 0): NumberReading | undefined {
  const half = items[at] as Item;
  const next = items[at + 1];
  const afterNext = items[at + 2];
  if (half.word !== 'half') return half.tail ? undefined : exact('fraction', half.value, at + 1, false, 0.01);
  if (next?.kind === 'scale' || next?.kind === 'dozen') return exact('cardinal', next.value / 2, at + 2, true);
  if (next?.kind === 'a' && (afterNext?.kind === 'scale' || afterNext?.kind === 'dozen'))
    return exact('cardinal', afterNext.value / 2, at + 3, true);
  if (half.tail) return undefined;
  const before = wordNear(p, half.token - 1 - at, half.token);
  if (isOneOf(before, 'first|second|latter|other|a|an|one|final|next|last|and|better|third|1st|2nd') && at === 0) return undefined;
  const following = wordNear(p, half.token + 1, half.token);
  const isShare =
    at === 1
      ? !isWordToken(p, half.token + 1) || FUNCTION_WORDS.has(following)
      : isOneOf(following, 'of|the|its|their|his|her|all|our|those|that');
  return isShare ? exact('fraction', 0.5, at + 1, false, 0.01) : undefined;
}

/** "two thirds", "three-quarters", "one in five", "9 out of 10", "1/4". */
function parseRatio(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail || isKind(p, (items[0] as Item).token - 1, WordKind.pointer)) return undefined;
  const next = items[cardinal.used];
  if (
    next &&
    (next.kind === 'denominator' || next.kind === 'ordinal' || next.kind === 'half') &&
    next.value !== 2 &&
    (next.word.endsWith('s') || cardinal.value === 1) &&
    cardinal.value < 100 &&
    !(next.word === 'quarters' && next.tail)
  ) {
    const denominator = next.kind === 'half' ? 2 : next.value;
    const scale = items[cardinal.used + 1];
    if (
      cardinal.value === 1 &&
      next.kind !== 'denominator' &&
      !next.word.endsWith('s') &&
      next.token !== last.token &&
      !endsPhrase(p, items, cardinal.used)
    )
      return undefined;
    if (scale?.kind === 'scale') return exact('cardinal', (cardinal.value / denominator) * scale.value, cardinal.used + 2, true);
    return exact('fraction', cardinal.value / denominator, cardinal.used + 1, false, 0.01);
  }
  return undefined;
}

/** "one and a half", "three and two thirds", "2 1/4" comes from `parseCardinal`. */
function parseMixed(p: Passage, items: readonly Item[]): NumberReading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail && last.kind !== 'value') return undefined;
  const behind = items.slice(cardinal.used);
  const unit = last.kind === 'scale' && last.value >= 1000 ? last.value : 1;
  const vulgar = behind[0];
  if (vulgar?.kind === 'half' && vulgar.word === '' && unit === 1)
    return exact('cardinal', cardinal.value + vulgar.value, cardinal.used + 1, false, 0.01);
  if (behind[0]?.kind !== 'and') return undefined;
  const share = fractionBehind(behind) ?? shareBehind(p, behind);
  if (!share) return undefined;
  const scale = behind[share.used];
  if (scale?.kind === 'scale')
    return unit > scale.value
      ? exact('cardinal', cardinal.value + share.value * scale.value, cardinal.used + share.used + 1, true)
      : exact('cardinal', (cardinal.value + share.value) * scale.value, cardinal.used + share.used + 1, true);
  return exact(unit > 1 ? 'cardinal' : 'cardinal', cardinal.value + share.value * unit, cardinal.used + share.used, cardinal.scaled);
}

function fractionBehind(items: readonly Item[]): { value: number; used: number } | undefined {
  const [, one, two] = items;
  if ((one?.kind === 'a' || (one?.kind === 'value' && one.value === 1)) && two) {
    if (two.kind === 'half') return { value: 0.5, used: 3 };
    if ((two.kind === 'denominator' || two.kind === 'ordinal') && two.value > 2) return { value: 1 / two.value, used: 3 };
  }
  if (one?.kind === 'value' && two?.kind === 'denominator' && two.word.endsWith('s')) return { value: one.value / two.value, used: 3 };
  if (one?.kind === 'half' && one.word === '') return { value: one.value, used: 2 };
  return undefined;
}
