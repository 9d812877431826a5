/**
 * A small part-of-speech tagger and noun-phrase chunker for English news: a lexicon, suffixes, and rules over the neighbours.
 * It is for heads of counted noun phrases, subjects, verbs and their tense; not for full syntax. Linear in the tokens.
 *
 *   const lexicon = createLexicon();                       // once
 *   const tags = tagWords(article.text, article.tokens, lexicon);   // one Tag a token
 *   nounPhrases(tags, sentence.firstToken, sentence.endToken);      // [{ first, end, head }]
 */
import { remember } from './remember';
import { TokenFlag, type Tokens } from '../model/tokens';
import { irregularVerbs, isPluralForm } from './lemma';
import type { Lexicon } from './lexicon';
import { lowerWord } from './wordMemory';

export const Tag = {
  other: 0,
  mark: 1,
  noun: 2,
  plural: 3,
  name: 4,
  verb: 5,
  past: 6,
  participle: 7,
  gerund: 8,
  adjective: 9,
  adverb: 10,
  determiner: 11,
  preposition: 12,
  conjunction: 13,
  pronoun: 14,
  number: 15,
  auxiliary: 16,
  to: 17,
  possessive: 18,
  relative: 19,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

const CLOSED: readonly (readonly [Tag, string])[] = [
  [
    Tag.determiner,
    'the a an this these those each every some any no another both all either neither my your his its our their such what whose half',
  ],
  [
    Tag.preposition,
    'of in on at by for with from into onto over under after before during since until till against between among amid through across near about above below behind beside besides beyond inside outside ' +
      'off up down out within without toward towards upon despite per via than as like following including excluding around along throughout aboard',
  ],
  [Tag.conjunction, 'and or but nor yet so because although though while if unless whereas &'],
  [
    Tag.pronoun,
    'i you he she it we they me him her us them himself herself itself themselves someone anyone everyone nobody others one none there',
  ],
  [
    Tag.auxiliary,
    'is are was were be been being am has have had having do does did will would can could may might must shall should ought',
  ],
  [Tag.relative, 'that which who whom where when why how'],
  [
    Tag.adverb,
    'not also just only still already again now then here too very more most less least much even ever never almost nearly about later earlier ago soon away back yesterday today tomorrow tonight',
  ],
  [
    Tag.number,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen mln bln',
  ],
  [Tag.adjective, 'other last next first second third several many few own same new old dead early late local top more'],
  [Tag.to, 'to'],
];

const CLOSED_TAGS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
);

/** Suffixes of unknown words, the first that fits. */
const SUFFIXES: readonly (readonly [string, Tag])[] = [
  ['ing', Tag.gerund],
  ['ed', Tag.past],
  ['ly', Tag.adverb],
  ['tion', Tag.noun],
  ['ment', Tag.noun],
  ['ness', Tag.noun],
  ['ity', Tag.noun],
  ['ous', Tag.adjective],
  ['ful', Tag.adjective],
  ['able', Tag.adjective],
  ['ible', Tag.adjective],
  ['ive', Tag.adjective],
  ['ical', Tag.adjective],
  ['ish', Tag.adjective],
  ['less', Tag.adjective],
  ['ian', Tag.adjective],
];

/** One tag for each token of the text. */
export function tagWords(text: string, tokens: Tokens, lexicon: Lexicon): Uint8Array {
  return tagRange(text, tokens, lexicon, 0, tokens.count);
}

/** The tags of the tokens `[from, to)`: the first is that of `from`. */
export function tagRange(text: string, tokens: Tokens, lexicon: Lexicon, from: number, to: number): Uint8Array {
  const part: Tokens = {
    count: to - from,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    hash: tokens.hash.subarray(from, to),
    flags: tokens.flags.subarray(from, to),
  };
  const tags = new Uint8Array(part.count);
  for (let i = 0; i < part.count; i++) tags[i] = tagAlone(text, part, i, lexicon);
  for (let i = 0; i < part.count; i++) tags[i] = tagInContext(text, part, i, tags, lexicon);
  return tags;
}

function tagAlone(text: string, tokens: Tokens, at: number, lexicon: Lexicon): Tag {
  const flags = tokens.flags[at] ?? 0;
  if (flags & TokenFlag.mark) return Tag.mark;
  if (flags & TokenFlag.number) return Tag.number;
  const word = lowerWord(text, tokens, at);
  if (word === "'s" || word === '’s') return Tag.possessive;
  const closed = CLOSED_TAGS.get(word);
  if (closed !== undefined && !(flags & TokenFlag.allCapitals && word.length < 3)) return closed;
  const sentenceStart = (flags & TokenFlag.lineStart) !== 0 || (at > 0 && '.!?"“'.includes(text.charAt(tokens.start[at - 1] ?? 0)));
  if (flags & TokenFlag.capital && !sentenceStart) return Tag.name;
  const known = knownTagOf(lexicon)(word);
  if (known !== undefined) return known;
  if (flags & TokenFlag.capital) return Tag.name;
  for (const [suffix, tag] of SUFFIXES) if (word.length > suffix.length + 2 && word.endsWith(suffix)) return tag;
  return isPluralForm(word) ? Tag.plural : flags & TokenFlag.hyphen ? Tag.adjective : Tag.noun;
}

/** Forms of irregular verbs that are nouns far more often. */
const NOUNS_LIKE_PAST = new Set(['wound', 'ground', 'cost', 'bet', 'cut', 'set', 'read', 'bit']);

const memories = new WeakMap<Lexicon, (word: string) => Tag | undefined>();

/** `tagKnown` with a memory. */
function knownTagOf(lexicon: Lexicon): (word: string) => Tag | undefined {
  let known = memories.get(lexicon);
  if (!known) memories.set(lexicon, (known = remember((word) => tagKnown(word, lexicon))));
  return known;
}

/** The likeliest tag of a word in the lexicon. */
function tagKnown(word: string, lexicon: Lexicon): Tag | undefined {
  const irregular = irregularVerbs.get(word);
  if (irregular) {
    if (NOUNS_LIKE_PAST.has(word)) return Tag.noun;
    return irregular.kind === 'participle' ? Tag.participle : Tag.past;
  }
  const parts = lexicon.partsOf(word);
  if (isPluralForm(word) && !parts) {
    const noun = lexicon.singular(word);
    const of = lexicon.partsOf(noun);
    if (of.includes('n')) return of.startsWith('v') && !of.includes('n') ? Tag.verb : Tag.plural;
    return of.includes('v') ? Tag.verb : undefined;
  }
  if (word.endsWith('ing') && (parts === '' || !parts.startsWith('n')) && lexicon.verbBase(word) !== undefined) return Tag.gerund;
  if (word.endsWith('ed') && lexicon.verbBase(word) !== undefined) return Tag.past;
  const tags: Readonly<Record<string, Tag>> = {
    n: isPluralForm(word) ? Tag.plural : Tag.noun,
    v: Tag.verb,
    a: Tag.adjective,
    r: Tag.adverb,
  };
  return tags[parts.charAt(0)];
}

/** Corrects a tag by its neighbours; those before it are final, those after it are not. */
function tagInContext(text: string, tokens: Tokens, at: number, tags: Uint8Array, lexicon: Lexicon): Tag {
  const own = (tags[at] ?? Tag.other) as Tag;
  if (own !== Tag.noun && own !== Tag.plural && own !== Tag.verb && own !== Tag.past && own !== Tag.relative) return own;
  const before = (at > 0 ? tags[at - 1] : Tag.mark) as Tag;
  const after = (at + 1 < tags.length ? tags[at + 1] : Tag.mark) as Tag;
  const word = lowerWord(text, tokens, at);
  const parts = (): string => lexicon.partsOf(lexicon.lemma(word));
  switch (own) {
    case Tag.relative:
      return word === 'that' && (after === Tag.noun || after === Tag.adjective) && before !== Tag.noun && before !== Tag.plural
        ? Tag.determiner
        : own;
    case Tag.past:
      return tagPast(text, tokens, at, tags, lexicon.partsOf(word).includes('n'));
    case Tag.verb:
      return isNounHere(text, tokens, at, tags, parts()) ? (isPluralForm(word) ? Tag.plural : Tag.noun) : own;
    case Tag.noun:
      // "Was cut", "is set".
      if (NOUNS_LIKE_PAST.has(word) && before === Tag.auxiliary && !isModal(text, tokens, at - 1)) return Tag.participle;
      if (word.endsWith('ing') && lexicon.verbBase(word) !== undefined) return isGerundHere(before, after) ? Tag.gerund : own;
      if ((before === Tag.to || before === Tag.auxiliary) && parts().includes('v') && !parts().startsWith('na'))
        return before === Tag.to || isModal(text, tokens, at - 1) ? Tag.verb : own;
      return before === Tag.noun && (after === Tag.determiner || after === Tag.pronoun) && parts().startsWith('v') ? Tag.verb : own;
    case Tag.plural:
      return parts().includes('v') && isVerbHere(before, after, parts()) ? Tag.verb : own;
  }
}

/** Whether a word that is mostly a plural is a verb here: "the farm holds 900 sheep", "who turns 30", "it strictly controls the port". */
function isVerbHere(before: Tag, after: Tag, parts: string): boolean {
  if (before === Tag.pronoun || before === Tag.relative) return after !== Tag.mark && after !== Tag.auxiliary;
  const takesObject = after === Tag.determiner || after === Tag.pronoun || after === Tag.number;
  if (before === Tag.noun || before === Tag.adverb) return takesObject;
  return before === Tag.name && (takesObject || ((after === Tag.to || after === Tag.preposition) && !parts.startsWith('n')));
}

/** Verbs before the bare form of another: "helped make", "let go". */
const BEFORE_BARE: ReadonlySet<string> = new Set('help helps helped helping let lets letting go goes come dare'.split(' '));
/** Nouns that are many without an s. */
const COLLECTIVES: ReadonlySet<string> = new Set('people police staff crew public majority half others'.split(' '));

const ARTICLE = /^(?:an?|the|my|your|his|its|our|their|'s|’s)$/;

/** Whether a word that is mostly a verb is a noun here: "a new accord", "yard work", "suspended cover", "to avoid arrest". */
function isNounHere(text: string, tokens: Tokens, at: number, tags: Uint8Array, parts: string): boolean {
  const before = (at > 0 ? tags[at - 1] : Tag.mark) as Tag;
  const after = (at + 1 < tags.length ? tags[at + 1] : Tag.mark) as Tag;
  const previous = at > 0 ? lowerWord(text, tokens, at - 1) : '';
  const isS = isPluralForm(lowerWord(text, tokens, at));
  const opensNoun = before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.number;
  const isClosed = after !== Tag.noun && after !== Tag.plural && after !== Tag.name;
  // Whatever the lexicon has it for: behind an article, with or without an adjective, and behind a percentage.
  const opener = before === Tag.adjective && at > 1 ? lowerWord(text, tokens, at - 2) : previous;
  if (isClosed && !isS && ((opensNoun && ARTICLE.test(opener)) || /^(?:percent|pct)$/.test(previous))) return true;
  if (!parts.includes('n')) return false;
  if (opensNoun || before === Tag.preposition) return true;
  if (isS) return false;
  if (after === Tag.determiner || after === Tag.pronoun) return false;
  if (before === Tag.noun || before === Tag.name) return !COLLECTIVES.has(previous);
  return OPEN_NOUN.has(before) && !BEFORE_BARE.has(previous);
}

/** Forms of a verb behind which a bare word is its object. */
const OPEN_NOUN: ReadonlySet<Tag> = new Set<Tag>([Tag.past, Tag.participle, Tag.gerund, Tag.verb]);

/** What begins the object of a verb. */
const OPEN_OBJECT: ReadonlySet<Tag> = new Set<Tag>([Tag.determiner, Tag.pronoun, Tag.relative, Tag.to, Tag.number, Tag.name]);

/** Whether a word in -ing that is mostly a noun is a verb here: "is filing", "by using the", "flames shooting out". */
function isGerundHere(before: Tag, after: Tag): boolean {
  if (before === Tag.auxiliary || before === Tag.plural) return true;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || before === Tag.noun || before === Tag.name)
    return false;
  return OPEN_OBJECT.has(after);
}

function isModal(text: string, tokens: Tokens, at: number): boolean {
  const word = lowerWord(text, tokens, at);
  return /^(?:will|would|can|could|may|might|must|shall|should|do|does|did)$/.test(word);
}

/** "-ed" forms: a participle after a form of be or have, before "by", or inside a noun phrase; else a past tense. */
function tagPast(text: string, tokens: Tokens, at: number, tags: Uint8Array, isNoun: boolean): Tag {
  let back = at - 1;
  while (back >= 0 && tags[back] === Tag.adverb) back--;
  const before = back >= 0 ? tags[back] : Tag.mark;
  const after = at + 1 < tags.length ? tags[at + 1] : Tag.mark;
  if (before === Tag.auxiliary) return Tag.participle;
  const isOpened =
    before === Tag.determiner || before === Tag.possessive || before === Tag.adjective || (before === Tag.number && after === Tag.mark);
  if (isNoun && back === at - 1 && isOpened) return Tag.noun;
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective)
    return after === Tag.noun || after === Tag.plural || after === Tag.adjective ? Tag.adjective : Tag.participle;
  if (before === Tag.preposition || before === Tag.number)
    return after === Tag.noun || after === Tag.plural ? Tag.adjective : Tag.participle;
  const next = at + 1 < tokens.count ? lowerWord(text, tokens, at + 1) : '';
  if (next === 'by') return Tag.participle;
  return Tag.past;
}

export interface NounPhrase {
  /** Token range `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Token of the head noun: the last noun of the phrase. */
  readonly head: number;
}

/** Flat noun phrases between two tokens, in order: determiner, numbers, adjectives, nouns; a possessive ends one and begins the next. */
export function nounPhrases(tags: Uint8Array, from: number, to: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let first = -1;
  let head = -1;
  const close = (end: number): void => {
    if (head >= 0) phrases.push({ first, end, head });
    first = -1;
    head = -1;
  };
  for (let i = from; i < to; i++) {
    const tag = tags[i] as Tag;
    const isNoun = tag === Tag.noun || tag === Tag.plural || tag === Tag.name;
    const isOpener = tag === Tag.determiner || tag === Tag.number || tag === Tag.adjective;
    if (tag === Tag.pronoun) {
      close(i);
      phrases.push({ first: i, end: i + 1, head: i });
    } else if (isNoun) {
      if (first < 0) first = i;
      head = i;
    } else if (isOpener) {
      if (head >= 0) close(i);
      if (first < 0 || tag === Tag.determiner) first = i;
    } else close(i);
  }
  close(to);
  return phrases;
}

/** Whether a token is a finite verb or an auxiliary. */
export function isFiniteVerb(tag: number): boolean {
  return tag === Tag.past || tag === Tag.verb || tag === Tag.auxiliary;
}
