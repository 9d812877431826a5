// Times of day: "5:08PM ET", "10.30am", "0735 GMT", "noon", "half past seven", "4 in the morning".

import { isOneOf } from '../../text/isOneOf';
import { TokenFlag } from '../../model/tokens';
import { pad } from '../calendar';
import { CARDINALS } from '../numberWords';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isKind,
  isMark,
  isNumberToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import { DAY_PARTS, STOPWATCH_LEADS } from '../timeWords';
import { WordKind } from '../wordKind';

/** A time of day at some tokens. */
export interface ClockTime {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Minutes from midnight. */
  readonly minutes: number;
  /** Whether morning or afternoon is known. */
  readonly exact: boolean;
  /** "ET", "GMT" …, as written, or null. */
  readonly zone: string | null;
}

const ZONES = new Set(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist jst aest aedt awst nzst nzdt sgt hkt msk eastern pacific'.split(
    ' ',
  ),
);

/** The time that begins at a number or a word of time. */
export function clockTime(p: Passage, token: number): ClockTime | undefined {
  const bare = isNumberToken(p, token) ? inFigures(p, token) : inWords(p, token);
  return bare && withZone(p, bare);
}

function make(p: Passage, first: number, next: number, end: number, minutes: number, exact: boolean): ClockTime | undefined {
  return minutes >= 0 && minutes <= 24 * 60 ? { first, next, start: startOf(p, first), end, minutes, exact, zone: null } : undefined;
}

type Half = 'am' | 'pm' | undefined;

function minutesOf(hour: number, minute: number, half: Half): number {
  if (minute > 59 || hour > 24 || (half && (hour > 12 || hour === 0))) return -1;
  if (half === 'pm') return (hour === 12 ? 12 : hour + 12) * 60 + minute;
  if (half === 'am') return (hour === 12 ? 0 : hour) * 60 + minute;
  return hour * 60 + minute;
}

function inFigures(p: Passage, token: number): ClockTime | undefined {
  const word = wordAt(p, token);
  if (
    word.length > 9 ||
    (!hasSpaceBefore(p, token) &&
      token > 0 &&
      (isMark(p, token - 1, ':') || isMark(p, token - 1, '.') || isMark(p, token - 1, '$')) &&
      sameSentence(p, token - 1, token) &&
      endOf(p, token - 1) - startOf(p, token - 1) === 1 &&
      !hasSpaceBefore(p, token - 1))
  )
    return undefined;
  // Figures that end in no letter need no closer look.
  const glued = word.charCodeAt(word.length - 1) > 0x60 ? /^(\d{1,2})(?:[.](\d{2}))?(am|pm|a|p)$/.exec(word) : null;
  if (glued && (glued[3]?.length === 2 || wordNear(p, token - 1, token) === 'at'))
    return make(
      p,
      token,
      token + 1,
      endOf(p, token),
      minutesOf(Number(glued[1]), Number(glued[2] ?? 0), glued[3]?.startsWith('a') ? 'am' : 'pm'),
      true,
    );
  if (
    glued &&
    glued[3]?.length === 1 &&
    isMark(p, token + 1, '.') &&
    !hasSpaceBefore(p, token + 1) &&
    wordAt(p, token + 2).startsWith('m') &&
    !hasSpaceBefore(p, token + 2)
  )
    return dottedHalf(p, token, glued);
  if (isMark(p, token + 1, ':') && !hasSpaceBefore(p, token + 1) && !hasSpaceBefore(p, token + 2) && sameSentence(p, token, token + 2))
    return withColon(p, token);
  const spaced = /^(\d{1,2})(?:[.](\d{2}))?$/.exec(word) ?? /^(\d{1,2})(\d{2})$/.exec(word);
  if (!spaced) return undefined;
  const half = halfAt(p, token + 1);
  const hour = Number(spaced[1]);
  const minute = Number(spaced[2] ?? 0);
  if (half) return make(p, token, half.next, half.end, minutesOf(hour, minute, half.half), true);
  if (
    word.length === 4 &&
    !word.includes('.') &&
    (ZONES.has(wordNear(p, token + 1, token).replace(/\.$/, '')) || isHoursOrLocal(p, token + 1) || hasZoneInBrackets(p, token))
  ) {
    const hours = /^h/.test(wordAt(p, token + 1)) ? 1 : 0;
    return make(p, token, token + 1 + hours, endOf(p, token + hours), minutesOf(hour, minute, undefined), true);
  }
  if (isDottedAfternoon(p, token, word, hour)) return make(p, token, token + 1, endOf(p, token), minutesOf(hour, minute, undefined), true);
  const minutesPast = minutesPastHour(p, token, hour);
  if (minutesPast) return minutesPast;
  if (spaced[2] === undefined) return inPartOfDay(p, token, hour, token + 1) ?? oClock(p, token, hour, token + 1);
  return undefined;
}

/** "at 17.30", "until 22.15": a dot as many European papers write it, and an hour that no price or share reads like. */
function isDottedAfternoon(p: Passage, token: number, word: string, hour: number): boolean {
  return (
    hour > 12 &&
    hour < 24 &&
    /^\d\d\.[0-5]\d$/.test(word) &&
    isOneOf(wordNear(p, token - 1, token), 'at|from|until|till|by|around') &&
    closesTime(p, token + 1)
  );
}

/** Whether a time zone, "hours", "local time" or the hour of another zone stands at the token: the four figures before it are a time, no year. */
export function closesFourFigures(p: Passage, token: number): boolean {
  const written = writtenAt(p, token).replace(/\.$/, '');
  return (
    (ZONES.has(written.toLowerCase()) && written === written.toUpperCase()) || isHoursOrLocal(p, token) || hasZoneInBrackets(p, token - 1)
  );
}

/** "1353 (1023 GMT)": the same hour in another zone behind it. */
function hasZoneInBrackets(p: Passage, token: number): boolean {
  return isMark(p, token + 1, '(') && /^\d{4}$/.test(wordAt(p, token + 2)) && ZONES.has(wordNear(p, token + 3, token));
}

/** "2130 hours", "2130 local time" */
function isHoursOrLocal(p: Passage, token: number): boolean {
  const word = wordNear(p, token, token - 1);
  return isOneOf(word, 'hours|hrs') || (word === 'local' && wordNear(p, token + 1, token) === 'time');
}

/** "12:45p.m." falls into "45p", "." and "m.": the half of the day stands glued and dotted. */
function dottedHalf(p: Passage, token: number, glued: RegExpExecArray): ClockTime | undefined {
  const last = isMark(p, token + 3, '.') && !hasSpaceBefore(p, token + 3) && wordAt(p, token + 2) === 'm' ? token + 3 : token + 2;
  return make(p, token, last + 1, endOf(p, last), minutesOf(Number(glued[1]), Number(glued[2] ?? 0), glued[3] === 'a' ? 'am' : 'pm'), true);
}

function withColon(p: Passage, token: number): ClockTime | undefined {
  const hour = wordAt(p, token);
  const behind = wordAt(p, token + 2);
  const match = /^(\d{2})(am|pm|a|p)?$/.exec(behind);
  if (!/^\d{1,2}$/.test(hour) || !match) return undefined;
  let next = token + 3;
  const hasSeconds = isMark(p, next, ':') && !hasSpaceBefore(p, next) && /^\d{2}/.test(wordAt(p, next + 1));
  // "the marathon in 2:05:42"
  if (hasSeconds && isOneOf(wordNear(p, token - 1, token), STOPWATCH_LEADS)) return undefined;
  if (hasSeconds) next += 2;
  if (match[2]?.length === 1 && isMark(p, next, '.') && wordAt(p, next + 1).startsWith('m') && !hasSpaceBefore(p, next + 1)) {
    const last = wordAt(p, next + 1) === 'm' && isMark(p, next + 2, '.') ? next + 2 : next + 1;
    return make(p, token, last + 1, endOf(p, last), minutesOf(Number(hour), Number(match[1]), match[2] === 'a' ? 'am' : 'pm'), true);
  }
  if (match[2])
    return make(
      p,
      token,
      next,
      endOf(p, next - 1),
      minutesOf(Number(hour), Number(match[1]), match[2].startsWith('a') ? 'am' : 'pm'),
      true,
    );
  const half = halfAt(p, next);
  if (half) return make(p, token, half.next, half.end, minutesOf(Number(hour), Number(match[1]), half.half), true);
  return make(
    p,
    token,
    next,
    endOf(p, next - 1),
    minutesOf(Number(hour), Number(match[1]), undefined),
    Number(hour) > 12 || hour.startsWith('0'),
  );
}

/** "am", "p.m.", "a.m" behind a figure. */
function halfAt(p: Passage, token: number): { half: Half; next: number; end: number } | undefined {
  const word = wordNear(p, token, token - 1);
  if (!word.startsWith('a') && !word.startsWith('p')) return undefined;
  const match = /^(a|p)\.?m\.?$/.exec(word);
  if (match && (word.length > 2 || hasSpaceBefore(p, token)))
    return { half: match[1] === 'a' ? 'am' : 'pm', next: token + 1, end: endOf(p, token) };
  if (/^[ap]\.?$/.test(word) && /^m\.?$/.test(wordNear(p, token + 1, token)) && isMark(p, token + 2, '.'))
    return { half: word.startsWith('a') ? 'am' : 'pm', next: token + 3, end: endOf(p, token + 2) };
  return undefined;
}

/** "4 in the morning" */
function inPartOfDay(p: Passage, first: number, hour: number, next: number): ClockTime | undefined {
  if (wordNear(p, next, first) !== 'in' || wordNear(p, next + 1, first) !== 'the' || hour < 1 || hour > 12) return undefined;
  const part = DAY_PARTS.get(wordNear(p, next + 2, first));
  if (!part || part === 'NI' || part === 'MI') return undefined;
  return make(p, first, next + 3, endOf(p, next + 2), minutesOf(hour, 0, part === 'MO' ? 'am' : 'pm'), true);
}

function oClock(p: Passage, first: number, hour: number, next: number): ClockTime | undefined {
  const word = wordNear(p, next, first);
  if ((word !== "o'clock" && word !== 'o’clock' && word !== 'oclock') || hour < 1 || hour > 24) return undefined;
  return inPartOfDay(p, first, hour, next + 1) ?? make(p, first, next + 1, endOf(p, next), hour * 60, false);
}

function inWords(p: Passage, token: number): ClockTime | undefined {
  const word = wordAt(p, token);
  if (word === 'noon' || word === 'midday') return make(p, token, token + 1, endOf(p, token), 12 * 60, true);
  // The middle of the day, give or take an hour; a lunchtime crowd has none.
  if (word === 'lunchtime' && TIME_LEADS.has(wordNear(p, token - 1, token)))
    return make(p, token, token + 1, endOf(p, token), 12 * 60, false);
  if (word === 'midnight') return make(p, token, token + 1, endOf(p, token), 24 * 60, true);
  if (word === 'half' || word === 'quarter') return pastOrTo(p, token, word);
  const hour = CARDINALS.get(word);
  const minutes = word === 'twenty-five' ? 25 : hour;
  const minutesPast = minutes === undefined ? undefined : minutesPastHour(p, token, minutes);
  if (minutesPast) return minutesPast;
  const spelled = hourAndMinutes(p, token);
  if (spelled) return spelled;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const half = halfAt(p, token + 1);
  if (half) return make(p, token, half.next, half.end, minutesOf(hour, 0, half.half), true);
  return inPartOfDay(p, token, hour, token + 1) ?? oClock(p, token, hour, token + 1);
}

const TIME_LEADS: ReadonlySet<string> = new Set('at|from|to|until|till|by|around|about|between|before|after|since'.split('|'));

/** "at two forty-five", "five-thirty tomorrow", "six fifteen pm": an hour and its minutes in words. */
function hourAndMinutes(p: Passage, token: number): ClockTime | undefined {
  const word = wordAt(p, token);
  const hyphen = word.indexOf('-');
  const hour = CARDINALS.get(hyphen < 0 ? word : word.slice(0, hyphen));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const joined = hyphen < 0 ? [] : word.slice(hyphen + 1).split('-');
  const words = joined.length > 0 ? joined : wordNear(p, token + 1, token).split('-');
  let next = joined.length > 0 ? token + 1 : token + 2;
  const tens = CARDINALS.get(words[0] ?? '');
  if (tens === undefined || tens < 10 || tens > 59 || words.length > 2) return undefined;
  let ones = words.length === 2 ? CARDINALS.get(words[1] ?? '') : undefined;
  if (words.length === 1 && tens >= 20 && (CARDINALS.get(wordNear(p, next, token)) ?? 0) in ONES)
    ones = CARDINALS.get(wordNear(p, next++, token));
  if (words.length === 2 && (ones === undefined || ones > 9 || tens < 20)) return undefined;
  const minutes = tens + (ones ?? 0);
  const half = halfAt(p, next);
  if (half) return make(p, token, half.next, half.end, minutesOf(hour, minutes, half.half), true);
  const isDayNext = isKind(p, next, WordKind.dayWord | WordKind.weekday | WordKind.dayPart);
  const isAlone = TIME_LEADS.has(wordNear(p, token - 1, token)) && closesTime(p, next);
  return isDayNext || isAlone ? make(p, token, next, endOf(p, next - 1), hour * 60 + minutes, false) : undefined;
}

const ONES: Readonly<Record<number, true>> = { 1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, 9: true };

/** What may stand behind a time in words; anything else is counted by it. */
function closesTime(p: Passage, token: number): boolean {
  return !sameSentence(p, token - 1, token) || /^([.,;:!?)]|and|to|until|till|on|in|at|when|but)$/.test(wordAt(p, token));
}

/** "fifteen past eight", "20 minutes past eight in the evening", "at twenty to four", "ten minutes to five" */
function minutesPastHour(p: Passage, token: number, minutes: number): ClockTime | undefined {
  const unit = isOneOf(wordNear(p, token + 1, token), 'min|mins|minutes|minute') ? 1 : 0;
  const link = wordNear(p, token + 1 + unit, token);
  if ((link !== 'past' && link !== 'to') || minutes < 1 || minutes > 59) return undefined;
  const at = token + 2 + unit;
  if (link === 'to' && !tellsMinutesTo(p, token, { minutes, isSaid: unit > 0, next: at + 1 })) return undefined;
  const named = wordNear(p, at, token);
  const hour = CARDINALS.get(named) ?? (/^\d{1,2}$/.test(named) ? Number(named) : 0);
  if (hour < 1 || hour > 12) return undefined;
  const whole = inPartOfDay(p, at, hour, at + 1) ?? oClock(p, at, hour, at + 1);
  const next = whole?.next ?? at + 1;
  const sum = (whole?.minutes ?? hour * 60) + (link === 'past' ? minutes : -minutes);
  return make(p, token, next, endOf(p, next - 1), sum, whole?.exact ?? false);
}

/** Minutes before an hour that are said without their unit. */
const MINUTES_TO: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "At five to six", "it was twenty to twelve", not "at five to six crowns" nor "a vote of ten to five". */
function tellsMinutesTo(p: Passage, token: number, { minutes, isSaid, next }: { minutes: number; isSaid: boolean; next: number }): boolean {
  const isDayNext =
    isKind(p, next, WordKind.dayWord | WordKind.weekday | WordKind.dayPart) || isOneOf(wordNear(p, next, token), "o'clock|o’clock");
  if (!isDayNext && !closesTime(p, next)) return false;
  const before = wordNear(p, token - 1, token);
  return (
    isSaid ||
    (MINUTES_TO.has(minutes) &&
      (isOneOf(before, 'at|until|till|before|after') || (before === 'was' && wordNear(p, token - 2, token) === 'it')))
  );
}

/** "half past seven", "a quarter to eight" */
function pastOrTo(p: Passage, token: number, word: string): ClockTime | undefined {
  const link = wordNear(p, token + 1, token);
  if (link !== 'past' && link !== 'to') return undefined;
  const named = wordNear(p, token + 2, token);
  const hour = CARDINALS.get(named) ?? (/^\d{1,2}$/.test(named) ? Number(named) : 0);
  if (hour < 1 || hour > 12 || (link === 'to' && word === 'half')) return undefined;
  const minute = word === 'half' ? 30 : 15;
  const first = word === 'quarter' && wordNear(p, token - 1, token) === 'a' ? token - 1 : token;
  const behind = oClock(p, token + 2, hour, token + 3)?.next ?? token + 3;
  return make(p, first, behind, endOf(p, behind - 1), (hour * 60 + (link === 'past' ? minute : -minute) + 720) % 720, false);
}

/** Takes in the zone behind a time: "ET", "local time", "(GMT)". */
function withZone(p: Passage, time: ClockTime): ClockTime {
  const word = wordNear(p, time.next, time.first);
  // "GMT." at the end of a sentence is one token.
  const written = writtenAt(p, time.next).replace(/\.$/, '');
  if (ZONES.has(written.toLowerCase()) && written === written.toUpperCase())
    return { ...time, next: time.next + 1, end: startOf(p, time.next) + written.length, zone: written };
  if (word === 'local' && wordNear(p, time.next + 1, time.first) === 'time')
    return { ...time, next: time.next + 2, end: endOf(p, time.next + 1), zone: 'local' };
  return time;
}

/** TIMEX3 time of day: `T17:08`; hours alone where no minutes were given. */
export function timeCode(minutes: number): string {
  return `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

export function mayBeginTime(p: Passage, token: number): boolean {
  if (isNumberToken(p, token) || isKind(p, token, WordKind.cardinal | WordKind.denominator | WordKind.dayPart)) return true;
  // "five-thirty"
  return (
    (flagsOf(p, token) & TokenFlag.hyphen) !== 0 && (flagsOf(p, token) & TokenFlag.digit) === 0 && endOf(p, token) - startOf(p, token) < 24
  );
}
