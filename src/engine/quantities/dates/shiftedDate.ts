// Days counted from a day that is named behind them: "two weeks before May 13", "three days from Tuesday".

import { isOneOf } from '../../text/isOneOf';
import { hedgeBefore } from '../hedges';
import type { Numeral } from '../numerals/numeral';
import { isKindNear, startOf, wordAt, wordNear, type Passage } from '../passage';
import { unitBehind } from '../recognisers/duration';
import { CALENDAR_UNITS } from '../timeWords';
import { WordKind } from '../wordKind';
import { codeOf, isDay } from './joinTimes';
import type { DateMatch } from './dateMatch';

interface Distance {
  readonly first: number;
  readonly count: number;
  readonly unit: string;
}

/** Dates that begin right behind "before", "after" or "from" take the distance in; `matches` are sorted and do not overlap. */
export function withDistances(p: Passage, matches: readonly DateMatch[], numerals: readonly Numeral[]): DateMatch[] {
  if (matches.length === 0) return [];
  const byUnitEnd = new Map<number, Distance>();
  for (const numeral of numerals) {
    const unit = numeral.value === null ? undefined : unitBehind(p, numeral);
    if (unit && !unit.rest) byUnitEnd.set(unit.reach.next, { first: numeral.first, count: numeral.value ?? 0, unit: unit.unit });
  }
  return matches.map((match) => shifted(p, match, byUnitEnd) ?? edge(p, match, byUnitEnd) ?? match);
}

function shifted(p: Passage, match: DateMatch, byUnitEnd: ReadonlyMap<number, Distance>): DateMatch | undefined {
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

/** "the last three weeks of this year", "the first ten days of May" */
function edge(p: Passage, match: DateMatch, byUnitEnd: ReadonlyMap<number, Distance>): DateMatch | undefined {
  const link = match.first - 1;
  if (wordNear(p, link, match.first) !== 'of' || isDay(match) || match.expression?.includes('<')) return undefined;
  const distance = byUnitEnd.get(link);
  const word = distance ? wordNear(p, distance.first - 1, match.first) : '';
  const side = isOneOf(word, 'first|opening') ? 'first' : isOneOf(word, 'last|final|closing') ? 'last' : undefined;
  if (!distance || !side) return undefined;
  const first = wordNear(p, distance.first - 2, match.first) === 'the' ? distance.first - 2 : distance.first - 1;
  return {
    ...match,
    first,
    start: startOf(p, first),
    hedge: 'none',
    fixed: null,
    expression: `edge<${side}:${distance.count}:${distance.unit}..${codeOf(match)}`,
    evidence: 'first or last part of a period',
  };
}

/** "a week before Christmas", "the day after Thanksgiving" */
function oneUnit(p: Passage, next: number): Distance | undefined {
  const article = wordNear(p, next - 2, next);
  const unit = isKindNear(p, next - 1, next, WordKind.calendar) ? CALENDAR_UNITS.get(wordAt(p, next - 1)) : undefined;
  return unit && (article === 'a' || article === 'the') && !wordAt(p, next - 1).endsWith('s')
    ? { first: next - 2, count: 1, unit }
    : undefined;
}
