/** Gives each claim of a story its frame: what it counts, of which event, whose it is, and in which sense. */
import type { Claim } from '../../model/claim';
import { scaleOf } from '../../quantities/measures';
import type { Span } from '../../model/span';
import { rememberLast } from '../../text/remember';
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import { rangeKey, type ClaimFrame, type Mark } from './claimFrame';
import {
  dateMarks,
  measureMarks,
  changeTold,
  isContrastBeside,
  isIncrementBeside,
  isLastOfAll,
  isSubsetBeside,
  marksNear,
} from './claimMarks';
import { claimsToCompare, isEndless } from './claimsToCompare';
import { commodityFlow } from './commodityFlow';
import { besideHour, comparableValue, type ComparableValue } from './claimUnit';
import { clauseAround, distancesFrom } from './clause';
import { findAgeOwner } from './ageOwner';
import { boundWord, namesBetween, objectsOf, wordAt } from './dateBinding';
import { isJointNoun, nameWithin } from './countedGroup';
import { countedNoun, nameLeftOutNouns } from './countedNoun';
import { findInhabited, findOwner, nearestPlace, placeOfShare, findSpeaker, subjectOf, subjectsOf, type OwnerSearch } from './findOwner';
import type { EventClass } from './eventClasses';
import { eventsOf } from './eventsNear';
import { isFinancial } from './financialFigures';
import { figureMatter, graveMatters, type Matter } from './figureMatter';
import { figureSense } from './figureSense';
import { tellPeriods } from './figurePeriod';
import { gamesBySentence } from './gameTold';
import { inLocalTime } from './localTime';
import { measuredFrom } from './measuredFrom';
import { isPersonNoun, isStatistic } from './nounClasses';
import { tellQuakes } from './quakes';
import { shareFate } from './sharedFate';
import { dayKeys } from './dayKeys';
import { isContentToken, type ArticleReading, type SentenceReading, type StoryReading } from './storyReading';
import type { StoryTime } from './storyTime';
import { verbNear } from './verbOfDate';

/** Frames of all comparable claims of a story, in the order of articles and text. */
export function frameClaims(story: StoryReading, time: StoryTime): ClaimFrame[] {
  return inLocalTime(story.articles.flatMap((article, at) => keepFrames(article.lemmas, { story, article, at, time }).frames));
}

/** All that the frames of an article rest on, beside what it says itself. */
interface Framing {
  readonly story: StoryReading;
  readonly article: ArticleReading;
  readonly at: number;
  readonly time: StoryTime;
}

interface Framed {
  readonly article: ArticleReading;
  readonly at: number;
  readonly year: number;
  readonly mainDay: number | null;
  readonly frames: readonly ClaimFrame[];
}

/** Frames of an article that stays as it was in a story of the same time are the very same, but for those whose words weigh other. */
const keepFrames = rememberLast(
  (last: Framed, now: Framing) => last.article === now.article && isFramedAlike(last, now),
  (now: Framing, last: Framed | undefined): Framed => {
    const { story, article, at, time } = now;
    const frames =
      last && isFramedAlike(last, now)
        ? last.frames.map((frame) => weighAnew(frame, story, article, last.article))
        : frameArticle(story, article, at, time);
    return { article, at, year: time.year, mainDay: time.mainDay, frames };
  },
);

function isFramedAlike(last: Framed, { article, at, time }: Framing): boolean {
  return (
    last.at === at &&
    last.year === time.year &&
    last.mainDay === time.mainDay &&
    last.article.sentences[0]?.source === article.sentences[0]?.source
  );
}

/** Of a frame nothing but the weights of its words depends on other articles. */
function weighAnew(frame: ClaimFrame, story: StoryReading, article: ArticleReading, last: ArticleReading): ClaimFrame {
  const { index } = frame.reading;
  const reading = article.sentences[index];
  const previous = article.sentences[index - 1];
  if (!reading || (reading === frame.reading && previous === last.sentences[index - 1])) return frame;
  const range = tokenRange(article, reading, frame.claim);
  return {
    ...frame,
    reading,
    words: nearWords(story, article, reading, distancesFrom(article, reading, range.first), range),
    sentenceWords: reading.words,
    neighbourWords: previous?.words ?? new Map<string, number>(),
  };
}

function frameArticle(story: StoryReading, article: ArticleReading, at: number, time: StoryTime): ClaimFrame[] {
  const subjects = subjectsOf(article);
  const numbered = numberTokens(article, article.linked.claims);
  const ages = agesBySentence(article.linked.claims);
  const games = gamesBySentence(article);
  const frames = claimsToCompare(story, article).flatMap(({ claim, index, isPart, day }) => {
    const reading = article.sentences[claim.sentence];
    const comparable = comparableValue(claim, time.year);
    if (!reading || !comparable) return [];
    const range = tokenRange(article, reading, claim);
    if (range.end <= range.first) return [];
    const own = frameOne(
      story,
      { article, reading, subjects },
      { claim, range, numbered, age: ages.get(claim.sentence), isDate: claim.kind === 'date' || claim.kind === 'time' },
    );
    const side = (['before', 'after'] as const).find((mark) => own.marks.has(mark));
    return [
      toFrame(own, side ? besideHour(comparable, side) : comparable, {
        article: at,
        index,
        claim,
        reading,
        background: time.backgroundOf(article, reading),
        isPart,
        published: time.publishedOf(article, reading.sentence.source),
        day: day ?? time.dayOf(article, reading),
        dayBefore: day ?? (comparable.dimension === 'time' ? time.dayBefore(article, reading) : null),
        game: own.isStatistic ? (games.get(reading.index) ?? null) : null,
      }),
    ];
  });
  return tellQuakes(tellPeriods(tellDays(countAlternatives(addUp(shareFate(article, nameLeftOutNouns(article, frames)))))), article, time);
}

type PlaceFields = Pick<
  ClaimFrame,
  'article' | 'index' | 'claim' | 'reading' | 'background' | 'isPart' | 'published' | 'day' | 'dayBefore' | 'game'
>;

/** Field by field: spread from parts, V8 makes of each frame a slow table of its own, and comparing takes half as long again. */
// eslint-disable-next-line max-lines-per-function -- one field a line
function toFrame(own: OwnFields, comparable: ComparableValue, place: PlaceFields): ClaimFrame {
  return {
    article: place.article,
    index: place.index,
    claim: place.claim,
    reading: place.reading,
    background: place.background,
    isPart: place.isPart,
    published: place.published,
    day: place.day,
    dayBefore: place.dayBefore,
    game: place.game,
    dimension: comparable.dimension,
    unit: comparable.unit,
    value: comparable.value,
    low: comparable.low,
    high: comparable.high,
    lowOpen: comparable.lowOpen,
    highOpen: comparable.highOpen,
    head: own.head,
    modifiers: own.modifiers,
    event: own.event,
    events: own.events,
    eventDistance: own.eventDistance,
    verb: own.verb,
    happened: own.happened,
    bound: own.bound,
    beside: own.beside,
    objects: own.objects,
    owner: own.owner,
    speaker: own.speaker,
    matter: own.matter,
    place: own.place,
    from: own.from,
    words: own.words,
    sentenceWords: own.sentenceWords,
    neighbourWords: own.neighbourWords,
    entities: own.entities,
    marks: own.marks,
    isContrast: own.isContrast,
    isSubset: own.isSubset,
    isJoint: own.isJoint,
    scope: own.scope,
    together: null,
    change: own.change,
    sense: own.sense,
    flow: own.flow,
    period: null,
    isStatistic: own.isStatistic,
    isQuoted: own.isQuoted,
    wording: own.wording,
    token: own.token,
    start: own.start,
    end: own.end,
    alternatives: 0,
    valuesOfUnit: 1,
    alsoTold: NO_NAMES,
    datedAlso: NO_NAMES,
    isMainQuake: false,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** An age tells people apart who are not named. */
function besideDate(names: ReadonlySet<string>, age: number | undefined): ReadonlySet<string> {
  return age === undefined ? names : new Set([...names, `AGE:${age}`]);
}

/** By sentence: its age, if it gives one. */
function agesBySentence(claims: readonly Claim[]): Map<number, number> {
  const ages = new Map<number, number>();
  const several = new Set<number>();
  for (const { kind, value, sentence } of claims) {
    if (kind !== 'age' || typeof value !== 'number') continue;
    if (ages.has(sentence) && ages.get(sentence) !== value) several.add(sentence);
    ages.set(sentence, value);
  }
  for (const sentence of several) ages.delete(sentence);
  return ages;
}

/** Gives each date the days that its source names, with what they date. */
function tellDays(frames: readonly ClaimFrame[]): ClaimFrame[] {
  const bySource = new Map<number, Set<string>>();
  for (const frame of frames) {
    if (frame.bound === null) continue;
    const days = bySource.get(frame.reading.source) ?? new Set<string>();
    bySource.set(frame.reading.source, days);
    for (const key of dayKeys(frame)) days.add(key);
  }
  return frames.map((frame) => (frame.bound === null ? frame : { ...frame, datedAlso: bySource.get(frame.reading.source) ?? NO_NAMES }));
}

/** "One bank with 3.9 million customers and one with 2.4 million" have 6.3 million together; people killed and people injured are not added. */
function addUp(frames: readonly ClaimFrame[]): ClaimFrame[] {
  const sums = new Map<string, { sum: number; parts: number }>();
  const keyOf = ({ dimension, head, value, event, reading }: ClaimFrame): string | undefined =>
    dimension === 'count' && head !== null && value !== null
      ? `${reading.source} ${reading.index} ${head} ${event?.group === 'casualty' ? event.id : ''}`
      : undefined;
  for (const frame of frames) {
    const key = keyOf(frame);
    if (key === undefined) continue;
    const { sum, parts } = sums.get(key) ?? { sum: 0, parts: 0 };
    sums.set(key, { sum: sum + (frame.value ?? 0), parts: parts + 1 });
  }
  return frames.map((frame) => {
    const all = sums.get(keyOf(frame) ?? '');
    return all && all.parts > 1 ? { ...frame, together: all.sum } : frame;
  });
}

/** How many values a source gives for one thing; a depth is no alternative to a distance. */
function countAlternatives(frames: readonly ClaimFrame[]): ClaimFrame[] {
  const keyOf = (frame: ClaimFrame): string =>
    `${frame.reading.source}|${frame.unit}|${frame.isStatistic && frame.dimension === 'measure' ? '' : (frame.head ?? '')}|${frame.from ?? ''}|${measureMarks.find((mark) => frame.marks.has(mark)) ?? ''}|${frame.isStatistic ? `${frame.owner?.id ?? ''}|${frame.marks.has('missed') ? 'missed' : ''}` : (frame.event?.id ?? '')}`;
  const unitOf = (frame: ClaimFrame): string => `${frame.reading.source}|${frame.unit}`;
  const values = new Map<string, Set<string>>();
  for (const frame of frames)
    for (const key of [keyOf(frame), unitOf(frame)]) {
      const own = values.get(key) ?? new Set<string>();
      values.set(key, own.add(rangeKey(frame)));
    }
  return frames.map((frame) => ({
    ...frame,
    alternatives: (values.get(keyOf(frame))?.size ?? 1) - 1,
    valuesOfUnit: values.get(unitOf(frame))?.size ?? 1,
    alsoTold: (frame.dimension === 'money' || isFinancial(frame) ? values.get(unitOf(frame)) : undefined) ?? NO_NAMES,
  }));
}

interface Place {
  readonly claim: Claim;
  readonly range: { first: number; end: number };
  /** Tokens that belong to numbers. */
  readonly numbered: ReadonlySet<number>;
  /** The one age that its sentence gives, if any. */
  readonly age: number | undefined;
  readonly isDate: boolean;
}

type OwnFields = Omit<
  ClaimFrame,
  | keyof PlaceFields
  | keyof ComparableValue
  | 'alternatives'
  | 'valuesOfUnit'
  | 'alsoTold'
  | 'together'
  | 'datedAlso'
  | 'isMainQuake'
  | 'period'
>;

function frameOne(story: StoryReading, search: OwnerSearch, { claim, range, numbered, age, isDate }: Place): OwnFields {
  const { article, reading } = search;
  const distances = distancesFrom(article, reading, range.first);
  const clause = clauseAround(article, reading, range.first);
  const counted = countedNoun(story, article, reading, claim, range);
  const verb = verbNear(article, reading, distances, range);
  const isOfPeople = counted.head === null || isPersonNoun(counted.head, story.lexicon);
  const matter = figureMatter(article, reading, { claim, range, isOfPeople });
  // "Three are in critical condition", "71 patients critically injured": whoever they are.
  const noun = matter !== null && graveMatters.has(matter) ? { ...counted, head: matter } : counted;
  const events = eventsOf(article, reading, { distances, numbered, range }, { matter, noun, kind: claim.kind });
  const anchors = [noun.at, events.token].filter((token): token is number => token !== null);
  const span = statementSpan(article, range, clause, isDate && verb !== null ? [...anchors, verb] : anchors);
  const bound = isDate ? boundWord(article, reading, distances, { verb, date: range }) : null;
  return {
    head: noun.head,
    modifiers: noun.modifiers,
    event: events.nearest,
    events: events.all,
    eventDistance: events.distance,
    verb: verb === null ? null : (article.lemmas[verb] ?? null),
    happened: wordAt(article, bound?.token ?? verb),
    // Without its token: where it stands is no part of what is said.
    bound: bound && { lemma: bound.lemma, classes: bound.classes },
    beside: bound === null ? NO_NAMES : besideDate(namesBetween(article, reading, bound.token, range.first), age),
    objects: bound === null ? NO_NAMES : objectsOf(article, reading, bound.token),
    owner:
      claim.kind === 'age'
        ? findAgeOwner(search, range)
        : ((bound && isFiniteOrParticiple(article, bound.token) ? subjectOf(search, bound.token) : null) ?? findOwner(search, range)),
    speaker: findSpeaker(search),
    matter,
    place: placeOf(search, claim, matter, range),
    from: claim.kind === 'measure' ? measuredFrom(article, reading, range.end) : null,
    words: nearWords(story, article, reading, distances, range),
    sentenceWords: reading.words,
    neighbourWords: article.sentences[reading.index - 1]?.words ?? new Map<string, number>(),
    entities: new Set(reading.mentions.map(({ entity }) => entity.id)),
    marks: isDate ? dateMarks(article, range) : fitting(marksNear(article, reading.sentence, range, clause), claim),
    isContrast: matter !== 'crowd' && (isContrastBeside(article, range) || (claim.kind === 'count' && isLastOfAll(article, range))),
    isSubset: isSubsetBeside(article, range),
    isJoint: noun.at !== null && claim.kind === 'count' && isJointNoun(article, reading, noun.at),
    scope: claim.kind === 'ordinal' && noun.at !== null ? nameWithin(article, reading, range.end, noun.at) : null,
    change: changeTold(article, range),
    sense: senseOf(article, range, { matter, event: events.nearest }),
    flow: commodityFlow(article, claim, range, clause),
    isStatistic: isStatistic(noun.head, claim, events.all, reading.words),
    isQuoted: article.linked.quotes.some((quote) => quote.start <= claim.start && claim.end <= quote.end),
    wording: article.linked.article.text.slice(claim.start, claim.end).toLowerCase().replace(/\s+/g, ' '),
    token: range.first,
    start: span.start,
    end: span.end,
  };
}

function senseOf(
  article: ArticleReading,
  range: { first: number; end: number },
  { matter, event }: { matter: Matter | null; event: EventClass | null },
): ClaimFrame['sense'] {
  if (event?.group === 'casualty' && isIncrementBeside(article, range)) return 'increment';
  return matter === 'premium' ? 'distance' : figureSense(article, range);
}

/** Barrels have no depth, whatever stands "below" beside them. */
function fitting(marks: Set<Mark>, { kind, unit }: Claim): Set<Mark> {
  const base = scaleOf(unit)?.base;
  if (kind === 'measure' && base !== 'metre') for (const mark of OF_LENGTHS) marks.delete(mark);
  // "Has been held 14 times since" counts no less than all times.
  if (kind !== 'percent') marks.delete('since then');
  return marks;
}

const OF_LENGTHS: readonly Mark[] = ['depth', 'height', 'width', 'length'];

function placeOf(search: OwnerSearch, { kind }: Claim, matter: Matter | null, range: { first: number; end: number }): string | null {
  if (matter === 'crowd') return nearestPlace(search, range.first);
  if (kind === 'count') return findInhabited(search, range);
  return kind === 'percent' || kind === 'fraction' ? placeOfShare(search, range.end) : null;
}

function isFiniteOrParticiple({ tags }: ArticleReading, at: number): boolean {
  return isFiniteVerb(tags[at] ?? 0) || tags[at] === Tag.participle;
}

function tokenRange(article: ArticleReading, reading: SentenceReading, claim: Claim): { first: number; end: number } {
  const { tokens } = article.linked.article;
  let first = reading.sentence.firstToken;
  while (first < reading.sentence.endToken && (tokens.end[first] ?? 0) <= claim.start) first++;
  let end = first;
  while (end < reading.sentence.endToken && (tokens.start[end] ?? 0) < claim.end) end++;
  return { first, end };
}

function numberTokens(article: ArticleReading, claims: readonly Claim[]): Set<number> {
  const numbered = new Set<number>();
  for (const claim of claims) {
    const reading = article.sentences[claim.sentence];
    if (!reading || isEndless(reading)) continue;
    const { first, end } = tokenRange(article, reading, claim);
    for (let i = first; i < end; i++) numbered.add(i);
  }
  return numbered;
}

function nearWords(
  story: StoryReading,
  article: ArticleReading,
  reading: SentenceReading,
  distances: Float64Array,
  range: { first: number; end: number },
): Map<string, number> {
  const words = new Map<string, number>();
  for (let i = reading.sentence.firstToken; i < reading.sentence.endToken; i++) {
    if ((i >= range.first && i < range.end) || !isContentToken(article.tags, i)) continue;
    const lemma = article.lemmas[i] ?? '';
    const weight = story.weightOf(lemma) / (1 + 0.2 * (distances[i - reading.sentence.firstToken] ?? 0));
    if (weight > (words.get(lemma) ?? 0)) words.set(lemma, weight);
  }
  return words;
}

/** The number with its noun and event word: at most ten tokens to either side, inside the clause. */
function statementSpan(
  article: ArticleReading,
  range: { first: number; end: number },
  clause: { first: number; end: number },
  anchors: readonly number[],
): Span {
  const { tokens } = article.linked.article;
  let { first, end } = range;
  for (const at of anchors) {
    if (at < clause.first || at >= clause.end || at < range.first - 10 || at > range.end + 10) continue;
    first = Math.min(first, at);
    end = Math.max(end, at + 1);
  }
  return { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 };
}
