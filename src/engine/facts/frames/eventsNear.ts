/** What happened to what a number counts: the nearest words for events, and lives that were lost. */
import { Tag } from '../../text/partsOfSpeech';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { ClaimKind } from '../../model/claim';
import type { CountedNoun } from './countedNoun';
import { eventClassesOf, type EventClass } from './eventClasses';
import { graveMatters, type Matter } from './figureMatter';
import { losesLife } from './losesLife';
import { movementBefore } from './movement';
import { isPersonNoun } from './nounClasses';
import type { ArticleReading, SentenceReading } from './storyReading';

/** Beyond this distance an event word says nothing of a number. */
const EVENT_REACH = 10;
/** Event words that are at most this much farther than the nearest count too. */
const EVENT_SLACK = 2.5;

/** The event words near a number. */
export interface NearEvents {
  readonly nearest: EventClass | null;
  readonly token: number | null;
  readonly distance: number;
  readonly all: ReadonlySet<string>;
}

const NO_EVENTS: NearEvents = { nearest: null, token: null, distance: Infinity, all: new Set() };

/** An event word with how far it stands from a number. */
interface Scored {
  readonly event: EventClass;
  readonly token: number;
  readonly distance: number;
}

/** What happened to what a number counts. */
export function eventsOf(
  article: ArticleReading,
  reading: SentenceReading,
  place: { distances: Float64Array; numbered: ReadonlySet<number>; range: { first: number; end: number } },
  { matter, noun, kind }: { matter: Matter | null; noun: CountedNoun; kind: ClaimKind },
): NearEvents {
  // What befell a mother of three befell no three children.
  if (matter === 'offspring') return NO_EVENTS;
  if (matter !== null && graveMatters.has(matter)) return { ...GRAVELY_HURT, token: noun.at };
  if (noun.at !== null && noun.head === 'life' && isLost(article, reading, place.range, noun.at)) return { ...LOST_LIVES, token: noun.at };
  const losing = losesLife(article, place.range.end)
    ? place.range.end
    : noun.at !== null && losesLife(article, noun.at + 1)
      ? noun.at + 1
      : null;
  if (losing !== null) return { ...LOST_LIVES, token: losing };
  if (kind === 'count' && areDrivenOut(article, place.range)) return DRIVEN_OUT;
  if (noun.at !== null && noun.head === 'casualty') return { ...DEAD_AND_WOUNDED, token: noun.at, distance: 0 };
  const moved = kind === 'percent' ? movementBefore(article, reading, place.range.first) : null;
  if (moved) return { nearest: moved.event, token: moved.token, distance: 0, all: new Set([moved.event.id]) };
  return eventsNear(article, reading, place, { noun, isCount: kind === 'count' });
}

const DISPLACED = eventClassesOf.get('displace') ?? [];
const DRIVEN_OUT: NearEvents = { nearest: DISPLACED[0] ?? null, token: null, distance: 0, all: new Set(DISPLACED.map(({ id }) => id)) };
/** Tokens on either side of a number in which such words stand. */
const DRIVEN_REACH = 7;

/** "Drove more than 4 million from their homes", "forced 300 people out of their houses". */
function areDrivenOut({ lemmas }: ArticleReading, { first, end }: { first: number; end: number }): boolean {
  if (!/\b(?:drive|force|chase|push) (?:\S+ ){0,4}$/.test(`${lemmas.slice(Math.max(0, first - DRIVEN_REACH), first).join(' ')} `))
    return false;
  return /^(?:\S+ ){0,2}(?:from|out of|to leave) (?:their|its) (?:home|house|village|shelter|town)\b/.test(
    lemmas.slice(end, end + DRIVEN_REACH).join(' '),
  );
}

/** Counted together; a class that no word of its own has. */
const CASUALTIES: EventClass = { id: 'casualties', group: 'casualty' };
const DEAD_AND_WOUNDED = { nearest: CASUALTIES, all: new Set([CASUALTIES.id]) };
const INJURED = eventClassesOf.get('injure') ?? [];
const GRAVELY_HURT = { nearest: INJURED[0] ?? null, distance: 0, all: new Set(INJURED.map(({ id }) => id)) };
const KILLED = eventClassesOf.get('kill') ?? [];
const LOST_LIVES: NearEvents = { nearest: KILLED[0] ?? null, token: null, distance: 0, all: new Set(KILLED.map(({ id }) => id)) };
const TAKES_LIVES: ReadonlySet<string> = new Set('cost claim take lose loss'.split(' '));
/** Tokens between the number and the word that says that lives were lost. */
const LIVES_REACH = 6;

/** "Cost 40 lives", "the loss of some 40 lives", "40 lives were lost". */
function isLost({ lemmas }: ArticleReading, { sentence }: SentenceReading, { first }: { first: number }, noun: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - LIVES_REACH); i--) if (TAKES_LIVES.has(lemmas[i] ?? '')) return true;
  for (let i = noun + 1; i < Math.min(sentence.endToken, noun + LIVES_REACH); i++)
    if (/^(?:lose|lost|claim|snuff(?:ed)?|extinguish|end)$/.test(lemmas[i] ?? '')) return true;
  return false;
}

/** The event words nearest to a number. Another number in between makes it farther; a casualty word right beside, nearer. */
function eventsNear(
  article: ArticleReading,
  reading: SentenceReading,
  { distances, numbered, range }: { distances: Float64Array; numbered: ReadonlySet<number>; range: { first: number; end: number } },
  { noun, isCount }: { noun: CountedNoun; isCount: boolean },
): NearEvents {
  const isOfPersons = noun.head !== null && isPersonNoun(noun.head, sharedLexicon());
  const behind = behindNoun(article, range.end);
  const from = reading.sentence.firstToken;
  // What stands behind "at least 50" is as near as what stands behind "50".
  const own = distances[range.end - 1 - from] ?? 0;
  const scored = reading.triggers.flatMap(({ token, classes }): Scored[] => {
    if (numbered.has(token)) return [];
    let distance = distances[token - from] ?? Infinity;
    for (let i = Math.min(token, range.end); i < Math.max(token, range.first); i++)
      if (numbered.has(i) && !(i >= range.first && i < range.end) && !numbered.has(i - 1)) distance += 3;
    const isCasualty = classes.some(({ group }) => group === 'casualty');
    // "118 soldiers were killed": what they are is not what happened to them.
    if (isOfPersons && !isCasualty && token === noun.at) distance += THEMSELVES;
    if (isCasualty && token >= range.end) distance -= own;
    if (isCasualty && distance < 4) distance -= 1.5;
    if (isCasualty && token === behind) distance = Math.min(distance, RIGHT_BEHIND);
    if (classes.every(({ group }) => group === 'general')) distance += 2;
    return (isThrown(article, token) ? BOMBED : isDeadly(article, token) ? KILLED : classes).map((event) => ({ event, token, distance }));
  });
  scored.sort((a, b) => a.distance - b.distance);
  const [first] = scored;
  if (!first || first.distance > EVENT_REACH) return NO_EVENTS;
  const toll =
    isCount && noun.head === null
      ? (tollThatMoved(scored, first, range.first) ?? tollTold(article, scored, numbered, range.first))
      : undefined;
  if (toll) return { nearest: toll.event, token: first.token, distance: first.distance, all: new Set([toll.event.id, first.event.id]) };
  if (areCountedTogether(article, first)) return { ...DEAD_AND_WOUNDED, token: first.token, distance: first.distance };
  const near = scored.filter(({ distance }) => distance <= first.distance + EVENT_SLACK && distance <= EVENT_REACH);
  return { nearest: first.event, token: first.token, distance: first.distance, all: new Set(near.map(({ event }) => event.id)) };
}

const BOMBED = eventClassesOf.get('bomb') ?? [];
/** Words behind "drop" and "fall" within which a bomb is meant. */
const THROWN_REACH = 5;

/** "Dropped four bombs", "two bombs fell": no price and no output. */
function isThrown({ lemmas }: ArticleReading, token: number): boolean {
  if (lemmas[token] !== 'drop' && lemmas[token] !== 'fall') return false;
  return lemmas
    .slice(Math.max(0, token - THROWN_REACH), token + THROWN_REACH + 1)
    .some((lemma) => /^(?:bombs?|grenade|shell|missile|rocket)$/.test(lemma));
}

/** Tokens within which a fall is said to have ended in death. */
const DEADLY_REACH = 8;

/** "Fell to their deaths", "plunged 300 metres to his death": a death, no market. */
function isDeadly({ lemmas }: ArticleReading, token: number): boolean {
  const death = lemmas.slice(token, token + DEADLY_REACH).findIndex((lemma) => /^deaths?$/.test(lemma));
  return death > 1 && /^(?:his|her|their)$/.test(lemmas[token + death - 1] ?? '') && lemmas[token + death - 2] === 'to';
}

/** What a toll counts. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);
/** Tokens between what rose and the verb that says so. */
const TOLL_REACH = 12;

/** "The death toll has risen to 31", "the number of injured rose to 210": what rose, not that it did, is counted. */
function tollThatMoved(scored: readonly Scored[], { event, token }: Scored, number: number): Scored | undefined {
  if (event.group !== 'market' || token > number) return undefined;
  return scored.find((other) => TOLLS.has(other.event.id) && other.token < token && token - other.token <= TOLL_REACH);
}

/** "Death toll of the massive bomb now 94": what a figure without a noun counts where nothing but its event stands between. */
function tollTold(
  { lemmas }: ArticleReading,
  scored: readonly Scored[],
  numbered: ReadonlySet<number>,
  number: number,
): Scored | undefined {
  const toll = scored.find(({ token, event }) => event.id === 'killed' && lemmas[token] === 'toll' && token < number);
  if (!toll || number - toll.token > TOLL_REACH) return undefined;
  for (let at = toll.token + 1; at < number; at++) if (numbered.has(at) || /^[,;:.]$/.test(lemmas[at] ?? '')) return undefined;
  return toll;
}

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'or', '/', 'either', 'be']);
/** Tokens between two words for what befell one number of people. */
const JOINED_REACH = 3;

/** Tokens beyond the two in which another number has one of them for itself: "three guards dead and wounded seven". */
const OWN_REACH = 4;

/** "Killed or wounded over 2,600", "40 dead and injured": another word for what befell people beside the nearest, and no number between the two. */
function areCountedTogether({ lemmas, tags }: ArticleReading, { token, event }: Scored): boolean {
  if (event.id !== 'killed' && event.id !== 'injured') return false;
  const other = event.id === 'killed' ? 'injured' : 'killed';
  return [-1, 1].some((step) => {
    let at = token + step;
    while (Math.abs(at - token) < JOINED_REACH && JOINING.has(lemmas[at] ?? '')) at += step;
    const isOther = eventClassesOf.get(lemmas[at] ?? '')?.some(({ id }) => id === other) ?? false;
    if (!isOther || Math.abs(at - token) < 2) return false;
    for (let beyond = 1; beyond <= OWN_REACH; beyond++) if (tags[at + step * beyond] === Tag.number) return false;
    return true;
  });
}

/** By how much a word for people who are counted is farther off than it stands, where it tells of an event. */
const THEMSELVES = 3;

/** Nearer than any casualty word before the number. */
const RIGHT_BEHIND = -1;

/** "three clerks wounded": the token behind the counted noun where it is an adjective or a participle; else -1. */
function behindNoun({ tags }: ArticleReading, from: number): number {
  let at = from;
  while (at < from + 4 && (tags[at] === Tag.adjective || tags[at] === Tag.noun || tags[at] === Tag.plural || tags[at] === Tag.name)) at++;
  const isNoun = tags[at - 1] === Tag.noun || tags[at - 1] === Tag.plural;
  if (at > from && isNoun && (tags[at] === Tag.participle || tags[at] === Tag.past)) return at;
  return at > from + 1 && tags[at - 1] === Tag.adjective && (tags[at - 2] === Tag.noun || tags[at - 2] === Tag.plural) ? at - 1 : -1;
}
