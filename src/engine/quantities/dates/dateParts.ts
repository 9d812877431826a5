// What stands around a date and belongs to it: "late on Monday", "the end of the week", "Wednesday night", "this week's".

import { isOneOf } from '../../text/isOneOf';
import { tableOf } from '../../text/tableOf';
import type { Hedge } from '../../model/claim';
import { endOf, isKind, isKindNear, isWordToken, startOf, wordAt, wordNear, type Passage } from '../passage';
import { DAY_PARTS } from '../timeWords';
import { WordKind } from '../wordKind';
import { weekFromDay } from './numberedPeriod';
import { widened, withExpressionPart, type DateMatch } from './dateMatch';

const PARTS: ReadonlyMap<string, string> = tableOf({ early: 'early', late: 'late', mid: 'mid', earlier: '', later: '' });

export function dateParts(p: Passage, match: DateMatch): DateMatch {
  if (isDay(match)) {
    const week = weekFromDay(p, match);
    if (week !== match) return week;
  }
  return bounded(p, possessive(p, endOfPeriod(p, earlyOrLate(p, partOfDay(p, match)))));
}

/** "Wednesday night", "yesterday morning", "Friday afternoon". */
function partOfDay(p: Passage, match: DateMatch): DateMatch {
  const part = isKind(p, match.next, WordKind.dayPart) ? DAY_PARTS.get(wordNear(p, match.next, match.first)) : undefined;
  if (!part || !isDay(match)) return match;
  return withExpressionPart(widened(p, match, match.first, match.next + 1), part);
}

function isDay(match: DateMatch): boolean {
  return match.fixed ? match.fixed.low === match.fixed.high : /^(day|weekday|monthday|holiday|anchor:day)/.test(match.expression ?? '');
}

/** "late on Monday", "early Tuesday", "later this week", "mid-November" */
function earlyOrLate(p: Passage, match: DateMatch): DateMatch {
  const before = match.first - 1;
  const word = wordNear(p, before, match.first);
  const skip = word === 'on' || word === 'in' ? 1 : 0;
  const at = before - skip;
  const mark = skip === 1 ? wordNear(p, at, match.first) : word;
  const part = PARTS.get(mark);
  if (part === undefined || (skip === 1 && part === '')) return match;
  if ((mark === 'earlier' || mark === 'later') && isDay(match) && skip === 0 && !/^(day:0|anchor)/.test(match.expression ?? ''))
    return match;
  const hedge: Hedge = mark === 'early' || mark === 'late' ? mark : 'none';
  const wide = widened(p, match, at, match.next);
  return part === '' ? wide : { ...withExpressionPart(narrowed(wide, part), part), hedge };
}

/** "the end of the week", "the beginning of March", "the middle of next year". */
function endOfPeriod(p: Passage, match: DateMatch): DateMatch {
  if (wordNear(p, match.first - 1, match.first) !== 'of' || isDay(match)) return match;
  const noun = wordNear(p, match.first - 2, match.first);
  const part = ({ end: 'end', beginning: 'start', start: 'start', middle: 'mid', close: 'end' } as Readonly<Record<string, string>>)[noun];
  if (!part) return match;
  const first = wordNear(p, match.first - 3, match.first) === 'the' ? match.first - 3 : match.first - 2;
  return { ...withExpressionPart(narrowed(widened(p, match, first, match.next), part), part), hedge: 'about' };
}

/** A part of a fixed period: its days are fewer. */
function narrowed(match: DateMatch, part: string): DateMatch {
  const { fixed } = match;
  if (!fixed || fixed.low === null || fixed.high === null) return match;
  const length = fixed.high - fixed.low + 1;
  if (length < 5) return match;
  const low =
    part === 'late' || part === 'end'
      ? fixed.low + Math.floor(length / 2)
      : part === 'mid'
        ? fixed.low + Math.floor(length / 4)
        : fixed.low;
  const high =
    part === 'early' || part === 'start'
      ? fixed.low + Math.ceil(length / 2) - 1
      : part === 'mid'
        ? fixed.high - Math.floor(length / 4)
        : fixed.high;
  return { ...match, fixed: { ...fixed, low, high } };
}

const BOUNDS: ReadonlyMap<string, Hedge> = tableOf({
  'later than': 'more than',
  'no later than': 'up to',
  'earlier than': 'less than',
  'no earlier than': 'at least',
  'as early as': 'at least',
  'as late as': 'up to',
  'on or before': 'up to',
  'on or after': 'at least',
});

/** Last words of those phrases. */
const BOUND_ENDS: ReadonlySet<string> = new Set('than|as|before|after'.split('|'));

/** "no later than January 1", "after 2010", "2012 or later": a bound instead of a date. "After Monday's raid" is none. */
function bounded(p: Passage, match: DateMatch): DateMatch {
  if (match.hedge !== 'none') return match;
  const near = wordNear(p, match.first - 1, match.first);
  for (const length of BOUND_ENDS.has(near) ? [3, 2] : []) {
    const first = match.first - length;
    if (wordNear(p, first, match.first) === '') continue;
    const hedge = BOUNDS.get(Array.from({ length }, (_, at) => wordNear(p, first + at, match.first)).join(' '));
    if (hedge) return { ...widened(p, match, first, match.next), hedge };
  }
  if (near === 'around' || near === 'circa') return { ...widened(p, match, match.first - 1, match.next), hedge: 'about' };
  // "Three weeks after January 15" is a day of its own.
  const isDistance = isKindNear(p, match.first - 2, match.first, WordKind.calendar);
  if ((near === 'after' || near === 'before') && !isDistance && isPoint(p, match))
    return { ...widened(p, match, match.first - 1, match.next), hedge: near === 'after' ? 'more than' : 'less than' };
  const behind = isOneOf(wordNear(p, match.next, match.first), 'or|and') ? wordNear(p, match.next + 1, match.first) : '';
  if ((behind === 'later' || behind === 'earlier') && wordNear(p, match.next + 2, match.first) !== 'than')
    return { ...widened(p, match, match.first, match.next + 2), hedge: behind === 'later' ? 'at least' : 'up to' };
  return match;
}

/** A year, month or day of the calendar by itself: "after May 12", but not "after the May 12 vote" or "after 2010's floods". */
function isPoint(p: Passage, match: DateMatch): boolean {
  if (/^\d{4}$/.test(match.fixed?.value ?? '')) return true;
  const isCalendar = /^\d{4}-\d\d(-\d\d)?$/.test(match.fixed?.value ?? '') || /^(month|monthday):/.test(match.expression ?? '');
  return isCalendar && (!isWordToken(p, match.next) || BEHIND_POINT.has(wordNear(p, match.next, match.first)));
}

const BEHIND_POINT: ReadonlySet<string> = new Set(
  '|and|or|but|will|would|may|must|can|is|was|are|were|at|in|on|for|to|as|because|with|by|if|when|the|he|she|they|it'.split('|'),
);

/** "this week's talks", "today's decision": the ending is part of the expression there. */
function possessive(p: Passage, match: DateMatch): DateMatch {
  const clitic = wordAt(p, match.next);
  if ((clitic !== "'s" && clitic !== '’s') || startOf(p, match.next) !== match.end || !/^(day|unit)/.test(match.expression ?? ''))
    return match;
  return { ...match, next: match.next + 1, end: endOf(p, match.next) };
}
