// Distances in time from a known day: "two months ago", "a day earlier", "almost four years ago".

import { hedgeBefore } from '../hedges';
import type { Numeral } from '../numerals/numeral';
import { isKind, startOf, wordAt, wordNear, type Passage } from '../passage';
import { unitBehind } from '../recognisers/duration';
import { CALENDAR_UNITS } from '../timeWords';
import { WordKind } from '../wordKind';
import type { DateMatch } from './dateMatch';
import { distanceBehind } from './relativePeriod';

export function distances(p: Passage, numerals: readonly Numeral[]): DateMatch[] {
  const found: DateMatch[] = [];
  for (const numeral of numerals) {
    const value = numeral.value ?? (numeral.low !== null && numeral.high !== null ? undefined : undefined);
    const unit = value === undefined || numeral.category === 'ordinal' ? undefined : unitBehind(p, numeral);
    if (!unit || value === undefined || unit.rest) continue;
    const match = distanceBehind(p, numeral.first, unit.reach.next - 1, value, unit.unit);
    if (match) found.push(hedged(p, match));
  }
  for (let token = 1; token < p.tokens.count; token++) {
    if (!isKind(p, token, WordKind.calendar)) continue;
    const article = wordNear(p, token - 1, token);
    const unit = CALENDAR_UNITS[wordAt(p, token)];
    if (!unit || (article !== 'a' && article !== 'an' && article !== 'the')) continue;
    const after = wordNear(p, token + 1, token);
    if (article === 'the' && (after !== 'before' || unit !== 'day')) continue;
    const match = distanceBehind(p, token - 1, token, 1, unit);
    if (match) found.push(hedged(p, match));
  }
  return found;
}

function hedged(p: Passage, match: DateMatch): DateMatch {
  const before = hedgeBefore(p, match.first);
  return before.hedge === 'none' ? match : { ...match, hedge: before.hedge, first: before.first, start: startOf(p, before.first) };
}
