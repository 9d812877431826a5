// Dates in one word or beside a quarter sign: "mid-November", "late-1990s", "Dec-2018", "Q1 2019", "2019-H2".

import { tableOf } from '../../text/tableOf';
import { halfValue, monthValue, quarterValue, decadeValue, yearValue, type DateValue } from '../dateValues';
import { hasSpaceBefore, isCapital, isMark, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { directionAt } from '../tense';
import { MONTHS, SEASONS } from '../timeWords';
import { fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';

const PARTS: ReadonlyMap<string, string> = tableOf({ mid: 'mid', late: 'late', early: 'early', end: 'end' });

/** "mid-November", "end-June", "June-end", "early-2000s"; "mid-week" is none. */
export function hyphenatedDate(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const cut = word.indexOf('-');
  if (cut < 3) return undefined;
  const [head, rest] = [word.slice(0, cut), word.slice(cut + 1)];
  const part = PARTS.get(head);
  if (part) return partOf(p, token, rest, part);
  const month = MONTHS.get(head);
  if (month === undefined) return undefined;
  if (rest === 'end') return partOf(p, token, head, 'end');
  if (/^\d{4}$/.test(rest)) return fixedDate(p, token, token + 1, monthValue(Number(rest), month), 'month and year');
  const to = MONTHS.get(rest);
  const year = yearAt(p, token + 1, token);
  if (to === undefined) return undefined;
  if (year === undefined) return relativeDate(p, token, token + 1, `range<month:${month}:past..month:${to}:past`, 'from month to month');
  const from = monthValue(to < month ? year - 1 : year, month);
  const end = monthValue(year, to);
  return fixedDate(
    p,
    token,
    token + 2,
    { value: `${from.value ?? ''}/${end.value ?? ''}`, low: from.low, high: end.high },
    'from month to month',
  );
}

function partOf(p: Passage, token: number, rest: string, part: string): DateMatch | undefined {
  const month = MONTHS.get(rest);
  const direction = directionAt(p, token, token + 1) === 'future' ? 'future' : 'past';
  if (month !== undefined) {
    const year = yearAt(p, token + 1, token);
    return year === undefined
      ? relativeDate(p, token, token + 1, `month:${month}:${direction}/${part}`, 'part of a month')
      : fixedDate(p, token, token + 2, monthValue(year, month), 'part of a month');
  }
  const season = SEASONS.get(rest);
  if (season) return relativeDate(p, token, token + 1, `season:${season}:${direction}`, 'part of a season');
  if (/^\d{3}0s$/.test(rest)) return fixedDate(p, token, token + 1, decadeValue(Number(rest.slice(0, 4))), 'part of a decade');
  if (/^[12]\d{3}$/.test(rest)) return fixedDate(p, token, token + 1, yearValue(Number(rest)), 'part of a year');
  return undefined;
}

/** "FY2021", "FY21", "CY 2020" is left to the year: a business or calendar year in one piece. */
function yearSign(p: Passage, token: number): DateMatch | undefined {
  const match = /^[fc]y(\d{4}|\d{2})$/.exec(wordAt(p, token));
  const year = Number(match?.[1]);
  if (!match || !isCapital(p, token)) return undefined;
  return fixedDate(p, token, token + 1, yearValue(year < 100 ? 2000 + year : year), 'business year, by the year it is named after');
}

/** "Q1", "Q1 2019", "Q1-2019", "2019 Q1", "2019-H2", "FY21". `token` holds the sign. */
export function quarterSign(p: Passage, token: number): DateMatch | undefined {
  const sign = yearSign(p, token);
  if (sign) return sign;
  const match = /^(q|h)([1-4])(?:-(\d{4}))?$/.exec(wordAt(p, token));
  if (!match) return undefined;
  const number = Number(match[2]);
  if (match[1] === 'h' && number > 2) return undefined;
  const make = (year: number): DateValue => (match[1] === 'q' ? quarterValue(year, number) : halfValue(year, number));
  if (match[3]) return fixedDate(p, token, token + 1, make(Number(match[3])), 'quarter and year');
  const of = wordNear(p, token + 1, token) === 'of' ? token + 2 : token + 1;
  const behind = yearAt(p, of, token);
  if (behind !== undefined) return fixedDate(p, token, of + 1, make(behind), 'quarter and year');
  const dash = isMark(p, token - 1, '-') && !hasSpaceBefore(p, token) ? token - 2 : token - 1;
  const before = sameSentence(p, dash, token) ? yearAt(p, dash, token) : undefined;
  if (before !== undefined) return fixedDate(p, dash, token + 1, make(before), 'year and quarter');
  return match[1] === 'q' ? relativeDate(p, token, token + 1, `quarter:${number}:0`, 'quarter of the year of publication') : undefined;
}
