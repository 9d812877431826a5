/** Whom a figure belongs to, and who said it: the subject of its clause, a possessor, or the one meant by "it" and "the company". */
import type { LinkedMention } from '../../model/mention';
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import type { Owner } from './claimFrame';
import { movementBefore } from './movement';
import { statisticNouns } from './nounClasses';
import type { ArticleReading, SentenceReading } from './storyReading';

/** Verbs that introduce what somebody said. */
export const SAY_VERBS = new Set(
  'say tell report announce claim add state confirm estimate note explain warn insist allege acknowledge admit argue assert declare deny disclose comment concede suggest predict forecast believe accord quote cite testify'.split(
    ' ',
  ),
);

/** Nouns that stand for the organisation named before, or for its shares. */
const COMPANY_NOUNS = new Set(
  'company firm group bank carrier airline maker manufacturer retailer giant business chain agency ministry department club team union party government share stock'.split(
    ' ',
  ),
);

/** First person or organisation of each sentence: what a pronoun in the next one means. By sentence index. */
export function subjectsOf(article: ArticleReading): (LinkedMention | undefined)[] {
  return article.sentences.map(({ mentions }) => mentions.find(({ entity }) => entity.type === 'ORG' || entity.type === 'PER'));
}

export interface OwnerSearch {
  readonly article: ArticleReading;
  readonly reading: SentenceReading;
  readonly subjects: readonly (LinkedMention | undefined)[];
}

/** The owner of the number at tokens `[first, end)`. */
export function findOwner(search: OwnerSearch, range: { first: number; end: number }): Owner | null {
  return (
    possessorOf(search, range.first) ??
    listedBefore(search, range.first) ??
    movedBefore(search, range.first) ??
    scorerBehind(search, range.end) ??
    subjectBefore(search, range.first) ??
    firstNameAfter(search, range.end)
  );
}

/** "Acme's $5bn bid", "its 12 shops". */
function possessorOf(search: OwnerSearch, first: number): Owner | null {
  const { article, reading } = search;
  for (let i = first - 1; i >= Math.max(reading.sentence.firstToken, first - 5); i--) {
    const tag = article.tags[i];
    if (tag === Tag.possessive) return nounAt(search, i - 1);
    const word = article.lemmas[i] ?? '';
    if (word === 'its' || word === 'their' || word === 'his' || word === 'her')
      return antecedent(search, i, word === 'his' || word === 'her' ? 'PER' : 'ORG');
    if (tag !== Tag.adjective && tag !== Tag.adverb && tag !== Tag.noun && tag !== Tag.preposition) return null;
  }
  return null;
}

/** "Orlin lost 11.5 percent, Malby 9 and Kelvo 6.5 percent": the verb is not said twice. */
function listedBefore({ article, reading }: OwnerSearch, first: number): Owner | null {
  const { tags, lemmas, linked } = article;
  let at = first - 1;
  while (tags[at] === Tag.adverb) at--;
  const end = linked.article.tokens.end[at] ?? 0;
  const named = reading.mentions.find((mention) => mention.end === end && (mention.entity.type === 'ORG' || mention.entity.type === 'PER'));
  if (!named) return null;
  while (at >= reading.sentence.firstToken && (linked.article.tokens.start[at] ?? 0) >= named.start) at--;
  // Behind a number: what came before it is told of another.
  return (lemmas[at] === 'and' || lemmas[at] === ',') && hasNumberBefore(article, reading, at) ? ownerOf(article, named) : null;
}

/** Tokens before a name in a list within which the number of the one before stands. */
const LISTED_REACH = 4;

function hasNumberBefore({ tags }: ArticleReading, { sentence }: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - LISTED_REACH); i--) if (tags[i] === Tag.number) return true;
  return false;
}

/** "Sent Orlin's stock up by nearly 10 percent", "with Malby down 3 percent": what moved stands before its direction. */
function movedBefore({ article, reading }: OwnerSearch, first: number): Owner | null {
  const { lemmas, tags, linked } = article;
  const moved = movementBefore(article, reading, first);
  if (!moved || !DIRECTIONS.has(lemmas[moved.token] ?? '')) return null;
  let at = moved.token - 1;
  if (/^(?:stock|share|price)$/.test(lemmas[at] ?? '')) at--;
  if (tags[at] === Tag.possessive) at--;
  const end = linked.article.tokens.end[at] ?? 0;
  const named = reading.mentions.find((mention) => mention.end === end);
  return named ? ownerOf(article, named) : null;
}

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'off']);

/** Words between "from" and the name of a player: "13 points from backup centre Ann Lee". */
const MOST_ROLES = 3;

/** "13 points from Ann Lee", "two goals by Lee": the player, whoever the subject is. */
function scorerBehind({ article, reading }: OwnerSearch, end: number): Owner | null {
  const { tags, lemmas, linked } = article;
  let at = end;
  while (tags[at] === Tag.adjective || tags[at] === Tag.noun) at++;
  if (!statisticNouns.has(lemmas[at] ?? '') && !statisticNouns.has(lemmas[--at] ?? '')) return null;
  if (lemmas[at + 1] !== 'from' && lemmas[at + 1] !== 'by') return null;
  for (let i = at + 2; i <= at + 2 + MOST_ROLES && i < reading.sentence.endToken; i++) {
    const start = linked.article.tokens.start[i] ?? 0;
    const named = reading.mentions.find((mention) => mention.start <= start && start < mention.end);
    if (named) return named.entity.type === 'PER' ? ownerOf(article, named) : null;
    if (tags[i] !== Tag.noun && tags[i] !== Tag.adjective && tags[i] !== Tag.determiner) return null;
  }
  return null;
}

/** The subject of the verb that governs the token, if the verb stands before it. */
function subjectBefore(search: OwnerSearch, at: number): Owner | null {
  const { article, reading } = search;
  const from = reading.sentence.firstToken;
  for (let verb = at - 1; verb > from; verb--) {
    if (!isFiniteVerb(article.tags[verb] ?? 0)) continue;
    // "Ann Lee added 12": that many points.
    const isScored = article.lemmas[verb] === 'add' && article.tags[verb + 1] === Tag.number;
    if (SAY_VERBS.has(article.lemmas[verb] ?? '') && !isScored) continue;
    const owner = subjectOf(search, verb);
    if (owner) return owner;
  }
  return lastNameBefore(search, at);
}

/** The noun phrase before a verb; relative clauses and appositions between commas are stepped over. */
export function subjectOf(search: OwnerSearch, verb: number): Owner | null {
  const { article, reading } = search;
  const from = reading.sentence.firstToken;
  let at = verb - 1;
  while (at >= from && (article.tags[at] === Tag.adverb || article.tags[at] === Tag.auxiliary || isNegated(article, at))) at--;
  // "Those of Orlin fell 4 percent, and Malby's tumbled 17."
  if (article.tags[at] === Tag.possessive) at--;
  if (at < from) return null;
  if (article.lemmas[at] === ',') {
    let comma = at - 1;
    while (comma > from && article.lemmas[comma] !== ',') comma--;
    if (comma <= from) return null;
    at = comma - 1;
  }
  if (article.tags[at] === Tag.relative) at -= article.lemmas[at - 1] === ',' ? 2 : 1;
  else at = beforeRelativeClause(article, from, at);
  return at < from ? null : nounAt(search, at);
}

/** "Hasn't", "won’t" */
function isNegated({ lemmas }: ArticleReading, at: number): boolean {
  return /n['’]t$/.test(lemmas[at] ?? '');
}

/** Tokens of a relative clause that stands between a subject and its verb. */
const CLAUSE_REACH = 8;

/** "The quake that shook Orlin struck …": the token before "that", where a clause with a verb of its own ends at `at`; else `at`. */
function beforeRelativeClause({ tags }: ArticleReading, from: number, at: number): number {
  let hasVerb = false;
  for (let i = at; i > Math.max(from, at - CLAUSE_REACH); i--) {
    const tag = tags[i] ?? 0;
    if (tag === Tag.mark) return at;
    if (tag === Tag.relative) return hasVerb && (tags[i - 1] === Tag.noun || tags[i - 1] === Tag.plural) ? i - 1 : at;
    hasVerb ||= isFiniteVerb(tag);
  }
  return at;
}

/** The owner named by the noun phrase that ends at a token: an entity in it, a pronoun's meaning, or its head noun. */
function nounAt(search: OwnerSearch, at: number): Owner | null {
  const { article, reading } = search;
  const { tokens } = article.linked.article;
  const tag = article.tags[at];
  const word = article.lemmas[at] ?? '';
  if (tag === Tag.pronoun) return antecedent(search, at, word === 'he' || word === 'she' ? 'PER' : word === 'it' ? 'ORG' : 'any');
  const end = tokens.end[at] ?? 0;
  let first = at;
  while (first > reading.sentence.firstToken && isInPhrase(article, first - 1)) first--;
  const start = tokens.start[first] ?? 0;
  // "the Brann family" is not the man: a person's name must end the phrase.
  const named = [...reading.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.start >= start &&
        mention.end <= end &&
        mention.entity.type !== 'MISC' &&
        (mention.entity.type !== 'PER' || !namesGroup(article, mention.end)),
    );
  if (named) return { ...ownerOf(article, named), ...thingOf(article, named, at) };
  if (COMPANY_NOUNS.has(word)) return antecedent(search, at, 'ORG') ?? nounOwner(word);
  return tag === Tag.noun || tag === Tag.plural ? nounOwner(word) : null;
}

/** "Petra Sund's mill", "the mill of Petra Sund": how what a person has is written, where a phrase that ends at a token tells of it. */
function thingOf(
  { lemmas, tags, linked }: ArticleReading,
  { type, start, end, entity }: LinkedMention,
  at: number,
): Pick<Owner, 'written'> | null {
  if (type !== 'PER') return null;
  const { tokens } = linked.article;
  if ((tokens.start[at] ?? 0) >= end)
    return tags[at] === Tag.noun || tags[at] === Tag.plural
      ? { written: `${entity.name}'s ${linked.article.text.slice(tokens.start[at], tokens.end[at])}` }
      : null;
  let first = at;
  while (first > 0 && (tokens.start[first] ?? 0) > start) first--;
  while (first > 0 && tags[first - 1] === Tag.name) first--;
  const isOf = lemmas[first - 1] === 'of' && tags[first - 2] === Tag.noun;
  return isOf ? { written: `${lemmas[first - 2] ?? ''} of ${entity.name}` } : null;
}

function isInPhrase(article: ArticleReading, at: number): boolean {
  const tag = article.tags[at];
  return tag === Tag.name || tag === Tag.noun || tag === Tag.adjective || tag === Tag.plural || tag === Tag.possessive;
}

function nounOwner(lemma: string): Owner {
  return { id: lemma, name: lemma, written: lemma, type: null, isCertain: true };
}

export function ownerOf({ linked }: ArticleReading, { entity, type, start, end }: LinkedMention, isCertain = true): Owner {
  const written = type === 'MISC' && entity.type === 'LOC' ? linked.article.text.slice(start, end) : entity.name;
  return { id: entity.id, name: entity.name, written, type: entity.type, isCertain };
}

/** What a pronoun or "the company" means: the last fitting name before it in the sentence, else the subject of the one before. */
function antecedent(search: OwnerSearch, at: number, type: 'PER' | 'ORG' | 'any'): Owner | null {
  const { article, reading, subjects } = search;
  const before = article.linked.article.tokens.start[at] ?? 0;
  const fits = (mention: LinkedMention): boolean =>
    type === 'any' ? mention.entity.type === 'PER' || mention.entity.type === 'ORG' : mention.entity.type === type;
  const here = reading.mentions.find((mention) => mention.end <= before && fits(mention));
  if (here) return ownerOf(article, here);
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - 3); i--) {
    const subject = subjects[i];
    if (subject && fits(subject) && article.sentences[i]?.source === reading.source) return ownerOf(article, subject);
  }
  return null;
}

function lastNameBefore({ article, reading }: OwnerSearch, at: number): Owner | null {
  const before = article.linked.article.tokens.start[at] ?? 0;
  const named = [...reading.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.end <= before && (mention.entity.type === 'ORG' || (mention.entity.type === 'PER' && !namesGroup(article, mention.end))),
    );
  return named ? ownerOf(article, named, false) : null;
}

/** "The Brann family", "the Brann trial": a noun right behind a person's name. */
function namesGroup({ linked }: ArticleReading, end: number): boolean {
  return /^ (?:family|clan|gang|campaign|administration|camp|team|estate|trial|case|brothers|sisters)\b/.test(
    linked.article.text.slice(end, end + 20),
  );
}

/** "With $5bn in sales, Acme …". */
function firstNameAfter({ article, reading }: OwnerSearch, at: number): Owner | null {
  const after = article.linked.article.tokens.start[at] ?? 0;
  const named = reading.mentions.find(
    (mention) => mention.start >= after && (mention.entity.type === 'ORG' || mention.entity.type === 'PER'),
  );
  return named ? ownerOf(article, named, false) : null;
}

/** Words after a number of people that make it a population. */
const INHABITED = /^(?:resident|inhabitant|live|living|villager|islander|townspeople)$/;

/**
 * "Kelvo, home to 9,000 people", "a city of 9,000", "a population of 9,000", "9,000 people live in Kelvo": the place; where none is named, one that no
 * other claim has.
 */
export function findInhabited(search: OwnerSearch, range: { first: number; end: number }): string | null {
  const { article, reading } = search;
  const { tokens } = article.linked.article;
  const words = article.lemmas.slice(Math.max(reading.sentence.firstToken, range.first - 5), range.first).join(' ');
  const isBefore = /\b(?:home to|(?:city|town|island|village|community|population) of)(?: \w+)?$/.test(words);
  const after = article.lemmas
    .slice(range.end, Math.min(reading.sentence.endToken, range.end + 5))
    .findIndex((word) => INHABITED.test(word));
  // "Kelvo lies on the coast and has some 9,000 people."
  const isHad =
    /\bhave(?: \w+)?$/.test(words) && /^person (?:[.,;]|and\b|$)/.test(`${article.lemmas.slice(range.end, range.end + 2).join(' ')} `);
  if (!isBefore && !isHad && after === -1) return null;
  const subject = /\bpopulation of\b/.test(words) ? findOwner(search, range) : null;
  const meant = subject?.type === 'LOC' ? subject.id : placeMeant(search, range.first);
  if (meant !== null) return settlementId(meant);
  const start = tokens.start[range.first] ?? 0;
  const places = reading.mentions.filter(({ type, entity }) => type === 'LOC' && entity.type === 'LOC');
  // "Kelvo, 40 miles outside Malby, is a city of 9,000"
  const [first] = places;
  if (first && isTopic(search, first)) return settlementId(first.entity.id);
  // "off the port of Kelvo and is home to": the subject is another place.
  const isElsewhere = /\band (?:be )?home to(?: \w+)?$/.test(words);
  const before = isElsewhere ? undefined : [...places].reverse().find(({ end }) => end <= start);
  const behind = places.find((mention) => mention.start >= start);
  const named = isBefore ? (before ?? (isElsewhere ? undefined : behind)) : (behind ?? before);
  return named ? settlementId(named.entity.id) : `${reading.source} ${reading.index}`;
}

/** Whether a sentence is about the place that it begins with: the place is its subject. */
function isTopic({ article, reading }: OwnerSearch, place: LinkedMention): boolean {
  const { text } = article.linked.article;
  return (
    place.start === reading.sentence.start && /^(?:,| (?:is|was|has|had|lies|sits|stands)\b)/.test(text.slice(place.end, place.end + 8))
  );
}

/** "Marsk Island" is Marsk. */
function settlementId(id: string): string {
  return id.replace(/-(?:islands?|town|village)$/, '');
}

/** Tokens to either side of a number of inhabitants within which "the town" stands. */
const TOWN_REACH = 8;

/** "The village, with a population of 900", "900 people live in the town": the place that the sentence before named last. */
function placeMeant({ article, reading }: OwnerSearch, at: number): string | null {
  const from = Math.max(reading.sentence.firstToken + 1, at - TOWN_REACH);
  for (let i = from; i < Math.min(reading.sentence.endToken, at + TOWN_REACH); i++) {
    if (!/^(?:community|town|village|settlement|island|hamlet|city)$/.test(article.lemmas[i] ?? '') || article.lemmas[i - 1] !== 'the')
      continue;
    if (article.lemmas[i + 1] === 'of') return null;
    const before = article.sentences[reading.index - 1];
    const named =
      before?.source === reading.source ? before.mentions.filter(({ type, entity }) => type === 'LOC' && entity.type === 'LOC') : [];
    return named.at(-1)?.entity.id ?? null;
  }
  return null;
}

/** UTF-16 units behind a number within which its place stands. */
const PLACE_REACH = 90;

/** The place named soon after a token ("1,000 marched in Kelvo"), else the last one before it in its sentence. */
export function nearestPlace({ article, reading }: OwnerSearch, at: number): string | null {
  const start = article.linked.article.tokens.start[at] ?? 0;
  const places = reading.mentions.filter(({ entity }) => entity.type === 'LOC');
  const after = places.find((mention) => mention.start > start && mention.start < start + PLACE_REACH);
  const before = [...places].reverse().find(({ end }) => end <= start);
  return (after ?? before)?.entity.id ?? null;
}

/** Tokens behind a share within which the place of its whole stands. */
const SHARE_REACH = 9;

/** "70 percent of traffic in Kelvo": the place behind the first preposition that has one, in the clause of a share. */
export function placeOfShare({ article, reading }: OwnerSearch, end: number): string | null {
  const { tokens } = article.linked.article;
  for (let i = end; i < Math.min(reading.sentence.endToken - 1, end + SHARE_REACH); i++) {
    if (article.tags[i] === Tag.mark || isFiniteVerb(article.tags[i] ?? 0)) return null;
    if (!/^(?:in|to|from|across)$/.test(article.lemmas[i] ?? '')) continue;
    const next = article.tags[i + 1] === Tag.determiner ? i + 2 : i + 1;
    const start = tokens.start[next] ?? 0;
    const named = reading.mentions.find((mention) => mention.start <= start && start < mention.end);
    if (named?.entity.type === 'LOC') return named.entity.id;
  }
  return null;
}

/** Who is said to have said the sentence: the subject beside a verb of saying. */
export function findSpeaker(search: OwnerSearch): Owner | null {
  const { article, reading } = search;
  const { firstToken, endToken } = reading.sentence;
  for (let i = endToken - 1; i >= firstToken; i--) {
    const lemma = article.lemmas[i] ?? '';
    if (!SAY_VERBS.has(lemma)) continue;
    if (lemma === 'accord') return article.lemmas[i + 1] === 'to' ? phraseAfter(search, i + 2) : null;
    if (!isFiniteVerb(article.tags[i] ?? 0)) continue;
    const before = subjectOf(search, i);
    if (before) return before;
    return phraseAfter(search, i + 1);
  }
  return null;
}

function phraseAfter(search: OwnerSearch, from: number): Owner | null {
  const { article, reading } = search;
  let end = from;
  if (article.tags[end] === Tag.determiner) end++;
  while (end < reading.sentence.endToken && (isInPhrase(article, end) || article.tags[end] === Tag.possessive)) end++;
  return end > from ? nounAt(search, end - 1) : null;
}
