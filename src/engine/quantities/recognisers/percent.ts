// Percentages and percentage points, which are never the same thing.

import { isOneOf } from '../../text/isOneOf';
import { quantityDraft, reachOf, type Draft, type Reach } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { endOf, hasSpaceBefore, isKind, isMark, isWordToken, sameSentence, startOf, wordAt, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const percent: Recogniser = {
  id: 'percent',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts: Draft[] = [];
    for (const numeral of numerals) {
      if (numeral.category === 'ordinal') continue;
      const read = readPercent(passage, numeral);
      if (!read) continue;
      drafts.push(
        quantityDraft(passage, numeral, read.reach, {
          kind: 'percent',
          unit: read.points ? 'point' : 'percent',
          quality: read.points ? 'points' : null,
          factor: read.factor,
          evidence: read.points ? 'number and "percentage points"' : 'number and "per cent"',
          about: wordNear(passage, read.reach.next, numeral.first) === 'of' ? read.reach.next + 1 : -1,
        }),
      );
    }
    return drafts;
  },
};

interface Percentage {
  readonly reach: Reach;
  readonly points: boolean;
  readonly factor: number;
}

function readPercent(p: Passage, numeral: Numeral): Percentage | undefined {
  if (numeral.category === 'fraction') return partOfPercent(p, numeral);
  if (numeral.tail) {
    const own = reachOf(numeral);
    if (isOneOf(numeral.tail, 'point|points') && isPercentPoint(p, numeral))
      return { reach: { ...own, end: numeral.tailStart + numeral.tail.length }, points: true, factor: 1 };
    const tail = /^(percentage-points?|per-?cent|pct|pc)/.exec(numeral.tail)?.[0];
    if (!tail || (tail === 'pc' && numeral.tail !== 'pc')) return undefined;
    return { reach: { ...own, end: numeral.tailStart + tail.length }, points: tail.startsWith('percentage'), factor: 1 };
  }
  const next = numeral.next;
  const leading = percentBefore(p, numeral);
  if (leading !== undefined)
    return { reach: { ...reachOf(numeral), start: startOf(p, leading), first: leading }, points: false, factor: 1 };
  if (!sameSentence(p, next, numeral.first)) return undefined;
  const to = (end: number, points: boolean, factor = 1): Percentage => ({
    reach: { ...reachOf(numeral), end: endOf(p, end - 1), next: end },
    points,
    factor,
  });
  if (isMark(p, next, '%') || isMark(p, next, '％')) return isPoints(p, next + 1) ? to(next + 2, true) : to(next + 1, false);
  if (wordAt(p, next) === 'per' && wordNear(p, next + 1, next) === 'cent')
    return isPoints(p, next + 2) ? to(next + 3, true) : to(next + 2, false);
  if (wordAt(p, next) === 'basis' && isPoints(p, next + 1)) return to(next + 2, true, 0.01);
  if (!isKind(p, next, WordKind.percent)) return undefined;
  return isPoints(p, next + 1) ? to(next + 2, true) : to(next + 1, false);
}

/** "%10", and a heading such as "Per cent of 40": where the sign or word begins that stands first. */
function percentBefore(p: Passage, numeral: Numeral): number | undefined {
  const before = numeral.first - 1;
  if (!numeral.digits || !sameSentence(p, before, numeral.first)) return undefined;
  if (isMark(p, before, '%'))
    return !hasSpaceBefore(p, numeral.first) && (hasSpaceBefore(p, before) || !sameSentence(p, before - 1, before)) ? before : undefined;
  if (wordAt(p, before) !== 'of') return undefined;
  const word = before - 1;
  const first = wordNear(p, word, before) === 'cent' && wordNear(p, word - 1, before) === 'per' ? word - 1 : word;
  const isPercent = first < word || (isKind(p, word, WordKind.percent) && sameSentence(p, word, before));
  const isAlone = !sameSentence(p, first - 1, first) && !isWordToken(p, numeral.next);
  return isPercent && isAlone ? first : undefined;
}

/** "a quarter of a percentage point", "half of one per cent" */
function partOfPercent(p: Passage, numeral: Numeral): Percentage | undefined {
  const of = wordNear(p, numeral.next, numeral.first) === 'of' ? numeral.next + 1 : numeral.next;
  if (!isOneOf(wordNear(p, of, numeral.first), 'a|one|1')) return undefined;
  const word = wordNear(p, of + 1, numeral.first);
  const behind =
    word === 'percentage' || word === 'percent' ? of + 2 : word === 'per' && wordNear(p, of + 2, numeral.first) === 'cent' ? of + 3 : 0;
  if (behind === 0) return undefined;
  const points = isPoints(p, behind);
  const next = points ? behind + 1 : behind;
  return { reach: { ...reachOf(numeral), end: endOf(p, next - 1), next }, points, factor: 1 };
}

/** Tokens before "a 0.3-point drop" in which a percentage must stand for the points to be percentage points. */
const PERCENT_BEFORE = 16;

/** "from 4.4 percent, a 0.3-point drop"; an index falls by points too, and a team leads by some. */
function isPercentPoint(p: Passage, numeral: Numeral): boolean {
  if (
    !numeral.digits ||
    (numeral.value ?? 0) >= 50 ||
    !isOneOf(wordNear(p, numeral.next, numeral.first), 'drop|rise|fall|gain|increase|decline|decrease|cut|hike|jump|dip|slide|lead|swing')
  )
    return false;
  for (let at = numeral.first - 1; at > numeral.first - PERCENT_BEFORE && sameSentence(p, at, numeral.first); at--)
    if (isKind(p, at, WordKind.percent) || isMark(p, at, '%') || (wordAt(p, at) === 'cent' && wordAt(p, at - 1) === 'per')) return true;
  return false;
}

function isPoints(p: Passage, token: number): boolean {
  const word = wordNear(p, token, token - 1);
  return word === 'points' || word === 'point';
}
