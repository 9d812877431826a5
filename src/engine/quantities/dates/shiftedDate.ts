// Days counted from a day that is named behind them: "two weeks before May 13", "three days from Tuesday".

import { hedgeBefore } from '../hedges';
import type { Numeral } from '../numerals/numeral';
import { isKind, startOf, wordAt, wordNear, type Passage } from '../passage';
import { unitBehind } from '../recognisers/duration';
import { CALENDAR_UNITS } from '../timeWords';
import { WordKind } from '../wordKind';
import { codeOf } from './joinTimes';
import type { DateMatch } from './dateMatch';

/** Dates that begin right behind "before", "after" or "from" take the distance in; `matches` are sorted and do not overlap. */
export function withDistances(p: Passage, matches: readonly DateMatch[], numerals: readonly Numeral[]): DateMatch[] {
  if (matches.length === 0) return [];
  const byUnitEnd = new Map<number, { first: number; count: number; unit: string }>();
  for (const numeral of numerals) {
    const unit = numeral.value === null ? undefined : unitBehind(p, numeral);
    if (unit && !unit.rest) byUnitEnd.set(unit.reach.next, { first: numeral.first, count: numeral.value ?? 0, unit: unit.unit });
  }
  return matches.map((match) => shifted(p, match, byUnitEnd) ?? match);
}

function shifted(
  p: Passage,
  match: DateMatch,
  byUnitEnd: ReadonlyMap<number, { first: number; count: number; unit: string }>,
): DateMatch | undefined {
  const the = wordNear(p, match.first - 1, match.first) === 'the' ? 1 : 0;
  const link = match.first - 1 - the;
  const word = wordNear(p, link, match.first);
  if (word !== 'before' && word !== 'after' && word !== 'from') return undefined;
  const distance = byUnitEnd.get(link) ?? oneUnit(p, link);
  if (!distance || wordNear(p, distance.first, match.first) === '' || match.expression?.startsWith('range<')) return undefined;
  const sign = word === 'before' ? -1 : 1;
  const { first, hedge } = hedgeBefore(p, distance.first);
  return {
    ...match,
    first,
    start: startOf(p, first),
    hedge,
    fixed: null,
    expression: `shift<${sign * distance.count}:${distance.unit}..${codeOf(match)}`,
    evidence: 'distance from a named day',
  };
}

/** "a week before Christmas", "the day after Thanksgiving" */
function oneUnit(p: Passage, next: number): { first: number; count: number; unit: string } | undefined {
  const article = wordNear(p, next - 2, next);
  const unit = isKind(p, next - 1, WordKind.calendar) ? CALENDAR_UNITS[wordAt(p, next - 1)] : undefined;
  return unit && (article === 'a' || article === 'the') && !wordAt(p, next - 1).endsWith('s')
    ? { first: next - 2, count: 1, unit }
    : undefined;
}
