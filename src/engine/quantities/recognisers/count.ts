// Plain counts: every number that no other recogniser wanted and that counts something.

import { isOneOf } from '../../text/isOneOf';
import { sharedLexicon } from '../../text/sharedLexicon';
import { TokenFlag } from '../../model/tokens';
import { quantityDraft, reachOf, type Draft, type QuantityReading, type Reach } from '../draft';
import { CARDINALS } from '../numberWords';
import type { Numeral } from '../numerals/numeral';
import {
  flagsOf,
  hasSpaceBefore,
  isCapital,
  isMark,
  isNumberToken,
  sameSentence,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { isPhoneNumber } from './phoneNumber';

export const count: Recogniser = {
  id: 'count',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts: Draft[] = [];
    for (const numeral of numerals) {
      const votes = joinedVotes(passage, numeral);
      if (votes) drafts.push(votes);
      if ((numeral.category !== 'cardinal' && numeral.category !== 'vague') || !counts(passage, numeral)) continue;
      const reading: QuantityReading = {
        kind: 'count',
        unit: null,
        evidence: numeral.category === 'vague' ? 'a count without a figure' : 'a number of things',
      };
      const { tail } = numeral;
      drafts.push(
        quantityDraft(
          passage,
          numeral,
          reachWithPlus(numeral),
          tail === 'plus' ? { ...reading, hedge: 'at least' } : tail ? { ...reading, about: -1 } : reading,
        ),
      );
    }
    return drafts;
  },
};

/** "1,000-plus" */
function reachWithPlus(numeral: Numeral): Reach {
  return numeral.tail === 'plus' ? { ...reachOf(numeral), end: numeral.tailStart + numeral.tail.length } : reachOf(numeral);
}

/** "A four-to-one majority", "a 5-to-2 vote". */
function joinedVotes(p: Passage, numeral: Numeral): Draft | undefined {
  if (!numeral.tail.startsWith('to-') || numeral.value === null) return undefined;
  const word = numeral.tail.slice(3);
  const other = CARDINALS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (other === undefined || !isOneOf(wordNear(p, numeral.next, numeral.first), 'majority|vote|votes|decision|ruling|verdict|margin|split'))
    return undefined;
  const reach = { ...reachOf(numeral), end: numeral.tailStart + numeral.tail.length };
  const draft = quantityDraft(p, numeral, reach, {
    kind: 'count',
    unit: 'votes',
    quality: 'votes',
    evidence: 'two figures that are votes',
  });
  return { ...draft, value: `${String(numeral.value)}-${String(other)}`, low: null, high: null, about: -1 };
}

function counts(p: Passage, numeral: Numeral): boolean {
  if (numeral.tail && !countsInTail(numeral.tail)) return false;
  if (isLetteredToken(p, numeral) || isByFour(p, numeral) || isListNumber(p, numeral)) return false;
  if (numeral.value === 1 && !numeral.digits && !numeral.scaled) return !isLabel(p, numeral) && countsOne(p, numeral);
  return !(isLabel(p, numeral) || isCode(p, numeral) || (numeral.digits && isPhoneNumber(p, numeral.next - 1)));
}

/** "28-member", "two-thousand-strong", "three-way": the number counts what the tail names. */
function countsInTail(tail: string): boolean {
  return (
    /^[a-z]{2,}/.test(tail) && !/^(?:year|month|day|week|hour|minute|second|to-|(?:th|st|nd|rd|am|pm|and|fold|time|ply)(?:-|$))/.test(tail)
  );
}

/** A figure inside a token that begins with letters ("A380", "US500") is no count. */
function isLetteredToken(p: Passage, numeral: Numeral): boolean {
  return numeral.digits && startOf(p, numeral.first) < numeral.start && (flagsOf(p, numeral.first) & TokenFlag.word) !== 0;
}

/** "1. ", "2) " and "(3) " at the start of a line number the items of a list. */
function isListNumber(p: Passage, numeral: Numeral): boolean {
  if (!numeral.digits || numeral.plainDigits < 1 || numeral.plainDigits > 2) return false;
  const isOpened = isMark(p, numeral.first - 1, '(');
  const first = isOpened ? numeral.first - 1 : numeral.first;
  const closes = isMark(p, numeral.next, ')') || (!isOpened && isMark(p, numeral.next, '.'));
  return (
    (flagsOf(p, first) & TokenFlag.lineStart) !== 0 && closes && !hasSpaceBefore(p, numeral.next) && hasSpaceBefore(p, numeral.next + 1)
  );
}

/** "4x4", "2×4", "four-by-four": a kind of car or timber. */
function isByFour(p: Passage, numeral: Numeral): boolean {
  return (
    numeral.tail.startsWith('x') ||
    numeral.tail.startsWith('by-') ||
    isMark(p, numeral.next, '×') ||
    (isMark(p, numeral.first - 1, '×') && !hasSpaceBefore(p, numeral.first)) ||
    (!hasSpaceBefore(p, numeral.first) && /\dx$/.test(writtenAt(p, numeral.first - 1)))
  );
}

const ONE_BEFORE = new Set('no any every each this that which the another some little loved what'.split(' '));

/** "one" counts only before a noun: not "no one", "one of the", "one another", "one by one", nor as a pronoun. */
function countsOne(p: Passage, numeral: Numeral): boolean {
  if (numeral.tail) return false;
  const before = wordNear(p, numeral.first - 1, numeral.first);
  const after = wordNear(p, numeral.next, numeral.first);
  if (ONE_BEFORE.has(before) && before !== 'the') return false;
  if (
    before === 'the' ||
    after === '' ||
    isOneOf(
      after,
      'of|another|by|to|and|or|who|that|which|has|had|is|was|would|could|can|will|may|might|should|must|does|day|time|thing|such|or',
    )
  )
    return false;
  return (flagsOf(p, numeral.next) & TokenFlag.word) !== 0;
}

const LABELS = new Set(
  'no nos nr nrs no. nos. number numbers page pages chapter section article paragraph clause part phase phases version type class category group route highway flight room apollo boeing airbus channel interstate gate terminal platform volume vol. unit level stage tier grade week act resolution bill case proposition title figure table line exhibit model series episode season windows channel radio area district ward zone block floor box war formula tel phone fax call dial ext s&p ftse nikkei russell stoxx cac asx topix fortune'.split(
    ' ',
  ),
);

/** A number that names a thing instead of counting: "Flight 370", "phase one", "Boeing 737", "No 10". */
function isLabel(p: Passage, numeral: Numeral): boolean {
  const before = numeral.first - 1;
  if (p.named[numeral.first] === 1) return true;
  // "called his phone six times"
  if (!numeral.digits && wordNear(p, numeral.next, numeral.first) === 'times') return false;
  if (!sameSentence(p, before, numeral.first)) return false;
  const word = wordAt(p, before);
  if (isMark(p, before, '.') && isOneOf(wordNear(p, before - 1, numeral.first), 'no|nos|nr|nrs') && !hasSpaceBefore(p, before)) return true;
  // "iPhone 5"
  if ((flagsOf(p, before) & TokenFlag.innerCapital) !== 0 && !numeral.scaled && numeral.plainDigits > 0 && numeral.plainDigits < 3)
    return true;
  if (isMark(p, before, '#') || word === 'no.' || word === 'nos.') return true;
  if (word === 'of' && /^group$/.test(wordNear(p, before - 1, numeral.first)) && isCapital(p, before - 1)) return true;
  if (!LABELS.has(word)) return false;
  if (word === 'number' && isSaidOfMany(p, before - 1)) return false;
  if (word === 'no' || word === 'number' || word === 'numbers' || word === 'call')
    return numeral.digits || word === 'number' ? isCapital(p, before) || word === 'number' : false;
  return !numeral.scaled && (numeral.value ?? 0) < 10_000;
}

/** "The injured number 14", "the rebels number 2,000": a verb behind those who are so many. "Player number 14", "the lucky number 7". */
function isSaidOfMany(p: Passage, token: number): boolean {
  const word = wordNear(p, token, token + 1);
  if (isOneOf(word, 'dead|injured|wounded|hurt|missing|killed|homeless|displaced|sick|infected|unemployed|jobless')) return true;
  const singular = sharedLexicon().singular(word);
  return singular !== word && sharedLexicon().partsOf(singular).startsWith('n') && !isCapital(p, token);
}

/** Telephone numbers, scores of dots, web addresses, stock codes, "9/11", clock times, versions. */
function isCode(p: Passage, numeral: Numeral): boolean {
  if (!numeral.digits) return false;
  const before = numeral.first - 1;
  const glued = sameSentence(p, before, numeral.first) && !hasSpaceBefore(p, numeral.first);
  if (glued && /^[:/@_#&=?.\\]$/.test(writtenAt(p, before)) && !(isMark(p, before, ':') && hasSpaceBefore(p, numeral.first))) return true;
  if (glued && (isMark(p, before, '-') || isMark(p, before, '–')) && isNumberToken(p, before - 1) && isMark(p, before - 2, '-'))
    return true;
  const next = numeral.next;
  if (
    glued &&
    isMark(p, before, '-') &&
    isNumberToken(p, before - 1) &&
    isMark(p, next, '-') &&
    isNumberToken(p, next + 1) &&
    !hasSpaceBefore(p, next + 1)
  )
    return true;
  const joined = sameSentence(p, next, numeral.first) && !hasSpaceBefore(p, next);
  if (joined && /^[:/@_=\\]$/.test(writtenAt(p, next)) && sameSentence(p, next + 1, numeral.first) && !hasSpaceBefore(p, next + 1))
    return true;
  if (joined && isMark(p, next, '-') && isNumberToken(p, next + 1) && isMark(p, next + 2, '-') && !hasSpaceBefore(p, next + 2)) return true;
  return false;
}
