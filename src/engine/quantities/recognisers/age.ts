// Ages of persons and things: "46-year-old", "46 years old", "aged 46", "John Smith, 46,".

import { isOneOf } from '../../text/isOneOf';
import { quantityDraft, reachOf, type Draft, type Reach } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { endOf, isCapital, isMark, isNumberToken, isWordToken, sameSentence, startOf, wordAt, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { DURATION_UNITS } from '../timeWords';
import { unitBehind } from './duration';

export const age: Recogniser = {
  id: 'age',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts = numerals.flatMap((numeral) => readAge(passage, numeral) ?? []);
    for (const token of passage.marked) {
      const decade =
        isNumberToken(passage, token) && endOf(passage, token) - startOf(passage, token) === 3 ? decadeOfLife(passage, token) : undefined;
      if (decade) drafts.push(decade);
    }
    return drafts;
  },
};

function readAge(p: Passage, numeral: Numeral): Draft | undefined {
  if (numeral.category === 'ordinal' || numeral.category === 'fraction') return undefined;
  const short = yearsOldInShort(p, numeral);
  if (short) return quantityDraft(p, numeral, short, { kind: 'age', unit: 'year', evidence: 'number and "years old" in short', about: -1 });
  const told = { kind: 'age' as const, unit: 'year', evidence: 'a number that gives an age', about: -1 };
  if (isBirthday(p, numeral)) return quantityDraft(p, numeral, reachOf(numeral), told);
  const unit = unitBehind(p, numeral);
  if (unit) {
    const { unit: name, factor } = DURATION_UNITS[unit.unit];
    const reading = { kind: 'age' as const, unit: name, factor, evidence: 'number of years and "old"', about: -1 };
    if (/^olds?(-|$)/.test(unit.rest)) {
      const end = unit.reach.end + 1 + (unit.rest.startsWith('olds') ? 4 : 3);
      return quantityDraft(p, numeral, { ...unit.reach, end }, reading);
    }
    if (unit.rest) return undefined;
    const old = wordNear(p, unit.reach.next, numeral.first);
    if (old === 'old')
      return quantityDraft(p, numeral, { ...unit.reach, end: endOf(p, unit.reach.next), next: unit.reach.next + 1 }, reading);
    if (old === 'of' && wordNear(p, unit.reach.next + 1, numeral.first) === 'age')
      return quantityDraft(p, numeral, { ...unit.reach, end: endOf(p, unit.reach.next + 1), next: unit.reach.next + 2 }, reading);
    return undefined;
  }
  if (numeral.tail || numeral.value === null || numeral.value <= 0 || numeral.value > 120 || numeral.scaled) return undefined;
  const before = wordNear(p, numeral.first - 1, numeral.first);
  const beforeThat = wordNear(p, numeral.first - 2, numeral.first);
  // "At the age of 48", "between the ages of 48 and 76", "range in age from 48 to 75"
  if ((before === 'of' && isOneOf(beforeThat, 'age|ages')) || (before === 'from' && beforeThat === 'age'))
    return quantityDraft(p, numeral, reachOf(numeral), told);
  if (before === 'aged' || before === 'age' || before === 'ages')
    return quantityDraft(p, numeral, { ...reachOf(numeral), first: numeral.first - 1, start: startOf(p, numeral.first - 1) }, told);
  return isNamedAge(p, numeral) ||
    isBracketedAge(p, numeral) ||
    isSharedAge(p, numeral) ||
    isToldAge(p, numeral) ||
    isRelativesAge(p, numeral) ||
    isSecondAge(p, numeral) ||
    isAgeLimit(p, numeral)
    ? quantityDraft(p, numeral, reachOf(numeral), told)
    : undefined;
}

/** "87yo", "87 y/o", "46 y.o." */
function yearsOldInShort(p: Passage, numeral: Numeral): Reach | undefined {
  if (!numeral.digits || numeral.scaled) return undefined;
  if (numeral.tail === 'yo') return { ...reachOf(numeral), end: numeral.tailStart + 2 };
  if (numeral.tail !== '' && numeral.tail !== 'y') return undefined;
  const y = numeral.tail === 'y' ? numeral.next - 1 : numeral.next;
  const word = numeral.tail || wordNear(p, y, numeral.first);
  if (word === 'yo' || word === 'y.o.' || word === 'y.o') return { ...reachOf(numeral), end: endOf(p, y), next: y + 1 };
  return word === 'y' && isMark(p, y + 1, '/') && wordNear(p, y + 2, y) === 'o'
    ? { ...reachOf(numeral), end: endOf(p, y + 2), next: y + 3 }
    : undefined;
}

/** "John Smith, 46, said": a name of two or more words, and the number alone between commas. */
function isNamedAge(p: Passage, numeral: Numeral): boolean {
  const comma = numeral.first - 1;
  if (
    !numeral.digits ||
    numeral.next !== numeral.first + 1 ||
    !Number.isInteger(numeral.value) ||
    !isMark(p, comma, ',') ||
    !sameSentence(p, comma, numeral.first)
  )
    return false;
  if (numeral.plainDigits > 3) return false;
  const closes =
    !sameSentence(p, numeral.next, numeral.first) ||
    isMark(p, numeral.next, ',') ||
    isMark(p, numeral.next, '.') ||
    isMark(p, numeral.next, ';') ||
    wordAt(p, numeral.next) === 'and';
  if (!closes) return false;
  const last = comma - 1;
  if (isFullName(p, last)) return true;
  // "the actress, 26, said": between two commas, behind a common noun.
  return (
    isMark(p, numeral.next, ',') &&
    (numeral.value ?? 0) >= 5 &&
    isWordToken(p, last) &&
    sameSentence(p, last, comma) &&
    p.kinds[last] === 0 &&
    !isNumberToken(p, numeral.next + 1)
  );
}

/** Two or more capitalised words that end at `last`. */
function isFullName(p: Passage, last: number): boolean {
  const isName = (token: number): boolean =>
    sameSentence(p, token, last) && isWordToken(p, token) && isCapital(p, token) && p.kinds[token] === 0;
  return isName(last) && (isName(last - 1) || p.named[last] === 2);
}

/** "Anna Berg (46)": as many papers give ages. Smaller figures behind a name are goals, districts or places in a list. */
function isBracketedAge(p: Passage, numeral: Numeral): boolean {
  const open = numeral.first - 1;
  return (
    numeral.digits &&
    numeral.plainDigits === 2 &&
    numeral.next === numeral.first + 1 &&
    isMark(p, open, '(') &&
    isMark(p, numeral.next, ')') &&
    sameSentence(p, open, numeral.next) &&
    isFullName(p, open - 1) &&
    (numeral.value ?? 0) >= 14 &&
    (numeral.value ?? 0) < 100
  );
}

/** "in her early 40s": the decade of a life; behind a possessive only, or it is a temperature or a year. */
function decadeOfLife(p: Passage, token: number): Draft | undefined {
  const decade = /^([2-9])0s$/.exec(wordAt(p, token));
  if (!decade) return undefined;
  const part = DECADE_PARTS[wordNear(p, token - 1, token)];
  const owner = part ? token - 2 : token - 1;
  if (!isOneOf(wordNear(p, owner, token), 'his|her|their|my') || !isOneOf(wordNear(p, owner - 1, token), 'in|into|reached'))
    return undefined;
  const first = part ? token - 1 : token;
  const from = Number(decade[1]) * 10;
  const [low, high] = part ?? [0, 9];
  return {
    ...{ kind: 'age', start: startOf(p, first), end: endOf(p, token), first, next: token + 1, value: null },
    ...{ low: from + low, high: from + high, lowOpen: false, highOpen: false, unit: 'year', hedge: 'about', relative: null },
    ...{ quality: 'range', evidence: 'decade of a life', about: -1, ambiguous: false },
  };
}

const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [3, 7], late: [6, 9] };

/** "Anna Berg and Tom Lind, both 46, were held"; "Ida Holm, now 30, said". */
function isSharedAge(p: Passage, numeral: Numeral): boolean {
  const all = numeral.first - 1;
  return (
    numeral.digits &&
    isOneOf(wordNear(p, all, numeral.first), 'both|all|now|then') &&
    isMark(p, all - 1, ',') &&
    (isMark(p, numeral.next, ',') || isMark(p, numeral.next, '.')) &&
    isFullName(p, all - 2)
  );
}

/** What may follow an age that is told: "he was 27 when …"; anything else is counted by the figure. */
const BEHIND_AGE = /^([.,;)]|and|when|at|but|or)$/;

function closesAge(p: Passage, numeral: Numeral): boolean {
  return !sameSentence(p, numeral.next, numeral.first) || BEHIND_AGE.test(wordAt(p, numeral.next));
}

/** What follows a birthday: "who turned 80 last month". */
const BEHIND_BIRTHDAY = /^(last|this|next|in|on|earlier|just|during|while|today|yesterday)$/;

/** "who turned 80 last month" */
function isBirthday(p: Passage, numeral: Numeral): boolean {
  const isWhole = numeral.digits && numeral.next === numeral.first + 1 && Number.isInteger(numeral.value) && (numeral.value ?? 0) <= 120;
  if (!isWhole || wordNear(p, numeral.first - 1, numeral.first) !== 'turned') return false;
  return BEHIND_BIRTHDAY.test(wordNear(p, numeral.next, numeral.first)) && isSomebody(p, numeral.first - 2, numeral.first);
}

/** "he", "she", "who", or a name. */
function isSomebody(p: Passage, token: number, from: number): boolean {
  return isOneOf(wordNear(p, token, from), 'he|she|who') || (p.named[token] === 2 && sameSentence(p, token, from));
}

/** "he was 27 when he joined", "Lind was 91", "who turned 80", "Holm, at 19 the youngest" */
function isToldAge(p: Passage, numeral: Numeral): boolean {
  if (!numeral.digits || numeral.next !== numeral.first + 1 || !Number.isInteger(numeral.value)) return false;
  const verb = wordNear(p, numeral.first - 1, numeral.first);
  const behind = wordNear(p, numeral.next, numeral.first);
  if (verb === 'at' && behind === 'the' && isOneOf(wordNear(p, numeral.next + 1, numeral.first), 'youngest|oldest|eldest'))
    return isMark(p, numeral.first - 2, ',') && p.named[numeral.first - 3] === 2;
  if (!closesAge(p, numeral)) return false;
  const isOwn = verb === 'turned' || verb === 'turns' || verb === 'was' || verb === 'is';
  return isOwn && isSomebody(p, numeral.first - 2, numeral.first);
}

/** "children under 12", "people over 65" */
function isAgeLimit(p: Passage, numeral: Numeral): boolean {
  if (!numeral.digits || numeral.next !== numeral.first + 1) return false;
  const limit = wordNear(p, numeral.first - 1, numeral.first);
  const whose = wordNear(p, numeral.first - 2, numeral.first);
  return (
    isOneOf(limit, 'under|over|below|above') &&
    isOneOf(whose, 'children|people|those|adults|kids|boys|girls|women|men|persons|anyone|everyone|youths|voters|players')
  );
}

/** "her husband, 75." */
function isRelativesAge(p: Passage, numeral: Numeral): boolean {
  const comma = numeral.first - 1;
  return (
    numeral.digits &&
    numeral.next === numeral.first + 1 &&
    numeral.plainDigits < 3 &&
    isMark(p, comma, ',') &&
    /^(husband|wife|son|daughter|mother|father|brother|sister|widow|widower|grandmother|grandfather|grandson|granddaughter|fiancee?|boyfriend|girlfriend)$/.test(
      wordNear(p, comma - 1, numeral.first),
    ) &&
    closesAge(p, numeral)
  );
}

/** "ages 6 and 3" */
function isSecondAge(p: Passage, numeral: Numeral): boolean {
  const link = numeral.first - 1;
  return (
    numeral.digits &&
    numeral.next === numeral.first + 1 &&
    isOneOf(wordNear(p, link, numeral.first), 'and|to') &&
    isNumberToken(p, link - 1) &&
    isOneOf(wordNear(p, link - 2, numeral.first), 'ages|aged') &&
    closesAge(p, numeral)
  );
}
