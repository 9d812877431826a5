/** A calendar day as read from a stamp; `year` is null where the text leaves it out. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where it stands in the string that was searched. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';

type Field = 'y' | 'm' | 'd' | '?' | 'yy';
interface Pattern {
  readonly regex: RegExp;
  /** What each group holds; `?` is a month or a day, as the order of the country has it. */
  readonly fields: readonly Field[];
}

/** Tried in this order; the first valid one wins. */
const PATTERNS: readonly Pattern[] = [
  { regex: new RegExp(`(?<!\\d)${YEAR}[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)`), fields: ['y', 'm', 'd'] },
  { regex: new RegExp(`${MONTH}\\.?[ -]{1,2}${DAY}(?: ?,|-| at)? ?${YEAR}(?!\\d)`, 'i'), fields: ['m', 'd', 'y'] },
  { regex: new RegExp(`(?<!\\d)${DAY}[ -]?(?:of )?${MONTH}\\.?[ ,-]{0,2}${YEAR}(?!\\d)`, 'i'), fields: ['d', 'm', 'y'] },
  { regex: new RegExp(`(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}(?!\\d)`), fields: ['?', '?', 'y'] },
  { regex: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/, fields: ['?', '?', 'yy'] },
  { regex: new RegExp(`\\b${MONTH}-(\\d{1,2})-(\\d\\d)(?!\\d)`, 'i'), fields: ['m', 'd', 'yy'] },
  { regex: new RegExp(`\\b${MONTH}\\.? ${DAY}(?!:?\\d|,? ?\\d{4})`, 'i'), fields: ['m', 'd'] },
  { regex: new RegExp(`(?<!\\d)${DAY} ${MONTH}\\b`, 'i'), fields: ['d', 'm'] },
];

/** Finds the first calendar day in a short string. `dayFirst` decides "5/4/2010". */
export function findCalendarDate(text: string, dayFirst: boolean): CalendarDate | null {
  for (const pattern of PATTERNS) {
    const match = pattern.regex.exec(text);
    const date = match && readFields(match, pattern.fields, dayFirst);
    if (date) return date;
  }
  return null;
}

/** `YYYY-MM-DD`, or null without a year. */
export function formatDay(date: CalendarDate): string | null {
  if (date.year === null) return null;
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

function readFields(match: RegExpExecArray, fields: readonly Field[], dayFirst: boolean): CalendarDate | null {
  let year: number | null = null;
  let month = 0;
  let day = 0;
  const open: number[] = [];
  for (let index = 0; index < fields.length; index++) {
    const written = match[index + 1] ?? '';
    const number = Number(written);
    switch (fields[index]) {
      case 'y':
        year = number;
        break;
      case 'yy':
        year = number < 50 ? 2000 + number : 1900 + number;
        break;
      case 'd':
        day = number;
        break;
      case 'm':
        month = /^\d/.test(written) ? number : monthOf(written);
        break;
      case '?':
      case undefined:
        open.push(number);
    }
  }
  const [first, second] = open;
  if (first !== undefined && second !== undefined)
    [month, day] = second > 12 || (first <= 12 && !dayFirst) ? [first, second] : [second, first];
  if (!isRealDay(year, month, day)) return null;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}

/** Number of a month's name, also shortened or with one slip ("Sept", "Novemer"); 0 for any other word. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return (
    1 +
    MONTHS.findIndex(
      (name) =>
        name.startsWith(lower) ||
        (name.startsWith(lower.slice(0, 3)) &&
          lower.length > 5 &&
          Math.abs(name.length - lower.length) < 2 &&
          name.endsWith(lower.slice(-1))),
    )
  );
}

function isRealDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= last;
}

/** A day written in a URL or file name: "/2019/10/08/", "-20191008-", "2019_10_08". */
export function findDayInPath(path: string): string | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d)\2(\d\d)(?!\d)/.exec(path);
  if (!match || !isRealDay(Number(match[1]), Number(match[3]), Number(match[4]))) return null;
  return `${match[1]}-${match[3]}-${match[4]}`;
}
