// Days that share one month: "April 24 and 25", "May 3, 5 and 8", "24 and 25 April". Each is a date of its own.

import { endOf, isMark, isNumberToken, sameSentence, startOf, wordNear, type Passage } from '../passage';
import { dayAt, type DateMatch } from './dateMatch';

const LONGEST = 6;
/** What may follow a day that is named without its month. */
const BEHIND =
  /^([.,;:)!?]|and|in|at|for|to|with|by|when|after|before|as|but|or|on|from|that|was|were|is|are|will|during|along|while|until|amid|under|near|the|it|he|she|they)$/;

/** The other days that a date of a day and a month lends its month to. */
export function daysOfSameMonth(p: Passage, match: DateMatch): DateMatch[] {
  if (!match.expression?.startsWith('monthday:')) return [];
  const code = /^(monthday:\d\d-)(\d\d)(:\w+)$/.exec(match.expression);
  return code ? [...daysBehind(p, match, code), ...dayBefore(p, match, code)] : [];
}

function daysBehind(p: Passage, match: DateMatch, code: RegExpExecArray): DateMatch[] {
  const found: DateMatch[] = [];
  if (!isNumberToken(p, match.next - 1)) return found;
  let last = Number(code[2]);
  let at = match.next;
  while (found.length < LONGEST) {
    const link = wordNear(p, at, match.first);
    const isAnd = link === 'and' || link === 'or';
    const day = isAnd || link === ',' ? dayAt(p, at + 1, match.first) : undefined;
    if (day === undefined || day <= last) break;
    found.push(dayMatch(p, match, at + 1, day, code));
    // "The April 11 and 26 elections": an article before the month, and the days describe what follows.
    if (isAnd) return endsHere(p, at + 2, match.first) || wordNear(p, match.first - 1, match.first) === 'the' ? found : [];
    last = day;
    at += 2;
  }
  // Without an "and" the figures behind the comma count something else.
  return [];
}

/** "24 and 25 April", where the month stands behind the second day. */
function dayBefore(p: Passage, match: DateMatch, code: RegExpExecArray): DateMatch[] {
  if (!isNumberToken(p, match.first)) return [];
  const link = match.first - 1;
  const day = wordNear(p, link, match.first) === 'and' ? dayAt(p, link - 1, match.first) : undefined;
  const lead = wordNear(p, link - 2, match.first);
  return day !== undefined && day < Number(code[2]) && (lead === 'on' || lead === 'the') ? [dayMatch(p, match, link - 1, day, code)] : [];
}

function endsHere(p: Passage, token: number, anchor: number): boolean {
  return !sameSentence(p, token, anchor) || isMark(p, token, '-') || BEHIND.test(wordNear(p, token, anchor));
}

function dayMatch(p: Passage, match: DateMatch, token: number, day: number, code: RegExpExecArray): DateMatch {
  return {
    ...match,
    first: token,
    next: token + 1,
    start: startOf(p, token),
    end: endOf(p, token),
    expression: `${code[1] ?? ''}${String(day).padStart(2, '0')}${code[3] ?? ''}`,
    hedge: 'none',
    evidence: 'day, month of the date before',
  };
}
