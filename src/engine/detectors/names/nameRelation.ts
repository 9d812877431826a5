/** How two spellings of what may be one name differ. */
import { deletionKeys, editDistance } from '../../linking/editDistance';
import { functionWords } from '../../text/functionWords';
import { relateGivenNames } from '../../linking/givenNames';
import { isShortFirstName } from '../../linking/shortGivenNames';
import { isAcronymMisprint, isSmallWordLeftOut, longNameKeys } from './longNameRelation';
import type { NameForm } from './nameForms';
import { isInflection, isOrdinary, singleWord, soundKey } from './wordRelation';

/**
 * `firstName`, `letters`: one of them is misspelt or they are two people. `otherName`: two first names of common use. `shortName`: a short first name, half of a double
 * surname. `order`: the words of one in another order. `accents`, `capitals`, `spacing`, `plural`: one name, written in
 * several ways. `style` (Centre, Center) and `suffix` (Co., Ltd. or none) are house style.
 */
export type NameDifference =
  | 'firstName'
  | 'letters'
  | 'otherName'
  | 'shortName'
  | 'order'
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
  if (isDistantSlip(left, right)) return 'letters';
  if (left.type === 'PER' && right.type === 'PER') {
    if (a.length !== 1 || b.length !== 1) return undefined;
    return isShortSlip(left, right) ? 'letters' : singleWord(a[0] ?? '', b[0] ?? '');
  }
  if (isShortNameSlip(left, right)) return 'letters';
  // A man called Kolbe and a bank called Colby.
  const isPerson = [left, right].filter(({ type }) => type === 'PER').length === 1;
  if (isPerson && a.length === 1 && b.length === 1 && a[0]?.charAt(0) !== b[0]?.charAt(0) && editDistance(a[0] ?? '', b[0] ?? '') > 1)
    return undefined;
  const difference =
    groupNumber(left.text, right.text) ??
    suffixDifference(a, b) ??
    orderDifference(a, b) ??
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
  const joined = words.length === 1 ? (words[0] ?? '') : words.join('').replace(/'/g, '');
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
  if (COUNTRY.test(left.text) !== COUNTRY.test(right.text)) return 'style';
  if (withoutInitials(left.text) === withoutInitials(right.text))
    return left.type === 'PER' && right.type === 'PER' && INITIALS.test(left.text) !== INITIALS.test(right.text) ? 'style' : undefined;
  if (a.length === b.length && a.join(' ').replace(/'/g, '') === b.join(' ').replace(/'/g, '') && a.join(' ') !== b.join(' '))
    return 'style';
  const isSpacing = a.length !== b.length || left.text.includes('-') !== right.text.includes('-');
  if (isSpacing) return a.join('').length >= MIN_SPACED ? 'spacing' : undefined;
  if (left.text.toLowerCase() !== right.text.toLowerCase() && hasAccent(left.text) !== hasAccent(right.text)) return 'accents';
  const isShouted = (text: string): boolean => text === text.toUpperCase();
  // All capitals may be the style of a line, but a name of five and more letters amid small letters is a spelling.
  if (left.text.replace(/\./g, '') === right.text.replace(/\./g, '')) return undefined;
  if ((isShouted(left.text) || isShouted(right.text)) && a.join('').length < 6) return undefined;
  const differs = left.words.some(
    // "ITunes" begins a sentence.
    (word, at) => word.slice(1) !== right.words[at]?.slice(1) && (hasInnerCapital(word) || hasInnerCapital(right.words[at] ?? '')),
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

/** "U.S. Weather Bureau", not "US Weather Bureau". */
const COUNTRY = /\bU\.[SKN]\. /;

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
  if (!words.some(isParticle)) return words;
  const own = words.filter((word) => !isParticle(word));
  // "Al Holm" has a first name.
  return own.length === 1 && words.length === 2 && (words[0]?.length ?? 0) > 1 ? words : own;
}

/** Same surname and first names that look alike, or the same first name and surnames that look alike. */
function personDifference(a: readonly string[], b: readonly string[]): NameDifference | undefined {
  const left = withoutParticles(a);
  const right = withoutParticles(b);
  if (left.length < 2 || right.length < 2) return undefined;
  const [firstA, firstB] = [left[0] ?? '', right[0] ?? ''];
  const [lastA, lastB] = [left[left.length - 1] ?? '', right[right.length - 1] ?? ''];
  if (lastA === lastB) {
    if (firstA === firstB) return isMiddleSlip(left, right) ? 'letters' : undefined;
    if (TITLES.has(firstA) || TITLES.has(firstB)) return undefined;
    if (Math.min(firstA.length, firstB.length) >= 3 && soundKey(firstA) === soundKey(firstB)) return 'letters';
    if (isShortFirstName(firstA, firstB)) return 'shortName';
    if (isVowelSlip(firstA, firstB)) return relateGivenNames(firstA, firstB) === undefined ? 'letters' : undefined;
    if (firstA.startsWith(firstB) || firstB.startsWith(firstA) || !lookAlike(firstA, firstB)) return undefined;
    const relation = relateGivenNames(firstA, firstB);
    return relation === undefined ? 'firstName' : relation === 'two names' ? 'otherName' : undefined;
  }
  if (firstA === firstB && isHalfOf(lastA, lastB)) return 'shortName';
  if (firstA !== firstB && soundAlike(firstA, firstB) && soundAlike(lastA, lastB)) return 'letters';
  if (firstA !== firstB || Math.min(lastA.length, lastB.length) < 4) return undefined;
  const isLonger = (long: string, short: string): boolean => short.length >= 5 && long.endsWith(short) && long.length - short.length <= 2;
  return editDistance(lastA, lastB) <= (Math.min(lastA.length, lastB.length) >= 7 ? 2 : 1) ||
    isLonger(lastA, lastB) ||
    isLonger(lastB, lastA)
    ? 'letters'
    : undefined;
}

/** "Lam Borve" and "Lem Borve": too short to look alike but for one vowel. */
function isVowelSlip(left: string, right: string): boolean {
  const bare = (name: string): string => name.replace(/[aeiou]/, '*');
  return left !== right && left.length === 3 && right.length === 3 && bare(left) === bare(right) && bare(left).includes('*');
}

/** "Anna Philipa Holm" and "Anna Phillipa Holm". */
function isMiddleSlip(left: readonly string[], right: readonly string[]): boolean {
  const [middle = '', other = ''] = [left[1], right[1]];
  if (left.length !== 3 || right.length !== 3 || Math.min(middle.length, other.length) < MIN_SURNAME) return false;
  return middle !== other && editDistance(middle, other) === 1 && relateGivenNames(middle, other) === undefined;
}

/** Two ways of writing one foreign name ("Muhsin", "Mohsen"). */
function soundAlike(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < MIN_SOUND) return false;
  return soundKey(left) === soundKey(right) || (left.charAt(0) === right.charAt(0) && editDistance(soundKey(left), soundKey(right)) <= 1);
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

/** Words of a name that is written in two orders: of two words, either may be a name of its own. */
const MIN_ORDERED = 3;

/** "Holm Lind Brann Inc" and "Holm Brann Lind Inc". */
function orderDifference(a: readonly string[], b: readonly string[]): NameDifference | undefined {
  const [coreA, coreB] = [a, b].map((words) => words.filter((word) => !SUFFIXES.has(word)));
  if (!coreA || !coreB || coreA.length < MIN_ORDERED || [...coreA, ...coreB].some((word) => functionWords.has(word))) return undefined;
  return coreA.join(' ') !== coreB.join(' ') && sortedKey(coreA) === sortedKey(coreB) ? 'order' : undefined;
}

function sortedKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
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
  const difference = singleWord(coreA[at] ?? '', coreB[at] ?? '', { inLongerName: coreA.length > 1, isSlip });
  // "Two Malby Strollers", "a Malby Stroller": members of the team. The last word of a firm's name has one number.
  const isFirm = FIRM.test(coreA[at] ?? '') || (a.length > coreA.length && b.length > coreB.length);
  const isMembers = difference === 'plural' && at === coreA.length - 1 && !isFirm;
  return isMembers ? undefined : difference;
}

/** Last words of the names of firms. */
const FIRM =
  /^(?:technolog|industr|communicat|system|food|product|service|solution|partner|advis|enterprise|resource|associate|airline|airway|lab|motor|material|engine|mineral|chemical|metal|hotel|restaurant|publication|bank|store|network|brand|propert|pharmaceutical|instrument|device|studio|line|mine|mill|work)/;

/** "Txas": a slip of four letters in the name of no person, which no dictionary has. */
function isShortNameSlip(left: NameForm, right: NameForm): boolean {
  const rare = (left.places.length < right.places.length ? left : right).folded[0] ?? '';
  if (rare.length !== MIN_SURNAME || isOrdinary(rare) || !isShortSlip(left, right)) return false;
  const [short = '', long = ''] = [left.folded[0] ?? '', right.folded[0] ?? ''].sort((a, b) => a.length - b.length);
  return !isInflection(short, long);
}

/** "Held" once for the "Hels" of several sources: too short to be told apart by its letters alone. */
function isShortSlip(left: NameForm, right: NameForm): boolean {
  if (left.words.length !== 1 || right.words.length !== 1 || [left, right].some(({ text }) => text === text.toUpperCase())) return false;
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  const [a, b] = [rare.folded[0] ?? '', common.folded[0] ?? ''];
  if (Math.min(a.length, b.length) < MIN_SURNAME || a.charAt(0) !== b.charAt(0)) return false;
  if (`${a}s` === b || `${b}s` === a) return false;
  const isOften = common.places.length >= MIN_PLACES_OF_TRUE_FORM && common.sources.size >= MIN_SOURCES_OF_TRUE_FORM;
  return rare.places.length <= MAX_SLIPS && isOften && editDistance(a, b) === 1;
}

/** "Oriels" once for the "Orioles" of several sources: two slips in a word of middling length that begins alike. */
function isDistantSlip(left: NameForm, right: NameForm): boolean {
  if (left.words.length !== 1 || right.words.length !== 1) return false;
  if (left.type === 'PER' || right.type === 'PER') return false;
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  const [a, b] = [rare.folded[0] ?? '', common.folded[0] ?? ''];
  if (!isMiddling(a) || !isMiddling(b) || a.slice(0, BEGINNING) !== b.slice(0, BEGINNING)) return false;
  if (rare.places.length > MAX_SLIPS || common.places.length < MIN_PLACES_OF_TRUE_FORM - 1) return false;
  if (common.sources.size < MIN_SOURCES_OF_TRUE_FORM || editDistance(a, b) !== 2) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !isOrdinary(a) && !isInflection(short, long);
}

function isMiddling(word: string): boolean {
  return word.length === 6 || word.length === 7;
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
/** Letters that two words with two slips share at their beginning. */
const BEGINNING = 3;
const LONG_WORD = 7;
const MIN_SURNAME = 4;
/** Letters of each of two names that sound alike. */
const MIN_SOUND = 5;
const MIN_PLACES_OF_TRUE_FORM = 5;
const MIN_SOURCES_OF_TRUE_FORM = 3;

/** Keys that two spellings of one name share: only forms that share one are compared. */
export function candidateKeys(form: NameForm): Set<string> {
  const words = form.folded.filter((word) => word !== '');
  const core = words.filter((word) => !SUFFIXES.has(word));
  const keys = new Set<string>([`squeezed ${words.join('').replace(/[-']/g, '')}`, `core ${core.join(' ')}`, ...longNameKeys(form)]);
  const number = /^(?:G-?|Group of )(\w+)$/i.exec(form.text)?.[1];
  if (number) keys.add('group number');
  const own = withoutParticles(words);
  const [first, last] = [own[0], own[own.length - 1]];
  if (words.length > 1) keys.add(`first ${first ?? ''}`).add(`last ${last ?? ''}`);
  if (form.type === 'PER' && words.length > 1) keys.add(`sounds ${soundKey(first ?? '').slice(0, 3)} ${soundKey(last ?? '').slice(0, 3)}`);
  if (core.length >= MIN_ORDERED) keys.add(`sorted ${sortedKey(core)}`);
  if (core.length > 1) core.forEach((_, at) => keys.add(`but ${at} ${core.filter((__, other) => other !== at).join(' ')}`));
  const only = core.length === 1 ? core[0] : undefined;
  if (only !== undefined && only.length >= MIN_SURNAME) {
    for (const key of deletionKeys(only)) keys.add(`edit ${key}`);
    keys.add(`sound ${soundKey(only)}`);
    if (only.length >= 8) keys.add(`begin ${only.slice(0, 4)}`).add(`end ${only.slice(-4)}`);
    if (isMiddling(only)) keys.add(`begin ${only.slice(0, BEGINNING)}`);
  }
  return keys;
}
