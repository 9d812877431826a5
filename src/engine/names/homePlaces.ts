import type { Span } from '../model/span';
import { TokenFlag } from '../model/tokens';
import { hashWord } from '../text/tokens';
import type { NameText } from './nameColumns';

/** What is said of somebody's home: behind it and a preposition stands a place, known or not. */
const AT_HOME = new Set('born raised resident residents native natives lives lived'.split(' ').map(hashWord));
const PREPOSITIONS = new Set('in of near'.split(' ').map(hashWord));
const MONTHS = new Set('january february march april may june july august september october november december'.split(' ').map(hashWord));

/** "born in Dorn", "a native of Kelm": one capitalised word that no recognised name holds. `isTaken` tells whether a token is part of one. */
export function readHomePlaces({ tokens, sentences }: NameText, isTaken: (token: number) => boolean): Span[] {
  const places: Span[] = [];
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken + 2; i < endToken; i++) {
      const flags = tokens.flags[i] as number;
      if ((flags & TokenFlag.capital) === 0 || (flags & (TokenFlag.allCapitals | TokenFlag.digit)) !== 0 || isTaken(i)) continue;
      if (!PREPOSITIONS.has(tokens.hash[i - 1] as number) || !AT_HOME.has(tokens.hash[i - 2] as number)) continue;
      if (!isTaken(i + 1) && !MONTHS.has(tokens.hash[i] as number))
        places.push({ start: tokens.start[i] as number, end: tokens.end[i] as number });
    }
  return places;
}
