import type { Attribute } from '../model/mention';
import { sharedLexicon } from '../text/sharedLexicon';
import { countryOfDemonym } from './countries';
import { ROLE_NOUNS } from './roleNouns';
import { isVerbForm } from './verbForm';
import { attributeAfter, attributeBefore, phraseLength, type Surroundings } from './surroundings';

const AGE_AFTER = /^(?:, (?:(?:who )?(?:is|was|aged?) )?| \((?:aged? )?)(\d{1,3})(?=[,.;)]| (?:of|from|years? old)\b|$)/;
const AGE_BEFORE = /\b(\d{1,3})-year-old (?:[\p{L}-]+ ){0,4}$/u;
const FOUNDER = /\b(?:co-?)?founder(?: and [\w ]{2,30}?)? of (?:the )?(.+)$/;

/** Words that end the walk back from a name to the start of its title. */
const STOP_WORDS = new Set(
  'the a an its his her their our my your this that and or but with by from to in on at as for when while after before if than said says told asked added called named met between against under over about into through during near like including following since until where which who whom whose is are was were be been being has have had will would can could may might must should did does do not also only just yesterday today monday tuesday wednesday thursday friday saturday sunday they he she we you i it per although though amid despite because so yet via upon within without among still even how why what both either neither'.split(
    ' ',
  ),
);

/** Age, title, role, nationality and foundations that stand right beside a person's name. */
export function personAttributes(around: Surroundings): Attribute[] {
  return [...ages(around), ...apposition(around), ...predicate(around), ...leadingTitle(around), ...precedingApposition(around)];
}

function ages(around: Surroundings): Attribute[] {
  const after = AGE_AFTER.exec(around.after);
  if (after?.[1] && Number(after[1]) < 125) return [attributeAfter(around, 'age', after[0].length - after[1].length, after[1])];
  const before = around.before.includes('-year-old ') ? AGE_BEFORE.exec(around.before) : null;
  return before?.[1] ? [attributeBefore(around, 'age', before.index, before[1])] : [];
}

/** ", the China director at Acme," behind the name, an age between them allowed. */
function apposition(around: Surroundings): Attribute[] {
  const lead = /^(?:, \d{1,3})?, (?:(?:a|an|the|its|their|his|her|who is|who was) )?/.exec(around.after);
  if (!lead) return [];
  const phrase = around.after.slice(lead[0].length).slice(0, phraseLength(around.after.slice(lead[0].length)));
  const words = phrase.split(' ');
  if (words.length > 14 || !hasRoleNoun(words.slice(0, 8)) || namesAnother(around, lead[0].length, phrase)) return [];
  const found = [
    attributeAfter(around, 'role', lead[0].length, phrase),
    ...nationality(around, phrase, (at, word) => attributeAfter(around, 'nationality', lead[0].length + at, word)),
  ];
  const founder = FOUNDER.exec(phrase);
  if (founder?.[1]) found.push(attributeAfter(around, 'founderOf', lead[0].length + phrase.length - founder[1].length, founder[1]));
  return found;
}

/** "Was deputy director of the mill", "served as its director". */
const PREDICATE = /^ (?:is|was|became|(?:has|had) been|(?:serves|served|works|worked) as) (?:(?:a|an|the|its|their) )?(?=\p{Ll})/u;
/** Words before the noun for the post: more are a clause. */
const MOST_BEFORE = 4;

const NO_MORE = new Set(['no', 'never', 'once', 'longer', 'formerly']);

/** What a sentence that begins with the name says that its bearer is or was. */
function predicate(around: Surroundings): Attribute[] {
  const lead = PREDICATE.exec(around.after);
  if (!lead) return [];
  const rest = around.after.slice(lead[0].length);
  const phrase = rest.slice(0, phraseLength(rest));
  const words = phrase.split(' ');
  const noun = words.slice(0, MOST_BEFORE).map(isRoleNoun).lastIndexOf(true);
  if (noun < 0 || words.length > 14 || !/^(?:of|at|for|in)?$/.test(words[noun + 1] ?? '')) return [];
  return words.slice(0, noun).some((word) => STOP_WORDS.has(word) || NO_MORE.has(word) || isVerbForm(word)) ||
    namesAnother(around, lead[0].length, phrase)
    ? []
    : [attributeAfter(around, 'role', lead[0].length, phrase)];
}

/** Words in small letters in front of a capitalised title, unless they belong to it. */
const LOOSE_LEAD =
  /^(?:(?!(?:former|acting|then|late|deputy|vice|assistant|senior|chief|ex-\p{L}+|outgoing|incoming|interim|retired) )[\p{Ll}-]+ )+/u;

/** Whether another person stands in the phrase, so that it is about that one ("…, Judge Ann Poe found"), except behind "of". */
function namesAnother(around: Surroundings, offset: number, phrase: string): boolean {
  const start = around.mention.end + offset;
  return around.following.some(
    (mention) =>
      mention.type === 'PER' &&
      mention.start >= start &&
      mention.end <= start + phrase.length &&
      !/\b(?:of|to|for) $/.test(phrase.slice(0, mention.start - start)),
  );
}

/** "foreign ministry spokesman" or "Secretary of State" right in front of the name. */
function leadingTitle(around: Surroundings): Attribute[] {
  if (!around.before.endsWith(' ')) return [];
  const from = startOfTitle(around.before);
  const walked = around.before.slice(from);
  const isTitle = walked.split(' ').some((word) => /^\p{Lu}/u.test(word) && isRoleNoun(word));
  const lead = isTitle ? LOOSE_LEAD.exec(walked) : null;
  const start = from + (lead ? lead[0].length : 0);
  const phrase = around.before.slice(start).trimEnd();
  if (phrase === '' || !hasRoleNoun(phrase.split(' '))) return [];
  return [
    attributeBefore(around, isTitle ? 'title' : 'role', start, phrase),
    ...nationality(around, phrase, (at, word) => attributeBefore(around, 'nationality', start + at, word)),
  ];
}

/** "Remove", "announce": no title holds such a word. */
function isOnlyVerb(word: string): boolean {
  const parts = sharedLexicon().partsOf(word);
  return parts.includes('v') && !/[anr]/.test(parts);
}

/** Walks back over at most eight words that can belong to a title. */
function startOfTitle(before: string): number {
  let start = before.length;
  for (let count = 0; count < 9; count++) {
    const trimmed = before.slice(0, start).trimEnd();
    const from = trimmed.lastIndexOf(' ') + 1;
    const word = trimmed.slice(from);
    if (
      word === '' ||
      /[,;:.!?"“”)(–—]$/.test(
        word.replace(/\b(?:\p{Lu}\.)+$|^(?:Lt|Gen|Sen|Rep|Gov|Dr|Sgt|Capt|Col|Rev|Mr|Mrs|Ms|Prof|Det|Supt|St|Maj|Cmdr|Adm)\.$/u, ''),
      )
    )
      break;
    const lower = word.toLowerCase();
    const isLink =
      lower === 'of' ||
      (lower === 'for' && /^\p{Lu}/u.test(before.slice(start).trimStart())) ||
      (lower === 'and' && isRoleNoun(trimmed.slice(0, from).trimEnd().split(' ').pop() ?? ''));
    if (!isLink && (STOP_WORDS.has(lower) || /\d/.test(word) || /(?:'s|’s)$/.test(word))) break;
    if (!isLink && word === lower && (isVerbForm(lower) || isOnlyVerb(lower))) break;
    start = from;
  }
  const phrase = before.slice(start);
  const lead = /^(?:(?:of|for|and) )+/.exec(phrase);
  return start + (lead ? lead[0].length : 0);
}

/** "the secretary of state, Ann Poe," in front of the name, closed by a comma behind it. */
function precedingApposition(around: Surroundings): Attribute[] {
  if (!around.before.endsWith(', ') || !/^[,.]/.test(around.after)) return [];
  const match = /(?:^|[ ,])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\p{Lu}[\p{L}.-]*['’]s) ((?:[\p{L}.'’-]+ ){0,9}[\p{L}.'’-]+), $/u.exec(
    around.before.slice(-110),
  );
  const phrase = match?.[1] ?? '';
  const cut = Math.max(phrase.lastIndexOf(' the '), phrase.lastIndexOf(' its ')) + 1;
  const behind = cut > 0 ? phrase.slice(cut).replace(/^(?:the|its) /, '') : phrase;
  // "The head of the water board": the post stands before the last "of the".
  const isOfThat = !hasRoleNoun(behind.split(' ')) && / (?:of|at|for|in) $/.test(phrase.slice(0, cut));
  const inner = isOfThat ? phrase.slice(0, cut).replace(/^.* (?:the|its) (?=.* )/, '') + phrase.slice(cut) : behind;
  if (!hasRoleNoun(inner.split(' '))) return [];
  return [attributeBefore(around, 'role', around.before.length - 2 - inner.length, inner)];
}

function nationality(around: Surroundings, phrase: string, make: (at: number, word: string) => Attribute): Attribute[] {
  const found: Attribute[] = [];
  let at = 0;
  const words = phrase.split(' ').slice(0, 5);
  for (const [index, word] of words.slice(0, 4).entries()) {
    const next = words[index + 1] ?? '';
    if (
      (/^\p{Ll}/u.test(next) || isRoleNoun(next) || next === '') &&
      /^\p{Lu}/u.test(word) &&
      countryOfDemonym(word) &&
      word !== around.written
    )
      found.push(make(at, word));
    at += word.length + 1;
  }
  return found.slice(0, 1);
}

function isRoleNoun(word: string): boolean {
  return (
    ROLE_NOUNS.has(word.toLowerCase().replace(/[.,]$/, '')) ||
    /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Capt|Col|Rev|Prof|Det|Supt|Maj|Cmdr|Adm|Sir|Lord|Dame|Rt|Hon)\.?$/.test(word)
  );
}

function hasRoleNoun(words: readonly string[]): boolean {
  return words.some(isRoleNoun);
}
