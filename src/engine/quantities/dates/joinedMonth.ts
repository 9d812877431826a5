// A month written in one piece with its day: "Dec31", "Jan/3", "Sep-23-2020"; and years in two figures: "'98", "April of 87".

import { daysFromCivil, isValidDate, pad } from '../calendar';
import { dayValue, yearValue } from '../dateValues';
import {
  endOf,
  hasSpaceBefore,
  isKindNear,
  isMark,
  isNumberToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import { directionAt } from '../tense';
import { MONTHS } from '../timeWords';
import { WordKind } from '../wordKind';
import { afterComma, dayAt, fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';

/** `token` holds letters and figures ("Dec31"), a month before a slash ("Jan/3") or hyphens ("Sep-23-2020"). */
export function joinedMonth(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const hyphen = /^([a-z]{3,9})-(\d{1,2})-(\d{4})$/.exec(word);
  if (hyphen) return dated(p, token, token + 1, MONTHS.get(hyphen[1] ?? ''), Number(hyphen[2]), Number(hyphen[3]));
  const glued = /^([a-z]{3,9})(\d{1,2})$/.exec(word);
  if (glued) return withYearBehind(p, token, token + 1, MONTHS.get(glued[1] ?? ''), Number(glued[2]));
  if (!isMark(p, token + 1, '/') || hasSpaceBefore(p, token + 1) || hasSpaceBefore(p, token + 2)) return undefined;
  const day = dayAt(p, token + 2, token);
  if (day === undefined || isMark(p, token - 1, '/')) return undefined;
  const year = isMark(p, token + 3, '/') && !hasSpaceBefore(p, token + 3) ? yearAt(p, token + 4, token) : undefined;
  return year === undefined
    ? withYearBehind(p, token, token + 3, MONTHS.get(word), day)
    : dated(p, token, token + 5, MONTHS.get(word), day, year);
}

function withYearBehind(p: Passage, first: number, next: number, month: number | undefined, day: number): DateMatch | undefined {
  const at = afterComma(p, next);
  const year = yearAt(p, at, first);
  if (year !== undefined) return dated(p, first, at + 1, month, day, year);
  if (month === undefined || day < 1 || !isValidDate(2000, month, day)) return undefined;
  const direction = directionAt(p, first, next);
  return relativeDate(p, first, next, `monthday:${pad(month)}-${pad(day)}:${direction}`, 'month and day, year from the day of publication');
}

function dated(p: Passage, first: number, next: number, month: number | undefined, day: number, year: number): DateMatch | undefined {
  return month !== undefined && isValidDate(year, month, day)
    ? fixedDate(p, first, next, dayValue(daysFromCivil(year, month, day)), 'month, day and year')
    : undefined;
}

/** A year of the twentieth century from here on, of the twenty-first before. */
const TURN = 40;
const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in|since|of|by|until|before|after|during|from|to|and|summer|winter|spring|autumn|fall|late|early|mid'.split('|'),
);

/** "'98" behind a preposition or month, "of 87" behind a month; `token` holds the figures. */
export function shortYear(p: Passage, token: number): DateMatch | undefined {
  if (!isNumberToken(p, token) || endOf(p, token) - startOf(p, token) !== 2 || !/^\d\d$/.test(writtenAt(p, token))) return undefined;
  const quoted = /^['’‘]$/.test(writtenAt(p, token - 1)) && !hasSpaceBefore(p, token) && sameSentence(p, token - 1, token);
  const first = quoted ? token - 1 : token;
  const lead = wordNear(p, first - 1, token);
  const isMonth = isKindNear(p, first - 1, first, WordKind.month) || (lead === 'of' && isKindNear(p, first - 2, first, WordKind.month));
  if (quoted ? !(isMonth || YEAR_LEADS.has(lead)) : !(isMonth && lead === 'of')) return undefined;
  if (quoted && /^['’]$/.test(writtenAt(p, token + 1))) return undefined;
  const short = Number(writtenAt(p, token));
  return fixedDate(p, first, token + 1, yearValue(short + (short < TURN ? 2000 : 1900)), 'year in two figures');
}
