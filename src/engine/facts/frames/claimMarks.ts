/** Words beside a number that narrow what it measures: period, rate, position, expectation; contrast and subset. */
import { Tag } from '../../text/partsOfSpeech';
import type { Change, Mark } from './claimFrame';
import type { ArticleReading } from './storyReading';

/** `mark: words`. Two claims that differ in a mark are less likely one fact. */
const MARKS = `
yearly: annual annually yearly
daily: daily
weekly: weekly
monthly: monthly
quarter: quarter quarterly
season: season
career: career lifetime all-time
average: average mean median typical
record: record
initial: initial initially preliminary provisional
overall: overall altogether combined
net: net
gross: gross
operating: operating
share: apiece
depth: deep depth below beneath
height: high height tall elevation altitude
width: wide width
length: long length
distance: away
speed: speed
maximum: maximum
minimum: minimum
expected: expect forecast predict estimate project plan hope aim likely target would will could may might should
denied: deny
demanded: demand seek want ask request
threatened: threaten warn
previous: previous previously earlier former formerly
attempted: attempt conspire conspiracy plot
missed: miss sideline
early: premarket after-hours intraday
`;

const markOf: ReadonlyMap<string, Mark> = new Map(
  MARKS.trim()
    .split('\n')
    .flatMap((row) => {
      const [mark = '', words = ''] = row.split(': ');
      return words.split(' ').map((word): [string, Mark] => [word, mark]);
    }),
);

/** Marks that say by themselves what a number measures. */
export const measureMarks: readonly Mark[] = ['depth', 'height', 'width', 'length', 'speed', 'per share'];

const CONTRAST = new Set(['other', 'another', 'additional', 'further', 'extra', 'remaining']);
const SUBSET_BEFORE = new Set(['including', 'include', 'among']);
/** How far from the number a mark is looked for, in tokens. */
const REACH = 6;

/** Marks near the number at tokens `[first, end)`; `to` ends its clause. */
export function marksNear(
  article: ArticleReading,
  sentence: { firstToken: number; endToken: number },
  range: { first: number; end: number },
  clause: { first: number; end: number },
): Set<Mark> {
  const marks = new Set<Mark>();
  if (
    /^(?:earlier|later|ago|after|before|prior)$/.test(article.lemmas[range.end] ?? '') ||
    /^(?:earlier|later|ago)$/.test(article.lemmas[range.end - 1] ?? '')
  )
    marks.add('distance in time');
  const around = wordsAround(article, clause, range);
  for (const { mark, pattern } of PHRASES) if (pattern.test(around)) marks.add(mark);
  if (isOutOf(article, range.first)) marks.add('out of');
  if (isHypothetical(article, clause)) marks.add('hypothetical');
  for (let i = Math.max(clause.first, range.first - REACH); i < Math.min(clause.end, range.end + REACH); i++) {
    const mark = markOf.get(article.lemmas[i] ?? '') ?? spellMark(article, i);
    if (mark && !(mark === 'expected' && isOfName(article, i))) marks.add(mark);
  }
  for (let i = sentence.firstToken; i < sentence.endToken - 1; i++)
    if (article.lemmas[i + 1] === 'half' && /^(?:first|second)$/.test(article.lemmas[i] ?? ''))
      marks.add(`${article.lemmas[i] ?? ''} half`);
  for (let i = Math.max(clause.first, range.first - REACH); i < Math.min(clause.end - 2, range.end + REACH); i++)
    if (
      /^(?:last|past|next|first)$/.test(article.lemmas[i] ?? '') &&
      article.tags[i + 1] === Tag.number &&
      /^(?:year|month|week|day|quarter|season|game|minute|point)$/.test(article.lemmas[i + 2] ?? '')
    )
      marks.add(`${article.lemmas[i + 1] ?? ''} ${article.lemmas[i + 2] ?? ''}`);
  for (let i = range.end; i < Math.min(clause.end, range.end + 3); i++) {
    const word = article.lemmas[i];
    const next = article.lemmas[i + 1] ?? '';
    if (word !== 'a' && word !== 'per' && word !== 'an' && word !== 'each' && word !== 'every') continue;
    if (/^(?:year|annum)$/.test(next)) marks.add('yearly');
    else if (/^(?:day|week|month|hour|share|barrel|ton|tonne|person|head|unit|game|night)$/.test(next))
      marks.add(next === 'day' ? 'daily' : `per ${next}`);
  }
  return marks;
}

/** Marks of several words, about the number (`#`). */
const PHRASES: readonly { readonly mark: Mark; readonly pattern: RegExp }[] = [
  {
    mark: 'early',
    pattern:
      /# (?:[^#;]{0,30} )?in (?:early|late|morning|afternoon|midday|mid-day) (?:trading|trade|deal|dealings)|(?:early|morning|afternoon) (?:trading|trade|dealings) [^#]{0,40}#/,
  },
  {
    mark: 'plus debt',
    pattern:
      /#[^#]{0,40} (?:plus|and) (?:the )?assum\w* of [^.]{0,20}debt|#[^#]{0,30} (?:exclude|excluding|without|plus) (?:its |the )?debt|plus [^#]{0,20}debt/,
  },
  { mark: 'since then', pattern: /# (?:\S+ ){0,2}(?:since|so far (?:this|in))\b/ },
  {
    mark: 'needed',
    pattern: /\bneed (?:at least |some )?#|#[^#.;]{0,60} (?:it|they) need to /,
  },
  {
    mark: 'second bid',
    pattern: /second (?:offer|bid|proposal|approach)[^#.;]{0,30}#|# [^#.;]{0,20}second (?:offer|bid|proposal|approach)/,
  },
  {
    mark: 'first bid',
    pattern:
      /(?:first|initial|original|open|opening|previous) (?:offer|bid|proposal|approach)[^#.;]{0,25}#|# [^#.;]{0,20}(?:first|initial|original|opening) (?:offer|bid|proposal|approach)/,
  },
];
/** Tokens on either side of a number in which such words stand. */
const PHRASE_REACH = 10;

/** Base forms of the words of a clause near a number, which is `#`. */
function wordsAround(
  { lemmas }: ArticleReading,
  clause: { first: number; end: number },
  { first, end }: { first: number; end: number },
): string {
  const before = lemmas.slice(Math.max(clause.first, first - PHRASE_REACH), first);
  return [...before, '#', ...lemmas.slice(end, Math.min(clause.end, end + PHRASE_REACH))].join(' ');
}

/** A lead is no score, a run of points no player's; both are nouns of games, and verbs of many things. Operating profits are profits before interest. */
function spellMark({ lemmas, tags }: ArticleReading, at: number): Mark | undefined {
  if (lemmas[at] === 'operate' && /^(?:profit|income|earnings|loss|result|margin|revenue)$/.test(lemmas[at + 1] ?? '')) return 'operating';
  if (tags[at] !== Tag.noun) return undefined;
  if (/^(?:lead|margin|deficit|cushion|advantage)$/.test(lemmas[at] ?? '')) return 'lead';
  return /^(?:run|spurt|stretch)$/.test(lemmas[at] ?? '') ? 'spell' : undefined;
}

/** "Will Ames" expects nothing: a capital inside a sentence. */
function isOfName({ linked, tags }: ArticleReading, at: number): boolean {
  const { tokens, text } = linked.article;
  return /^\p{Lu}/u.test(text.slice(tokens.start[at], tokens.end[at])) && tags[at + 1] === Tag.name;
}

/** "3 of 7", "10 of the team's 16": the number counts all. */
function isOutOf({ lemmas, tags }: ArticleReading, first: number): boolean {
  for (let i = first - 1; i > first - OUT_OF_REACH; i--) {
    if (lemmas[i] === 'of') return tags[i - 1] === Tag.number;
    const tag = tags[i];
    if (
      tag !== Tag.determiner &&
      tag !== Tag.possessive &&
      tag !== Tag.name &&
      tag !== Tag.noun &&
      tag !== Tag.plural &&
      !/^(?:['’]|first|last)$/.test(lemmas[i] ?? '')
    )
      return false;
  }
  return false;
}

const OUT_OF_REACH = 6;

/** "could have killed 20", "there might have been two dead". */
function isHypothetical({ lemmas }: ArticleReading, clause: { first: number; end: number }): boolean {
  for (let i = clause.first; i < clause.end - 1; i++)
    if (/^(?:could|might|would)$/.test(lemmas[i] ?? '') && lemmas[i + 1] === 'have') return true;
  return false;
}

/** `until` a day, `since` a day, `before` or `after` it: no dates of the thing itself. */
const DATE_MARKS: Readonly<Record<string, Mark>> = {
  by: 'until',
  until: 'until',
  till: 'until',
  through: 'until',
  since: 'since',
  from: 'since',
  before: 'before',
  after: 'after',
};

/** Tokens between "for a second day" and the date behind it. */
const AGAIN_REACH = 4;

/** "Closed for a second day on Wednesday", "for the third straight night Monday": a day of many, not the first. */
function isOfMany({ lemmas, tags }: ArticleReading, first: number): boolean {
  for (let i = first - 1; i > first - AGAIN_REACH; i--) {
    if (!/^(?:day|night|week|month|year)$/.test(lemmas[i] ?? '')) continue;
    const ordinal = /^(?:straight|consecutive|successive)$/.test(lemmas[i - 1] ?? '') ? i - 2 : i - 1;
    return (
      /^(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th))$/.test(lemmas[ordinal] ?? '') && tags[ordinal - 1] === Tag.determiner
    );
  }
  return false;
}

/** Tokens before a date in which one more death is told. */
const ONE_MORE_REACH = 9;
const ONE_MORE_DEATH =
  /(?:\bone (?:person|man|woman|other|more|of \S+(?: \S+)?)|\banother(?: \S+){0,2}|\b(?:two|three|four|five) (?:other|more)(?: \S+)?) (?:(?:be|have) )*(?:die|lose|lost|succumb)(?: \S+){0,3}$/;

/** "Two others were lost on Friday, and one person died on Sunday": not the day on which the others died. */
function isOneMoreDeath({ lemmas }: ArticleReading, first: number): boolean {
  return ONE_MORE_DEATH.test(lemmas.slice(Math.max(0, first - ONE_MORE_REACH), first).join(' '));
}

/** The mark of the preposition before a date or time, if it does not simply say when. */
export function dateMarks(article: ArticleReading, range: { first: number; end: number }): Set<Mark> {
  if (isOfMany(article, range.first) || isOneMoreDeath(article, range.first)) return new Set(['again']);
  if (article.lemmas[range.first - 1] === 'of' && article.lemmas[range.first - 2] === 'as') return new Set(['as of']);
  const words = [
    article.lemmas[range.first - 1] ?? '',
    article.tags[range.first - 1] === Tag.adverb || article.tags[range.first - 1] === Tag.adjective
      ? (article.lemmas[range.first - 2] ?? '')
      : '',
  ];
  if (article.lemmas[range.first - 1] === 'to' && article.lemmas[range.first - 2] === 'up') return new Set(['until']);
  return new Set(words.flatMap((word) => (Object.hasOwn(DATE_MARKS, word) ? [DATE_MARKS[word] ?? ''] : [])));
}

/** "The last three miners", "the final two". */
export function isLastOfAll(article: ArticleReading, { first }: { first: number }): boolean {
  return /^(?:last|final)$/.test(article.lemmas[first - 1] ?? '');
}

/** "two other people", "three more", "another two". "more than" is a bound and no contrast. */
export function isContrastBeside(article: ArticleReading, range: { first: number; end: number }): boolean {
  const before = article.lemmas[range.first - 1] ?? '';
  const after = article.lemmas[range.end] ?? '';
  const then = article.lemmas[range.end + 1] ?? '';
  return CONTRAST.has(before) || CONTRAST.has(after) || (after === 'more' && then !== 'than') || (after === 'of' && then === 'other');
}

const ADDED = new Set(['additional', 'further', 'extra']);

/** "seven more bodies", "an additional 40 ships"; "another 12 injured" are all the injured, beside the dead. */
export function isIncrementBeside({ lemmas }: ArticleReading, { first, end }: { first: number; end: number }): boolean {
  return ADDED.has(lemmas[first - 1] ?? '') || ADDED.has(lemmas[end] ?? '') || (lemmas[end] === 'more' && lemmas[end + 1] !== 'than');
}

/** "three of the", "three of them", "including three", "of whom three". */
export function isSubsetBeside(article: ArticleReading, range: { first: number; end: number }): boolean {
  const before = article.lemmas[range.first - 1] ?? '';
  const beforeThat = article.lemmas[range.first - 2] ?? '';
  if (SUBSET_BEFORE.has(before) || SUBSET_BEFORE.has(beforeThat) || before === 'whom' || (before === 'which' && beforeThat === 'of'))
    return true;
  // "Of the 23 arrested, 12 were …"
  if (before === ',' && startsWithOf(article, range.first)) return true;
  for (let i = range.end; i < range.end + 3; i++) {
    // "injuring 40, 15 of them": what follows a comma or another number is of that.
    if (article.tags[i] === Tag.mark || article.tags[i] === Tag.number) return false;
    if (article.lemmas[i] !== 'of') continue;
    const next = article.tags[i + 1];
    return next === Tag.determiner || next === Tag.pronoun || next === Tag.number || article.lemmas[i + 1] === 'whom';
  }
  return false;
}

const CHANGES: ReadonlySet<string> = new Set(
  'raise increase up lift boost sweeten hike double amend revise change reduce lower cut trim slash halve extend rise climb grow fall drop decline'.split(
    ' ',
  ),
);
/** Tokens between "to" or "from" and the number: "to the equivalent of 42". */
const CHANGED_REACH = 5;
/** Tokens before "to" and "from" in which the change is told. */
const CHANGE_REACH = 26;
const OF_AMOUNTS: ReadonlySet<string> = new Set('equivalent total about around some nearly almost current previous $'.split(' '));

/** Which end of a change a number is: what something was changed to ("raised to 42"), or from ("from 40", "up from 40"); else null. */
export function changeTold(article: ArticleReading, { first }: { readonly first: number }): Change | null {
  const { lemmas, tags } = article;
  const word = wordBeforeAmount(article, first);
  if (word === null) return null;
  if (lemmas[word] === 'from' && /^(?:up|down)$/.test(lemmas[word - 1] ?? '')) return 'from';
  let start = word;
  while (start > Math.max(0, word - CHANGE_REACH) && !/^[.;:]$/.test(lemmas[start - 1] ?? '') && tags[start - 1] !== Tag.relative) start--;
  const before = lemmas.slice(start, word);
  if (!before.some((lemma) => CHANGES.has(lemma))) return null;
  if (lemmas[word] === 'to') return 'to';
  return before.some((lemma, at) => lemma === 'to' && isAmountBehind(article, start + at)) ? 'from' : null;
}

/** "To" or "from" before a number, or before the one that it says in other words; null where there is none. */
function wordBeforeAmount(article: ArticleReading, first: number): number | null {
  const { lemmas, tags } = article;
  if (lemmas[first - 1] !== 'or' || lemmas[first - 2] !== ',') return wordBefore(article, first);
  // "To 940 shares, or 9.4 percent"
  let number = first - 3;
  while (number > first - 3 - CHANGED_REACH && (tags[number] === Tag.plural || tags[number] === Tag.noun)) number--;
  return tags[number] === Tag.number ? wordBefore(article, number) : null;
}

/** The same right before a number, nothing in between but words for amounts. */
function wordBefore({ lemmas, tags }: ArticleReading, first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - CHANGED_REACH); i--) {
    const lemma = lemmas[i] ?? '';
    if (lemma === 'to' || lemma === 'from') return i;
    if (lemma !== 'of' && tags[i] !== Tag.determiner && !OF_AMOUNTS.has(lemma)) return null;
  }
  return null;
}

function isAmountBehind({ tags }: ArticleReading, to: number): boolean {
  for (let i = to + 1; i <= to + CHANGED_REACH; i++) if (tags[i] === Tag.number) return true;
  return false;
}

function startsWithOf(article: ArticleReading, first: number): boolean {
  for (let i = first - 2; i >= Math.max(0, first - 10); i--) {
    if (article.tags[i] === Tag.mark) return false;
    if (article.lemmas[i] === 'of') return i === 0 || article.tags[i - 1] === Tag.mark;
  }
  return false;
}
