// Distances in time from a known day: "two months ago", "a day earlier", "almost four years ago".

import { hedgeBefore } from '../hedges';
import type { Numeral } from '../numerals/numeral';
import { isKind, startOf, wordAt, wordNear, type Passage } from '../passage';
import { unitBehind } from '../recognisers/duration';
import { directionAt } from '../tense';
import { CALENDAR_UNITS, type CalendarUnit } from '../timeWords';
import { WordKind } from '../wordKind';
import { relativeDate, type DateMatch } from './dateMatch';
import { distanceBehind } from './relativePeriod';

export function distances(p: Passage, numerals: readonly Numeral[]): DateMatch[] {
  const found: DateMatch[] = [];
  for (const numeral of numerals) {
    const { value } = numeral;
    const unit = value === null || numeral.category === 'ordinal' ? undefined : unitBehind(p, numeral);
    if (!unit || value === null || unit.rest) continue;
    const match =
      distanceBehind(p, numeral.first, unit.reach.next - 1, value, unit.unit) ?? ahead(p, numeral.first, unit.reach.next, value, unit.unit);
    if (match) found.push(hedged(p, match));
  }
  for (let token = 1; token < p.tokens.count; token++) {
    if (!isKind(p, token, WordKind.calendar)) continue;
    const article = wordNear(p, token - 1, token);
    const unit = CALENDAR_UNITS[wordAt(p, token)];
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
