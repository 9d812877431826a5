/** Marks that two figures are of two things, whatever words they share: another day, quake, place, player's game or deed. */
import { countryNamed, countryOfDemonym } from '../../linking/countries';
import type { ClaimFrame } from '../frames/claimFrame';
import { eventClassesOf, incidentClasses } from '../frames/eventClasses';
import { graveMatters, isStreak } from '../frames/figureMatter';
import { anyPerson, statisticNouns, type NounLikeness } from '../frames/nounClasses';
import { sharedLexicon } from '../../text/sharedLexicon';
import { relateValues } from './relateValues';

/** Whether two figures are of two events of their kind. */
export function isOtherEvent(a: ClaimFrame, b: ClaimFrame): boolean {
  return otherCasualty(a, b) || isOlderIncident(a, b) || isOtherDay(a, b) || isOnlyThought(a, b);
}

/** Whether two figures are of two quakes, places or measured things. */
export function isOtherThing(a: ClaimFrame, b: ClaimFrame): boolean {
  return isOtherQuake(a, b) || otherPlace(a, b) || isOtherConvict(a, b) || isOtherMatter(a, b) || isOtherSort(a, b) || isOtherFlow(a, b);
}

/** A crowd on two days, children of two people, or figures of two matters. */
function isOtherMatter(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.matter === 'offspring' || b.matter === 'offspring')
    return a.matter !== b.matter || (a.owner?.type === 'PER' && b.owner?.type === 'PER' && a.owner.id !== b.owner.id);
  // The minutes of a match are of as many goals and fouls.
  if (a.dimension === 'ordinal' && a.head === 'minute' && (a.owner?.type !== 'PER' || !a.owner.isCertain || a.owner.id !== b.owner?.id))
    return true;
  // The sixth defence of a title is no sixth round.
  if (a.dimension === 'ordinal' && a.matter !== b.matter && [a, b].some(({ matter }) => matter?.startsWith('round of'))) return true;
  // Who is critically hurt is hurt, but not all are.
  if (isGravelyHurt(a) || isGravelyHurt(b)) return a.matter !== b.matter;
  if (isStreak(a) || isStreak(b)) return a.matter !== b.matter || isOfOtherSide(a, b);
  if (a.matter === null || b.matter === null) return false;
  return a.matter !== b.matter || (a.matter === 'crowd' && a.day !== null && b.day !== null && a.day !== b.day);
}

function isGravelyHurt({ matter }: ClaimFrame): boolean {
  return matter !== null && graveMatters.has(matter);
}

function isOfOtherSide(a: ClaimFrame, b: ClaimFrame): boolean {
  return Boolean(a.owner?.type && b.owner?.type && a.owner.isCertain && b.owner.isCertain) && a.owner?.id !== b.owner?.id;
}

/** What is produced and what is exported. */
function isOtherFlow(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.flow !== null && b.flow !== null && a.flow !== b.flow;
}

/** "380 passengers and crew" against "190 passengers", "the fifth coach" against "the third Northern League coach". */
export function isOtherGroup(a: ClaimFrame, b: ClaimFrame): boolean {
  if (isOfOtherProducer(a, b)) return true;
  if (relateValues(a, b) !== 'apart') return false;
  if (areOfOtherPeoples(a, b) || areOtherWorkers(a, b)) return true;
  if (isWholeOf(a, b) || isWholeOf(b, a)) return true;
  // "17 more bodies" and the toll so far.
  if ((a.sense === 'increment') !== (b.sense === 'increment')) return true;
  // By how much an offer exceeds a price, and by how much the price rose.
  if (a.matter !== b.matter && (a.matter === 'premium' || b.matter === 'premium')) return true;
  return a.dimension === 'ordinal' ? a.scope !== b.scope : a.isJoint !== b.isJoint && a.head === b.head && !isAnyPerson(a.head);
}

/** Whether one figure is what the other one and those beside it make together. */
function isWholeOf(whole: ClaimFrame, { together }: ClaimFrame): boolean {
  return together !== null && whole.value !== null && Math.abs(whole.value - together) <= 1e-9 * together;
}

/** Goods that countries and firms have quotas of, and make. */
const GOODS: ReadonlySet<string> = new Set(['measure:barrel', 'measure:gram']);

/** "Saudi output will fall to 4.1 mln bpd", "Kuwait's quota is 948,000 bpd". */
function isOfOtherProducer(a: ClaimFrame, b: ClaimFrame): boolean {
  if (!GOODS.has(a.unit) || !a.owner?.type || !b.owner?.type || !a.owner.isCertain || !b.owner.isCertain) return false;
  return a.owner.type === 'LOC' && b.owner.type === 'LOC' && a.owner.id !== b.owner.id;
}

/** "1,269 Libyan soldiers" and "2,400 French troops". */
function areOfOtherPeoples(a: ClaimFrame, b: ClaimFrame): boolean {
  const [left, right] = [peopleOf(a), peopleOf(b)];
  return left !== null && right !== null && left !== right;
}

const WORKERS: ReadonlySet<string> = new Set('worker employee staff staffer driver pilot officer official player'.split(' '));

/** "1,800 car workers" and "3,200 dock workers". */
function areOtherWorkers(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.head === null || a.head !== b.head || !WORKERS.has(a.head)) return false;
  const [left, right] = [a, b].map(({ modifiers }) => modifiers.filter((word) => sharedLexicon().partsOf(word).startsWith('n')));
  return left !== undefined && right !== undefined && left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
}

/** "Iraqi troops suffered 3,000 casualties", "the Iranians had 15,000 dead": verbs that say whose they were. */
const SUFFERS: ReadonlySet<string> = new Set(['suffer', 'lose', 'have', 'take', 'sustain', 'report', 'admit']);
const LOSSES: ReadonlySet<string> = new Set(['casualty', 'dead', 'loss', 'death', 'fatality', 'wounded']);

/** The country of the people that is counted, by its code. */
function peopleOf({ dimension, head, modifiers, verb, owner }: ClaimFrame): string | null {
  if (dimension !== 'count') return null;
  if (head !== null && LOSSES.has(head) && verb !== null && SUFFERS.has(verb) && owner?.type === 'LOC')
    return countryNamed(owner.name)?.code ?? null;
  const countries = new Set([...modifiers, head ?? ''].flatMap((word) => countryOfDemonym(word)?.code ?? []));
  const [only, ...more] = countries;
  return only === undefined || more.length > 0 ? null : only;
}

/** Words of which one thing is only one. */
const SORTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ['new fresh additional', 'existing exist outstanding outstand old'],
  ['domestic internal', 'foreign external overseas'],
  ['short-term', 'long-term medium-term'],
].map(([left = '', right = '']) => [new Set(left.split(' ')), new Set(right.split(' '))]);

/** "Fresh loans" and "existing loans", "domestic debt" and "foreign debt". */
function isOtherSort({ modifiers: left }: ClaimFrame, { modifiers: right }: ClaimFrame): boolean {
  return SORTS.some(
    ([one, other]) =>
      (left.some((word) => one.has(word)) && right.some((word) => other.has(word))) ||
      (left.some((word) => other.has(word)) && right.some((word) => one.has(word))),
  );
}

/** Sentences of two people, one of them not named; life sentences of two who are. */
function isOtherConvict(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension === 'count' && a.head === 'sentence' && b.head === 'sentence')
    return a.owner?.type === 'PER' && b.owner?.type === 'PER' && a.owner.id !== b.owner.id;
  if (a.dimension !== 'duration' || a.event?.id !== 'sentenced' || a.event !== b.event) return false;
  return a.owner?.id !== b.owner?.id && relateValues(a, b) !== 'equal' && !areOneRange(a, b);
}

/** "From four to 30 years", "between five and 30": sentences of many, told with one end in common. */
function areOneRange(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.low < a.high && b.low < b.high && Number.isFinite(a.high) && (a.high === b.high || a.low === b.low);
}

/** Whether two values that cannot both hold lack what would make them one fact: a deed of the people counted, one kind of sum. */
export function lacksTie(a: ClaimFrame, b: ClaimFrame, nouns: NounLikeness | null): boolean {
  if (relateValues(a, b) !== 'apart' || a.place !== null) return false;
  if (a.verb === b.verb || [...a.events].some((event) => b.events.has(event))) return false;
  // Who buys pays: a price a share is one price.
  if (a.marks.has('per share') && b.marks.has('per share')) return false;
  if (a.dimension === 'money') return nouns === null || nouns.likeness < SYNONYMS;
  return a.dimension === 'count' && isAnyPerson(a.head) && isAnyPerson(b.head);
}

const SYNONYMS = 0.8;

function isAnyPerson(noun: string | null): boolean {
  return noun !== null && anyPerson.has(noun);
}

/** What was only tried or might have happened is no count of what did. */
const ONLY_THOUGHT = ['attempted', 'hypothetical'];

function isOnlyThought(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension !== 'count') return false;
  return ONLY_THOUGHT.some((mark) => a.marks.has(mark) !== b.marks.has(mark));
}

/** Errors of players' figures are small; by more than this factor it is another figure. */
const STATISTICS_APART = 1.5;
/** Marks of one figure that the other must share. */
const OTHER_STATISTIC = ['out of', 'missed', 'record', 'career', 'lead', 'spell'];

/** Figures of another game, of a part of the game, of all it is a part of, of games played against games missed. */
export function isOtherStatistic(a: ClaimFrame, b: ClaimFrame): boolean {
  const marks = isStreak(a) && isStreak(b) ? [] : OTHER_STATISTIC;
  if (marks.some((mark) => a.marks.has(mark) !== b.marks.has(mark))) return true;
  if (a.game !== null && b.game !== null && a.game !== b.game) return true;
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  return low > 0 && high > STATISTICS_APART * low;
}

/** Points, goals or games of two people, whatever their sentences say of sport. */
export function isOthers(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension !== 'count' || a.head === null || a.head !== b.head || !statisticNouns.has(a.head)) return false;
  return a.owner?.type === 'PER' && b.owner?.type === 'PER' && a.owner.id !== b.owner.id;
}

/** Prices, votes, games and quakes of two days: weekdays (negative) are comparable with weekdays only. */
function isOtherDay(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.day === null || b.day === null || a.day === b.day || a.day < 0 !== b.day < 0) return false;
  const isDaily = (frame: ClaimFrame): boolean => frame.event?.group === 'market' || frame.isStatistic || frame.dimension === 'magnitude';
  return isDaily(a) && isDaily(b);
}

/** An incident of the story against one of another year or month, or two of two years. */
function isOlderIncident(a: ClaimFrame, b: ClaimFrame): boolean {
  const isIncident = (frame: ClaimFrame): boolean => frame.event !== null && incidentClasses.has(frame.event.id);
  const [left, right] = [monthOf(a), monthOf(b)];
  if (left !== null && right !== null && Math.abs(left - right) > MONTHS_OF_ONE && isIncident(a) && isIncident(b)) return true;
  if ((a.background === null) === (b.background === null)) return false;
  return /\d/.test(a.background ?? b.background ?? '') && isIncident(a) && isIncident(b);
}

/** Months by which what two papers tell of one incident may be off. */
const MONTHS_OF_ONE = 8;

/** Months since 1970 of a background that a date tells. */
function monthOf({ background }: ClaimFrame): number | null {
  return background !== null && /^d\d+$/.test(background) ? Number(background.slice(1)) : null;
}

/** Agencies differ by some tenths; by more, it is an aftershock or another quake. */
const MAGNITUDES_APART = 0.9;

function isOtherQuake(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.dimension === 'magnitude' && a.value !== null && b.value !== null && Math.abs(a.value - b.value) > MAGNITUDES_APART;
}

/** Whether two distances are of one event or one owner: a quake and a motorist can both be north of one town. */
export function isOneThing(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.event !== null && a.event === b.event) return true;
  if (!a.owner || !b.owner) return false;
  const classes = eventClassesOf.get(b.owner.id) ?? [];
  return a.owner.id === b.owner.id || (eventClassesOf.get(a.owner.id)?.some((event) => classes.includes(event)) ?? false);
}

/** Whether it is said what lies at a distance: an event, or a thing by its common noun. */
export function saysWhat({ event, owner }: ClaimFrame): boolean {
  return event !== null || (owner !== null && owner.type === null);
}

/** What people live in, as a common noun: the place that the story is about. */
const DWELLINGS: ReadonlySet<string> = new Set('camp town village city island settlement district region'.split(' '));

/** "The camp shelters 22,000 people" tells of no other place than "Yida, home to 23,000". */
function isUnnamedPlace({ place, owner, words }: ClaimFrame): boolean {
  if (place !== null || owner?.type) return false;
  return owner ? DWELLINGS.has(owner.id) : [...words.keys()].some((word) => DWELLINGS.has(word));
}

/** Populations of two places, shares of what two places have, distances from two places. */
function otherPlace(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.dimension === 'percent') return a.place !== null && b.place !== null && a.place !== b.place;
  const isCrowd = a.matter === 'crowd' && b.matter === 'crowd' && (a.place === null || b.place === null);
  const isOther = !isCrowd && a.place !== b.place && !isUnnamedPlace(a) && !isUnnamedPlace(b);
  return isOther || a.from !== b.from;
}

/** Killed against injured, missing against rescued: never one number. */
function otherCasualty(a: ClaimFrame, b: ClaimFrame): boolean {
  if (a.event?.group !== 'casualty' || b.event?.group !== 'casualty' || a.event.id === b.event.id) return false;
  if (isMoved(a) && isMoved(b)) return false;
  return !(TAKEN.has(a.event.id) && TAKEN.has(b.event.id));
}

/** Who is evacuated has to flee, and is saved. */
function isMoved({ event, verb, sentenceWords }: ClaimFrame): boolean {
  return event?.id === 'displaced' || (event?.id === 'rescued' && (verb === 'evacuate' || sentenceWords.has('evacuate')));
}

/** Whom police arrest they detain. */
const TAKEN: ReadonlySet<string> = new Set(['arrested', 'detained']);
