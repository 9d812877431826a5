import { isWithinOneEdit } from './editDistance';
import { relateGivenNames } from './givenNames';
import { remember } from '../text/remember';
import { foldName, wordsOfName } from './nameText';
import { formalGiven } from './shortGivenNames';

/** A person's name taken apart. All parts folded (lower case, no stops). */
export interface PersonName {
  /** Given names and middle names; empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "iii" and the like, or null. */
  readonly generation: string | null;
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president vice premier prime minister king queen prince princess pope rev reverend father sister brother judge justice gen general col colonel lt lieutenant maj major capt captain sgt sergeant officer detective inspector chief cmdr adm admiral cpl sheriff deputy mayor secretary ambassador coach pastor rabbi imam sheikh sheik ayatollah former late then acting superintendent constable pfc pvt insp supt det const cst asst dep mp msgr fr hon esquire commissioner commander commodore brigadier brig corporal ensign cdr trooper agent deputy councilman councilwoman congressman congresswoman assemblyman spokesman spokeswoman'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv esq phd md'.split(' '));
const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));
const PARTICLES = new Set('van von der den de da di del della la le du dos das bin ibn al el ter ten st san abu'.split(' '));

/** "DA Ann Poe", "A.D.A. Poe": an American prosecutor, in capitals; "da Silva" is none. */
const PROSECUTOR = /^(?:A\.? ?)?D\.? ?A\.? (?=\p{Lu}\p{Ll})/u;

/** Takes a person's name apart: titles and "Jr." go, particles stay with the surname. */
export const readPersonName = remember(takeApart);

function takeApart(name: string): PersonName {
  let words = wordsOfName(foldName(name.replace(PROSECUTOR, '')))
    .map((word) => word.replace(/^["'(]+|["'),]+$/g, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words = words.slice(1);
  let generation: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1] ?? '')) {
    const suffix = words[words.length - 1] ?? '';
    if (GENERATIONS.has(suffix)) generation = suffix;
    words = words.slice(0, -1);
  }
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  return { given: words.slice(0, Math.max(0, from)), surname: words.slice(Math.max(0, from)).join(' '), generation };
}

/** Whether two full names with the same surname can be one person's. */
export function areCompatible(left: PersonName, right: PersonName): boolean {
  if (left.generation !== null && right.generation !== null && left.generation !== right.generation) return false;
  const [first = '', ...leftRest] = left.given;
  const [other = '', ...rightRest] = right.given;
  if (!isSameGiven(first, other)) {
    // "Robert Kelly Smith" may go by "Kelly Smith".
    return (
      (leftRest.includes(other) && other.length > 1 && rightRest.length === 0) ||
      (rightRest.includes(first) && first.length > 1 && leftRest.length === 0)
    );
  }
  const middle = leftRest[0];
  const otherMiddle = rightRest[0];
  return middle === undefined || otherMiddle === undefined || isSameGiven(middle, otherMiddle);
}

/** Letters from which on a given name that differs in one of them is misspelt. */
const LONG_GIVEN = 6;

function isSameGiven(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return initialsOfGiven(left).some((initial) => initialsOfGiven(right).includes(initial));
  // Of the names that a short one may stand for the commonest alone: "Jerry" and "Jeremy" may be father and son.
  if (formalGiven(left) === formalGiven(right)) return true;
  if (left.length > 2 && right.length > 2 && (left.startsWith(right) || right.startsWith(left))) return true;
  if (left.length < LONG_GIVEN || right.length < LONG_GIVEN || left.charAt(0) !== right.charAt(0)) return false;
  return isWithinOneEdit(left, right) && relateGivenNames(left, right) === undefined;
}

/** A given name's first letter, and that of the formal name that it is short for. */
function initialsOfGiven(name: string): string[] {
  return [name.charAt(0), formalGiven(name).charAt(0)];
}
