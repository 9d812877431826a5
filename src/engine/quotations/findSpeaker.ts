/** Who said a quotation: the subject of a say verb beside it, as the text names him. */
import type { Article, Sentence } from '../model/article';
import type { Mention } from '../model/mention';
import { contains, type Span } from '../model/span';
import { TokenFlag } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { callVerbHashes, sayVerbHashes } from './sayVerbs';

/** What stands around a quotation. */
export interface SpeakerScene {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Index of the sentence in which the quotation begins. */
  readonly sentence: number;
  readonly quote: Span;
  /** All quotations of the article, in order: words inside them attribute nothing. */
  readonly quotes: readonly Span[];
}

export interface Speaker extends Span {
  readonly name: string;
  readonly isPronoun: boolean;
}

/** Words between the quotation and its verb, at most: behind it, before it, and before it for verbs such as "called". */
const REACH_AFTER = 18;
const REACH_BEFORE = 40;
const REACH_CALL = 12;
/** A plain noun phrase of more words is a clause that was misread. */
const MAX_PHRASE = 8;

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const PRONOUNS = hashes('he she they i we it');
const STOPS = hashes(
  'who which that when while after before as but because if in on at during from with by since until into over under about and to late early today yesterday monday tuesday wednesday thursday friday saturday sunday then there also again later reporters',
);
const CLAUSE_STARTS = hashes('that who which if whether and but');
const ACCORDING = hashWord('according');
const TO = hashWord('to');
const NOT_A_SPEAKER = hashes(
  'there what this these those that which who how why when where not never also has have had is was were are be been being will would could should may might',
);
const SKIPPED = hashes('also later then has have had once recently earlier reportedly previously just');

/** The speaker named in the quotation's own sentence (or right behind the quotation), or null. */
export function findSpeaker(scene: SpeakerScene): Speaker | null {
  const { article, quote } = scene;
  const outside = tokensOutsideQuotes(scene);
  const after = outside.filter((token) => (article.tokens.start[token] as number) >= quote.end);
  const before = outside.filter((token) => (article.tokens.end[token] as number) <= quote.start);
  // "…," he said: a comma inside or right behind the marks announces the speaker. Else the words are part of a sentence
  // whose subject stands before them: he called it "…".
  const announced = ',?!'.includes(article.text.charAt(quote.end - 1)) || /^\W{0,2},/u.test(article.text.slice(quote.end, quote.end + 3));
  const spoken = announced
    ? (fromAfter(scene, after) ?? behindAnyVerb(scene, after) ?? fromBefore(scene, before))
    : (fromBefore(scene, before) ?? fromAfter(scene, after));
  return spoken ?? beforeColon(scene, before) ?? sentenceSubject(scene, before);
}

/** Words of a title between a verb and the name behind it: "Deputy Defence Minister Eva Holm". */
const REACH_TITLE = 5;

/** "…," gloated Mayor Eva Holm: whatever the verb, who is named right behind it spoke. */
function behindAnyVerb(scene: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const { article, quote } = scene;
  const from = tokens.findIndex((token) => isWord(article, token));
  const verb = tokens[from];
  if (verb === undefined || !/^\p{Ll}+ed$/u.test(wordAt(article, verb)) || (article.tokens.start[verb] as number) > quote.end + 2)
    return null;
  return personIn(scene, run(article, tokens.slice(from + 1)).slice(0, REACH_TITLE));
}

/** Eva Holm, the mayor, whose house was hit: "…": the only person named before the colon, where no verb of saying stands. */
function beforeColon({ article, mentions, quote }: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const [first] = tokens;
  if (first === undefined || !/: *["“'‘]? *\p{Lu}?$/u.test(article.text.slice(Math.max(0, quote.start - 3), quote.start + 1))) return null;
  const range = { start: article.tokens.start[first] as number, end: quote.start };
  const [person, ...others] = mentions.filter((mention) => mention.type === 'PER' && contains(range, mention));
  return person && others.length === 0 && person.start === range.start ? speakerAt(article, person, false) : null;
}

/** Words quoted as the predicate: Acme, the maker of kites, "strongly opposed" the ban. */
function sentenceSubject({ article, mentions, sentence, quote }: SpeakerScene, before: readonly number[]): Speaker | null {
  const isPredicate = /^\p{Ll}/u.test(article.text.slice(quote.start, quote.start + 1));
  const first = mentions.find(
    (mention) => mention.start === article.sentences[sentence]?.start && (mention.type === 'PER' || mention.type === 'ORG'),
  );
  return isPredicate && first && before.length > 0 && first.end <= quote.start ? speakerAt(article, first, false) : null;
}

/** Tokens of the quotation's sentence and of what follows it up to the next sentence, outside every quotation. */
function tokensOutsideQuotes({ article, sentence, quote, quotes }: SpeakerScene): number[] {
  const first = article.sentences[sentence];
  if (!first) return [];
  let last = first;
  for (let at = sentence; last.end < quote.end && article.sentences[at]?.block === first.block; at++)
    last = article.sentences[at] as Sentence;
  const inside = quotes.filter((q) => q.start < last.end && q.end > first.start);
  const found: number[] = [];
  for (let token = first.firstToken; token < last.endToken; token++) {
    const span = { start: article.tokens.start[token] as number, end: article.tokens.end[token] as number };
    if (!inside.some((q) => contains(q, span))) found.push(token);
  }
  return found;
}

function fromAfter(scene: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const { article, quotes, quote } = scene;
  const next = quotes.find((q) => q.start > quote.end);
  const near = tokens.filter((token) => !next || (article.tokens.end[token] as number) <= next.start).slice(0, REACH_AFTER);
  const words = near.filter((token) => isWord(article, token));
  const verb = words.find((token) => isHash(article, token, sayVerbHashes));
  if (verb === undefined) return null;
  const at = near.indexOf(verb);
  if (article.tokens.hash[verb] === ACCORDING)
    return article.tokens.hash[near[at + 1] ?? -1] === TO ? subjectIn(scene, run(article, near.slice(at + 2))) : null;
  // "…," he said: the subject stands between. Else "…," said Eva Holm.
  const between = near.slice(0, at);
  if (between.some((token) => isWord(article, token) && !isHash(article, token, SKIPPED)))
    return personIn(scene, between) ?? subjectIn(scene, subjectSegment(article, between));
  return subjectIn(scene, run(article, near.slice(at + 1)));
}

function fromBefore(scene: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const { article } = scene;
  for (let i = tokens.length - 1, seen = 0; i >= 0 && seen < REACH_BEFORE; i--) {
    const token = tokens[i] as number;
    if (!isWord(article, token)) continue;
    seen++;
    const isSay = isHash(article, token, sayVerbHashes);
    if (!isSay && !(seen <= REACH_CALL && isHash(article, token, callVerbHashes))) continue;
    if (article.tokens.hash[token] === ACCORDING) {
      const found = subjectIn(scene, run(article, tokens.slice(i + 2)));
      if (found) return found;
      continue;
    }
    const previous = tokens[i - 1];
    // ", saying that …": the subject is that of the main clause, which has its own verb further back.
    if (previous !== undefined && isComma(article, previous) && /ing$/i.test(wordAt(article, token))) continue;
    const subject = subjectIn(scene, subjectSegment(article, tokens.slice(0, i)));
    if (subject) return subject;
  }
  return null;
}

/**
 * The subject among the words before a verb: what follows the last comma, or, where a comma stands right before the verb
 * ("Eva Holm, the mayor, said"), the name in front of the description. Openings such as "In April," are passed over.
 */
function subjectSegment(article: Article, tokens: readonly number[]): number[] {
  const segments: number[][] = [[]];
  for (const token of tokens) {
    if (isWord(article, token)) segments[segments.length - 1]?.push(token);
    else if (segments[segments.length - 1]?.length) segments.push([]);
  }
  const isApposition = segments[segments.length - 1]?.length === 0;
  const filled = segments.filter((segment) => segment.length > 0);
  if (!isApposition) return filled[filled.length - 1] ?? [];
  const isOpening = (segment: readonly number[]): boolean => segment[0] !== undefined && isHash(article, segment[0], STOPS);
  const named = [...filled].reverse().find((segment, index) => index > 0 && !isOpening(segment));
  return named ?? filled.find((segment) => !isOpening(segment)) ?? [];
}

/** The words behind a verb or "according to" up to the end of the noun phrase. */
function run(article: Article, tokens: readonly number[]): number[] {
  const found: number[] = [];
  for (const token of tokens) {
    if (!isWord(article, token) || (isHash(article, token, STOPS) && found.length > 0) || isHash(article, token, sayVerbHashes)) break;
    if (isHash(article, token, STOPS)) break;
    found.push(token);
    if (found.length >= 10) break;
  }
  return found;
}

/** The speaker named among `tokens`: a person first, then a pronoun, an organisation, a plain noun phrase. */
function subjectIn(scene: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const { article, mentions } = scene;
  const words = tokens.filter((token) => isWord(article, token) && !isHash(article, token, SKIPPED));
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = { start: article.tokens.start[first] as number, end: article.tokens.end[last] as number };
  const named = mentions.filter((mention) => contains(range, mention));
  const person = [...named].reverse().find((mention) => mention.type === 'PER' && !isSpokenFor(article, mention));
  if (person) return speakerAt(article, person, false);
  const pronoun = [...words].reverse().find((token) => isHash(article, token, PRONOUNS));
  if (pronoun !== undefined && words.length - words.indexOf(pronoun) <= 3)
    return speakerAt(article, { start: article.tokens.start[pronoun] as number, end: article.tokens.end[pronoun] as number }, true);
  return nounPhrase(article, words);
}

/** The first person named among `tokens`: "…," Eva Holm, mayor of the town of Lund, said. */
function personIn({ article, mentions }: SpeakerScene, tokens: readonly number[]): Speaker | null {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = { start: article.tokens.start[first] as number, end: article.tokens.end[last] as number };
  const persons = mentions.filter((mention) => mention.type === 'PER' && contains(range, mention) && !isSpokenFor(article, mention));
  // "Orbex chief executive Eva Holm": a single word may be a firm that was taken for a person.
  const person = persons.find(({ start, end }) => /\s/.test(article.text.slice(start, end))) ?? persons[0];
  return person ? speakerAt(article, person, false) : null;
}

/** The last words before the verb, without leading link words: "the company", "A Hikvision spokesman". */
function nounPhrase(article: Article, words: readonly number[]): Speaker | null {
  let clause = words.length;
  while (clause > 0 && !isHash(article, words[clause - 1] ?? -1, CLAUSE_STARTS) && !isHash(article, words[clause - 1] ?? -1, sayVerbHashes))
    clause--;
  const rest = words.slice(clause);
  const from = rest.findIndex((token) => !isHash(article, token, SKIPPED));
  const part = from < 0 ? [] : rest.slice(from);
  const first = part[0];
  const last = part[part.length - 1];
  if (first === undefined || last === undefined || part.length > MAX_PHRASE) return null;
  if (isHash(article, first, STOPS) || isHash(article, last, NOT_A_SPEAKER) || isHash(article, first, NOT_A_SPEAKER)) return null;
  return speakerAt(article, { start: article.tokens.start[first] as number, end: article.tokens.end[last] as number }, false);
}

/** "Holm's lawyer", "a lawyer for Ms Holm": whoever is named, somebody else speaks. */
export function isSpokenFor({ text }: Article, { start, end }: Span): boolean {
  return (
    /^['’]s?\b/.test(text.slice(end, end + 3)) ||
    /['’]s?$/.test(text.slice(start, end)) ||
    FOR.test(text.slice(Math.max(0, start - 9), start))
  );
}

const FOR = /\bfor\s(?:(?:mr|mrs|ms|dr)\.?\s)?$/i;

function wordAt(article: Article, token: number): string {
  return article.text.slice(article.tokens.start[token], article.tokens.end[token]);
}

function speakerAt(article: Article, span: Span, isPronoun: boolean): Speaker {
  return { start: span.start, end: span.end, name: article.text.slice(span.start, span.end).replace(/\s+/g, ' '), isPronoun };
}

function isWord(article: Article, token: number): boolean {
  return ((article.tokens.flags[token] as number) & (TokenFlag.word | TokenFlag.number)) !== 0;
}

function isComma(article: Article, token: number): boolean {
  return article.text.charAt(article.tokens.start[token] as number) === ',';
}

function isHash(article: Article, token: number, set: ReadonlySet<number>): boolean {
  return set.has(article.tokens.hash[token] as number);
}
