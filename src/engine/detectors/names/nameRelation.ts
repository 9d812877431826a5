/** How two spellings of what may be one name differ. */
import { deletionKeys } from '../../linking/editDistance';
import { functionWords } from '../../text/functionWords';
import { remember } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';
import { relateGivenNames } from '../../linking/givenNames';
import { isAcronymMisprint, isSmallWordLeftOut, longNameKeys } from './longNameRelation';
import type { NameForm } from './nameForms';
import { isShortFirstName } from './shortFirstNames';

/**
 * `firstName`, `letters`: one of them is misspelt or they are two people. `otherName`: two first names of common use. `shortName`: a short first name, half of a double
 * surname. `accents`, `capitals`, `spacing`, `plural`: one name, written in
 * several ways. `style` (Centre, Center) and `suffix` (Co., Ltd. or none) are house style.
 */
export type NameDifference =
  | 'firstName'
  | 'letters'
  | 'otherName'
  | 'shortName'
  | 'leftOut'
  | 'suffixKind'
  | 'accents'
  | 'capitals'
  | 'spacing'
  | 'plural'
  | 'number'
  | 'style'
  | 'suffix';

const SUFFIXES = new Set(
  'co corp inc ltd plc llc company corporation incorporated limited group holding holdings sa ag nv gmbh lp llp pte pty'.split(' '),
);
/** Suffixes that exclude one another. */
const LEGAL_FORM: Readonly<Record<string, string>> = {
  inc: 'inc',
  incorporated: 'inc',
  corp: 'corp',
  corporation: 'corp',
  ltd: 'ltd',
  limited: 'ltd',
  plc: 'plc',
  llc: 'llc',
};

/** The difference between two forms, or undefined where they are two names (or one spelling). */
export function nameDifference(left: NameForm, right: NameForm): NameDifference | undefined {
  if (left.text === right.text) return undefined;
  const a = left.folded;
  const b = right.folded;
  if (isCompatible(left, right, 'PER') && a.length >= 2 && b.length >= 2) {
    const person = personDifference(a, b);
    if (person) return person;
    if (isFirstInOtherCapitals(left, right)) return 'capitals';
  }
  if (squeezed(a) === squeezed(b)) return sameLetters(left, right, a, b);
  if (left.type === 'PER' && right.type === 'PER') {
    if (a.length !== 1 || b.length !== 1) return undefined;
    return isShortSlip(left, right) ? 'letters' : singleWord(a[0] ?? '', b[0] ?? '');
  }
  const difference =
    groupNumber(left.text, right.text) ??
    suffixDifference(a, b) ??
    wordDifference(a, b, isSlip(left, right)) ??
    (isSmallWordLeftOut(left, right) ? 'leftOut' : undefined) ??
    (isAcronymMisprint(left, right) ? 'letters' : undefined);
  return difference === 'plural' && !(left.type === 'ORG' && right.type === 'ORG') && a.length < PLURAL_IN_ANY_NAME
    ? undefined
    : difference;
}

/** "MaryAnn Holm" and "Maryann Rose Holm". */
function isFirstInOtherCapitals(left: NameForm, right: NameForm): boolean {
  const [one = '', other = ''] = [left.words[0], right.words[0]];
  return (
    one !== other &&
    left.folded[0] === right.folded[0] &&
    left.folded[left.folded.length - 1] === right.folded[right.folded.length - 1] &&
    [one, other].every((word) => word !== word.toUpperCase()) &&
    (hasInnerCapital(one) || hasInnerCapital(other))
  );
}

function squeezed(words: readonly string[]): string {
  const joined = words.length === 1 ? (words[0] ?? '') : words.join('');
  return /[-\u2010\u2011]/.test(joined) ? joined.replace(/[-\u2010\u2011]/g, '') : joined;
}

function isCompatible(left: NameForm, right: NameForm, type: NameForm['type']): boolean {
  return (left.type === type || left.type === null) && (right.type === type || right.type === null) && left.type !== right.type
    ? true
    : left.type === type && right.type === type;
}

/** UTF-16 units of a name that is written with and without a space or hyphen. */
const MIN_SPACED = 4;

function sameLetters(left: NameForm, right: NameForm, a: readonly string[], b: readonly string[]): NameDifference | undefined {
  if (withoutInitials(left.text) === withoutInitials(right.text))
    return left.type === 'PER' && right.type === 'PER' && INITIALS.test(left.text) !== INITIALS.test(right.text) ? 'style' : undefined;
  const isSpacing = a.length !== b.length || left.text.includes('-') !== right.text.includes('-');
  if (isSpacing) return a.join('').length >= MIN_SPACED ? 'spacing' : undefined;
  if (left.text.toLowerCase() !== right.text.toLowerCase() && hasAccent(left.text) !== hasAccent(right.text)) return 'accents';
  const isShouted = (text: string): boolean => text === text.toUpperCase();
  // All capitals may be the style of a line, but a name of five and more letters amid small letters is a spelling.
  if (left.text.replace(/\./g, '') === right.text.replace(/\./g, '')) return undefined;
  if ((isShouted(left.text) || isShouted(right.text)) && a.join('').length < 6) return undefined;
  const differs = left.words.some(
    (word, at) => word !== right.words[at] && (hasInnerCapital(word) || hasInnerCapital(right.words[at] ?? '')),
  );
  return differs ? 'capitals' : undefined;
}

/** "P.J. Hill" or "P. J. Hill", not "PJ Hill". */
const INITIALS = /\b\p{Lu}\. ?\p{Lu}\. /u;

/** "P. J. Hill", "PJ Hill" and "P.J.Hill" are one. */
function withoutInitials(text: string): string {
  return text
    .replace(/\./g, '. ')
    .replace(/\b(\p{Lu})[.\s]+(?=\p{Lu}\b)/gu, '$1')
    .replace(/[.\s]+/g, ' ')
    .trim();
}

function hasAccent(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}

function hasInnerCapital(text: string): boolean {
  return /\p{Ll}\p{Lu}|'\p{Lu}\p{Ll}/u.test(text);
}

const PARTICLES = new Set('de da di la le van von der den bin al el st jr sr ii iii iv'.split(' '));

/** Ranks and courtesies that may stand before a surname, as part of a name. */
const TITLES = new Set(
  'mr mrs ms miss dr sir lord lady insp inspector sgt sergeant lt lieutenant capt captain col colonel gen general sen senator rep gov governor det detective prof professor rev reverend judge president minister king queen prince princess pope father sister brother'.split(
    ' ',
  ),
);

function isParticle(word: string): boolean {
  return word.length < 2 || PARTICLES.has(word);
}

function withoutParticles(words: readonly string[]): readonly string[] {
  return words.some(isParticle) ? words.filter((word) => !isParticle(word)) : words;
}

/** Same surname and first names that look alike, or the same first name and surnames that look alike. */
function personDifference(a: readonly string[], b: readonly string[]): NameDifference | undefined {
  const left = withoutParticles(a);
  const right = withoutParticles(b);
  if (left.length < 2 || right.length < 2) return undefined;
  const [firstA, firstB] = [left[0] ?? '', right[0] ?? ''];
  const [lastA, lastB] = [left[left.length - 1] ?? '', right[right.length - 1] ?? ''];
  if (lastA === lastB) {
    if (firstA === firstB || TITLES.has(firstA) || TITLES.has(firstB)) return undefined;
    if (Math.min(firstA.length, firstB.length) >= 3 && soundKey(firstA) === soundKey(firstB)) return 'letters';
    if (isShortFirstName(firstA, firstB)) return 'shortName';
    if (firstA.startsWith(firstB) || firstB.startsWith(firstA) || !lookAlike(firstA, firstB)) return undefined;
    const relation = relateGivenNames(firstA, firstB);
    return relation === undefined ? 'firstName' : relation === 'two names' ? 'otherName' : undefined;
  }
  if (firstA === firstB && isHalfOf(lastA, lastB)) return 'shortName';
  if (firstA !== firstB || Math.min(lastA.length, lastB.length) < 4) return undefined;
  const isLonger = (long: string, short: string): boolean => short.length >= 5 && long.endsWith(short) && long.length - short.length <= 2;
  return editDistance(lastA, lastB) <= (Math.min(lastA.length, lastB.length) >= 7 ? 2 : 1) ||
    isLonger(lastA, lastB) ||
    isLonger(lastB, lastA)
    ? 'letters'
    : undefined;
}

function lookAlike(left: string, right: string): boolean {
  const distance = editDistance(left, right);
  if (left.charAt(0) !== right.charAt(0) || Math.min(left.length, right.length) < 4) return distance === 1 && left.length >= 4;
  return distance <= (Math.max(left.length, right.length) >= 6 ? 2 : 1) || isSubsequence(left, right);
}

/** "Drew" of "Jones-Drew". */
function isHalfOf(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const halves = long.split('-');
  return halves.length > 1 && halves.includes(short) && !halves.some((half) => functionWords.has(half));
}

function isSubsequence(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length && long.length - short.length <= 2;
}

/** "G20" and "Group of 20". */
function groupNumber(left: string, right: string): NameDifference | undefined {
  const key = (text: string): string | undefined =>
    /^G-?(\d{1,2})$/.exec(text)?.[1] ?? /^Group of (\d{1,2}|Seven|Eight|Twenty)$/i.exec(text)?.[1];
  const number = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : ({ seven: '7', eight: '8', twenty: '20' }[text.toLowerCase()] ?? text);
  const [a, b] = [number(key(left)), number(key(right))];
  return a !== undefined && a === b ? 'number' : undefined;
}

function suffixDifference(a: readonly string[], b: readonly string[]): NameDifference | undefined {
  const [coreA, coreB] = [a.filter((word) => !SUFFIXES.has(word)), b.filter((word) => !SUFFIXES.has(word))];
  if (coreA.length === 0 || coreA.join(' ') !== coreB.join(' ')) return undefined;
  const formOf = (words: readonly string[]): string | undefined => words.map((word) => LEGAL_FORM[word]).find((form) => form !== undefined);
  const [formA, formB] = [formOf(a), formOf(b)];
  return formA && formB && formA !== formB ? 'suffixKind' : 'suffix';
}

/** Names of equally many words that differ in the letters of one of them. */
function wordDifference(a: readonly string[], b: readonly string[], isSlip: boolean): NameDifference | undefined {
  const [coreA, coreB] = [a.filter((word) => !SUFFIXES.has(word)), b.filter((word) => !SUFFIXES.has(word))];
  if (coreA.length !== coreB.length || coreA.length === 0) return undefined;
  const differing = coreA.flatMap((word, index) => (word === coreB[index] ? [] : [index]));
  if (differing.length !== 1) return undefined;
  const at = differing[0] ?? 0;
  // "Society of Friends of the Lake" with one small word for another: in a long name a slip.
  if (coreA.length >= LONG_NAME && functionWords.has(coreA[at] ?? '') && functionWords.has(coreB[at] ?? '')) return 'letters';
  return singleWord(coreA[at] ?? '', coreB[at] ?? '', { inLongerName: coreA.length > 1, isSlip });
}

/** "Held" once for the "Hels" of several sources: too short to be told apart by its letters alone. */
function isShortSlip(left: NameForm, right: NameForm): boolean {
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  const [a, b] = [rare.folded[0] ?? '', common.folded[0] ?? ''];
  if (Math.min(a.length, b.length) < MIN_SURNAME || a.charAt(0) !== b.charAt(0)) return false;
  if (`${a}s` === b || `${b}s` === a) return false;
  const isOften = common.places.length >= MIN_PLACES_OF_TRUE_FORM && common.sources.size >= MIN_SOURCES_OF_TRUE_FORM;
  return rare.places.length <= MAX_SLIPS && isOften && editDistance(a, b) === 1;
}

/** One single place against a spelling that several sources share: then even a word of the dictionary is a slip. */
function isSlip(left: NameForm, right: NameForm): boolean {
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  // A misspelt place is often taken for a person; in a long word with the same beginning that tells nothing.
  const mayBePlace =
    rare.type === 'LOC' || (rare.type === 'PER' && rare.text.length >= LONG_WORD && rare.text.charAt(0) === common.text.charAt(0));
  return common.type === 'LOC' && mayBePlace && rare.places.length <= MAX_SLIPS && common.sources.size >= MIN_SOURCES_OF_TRUE_FORM;
}

/** Words of a name that cannot be two names by chance. */
const LONG_NAME = 5;
/** Words of a name of which one in the singular and in the plural is no other name, even if the two were read as of two types. */
const PLURAL_IN_ANY_NAME = 4;
const MAX_SLIPS = 1;
const LONG_WORD = 7;
const MIN_SURNAME = 4;
const MIN_PLACES_OF_TRUE_FORM = 5;
const MIN_SOURCES_OF_TRUE_FORM = 3;

/** Two words that one slip of the pen, or one way of writing a sound, sets apart. */
function singleWord(left: string, right: string, { inLongerName = false, isSlip = false } = {}): NameDifference | undefined {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < (inLongerName ? 4 : 5) || /\d/.test(left + right)) return undefined;
  const singular = sharedLexicon().singular;
  if (singular(left) === singular(right)) return inLongerName && long.endsWith('s') ? 'plural' : undefined;
  if (
    (isInflection(short, long) && !(isSlip && !long.startsWith(short) && editDistance(left, right) === 1)) ||
    (isOrdinary(left) &&
      isOrdinary(right) &&
      !(isSlip && editDistance(left, right) === 1) &&
      !(inLongerName && (isStyle(left, right) || areAgents(left, right))))
  )
    return undefined;
  const distance = editDistance(left, right);
  if (isStyle(left, right)) return 'style';
  const isNear = distance === 1 || (distance === 2 && short.length >= 8) || (soundKey(left) === soundKey(right) && short.length >= 5);
  return isNear ? 'letters' : undefined;
}

/** "Centre", "Center"; "Recognised", "Recognized": words that countries spell in two ways. */
function isStyle(left: string, right: string): boolean {
  const style = (word: string): string =>
    word
      .replace(/our(s?)$/, 'or$1')
      .replace(/re(s?)$/, 'er$1')
      .replace(/is(ation|e|ed|ing)$/, 'iz$1')
      .replace(/ence$/, 'ense');
  return style(left) === style(right);
}

/** "Advisers" and "Advisors": in the name of a firm only one of them is right. */
function areAgents(left: string, right: string): boolean {
  return left.replace(/er(s?)$/, 'or$1') === right.replace(/er(s?)$/, 'or$1');
}

function isOrdinary(word: string): boolean {
  return sharedLexicon().partsOf(word) !== '' || functionWords.has(word);
}

/** "Brazil" and "Brazilian", "Iran" and "Iranians", "Serb" and "Serbia": two words, not two spellings. */
function isInflection(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  const ends = [short.slice(at), long.slice(at)];
  const endings = /^(?:|s|es|n|an|ns|ans|ian|ians|i|is|ia|ish|ese|y|ies|ic|al|e|er|ers|a|o|os|as|ed|ing|d|r|in|ine)$/;
  return at >= short.length - 2 && ends.every((end) => endings.test(end)) && !(ends[0] === '' && ends[1] === 'e');
}

/** Letters that newsrooms write in several ways for one sound fall together. */
const soundKey = remember(readSound);

function readSound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[kgc]h/g, 'k')
    .replace(/[qc]/g, 'k')
    .replace(/ou|oo|w/g, 'u')
    .replace(/ee|ey|y/g, 'i')
    .replace(/o/g, 'u')
    .replace(/ei|e(?=[ij])/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/^gi|^yi/, 'i')
    .replace(/^e/, 'i')
    .replace(/^[gk]/, 'k')
    .replace(/ius$|iu?s$/, 'is')
    .replace(/[ie]$/, '');
}

/** Insertions, deletions, replacements and swaps of neighbours; counts no further than 3. */
export function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  // What both begin and end with takes no edit.
  let from = 0;
  while (from < left.length && from < right.length && left.charCodeAt(from) === right.charCodeAt(from)) from++;
  let [a, b] = [left.length, right.length];
  while (a > from && b > from && left.charCodeAt(a - 1) === right.charCodeAt(b - 1)) [a, b] = [a - 1, b - 1];
  return distanceOf(left.slice(from, a), right.slice(from, b));
}

function distanceOf(left: string, right: string): number {
  if (left === '' || right === '') return Math.min(3, left.length + right.length);
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > 2 && leastBefore > 2) return 3;
    leastBefore = least;
    before = previous;
    previous = row;
  }
  return Math.min(3, previous[right.length] as number);
}

/** Keys that two spellings of one name share: only forms that share one are compared. */
export function candidateKeys(form: NameForm): Set<string> {
  const words = form.folded.filter((word) => word !== '');
  const core = words.filter((word) => !SUFFIXES.has(word));
  const keys = new Set<string>([`squeezed ${words.join('').replace(/-/g, '')}`, `core ${core.join(' ')}`, ...longNameKeys(form)]);
  const number = /^(?:G-?|Group of )(\w+)$/i.exec(form.text)?.[1];
  if (number) keys.add('group number');
  const [first, last] = [words[0], words[words.length - 1]];
  if (words.length > 1) keys.add(`first ${first ?? ''}`).add(`last ${last ?? ''}`);
  if (core.length > 1) core.forEach((_, at) => keys.add(`but ${at} ${core.filter((__, other) => other !== at).join(' ')}`));
  const only = core.length === 1 ? core[0] : undefined;
  if (only !== undefined && only.length >= (form.type === 'PER' ? MIN_SURNAME : 5)) {
    for (const key of deletionKeys(only)) keys.add(`edit ${key}`);
    keys.add(`sound ${soundKey(only)}`);
    if (only.length >= 8) keys.add(`begin ${only.slice(0, 4)}`).add(`end ${only.slice(-4)}`);
  }
  return keys;
}
