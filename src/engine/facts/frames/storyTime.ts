/** The day a story is about, and which sentences speak of something else in the past. */
import { bySentence } from './claimsBySentence';
import type { Claim } from '../../model/claim';
import { eventClassesOf, incidentClasses } from './eventClasses';
import type { ArticleReading, SentenceReading, StoryReading } from './storyReading';

/** Days within which a date still belongs to the story that a source tells. */
const NEAR_DAYS = 12;
/** Days by which a source may err about the story's own day. */
const SLIP_DAYS = 2;
/** Sentences at the start of a source whose dates vote for the main day. */
const LEAD_SENTENCES = 4;

const BACKGROUND_WORDS = /^(?:anniversary|history|historic|previous|previously|decade|worst|deadliest)$/;

export interface StoryTime {
  /** The day (days since 1970-01-01) that most sources name first, or null. */
  readonly mainDay: number | null;
  /** Year of the story, for dates that name none; a fixed one where nothing tells it. */
  readonly year: number;
  /** The one exact day that a sentence names, as `dayNamed` gives it, or null. */
  readonly dayOf: (article: ArticleReading, reading: SentenceReading) => number | null;
  /** The same of the last sentence up to it that names a day: an hour without its day is likely of that one. */
  readonly dayBefore: (article: ArticleReading, reading: SentenceReading) => number | null;
  /** Publication day of a source of the story, or null. */
  readonly publishedOf: (article: ArticleReading, source: number) => number | null;
  /** null where a sentence speaks of the story's own event; else what tells its event from other past ones. */
  readonly backgroundOf: (article: ArticleReading, reading: SentenceReading) => string | null;
}

/** Finds the main day by one vote a source, and reads each sentence against it. */
export function readStoryTime(story: StoryReading): StoryTime {
  const dates = new Map<ArticleReading, ReadonlyMap<number, readonly Claim[]>>(
    story.articles.map((article) => [article, datesBySentence(article)]),
  );
  const mainDay = voteMainDay(story, dates);
  const cache = new Map<SentenceReading, string | null>();
  const publishedOf = (article: ArticleReading, source: number): number | null =>
    dayOf(article.linked.article.sources[Math.max(0, source)]?.published ?? null);
  const backgroundOf = (article: ArticleReading, reading: SentenceReading): string | null => {
    const known = cache.get(reading);
    if (known !== undefined) return known;
    const previous = article.sentences[reading.index - 1];
    const inherited = previous && continues(article, reading, previous, dates) ? backgroundOf(article, previous) : null;
    const found =
      inherited ??
      readBackground(article, reading, {
        mainDay,
        published: publishedOf(article, reading.sentence.source),
        dates: dates.get(article) ?? new Map(),
      });
    cache.set(reading, found);
    return found;
  };
  const days = new Map(story.articles.map((article) => [article, namedDays(article)]));
  const dayNamed = (article: ArticleReading, reading: SentenceReading): number | null => days.get(article)?.get(reading.index) ?? null;
  const dayBefore = (article: ArticleReading, reading: SentenceReading): number | null => lastDay(article, reading, days.get(article));
  return { mainDay, year: yearOf(story, mainDay), dayOf: dayNamed, dayBefore, publishedOf, backgroundOf };
}

/** Words that begin a sentence which goes on speaking of the event before. */
const CONTINUING = /^(?:it|they|he|she|that|this|these|those)$/;

/** Whether a sentence speaks of the same event as the one before: it begins with "It" or "That quake" and names no day of its own. */
function continues(
  article: ArticleReading,
  reading: SentenceReading,
  previous: SentenceReading,
  dates: ReadonlyMap<ArticleReading, ReadonlyMap<number, readonly Claim[]>>,
): boolean {
  if (previous.source !== reading.source || previous.sentence.block < reading.sentence.block - 1) return false;
  if (dates.get(article)?.has(reading.index)) return false;
  const { firstToken } = reading.sentence;
  const first = article.lemmas[firstToken] ?? '';
  return CONTINUING.test(first) || (first === 'the' && isIntroduced(article, previous, article.lemmas[firstToken + 1] ?? ''));
}

/** Tokens between "a" and its noun. */
const PHRASE = 4;

/** Whether a sentence brings an incident up: "a 3.0 quake" before "The quake". */
function isIntroduced({ lemmas }: ArticleReading, { sentence }: SentenceReading, noun: string): boolean {
  if (!eventClassesOf.get(noun)?.some(({ id }) => incidentClasses.has(id))) return false;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++)
    if (lemmas[i] === noun)
      return lemmas.slice(Math.max(sentence.firstToken, i - PHRASE), i).some((word) => /^(?:an?|another)$/.test(word));
  return false;
}

function datesBySentence({ linked }: ArticleReading): ReadonlyMap<number, readonly Claim[]> {
  return bySentence(linked.claims.filter(({ kind, low, high }) => kind === 'date' && low !== null && high !== null));
}

/** By sentence: its day, if all its dates are one day. */
function namedDays({ linked }: ArticleReading): Map<number, number | null> {
  const days = new Map<number, number | null>();
  for (const claim of linked.claims) {
    if (claim.kind !== 'date') continue;
    const day = dayNamed(claim);
    const known = days.get(claim.sentence);
    days.set(claim.sentence, known === undefined || known === day ? day : null);
  }
  return days;
}

/** Sentences before an hour in which its day is looked for. */
const DAY_REACH = 3;

function lastDay(
  { sentences }: ArticleReading,
  reading: SentenceReading,
  days: ReadonlyMap<number, number | null> | undefined,
): number | null {
  for (let at = reading.index; at >= Math.max(0, reading.index - DAY_REACH); at--) {
    if (sentences[at]?.source !== reading.source) return null;
    const day = days?.get(at);
    if (day !== undefined) return day;
  }
  return null;
}

/** The one day that a date names: days since 1970-01-01, a weekday without its week as -1 (Monday) to -7; else null. */
export function dayNamed({ value, low, high }: Claim): number | null {
  const weekday = typeof value === 'string' ? /^XXXX-WXX-(\d)/.exec(value) : null;
  return weekday ? -Number(weekday[1]) : low !== null && low === high ? low : null;
}

function voteMainDay(story: StoryReading, dates: ReadonlyMap<ArticleReading, ReadonlyMap<number, readonly Claim[]>>): number | null {
  const votes = new Map<number, Set<number>>();
  for (const article of story.articles)
    for (const reading of article.sentences) {
      if (reading.position >= LEAD_SENTENCES) continue;
      for (const { low, high } of dates.get(article)?.get(reading.index) ?? []) {
        if (low === null || low !== high) continue;
        const voters = votes.get(low) ?? new Set<number>();
        voters.add(reading.source);
        votes.set(low, voters);
      }
    }
  const ranked = [...votes].sort(([dayA, a], [dayB, b]) => b.size - a.size || dayA - dayB);
  const [first] = ranked;
  return first ? first[0] : null;
}

function readBackground(
  article: ArticleReading,
  reading: SentenceReading,
  time: { mainDay: number | null; published: number | null; dates: ReadonlyMap<number, readonly Claim[]> },
): string | null {
  const anchor = time.published ?? time.mainDay;
  const own = time.dates.get(reading.index) ?? [];
  for (const { low, high } of own) {
    if (low === null || high === null || anchor === null) continue;
    if (high < anchor - NEAR_DAYS && !(time.mainDay !== null && low - SLIP_DAYS <= time.mainDay && time.mainDay <= high + SLIP_DAYS))
      return `d${Math.floor(high / 31)}`;
  }
  for (let i = reading.sentence.firstToken; i < reading.sentence.endToken; i++) {
    const word = article.lemmas[i] ?? '';
    if (BACKGROUND_WORDS.test(word)) return 'past';
    if (word === 'ago' && /^(?:year|month|decade)/.test(article.lemmas[i - 1] ?? '')) return 'past';
    if (word === 'last' && article.lemmas[i + 1] === 'year') return 'last year';
    // Where no day is known, news names weekdays: a month is the time of something else.
    if (anchor === null && article.lemmas[i - 1] === 'in' && MONTH.test(word)) return word;
    if (/^(?:19|20)\d\d$/.test(word) && (article.lemmas[i - 1] === 'in' || article.lemmas[i - 1] === 'since') && !isYearOf(anchor, word))
      return word;
  }
  return null;
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Any year serves to compare dates of one story that all lack theirs. */
const SOME_YEAR = 2001;

function yearOf(story: StoryReading, mainDay: number | null): number {
  const published = story.articles
    .flatMap(({ linked }) => linked.article.sources.flatMap((source) => (source.published === null ? [] : [source.published])))
    .sort();
  const middle = published[Math.floor(published.length / 2)];
  if (middle !== undefined) return Number(middle.slice(0, 4));
  return mainDay === null ? (commonestYear(story) ?? SOME_YEAR) : new Date(mainDay * 86_400_000).getUTCFullYear();
}

/** The year that the dates of a story name most often, the latest of several. */
function commonestYear(story: StoryReading): number | undefined {
  const counts = new Map<number, number>();
  for (const { linked } of story.articles)
    for (const { kind, value } of linked.claims) {
      const year = kind === 'date' && typeof value === 'string' ? /^(\d{4})(?:-|$)/.exec(value) : null;
      if (year) counts.set(Number(year[1]), (counts.get(Number(year[1])) ?? 0) + 1);
    }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0];
}

function isYearOf(day: number | null, year: string): boolean {
  return day === null ? false : new Date(day * 86_400_000).getUTCFullYear() === Number(year);
}

/** `YYYY-MM-DD` as days since 1970-01-01; null where it is none. */
export function dayOf(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
