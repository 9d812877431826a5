// Years and longer: "in 1998", "2019-20", "the 1990s", "the 19th century".

import { isOneOf } from '../../text/isOneOf';
import { centuryValue, decadeValue, yearValue, type DateValue } from '../dateValues';
import {
  hasSpaceBefore,
  isCapital,
  isKind,
  isKindNear,
  isMark,
  isNumberToken,
  isWordToken,
  sameSentence,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import { CARDINALS, ORDINALS } from '../numberWords';
import { WordKind } from '../wordKind';
import { closesFourFigures } from './clockTime';
import { endsInFigure, fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';

const YEAR_BEFORE = new Set(
  'in since of by until till from to through before after during between and for year late early mid around about circa end beginning start spring summer autumn fall winter january february march april may june july august september october november december fiscal calendar throughout the ended ending on at a'.split(
    ' ',
  ),
);
/** Before a year of the next century, which is a count more often. */
const FAR_YEAR_BEFORE = new Set(['in', 'by', 'until', 'year', 'since']);
/** Words that a year, and no count, can stand before. */
const COUNTED_BEHIND: ReadonlySet<string> = new Set(
  'people|men|women|children|miles|km|feet|dollars|yuan|euros|troops|soldiers|pounds|votes|homes|houses|jobs|members|students|workers|employees|points|square|tons|tonnes|kilometers|kilometres|meters|metres|acres|times|words|pieces|barrels|pages'.split(
    '|',
  ),
);

export function yearDate(p: Passage, token: number): DateMatch | undefined {
  if (!isNumberToken(p, token)) return undefined;
  return seasonYears(p, token) ?? decade(p, token) ?? century(p, token) ?? singleYear(p, token);
}

/** Words and marks that a span of years stands behind. */
const SPAN_LEADS = /^(of|in|from|during|the|a|between|since|and|[(,])$/;

/** "2019-20", "2014-2018", "2014/15": one period. */
function seasonYears(p: Passage, token: number): DateMatch | undefined {
  const from = yearAt(p, token, token);
  if (from === undefined || from < 1500) return undefined;
  const mark = writtenAt(p, token + 1);
  if (!/^[-–—/~]$/.test(mark) || !sameSentence(p, token, token + 2) || hasSpaceBefore(p, token + 1) || hasSpaceBefore(p, token + 2))
    return undefined;
  if (isMark(p, token + 3, mark) && !hasSpaceBefore(p, token + 3)) return undefined;
  const text = writtenAt(p, token + 2);
  const full = yearAt(p, token + 2, token);
  const short = /^\d{2}$/.test(text) ? Math.floor(from / 100) * 100 + Number(text) : undefined;
  // "2010-12" may be a month, "1914-18" is none.
  const to =
    full ??
    (short !== undefined && (short === from + 1 || (short > from && Number(text) > 12 && SPAN_LEADS.test(wordNear(p, token - 1, token))))
      ? short
      : undefined);
  if (to === undefined || to <= from || to > from + 200 || (token > 0 && isMark(p, token - 1, '$'))) return undefined;
  const opener = isOneOf(wordNear(p, token - 1, token), 'from|between') ? token - 1 : token;
  return fixedDate(p, opener, token + 3, period(yearValue(from), yearValue(to)), 'years from and to');
}

/** A period between two dates; TIMEX3 has no value for it, ISO 8601 writes both ends. */
export function period(from: DateValue, to: DateValue): DateValue {
  return { value: from.value && to.value ? `${from.value}/${to.value}` : null, low: from.low, high: to.high };
}

/** "1990s", "the '90s", "mid-1980s" */
function decade(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  if (!word.endsWith('s') && !word.endsWith('0')) return undefined;
  const full = /^(\d{3})0['’]?s$/.exec(word);
  if (full) return fixedDate(p, token, token + 1, decadeValue(Number(full[1]) * 10), 'decade');
  const short = /^([2-9])0s$/.exec(word);
  const quoted = isMark(p, token - 1, "'") || isMark(p, token - 1, '’') || isMark(p, token - 1, '‘');
  if (short && quoted && !hasSpaceBefore(p, token))
    return fixedDate(p, token - 1, token + 1, decadeValue(1900 + Number(short[1]) * 10), 'decade');
  if (/^\d{3}0$/.test(word) && wordNear(p, token + 1, token) === "'s" && wordNear(p, token - 1, token) === 'the')
    return fixedDate(p, token, token + 2, decadeValue(Number(word)), 'decade');
  return undefined;
}

function century(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const match = endsInFigure(word) ? null : /^(\d{1,2})(st|nd|rd|th)(-century)?$/.exec(word);
  if (!match || (!match[3] && wordNear(p, token + 1, token) !== 'century')) return undefined;
  // 20th Century Fox is a name.
  if (!match[3] && isCapital(p, token + 1) && sameSentence(p, token + 1, token + 2) && isCapital(p, token + 2)) return undefined;
  return fixedDate(p, token, match[3] ? token + 1 : token + 2, centuryValue(Number(match[1]) - 1), 'century');
}

/** "the nineteenth century" */
export function centuryInWords(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  if (wordNear(p, token + 1, token) !== 'century') return undefined;
  const [tens, ones] = word.split('-');
  const number = ORDINALS.get(word) ?? (CARDINALS.get(tens ?? '') ?? NaN) + (ORDINALS.get(ones ?? '') ?? NaN);
  return number > 0 && number < 40 ? fixedDate(p, token, token + 2, centuryValue(number - 1), 'century') : undefined;
}

function singleYear(p: Passage, token: number): DateMatch | undefined {
  const year = yearAt(p, token, token);
  if (year === undefined || year < 1200) return undefined;
  const before = wordNear(p, token - 1, token);
  const glued = token > 0 && !hasSpaceBefore(p, token) && sameSentence(p, token - 1, token);
  if (glued && !/^[("'“‘`—–]$/.test(before) && !(before === '-' || before === ',')) return undefined;
  const next = token + 1;
  const after = wordNear(p, next, token);
  // "(1915 GMT Monday)"
  if (sameSentence(p, token, next)) {
    if (closesFourFigures(p, next)) return undefined;
    const isGlued = sameSentence(p, next, next + 1) && !hasSpaceBefore(p, next + 1);
    if (!hasSpaceBefore(p, next) && (/^[-/@%°#_]$/.test(after) || (after === ':' && isGlued))) return undefined;
    if (isMark(p, next, '%') || COUNTED_BEHIND.has(after) || isKind(p, next, WordKind.scale | WordKind.measure | WordKind.percent))
      return undefined;
    if (isKind(p, next, WordKind.currency) && after !== 'mark' && after !== 'real') return undefined;
    if (isKind(p, next, WordKind.calendar) && after.endsWith('s')) return undefined;
  }
  const fiscal = fiscalLead(p, token);
  if (fiscal < token) return fixedDate(p, fiscal, next, yearValue(year), 'business year, by the year it is named after');
  if ((year <= 2100 ? YEAR_BEFORE : FAR_YEAR_BEFORE).has(before) || (before === '(' && year > 1700))
    return fixedDate(p, yearLead(p, token), next, yearValue(year), 'year');
  // Elsewhere a bare "2018" is a year if nothing counted follows: "the 2018 World Cup", "a 1998 film".
  if (year < 1900 || year > 2060) return undefined;
  if (
    !isWordToken(p, next) ||
    isCapital(p, next) ||
    !after.endsWith('s') ||
    isOneOf(after, "was|is|has|'s|his|its|this|as|us|olympics|elections|sales|games|profits|results|earnings")
  )
    return isOneOf(before, 'flight|route|highway|page|no|number|room|model|section')
      ? undefined
      : fixedDate(p, token, next, yearValue(year), 'year');
  return undefined;
}

/** "fiscal 2008", "fiscal year 2008", "school year 2008": where it begins; the token itself without one. */
function fiscalLead(p: Passage, token: number): number {
  const first = wordNear(p, token - 1, token) === 'year' ? token - 2 : token - 1;
  const word = wordNear(p, first, token);
  return word === 'fiscal' || (first === token - 2 && isOneOf(word, 'school|calendar|academic|financial|tax')) ? first : token;
}

/** "the year 2020", "year 2012": where it begins; the token itself where no "year" stands in front. */
function yearLead(p: Passage, token: number): number {
  if (wordNear(p, token - 1, token) !== 'year') return token;
  return wordNear(p, token - 2, token) === 'the' ? token - 2 : token - 1;
}

/** "this century", "the past decade" belong to the periods; "a decade ago" to the distances. */
export function yearOfPeriod(p: Passage, token: number): DateMatch | undefined {
  return wordAt(p, token) === 'turn' && wordNear(p, token + 3, token) === 'century'
    ? relativeDate(p, token, token + 4, 'unit:century:0', 'turn of the century')
    : undefined;
}

const YEAR_LEADS: ReadonlySet<string> = new Set('in|since|until|by|before|after|during|from'.split('|'));

/** "nineteen ninety-six", "two thousand and fifteen" behind a month or a preposition. */
export function yearInWords(p: Passage, token: number): DateMatch | undefined {
  const head = CARDINALS.get(wordAt(p, token));
  if (
    head === undefined ||
    !(isKindNear(p, token - 1, token, WordKind.month | WordKind.ordinal) || YEAR_LEADS.has(wordNear(p, token - 1, token)))
  )
    return undefined;
  let at = token + 1;
  let year = 0;
  let millennium = false;
  if (head === 2 && wordNear(p, at, token) === 'thousand') {
    year = 2000;
    millennium = true;
    at++;
    if (wordNear(p, at, token) === 'and') at++;
  } else if (head >= 13 && head <= 20) year = head * 100;
  else return undefined;
  const rest = twoDigits(p, at, token);
  if (!rest)
    return millennium && isKindNear(p, token - 1, token, WordKind.month)
      ? fixedDate(p, token, token + 2, yearValue(2000), 'year in words')
      : undefined;
  if (!millennium && rest.value < 10) return undefined;
  return !COUNTED_BEHIND.has(wordNear(p, rest.next, token))
    ? fixedDate(p, token, rest.next, yearValue(year + rest.value), 'year in words')
    : undefined;
}

function twoDigits(p: Passage, token: number, anchor: number): { value: number; next: number } | undefined {
  const [tensWord = '', onesWord] = wordNear(p, token, anchor).split('-');
  const tens = CARDINALS.get(tensWord);
  if (tens === undefined) return undefined;
  if (onesWord !== undefined) return { value: tens + (CARDINALS.get(onesWord) ?? 0), next: token + 1 };
  const ones = tens >= 20 ? CARDINALS.get(wordNear(p, token + 1, anchor)) : undefined;
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, next: token + 2 } : { value: tens, next: token + 1 };
}
