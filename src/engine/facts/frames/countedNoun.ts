/** The noun that a number counts: named beside it, left out after the number before, or implied by what happened. */
import type { Claim } from '../../model/claim';
import { scaleOf } from '../../quantities/measures';
import { isPluralForm } from '../../text/lemma';
import { Tag } from '../../text/partsOfSpeech';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { ClaimFrame } from './claimFrame';
import { losesLife } from './losesLife';
import { nounOfNumber } from './numberOf';
import { isParentOf } from './figureMatter';
import { anyPerson, isPersonNoun, statisticNouns } from './nounClasses';
import { isContentToken, type ArticleReading, type SentenceReading, type StoryReading } from './storyReading';

export interface CountedNoun {
  readonly head: string | null;
  readonly at: number | null;
  readonly modifiers: readonly string[];
}

/** The counted noun: where the claim says, else the first plural noun of the phrase after the number. */
export function countedNoun(
  story: StoryReading,
  article: ArticleReading,
  reading: SentenceReading,
  claim: Claim,
  range: { first: number; end: number },
): CountedNoun {
  if (claim.kind === 'count' && isParentOf(article.lemmas, range.first)) return { head: 'child', at: range.first - 2, modifiers: [] };
  if (claim.kind === 'count' && losesLife(article, range.end)) return { head: null, at: null, modifiers: [] };
  if (claim.kind === 'count' && loseJobs(article, range.end)) return { head: 'job', at: null, modifiers: [] };
  if (claim.kind === 'count' && areAboard(article, range.end)) return { head: 'person', at: null, modifiers: [] };
  const from = range.end;
  const { tokens, text } = article.linked.article;
  const end = reading.sentence.endToken;
  const modifiersBetween = (at: number): string[] => {
    const modifiers: string[] = [];
    for (let i = from; i < at; i++)
      if (isContentToken(article.tags, i) && article.lemmas[i] !== 'percent') {
        const figures = /^\d{2,4}$/.exec(article.lemmas[i + 1] ?? '');
        modifiers.push(figures ? `${article.lemmas[i] ?? ''}-${figures[0]}` : (article.lemmas[i] ?? ''));
      }
    return modifiers;
  };
  if (claim.head) {
    let at = range.first;
    while (at < end && (tokens.end[at] ?? 0) < claim.head.end && !isComplete(article, from, at)) at++;
    if (at < range.end && claim.unit === 'time')
      return deedDone(article, reading, range.first, range.end) ?? { head: 'time', at: null, modifiers: [] };
    // "a 28-member board"
    if (at < range.end) return { head: claim.unit, at: null, modifiers: scoredBy(article, claim.unit, range.end) };
    at = chargedWith(article, at, end);
    const glued = nounBeforeNumber(article, from, at);
    if (glued) return { head: story.lexicon.singular(glued.noun), at: glued.at, modifiers: modifiersBetween(glued.at) };
    const deed = article.lemmas[at] === 'time' ? deedDone(article, reading, range.first, at + 1) : null;
    if (deed) return deed;
    // Of a firm: whose share it is, the owner and the names tell.
    if ((claim.kind === 'percent' || claim.kind === 'fraction') && article.tags[at] === Tag.name) return { head: null, at, modifiers: [] };
    if (at < end) {
      const noun = story.lexicon.singular(text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
      return { head: noun === 'member' ? memberOf(article.lemmas[at - 1]) : noun, at, modifiers: modifiersBetween(at) };
    }
  }
  if (claim.kind === 'count' && !claim.head && claim.unit !== null) return { head: claim.unit, at: null, modifiers: [] };
  if (claim.kind === 'duration') return lastingNoun(article, from, end);
  if (claim.kind === 'age' || claim.kind === 'percent') return describedHead(article, from, end);
  if (claim.kind === 'measure' && isAdjective(claim, text.slice(claim.start, claim.end)) && !COMPASS.test(article.lemmas[from] ?? ''))
    return describedHead(article, behindBrackets(article, from, end), end);
  if (claim.kind !== 'count') return { head: null, at: null, modifiers: [] };
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const tag = article.tags[i];
    if (tag === Tag.plural || (tag === Tag.noun && isPluralForm(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())))
      return { head: article.lemmas[i] ?? null, at: i, modifiers: modifiersBetween(i) };
    if (tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.name && tag !== Tag.number) break;
  }
  return { head: nounOfNumber(article, reading, range.first), at: null, modifiers: [] };
}

/** "About 600 will lose their jobs", "600 of them could lose their jobs". */
function loseJobs({ lemmas }: ArticleReading, at: number): boolean {
  return /^(?:(?:of \S+ )?(?:\S+ ){0,2}?lose (?:their|his|the) (?:job|post|position)\b)/.test(lemmas.slice(at, at + JOBS_REACH).join(' '));
}

const JOBS_REACH = 8;

/** "A ferry with 450 aboard", "all 95 on board": people, whether the noun is told or not. */
function areAboard({ lemmas }: ArticleReading, at: number): boolean {
  return lemmas[at] === 'aboard' || (lemmas[at] === 'on' && lemmas[at + 1] === 'board');
}

/** "A three-run homer" tells of no other runs. */
function scoredBy({ lemmas, tags }: ArticleReading, unit: string | null, at: number): string[] {
  return unit !== null && statisticNouns.has(unit) && tags[at] === Tag.noun ? [lemmas[at] ?? ''] : [];
}

/** "Crew members" are crewmen. */
function memberOf(group: string | undefined): string {
  if (group === 'crew') return 'crewman';
  return group === 'staff' ? 'staffer' : 'member';
}

/** How far a verb may stand from the number that says how often. */
const DEED_REACH = 10;
/** "three times the size", "three times as many", "10 times higher": no deeds. */
const COMPARED: ReadonlySet<number> = new Set([Tag.determiner, Tag.adjective, Tag.possessive]);
/** "arrested three times", "three times ordered", "twice": how often something was done counts what was done, as "three arrests" does. */
function deedDone(article: ArticleReading, reading: SentenceReading, first: number, end: number): CountedNoun | null {
  const { tags, lemmas } = article;
  const { sentence } = reading;
  if (COMPARED.has(tags[end] ?? 0) || /^(?:as|more|less|than|that|what)$/.test(lemmas[end] ?? '') || isComparative(article, end))
    return null;
  const isDeed = (at: number): boolean => {
    const tag = tags[at];
    return tag === Tag.past || tag === Tag.participle || tag === Tag.verb || tag === Tag.gerund;
  };
  const before = tags[first - 1];
  const opensVerb =
    before === Tag.name ||
    before === Tag.pronoun ||
    before === Tag.adverb ||
    before === Tag.conjunction ||
    before === Tag.auxiliary ||
    before === Tag.mark;
  let at: number | null = opensVerb && end < sentence.endToken && isDeed(end) ? end : null;
  for (let i = first - 1; at === null && i >= Math.max(sentence.firstToken, first - DEED_REACH); i--) {
    if (lemmas[i] === ';' || lemmas[i] === ':') break;
    if (isDeed(i)) at = i;
  }
  if (at === null && end < sentence.endToken && tags[end] === Tag.past) at = end;
  if (at === null) return null;
  return { head: deedOf(article, reading, lemmas[at] ?? ''), at: end - 1, modifiers: [] };
}

/** "three times longer". */
function isComparative({ linked }: ArticleReading, at: number): boolean {
  const { tokens, text } = linked.article;
  return /^(?!(?:after|later|earlier|ever|never|over|under|together|her|other)$)\p{L}+er$/iu.test(
    text.slice(tokens.start[at], tokens.end[at]),
  );
}

/** Whom bullets hit was shot. */
function deedOf({ lemmas }: ArticleReading, { sentence }: SentenceReading, verb: string): string {
  if (verb === 'fire') return 'shot';
  if (verb !== 'hit' && verb !== 'strike') return verb;
  const isByShots = lemmas
    .slice(sentence.firstToken, sentence.endToken)
    .some((lemma) => /^(?:shot|bullet|gunshot|shoot|gunfire)$/.test(lemma));
  return isByShots ? 'shoot' : verb;
}

/** "its 10th day with no end in sight": a preposition ends the phrase once its noun was read. */
function isComplete({ tags }: ArticleReading, from: number, at: number): boolean {
  return at >= from && (tags[at] === Tag.noun || tags[at] === Tag.plural) && tags[at + 1] === Tag.preposition;
}

/** "three glaziers-two women and a boy": a dash without spaces ends the phrase. */
function nounBeforeNumber({ linked }: ArticleReading, from: number, end: number): { noun: string; at: number } | undefined {
  const { tokens, text } = linked.article;
  for (let at = from; at < end; at++) {
    const noun = /^(\p{L}+)-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/iu.exec(
      text.slice(tokens.start[at], tokens.end[at]),
    )?.[1];
    if (noun !== undefined) return { noun: noun.toLowerCase(), at };
  }
  return undefined;
}

/** "two counts of attempted murder" counts murders: the token of the deed, or `at` itself. */
function chargedWith({ lemmas, tags }: ArticleReading, at: number, end: number): number {
  if (!/^(?:count|charge)$/.test(lemmas[at] ?? '') || lemmas[at + 1] !== 'of') return at;
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    if (tags[i] === Tag.noun || tags[i] === Tag.plural || tags[i] === Tag.gerund)
      return tags[i + 1] === Tag.noun || tags[i + 1] === Tag.plural ? i + 1 : i;
    if (tags[i] !== Tag.adjective && tags[i] !== Tag.participle && tags[i] !== Tag.past && tags[i] !== Tag.mark) return at;
  }
  return at;
}

/** "five days of rioting", "a five-year sentence": the noun for what lasts. */
function lastingNoun(article: ArticleReading, from: number, end: number): CountedNoun {
  let at: number | null = null;
  let first = from;
  if (article.lemmas[from] === 'of') first++;
  else if (article.tags[from - 1] === Tag.plural) return { head: null, at: null, modifiers: [] };
  for (let i = first; i < Math.min(end, first + 5); i++) {
    const tag = article.tags[i];
    // "A 55-minute speech defending the raid": the participle opens a clause.
    if (tag === Tag.gerund && at !== null) break;
    if (tag === Tag.noun || tag === Tag.plural || tag === Tag.gerund) at = i;
    else if (tag !== Tag.adjective && tag !== Tag.name && tag !== Tag.determiner && tag !== Tag.possessive) break;
  }
  return { head: at === null ? null : (article.lemmas[at] ?? null), at, modifiers: [] };
}

/** "31 km north" measures no north. */
const COMPASS = /^(?:north|south)?-?(?:north|south|east|west)/;

/** "A 10-metre boat", "a 31 km canal": not "10 metres". */
function isAdjective({ unit }: Claim, wording: string): boolean {
  return /-\p{L}+$/u.test(wording) || (scaleOf(unit)?.base === 'metre' && /[^s\d]$/u.test(wording));
}

/** "A 31 km (19 mile) canal": the token behind the same length in another unit. */
function behindBrackets({ lemmas }: ArticleReading, from: number, end: number): number {
  if (lemmas[from] !== '(') return from;
  const close = lemmas.indexOf(')', from);
  return close > from && close < Math.min(end, from + 5) ? close + 1 : from;
}

/** "35-year-old harbour pilot", "a 10-metre-long boat": the noun that an age or a measure describes. */
function describedHead(article: ArticleReading, from: number, end: number): CountedNoun {
  let at: number | null = null;
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const tag = article.tags[i];
    if (tag === Tag.noun) at = i;
    else if (tag !== Tag.adjective && tag !== Tag.name) break;
  }
  return { head: at === null ? null : (article.lemmas[at] ?? null), at, modifiers: [] };
}

/** What only people do: a number right beside the word counts them. */
const PEOPLE_ONLY: ReadonlySet<string> = new Set(['protested', 'populated', 'voted', 'laidoff']);
const BESIDE = 3;

/**
 * Frames in the order of the text. A count without a noun counts people where only people can be meant ("10,000 gathered"), and what
 * the sentence before counted where it only corrects that ("There were more than 4,000").
 */
export function nameLeftOutNouns(article: ArticleReading, frames: readonly ClaimFrame[]): ClaimFrame[] {
  let before: ClaimFrame | undefined;
  const nouns = nounsOfFigures(frames);
  return frames.map((frame) => {
    const head =
      frame.dimension === 'count' && frame.head === null ? (leftOutNoun(article, frame, before) ?? nounOfEqual(frame, nouns)) : null;
    // "There were more than 4,000" is what the sentence before was about.
    const isCrowd = head !== null && before?.matter === 'crowd' && frame.matter === null && isCorrected(article, frame, before);
    const named: ClaimFrame =
      head === null ? frame : { ...frame, head, ...(isCrowd ? { matter: 'crowd', place: before?.place ?? null } : {}) };
    // "One with 39 branches and one with 24": which of them counts nothing.
    if (named.head !== null || named.dimension !== 'count' || named.value !== 1) before = named;
    return named;
  });
}

/** Whom a casualty figure counts is said only where it is no person of any kind: "15,000 were left homeless". */
function nounOfEqual(frame: ClaimFrame, nouns: ReadonlyMap<string, string | null>): string | null {
  const head = nouns.get(figureKey(frame)) ?? null;
  return frame.event?.group === 'casualty' && (head === null || anyPerson.has(head) || !isPersonNoun(head, sharedLexicon())) ? null : head;
}

/** Smallest figure that is hardly told of two things in one article. */
const TELLING = 20;

/** What the exact figures of an article count, where all that count alike do: the headline "Driver saves 73" is of the 73 neighbours below. */
function nounsOfFigures(frames: readonly ClaimFrame[]): ReadonlyMap<string, string | null> {
  const nouns = new Map<string, string | null>();
  for (const frame of frames) {
    if (frame.dimension !== 'count' || frame.head === null || frame.value === null || frame.value < TELLING) continue;
    const key = figureKey(frame);
    nouns.set(key, (nouns.get(key) ?? frame.head) === frame.head && nouns.get(key) !== null ? frame.head : null);
  }
  return nouns;
}

function figureKey({ reading, value }: ClaimFrame): string {
  return `${reading.source} ${value}`;
}

function leftOutNoun(article: ArticleReading, frame: ClaimFrame, before: ClaimFrame | undefined): string | null {
  if (before && (isCorrected(article, frame, before) || isCountedAlike(article, frame, before) || isAnother(article, frame, before)))
    return before.head;
  const isPeople =
    frame.place !== null || frame.matter === 'crowd' || (frame.event && PEOPLE_ONLY.has(frame.event.id) && frame.eventDistance <= BESIDE);
  return isPeople ? 'person' : null;
}

/** "made 14 points to bring the sum to 1,850", "135 ships in Orlin, 28 in Kelvo": the noun is not said twice. */
function isCountedAlike({ tags, lemmas }: ArticleReading, frame: ClaimFrame, before: ClaimFrame): boolean {
  if (before.dimension !== 'count' || before.reading !== frame.reading || frame.event?.group === 'casualty' || frame.value === 1)
    return false;
  const { token } = frame;
  const behind = tags[token + 1];
  // "Quill added 12."
  const isScore = behind === Tag.mark && before.head !== null && statisticNouns.has(before.head);
  // "One bank with 3.9 million customers and another with 2.4 million".
  const isParallel = tags[token - 1] === Tag.preposition && lemmas[token - 1] === lemmas[before.token - 1];
  if ((behind !== Tag.preposition || lemmas[token + 1] === 'of') && !isScore && !isParallel) return false;
  for (let i = token - 1; i > before.token; i--) if (tags[i] === Tag.conjunction || lemmas[i] === ',') return true;
  return false;
}

/** "Wrote off 212 houses. Another 380 can be saved": as many more of what was counted last. */
function isAnother({ lemmas }: ArticleReading, { reading, token }: ClaimFrame, before: ClaimFrame): boolean {
  if (before.dimension !== 'count' || before.reading.source !== reading.source || reading.index - before.reading.index > 1) return false;
  return lemmas[token - 1] === 'another' || (lemmas[token - 1] === 'further' && lemmas[token - 2] === 'a');
}

/** Words between the start of a sentence and a number that only corrects what the sentence before counted: "But witnesses said there were". */
const CORRECTION = 7;

function isCorrected({ lemmas }: ArticleReading, { reading, token, head }: ClaimFrame, before: ClaimFrame): boolean {
  const first = reading.sentence.firstToken;
  if (head !== null || before.dimension !== 'count' || before.reading.source !== reading.source) return false;
  if (before.reading.index !== reading.index - 1 || token - first > CORRECTION) return false;
  const there = lemmas.indexOf('there', first);
  return there !== -1 && there < token;
}
