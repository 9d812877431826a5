// Weeks by number or by the day they begin on, and "the week after next".

import { tableOf } from '../../text/tableOf';
import { isCapital, isKindNear, isMark, wordAt, wordNear, type Passage } from '../passage';
import { CALENDAR_UNITS } from '../timeWords';
import { WordKind } from '../wordKind';
import { weekValue } from '../dateValues';
import { mondayOfWeek } from '../calendar';
import { fixedDate, relativeDate, widened, withExpressionPart, yearAt, type DateMatch } from './dateMatch';

/** `token` holds a calendar unit. */
export function numberedPeriod(p: Passage, token: number): DateMatch | undefined {
  return weekNumber(p, token) ?? afterNext(p, token);
}

const YEAR_POINTERS: ReadonlyMap<string, number> = tableOf({ last: -1, this: 0, next: 1 });

/** "week 10", "week 3 of 2027". Without a year the week stays open: leagues and trials number their weeks too. */
function weekNumber(p: Passage, token: number): DateMatch | undefined {
  if (wordAt(p, token) !== 'week') return undefined;
  const figure = wordNear(p, token + 1, token);
  const week = /^\d{1,2}$/.test(figure) ? Number(figure) : 0;
  if (week < 1 || week > 53) return undefined;
  const of = wordNear(p, token + 2, token) === 'of' || isMark(p, token + 2, ',') ? 1 : 0;
  const year = yearAt(p, token + 2 + of, token);
  if (year !== undefined) return fixedDate(p, token, token + 3 + of, weekValue(mondayOfWeek(year, week)), 'week of a year, by its number');
  const offset = YEAR_POINTERS.get(wordNear(p, token + 2 + of, token));
  if (offset !== undefined && wordNear(p, token + 3 + of, token) === 'year')
    return relativeDate(p, token, token + 4 + of, `isoweek:${week}:${offset}`, 'week of a year, by its number');
  const isOther = isCapital(p, token) || wordNear(p, token + 2, token) === 'of' || /^[-/%°]$/.test(wordNear(p, token + 2, token));
  return isOther ? undefined : relativeDate(p, token, token + 2, `set:XXXX-W${String(week).padStart(2, '0')}`, 'week by its number');
}

/** "the week after next", "the month before last" */
function afterNext(p: Passage, token: number): DateMatch | undefined {
  const unit = CALENDAR_UNITS.get(wordAt(p, token));
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'quarter') return undefined;
  const pair = `${wordNear(p, token + 1, token)} ${wordNear(p, token + 2, token)}`;
  // "two months after next Friday" counts from the Friday.
  const isOther = isKindNear(p, token + 3, token, WordKind.weekday | WordKind.month | WordKind.calendar);
  const offset = isOther ? 0 : pair === 'after next' ? 2 : pair === 'before last' ? -2 : 0;
  const first = wordNear(p, token - 1, token) === 'the' ? token - 1 : token;
  return offset === 0 ? undefined : relativeDate(p, first, token + 3, `unit:${unit}:${offset}`, 'the one but next, or before last');
}

const BEGINNINGS: ReadonlySet<string> = new Set('of|starting|beginning|commencing'.split('|'));
const ENDINGS: ReadonlySet<string> = new Set('ending|ended'.split('|'));

/** "the week of Feb. 4", "the week ending on May 12", "w/c 4 March": the seven days that a day begins or ends. */
export function weekFromDay(p: Passage, match: DateMatch): DateMatch {
  const on = wordNear(p, match.first - 1, match.first) === 'on' ? 1 : 0;
  const link = match.first - 1 - on;
  const word = wordNear(p, link, match.first);
  const isShort = word === 'c' && isMark(p, link - 1, '/') && wordNear(p, link - 2, match.first) === 'w';
  const noun = isShort ? link - 2 : link - 1;
  if (!isShort && !((BEGINNINGS.has(word) || ENDINGS.has(word)) && wordNear(p, noun, match.first) === 'week')) return match;
  const first = wordNear(p, noun - 1, match.first) === 'the' ? noun - 1 : noun;
  const wide = widened(p, match, first, match.next);
  const ends = ENDINGS.has(word);
  const { fixed } = match;
  if (!fixed) return withExpressionPart(wide, ends ? 'weekend' : 'week');
  if (fixed.low === null) return match;
  const low = ends ? fixed.low - 6 : fixed.low;
  return { ...wide, fixed: { ...weekValue(fixed.low), low, high: low + 6 } };
}
