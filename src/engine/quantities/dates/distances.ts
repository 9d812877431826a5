// Distances in time from a known day: "two months ago", "a day earlier", "almost four years ago".

import { isOneOf } from '../../text/isOneOf';
import { hedgeBefore } from '../hedges';
import type { Numeral } from '../numerals/numeral';
import { isKind, startOf, wordAt, wordNear, type Passage } from '../passage';
import { unitBehind, type UnitBehind } from '../recognisers/duration';
import { directionAt } from '../tense';
import { CALENDAR_UNITS, type CalendarUnit } from '../timeWords';
import { WordKind } from '../wordKind';
import { relativeDate, type DateMatch } from './dateMatch';
import { distanceBehind } from './relativePeriod';

export function distances(p: Passage, numerals: readonly Numeral[]): DateMatch[] {
  const found: DateMatch[] = [];
  let chain: Chain | undefined;
  for (const numeral of numerals) {
    const { value } = numeral;
    const unit = value === null || numeral.category === 'ordinal' ? undefined : unitBehind(p, numeral);
    if (!unit || value === null || unit.rest) continue;
    chain = chained(p, chain, numeral, unit, value);
    const match =
      chainBehind(p, chain) ??
      distanceBehind(p, numeral.first, unit.reach.next - 1, value, unit.unit) ??
      ahead(p, numeral.first, unit.reach.next, value, unit.unit);
    if (match) found.push(hedged(p, match));
  }
  for (const token of p.marked) {
    if (!isKind(p, token, WordKind.calendar)) continue;
    const article = wordNear(p, token - 1, token);
    const unit = CALENDAR_UNITS.get(wordAt(p, token));
    if (!unit || (article !== 'a' && article !== 'an' && article !== 'the')) continue;
    const after = wordNear(p, token + 1, token);
    if (article === 'the' && (after !== 'before' || unit !== 'day')) continue;
    const half = wordNear(p, token - 2, token) === 'half';
    const first = half ? token - 2 : token - 1;
    const match = distanceBehind(p, first, token, half ? 0.5 : 1, unit) ?? ahead(p, first, token + 1, half ? 0.5 : 1, unit);
    if (match) found.push(hedged(p, match));
  }
  return found;
}

/** Numbers of ever smaller units that follow one another: years, months, weeks, days. */
interface Chain {
  readonly first: number;
  readonly next: number;
  readonly length: number;
  readonly parts: readonly number[];
}

const CHAIN_UNITS: readonly CalendarUnit[] = ['year', 'month', 'week', 'day'];

/** The chain that ends with this number: the one before with it, or a new one. */
function chained(p: Passage, before: Chain | undefined, numeral: Numeral, unit: UnitBehind, value: number): Chain | undefined {
  const place = CHAIN_UNITS.indexOf(unit.unit);
  if (place < 0 || !Number.isInteger(value)) return undefined;
  const parts = CHAIN_UNITS.map((_, at) => (at === place ? value : 0));
  const own: Chain = { first: numeral.first, next: unit.reach.next, length: 1, parts };
  if (!before || before.parts.slice(place).some((part) => part !== 0) || wordNear(p, before.first, numeral.first) === '') return own;
  let at = before.next;
  while (at < numeral.first && at < before.next + 2 && isOneOf(wordAt(p, at), 'and|,')) at++;
  if (at !== numeral.first) return own;
  return { ...own, first: before.first, length: before.length + 1, parts: parts.map((part, index) => part + (before.parts[index] ?? 0)) };
}

/** "two years, one month and 21 days ago" */
function chainBehind(p: Passage, chain: Chain | undefined): DateMatch | undefined {
  if (!chain || chain.length < 2) return undefined;
  const word = wordNear(p, chain.next, chain.first);
  const fromNow = word === 'from' && isOneOf(wordNear(p, chain.next + 1, chain.first), 'now|today');
  const back = (sign: number): string => `back:${chain.parts.map((part) => (part === 0 ? 0 : sign * part)).join(':')}`;
  if (word === 'ago') return relativeDate(p, chain.first, chain.next + 1, back(1), 'distance back from publication');
  if (fromNow) return relativeDate(p, chain.first, chain.next + 2, back(-1), 'distance ahead of publication');
  // The day that "later" counts from may be any before it: the value stays open.
  return word === 'later' || word === 'earlier'
    ? relativeDate(p, chain.first, chain.next + 1, 'now:open', 'distance from a date named before')
    : undefined;
}

/** "in two weeks" in a sentence that looks forward. */
function ahead(p: Passage, first: number, next: number, count: number, unit: CalendarUnit): DateMatch | undefined {
  const lead = wordNear(p, first - 1, first);
  if (lead !== 'in' && lead !== 'within') return undefined;
  const direction = directionAt(p, first - 1, next);
  if (direction === 'past' || (direction === 'near' && next - first > 4)) return undefined;
  return relativeDate(p, first - 1, next, `ago:${-count}:${unit}`, 'distance ahead of publication');
}

function hedged(p: Passage, match: DateMatch): DateMatch {
  const before = hedgeBefore(p, match.first);
  return before.hedge === 'none' ? match : { ...match, hedge: before.hedge, first: before.first, start: startOf(p, before.first) };
}
