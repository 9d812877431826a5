// Ranges of clock times of which only one end shows that it is a time: "5 to 6pm", "3-8pm", "between 9 and 10:30".

import { isOneOf } from '../../text/isOneOf';
import { CARDINALS } from '../numberWords';
import { WordKind } from '../wordKind';
import { endOf, hasSpaceBefore, isKind, isMark, isNumberToken, sameSentence, startOf, wordAt, wordNear, type Passage } from '../passage';
import type { ClockTime } from './clockTime';

const LINKS = new Set(['to', '-', '–', 'until', 'till', 'and', 'through']);

export interface TimeSpan {
  readonly time: ClockTime;
  readonly until: ClockTime | null;
}

/** Takes in a bare hour before a time. */
export function withBareHour(p: Passage, time: ClockTime): TimeSpan {
  const link = time.first - 1;
  const word = wordNear(p, link, time.first);
  if (!LINKS.has(word)) return { time, until: null };
  const hourToken = link - 1;
  const minutes = bareMinutes(wordNear(p, hourToken, time.first));
  if (minutes === undefined) return { time, until: null };
  const before = wordNear(p, hourToken - 1, time.first);
  const opened = before === 'from' || before === 'between';
  if (word === 'and' && before !== 'between') return { time, until: null };
  if (!opened && sameSentence(p, hourToken - 1, time.first) && (!hasSpaceBefore(p, hourToken) || isMark(p, hourToken - 1, ':')))
    return { time, until: null };
  const first = opened ? hourToken - 1 : hourToken;
  // The half of the day is that of the end, unless the start would then come after it.
  const afternoon = time.minutes >= 720 && minutes < 720 && minutes + 720 < time.minutes;
  const from: ClockTime = { ...time, first, start: startOf(p, first), minutes: afternoon ? minutes + 720 : minutes };
  return { time: { ...from, next: time.next, end: time.end }, until: time };
}

/** Minutes of "5", "9.30" or "five", a bare hour of the twelve-hour clock. */
function bareMinutes(word: string): number | undefined {
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(word);
  const hour = match ? Number(match[1]) : CARDINALS.get(word);
  return hour === undefined || hour < 1 || hour > 12 ? undefined : hour * 60 + Number(match?.[2] ?? 0);
}

function bareHour(p: Passage, token: number, minutes: number): ClockTime {
  return { first: token, next: token + 1, start: startOf(p, token), end: endOf(p, token), minutes, exact: false, zone: null };
}

/** Words beside which "Sunday 6-3" is a score. */
const SCORES = new Set(
  'won win wins lost lose loses loss beat beats beating defeat defeated defeats victory draw drew lead led score scored game match set sets tied edged downed routed final season over record vote voted'.split(
    ' ',
  ),
);
const SCORE_REACH = 12;

/** "Monday 11-4", "next Friday 6-8" */
function hourPair(p: Passage, token: number): TimeSpan | undefined {
  const dash = token + 1;
  if (!/^[-–]$/.test(wordNear(p, dash, token)) || hasSpaceBefore(p, dash) || hasSpaceBefore(p, dash + 1)) return undefined;
  const from = bareMinutes(wordAt(p, token));
  const until = bareMinutes(wordNear(p, dash + 1, token));
  if (from === undefined || until === undefined || !endsPhrase(p, dash + 2)) return undefined;
  for (let at = token - SCORE_REACH; at <= token + SCORE_REACH; at++) if (SCORES.has(wordNear(p, at, token))) return undefined;
  return { time: bareHour(p, token, from), until: bareHour(p, dash + 1, until) };
}

/** "10:30 to 3 on Friday", "8am-3 yesterday": a bare hour behind a time. */
export function withHourBehind(p: Passage, time: ClockTime): TimeSpan {
  const link = time.next;
  const word = wordNear(p, link, time.first);
  const until = isOneOf(word, 'to|until|till|-|–') ? bareMinutes(wordNear(p, link + 1, time.first)) : undefined;
  const opened = isOneOf(wordNear(p, time.first - 1, time.first), 'from|between');
  const isDash = /^[-–]$/.test(word);
  const behind = link + 2;
  const ends = endsPhrase(p, behind) || isKind(p, behind, WordKind.dayWord | WordKind.weekday | WordKind.month);
  if (until === undefined || !ends || (isDash && hasSpaceBefore(p, link))) return { time, until: null };
  const first = opened ? time.first - 1 : time.first;
  const end = bareHour(p, link + 1, until <= time.minutes && until < 720 ? until + 720 : until);
  return { time: { ...time, first, start: startOf(p, first), next: end.next, end: end.end }, until: end };
}

/** "between 3 and 8 yesterday": bare hours in front of a day; `day` is its first token. */
export function hoursBefore(p: Passage, day: number): TimeSpan | undefined {
  if (!isKind(p, day, WordKind.dayWord) || wordNear(p, day - 4, day) !== 'between' || wordNear(p, day - 2, day) !== 'and') return undefined;
  const from = bareMinutes(wordNear(p, day - 3, day));
  const until = bareMinutes(wordNear(p, day - 1, day));
  if (from === undefined || until === undefined) return undefined;
  const end = bareHour(p, day - 1, until);
  return { time: { ...bareHour(p, day - 3, from), first: day - 4, start: startOf(p, day - 4), next: end.next, end: end.end }, until: end };
}

/** Bare hours right behind a day: "tomorrow at 7", "Tuesday from 7 to 9", "today between 3 and 8". */
export function hoursBehind(p: Passage, next: number): TimeSpan | undefined {
  const lead = wordNear(p, next, next - 1);
  const pair = /^\d{1,2}$/.test(lead) ? hourPair(p, next) : undefined;
  if (pair) return pair;
  if (!isOneOf(lead, 'at|around|from|between')) return undefined;
  const minutes = bareMinutes(wordNear(p, next + 1, next));
  if (minutes === undefined) return undefined;
  if (lead === 'at' || lead === 'around')
    return endsPhrase(p, next + 2) ? { time: bareHour(p, next + 1, minutes), until: null } : undefined;
  const until = LINKS.has(wordNear(p, next + 2, next)) ? bareMinutes(wordNear(p, next + 3, next)) : undefined;
  return until !== undefined && endsPhrase(p, next + 4)
    ? { time: bareHour(p, next + 1, minutes), until: bareHour(p, next + 3, until) }
    : undefined;
}

/** Whether nothing countable follows: a mark, a function word or the end of the sentence. */
function endsPhrase(p: Passage, token: number): boolean {
  if (!sameSentence(p, token - 1, token)) return true;
  return (
    /^([,.;!?)]|and|in|with|for|on|at|to|when|or|with)$/.test(wordAt(p, token)) &&
    (hasSpaceBefore(p, token) || !isNumberToken(p, token + 1) || hasSpaceBefore(p, token + 1))
  );
}
