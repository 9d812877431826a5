// What a quantity is about: the phrase of the thing counted, its head noun and the lemma of that.

import { isOneOf } from '../text/isOneOf';
import { TokenFlag } from '../model/tokens';
import type { Span } from '../model/span';
import { remember } from '../text/remember';
import { sharedLexicon } from '../text/sharedLexicon';
import type { Draft } from './draft';
import { lemmaOfNoun } from './nounLemma';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isCapital,
  isKind,
  isMark,
  isNumberToken,
  isWordToken,
  sameSentence,
  startOf,
  wordAt,
  type Passage,
} from './passage';
import { WordKind } from './wordKind';

export interface About {
  readonly of: string;
  readonly head: Span | null;
  /** Lemma of the counted noun. */
  readonly unit: string | null;
}

const NOTHING: About = { of: '', head: null, unit: null };
const REACH = 7;
const STOP = new Set(
  'even of in on at to from by with for as than that which who whom whose when where while after before since until because and or but if is are was were be been being has have had do does did will would could should may might must can it its he she they we you i his her their our this these those not said says were amid against over under into near during between among per a an the worth each every today yesterday tomorrow tonight aboard ashore abroad overboard'.split(
    ' ',
  ),
);
/** Plural nouns without an s, and words in -s that are no plural. */
const PLURALS = new Set(
  'people men women children police feet teeth mice geese oxen cattle fish sheep aircraft spacecraft personnel troops media data criteria bacteria alumni nuclei staff crew folk youth ships series species'.split(
    ' ',
  ),
);
const SINGULARS_IN_S = new Set(
  "is was has this his its us as yes plus thus perhaps less across always besides towards news gas bus class business process press glass loss boss chess mass basis crisis analysis virus campus status census focus politics economics physics mathematics afterwards overseas serious various previous religious dangerous famous nervous numerous suspicious us 's religious indigenous".split(
    ' ',
  ),
);

/** The noun phrase behind a number. */
export function aboutClaim(p: Passage, draft: Draft): About {
  if (draft.about < 0) return draft.kind === 'count' ? inOwnToken(p, draft) : NOTHING;
  let from = draft.about;
  const anchor = draft.first;
  if (draft.kind === 'money') {
    if (sameSentence(p, from, anchor) && isOneOf(wordAt(p, from), 'a|an|per|each|apiece')) return NOTHING;
    for (
      let skip = 0;
      skip < 2 && sameSentence(p, from, anchor) && isOneOf(wordAt(p, from), 'worth|of|in') && !isCapital(p, from + 1);
      skip++
    )
      from++;
  }
  if (draft.kind === 'count' && sameSentence(p, from, anchor)) {
    if (wordAt(p, from) === 'of') from++;
    // "40 a year earlier", "12 the week before"
    else if (isOneOf(wordAt(p, from), 'a|an|the')) return NOTHING;
  }
  while (
    sameSentence(p, from, anchor) &&
    isOneOf(wordAt(p, from), 'the|a|an|its|their|his|her|our|all|these|those|some|other|more|additional|further|new|such|my|your')
  )
    from++;
  const head = findHead(p, from, anchor, draft.kind === 'count' && draft.value !== 1);
  if (head === undefined) return draft.kind === 'count' ? inOwnToken(p, draft) : NOTHING;
  return {
    of: p.text.slice(startOf(p, from), endOf(p, head)),
    head: { start: startOf(p, from), end: endOf(p, head) },
    unit: draft.kind === 'count' ? lemmaOfNoun(wordAt(p, head), isCapital(p, head)) : null,
  };
}

/** "the 28-member board": the number counts what stands in its own token. A tie of "13-all" counts nothing, "2,000-strong" does not say what. */
function inOwnToken(p: Passage, draft: Draft): About {
  const tail = /^[a-z]+/i.exec(p.text.slice(draft.end + 1, endOf(p, draft.next - 1)))?.[0];
  if (!tail || tail === 'all' || tail === 'strong' || draft.quality !== null) return NOTHING;
  const start = draft.end + 1;
  return { of: tail, head: { start, end: start + tail.length }, unit: lemmaOfNoun(tail) };
}

/**
 * The token of the head noun: the first plural, or the plural right behind it; else the last word of the phrase. A number of
 * `several` takes no verb in -s: "nine wins" are wins, whatever "wins" is elsewhere.
 */
function findHead(p: Passage, from: number, anchor: number, several: boolean): number | undefined {
  let last: number | undefined;
  let end = from + REACH;
  for (let at = from; at < end && sameSentence(p, at, anchor); at++) {
    if (last === at - 1 && isTicker(p, at)) {
      at += TICKER - 1;
      end += TICKER;
      last = at;
      continue;
    }
    // "150 Malby/Orlin shillings"
    if (last === at - 1 && isMark(p, at, '/') && !hasSpaceBefore(p, at + 1) && isCapital(p, at + 1)) continue;
    if (last === at - 1 && isModelNumber(p, at)) continue;
    if (!isWordToken(p, at)) {
      if (isMark(p, at, ',') && last === undefined) return undefined;
      break;
    }
    const word = wordAt(p, at);
    if (word === 'and' && last !== undefined && !isPlural(p, last) && at + 1 < end) continue;
    if (STOP.has(word) || isNumberToken(p, at)) break;
    if (last !== undefined && opensTime(p, at)) break;
    if (word === "'s" || word === '’s') continue;
    const isVerb = isOnlyVerb(word) && !(several && at === from && isPlural(p, at));
    if (isVerb || (word.endsWith('ed') && !leadsOn(p, at))) break;
    last = at;
    const behindName = nounBehindName(p, at, anchor, several);
    if (behindName !== undefined) return behindName;
    if (isPlural(p, at) && !isJoinedToNoun(p, at))
      return sameSentence(p, at + 1, anchor) && isWordToken(p, at + 1) && isPlural(p, at + 1) && !STOP.has(wordAt(p, at + 1)) ? at + 1 : at;
  }
  return last;
}

/** "Three people Tuesday", "the seventh round Saturday night", "one person last night": when it happened is no part of the phrase. */
function opensTime(p: Passage, token: number): boolean {
  if (isKind(p, token, WordKind.weekday)) return true;
  return isOneOf(wordAt(p, token), 'last|this|next') && sameSentence(p, token, token + 1) && isOneOf(wordAt(p, token + 1), TIMES);
}

const TIMES = 'night|week|weekend|month|year|morning|afternoon|evening|summer|winter|spring|fall|autumn|season';

/** Tokens of "<GTC>". */
const TICKER = 3;

/** "<GTC>" behind the name of a firm. */
function isTicker(p: Passage, token: number): boolean {
  return isMark(p, token, '<') && isMark(p, token + 2, '>') && sameSentence(p, token, token + 2);
}

/** "The 550 billion dlr technology-services market": a plural that its hyphen makes part of what follows. */
function isJoinedToNoun(p: Passage, token: number): boolean {
  const next = wordAt(p, token + 1);
  return (
    (flagsOf(p, token) & TokenFlag.hyphen) !== 0 &&
    sameSentence(p, token, token + 1) &&
    isWordToken(p, token + 1) &&
    !STOP.has(next) &&
    sharedLexicon().partsOf(sharedLexicon().singular(next)).startsWith('n')
  );
}

/** Words of one name that stand before what is counted. */
const LONGEST_NAME = 8;

/**
 * "12 Brandt Foods Inc shares", "the fifth Rovers coach": the noun in small letters behind a name that has a plural in it, at `token`. One
 * of several is told in the plural, the fifth of them in the singular.
 */
function nounBehindName(p: Passage, token: number, anchor: number, several: boolean): number | undefined {
  if (!isCapital(p, token) || !isPlural(p, token)) return undefined;
  for (let at = token + 1; at < token + LONGEST_NAME && sameSentence(p, at, anchor); at++) {
    if (isTicker(p, at)) at += TICKER;
    if (isWordToken(p, at) && isCapital(p, at) && !STOP.has(wordAt(p, at))) continue;
    if (!isWordToken(p, at) || STOP.has(wordAt(p, at)) || isNumberToken(p, at)) return undefined;
    if (isPlural(p, at) && !isOnlyVerb(wordAt(p, at))) return at;
    return !several && at === token + 1 && sharedLexicon().partsOf(wordAt(p, at)).startsWith('n') ? at : undefined;
  }
  return undefined;
}

/** "12 AK 47 guns", "three Boeing 737 jets": figures behind a name in capitals, or before its noun. */
function isModelNumber(p: Passage, token: number): boolean {
  const name = p.text.slice(startOf(p, token - 1), endOf(p, token - 1));
  return (
    isNumberToken(p, token) &&
    /^(?:\p{Lu}{1,3}|Boeing|Airbus)$/u.test(name) &&
    /^\d{2,4}$/.test(wordAt(p, token)) &&
    isWordToken(p, token + 1)
  );
}

/** "injured" is an adjective only in front of another word of its phrase. */
function leadsOn(p: Passage, token: number): boolean {
  return (
    sameSentence(p, token, token + 1) &&
    isWordToken(p, token + 1) &&
    !STOP.has(wordAt(p, token + 1)) &&
    !wordAt(p, token + 1).endsWith('ly')
  );
}

/** "stolen" behind an amount is no noun. */
const isOnlyVerb = remember(hasVerbsFormAlone);

function hasVerbsFormAlone(word: string): boolean {
  const lexicon = sharedLexicon();
  const base = lexicon.verbBase(word);
  return (
    base !== undefined &&
    !lexicon.partsOf(lexicon.singular(word)).includes('n') &&
    !lexicon.partsOf(word).includes('a') &&
    !(word.endsWith('ed') || word.endsWith('ing'))
  );
}

function isPlural(p: Passage, token: number): boolean {
  const word = wordAt(p, token);
  if (PLURALS.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || SINGULARS_IN_S.has(word)) return false;
  return (flagsOf(p, token) & TokenFlag.period) === 0;
}
