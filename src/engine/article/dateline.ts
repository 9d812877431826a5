import { isOneOf } from '../text/isOneOf';
import { findCalendarDate, type CalendarDate } from './calendarDate';
import { readAgencyName } from './outletName';
import type { Outlet } from './outlets';
import { endsLikeSentence, countWords } from './line';

/** The place, day and agency that stand before the first words of a report. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: Outlet | null;
  readonly date: CalendarDate | null;
  /** Units of the block that the dateline takes, its dash and the space after it included. */
  readonly length: number;
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "LONDON/PARIS": a report from two places. */
const PLACE = `\\p{Lu}[\\p{L}.'’/ -]{0,34}?(?:, ?(?!${WEEKDAY})\\p{Lu}[\\p{L}.'’ -]{0,24}?){0,2}`;
const MONTH =
  '(?:J[aA][nN]|F[eE][bB]|M[aA][rR]|A[pP][rR]|M[aA][yY]|J[uU][nN]|J[uU][lL]|A[uU][gG]|S[eE][pP]|O[cC][tT]|N[oO][vV]|D[eE][cC])[a-zA-Z]{0,6}';
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?)(?:,? \\d{4})?`;
const DATELINE = new RegExp(
  `^(?:(?<place>${PLACE})(?=[,:]? |[,:]?\\())?,? ?(?<date>${DATE})?,? ?(?:\\((?<agency>[^()]{2,40})\\))?(?<mark> ?(?:--|—|–|-|_) ?| ?: )(?=\\S)`,
  'u',
);

/** "(Continental Press) VESSBY, March 5 - " */
const AGENCY_FIRST = new RegExp(
  `^\\((?<agency>[^()]{2,40})\\) (?<place>${PLACE})(?=[,:]? ),? ?(?<date>${DATE})?(?<mark> ?(?:--|—|–|-|_) ?| ?: )(?=\\S)`,
  'u',
);

/** Labels in capitals that stand where a dateline does. */
const LABELS =
  /^(?:update|breaking|watch|video|photos?|correction|editor'?s? note|note|exclusive|analysis|opinion|live|q|a|factbox|talking point|wrapup|graphic|source|sources|more|read|see|also|poll|quiz|review|interview|statement|summary|background|re|fw|subject|to|from|cc|for|by)\b/i;

/** Reads the dateline at the start of a body block, or null. `isFirst`: the block opens its source's body. */
export function readDateline(text: string, isFirst: boolean): Dateline | null {
  const head = text.slice(0, 140);
  const match = DATELINE.exec(head) ?? AGENCY_FIRST.exec(head);
  if (!match?.groups) return null;
  const { place, date, agency, mark = '' } = match.groups;
  const named = agency ? readAgencyName(agency) : null;
  const rest = text.slice(match[0].length, match[0].length + 160);
  if (countWords(rest) < 4) return null;
  // "Dec. 5, 2012 - A fire …": a day alone opens the body or is no dateline.
  if (!place && !named && (date === undefined || !isFirst)) return null;
  const sign = mark.trim();
  if (sign !== ':' && sign !== '--' && sign !== '—' && !agency && head[match[0].length - mark.trimStart().length - 1] !== ' ') return null;
  const evidence = date !== undefined || named !== null;
  if (!evidence && sign === ':' && (!endsLikeSentence(text) || countWords(rest) < 10)) return null;
  if (place && !isPlaceLike(place, sign === ':', isFirst, evidence, rest)) return null;
  return { place: place ?? null, agency: named, date: date ? findCalendarDate(date, false) : null, length: match[0].length };
}

function isPlaceLike(place: string, isColon: boolean, isFirst: boolean, hasEvidence: boolean, rest: string): boolean {
  if (LABELS.test(place) || place.split(/[ ,]+/).length > 6) return false;
  const first = (place.split(',')[0] ?? '').trim();
  const isCapitals = first.length > 2 && first === first.toUpperCase();
  if (hasEvidence)
    return first.split(/[ /]/).every((word) => /^\p{Lu}/u.test(word) || isOneOf(word, 'de|del|la|of|the|al|el|da|do|upon|on'));
  if (!isFirst) return false;
  if (isCapitals) return true;
  return isColon && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place) && /^\p{Lu}/u.test(rest);
}
