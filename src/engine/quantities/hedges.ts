// Words around a number that widen, bound or colour it: "at least 12", "12 or more", "nearly 30 per cent".

import { isOneOf } from '../text/isOneOf';
import { tableOf } from '../text/tableOf';
import { TokenFlag } from '../model/tokens';
import type { Hedge } from '../model/claim';
import { flagsOf, hasSpaceBefore, isMark, sameSentence, wordNear, type Passage } from './passage';

/** Phrases before a number, longest first within a last word. */
const PHRASES: ReadonlyMap<string, Hedge> = tableOf({
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  approx: 'about',
  'approx.': 'about',
  circa: 'about',
  some: 'about',
  estimated: 'about',
  'an estimated': 'about',
  'a reported': 'about',
  nearer: 'about',
  'in the region of': 'about',
  'somewhere around': 'about',
  'just about': 'about',
  'more or less': 'about',
  'a rough': 'about',
  '~': 'about',
  '≈': 'about',
  '±': 'about',
  'the order of': 'about',
  'on the order of': 'about',
  'in the vicinity of': 'about',
  almost: 'almost',
  nearly: 'almost',
  'close to': 'almost',
  'just under': 'almost',
  'just below': 'almost',
  'just short of': 'almost',
  'a little under': 'almost',
  'slightly under': 'almost',
  'slightly less than': 'almost',
  'a little less than': 'almost',
  'just less than': 'almost',
  'nearly about': 'almost',
  virtually: 'almost',
  'almost about': 'almost',
  'not quite': 'almost',
  approaching: 'almost',
  'shy of': 'almost',
  'just shy of': 'almost',
  'at least': 'at least',
  'no fewer than': 'at least',
  'no less than': 'at least',
  'not less than': 'at least',
  'not fewer than': 'at least',
  'a minimum of': 'at least',
  'minimum of': 'at least',
  'at the very least': 'at least',
  'at a minimum': 'at least',
  '≥': 'at least',
  'upwards of': 'at least',
  'upward of': 'at least',
  'as few as': 'at least',
  'as little as': 'at least',
  'up to': 'up to',
  'as many as': 'up to',
  'as much as': 'up to',
  'as high as': 'up to',
  'at most': 'up to',
  'at the most': 'up to',
  'no more than': 'up to',
  'not more than': 'up to',
  'a maximum of': 'up to',
  'maximum of': 'up to',
  'maximum sentence of': 'up to',
  'maximum prison sentence of': 'up to',
  'maximum jail sentence of': 'up to',
  'maximum term of': 'up to',
  'maximum prison term of': 'up to',
  'maximum jail term of': 'up to',
  'maximum penalty of': 'up to',
  'maximum fine of': 'up to',
  '≤': 'up to',
  'as long as': 'up to',
  'as far as': 'up to',
  'not exceeding': 'up to',
  upto: 'up to',
  'as late as': 'up to',
  'no later than': 'up to',
  'more than': 'more than',
  over: 'more than',
  above: 'more than',
  'greater than': 'more than',
  'higher than': 'more than',
  exceeding: 'more than',
  exceed: 'more than',
  'not exceed': 'up to',
  exceeds: 'more than',
  exceeded: 'more than',
  'in excess of': 'more than',
  'well over': 'more than',
  'just over': 'more than',
  'a little over': 'more than',
  'slightly over': 'more than',
  'slightly more than': 'more than',
  'just more than': 'more than',
  'little more than': 'more than',
  'a little more than': 'more than',
  'well above': 'more than',
  'just above': 'more than',
  'far more than': 'more than',
  'longer than': 'more than',
  'larger than': 'more than',
  'bigger than': 'more than',
  'much more than': 'more than',
  'north of': 'more than',
  '>': 'more than',
  topping: 'more than',
  surpassing: 'more than',
  beyond: 'more than',
  'significantly more than': 'more than',
  'considerably more than': 'more than',
  'well more than': 'more than',
  'comfortably over': 'more than',
  'greater than or equal to': 'at least',
  'more than or equal to': 'at least',
  'equal to or more than': 'at least',
  'equal to or greater than': 'at least',
  'at least or equal to': 'at least',
  'bigger or equal than': 'at least',
  'greater or equal than': 'at least',
  '> =': 'at least',
  'less than or equal to': 'up to',
  'lower than or equal to': 'up to',
  'equal to or less than': 'up to',
  'smaller or equal than': 'up to',
  'less or equal than': 'up to',
  '< =': 'up to',
  'less than': 'less than',
  'fewer than': 'less than',
  under: 'less than',
  below: 'less than',
  'lower than': 'less than',
  'well under': 'less than',
  'well below': 'less than',
  'smaller than': 'less than',
  'shorter than': 'less than',
  '<': 'less than',
  'far fewer than': 'less than',
  'far less than': 'less than',
  'much less than': 'less than',
  'south of': 'less than',
  just: 'just',
  only: 'just',
  exactly: 'just',
  precisely: 'just',
  merely: 'just',
  'a mere': 'just',
  barely: 'just',
  'little less than': 'almost',
});
const LONGEST = 5;
/** Words with which a phrase can end: one look-up tells most numbers apart. */
const LAST_WORDS = new Set([...PHRASES.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Words that undo a comparison: "no more than" is a phrase of its own, "not about 12" is none. */
const OVER_SUBJECTS = new Set(['turned', 'turn', 'taken', 'took', 'take', 'handed', 'run', 'passed', 'spread', 'scattered']);

export interface HedgeBefore {
  readonly hedge: Hedge;
  /** First token of the phrase; the given token without one. */
  readonly first: number;
}

/** The hedge whose last word stands right before `token`. Two in a row count as one ("about at least 12" takes the nearer). */
export function hedgeBefore(p: Passage, token: number): HedgeBefore {
  const last = wordNear(p, token - 1, token);
  if (!LAST_WORDS.has(last)) return { hedge: 'none', first: token };
  let phrase = '';
  let best: HedgeBefore = { hedge: 'none', first: token };
  for (let back = 1; back <= LONGEST; back++) {
    const word = wordNear(p, token - back, token);
    if (word === '') break;
    phrase = back === 1 ? word : `${word} ${phrase}`;
    const hedge = PHRASES.get(phrase);
    if (hedge) best = { hedge, first: token - back };
  }
  return best.hedge === 'none' || isOtherSense(p, best, last) || (last === 'over' && isFew(p, token))
    ? { hedge: 'none', first: token }
    : best;
}

/** "waved her over several doors away": nobody says more than a few. */
function isFew(p: Passage, token: number): boolean {
  const at = wordNear(p, token, token) === 'a' ? token + 1 : token;
  return isOneOf(wordNear(p, at, token), 'few|couple|several');
}

/** "turned over 12 documents", "the one below 12th Street", "about" as a preposition of speech stay out where the text shows it. */
function isOtherSense(p: Passage, found: HedgeBefore, last: string): boolean {
  if (last === '>' && closesTicker(p, found.first)) return true;
  const before = wordNear(p, found.first - 1, found.first);
  if ((last === 'over' || last === 'around') && OVER_SUBJECTS.has(before)) return true;
  if (last === 'some' && (before === 'at' || before === 'the')) return true;
  return false;
}

/** Tokens of a name in angle brackets. */
const LONGEST_TICKER = 10;

/** "Norrlin Mills <NMB> 28-dlr offer": the bracket of a ticker or of a company that has none. */
function closesTicker(p: Passage, bracket: number): boolean {
  for (let at = bracket - 1; at >= bracket - LONGEST_TICKER && sameSentence(p, at, bracket); at--) {
    if (isMark(p, at, '<')) return true;
    if (isMark(p, at, '>')) return false;
  }
  return false;
}

export interface HedgeAfter {
  readonly hedge: Hedge;
  /** Token behind the phrase. */
  readonly next: number;
}

/** "or more", "or less", "or so", "at least", "plus", "+". */
export function hedgeAfter(p: Passage, next: number): HedgeAfter {
  const none: HedgeAfter = { hedge: 'none', next };
  if (isMark(p, next, '+') && !hasSpaceBefore(p, next) && sameSentence(p, next - 1, next)) return { hedge: 'at least', next: next + 1 };
  const word = wordNear(p, next, next - 1);
  if (word === 'plus' && (flagsOf(p, next + 1) & TokenFlag.number) === 0 && wordNear(p, next + 1, next) !== 'a')
    return { hedge: 'at least', next: next + 1 };
  if (word === 'or') {
    const second = wordNear(p, next + 1, next);
    if (second === 'more' || second === 'greater' || second === 'higher' || second === 'above' || second === 'over')
      return { hedge: 'at least', next: next + 2 };
    if (second === 'less' || second === 'fewer' || second === 'lower' || second === 'below' || second === 'under')
      return { hedge: 'up to', next: next + 2 };
    if (second === 'so' || second === 'thereabouts') return { hedge: 'about', next: next + 2 };
  }
  return none;
}

export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "Almost" and "about" reach so far, as newspapers use them: a tenth, or what the digits given leave open. */
const ABOUT_SHARE = 0.1;
const ALMOST_SHARE = 0.85;

/** The interval of values that a hedge and a value allow. `step`: magnitude of the last digit given. */
export function boundsOf(hedge: Hedge, value: number, step: number): Bounds {
  const floor = value < 0 ? null : 0;
  switch (hedge) {
    case 'about': {
      const slack = Math.max(Math.abs(value) * ABOUT_SHARE, step / 2);
      return closed(tidy(value - slack), tidy(value + slack));
    }
    case 'almost':
      return { low: value < 0 ? null : tidy(value * ALMOST_SHARE), high: value, lowOpen: false, highOpen: true };
    case 'at least':
      return closed(value, null);
    case 'more than':
      return { low: value, high: null, lowOpen: true, highOpen: false };
    case 'up to':
      return closed(floor, value);
    case 'less than':
      return { low: floor, high: value, lowOpen: false, highOpen: true };
    case 'vague':
      return closed(null, null);
    case 'none':
    case 'just':
    case 'early':
    case 'late':
      return closed(value, value);
  }
}

function closed(low: number | null, high: number | null): Bounds {
  return { low, high, lowOpen: false, highOpen: false };
}

function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Days that a hedge on a date allows: "after 2010" has no end, "no later than Friday" no start. `back`: a distance into the past. */
export function dateBounds(
  hedge: Hedge,
  low: number | null,
  high: number | null,
  back = false,
): { readonly low: number | null; readonly high: number | null } {
  if (low === null || high === null) return { low, high };
  if (hedge === (back ? 'less than' : 'more than')) return { low: back ? low : high + 1, high: null };
  if (hedge === (back ? 'more than' : 'less than')) return { low: null, high: back ? high : low - 1 };
  if (hedge === (back ? 'up to' : 'at least')) return { low, high: null };
  if (hedge === (back ? 'at least' : 'up to')) return { low: null, high };
  return { low, high };
}
