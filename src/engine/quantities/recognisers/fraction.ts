// Shares: "a third", "two-thirds", "one in five", "the majority of".

import { isOneOf } from '../../text/isOneOf';
import { quantityDraft, reachOf, type Draft } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { endOf, isKind, sameSentence, startOf, wordAt, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';
import { WordKind } from '../wordKind';

export const fraction: Recogniser = {
  id: 'fraction',
  recognise({ passage, numerals }: Reading): Draft[] {
    const drafts: Draft[] = [];
    numerals.forEach((numeral, index) => {
      const about = (next: number): number => (wordNear(passage, next, numeral.first) === 'of' ? next + 1 : next);
      if (numeral.category === 'fraction') {
        if (!numeral.tail)
          drafts.push(
            quantityDraft(passage, numeral, reachOf(numeral), {
              kind: 'fraction',
              unit: 'share',
              evidence: 'share of a whole',
              about: about(numeral.next),
            }),
          );
        return;
      }
      const ratio = oneIn(passage, numeral, numerals[index + 1]);
      if (ratio)
        drafts.push(
          quantityDraft(passage, ratio, reachOf(ratio), {
            kind: 'fraction',
            unit: 'share',
            evidence: 'so many in so many',
            about: about(ratio.next),
          }),
        );
    });
    majorities(passage, drafts);
    return drafts;
  },
};

/** "one in five", "9 out of 10", "1 over 3" */
function oneIn(p: Passage, numeral: Numeral, following: Numeral | undefined): Numeral | undefined {
  if (
    !following ||
    !sameSentence(p, following.first, numeral.first) ||
    numeral.category !== 'cardinal' ||
    following.category !== 'cardinal' ||
    numeral.value === null ||
    following.value === null ||
    numeral.tail ||
    following.tail ||
    numeral.value <= 0
  )
    return undefined;
  const first = wordNear(p, numeral.next, numeral.first);
  const outOf = first === 'out' && wordNear(p, numeral.next + 1, numeral.first) === 'of';
  const link = first === 'in' || first === 'over' ? 1 : outOf ? 2 : 0;
  if (link === 0 || following.first !== numeral.next + link) return undefined;
  const isRatio = first === 'over' || numeral.value < following.value;
  if (
    !isRatio ||
    !Number.isInteger(following.value) ||
    (first === 'in' &&
      (following.plainDigits === 4 ||
        (sameSentence(p, following.next, numeral.first) && isKind(p, following.next, WordKind.calendar | WordKind.measure)) ||
        numeral.digits !== following.digits ||
        following.value > 1e6))
  )
    return undefined;
  if (first === 'in' && numeral.value > 1 && ![3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000, 10_000, 100_000].includes(following.value))
    return undefined;
  const value = numeral.value / following.value;
  return {
    ...numeral,
    end: following.end,
    next: following.next,
    category: 'fraction',
    value,
    low: value,
    high: value,
    step: 0.01,
    plainDigits: 0,
    tailStart: following.end,
  };
}

/** "the majority of", "most of": more than half. Only with "of", where it is a share of something named. */
function majorities(p: Passage, drafts: Draft[]): void {
  for (const token of p.rare) {
    if (wordAt(p, token) === 'majority' && wordNear(p, token + 1, token) === 'of') {
      const article = isOneOf(wordNear(p, token - 1, token), 'the|a') ? token - 1 : token;
      const numeral: Numeral = {
        start: startOf(p, article),
        end: endOf(p, token + 1),
        first: article,
        next: token + 2,
        category: 'fraction',
        value: 0.5,
        low: 0.5,
        high: 1,
        digits: false,
        scaled: false,
        step: 0.01,
        tail: '',
        tailStart: endOf(p, token + 1),
        plainDigits: 0,
      };
      const draft = quantityDraft(p, numeral, reachOf(numeral), {
        kind: 'fraction',
        unit: 'share',
        evidence: 'a majority is more than half',
      });
      drafts.push({ ...draft, hedge: 'more than', low: 0.5, high: 1, lowOpen: true });
    }
  }
}
