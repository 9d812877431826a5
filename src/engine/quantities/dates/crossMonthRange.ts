// Ranges that a dash without spaces ties into one piece: "Sept. 5-Oct. 7, 2019", "5 Sept-7 Oct", "Nov. 18, 2014-Dec. 19, 2015".

import { isOneOf } from '../../text/isOneOf';
import { daysFromCivil, isValidDate, pad } from '../calendar';
import { dayValue } from '../dateValues';
import { wordAt, wordNear, type Passage } from '../passage';
import { directionAt } from '../tense';
import { MONTHS } from '../timeWords';
import { afterComma, dayAt, fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';
import { codeOf } from './joinTimes';
import { period } from './yearDate';

/** The range that has its first month at `token`, alone or tied to the second day. */
export function crossMonthRange(p: Passage, token: number): DateMatch | undefined {
  return monthFirst(p, token) ?? dayFirst(p, token);
}

/** "Sept. 5-Oct. 7": the dash ties the first day, or its year, to the second month. */
function monthFirst(p: Passage, token: number): DateMatch | undefined {
  const month = MONTHS.get(wordAt(p, token));
  if (month === undefined) return undefined;
  const day = dayAt(p, token + 1, token);
  const tied = day === undefined ? token + 1 : afterComma(p, token + 2);
  const joint = /^(\d{4}|\d{1,2})-([a-z]+\.?)$/.exec(wordNear(p, tied, token));
  const endMonth = MONTHS.get(joint?.[2] ?? '');
  const endDay = dayAt(p, tied + 1, token);
  const figure = joint?.[1] ?? '';
  if (endMonth === undefined || endDay === undefined || (figure.length === 4) !== (day !== undefined)) return undefined;
  const at = afterComma(p, tied + 2);
  const endYear = yearAt(p, at, token);
  return build(
    p,
    [token, endYear === undefined ? tied + 2 : at + 1],
    [month, day ?? Number(figure), day === undefined ? undefined : Number(figure)],
    [endMonth, endDay, endYear],
  );
}

/** "5 Sept-7 Oct 2019": the dash ties the first month to the second day. */
function dayFirst(p: Passage, token: number): DateMatch | undefined {
  const joint = /^([a-z]+)-(\d{1,2})$/.exec(wordAt(p, token));
  const month = MONTHS.get(joint?.[1] ?? '');
  const endMonth = MONTHS.get(wordNear(p, token + 1, token));
  const day = dayAt(p, token - 1, token);
  if (month === undefined || endMonth === undefined || day === undefined) return undefined;
  const at = afterComma(p, token + 2);
  const endYear = yearAt(p, at, token);
  return build(
    p,
    [token - 1, endYear === undefined ? token + 2 : at + 1],
    [month, day, undefined],
    [endMonth, Number(joint?.[2]), endYear],
  );
}

type Day = readonly [month: number, day: number, year: number | undefined];

function build(p: Passage, [start, next]: readonly [number, number], from: Day, to: Day): DateMatch | undefined {
  const first = isOneOf(wordNear(p, start - 1, start), 'from|between') ? start - 1 : start;
  const left = dated(p, first, next, from, to[2] === undefined ? undefined : to[0] < from[0] ? to[2] - 1 : to[2]);
  const right = dated(p, first, next, to, undefined);
  if (!left || !right) return undefined;
  const range = { ...left, evidence: 'range of days' };
  if (left.fixed && right.fixed) return { ...range, fixed: period(left.fixed, right.fixed) };
  return { ...range, fixed: null, expression: `range<${codeOf(left)}..${codeOf(right)}` };
}

/** One end; `lent` is the year that it has from the other end where none is written. */
function dated(p: Passage, first: number, next: number, [month, day, own]: Day, lent: number | undefined): DateMatch | undefined {
  const year = own ?? lent;
  if (!isValidDate(year ?? 2000, month, day)) return undefined;
  return year === undefined
    ? relativeDate(p, first, next, `monthday:${pad(month)}-${pad(day)}:${directionAt(p, first, next)}`, '')
    : fixedDate(p, first, next, dayValue(daysFromCivil(year, month, day)), '');
}
