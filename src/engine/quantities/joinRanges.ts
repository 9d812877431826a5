// Two numbers that are one statement: ranges ("15-20", "between 4 and 5 million"), scores, votes and records ("3-1", "218-210").

import { isOneOf } from '../text/isOneOf';
import type { Claim } from '../model/claim';
import type { Draft } from './draft';
import { endOf, hasSpaceBefore, isMark, isNumberToken, sameSentence, startOf, wordAt, wordNear, type Passage } from './passage';

/** Joins neighbouring drafts; `drafts` are sorted and do not overlap. */
export function joinRanges(p: Passage, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    const both = last && join(p, last, draft);
    if (both) joined[joined.length - 1] = both;
    else joined.push(votesToOne(p, draft) ?? draft);
  }
  return joined;
}

const CENTS = 100;
const RANGE_KINDS: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure', 'duration', 'age']);
/** "fell 20 to 1,500" is no range: the ends of one are of one size. */
const WIDEST_RANGE = 12;

/** "Two or three", "15 or 20" are one rough number; "one or ten" are two. */
const EITHER = 2;

function join(p: Passage, left: Draft, right: Draft): Draft | undefined {
  if (!RANGE_KINDS.has(left.kind) || !RANGE_KINDS.has(right.kind) || left.quality !== null || right.quality === 'range') return undefined;
  const counted = votesTo(p, left, right);
  if (counted) return counted;
  if (typeof left.value !== 'number' || typeof right.value !== 'number' || !sameSentence(p, left.first, right.first)) return undefined;
  if (isHanging(p, left, right)) return range(p, { ...left, about: left.next }, right, false);
  if (right.first - left.next !== 1) return undefined;
  const link = wordAt(p, left.next);
  const bounds = (link === 'and' || link === 'but') && left.kind === right.kind ? opposite(left, right) : undefined;
  if (bounds) return bounds;
  const dash = link === '-' || link === '–';
  if (dash && right.hedge === 'none' && left.kind === 'count' && right.kind === 'count') {
    const quality = isGlued(p, left, right) ? pairQuality(p, left, right) : null;
    if (quality) return pair(left, right, quality);
  }
  if (
    link === 'to' &&
    right.hedge === 'none' &&
    left.kind === 'count' &&
    right.kind === 'count' &&
    (isVoted(p, left, right) || near(p, left, right, VOTES))
  )
    return left.value > 20 || right.value > 20 || isVoted(p, left, right) ? pair(left, right, 'votes') : undefined;
  const opener = wordNear(p, left.first - 1, left.first);
  // "rents ranging from four to 30 crowns"
  const beforeThat = wordNear(p, left.first - 2, left.first);
  const isRanging = opener === 'from' && isOneOf(beforeThat, 'ranging|range|ranged|anywhere|varying|age');
  // "between the ages of 48 and 76"
  const between = opener === 'between' || isRanging || (opener === 'of' && beforeThat === 'ages');
  if (right.hedge !== 'none') return undefined;
  const millions = dash && left.kind === 'money' ? asMillions(p, left, right) : undefined;
  if (millions) return range(p, left, millions, false);
  const isOr =
    link === 'or' && left.kind === 'count' && right.kind === 'count' && right.value > left.value && right.value <= EITHER * left.value;
  if (!(dash || link === 'to' || isOr || (link === 'and' && between)) || left.next !== right.first - 1) return undefined;
  if (link === 'to' && ((opener === 'from' && !isRanging) || isChangeTo(p, left, right))) return undefined;
  return range(p, left, right, between && opener !== 'of');
}

const CHANGED: ReadonlySet<string> = new Set(
  'rose rises risen fell falls fallen dropped drops jumped jumps climbed climbs gained gains lost loses slipped slips slid slides tumbled surged soared eased added adds shed sheds plunged plunges advanced declined declines grew grows cut cuts lowered lowers raised raises reduced reduces increased increases decreased decreases up down'.split(
    ' ',
  ),
);
/** Behind these a change is still to come, of which only a range is known. */
const TO_COME = 'will|would|could|may|might|should|to|can';
/** Words between a change and "by": "cut the basic price by". */
const BY_REACH = 5;

/** "Fell $100 to $1,199", "rises by 90 cents to $3.00": by how much something changed, and what it is now; both bring their unit. */
function isChangeTo(p: Passage, left: Draft, right: Draft): boolean {
  if (left.kind !== right.kind || left.kind === 'count') return false;
  const isBy = wordNear(p, left.first - 1, left.first) === 'by';
  for (let at = left.first - (isBy ? 2 : 1); at >= left.first - (isBy ? BY_REACH : 1); at--)
    if (CHANGED.has(wordNear(p, at, left.first))) return !isOneOf(wordNear(p, at - 1, left.first), TO_COME);
  return false;
}

/** "a 24- to 30-foot boat", "five- to seven-year terms" */
function isHanging(p: Passage, left: Draft, right: Draft): boolean {
  return (
    left.kind === 'count' &&
    right.kind !== 'count' &&
    right.hedge === 'none' &&
    right.first === left.next + 2 &&
    isMark(p, left.next, '-') &&
    isOneOf(wordAt(p, left.next + 1), 'to|or')
  );
}

/** "more than 40 and less than 60": a lower and an upper bound of one number, in either order. */
function opposite(left: Draft, right: Draft): Draft | undefined {
  if (left.unit !== right.unit || (left.kind === 'count' && left.about !== left.next)) return undefined;
  const isLower = (draft: Draft): boolean => draft.hedge === 'more than' || draft.hedge === 'at least';
  const isUpper = (draft: Draft): boolean => draft.hedge === 'less than' || draft.hedge === 'up to';
  const [lower, upper] = isLower(left) ? [left, right] : [right, left];
  if (!isLower(lower) || !isUpper(upper) || lower.low === null || upper.high === null || lower.low >= upper.high) return undefined;
  return {
    ...right,
    start: left.start,
    first: left.first,
    value: null,
    low: lower.low,
    high: upper.high,
    lowOpen: lower.lowOpen,
    highOpen: upper.highOpen,
    hedge: 'none',
    quality: 'range',
    evidence: 'a lower and an upper bound',
  };
}

function isGlued(p: Passage, left: Draft, right: Draft): boolean {
  return (
    !hasSpaceBefore(p, left.next) &&
    !hasSpaceBefore(p, right.first) &&
    isNumberToken(p, left.next - 1) &&
    isNumberToken(p, right.first) &&
    !isMark(p, right.next, '-')
  );
}

const VOTES: ReadonlySet<string> = new Set(
  'vote|votes|voted|voting|passed|approved|approves|rejected|ruled|ruling|confirmed|court|decision|favor|favour|ballot'.split('|'),
);
const SPORT: ReadonlySet<string> = new Set(
  'won|win|wins|lost|lose|loss|beat|beats|beating|defeat|defeated|defeating|victory|draw|drew|lead|led|leads|score|scored|series|game|match|set|sets|down|up|ahead|edged|tied|tie|rout|routed|downed|final|halftime|finished|advantage|win-loss|tiebreak'.split(
    '|',
  ),
);
const RECORD: ReadonlySet<string> = new Set('record|season|overall|mark|conference|streak|career'.split('|'));

function pairQuality(p: Passage, left: Draft, right: Draft): Claim['quality'] {
  const [a, b] = [left.value as number, right.value as number];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a >= 1000 || b >= 1000) return null;
  if (near(p, left, right, VOTES) && (a > 20 || b > 20 || !near(p, left, right, SPORT))) return 'votes';
  if (near(p, left, right, RECORD)) return 'record';
  if (near(p, left, right, SPORT)) return 'score';
  return a >= b ? 'score' : null;
}

/** "by 312 votes to 205" */
function votesTo(p: Passage, left: Draft, right: Draft): Draft | undefined {
  const isPair =
    left.kind === 'count' &&
    right.kind === 'count' &&
    typeof left.value === 'number' &&
    typeof right.value === 'number' &&
    right.hedge === 'none' &&
    right.first === left.next + 2 &&
    wordNear(p, left.next, left.first) === 'votes' &&
    wordNear(p, left.next + 1, left.first) === 'to';
  return isPair ? pair(left, right, 'votes') : undefined;
}

/** "The jury divided four to one": alone, "one" counts nothing. */
function votesToOne(p: Passage, left: Draft): Draft | undefined {
  if (left.kind !== 'count' || typeof left.value !== 'number' || left.quality !== null) return undefined;
  if (wordNear(p, left.next, left.first) !== 'to' || wordNear(p, left.next + 1, left.first) !== 'one') return undefined;
  const right: Draft = { ...left, first: left.next + 1, next: left.next + 2, end: endOf(p, left.next + 1), value: 1 };
  return isVoted(p, left, right) ? pair(left, right, 'votes') : undefined;
}

/** "voted 12 to 3", "a vote of 12 to 3", "split 3 to 2": the word stands directly before. */
function isVoted(p: Passage, left: Draft, right: Draft): boolean {
  const before = wordNear(p, left.first - 1, left.first);
  // "The vote on Tuesday went 17 to four."
  if (before === 'went') return [2, 3, 4, 5].some((back) => wordNear(p, left.first - back, left.first) === 'vote');
  const at = isOneOf(before, 'of|was|by') ? left.first - 2 : left.first - 1;
  const word = wordNear(p, at, left.first);
  // "A margin of 3 to 5 points" is a range: of votes, the larger number is told first.
  const isOutcome = isOneOf(word, 'split|divided|ruled|decided|margin|majority');
  return isOneOf(word, 'vote|voted|votes') || (isOutcome && Number(left.value) > Number(right.value));
}

function near(p: Passage, left: Draft, right: Draft, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= 6; back++) if (words.has(wordNear(p, left.first - back, left.first))) return true;
  for (let at = right.next; at < right.next + 4; at++) if (words.has(wordNear(p, at, left.first))) return true;
  return false;
}

/** Both figures are the value; there is no interval in which they lie. */
function pair(left: Draft, right: Draft, quality: Claim['quality']): Draft {
  return {
    ...left,
    end: right.end,
    next: right.next,
    value: `${left.value ?? ''}-${right.value ?? ''}`,
    low: null,
    high: null,
    lowOpen: false,
    highOpen: false,
    unit: quality,
    quality,
    evidence: `two figures that are a ${quality ?? 'pair'}`,
    about: -1,
  };
}

/** "$3m-4m": behind an amount the letter is no metre. */
function asMillions(p: Passage, left: Draft, right: Draft): Draft | undefined {
  if (right.kind !== 'measure' || right.unit !== 'metre' || !/^\d[\d.,]*m$/.test(wordAt(p, right.first))) return undefined;
  const value = (right.value as number) * 1e6;
  return { ...right, kind: 'money', unit: left.unit, value, low: value, high: value };
}

/** The smaller end takes unit and scale of the larger: "4 to 5 million", "$4-5bn", "3 to 5 per cent". */
function range(p: Passage, left: Draft, right: Draft, between: boolean): Draft | undefined {
  const typed = right.kind === 'count' && left.kind !== 'count' ? left : right;
  if (left.kind !== right.kind && left.kind !== 'count' && right.kind !== 'count') return undefined;
  if (left.kind === right.kind && left.unit !== right.unit && left.unit !== null) return undefined;
  if (left.kind === 'count' && right.kind !== 'count' && left.about !== left.next) return undefined;
  const high = right.value as number;
  let low = left.value as number;
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(1, high)) / 3));
  if (low < high / 500 && low * scale < high && low > 0) low *= scale;
  // "20 to 30 cents" is read in dollars.
  if (right.kind === 'money' && left.kind === 'count' && low >= high && low / CENTS < high) low /= CENTS;
  if (low >= high || (low > 0 && high / low > WIDEST_RANGE && !between)) return undefined;
  const first = between ? left.first - 1 : left.first;
  return {
    ...typed,
    start: between ? startOf(p, first) : left.start,
    first,
    end: right.end,
    next: right.next,
    value: null,
    low,
    high,
    lowOpen: false,
    highOpen: false,
    hedge: left.hedge,
    quality: 'range',
    evidence: 'from one number to another',
    about: right.about,
  };
}
