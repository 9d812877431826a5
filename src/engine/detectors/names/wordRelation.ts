/** How two single words that may be one name differ. */
import { editDistance } from '../../linking/editDistance';
import { functionWords } from '../../text/functionWords';
import { remember } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';

/** A kind of `NameDifference` that single words can show. */
export type WordDifference = 'letters' | 'plural' | 'style';

/** Two words that one slip of the pen, or one way of writing a sound, sets apart. */
export function singleWord(left: string, right: string, { inLongerName = false, isSlip = false } = {}): WordDifference | undefined {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < (inLongerName ? 4 : 5) || /\d/.test(left + right)) return undefined;
  const singular = sharedLexicon().singular;
  if (singular(left) === singular(right)) return inLongerName && long.endsWith('s') ? 'plural' : undefined;
  if (
    (isInflection(short, long) && !(isSlip && !long.startsWith(short) && editDistance(left, right) === 1)) ||
    (isOrdinary(left) &&
      isOrdinary(right) &&
      !isOtherVowel(left, right) &&
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

/** Letters from which on a name that dictionaries have in two forms ("Taliban", "Taleban") is not two names. */
const LONG_WORD = 7;

/** One vowel for another inside a long word, and nothing else. */
function isOtherVowel(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < LONG_WORD) return false;
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);
  return at < left.length - 1 && isVowel(left.charAt(at)) && isVowel(right.charAt(at)) && left.slice(at + 1) === right.slice(at + 1);
}

/** Whether a dictionary or the list of small words has it, in lower case. */
export function isOrdinary(word: string): boolean {
  return sharedLexicon().partsOf(word) !== '' || functionWords.has(word);
}

/** The last letters of two words from the last that they share on, of which the second is no inflection of the first: "Loring", "Loringe"; "Oriels", "Orieles"; "-sky", "-skyy". */
const ONE_FORM = /^(?:. e|.s es|y y)$/;

/** "Brazil" and "Brazilian", "Iran" and "Iranians", "Serb" and "Serbia": two words, not two spellings. */
export function isInflection(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  const ends = [short.slice(at), long.slice(at)];
  const endings = /^(?:|s|es|n|an|ns|ans|ian|ians|i|is|ia|ish|ese|y|ies|ic|al|e|er|ers|a|o|os|as|ed|ing|d|r|in|ine)$/;
  return at >= short.length - 2 && ends.every((end) => endings.test(end)) && !ONE_FORM.test(`${short.slice(at - 1)} ${ends[1] ?? ''}`);
}

/** Letters that newsrooms write in several ways for one sound fall together. */
export const soundKey = remember(readSound);

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
