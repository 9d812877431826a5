import { findCalendarDate, type CalendarDate } from './calendarDate';
import { countWords } from './line';

/** The day of a line below the headline, and who is named beside it. */
export interface DatedLine {
  readonly date: CalendarDate;
  /** "… 2 June 2021. By Ann Poe". */
  readonly name: string | null;
}

const WEEKDAY_BEFORE = /(?:^|[\s,])(?:mon|tue|tues|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\.?,?$/i;
const CLOCK_BEHIND = /^,? ?(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?/i;
/** A mark that parts a day from what stands beside it, or a word that says what the day is of. */
const OPENS = /(?:^|[,|/.:;(–—-]|\b(?:posted|published|updated|ending|on)(?: on)?)$/i;
/** "On" alone opens a day of anything. */
const PUBLISHED = /\b(?:posted|published|updated|filed|written|ending)\b/i;
const CLOSES = /^(?:$|[|/•·.(–—-]|by\b)/i;
const NAMED = /\b[Bb]y ((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)\.?$/u;

/** Words before and behind the day, at most. */
const MOST_WORDS = 10;

/**
 * "From our correspondent in Vik, Monday 14 April 2008", "Posted by Gale Force on 12 March 2021 | 14 comments": reads a line between headline
 * and body that is no plain stamp, or null. Marks part its day from all else; a sentence holds none.
 */
export function readDatedLine(text: string): DatedLine | null {
  const date = findCalendarDate(text, false);
  if (!date) return null;
  const before = text.slice(0, date.start).trimEnd().replace(WEEKDAY_BEFORE, '').trimEnd();
  const behind = text.slice(date.end).replace(CLOCK_BEHIND, '').trimStart();
  if (countWords(before) > MOST_WORDS || countWords(behind) > MOST_WORDS) return null;
  if (!OPENS.test(before) || !CLOSES.test(behind) || (/\bon$/i.test(before) && !PUBLISHED.test(before))) return null;
  const name = NAMED.exec(behind)?.[1] ?? null;
  const isSentence = /[.!?]["”’']?$/.test(text) && !/^\. (?:by|from)\b/i.test(behind) && countWords(text) > 4;
  return isSentence ? null : { date, name };
}
