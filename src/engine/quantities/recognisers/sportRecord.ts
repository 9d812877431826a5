// Fights or games won, lost and drawn: "57-6-2".

import { isOneOf } from '../../text/isOneOf';
import { quantityDraft, reachOf, type Draft } from '../draft';
import type { Numeral } from '../numerals/numeral';
import { endOf, hasSpaceBefore, isCapital, isMark, isNumberToken, wordAt, wordNear, type Passage } from '../passage';
import type { Reading, Recogniser } from '../recogniser';

export const sportRecord: Recogniser = {
  id: 'sport-record',
  recognise({ passage, numerals }: Reading): Draft[] {
    return numerals.flatMap((numeral) => {
      const figures = threeFigures(passage, numeral);
      if (!figures || !(isOfGames(passage, numeral) || stands(passage, numeral, figures))) return [];
      const next = numeral.first + 5;
      const reach = { ...reachOf(numeral), end: endOf(passage, next - 1), next };
      const draft = quantityDraft(passage, numeral, reach, {
        kind: 'count',
        unit: 'record',
        quality: 'record',
        evidence: 'three figures that are a record',
        about: -1,
      });
      return [{ ...draft, value: figures.join('-'), low: null, high: null, lowOpen: false, highOpen: false, hedge: 'none' as const }];
    });
  },
};

/** Nobody has fought or drawn more often; what begins with more than the days of a month is no date. */
const MOST = 400;
const MOST_DRAWN = 15;
const LAST_DAY = 31;

function threeFigures(p: Passage, { digits, first, next }: Numeral): readonly number[] | undefined {
  if (!digits || next !== first + 1) return undefined;
  for (const dash of [first + 1, first + 3]) {
    if (!(isMark(p, dash, '-') || isMark(p, dash, '–')) || hasSpaceBefore(p, dash)) return undefined;
    if (!isNumberToken(p, dash + 1) || hasSpaceBefore(p, dash + 1)) return undefined;
  }
  if (isMark(p, first + 5, '-') || isMark(p, first - 1, '-')) return undefined;
  const figures = [first, first + 2, first + 4].map((at) => (/^\d{1,3}$/.test(wordAt(p, at)) ? Number(wordAt(p, at)) : NaN));
  const [won = NaN, , drawn = NaN] = figures;
  return figures.every((figure) => figure <= MOST) && drawn <= Math.min(MOST_DRAWN, won) ? figures : undefined;
}

const GAMES: ReadonlySet<string> = new Set(
  'record mark season ko kos knockout knockouts stoppages wins losses draws unbeaten undefeated career'.split(' '),
);
const BEFORE = 6;
const BEHIND = 4;

/** "A record of 57-6-2", "57-6-2 with 38 knockouts", "Brann (57-6-2)"; a formation of 4-4-2 and a date are none. */
function isOfGames(p: Passage, { first }: Numeral): boolean {
  if (isMark(p, first - 1, '(') && isCapital(p, first - 2) && (isMark(p, first + 5, ')') || isMark(p, first + 5, ','))) return true;
  for (let back = 1; back <= BEFORE; back++) if (GAMES.has(wordNear(p, first - back, first))) return true;
  for (let at = first + 5; at < first + 5 + BEHIND; at++) if (GAMES.has(wordNear(p, at, first))) return true;
  return false;
}

/** "Is now 57-6-2", "leaves Brann at 57-6-2": no date, and nobody voted. */
function stands(p: Passage, { first }: Numeral, [won = 0]: readonly number[]): boolean {
  return won > LAST_DAY && isOneOf(wordNear(p, first - 1, first), 'at|is|now');
}
