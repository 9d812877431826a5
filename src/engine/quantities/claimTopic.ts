// What a claim without a counted noun is about: the words of its clause that say who did what ("Shares of Norrlin fell").

import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { isFiniteVerb, nounPhrases, Tag, tagRange } from '../text/partsOfSpeech';
import { sharedLexicon } from '../text/sharedLexicon';

/** Words of a topic. */
const LONGEST = 9;
/** Tokens looked at on each side of the claim. */
const REACH = 30;

/** `Claim.of`, or where that is empty the subject and verb of the clause that the claim stands in; '' where there is no clause. */
export function claimTopic(article: Article, claim: Claim): string {
  if (claim.of !== '') return claim.of;
  const sentence = article.sentences[claim.sentence];
  if (!sentence) return '';
  const { tokens, text } = article;
  const first = tokenAt(tokens.start, claim.start, sentence.firstToken, sentence.endToken);
  let next = first;
  while (next < sentence.endToken && (tokens.start[next] as number) < claim.end) next++;
  const from = Math.max(sentence.firstToken, first - REACH);
  const to = Math.min(sentence.endToken, next + REACH);
  const tags = tagsOf(article, from, to);
  const clause: Clause = { text, starts: tokens.start, ends: tokens.end, tags, from };
  return ahead(clause, claim, next, to) ?? before(clause, from, first) ?? behind(clause, next, to) ?? '';
}

/** The stretch of each article that was tagged last: claims of one sentence mostly share theirs. */
const tagged = new WeakMap<Article, { readonly from: number; readonly to: number; readonly tags: Uint8Array }>();

function tagsOf(article: Article, from: number, to: number): Uint8Array {
  const last = tagged.get(article);
  if (last?.from === from && last.to === to) return last.tags;
  const tags = tagRange(article.text, article.tokens, sharedLexicon(), from, to);
  tagged.set(article, { from, to, tags });
  return tags;
}

interface Clause {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Tags of the tokens from `from` on. */
  readonly tags: Uint8Array;
  readonly from: number;
}

const tagOf = (clause: Clause, at: number): number => clause.tags[at - clause.from] ?? Tag.mark;

function tokenAt(starts: Int32Array, offset: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the six-week [strike]", "a 7.2-magnitude [quake]": what a hyphened number stands in front of. */
function ahead(clause: Clause, claim: Claim, next: number, to: number): string | undefined {
  const { text, starts, ends } = clause;
  if (!/^[^ ]*-\p{L}+$/u.test(text.slice(claim.start, claim.end))) return undefined;
  const [noun] = nounPhrases(clause.tags.subarray(next - clause.from), 0, Math.min(LONGEST, to - next));
  return noun?.first === 0 ? text.slice(starts[next], ends[next + noun.end - 1]) : undefined;
}

/** "Norrlin shares fell [3 per cent]": the nearest finite verb before the claim, with its subject and what stands between. */
function before(clause: Clause, from: number, first: number): string | undefined {
  let verb = first - 1;
  while (verb >= from && !isVerb(clause, verb)) {
    if (isBreak(clause, verb)) return undefined;
    verb--;
  }
  if (verb < from) return undefined;
  const subject = subjectBefore(clause, from, verb);
  let end = first;
  while (end > verb + 1 && isLoose(tagOf(clause, end - 1))) end--;
  return subject && phrase(clause, subject, end, verb);
}

/** The subject, its first verb, and what stands behind that before `end`, as far as it is short and in one piece. */
function phrase(clause: Clause, subject: Stretch, end: number, last: number): string | undefined {
  const { text, starts, ends } = clause;
  let verb = wordAt(clause, subject.next) === ',' ? last : subject.next;
  while (verb < end && !isVerb(clause, verb)) verb++;
  if (subject.next - subject.first > LONGEST || verb >= end) return undefined;
  let stop = verb + 1;
  while (stop < end && isVerbal(tagOf(clause, stop))) stop++;
  if (end - verb + subject.next - subject.first <= LONGEST && !hasMark(clause, verb, end)) stop = end;
  const said = `${text.slice(starts[subject.first], ends[subject.next - 1])} ${text.slice(starts[verb], ends[stop - 1])}`;
  return said.replace(/\s+/g, ' ');
}

interface Stretch {
  readonly first: number;
  readonly next: number;
}

function isVerbal(tag: number): boolean {
  return isFiniteVerb(tag) || tag === Tag.participle || tag === Tag.adverb;
}

function hasMark(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagOf(clause, at) === Tag.mark) return true;
  return false;
}

/** "On Monday [a ferry sank]": the first verb behind the claim with the noun phrase in front of it. */
function behind(clause: Clause, next: number, to: number): string | undefined {
  let verb = next;
  while (verb < to && !isVerb(clause, verb)) {
    if (isBreak(clause, verb)) return undefined;
    verb++;
  }
  if (verb >= to) return undefined;
  const subject = subjectBefore(clause, next, verb);
  let end = verb + 1;
  while (end < to && end - verb < 3 && isVerbal(tagOf(clause, end))) end++;
  return subject && phrase(clause, subject, end, verb);
}

/** The noun phrase that ends before the verb, with those that "of" joins to it. */
function subjectBefore(clause: Clause, from: number, verb: number): Stretch | undefined {
  const phrases = nounPhrases(clause.tags, from - clause.from, beforeAside(clause, from, verb) - clause.from);
  let at = phrases.length - 1;
  while (at > 0) {
    const link = phrases[at - 1]?.end ?? 0;
    const isOf = (phrases[at]?.first ?? 0) - link === 1 && wordAt(clause, link + clause.from) === 'of';
    if (!isOf) break;
    at--;
  }
  const [found, last] = [phrases[at], phrases.at(-1)];
  return found && last && { first: found.first + clause.from, next: last.end + clause.from };
}

/** "The mayor, who was born here, spoke": what stands between commas in front of the verb is passed over. */
function beforeAside(clause: Clause, from: number, verb: number): number {
  if (verb - 1 <= from || wordAt(clause, verb - 1) !== ',') return verb;
  let open = verb - 2;
  while (open > from && wordAt(clause, open) !== ',') open--;
  return open > from ? open : verb;
}

function wordAt({ text, starts, ends }: Clause, at: number): string {
  return text.slice(starts[at], ends[at]).toLowerCase();
}

/** "May" with a capital is the month, whatever the tagger thinks. */
function isVerb(clause: Clause, at: number): boolean {
  return isFiniteVerb(tagOf(clause, at)) && clause.text.slice(clause.starts[at], clause.ends[at]) !== 'May';
}

function isBreak(clause: Clause, at: number): boolean {
  return tagOf(clause, at) === Tag.mark && /^[;:“”"–—.!?]/.test(wordAt(clause, at));
}

/** What may not end a topic. */
function isLoose(tag: number): boolean {
  return (
    tag === Tag.preposition || tag === Tag.determiner || tag === Tag.conjunction || tag === Tag.mark || tag === Tag.to || tag === Tag.adverb
  );
}
