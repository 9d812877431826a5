// Lengths of time: "15-month", "more than two months", "the past year", "for months".

import { isOneOf } from '../../text/isOneOf';
import type { Claim } from '../../model/claim';
import { TokenFlag } from '../../model/tokens';
import { sharedLexicon } from '../../text/sharedLexicon';
import { quantityDraft, reachOf, type Draft, type Reach } from '../draft';
import type { Numeral } from '../numerals/numeral';
import {
  endOf,
  flagsOf,
  isCapital,
  isKind,
  isKindNear,
  isNumberToken,
  isWordToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  type Passage,
} from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { CALENDAR_UNITS, DURATION_UNITS, PART_UNITS, STOPWATCH_LEADS, type CalendarUnit } from '../timeWords';
import { WordKind } from '../wordKind';

export const duration: Recogniser = {
  id: 'duration',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts: Draft[] = [];
    let skipTo = -1;
    numerals.forEach((numeral, index) => {
      if (numeral.first < skipTo) return;
      const unit = unitBehind(passage, numeral);
      if (!unit || isRate(passage, numeral, unit)) return;
      const whole = addSmaller(passage, numerals, index, unit);
      const pointer = pastPointer(passage, numeral.first);
      const reach = pointer === numeral.first ? whole.reach : { ...whole.reach, first: pointer, start: startOf(passage, pointer) };
      skipTo = whole.reach.next;
      const { unit: name, factor } = DURATION_UNITS[unit.unit];
      drafts.push(
        quantityDraft(passage, numeral, reach, {
          kind: 'duration',
          unit: name,
          factor,
          evidence: 'number and unit of time',
          about: -1,
          ...(whole.value === undefined ? {} : { value: whole.value }),
        }),
      );
    });
    bareUnits(passage, drafts);
    longWords(passage, drafts);
    partWords(passage, drafts);
    for (const numeral of numerals) {
      const draft = stopwatchTime(passage, numeral);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

const STOPWATCH = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(\.\d{1,3})?(?![\d:])/y;
/** UTF-16 units of the longest such time: "12:34:56.789". */
const LONGEST_STOPWATCH = 12;

/** "Won in 3:18.94", "a marathon in 2:05:42": with hundredths, or with seconds behind a word that no hour follows. */
function stopwatchTime(p: Passage, numeral: Numeral): Draft | undefined {
  if (!numeral.digits || numeral.plainDigits > 2 || p.text[numeral.end] !== ':' || startOf(p, numeral.first) !== numeral.start)
    return undefined;
  STOPWATCH.lastIndex = numeral.start;
  const match = STOPWATCH.exec(p.text);
  if (!match || match[0].length > LONGEST_STOPWATCH || p.text[numeral.start - 1] === ':') return undefined;
  const [written, first = '', second = '', third, fraction] = match;
  if (fraction === undefined && (third === undefined || !isOneOf(wordNear(p, numeral.first - 1, numeral.first), STOPWATCH_LEADS)))
    return undefined;
  const minutes = third === undefined ? Number(first) : Number(first) * 60 + Number(second);
  const value = Number((minutes * 60 + Number(third ?? second) + Number(fraction ?? 0)).toFixed(3));
  const end = numeral.start + written.length;
  let next = numeral.next;
  while (next < p.tokens.count && startOf(p, next) < end) next++;
  const read = { ...numeral, value, low: value, high: value, end, tailStart: end, next, step: 0.01, plainDigits: 0 };
  const { unit, factor } = DURATION_UNITS.second;
  return quantityDraft(p, read, reachOf(read), { kind: 'duration', unit, factor, evidence: STOPWATCH_EVIDENCE, about: -1 });
}

const STOPWATCH_EVIDENCE = 'a time by the stopwatch';

/** Times of races are compared with one another alone. */
export function isByStopwatch({ evidence }: Claim): boolean {
  return evidence === STOPWATCH_EVIDENCE;
}

/** "24 hours a day" and the like are habits; "60 Minutes" is a programme. */
function isRate(p: Passage, numeral: Numeral, unit: UnitBehind): boolean {
  const next = unit.reach.next;
  if (isOneOf(wordAt(p, numeral.first), '24|seven|7') && wordNear(p, next, numeral.first) === 'a') return true;
  return (
    numeral.digits &&
    next > numeral.next &&
    isCapital(p, next - 1) &&
    (flagsOf(p, next - 1) & TokenFlag.allCapitals) === 0 &&
    !isCapital(p, numeral.first - 1) &&
    !isCapital(p, next)
  );
}

export interface UnitBehind {
  readonly unit: CalendarUnit;
  readonly reach: Reach;
  /** What a hyphenated token has behind the unit ("old" of "46-year-old"). */
  readonly rest: string;
}

/** The calendar unit joined to a number or right behind it. */
export function unitBehind(p: Passage, numeral: Numeral): UnitBehind | undefined {
  if (numeral.category === 'ordinal') return undefined;
  if (numeral.tail) return unitInTail(numeral);
  let next = numeral.next;
  // Asked of every number several times: most have no unit near.
  if (!isKind(p, next, WordKind.calendar) && !isKindNear(p, next + 1, next, WordKind.calendar)) return undefined;
  // Adjectives may stand between: "two full years", "three straight days", "12 consecutive months".
  const adjective = wordNear(p, next, numeral.first);
  if ((BEFORE_UNITS.has(adjective) && (adjective !== 'of' || numeral.category === 'vague')) || isColouring(numeral, adjective)) next++;
  if (!isKind(p, next, WordKind.calendar) || !sameSentence(p, next, numeral.first)) return undefined;
  const word = wordAt(p, next);
  const unit = CALENDAR_UNITS.get(word);
  if (!unit || ((unit === 'second' || unit === 'quarter') && !word.endsWith('s') && !isOneSecond(p, numeral, next))) return undefined;
  if (unit === 'quarter' && numeral.digits && numeral.plainDigits === 4) return undefined;
  if (numeral.plainDigits === 4 && !word.endsWith('s')) return undefined;
  return { unit, reach: { ...reachOf(numeral), end: endOf(p, next), next: next + 1 }, rest: '' };
}

const BEFORE_UNITS = new Set(
  'full whole straight consecutive more additional further long calendar business working solid trading school past previous preceding last next upcoming coming following of'.split(
    ' ',
  ),
);

/** "Seven crazy minutes", "two gruelling hours": an adjective that only colours the time; "one fine day" is no length. */
function isColouring(numeral: Numeral, word: string): boolean {
  return numeral.value !== 1 && (word.endsWith('ing') || sharedLexicon().partsOf(word).startsWith('a'));
}

/** "15-month", "46-year-old", "3h" */
function unitInTail(numeral: Numeral): UnitBehind | undefined {
  const { tail, tailStart } = numeral;
  const cut = tail.indexOf('-');
  const word = cut < 0 ? tail : tail.slice(0, cut);
  const unit = CALENDAR_UNITS.get(word) ?? (numeral.digits && word === 'h' ? 'hour' : undefined);
  return unit
    ? { unit, reach: { ...reachOf(numeral), end: tailStart + word.length }, rest: cut < 0 ? '' : tail.slice(cut + 1) }
    : undefined;
}

/** "for one second", where nothing that could be the second of its kind follows. */
function isOneSecond(p: Passage, numeral: Numeral, next: number): boolean {
  if (numeral.value !== 1 || wordAt(p, next) !== 'second') return false;
  return (
    !isWordToken(p, next + 1) ||
    isOneOf(wordNear(p, next + 1, next), 'and|or|to|at|in|on|of|before|after|later|ago|as|for|from|is|was|the|when|while|but')
  );
}

/** "one hour and a half", "a year and a quarter" */
function andHalf(p: Passage, unit: UnitBehind): { reach: Reach; value: number } | undefined {
  const { next } = unit.reach;
  if (unit.rest || wordNear(p, next, next - 1) !== 'and') return undefined;
  const article = wordNear(p, next + 1, next) === 'a' ? 1 : 0;
  const word = wordNear(p, next + 1 + article, next);
  if (word !== 'half' && !(word === 'quarter' && article === 1)) return undefined;
  const end = next + 2 + article;
  return { reach: { ...unit.reach, end: endOf(p, end - 1), next: end }, value: word === 'half' ? 0.5 : 0.25 };
}

/** How many of the smaller unit make one of the larger. */
const RATIOS: Readonly<Record<string, number>> = {
  'minute/second': 60,
  'hour/minute': 60,
  'hour/second': 3600,
  'day/hour': 24,
  'week/day': 7,
  'month/day': 30,
  'year/month': 12,
  'year/week': 52,
  'year/day': 365,
  'month/week': 4,
  'day/minute': 1440,
};

/** "3 hours 30 minutes", "five years and two months": one length of time. */
function addSmaller(p: Passage, numerals: readonly Numeral[], index: number, unit: UnitBehind): { reach: Reach; value?: number } {
  const numeral = numerals[index] as Numeral;
  const half = andHalf(p, unit);
  if (half && numeral.value !== null) return { reach: half.reach, value: numeral.value + half.value };
  let whole: { reach: Reach; value?: number } = { reach: unit.reach };
  let last = unit;
  let parts = 1;
  let value = numeral.value ?? 0;
  for (let at = index + 1; at <= index + 3 && numeral.value !== null; at++) {
    const following = numerals[at];
    const smaller = following && smallerBehind(p, following, last);
    if (!following || !smaller) break;
    parts *= smaller.ratio;
    value += (following.value ?? 0) / parts;
    const { end, next } = smaller.unit.reach;
    whole = { reach: { ...unit.reach, end, next }, value: Number(value.toPrecision(10)) };
    last = smaller.unit;
  }
  return whole;
}

/** A number of smaller units right behind a larger one, "and" or a comma between. */
function smallerBehind(p: Passage, following: Numeral, larger: UnitBehind): { unit: UnitBehind; ratio: number } | undefined {
  if (following.value === null || larger.rest) return undefined;
  let at = larger.reach.next;
  while (at < following.first && at < larger.reach.next + 2 && (wordAt(p, at) === 'and' || wordAt(p, at) === ',')) at++;
  if (at !== following.first || !sameSentence(p, larger.reach.first, at)) return undefined;
  const unit = unitBehind(p, following);
  const ratio = unit && RATIOS[`${larger.unit}/${unit.unit}`];
  return unit && ratio && !unit.rest && following.value < ratio ? { unit, ratio } : undefined;
}

/** "(over the) past|last two months": where the pointer begins. */
function pastPointer(p: Passage, first: number): number {
  const word = wordNear(p, first - 1, first);
  if (word !== 'past' && word !== 'last' && word !== 'next' && word !== 'coming' && word !== 'previous' && word !== 'preceding')
    return first;
  // "will last three weekends" is a verb.
  if (word === 'last' && isOneOf(wordNear(p, first - 2, first), 'to|will|would|could|can|may|might|should|must|did|not')) return first;
  return first - 1;
}

const BEFORE_BARE = new Set(
  'for in after within over than about almost nearly of during took take takes taken lasted lasts last lasting spent spend just least under around roughly through until'.split(
    ' ',
  ),
);
const AFTER_BARE = new Set('of before after later earlier ago long apart and-a-half since'.split(' '));

/** Units without a number: "for months", "days before", "a year", "the past year". */
function bareUnits(p: Passage, drafts: Draft[]): void {
  for (const token of p.marked) {
    if (
      !isKind(p, token, WordKind.calendar) ||
      (flagsOf(p, token) & TokenFlag.capital && token > 0 && !(flagsOf(p, token) & TokenFlag.lineStart))
    )
      continue;
    const draft = pastUnit(p, token) ?? allUnit(p, token) ?? oneUnit(p, token) ?? vagueUnits(p, token);
    if (draft) drafts.push(draft);
  }
}

function numeralAt(p: Passage, first: number, next: number, value: number | null, low: number, high: number | null): Numeral {
  const end = endOf(p, next - 1);
  return {
    start: startOf(p, first),
    end,
    first,
    next,
    category: value === null ? 'vague' : 'cardinal',
    value,
    low,
    high,
    digits: false,
    scaled: false,
    step: 1,
    tail: '',
    tailStart: end,
    plainDigits: 0,
  };
}

/** "the past year" */
function pastUnit(p: Passage, token: number): Draft | undefined {
  const pointer = wordNear(p, token - 1, token);
  if ((pointer !== 'past' && pointer !== 'coming') || wordNear(p, token - 2, token) !== 'the') return undefined;
  const unit = CALENDAR_UNITS.get(wordAt(p, token));
  if (!unit) return undefined;
  const plural = wordAt(p, token).endsWith('s');
  return build(p, numeralAt(p, token - 2, token + 1, plural ? null : 1, plural ? 2 : 1, plural ? null : 1), unit, 'a stretch up to now');
}

/** "all day", "all year" */
function allUnit(p: Passage, token: number): Draft | undefined {
  const unit = CALENDAR_UNITS.get(wordAt(p, token));
  if (
    wordNear(p, token - 1, token) !== 'all' ||
    !unit ||
    wordAt(p, token).endsWith('s') ||
    !isOneOf(unit, 'day|night|week|month|year|weekend')
  )
    return undefined;
  return build(p, numeralAt(p, token - 1, token + 1, 1, 1, 1), unit, 'the whole of a unit of time');
}

/** "a year", "an hour", "half a day" where it is a length and not a rate ("twice a day") */
function oneUnit(p: Passage, token: number): Draft | undefined {
  const article = wordNear(p, token - 1, token);
  if (article !== 'a' && article !== 'an') return undefined;
  const word = wordAt(p, token);
  const unit = CALENDAR_UNITS.get(word);
  if (!unit || word.endsWith('s') || unit === 'second' || unit === 'quarter' || unit === 'season' || unit === 'weekend' || unit === 'night')
    return undefined;
  const before = wordNear(p, token - 2, token);
  if (before === 'of' && unit === 'century' && wordNear(p, token - 3, token) === 'quarter' && wordNear(p, token - 4, token) === 'a')
    return build(p, partAt(p, token - 4, token + 1, 0.25), unit, 'a quarter of a unit of time');
  if (before === 'half') return build(p, { ...numeralAt(p, token - 2, token + 1, 0.5, 0.5, 0.5), step: 0.1 }, unit, 'half a unit of time');
  const after = wordNear(p, token + 1, token);
  if (!BEFORE_BARE.has(before) && !AFTER_BARE.has(after) && before !== 'once') return undefined;
  if (before === 'of' && !AFTER_BARE.has(after)) return undefined;
  return build(p, withDirection(p, numeralAt(p, token - 1, token + 1, 1, 1, 1)), unit, 'one unit of time');
}

/** "for months", "days before" */
function vagueUnits(p: Passage, token: number): Draft | undefined {
  const word = wordAt(p, token);
  const unit = CALENDAR_UNITS.get(word);
  if (!unit || !word.endsWith('s') || unit === 'season' || unit === 'quarter' || unit === 'weekend' || unit === 'night') return undefined;
  const before = wordNear(p, token - 1, token);
  const after = wordNear(p, token + 1, token);
  if (isOneOf(before, 'early|late|morning|evening|working|opening|rush|business|visiting|waking|old|recent|school')) return undefined;
  const isInThe =
    before === 'the' && wordNear(p, token - 2, token) === 'in' && isOneOf(after, 'before|after|since|that|following|leading|ahead|to');
  if (isInThe) return build(p, numeralAt(p, token, token + 1, null, 2, null), unit, 'units of time without a number');
  const isLength =
    before === 'for' ||
    before === 'in' ||
    before === 'within' ||
    before === 'took' ||
    before === 'just' ||
    ((after === 'before' || after === 'after' || after === 'of' || after === 'later' || after === 'earlier') &&
      !isKindNear(p, token - 1, token, WordKind.article | WordKind.pointer));
  if (!isLength || (before === 'in' && after === 'to')) return undefined;
  return build(p, withDirection(p, numeralAt(p, token, token + 1, null, 2, null)), unit, 'units of time without a number');
}

/** "a day after", "just days before": without a number the direction belongs to the expression. */
function withDirection(p: Passage, numeral: Numeral): Numeral {
  const after = wordNear(p, numeral.next, numeral.first);
  if (after !== 'before' && after !== 'after') return numeral;
  const end = endOf(p, numeral.next);
  return { ...numeral, end, tailStart: end, next: numeral.next + 1 };
}

/** "day-long", "weeklong", "decades-long" */
function longWords(p: Passage, drafts: Draft[]): void {
  for (const token of p.rare) {
    const length = endOf(p, token) - startOf(p, token);
    if (length < 7 || length > 14 || !p.text.startsWith('long', endOf(p, token) - 4)) continue;
    const word = wordAt(p, token).slice(0, -4).replace(/-$/, '');
    const unit = CALENDAR_UNITS.get(word);
    if (!unit || unit === 'second' || isNumberToken(p, token - 1) || isKindNear(p, token - 1, token, WordKind.cardinal)) continue;
    const plural = word.endsWith('s');
    const numeral = numeralAt(p, token, token + 1, plural ? null : 1, plural ? 2 : 1, plural ? null : 1);
    drafts.push(build(p, numeral, unit, 'unit of time and "long"'));
  }
}

/** "a quarter-century", "half-hour" */
function partWords(p: Passage, drafts: Draft[]): void {
  for (const token of p.rare) {
    const whole = PART_UNITS.get(wordAt(p, token));
    if (!whole) continue;
    const first = isOneOf(wordNear(p, token - 1, token), 'a|an') ? token - 1 : token;
    drafts.push(build(p, partAt(p, first, token + 1, whole.part), whole.unit, 'part of a unit of time'));
  }
}

function partAt(p: Passage, first: number, next: number, part: number): Numeral {
  return { ...numeralAt(p, first, next, part, part, part), step: 0.05 };
}

function build(p: Passage, numeral: Numeral, unit: CalendarUnit, evidence: string): Draft {
  const { unit: name, factor } = DURATION_UNITS[unit];
  return quantityDraft(p, numeral, reachOf(numeral), { kind: 'duration', unit: name, factor, evidence, about: -1 });
}
