// Ranges of clock times of which only one end shows that it is a time: "5 to 6pm", "3-8pm", "between 9 and 10:30".

import { CARDINALS } from '../numberWords';
import { endOf, hasSpaceBefore, isMark, isNumberToken, sameSentence, startOf, wordAt, wordNear, type Passage } from '../passage';
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
  const hour = match ? Number(match[1]) : CARDINALS[word];
  return hour === undefined || hour < 1 || hour > 12 ? undefined : hour * 60 + Number(match?.[2] ?? 0);
}

/** Bare hours right behind a day: "tomorrow at 7", "Tuesday from 7 to 9", "today between 3 and 8". */
export function hoursBehind(p: Passage, next: number): TimeSpan | undefined {
  const lead = wordNear(p, next, next - 1);
  if (!/^(at|around|from|between)$/.test(lead)) return undefined;
  const minutes = bareMinutes(wordNear(p, next + 1, next));
  if (minutes === undefined) return undefined;
  const make = (token: number, at: number): ClockTime => ({
    first: token,
    next: token + 1,
    start: startOf(p, token),
    end: endOf(p, token),
    minutes: at,
    exact: false,
    zone: null,
  });
  if (lead === 'at' || lead === 'around') return endsPhrase(p, next + 2) ? { time: make(next + 1, minutes), until: null } : undefined;
  const until = LINKS.has(wordNear(p, next + 2, next)) ? bareMinutes(wordNear(p, next + 3, next)) : undefined;
  return until !== undefined && endsPhrase(p, next + 4) ? { time: make(next + 1, minutes), until: make(next + 3, until) } : undefined;
}

/** Whether nothing countable follows: a mark, a function word or the end of the sentence. */
function endsPhrase(p: Passage, token: number): boolean {
  if (!sameSentence(p, token - 1, token)) return true;
  return (
    /^([,.;!?)]|and|in|with|for|on|at|to|when|or|with)$/.test(wordAt(p, token)) &&
    (hasSpaceBefore(p, token) || !isNumberToken(p, token + 1) || hasSpaceBefore(p, token + 1))
  );
}
