import { isOneOf } from '../text/isOneOf';
import { findCalendarDate, formatDay, type CalendarDate } from './calendarDate';
import { countWords } from './line';
import { remember } from '../text/remember';

/** A line that says when (and perhaps by whom) a text was published. */
export interface Stamp {
  /** `YYYY-MM-DD`, or null where the year is left out or only a time is given. */
  readonly day: string | null;
  readonly date: CalendarDate | null;
  /** The words beside date, time and "published": a name, an outlet, a place. */
  readonly rest: string;
  /** "Updated …" alone: another stamp's date goes before it. */
  readonly isUpdate: boolean;
  /** Country of the time zone that the stamp names, ISO 3166-1, or null. */
  readonly zoneCountry: string | null;
}

/** Time zones as stamps name them. Null: shared by countries. */
const ZONES: Record<string, string | null> = {
  et: 'US', est: 'US', edt: 'US', ct: 'US', cst: 'US', cdt: 'US', mt: 'US', mst: 'US', mdt: 'US', pt: 'US', pst: 'US', pdt: 'US',
  akst: 'US', akdt: 'US', hst: 'US', gmt: null, utc: null, bst: 'GB', uk: 'GB', ist: 'IN', aest: 'AU', aedt: 'AU', awst: 'AU', acst: 'AU',
  nzst: 'NZ', nzdt: 'NZ', sgt: 'SG', hkt: 'HK', jst: 'JP', kst: 'KR', cet: null, cest: null, eet: null, sast: 'ZA', pkt: 'PK', wib: 'ID', myt: 'MY', pht: 'PH',
}; // prettier-ignore

const DAY_FIRST_COUNTRIES = new Set(['GB', 'IN', 'AU', 'NZ', 'SG', 'HK', 'ZA', 'PK', 'ID', 'MY']);

const KEYWORD =
  /^(?:published|posted|updated|last|first|originally|modified|edited|created|filed|release[d]?|issued|issue|story|article|date[d]?|time|on|at|by|in|the|of|from|web|online|print|live|for|immediate|and|day|ago|hours?|hrs?|minutes?|mins?|read|local|is|was|am|pm|a|p|m|noon|midnight|mon(?:day)?|tues?(?:day)?|wed(?:nes)?(?:day)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:ur)?(?:day)?|sun(?:day)?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|st|nd|rd|th)$/;
const PUBLISHED = /\b(?:published|posted|updated|created|modified|filed|edited|released?)\b/i;
const UPDATED = /^\W*(?:last )?(?:updated|modified|edited)\b/i;
const CLOCK = /\b\d{1,2}[:.]\d\d(?![\d%])|\b\d{1,2} ?[ap]\.?m\b/i;

/** A month beside a figure or two figures joined by a mark: without it no line holds a day. Looked for at figures alone. */
const DATE_SIGN =
  /\d(?:[-./]\d|(?:st|nd|rd|th)?[ -]?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ -]{1,2}\d))/i;

const LONGEST_STAMP = 160;

/** Reads a line as a stamp, or null where it is something else. Only for lines of up to a few dozen words. */
export function readStamp(text: string): Stamp | null {
  return text.length > LONGEST_STAMP || !/\d/.test(text) ? null : stampOf(text);
}

/** Each line at the top is asked after by its neighbours too. */
const stampOf = remember(findStamp, { longest: LONGEST_STAMP, capacity: 256 });

function findStamp(text: string): Stamp | null {
  const hasClock = CLOCK.test(text);
  if (!hasClock && !DATE_SIGN.test(text)) return null;
  const zoneCountry = zoneOf(text);
  const head = UPDATED.test(text) ? text : (text.split(/\b(?:last )?updated\b/i)[0] ?? text);
  const isDayFirst = zoneCountry !== null && DAY_FIRST_COUNTRIES.has(zoneCountry);
  // "Page last updated at 10:40 GMT, Sunday, 21 August 2005" has no other day.
  const date = findCalendarDate(head, isDayFirst) ?? findCalendarDate(text, isDayFirst);
  if (!date && !(hasClock && PUBLISHED.test(text)) && !(hasClock && zoneCountry !== null && countWords(text) < 6)) return null;
  const rest = restOf(text);
  const restWords = rest === '' ? 0 : rest.split(' ').length;
  const isPlain = restWords === 0 || (restWords <= 4 && !/[.!?]$/.test(text) && looksLikeNames(rest) && (date?.year !== null || hasClock));
  const isFiled =
    PUBLISHED.test(text) && date !== null && date.year !== null && countWords(text) <= 18 && date.end >= head.trimEnd().length - 12;
  if (!isPlain && !isFiled) return null;
  return { day: date && formatDay(date), date, rest: isPlain ? rest : '', isUpdate: UPDATED.test(text), zoneCountry };
}

/** Words of capitals as short as the zones are. */
const CAPITALS = /(?<![A-Za-z])[A-Z]{2,4}(?![A-Za-z])/g;

function zoneOf(text: string): string | null {
  for (const [word] of text.matchAll(CAPITALS)) {
    const country = ZONES[word.toLowerCase()];
    if (country) return country;
  }
  return null;
}

/** Words that are neither number, month, weekday, zone nor part of a stamp's formula. */
function restOf(text: string): string {
  return text
    .split(/[\s,|:;/()[\]@–—_~•·]+/)
    .filter((word) => {
      const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (bare === '' || /^\d/.test(bare) || KEYWORD.test(bare) || bare in ZONES || /^(?:gmt|utc)[+-]/.test(bare)) return false;
      return !bare.split(/[.-]/).every((part) => part === '' || KEYWORD.test(part) || /^\d+(?:st|nd|rd|th)?$/.test(part));
    })
    .join(' ');
}

function looksLikeNames(rest: string): boolean {
  return rest.split(' ').every((word) => /^["'(]?\p{Lu}/u.test(word) || isOneOf(word, 'and|of|de|van|von|bin|al|for'));
}
