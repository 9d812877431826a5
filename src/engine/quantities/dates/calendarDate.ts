// Dates that name a month: "October 10", "15 Oct, 2019", "Tuesday, Oct. 26", "May 2019", "the 3rd of May".

import { isOneOf } from '../../text/isOneOf';
import { TokenFlag } from '../../model/tokens';
import { daysFromCivil, isValidDate, pad } from '../calendar';
import { dayValue, monthValue } from '../dateValues';
import { flagsOf, hasSpaceBefore, isCapital, isKindNear, isMark, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { CARDINALS } from '../numberWords';
import { directionAt } from '../tense';
import { MONTHS, ORDINAL_DAYS } from '../timeWords';
import { WordKind } from '../wordKind';
import { afterComma, dayAt, fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';

/** The date that has its month at `token`. */
export function calendarDate(p: Passage, token: number): DateMatch | undefined {
  const month = MONTHS.get(wordAt(p, token));
  if (month === undefined || !readsAsMonth(p, token)) return undefined;
  return shortYear(p, token, month) ?? monthFirst(p, token, month) ?? dayFirst(p, token, month) ?? monthAlone(p, token, month);
}

/** "may", "march", "mar", "sun" and "dec" are also other words. */
function readsAsMonth(p: Passage, token: number): boolean {
  const word = wordAt(p, token);
  if (word.length > 3 && word !== 'march' && word !== 'sept') return true;
  const before = wordNear(p, token - 1, token);
  const withDay =
    dayAt(p, token + 1, token) !== undefined ||
    dayAt(p, token - 1, token) !== undefined ||
    yearAt(p, token + 1, token) !== undefined ||
    dayInWords(p, token + 1, token) !== undefined;
  const hasContext = isOneOf(
    before,
    'in|since|until|till|by|last|next|this|early|late|mid|from|of|during|to|through|before|after|between|and|every|around|for|following',
  );
  if (withDay && (hasContext || isCapital(p, token) || word !== 'may')) return true;
  const capital = isCapital(p, token);
  if (word === 'may' || word === 'march') {
    if (!capital || (flagsOf(p, token) & TokenFlag.allCapitals && !hasContext))
      return hasContext && !isOneOf(before, 'to|of|and|for|before|after|by|this|from|through|around') && word === 'may' && before === 'in';
    if (p.named[token] === 1 && before !== 'in') return false;
    const next = wordNear(p, token + 1, token);
    if (isOneOf(next, 'said|says|told|has|had|was|is|will|be|be|not|have|also|who|himself|herself')) return before === 'in';
    if (
      isCapital(p, token - 1) &&
      sameSentence(p, token - 1, token) &&
      !isKindNear(p, token - 1, token, WordKind.weekday | WordKind.pointer) &&
      !hasContext
    )
      return false;
    return hasContext;
  }
  if (isOneOf(word, 'mar|jan|jun|jul|dec|apr|aug|sep|oct|nov|feb')) {
    // "and Jan Kavan" is a person.
    const isName = isCapital(p, token + 1) && hasSpaceBefore(p, token + 1) && sameSentence(p, token, token + 1) && p.kinds[token + 1] === 0;
    if (isName) return false;
    return capital ? hasContext : before === 'in' || before === 'of' || before === 'since';
  }
  return true;
}

/** "on 10 Nov 11": day, month and a year in two figures. */
function shortYear(p: Passage, token: number, month: number): DateMatch | undefined {
  const day = dayAt(p, token - 1, token);
  const figures = wordNear(p, token + 1, token);
  const before = wordNear(p, token - 2, token);
  if (day === undefined || !/^\d\d$/.test(figures) || !isOneOf(before, 'on|of|dated|since|from|until|by|before|after|the|'))
    return undefined;
  if (isMark(p, token + 2, ':') || isMark(p, token + 2, '-')) return undefined;
  const year = Number(figures) < 50 ? 2000 + Number(figures) : 1900 + Number(figures);
  if (!isValidDate(year, month, day)) return undefined;
  return fixedDate(p, token - 1, token + 2, dayValue(daysFromCivil(year, month, day)), 'day, month and year in two figures');
}

/** "October 10", "Oct. 10-12", "Oct 10, 2019", "July 4th of 1995", "Dec31" is left to the tokeniser. */
function monthFirst(p: Passage, token: number, month: number): DateMatch | undefined {
  const the = wordNear(p, token + 1, token) === 'the' ? 1 : 0;
  const day =
    dayAt(p, token + 1 + the, token) ?? ordinalDay(p, token + 1 + the, token) ?? (the === 0 ? dayInWords(p, token + 1, token) : undefined);
  if (day === undefined || isClockOrCount(p, token + 2 + the)) return undefined;
  const next = token + 2 + the;
  const comma = afterComma(p, next);
  const of = wordNear(p, next, token) === 'of' ? next + 1 : comma;
  const year = yearAt(p, of, token);
  if (year !== undefined && isValidDate(year, month, day))
    return fixedDate(p, token, of + 1, dayValue(daysFromCivil(year, month, day)), 'month, day and year');
  return relativeDate(p, token, next, monthDayCode(p, token, next, month, day), 'month and day, year from the day of publication');
}

/** "April six at midnight": how wire services write the first nine days. Something counted may follow no figure in words. */
function dayInWords(p: Passage, token: number, anchor: number): number | undefined {
  const day = CARDINALS.get(wordNear(p, token, anchor));
  if (day === undefined || day < 1 || day > 9 || !isCapital(p, anchor)) return undefined;
  const next = wordNear(p, token + 1, token);
  return next === '' ||
    /^(?:[.,;:!?)]|at|and|or|to|from|for|in|on|when|as|with|after|by|but|until|before|because|unless|if|under|along|while|which|is|was|will|would|had|has|said)$/.test(
      next,
    )
    ? day
    : undefined;
}

/** "May 10:30", "May 12 people": the figure is not the day. */
function isClockOrCount(p: Passage, next: number): boolean {
  return (
    isMark(p, next, ':') && !hasSpaceBefore(p, next) && !hasSpaceBefore(p, next + 1) && (flagsOf(p, next + 1) & TokenFlag.number) !== 0
  );
}

function monthDayCode(p: Passage, first: number, next: number, month: number, day: number): string {
  const direction = directionAt(p, first, next);
  return `monthday:${pad(month)}-${pad(day)}:${direction === 'past' ? 'past' : direction === 'future' ? 'future' : 'near'}`;
}

/** "10 October", "15 Oct, 2019", "the 3rd of May", "second of August". */
function dayFirst(p: Passage, token: number, month: number): DateMatch | undefined {
  let at = token - 1;
  if (wordNear(p, at, token) === 'of') at--;
  if (wordNear(p, at, token) === 'day') at--;
  let day = dayAt(p, at, token);
  let first = at;
  if (day === undefined && at < token - 1) {
    day = ORDINAL_DAYS.get(wordNear(p, at, token));
    const tens = { twenty: 20, thirty: 30 }[wordNear(p, at - 1, token)];
    if (day !== undefined && day < 10 && tens) [day, first] = [day + tens, at - 1];
  }
  if (day === undefined) [day, first] = dayInCardinals(p, token - 1) ?? [undefined, first];
  if (day === undefined || day > 31) return undefined;
  const comma = afterComma(p, token + 1);
  const of = wordNear(p, token + 1, token) === 'of' ? token + 2 : comma;
  const year = yearAt(p, of, token);
  if (wordNear(p, first - 1, token) === 'the') first--;
  if (year !== undefined && isValidDate(year, month, day))
    return fixedDate(p, first, of + 1, dayValue(daysFromCivil(year, month, day)), 'day, month and year');
  return relativeDate(
    p,
    first,
    token + 1,
    monthDayCode(p, first, token + 1, month, day),
    'day and month, year from the day of publication',
  );
}

/** "twenty-five January", "the twenty-fifth January": the day in words directly before its month, and where it begins. */
function dayInCardinals(p: Passage, last: number): readonly [day: number, first: number] | undefined {
  const word = wordNear(p, last, last + 1);
  const [head = '', tail] = word.split('-');
  const ones = CARDINALS.get(tail ?? head) ?? 0;
  const whole = ORDINAL_DAYS.get(word) ?? (tail === undefined ? ones : (CARDINALS.get(head) ?? 0) + ones);
  const tens = CARDINALS.get(wordNear(p, last - 1, last)) ?? 0;
  const isSplit = whole > 0 && whole < 10 && (tens === 20 || tens === 30);
  const [day, first] = isSplit ? [tens + whole, last - 1] : [whole, last];
  // "one March day" and "five May Day marches" are no dates.
  return day > 9 && day < 32 ? [day, first] : undefined;
}

function ordinalDay(p: Passage, token: number, anchor: number): number | undefined {
  const day = ORDINAL_DAYS.get(wordNear(p, token, anchor));
  return day !== undefined && sameSentence(p, token, anchor) ? day : undefined;
}

/** "May 2019", "October of 2018", "last October", "August". */
function monthAlone(p: Passage, token: number, month: number): DateMatch | undefined {
  const comma = afterComma(p, token + 1);
  const of = wordNear(p, token + 1, token) === 'of' ? token + 2 : comma;
  const year = yearAt(p, of, token);
  if (year !== undefined) return fixedDate(p, token, of + 1, monthValue(year, month), 'month and year');
  const before = wordNear(p, token - 1, token);
  const own = ({ last: 'last', next: 'next', this: 'this', previous: 'last', coming: 'next' } as Readonly<Record<string, string>>)[before];
  const ofYear = isOneOf(wordNear(p, token + 1, token), 'last|this|next') && wordNear(p, token + 2, token) === 'year';
  const first = own ? token - 1 : token;
  if (
    ofYear ||
    (wordNear(p, token + 1, token) === 'of' &&
      isOneOf(wordNear(p, token + 2, token), 'last|this|next') &&
      wordNear(p, token + 3, token) === 'year')
  ) {
    const at = ofYear ? token + 1 : token + 2;
    return relativeDate(
      p,
      first,
      at + 2,
      `monthin:${month}:${{ last: -1, this: 0, next: 1 }[wordAt(p, at)] ?? 0}`,
      'month of a year counted from publication',
    );
  }
  const direction = own ?? (directionAt(p, token, token + 1) === 'future' ? 'future' : 'past');
  return relativeDate(p, first, token + 1, `month:${month}:${direction}`, 'month, year from the day of publication');
}
