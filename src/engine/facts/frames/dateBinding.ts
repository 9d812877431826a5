/** What a date dates: the verb or event noun that it belongs to, and the names that stand between the two. */
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { DatedWord } from './claimFrame';
import { deedInPhrase } from './datePhrases';
import { eventClassesOf, type EventClass } from './eventClasses';
import { deedInIdiom } from './idioms';
import type { ArticleReading, EventTrigger, SentenceReading } from './storyReading';
import { goesOnBehind, isAdjectival, isNounTag, isSetUp, isVerb, TEMPORAL, type DateRange } from './verbOfDate';

/** A word as written, in lower case; forms of be and have say nothing. */
export function wordAt({ lemmas, linked }: ArticleReading, at: number | null): string | null {
  if (at === null || lemmas[at] === 'be' || lemmas[at] === 'have') return null;
  const { tokens, text } = linked.article;
  return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/** Verbs that only say that something took place. */
const LIGHT_VERBS = new Set(
  'be have take happen occur do get make come go follow begin start break erupt rip sweep tear strike hit rock shake jolt rattle record register file swear lay bring last plan schedule resume expect hold postpone arrange slate'.split(
    ' ',
  ),
);
/** Verbs that say nothing by themselves. */
const EMPTY_VERBS = new Set('be have do get make come go take happen occur'.split(' '));
const ENDING_VERBS = new Set('end finish conclude culminate'.split(' '));
/** Verbs that bring an event about: their object is what the date dates ("opened fire", "staged a raid"). */
const BRINGING_VERBS = new Set(
  'open launch stage mount carry commit conduct cause suffer sign hold make have do take give win deliver perform begin start resume end attend pass undergo'.split(
    ' ',
  ),
);
/** Distance within which an event noun is what a light verb speaks of. */
const NOUN_REACH = 7;

/** What a date dates: what a phrase says ("has until Monday"), the event that a verb brings about ("opened fire") or that stands right beside it ("the Monday attack"), else the verb. */
export function boundWord(
  article: ArticleReading,
  reading: SentenceReading,
  distances: Float64Array,
  place: { readonly verb: number | null; readonly date: DateRange },
): DatedWord | null {
  return (
    deedInPhrase(article, reading, place.date.first) ??
    nounOfDate(article, reading, place.date) ??
    (place.verb === null ? null : deedInIdiom(article, place.verb)) ??
    wordByGrammar(article, reading, distances, place)
  );
}

/** "Friday's auction", "after the quake on Friday": the noun that has the date for itself, whatever verb is near. */
function nounOfDate(article: ArticleReading, reading: SentenceReading, date: DateRange): DatedWord | null {
  const possessed = nounOwnedBy(article, date);
  if (possessed !== null) return boundToNoun(article, reading, possessed);
  const noun = nounDated(article, reading, date);
  return noun ? withOutcome(article, noun) : null;
}

function wordByGrammar(
  article: ArticleReading,
  reading: SentenceReading,
  distances: Float64Array,
  { verb, date }: { readonly verb: number | null; readonly date: DateRange },
): DatedWord | null {
  const from = reading.sentence.firstToken;
  const lemma = verb === null ? null : (article.lemmas[verb] ?? null);
  const isEvent = ({ classes }: EventTrigger): boolean => classes.some(({ group }) => group === 'event');
  const object =
    verb === null || !BRINGING_VERBS.has(lemma ?? '')
      ? undefined
      : reading.triggers.find(
          (trigger) =>
            trigger.token > verb &&
            trigger.token <= verb + 5 &&
            (article.tags[trigger.token] === Tag.noun || isTalks(article, trigger)) &&
            isEvent(trigger) &&
            isObjectOf(article, verb, trigger.token),
        );
  if (object) return withOutcome(article, object);
  const described = nounDescribed(article, date);
  // "The 2018 armed robbery conviction" is no robbery.
  if (described !== null && described > date.end && reading.triggers.some(({ token }) => token === described))
    return boundToNoun(article, reading, described);
  // "The siege ended with 250 dead on Friday": the day of the end.
  const within = lemma === null || LIGHT_VERBS.has(lemma) ? NOUN_REACH : ENDING_VERBS.has(lemma) ? 0 : 2;
  const near = reading.triggers
    .filter(
      (trigger) =>
        (distances[trigger.token - from] ?? Infinity) <= within &&
        article.tags[trigger.token] !== Tag.name &&
        !isAdjectival(article, trigger.token) &&
        !isPlainObject(article, trigger.token) &&
        !isThing(article, trigger) &&
        !goesOnBehind(article, trigger.token, date) &&
        (isEvent(trigger) || trigger.classes.some(({ group }) => group === 'casualty')),
    )
    .sort((x, y) => (distances[x.token - from] ?? 0) - (distances[y.token - from] ?? 0));
  // "The charges were filed": the noun says what was filed.
  const chosen = near[0]?.token === verb && LIGHT_VERBS.has(lemma ?? '') ? (near[1] ?? near[0]) : near[0];
  if (chosen) return withOutcome(article, chosen);
  // "The quake hit the valley before dawn": however far behind the verb the hour stands.
  const subject =
    verb === null || !LIGHT_VERBS.has(lemma ?? '')
      ? undefined
      : reading.triggers.find((it) => it.token === verb - 1 && isEvent(it) && !isThing(article, it));
  if (subject && isNounTag(article.tags[subject.token]) && article.tags[subject.token] !== Tag.name) return withOutcome(article, subject);
  if (described !== null) return boundToNoun(article, reading, described);
  const predicate = verb === null || lemma === null || !LINKING.has(lemma) ? null : predicateBehind(article, verb);
  if (predicate !== null) return boundToPredicate(article, predicate);
  if (verb !== null && STARTING.has(lemma ?? '') && isOfMeasure(article, reading, verb))
    return { lemma: 'apply', token: verb, classes: [] };
  const held = verb === null || lemma === null || !HOLDING.has(lemma) ? null : gatheringBeside(article, reading, verb);
  if (held !== null) return boundToNoun(article, reading, held);
  if (verb === null || lemma === null || EMPTY_VERBS.has(lemma)) return null;
  const classes = reading.triggers.find(({ token }) => token === verb)?.classes ?? [];
  return withOutcome(article, { lemma: isSetUp(article, verb) ? 'establish' : lemma, token: verb, classes });
}

/** What rules do on the day from which they hold. */
const STARTING = new Set('begin start kick enter apply'.split(' '));
const MEASURES = new Set(
  'tariff duty levy tax surcharge sanction embargo quota ban restriction measure countermeasure rule law curfew ceasefire'.split(' '),
);
/** Tokens between a measure and the verb of which it is the subject. */
const MEASURE_REACH = 8;

/** "The duties on steel start on Friday": from that day they apply. */
function isOfMeasure({ lemmas, tags }: ArticleReading, { sentence }: SentenceReading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - MEASURE_REACH); at--) {
    if (MEASURES.has(lemmas[at] ?? '') && (tags[at] === Tag.noun || tags[at] === Tag.plural)) return true;
    if (isFiniteVerb(tags[at] ?? 0) && tags[at] !== Tag.auxiliary) return false;
  }
  return false;
}

/** Verbs that say of something that it takes place, and nothing else. */
const HOLDING = new Set('be schedule set slate plan fix arrange hold take happen occur expect'.split(' '));
/** What takes place and is no deed or event by its name. */
const GATHERINGS = new Set('concert match parade festival debate session deadline tournament exam talk'.split(' '));

/** "A hearing on the plan is scheduled for Monday", "the plan is set for hearing on Monday": what takes place; else null. */
function gatheringBeside({ lemmas, tags }: ArticleReading, { sentence }: SentenceReading, verb: number): number | null {
  const isGathering = (at: number): boolean =>
    (tags[at] === Tag.noun || tags[at] === Tag.plural) &&
    (GATHERINGS.has(lemmas[at] ?? '') || /^(?:act|event)$/.test(sharedLexicon().nounClass(lemmas[at] ?? '') ?? ''));
  const object = verb + 2;
  if (lemmas[verb + 1] === 'for' && (isGathering(object) || lemmas[object] === 'hearing') && tags[object + 1] !== Tag.noun) return object;
  // The head of the subject: the last of the nouns before whatever tells of it.
  let head: number | null = null;
  for (let at = sentence.firstToken; at < verb; at++) {
    if (tags[at] === Tag.mark && lemmas[at] !== '-') head = null;
    else if (head === null || head === at - 1) {
      if (isNounTag(tags[at])) head = at;
    }
  }
  return head !== null && isGathering(head) ? head : null;
}

/** "Hold talks": one event in the plural. */
function isTalks({ tags }: ArticleReading, { token, classes }: EventTrigger): boolean {
  return tags[token] === Tag.plural && classes.some(({ id }) => id === 'met');
}

function boundToNoun(article: ArticleReading, reading: SentenceReading, token: number): DatedWord {
  const classes = reading.triggers.find((trigger) => trigger.token === token)?.classes ?? [];
  return withOutcome(article, { lemma: article.lemmas[token] ?? '', token, classes });
}

/** "Friday's auction", "yesterday's tense vote", "cut February output": the noun that a day or month has; decades ("the 1980's") have none. */
function nounOwnedBy({ tags, lemmas }: ArticleReading, { first, end }: DateRange): number | null {
  if (end - first === 1 && MONTH.test(lemmas[first] ?? '') && tags[first - 1] !== Tag.preposition) return headBehind(tags, end);
  return tags[end] === Tag.possessive && !/^\d+$/.test(lemmas[end - 1] ?? '') ? headBehind(tags, end + 1) : null;
}

/** Verbs that what is said stands behind. */
const LINKING = new Set('be become get go come find take enter'.split(' '));
/** What is said with such a verb and happens on a day. */
const PREDICATES = new Set('available back dead guilty free due effective open ready effect force office'.split(' '));

/** "Will be available", "became effective", "is back": the word behind a linking verb, adverbs left out; null where it is none that has a day. */
function predicateBehind({ lemmas, tags }: ArticleReading, verb: number): number | null {
  // "Found him guilty": whom may stand between.
  if (lemmas[verb] === 'find') return [1, 2, 3, 4].map((step) => verb + step).find((at) => lemmas[at] === 'guilty') ?? null;
  let at = verb + 1;
  while (at < verb + 3 && (tags[at] === Tag.adverb || lemmas[at] === 'into') && !PREDICATES.has(lemmas[at] ?? '')) at++;
  return PREDICATES.has(lemmas[at] ?? '') ? at : null;
}

function boundToPredicate({ lemmas }: ArticleReading, token: number): DatedWord {
  const lemma = lemmas[token] ?? '';
  return { lemma, token, classes: eventClassesOf.get(lemma) ?? [] };
}

/** "Prison", "gunman", "survivor" and "union" have to do with events and are none. */
function isThing({ tags }: ArticleReading, { token, lemma }: EventTrigger): boolean {
  if (tags[token] !== Tag.noun && tags[token] !== Tag.plural) return false;
  const lexicon = sharedLexicon();
  if (lexicon.nounClass(lemma) === 'person' || BODIES.has(lemma)) return true;
  // What is also a verb ("release", "ship") may be the deed.
  return THINGS.has(lexicon.nounClass(lemma) ?? '') && !lexicon.partsOf(lemma).includes('v') && lexicon.verbBase(lemma) === undefined;
}

/** Bodies of people that events are told of. */
const BODIES: ReadonlySet<string> = new Set('union army navy troop battalion brigade regiment contingent militia'.split(' '));
const THINGS: ReadonlySet<string> = new Set(['person', 'artifact', 'animal', 'body', 'location']);

/** "carried out a brazen raid": nothing but a particle, a determiner and adjectives between the two. */
function isObjectOf({ tags, lemmas }: ArticleReading, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++) {
    const tag = tags[i];
    const isParticle = i === verb + 1 && (tag === Tag.preposition || tag === Tag.adverb) && /^(?:out|off|up)$/.test(lemmas[i] ?? '');
    if (!isParticle && tag !== Tag.determiner && tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.possessive && tag !== Tag.number)
      return false;
  }
  return true;
}

/** "a star of the 1940s", "his 2013 Volvo", "the 2007 Games", "the June 1985 raid": the noun that the date tells of, not the deed; else null. */
function nounDescribed({ lemmas, tags, linked }: ArticleReading, { first, end }: DateRange): number | null {
  const { tokens, text } = linked.article;
  const isYear = /^\d{4}$/.test(text.slice(tokens.start[end - 1], tokens.end[end - 1]));
  const before = tags[first - 1];
  const isModifier = before === Tag.determiner || before === Tag.adjective || before === Tag.pronoun || before === Tag.possessive;
  const noun = isYear && isModifier ? headBehind(tags, end) : null;
  if (noun !== null) return noun;
  // "Elections due on 12 April", "a meeting scheduled for Thursday"
  const due = tags[first - 1] === Tag.preposition ? first - 2 : first - 1;
  if (DUE.has(lemmas[due] ?? '') && (tags[due - 1] === Tag.noun || tags[due - 1] === Tag.plural)) return due - 1;
  const of = lemmas[first - 1] === 'the' ? first - 2 : first - 1;
  if (lemmas[of] === 'of' && of > 0 && !PARTS_OF_TIME.has(lemmas[of - 1] ?? '')) return of - 1;
  return null;
}

/** Words behind a noun for what is to be. */
const DUE: ReadonlySet<string> = new Set(['due', 'schedule', 'slate']);

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The last noun of the words that a year stands before: "conviction" of "the 1998 aggravated assault conviction". */
function headBehind(tags: ArticleReading['tags'], from: number): number | null {
  let head: number | null = null;
  for (let at = from; at < from + MOST_DESCRIBING; at++) {
    const tag = tags[at];
    if (isNounTag(tag)) head = at;
    else if (tag !== Tag.adjective && tag !== Tag.participle) break;
  }
  return head;
}

/** Words between a year and the noun that it describes. */
const MOST_DESCRIBING = 5;

/** "The night of 13 May", "the end of the 1940s" are times themselves. */
const PARTS_OF_TIME = new Set(
  'day night morning afternoon evening hour week weekend month start beginning middle end close rest part summer winter spring autumn fall as'.split(
    ' ',
  ),
);

/**
 * An event noun before the date that the date belongs to: the subject of a verb that comes later ("the shooting on Monday
 * sparked …") or behind "since" and "after". No verb stands between the two.
 */
function nounDated(article: ArticleReading, reading: SentenceReading, { first, end }: DateRange): EventTrigger | undefined {
  let at = first - 1;
  while (at >= reading.sentence.firstToken && !isVerb(article, at) && article.lemmas[at] !== ';') at--;
  const nouns = reading.triggers.filter(
    ({ token, classes }) =>
      token > at &&
      token < first &&
      !isAdjectival(article, token) &&
      article.tags[token] !== Tag.name &&
      classes.some(({ group }) => group === 'event' || group === 'casualty'),
  );
  const [noun] = nouns;
  if (!noun) return undefined;
  // "After a quake of magnitude 6 on Sunday": both words tell of one event.
  const areOne = nouns.every(({ classes }) => classes.some((event) => noun.classes.includes(event)));
  if (areOne && temporalBefore(article, noun.token, at)) return noun;
  const isSubject =
    at < reading.sentence.firstToken && isFiniteVerb(article.tags[end] ?? 0) && article.tags[noun.token - 1] !== Tag.preposition;
  return isSubject ? noun : undefined;
}

function temporalBefore({ lemmas }: ArticleReading, noun: number, from: number): boolean {
  for (let i = noun - 1; i > Math.max(from, noun - 5); i--) if (TEMPORAL.has(lemmas[i] ?? '')) return true;
  return false;
}

/** "Reduce the sentence": the object of a verb that does something to it, not one that brings it about. */
function isPlainObject({ tags, lemmas }: ArticleReading, at: number): boolean {
  if ((tags[at] !== Tag.noun && tags[at] !== Tag.plural) || isFiniteVerb(tags[at + 1] ?? 0)) return false;
  // "They fought the blaze, which started …": what is dated is the blaze's own beginning.
  if (tags[at + 1] === Tag.relative || (tags[at + 1] === Tag.mark && tags[at + 2] === Tag.relative)) return false;
  let verb = at - 1;
  while (verb > at - 5 && (tags[verb] === Tag.determiner || tags[verb] === Tag.adjective || tags[verb] === Tag.noun)) verb--;
  const lemma = lemmas[verb] ?? '';
  return isFiniteVerb(tags[verb] ?? 0) && tags[verb] !== Tag.auxiliary && !LIGHT_VERBS.has(lemma) && !BRINGING_VERBS.has(lemma);
}

const KILLED: readonly EventClass[] = eventClassesOf.get('kill') ?? [];

/** "a fatal shooting", "shot to death", "fatally stabbed": the deed with what came of it. */
function withOutcome<T extends DatedWord>({ lemmas }: ArticleReading, bound: T): T {
  const { token, classes } = bound;
  const isFatal =
    [lemmas[token - 2], lemmas[token - 1]].some((word) => word === 'fatal' || word === 'deadly' || word === 'fatally') ||
    (lemmas[token + 1] === 'to' && lemmas[token + 2] === 'death') ||
    lemmas[token + 1] === 'dead';
  return isFatal && !classes.some(({ id }) => id === 'killed') ? { ...bound, classes: [...classes, ...KILLED] } : bound;
}

/** `type:Entity.id` of the names between the dated word and the date: where it happened, before whom, to whom. */
export function namesBetween(article: ArticleReading, reading: SentenceReading, bound: number, date: number): ReadonlySet<string> {
  const { tokens } = article.linked.article;
  const from = tokens.end[Math.min(bound, date)] ?? 0;
  const to = tokens.start[Math.max(bound, date)] ?? 0;
  return new Set(reading.mentions.flatMap(({ start, end, entity }) => (start >= from && end <= to ? [`${entity.type}:${entity.id}`] : [])));
}

/** Tokens behind a verb within which the person stands to whom it was done. */
const OBJECT_REACH = 5;

/** `Entity.id` of the persons named right behind a verb: nothing but words that describe them between. */
export function objectsOf(article: ArticleReading, reading: SentenceReading, verb: number): ReadonlySet<string> {
  if (!isVerb(article, verb)) return NONE;
  const { tokens } = article.linked.article;
  const end = Math.min(reading.sentence.endToken, verb + 1 + OBJECT_REACH);
  for (let at = verb + 1; at < end; at++) {
    const start = tokens.start[at] ?? 0;
    const named = reading.mentions.find((mention) => mention.type === 'PER' && mention.start <= start && start < mention.end);
    if (named) return new Set([named.entity.id]);
    const tag = article.tags[at];
    if (tag !== Tag.determiner && tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.name) return NONE;
  }
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();
