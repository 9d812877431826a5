// Telephone numbers in groups of figures: "+44 20 7946 0958", "call (202) 555-0123", "hotline: 0800 1111", "0845 555 0142".

import { TokenFlag } from '../../model/tokens';
import { flagsOf, hasSpaceBefore, isMark, isNumberToken, sameSentence, startOf, endOf, wordAt, type Passage } from '../passage';

/** A number has no more groups and marks than this. */
const LONGEST = 10;
/** Fewer figures are a short code at best, and may be a count. */
const FEWEST_FIGURES = 6;
const CALLS: ReadonlySet<string> = new Set(
  'call|calls|calling|phone|telephone|tel|tel.|fax|dial|dialing|dialling|hotline|helpline|whatsapp|sms|ring|ringing'.split('|'),
);
const BETWEEN: ReadonlySet<string> = new Set('on|at|:|number|toll-free|us|is|the|police|now|,'.split('|'));
/** "(202) 555-0123", as North America writes it. */
const AREA_AND_NUMBER = /^\(\d{3}\) ?\d{3}[-. ]\d{4}$/;
/** Words between the call and the number. */
const FARTHEST_CALL = 4;

/** Whether the figures at `token` are a group of a telephone number. Looks at a bounded number of tokens. */
export function isPhoneNumber(p: Passage, token: number): boolean {
  let first = token;
  while (token - first < LONGEST && isGroup(p, first - 1, token)) first--;
  while (first < token && !isNumberToken(p, first)) first++;
  let end = token + 1;
  while (end - token < LONGEST && isGroup(p, end, token)) end++;
  while (!isNumberToken(p, end - 1)) end--;
  let figures = 0;
  for (let at = first; at < end; at++) if (isNumberToken(p, at)) figures += endOf(p, at) - startOf(p, at);
  if (figures < FEWEST_FIGURES) return false;
  if (AREA_AND_NUMBER.test(p.text.slice(startOf(p, first) - 1, endOf(p, end - 1)))) return true;
  const lead = isMark(p, first - 1, '(') ? first - 2 : first - 1;
  if (isMark(p, lead, '+') && !hasSpaceBefore(p, lead + 1)) return true;
  if (end - first > 1 && /^0\d\d/.test(wordAt(p, first))) return true;
  let word = lead;
  while (lead - word < FARTHEST_CALL && sameSentence(p, word, token) && BETWEEN.has(wordAt(p, word))) word--;
  return sameSentence(p, word, token) && CALLS.has(wordAt(p, word));
}

/** Plain figures, or a mark that parts groups. */
function isGroup(p: Passage, token: number, anchor: number): boolean {
  if (!sameSentence(p, token, anchor)) return false;
  if (isNumberToken(p, token)) return (flagsOf(p, token) & (TokenFlag.hyphen | TokenFlag.capital)) === 0 && /^\d+$/.test(wordAt(p, token));
  return endOf(p, token) - startOf(p, token) === 1 && '-–().'.includes(p.text.charAt(startOf(p, token)));
}
