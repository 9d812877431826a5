// Dates counted from publication or from a date named before: "today", "last week", "this summer", "the same day", "a day earlier".

import { isOneOf } from '../../text/isOneOf';
import { tokenise } from '../../text/tokens';
import { tableOf } from '../../text/tableOf';
import {
  endOf,
  hasSpaceBefore,
  isCapital,
  isKind,
  isKindNear,
  isMark,
  sameSentence,
  sentenceEnd,
  sentenceStart,
  startOf,
  wordAt,
  wordNear,
  type Passage,
} from '../passage';
import { directionAt } from '../tense';
import { CALENDAR_UNITS, DAY_PARTS, DAY_WORDS, HOLIDAYS, POINTERS, SEASONS, type CalendarUnit } from '../timeWords';
import { WordKind } from '../wordKind';
import { fixedDate, relativeDate, yearAt, type DateMatch } from './dateMatch';
import { halfValue, quarterValue, seasonValue } from '../dateValues';

/** "today", "yesterday", "tonight" */
export function dayWord(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const offset = DAY_WORDS.get(word);
  if (offset === undefined || word === 'overnight') return undefined;
  if (word === 'today' && isCapital(p, token) && isCapital(p, token - 1) && isOneOf(wordNear(p, token - 1, token), 'usa|the'))
    return undefined;
  const match = relativeDate(p, token, token + 1, `day:${offset}${word.startsWith('toni') ? '/NI' : ''}`, 'day counted from publication');
  return match;
}

/** "last week", "this year", "next month", "this morning", "the following day", "that year", "the same day". */
export function pointedPeriod(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const offset = POINTERS.get(word);
  if (offset === undefined) return undefined;
  const at = token + 1;
  if (!sameSentence(p, token, at)) return undefined;
  const named = wordAt(p, at);
  if (isOneOf(named, 'fiscal|calendar|school|academic|financial|working|business')) {
    const unit = CALENDAR_UNITS.get(wordNear(p, at + 1, token));
    return (unit === 'year' || unit === 'week') && word !== 'that' && word !== 'same'
      ? relativeDate(p, token, at + 2, `unit:${unit}:${offset}`, 'period counted from publication')
      : undefined;
  }
  const the = wordNear(p, token - 1, token) === 'the' ? 1 : 0;
  const season = SEASONS.get(named);
  if (season && word !== 'that' && word !== 'same' && !(named === 'fall' && word === 'past'))
    return relativeDate(p, token, at + 1, `season:${season}:${offset}`, 'season counted from publication');
  if (isKind(p, at, WordKind.dayPart) && (word === 'this' || word === 'last')) {
    const part = DAY_PARTS.get(named);
    if (part && (word === 'this' || named === 'night' || named === 'evening'))
      return relativeDate(p, token, at + 1, `day:${word === 'last' ? -1 : 0}/${part}`, 'part of a day counted from publication');
  }
  if (isKind(p, at, WordKind.holiday) || HOLIDAYS.get(named)) return undefined;
  if (isKind(p, at, WordKind.dayPart) && (word === 'next' || word === 'following' || word === 'same' || word === 'that'))
    return relativeDate(
      p,
      token - the,
      at + 1,
      `anchor:day:${offset}/${DAY_PARTS.get(named) ?? 'MO'}`,
      'part of a day counted from the one named before',
    );
  const unit = CALENDAR_UNITS.get(named);
  if (!unit || named.endsWith('s') || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (unit === 'season' && word !== 'last' && word !== 'this' && word !== 'next') return undefined;
  if (unit === 'day' || unit === 'night') return pointedDay(p, token, at, word, the);
  if (word === 'that' || word === 'same') return relativeDate(p, token - the, at + 1, `anchor:${unit}:0`, 'period named before');
  if (word === 'following' || ((word === 'previous' || word === 'preceding') && the))
    return relativeDate(p, token - the, at + 1, `anchor:${unit}:${offset}`, 'period counted from the one named before');
  if (word === 'past' || word === 'current' || word === 'upcoming')
    return word === 'past'
      ? the
        ? undefined
        : relativeDate(p, token, at + 1, `unit:${unit}:-1`, 'period counted from publication')
      : relativeDate(p, token, at + 1, `unit:${unit}:${offset}`, 'period counted from publication');
  // "The next quarter" of a plan is the one after publication, of a tale the one after what was told.
  if (word === 'next' && the && directionAt(p, token, at + 1) === 'future')
    return relativeDate(p, token - 1, at + 1, `unit:${unit}:1`, 'period counted from publication');
  if (word === 'next' && the) return relativeDate(p, token - 1, at + 1, `anchor:${unit}:1`, 'period counted from the one named before');
  return relativeDate(p, token, at + 1, `unit:${unit}:${offset}`, 'period counted from publication');
}

function pointedDay(p: Passage, token: number, at: number, word: string, the: number): DateMatch | undefined {
  if (word === 'that' && isOneOf(wordNear(p, at + 1, at), 'the|it|is|of|a')) return undefined;
  if (word === 'this' || word === 'current' || word === 'past' || word === 'coming') return undefined;
  if (word === 'last') return undefined;
  const offset = word === 'that' || word === 'same' ? 0 : (POINTERS.get(word) ?? 0);
  return relativeDate(
    p,
    token - the,
    at + 1,
    `anchor:day:${offset}`,
    offset === 0 ? 'the day named before' : 'day counted from the one named before',
  );
}

/** "two months ago", "a day earlier", "three days later", "a decade ago", "in two weeks". `numeral` stands before the unit. */
export function distanceBehind(p: Passage, first: number, unitToken: number, count: number, unit: CalendarUnit): DateMatch | undefined {
  const word = wordNear(p, unitToken + 1, first);
  const next = unitToken + 2;
  if (word === 'ago') return relativeDate(p, first, next, `ago:${count}:${unit}`, 'distance back from publication');
  if (word === 'from' && isOneOf(wordNear(p, next, first), 'now|today'))
    return relativeDate(p, first, next + 1, `ago:${-count}:${unit}`, 'distance ahead of publication');
  if (word === 'earlier' || word === 'before') {
    if (word === 'before' && isFollowedByPhrase(p, next)) return undefined;
    return relativeDate(p, first, next, `anchor:${unit}:${-count}`, 'distance back from the date named before');
  }
  if (word === 'later') return relativeDate(p, first, next, `anchor:${unit}:${count}`, 'distance on from the date named before');
  return undefined;
}

/** Whether words follow that "before" governs ("two days before the vote"). */
function isFollowedByPhrase(p: Passage, token: number): boolean {
  return sameSentence(p, token - 1, token) && !isMark(p, token, ',') && !isMark(p, token, '.');
}

/** "summer 2008", "the summer of 2008", "in the spring". */
export function seasonDate(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const season = SEASONS.get(word);
  if (!season) return undefined;
  const of = wordNear(p, token + 1, token) === 'of' ? 1 : 0;
  const year = yearAt(p, token + 1 + of, token);
  if (year !== undefined && !(word === 'fall' && of === 1 && !isKindNear(p, token - 1, token, WordKind.article)))
    return fixedDate(p, token, token + 2 + of, seasonValue(year, season), 'season and year');
  const before = wordNear(p, token - 1, token);
  if (word !== 'fall' && word !== 'spring' && before === 'the' && wordNear(p, token - 2, token) === 'in')
    return relativeDate(
      p,
      token,
      token + 1,
      `season:${season}:${directionAt(p, token, token + 1) === 'future' ? 'future' : 'past'}`,
      'season, year from the day of publication',
    );
  if (
    (word === 'fall' || word === 'spring') &&
    before === 'the' &&
    wordNear(p, token - 2, token) === 'in' &&
    (isMark(p, token + 1, '.') || isMark(p, token + 1, ',') || wordNear(p, token + 1, token) === '')
  )
    return relativeDate(
      p,
      token,
      token + 1,
      `season:${season}:${directionAt(p, token, token + 1) === 'future' ? 'future' : 'past'}`,
      'season, year from the day of publication',
    );
  return undefined;
}

const PARTS_OF_YEAR: ReadonlyMap<string, number> = tableOf({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
});
const YEAR_OFFSETS: ReadonlyMap<string, number> = tableOf({ the: 0, this: 0, last: -1, next: 1 });
/** Hashes of what can stand right behind the first token of a feast: most "new", "good" and "may" are told apart by it. */
const BEHIND_FIRST: ReadonlySet<number> = new Set([...HOLIDAYS.keys()].flatMap((name) => [...tokenise(name).hash.subarray(1, 2)]));

/** "third quarter of 2010", "the first half of the year", "fourth-quarter 2018". */
export function partOfYear(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  const joined = word.includes('-') ? /^(first|second|third|fourth|1st|2nd|3rd|4th)-(quarter|half)$/.exec(word) : null;
  const number = PARTS_OF_YEAR.get(joined?.[1] ?? word);
  if (!number) return undefined;
  const noun = joined?.[2] ?? wordNear(p, token + 1, token);
  const behind = joined ? token + 1 : token + 2;
  if (noun !== 'quarter' && noun !== 'half' && !(noun === 'part' && number === 1)) return undefined;
  if (noun !== 'quarter' && number > 2) return undefined;
  const first = wordNear(p, token - 1, token) === 'the' ? token - 1 : token;
  const of = wordNear(p, behind, token) === 'of' ? behind + 1 : behind;
  const make = (y: number): ReturnType<typeof quarterValue> => (noun === 'quarter' ? quarterValue(y, number) : halfValue(y, number));
  const year = yearAt(p, of, token);
  if (year !== undefined) return fixedDate(p, first, of + 1, make(year), 'part of a year');
  const kind = noun === 'quarter' ? 'quarter' : 'half';
  const pointer = wordNear(p, of, token);
  const offset = YEAR_OFFSETS.get(pointer);
  if (offset !== undefined && wordNear(p, of + 1, token) === 'year' && of > behind)
    return {
      ...relativeDate(p, first, of + 2, `${kind}:${number}:${offset}`, 'part of a year counted from publication'),
      hedge: noun === 'part' ? 'about' : 'none',
    };
  if (noun !== 'quarter' || of > behind || wordNear(p, behind, token) === '-' || isOfPlay(p, token)) return undefined;
  return relativeDate(p, first, behind, `${kind}:${number}:0`, 'quarter of the year of publication');
}

/** Words of games that are played in quarters. */
const PLAY =
  /\b(?:touchdowns?|quarterbacks?|interceptions?|intercepted|picked off|fumbled?s?|field goals?|punts?|halftime|half-time|end zone|yards?|rebounds?|dunks?|three-pointers?|free throws?|lay-?ups?|baskets?|the ball|scored|scoring|kick(?:s|ed|er|ing)?|drive|sack(?:s|ed)|on (?:third|fourth)[ -]down|fourth-and-|goals?|tackles?|jumper|buzzer)\b/i;
/** Of firms, which have quarters too and may "drive" and "score". */
const BUSINESS = /[$€£]|\b(?:profits?|earnings|revenues?|sales|shares?|per ?cent|growth|economy|GDP|results|fiscal|orders|company)\b|%/i;

/** UTF-16 units of its sentence on either side that are looked at. */
const PLAY_REACH = 500;

/** "Late in the fourth quarter" of a game is no date. */
function isOfPlay(p: Passage, token: number): boolean {
  const at = startOf(p, token);
  const start = Math.max(startOf(p, sentenceStart(p, token)), at - PLAY_REACH);
  const words = p.text.slice(start, Math.min(endOf(p, sentenceEnd(p, token) - 1), at + PLAY_REACH));
  return PLAY.test(words) && !BUSINESS.test(words);
}

const YEAR_OF: Readonly<Record<string, string>> = { last: 'lastyear', this: 'thisyear', next: 'nextyear' };

/** Feasts: "Christmas Eve", "last Thanksgiving", "Easter". */
export function holidayDate(p: Passage, token: number): DateMatch | undefined {
  if (!isKind(p, token, WordKind.holiday)) return undefined;
  for (let length = BEHIND_FIRST.has(p.tokens.hash[token + 1] ?? 0) ? 4 : 1; length >= 1; length--) {
    const next = token + length;
    if (!sameSentence(p, token, next - 1)) continue;
    const phrase = p.text
      .slice(startOf(p, token), p.tokens.end[next - 1])
      .toLowerCase()
      .replace(/\s+/g, ' ');
    const code = HOLIDAYS.get(phrase);
    if (!code || (length === 1 && !isCapital(p, token) && phrase.length < 6)) continue;
    if (phrase === 'new year' && !isOrdinaryNewYear(p, token)) continue;
    if (hasSpaceBefore(p, next - 1) === false && length > 1 && phrase.endsWith("'s")) continue;
    const comma = isMark(p, next, ',') ? 1 : 0;
    const year = yearAt(p, next + comma, token);
    if (year !== undefined) return { ...relativeDate(p, token, next + comma + 1, `holiday:${code}:${year}`, 'feast and year') };
    const ofYear = YEAR_OF[wordNear(p, next + 1, token)];
    if (ofYear !== undefined && wordNear(p, next, token) === 'of' && wordNear(p, next + 2, token) === 'year')
      return relativeDate(p, token, next + 3, `holiday:${code}:${ofYear}`, 'feast of a year counted from publication');
    const before = wordNear(p, token - 1, token);
    const pointer =
      before === 'last' || before === 'previous' ? 'past' : before === 'next' || before === 'following' ? 'future' : undefined;
    const direction = pointer ?? directionAt(p, token, next);
    return relativeDate(p, pointer ? token - 1 : token, next, `holiday:${code}:${direction}`, 'feast, year from the day of publication');
  }
  return undefined;
}

/** Not the lunar one, nor "the new year" that begins. */
function isOrdinaryNewYear(p: Passage, token: number): boolean {
  const before = token - 1;
  const isNamed = isCapital(p, before) && sameSentence(p, before, token);
  return isCapital(p, token) && isCapital(p, token + 1) && !isNamed && wordNear(p, before, token) !== 'the';
}

const PERIOD_PARTS: ReadonlyMap<string, string> = tableOf({
  end: 'end',
  start: 'start',
  beginning: 'start',
  middle: 'mid',
  close: 'end',
  top: 'start',
});

/** "the end of the week": `token` holds "end". */
function partOfPeriod(p: Passage, token: number, part: string): DateMatch | undefined {
  if (wordNear(p, token + 1, token) !== 'of') return undefined;
  // "by end of month": offices leave the article out.
  const the = wordNear(p, token + 2, token) === 'the' ? 1 : 0;
  if (the === 0 && part !== 'end') return undefined;
  const unit = CALENDAR_UNITS.get(wordNear(p, token + 2 + the, token));
  const first = wordNear(p, token - 1, token) === 'the' ? token - 1 : token;
  // "At the end of the day" is a figure of speech.
  if (unit === 'day' && part === 'end' && isOneOf(wordNear(p, first - 1, token), 'by|before|until'))
    return { ...relativeDate(p, first, token + 3 + the, 'anchor:day:0', 'the day named before'), hedge: 'late' };
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'quarter') return undefined;
  return {
    ...relativeDate(p, first, token + 3 + the, `unit:${unit}:0/${part}`, 'part of a period counted from publication'),
    hedge: 'about',
  };
}

/** "later in the year", "earlier in the day", "the week after next", "over the weekend". */
export function laterInPeriod(p: Passage, token: number): DateMatch | undefined {
  const word = wordAt(p, token);
  if (word === 'weekend') return bareWeekend(p, token);
  const part = PERIOD_PARTS.get(word);
  if (part) return partOfPeriod(p, token, part);
  if ((word !== 'later' && word !== 'earlier') || wordNear(p, token + 1, token) !== 'in' || wordNear(p, token + 2, token) !== 'the')
    return undefined;
  const unit = CALENDAR_UNITS.get(wordNear(p, token + 3, token));
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'day') return undefined;
  return relativeDate(p, token, token + 4, unit === 'day' ? 'anchor:day:0' : `unit:${unit}:0`, 'part of a period counted from publication');
}

/** "between now and Feb. 10": "now" is a date only as the end of a range. */
export function nowInRange(p: Passage, token: number): DateMatch | undefined {
  if (wordAt(p, token) !== 'now') return undefined;
  const opens =
    isOneOf(wordNear(p, token - 1, token), 'between|from') && isOneOf(wordNear(p, token + 1, token), 'and|until|till|to|through');
  const closes = wordNear(p, token - 1, token) === 'and' && yearAt(p, token - 2, token) !== undefined;
  return opens || closes ? relativeDate(p, token, token + 1, 'day:0', 'the day of publication') : undefined;
}

/** "over the weekend", "at the weekend" */
function bareWeekend(p: Passage, token: number): DateMatch | undefined {
  if (
    wordAt(p, token) !== 'weekend' ||
    wordNear(p, token - 1, token) !== 'the' ||
    !isOneOf(wordNear(p, token - 2, token), 'over|at|on|during|for')
  )
    return undefined;
  return relativeDate(
    p,
    token - 1,
    token + 1,
    `unit:weekend:${directionAt(p, token, token + 1) === 'future' ? 0 : -1}`,
    'weekend next to the day of publication',
  );
}

/** "recently", "in recent years", "in the future", "now" are times, but vague ones: only those that editors compare are claims. */
export function vaguePeriod(p: Passage, token: number): DateMatch | undefined {
  if (wordAt(p, token) !== 'recent' || !isOneOf(wordNear(p, token + 1, token), 'days|weeks|months|years|decades')) return undefined;
  return { ...relativeDate(p, token, token + 2, 'now:past', 'a vague time before publication'), hedge: 'vague' };
}
