// Places in an order: "the second round", "39th anniversary".

import { isOneOf } from '../../text/isOneOf';
import { quantityDraft, reachOf, type Draft } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { isCapital, isMark, sameSentence, sentenceStart, wordAt, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';

export const ordinal: Recogniser = {
  id: 'ordinal',
  recognise({ passage, numerals }: Reading): Draft[] {
    return numerals.flatMap((numeral) =>
      numeral.category === 'ordinal' && isPlace(passage, numeral)
        ? [quantityDraft(passage, numeral, reachOf(numeral), { kind: 'ordinal', unit: 'ordinal', evidence: 'ordinal number' })]
        : [],
    );
  },
};

/** Phrases in which the word counts nothing. */
const IDIOMS_BEFORE = new Set(['at', 'split']);

function isPlace(p: Passage, numeral: Numeral): boolean {
  const word = wordAt(p, numeral.first);
  const before = wordNear(p, numeral.first - 1, numeral.first);
  const after = wordNear(p, numeral.next, numeral.first);
  if (
    numeral.tail &&
    !/^(place|placed|round|ranked|largest|biggest|year|ever|class|time|generation|degree|floor|quarter|century|half|grade|grader|seeded|seed|day|term|anniversary|highest|best)/.test(
      numeral.tail,
    )
  )
    return false;
  if (
    isOneOf(
      after,
      'avenue|street|ave|st|road|floor|amendment|infantry|regiment|brigade|battalion|airborne|cavalry|circuit|lady|name|aid|nation|nations|class|hand|base|baseman|person|minister|cousin',
    ) &&
    (word === 'first' || word === 'second' || word === 'third' || isCapital(p, numeral.next))
  )
    return false;
  if (
    numeral.digits &&
    isCapital(p, numeral.next) &&
    sameSentence(p, numeral.first, numeral.next) &&
    !isOneOf(after, 'anniversary|century|congress')
  )
    return false;
  if (
    word === 'first' &&
    (IDIOMS_BEFORE.has(before) || (numeral.first === sentenceStart(p, numeral.first) && isMark(p, numeral.next, ',')))
  )
    return false;
  if (
    word === 'second' &&
    (before === 'a' || before === 'per' || before === 'split') &&
    !isOneOf(
      after,
      'time|round|day|term|man|woman|person|victim|wave|attack|bomb|straight|blast|explosion|phase|goal|half|year|week|month|consecutive|child|suspect|team|case|term|body|shooting|ship|plane|shot',
    )
  )
    return before === 'a' && after !== '' && !isMark(p, numeral.next, ',') && !isMark(p, numeral.next, '.');
  return after !== 'published' && after !== 'posted';
}
