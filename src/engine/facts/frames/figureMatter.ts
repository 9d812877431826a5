/**
 * What a figure measures by its words alone, whatever deed stands beside it: the size of a crowd, a temperature, the time that somebody was
 * at large, the day of a strike. Two figures of one matter are compared; of two matters, never.
 */
import type { Claim } from '../../model/claim';
import type { ArticleReading, SentenceReading } from './storyReading';

export type Matter =
  | 'crowd'
  | 'offspring'
  | 'critically hurt'
  | 'seriously hurt'
  | 'temperature'
  | 'time at large'
  | 'premium'
  | 'winning streak'
  | 'losing streak'
  | 'unbeaten run'
  | `day of ${string}`
  | `round of ${string}`;

/** A number and the noun that it counts. */
export interface Figure {
  readonly claim: Claim;
  /** Tokens of the number. */
  readonly range: { readonly first: number; readonly end: number };
  /** Whether its noun names people or was left out. */
  readonly isOfPeople: boolean;
}

/** The matter of a figure, or null where its words name none. */
export function figureMatter(article: ArticleReading, reading: SentenceReading, { claim, range, isOfPeople }: Figure): Matter | null {
  switch (claim.kind) {
    case 'count':
      if (isOffspring(article, claim, range)) return 'offspring';
      if (isOfPeople && isCrowd(article, reading, claim, range)) return 'crowd';
      return graveHurt(article, reading, range) ?? streakOf(article, reading, range);
    case 'measure':
      return isTemperature(article, reading, claim) ? 'temperature' : null;
    case 'duration':
      return AT_LARGE.test(wordsOf(article, reading, range.first - 4, range.end + 6)) ? 'time at large' : null;
    case 'ordinal':
      if (article.lemmas[range.end] === 'day' || claim.unit === 'day') return dayOf(reading, range.first);
      return roundOf(article, reading, range);
    case 'percent':
      return isPremium(article, reading, range) ? 'premium' : null;
    case 'age':
    case 'date':
    case 'fraction':
    case 'money':
    case 'time':
      return null;
  }
}

/** Base forms of the tokens `[from, to)` of a sentence, joined by spaces. */
function wordsOf({ lemmas }: ArticleReading, { sentence }: SentenceReading, from: number, to: number): string {
  return lemmas.slice(Math.max(sentence.firstToken, from), Math.min(sentence.endToken, to)).join(' ');
}

const AT_LARGE = /\b(?:on the (?:run|loose|lam)|at large|manhunt|fugitive)\b/;

/** Fewer people are a group that did something, not the size of a gathering. */
const LEAST_CROWD = 100;
const REACH = 9;
const GATHERING =
  /\b(?:march|rally|protest|demonstrate|gather|attend|assemble|converge|turn out|show up|(?:take|pour|spill|flock) (?:in)?to the street)\b/;
const JOINING =
  /\b(?:join|take part in|participate in) (?:\S+ ){0,4}?(?:march|rally|protest|demonstration|walkout|parade|vigil|celebration)\b/;
const GATHERED =
  /\b(?:attend by|crowd(?: \S+)? of|turnout (?:of|at)|(?:draw|attract)|(?:put|estimate) (?:the )?(?:\S+ )?(?:crowd|turnout|march|rally|protest|demonstration|number|attendance)\b.*\bat)(?: (?:a|an|about|around|roughly|approximate|approximately|estimate|some|nearly|almost|over|up|to|as|many|at|least|more|than))*$/;

function isCrowd(article: ArticleReading, reading: SentenceReading, { value, low }: Claim, range: Figure['range']): boolean {
  if ((typeof value === 'number' ? value : (low ?? 0)) < LEAST_CROWD) return false;
  const after = wordsOf(article, reading, range.end, range.end + REACH).split(/ [,;:] /)[0] ?? '';
  if (GATHERING.test(after) || JOINING.test(after)) return true;
  return GATHERED.test(wordsOf(article, reading, range.first - 2 * REACH, range.first)) && reading.triggers.some(isGathering);
}

function isGathering({ classes }: SentenceReading['triggers'][number]): boolean {
  return classes.some(({ id }) => id === 'protested');
}

const PARENT = /^(?:mother|father|mom|mum|dad|parent|grandmother|grandfather|grandparent)$/;
const POSSESSIVE = /^(?:his|her|their)$/;

/** Whether a number counts what somebody is the parent of: "a mother of 12", "her 12 children". */
export function isOffspring({ lemmas }: ArticleReading, { unit }: Claim, { first }: Figure['range']): boolean {
  if (isParentOf(lemmas, first)) return true;
  return (unit === 'child' || unit === 'kid') && POSSESSIVE.test(lemmas[first - 1] ?? '');
}

/** "a mother of" right before a token. */
export function isParentOf(lemmas: readonly string[], at: number): boolean {
  return lemmas[at - 1] === 'of' && PARENT.test(lemmas[at - 2] ?? '');
}

/** Words that neither end a clause nor count anew nor deny, between a number and what it is of. */
const WORDS = '(?:(?!less|not|no|non-\\S+|\\d\\S*|and|but|one|two|three|four|five|six|seven|eight|nine|ten)[^\\s,;:.()]+ ){0,6}?';
const GRAVE_HURTS: readonly (readonly [Matter, RegExp, RegExp])[] = [
  [
    'critically hurt',
    new RegExp(
      `^${WORDS}(?:(?:in|be) (?:an? )?critical (?:condition|state)?|critically (?:injured?|hurt|wound(?:ed)?|ill|burn(?:ed|t)?)\\b)`,
    ),
    /^be (?:\S+ )?critical\b/,
  ],
  [
    'seriously hurt',
    new RegExp(
      `^${WORDS}(?:in (?:an? )?(?:serious|severe|grave) (?:condition|state)|(?<=^of (?:them|who|whom) (?:\\S+ )?)(?:seriously|severely|badly|gravely) (?:[.,;]|$)|(?:seriously|severely|badly|gravely) (?:injured?|hurt|wound(?:ed)?|ill|burn(?:ed|t)?)\\b|(?:with|have|suffer|sustain) (?:serious|severe|grave) (?:injury|wound|burn)\\b)`,
    ),
    /^be (?:\S+ )?serious\b/,
  ],
];
/** Matters that stand in for the noun of a figure: "three are in critical condition", whoever they are. */
export const graveMatters: ReadonlySet<string> = new Set(GRAVE_HURTS.map(([matter]) => matter));
const STREAKS: ReadonlySet<Matter | null> = new Set(['winning streak', 'losing streak', 'unbeaten run']);

/** Whether a figure is of games in a row, told as wins, matches or games. */
export function isStreak({ matter }: { readonly matter: Matter | null }): boolean {
  return STREAKS.has(matter);
}

/** Tokens behind a number in which the state of those counted is told. */
const STATE_REACH = 12;

/** "71 of them critically injured", "32 patients are in critical condition", "the condition of 25 is critical": how gravely they are hurt. */
function graveHurt(article: ArticleReading, reading: SentenceReading, { first, end }: Figure['range']): Matter | null {
  const behind = `${wordsOf(article, reading, end, end + STATE_REACH)} `;
  const isCondition = /\bcondition of(?: another)? $/.test(`${wordsOf(article, reading, first - 4, first)} `);
  return GRAVE_HURTS.find(([, told, be]) => told.test(behind) || (isCondition && be.test(behind)))?.[0] ?? null;
}

/** What a streak consists of. */
const GAMES = '(?:win|victory|match|game|fight|bout|defeat|loss|outing)';
const STREAK_BEHIND = new RegExp(
  `^(?:(?:straight|consecutive|successive|unbeaten) (?:\\S+ ){0,3}?${GAMES}\\b|(?:\\S+ ){0,3}?${GAMES} (?:\\S+ )?(?:in (?:a row|succession)|on the (?:trot|bounce|spin))\\b|(?:match |game |fight )?(?:\\S+ )?(?:winning|win|lose|losing|unbeaten|undefeated) (?:streak|run|sequence)\\b)`,
);
const OF_GAMES = new RegExp(`^(?:\\S+ ){0,3}?${GAMES}\\b`);
const STREAK_BEFORE = /\b(?:run|sequence|string|streak|series) of (?:\S+ ){0,2}$/;
const UNBEATEN = /\b(?:unbeaten|undefeated|without (?:defeat|a (?:defeat|loss))|not (?:be |have )?(?:be )?(?:beat|beaten|lose|lost))\b/;

/** "A run of 28 wins", "won 28 matches in a row", "a 28-match unbeaten run": games in a row with one result. */
function streakOf(article: ArticleReading, reading: SentenceReading, { first, end }: Figure['range']): Matter | null {
  const behind = wordsOf(article, reading, end, end + REACH);
  const isRun = OF_GAMES.test(behind) && STREAK_BEFORE.test(`${wordsOf(article, reading, first - 4, first)} `);
  if (!isRun && !STREAK_BEHIND.test(behind)) return null;
  const around = wordsOf(article, reading, first - REACH, end + 2 * REACH);
  if (UNBEATEN.test(around)) return 'unbeaten run';
  return /\b(?:defeat|loss|lose|lost|losing)\b/.test(wordsOf(article, reading, first - 3, end + REACH))
    ? 'losing streak'
    : 'winning streak';
}

const WEATHER = /\b(?:temperature|weather|cold|heat|heatwave|freeze|mercury|thermometer)\b/;

function isTemperature(article: ArticleReading, reading: SentenceReading, { unit, value }: Claim): boolean {
  if (unit === 'celsius' || unit === 'fahrenheit') return true;
  if (unit !== 'degree') return false;
  if (typeof value === 'number' && value < 0) return true;
  return WEATHER.test(wordsOf(article, reading, reading.sentence.firstToken, reading.sentence.endToken));
}

/** "A premium of 24 percent", "28 percent above its last close", "a 19 percent premium": by how much an offer exceeds a price. */
function isPremium(article: ArticleReading, reading: SentenceReading, { first, end }: Figure['range']): boolean {
  if (/\bpremium (?:of|to be|be) (?:\S+ ){0,3}$/.test(`${wordsOf(article, reading, first - 6, first)} `)) return true;
  const behind = wordsOf(article, reading, end, end + REACH);
  return /^(?:\S+ )?premium\b/.test(behind) || /^(?:above|over|high than|more than) (?:\S+ ){0,4}(?:close|price|value)\b/.test(behind);
}

/** What goes on for days. */
const LASTING: ReadonlySet<string> = new Set(['walkout', 'protested', 'hostage', 'searched', 'met', 'troops', 'flooded', 'burned']);

/** "entered its 10th day": of what goes on, the nearest that the sentence names. */
function dayOf({ triggers }: SentenceReading, at: number): Matter | null {
  const [nearest] = triggers
    .flatMap(({ token, classes }) => classes.filter(({ id }) => LASTING.has(id)).map(({ id }) => ({ id, distance: Math.abs(token - at) })))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? `day of ${nearest.id}` : null;
}

/** What ends a fight, and what only interrupts it. */
const FIGHT_DEEDS: readonly (readonly [Matter, RegExp])[] = [
  ['round of the end', /^(?:stop|halt|stoppage|knockout|tko|finish|end|out)$/],
  ['round of a knockdown', /^(?:floor|drop|deck|knockdown|canvas|canva|down)$/],
];
/** Tokens within which a deed belongs to its round. */
const DEED_REACH = 8;

/** Tokens before a sentence in which rounds are named. */
const ROUNDS_REACH = 60;

/** "Knocked out in the eighth round", "knocked to the canvas in the fifth": the round in which a fight ended, or somebody fell. */
function roundOf({ lemmas }: ArticleReading, { sentence }: SentenceReading, { first, end }: Figure['range']): Matter | null {
  // "In the sixth", where the sentence before tells of rounds.
  if (!lemmas.slice(Math.max(0, sentence.firstToken - ROUNDS_REACH), sentence.endToken).includes('round')) return null;
  const near = FIGHT_DEEDS.flatMap(([matter, words]) => {
    const distances: number[] = [];
    for (let at = Math.max(sentence.firstToken, first - DEED_REACH); at < Math.min(sentence.endToken, end + DEED_REACH); at++)
      if (words.test(lemmas[at] ?? '')) distances.push(at < first ? first - at : at - end + 1);
    return distances.length > 0 ? [{ matter, distance: Math.min(...distances) }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.matter ?? null;
}
