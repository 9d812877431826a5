/**
 * Lengths that no number states right before its unit, and which are compared but not marked: "half a mile", "an hour and a half",
 * "a day or two", "six-plus seasons", "the ninth straight day", "in his fourth year", "from 1994 to 1999".
 */
import type { Claim, Hedge } from '../../model/claim';
import { MEASURE_WORDS } from '../../quantities/measures';
import type { ArticleReading, SentenceReading } from './storyReading';

/** What a length says in its unit. */
interface Length {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface Form {
  readonly pattern: RegExp;
  /** `unit` is the group of that name. */
  read(words: Readonly<Record<string, string | undefined>>): Length | null;
  /** What its words say beside the figures. */
  readonly hedge?: Hedge;
  /** Whether it grows with each day that the sources appear. */
  readonly isRunning?: boolean;
}

const RUNNING = 'period that lasts';

/** "The sixth straight day" of one paper is the seventh of the next one. */
export function isRunningLength({ evidence }: Pick<Claim, 'evidence'>): boolean {
  return evidence === RUNNING;
}

const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const number = `${CARDINALS.join('|')}|\\d{1,2}`;
const ordinal = `${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const time = 'second|minute|hour|day|night|week|month|year|season|decade';
const measure = 'mile|kilomet(?:er|re)|inch|acre|tonne|ton|met(?:er|re)|gallon';
/** What follows a length told by its article alone: "a mile" may be as good as a miss. */
const dimension = '(?=(?:-|\\s)(?:away|long|wide|deep|thick|thin|high|tall|off|from|north|south|east|west|up|down|outside|inland)\\b)';

const exactly = (value: number): Length => ({ value, low: value, high: value });
const between = (low: number, high: number): Length => ({ value: null, low, high });

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`\\b(?:an?|one) (?<unit>${time}|${measure}) and a half\\b`, 'gi'), read: () => exactly(1.5) },
  { pattern: new RegExp(`\\b(?:an?|one) (?<unit>${time}) or two\\b`, 'gi'), read: () => between(1, 2) },
  {
    pattern: new RegExp(`\\b(?<from>${number})[- ](?:or|to)[- ](?<to>${number})[- ](?<unit>${time})s?\\b`, 'gi'),
    read: ({ from, to }) => {
      const [low, high] = [cardinalOf(from), cardinalOf(to)];
      return low < high ? between(low, high) : null;
    },
  },
  { pattern: new RegExp(`\\bhalf an? (?<unit>${measure})\\b|\\bhalf-(?<joined>${measure})\\b`, 'gi'), read: () => exactly(0.5) },
  { pattern: new RegExp(`\\ba quarter of an? (?<unit>${measure})\\b|\\ba quarter-(?<joined>mile)\\b`, 'gi'), read: () => exactly(0.25) },
  { pattern: new RegExp(`\\bthree[- ]quarters of an? (?<unit>${measure})\\b`, 'gi'), read: () => exactly(0.75) },
  { pattern: new RegExp(`\\ban? (?<unit>${measure})${dimension}`, 'gi'), read: () => exactly(1) },
  {
    pattern: new RegExp(`\\b(?<from>${number})-plus (?<unit>${time})s\\b`, 'gi'),
    read: ({ from }) => ({ value: cardinalOf(from), low: cardinalOf(from), high: null }),
    hedge: 'at least',
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<at>${ordinal}) (?:straight|consecutive|successive) (?<unit>${time})|(?:his|her|their|its) (?<of>${ordinal}) (?<joined>year|season))\\b`,
      'gi',
    ),
    // While the fourth year lasts, three are over.
    read: ({ at, of }) => between(ordinalOf(at ?? of) - 1, ordinalOf(at ?? of)),
    isRunning: true,
  },
  {
    pattern: /\bfrom (?<from>(?:19|20)\d\d)(?:[-–]| to | until | through )(?<to>(?:19|20)?\d\d)(?![\d-])/gi,
    read: ({ from = '', to = '' }) => {
      const years = Number(from.slice(0, from.length - to.length) + to) - Number(from);
      return years > 0 ? between(Math.max(years - 1, 1), years + 1) : null;
    },
  },
];

function cardinalOf(word = ''): number {
  const at = CARDINALS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

function ordinalOf(word = ''): number {
  const at = ORDINALS.indexOf(word.toLowerCase());
  return at < 0 ? Number.parseInt(word, 10) : at + 1;
}

/** In the order of the text. */
export function impliedLengths(article: ArticleReading): Claim[] {
  return article.sentences.flatMap((reading) => inSentence(article, reading));
}

/** Longer sentences are no prose. */
const MOST_TOKENS = 400;

function inSentence({ linked }: ArticleReading, { sentence, index }: SentenceReading): Claim[] {
  if (sentence.endToken - sentence.firstToken > MOST_TOKENS) return [];
  const { text, tokens } = linked.article;
  const from = tokens.start[sentence.firstToken] ?? 0;
  const words = text.slice(from, tokens.end[sentence.endToken - 1] ?? from);
  const found: Claim[] = [];
  for (const form of FORMS)
    for (const match of words.matchAll(form.pattern)) {
      const groups = match.groups ?? {};
      const length = form.read(groups);
      const [before, start] = [words.slice(Math.max(0, match.index - HEDGE_REACH), match.index), from + match.index];
      const end = start + match[0].length;
      if (length && !found.some((other) => other.start < end && start < other.end))
        found.push(claimOf(form, length, groups, before, { start, end, sentence: index }));
    }
  return found.sort((a, b) => a.start - b.start);
}

function claimOf(
  { hedge, isRunning = false }: Form,
  length: Length,
  { unit, joined }: Readonly<Record<string, string | undefined>>,
  before: string,
  place: Pick<Claim, 'start' | 'end' | 'sentence'>,
): Claim {
  const word = (unit ?? joined ?? 'year').toLowerCase();
  const measured = MEASURE_WORDS.get(word);
  const decade = word === 'decade' ? 10 : 1;
  const times = (value: number | null): number | null => (value === null ? null : value * decade);
  return {
    ...place,
    ...hedged({ value: times(length.value), low: times(length.low), high: times(length.high) }, before, hedge),
    kind: measured === undefined ? 'duration' : 'measure',
    unit: measured ?? (decade > 1 ? 'year' : word),
    of: '',
    head: null,
    relative: null,
    inferred: false,
    quality: null,
    evidence: isRunning ? RUNNING : 'implied length',
  };
}

type Bounds = Pick<Claim, 'low' | 'high' | 'lowOpen' | 'highOpen'>;

/** UTF-16 units before a length in which a word that widens it stands. */
const HEDGE_REACH = 14;
/** Shares of a value by which "almost" and "about" are off. */
const ALMOST = 0.15;
const ABOUT = 0.1;
const HEDGES: readonly { readonly words: RegExp; readonly hedge: Hedge; bounds(value: number): Bounds }[] = [
  { words: /\b(?:less than|under|within) $/i, hedge: 'less than', bounds: (high) => ({ low: 0, high, lowOpen: false, highOpen: true }) },
  { words: /\b(?:more than|over) $/i, hedge: 'more than', bounds: (low) => ({ low, high: null, lowOpen: true, highOpen: false }) },
  { words: /\bat least $/i, hedge: 'at least', bounds: (low) => ({ low, high: null, lowOpen: false, highOpen: false }) },
  { words: /\bup to $/i, hedge: 'up to', bounds: (high) => ({ low: 0, high, lowOpen: false, highOpen: false }) },
  {
    words: /\b(?:nearly|almost) $/i,
    hedge: 'almost',
    bounds: (high) => ({ low: high * (1 - ALMOST), high, lowOpen: false, highOpen: true }),
  },
  {
    words: /\b(?:about|around|roughly|some) $/i,
    hedge: 'about',
    bounds: (value) => ({ low: value * (1 - ABOUT), high: value * (1 + ABOUT), lowOpen: false, highOpen: false }),
  },
];

function hedged(length: Length, before: string, own: Hedge = 'none'): Length & Bounds & Pick<Claim, 'hedge'> {
  const { value } = length;
  const found = value === null || own !== 'none' ? undefined : HEDGES.find(({ words }) => words.test(before));
  if (!found || value === null) return { ...length, lowOpen: false, highOpen: false, hedge: own };
  return { value, ...found.bounds(value), hedge: found.hedge };
}
