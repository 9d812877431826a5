/** Slips that only names of several words, or of capitals alone, show. */
import { functionWords } from '../../text/functionWords';
import type { NameForm } from './nameForms';

/** Words of the longer name: of two words, what is left of a name may be anything. */
const MIN_WORDS = 3;

/** "Union of the Weavers" and "Union of Weavers". Words of substance that are left out make a fuller name (`fullerName`), not a spelling. */
export function isSmallWordLeftOut(left: NameForm, right: NameForm): boolean {
  const [short, long] = left.folded.length < right.folded.length ? [left, right] : [right, left];
  if (long.folded.length !== short.folded.length + 1 || long.folded.length < MIN_WORDS) return false;
  if (long.type === 'PER' || short.type === 'PER' || long.type === null || short.type === null) return false;
  const at = short.folded.findIndex((word, index) => word !== long.folded[index]);
  // What is added at either end is a fuller name, not another one.
  if (at <= 0 || short.folded.slice(at).some((word, index) => word !== long.folded[at + 1 + index])) return false;
  return functionWords.has(long.folded[at] ?? '');
}

const ACRONYM = /^\p{Lu}{4,7}$/u;
/** A misprint is rare, and what it stands for is not. */
const MOST_MISPRINTS = 2;
const MIN_PLACES = 4;

/** "NTASA" once where the story has "NATSA" again and again: the same capitals in another order. */
export function isAcronymMisprint(left: NameForm, right: NameForm): boolean {
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  if (rare.places.length > MOST_MISPRINTS || common.places.length < MIN_PLACES) return false;
  return ACRONYM.test(rare.text) && ACRONYM.test(common.text) && lettersOf(rare.text) === lettersOf(common.text);
}

/** Its letters in the order of the alphabet. */
export function lettersOf(acronym: string): string {
  return [...acronym].sort().join('');
}

/** Keys under which two such names are looked for. */
export function longNameKeys(form: NameForm): string[] {
  const { folded, text } = form;
  if (folded.length === 1) return ACRONYM.test(text) ? [`letters ${lettersOf(text)}`] : [];
  if (folded.length < MIN_WORDS - 1 || folded.length > MAX_WORDS) return [];
  return [
    `words ${folded.join(' ')}`,
    ...(folded.length < MIN_WORDS
      ? []
      : folded.slice(1, -1).map((_, at) => `words ${folded.filter((__, other) => other !== at + 1).join(' ')}`)),
  ];
}

const MAX_WORDS = 12;
