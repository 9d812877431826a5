import type { Span } from '../model/span';
import { TokenFlag, type Tokens } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { addToFilter, createHashFilter, mayHold, type HashFilter } from '../text/hashFilter';
import { entriesOf, lookUp, type HashTable } from '../text/hashTable';
import { beginsDescription, DESCRIPTION } from './description';
import { LineKind } from './lineKind';
import { Shape, shapeOf } from './tokenShape';
import { longestPhrase, type WordTables } from './phrases';
import { restoreCapitals } from './restoreCapitals';
import { WordBit } from './wordAttributes';

/** What name recognition reads of an article; every `Article` is one. */
export interface NameText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly { readonly firstToken: number; readonly endToken: number }[];
  /** Stretches, also inside sentences, that are no article text. */
  readonly furniture: readonly Span[];
}

/** One value a token and column; filled once for an article, then read by the features. */
export interface NameColumns {
  readonly text: string;
  readonly tokens: Tokens;
  readonly shape: Uint8Array;
  /** `WordBit`s and cluster of the capitalised words and of those beside a candidate or in its description; 0 for the others. */
  readonly word: Int32Array;
  /** 1 where the token may be part of a name. */
  readonly candidate: Uint8Array;
  /** `4 * kind + part` of the longest listed phrase over the token, 0 where there is none. */
  readonly phrase: Uint8Array;
  /** `LineKind` of the token's sentence. */
  readonly line: Uint8Array;
  /** 1 for the first word of a sentence (opening quotation marks aside). */
  readonly sentenceStart: Uint8Array;
  /** Sentence of each token as `[from, to)`: context stops there. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Two or more words of sport in the document. */
  readonly isSport: boolean;
  /** Whether the text has no capitals of its own, so that those of `tokens` are guessed. */
  readonly isUncased: boolean;
}

/** Small words that may stand inside a name between two capitalised words. */
const CONNECTORS = new Set(
  "of and for the de del della der den van von bin ibn al el la le du da dos di y e & ’s 's".split(' ').map(hashWord),
);
/** The same after a word of organisations' names ("Council on Foreign Relations"). */
const BODY_CONNECTORS = new Set(['on', 'against'].map(hashWord));
/** Most small words in a row inside one name ("Bank of the West"). */
const LONGEST_CONNECTION = 2;
/** A document with this many words of sport is about sport. */
const SPORT_WORDS = 2;

export function fillNameColumns(input: NameText, tables: WordTables): NameColumns {
  const { text } = input;
  const restored = restoreCapitals(input.tokens, tables);
  const tokens = restored ?? input.tokens;
  const n = tokens.count;
  // One piece of memory for all columns: asking for nine costs more than filling them, in an article of usual length.
  const memory = new ArrayBuffer(17 * n);
  const word = new Int32Array(memory, 0, n);
  const shape = new Uint8Array(memory, 12 * n, n);
  const memo = memoOf(tables.words);
  let sport = 0;
  for (let i = 0; i < n; i++) {
    const start = tokens.start[i] as number;
    const flags = tokens.flags[i] as number;
    shape[i] = shapeOf(text.charCodeAt(start), flags, (tokens.end[i] as number) - start);
    if ((flags & TokenFlag.word) === 0) continue;
    const hash = tokens.hash[i] as number;
    if (isCore(flags)) word[i] = attributesOf(memo, hash);
    if (mayHold(memo.sport, hash) && lookUp(tables.words, hash) & WordBit.sport) sport++;
  }
  const columns = {
    text,
    tokens,
    shape,
    word,
    candidate: new Uint8Array(memory, 13 * n, n),
    phrase: new Uint8Array(memory, 14 * n, n),
    line: new Uint8Array(memory, 15 * n, n),
    sentenceStart: new Uint8Array(memory, 16 * n, n),
    from: new Int32Array(memory, 4 * n, n),
    to: new Int32Array(memory, 8 * n, n),
    isSport: sport >= SPORT_WORDS,
    isUncased: restored !== undefined,
  };
  for (const { firstToken, endToken } of input.sentences) readSentence(columns, firstToken, endToken);
  dropFurniture(columns, input.furniture);
  fillContext(columns, memo);
  for (let i = 0; i < n; i++) if (columns.candidate[i] && (word[i] as number) & WordBit.phraseStart) markPhrase(columns, tables.phrases, i);
  return columns;
}

/** Words on either side of a candidate whose attributes are read. */
const CONTEXT = 2;

/** Attributes of the words that are no name themselves but stand beside a candidate or describe it; nobody asks for those of the others. */
function fillContext(columns: NameColumns, memo: WordMemo): void {
  const { tokens, word, candidate } = columns;
  const n = tokens.count;
  let next = 0;
  for (let i = 0; i < n; i++) {
    if (candidate[i] === 0) continue;
    const reach = candidate[i + 1] !== 1 && beginsDescription(columns, i + 1) ? DESCRIPTION : 0;
    const end = Math.min(n, i + 1 + CONTEXT + reach);
    for (next = Math.max(next, i - CONTEXT); next < end; next++) {
      const flags = tokens.flags[next] as number;
      if (flags & TokenFlag.word && !isCore(flags)) word[next] = attributesOf(memo, tokens.hash[next] as number);
    }
  }
}

/** Slots for the words that were asked for last: the table is larger than what the processor keeps near, the words of a text are few. */
const SLOTS = 4096;

/** What is kept beside a table of words, to look it up seldom. It changes nothing but the time that takes. */
interface WordMemo {
  readonly words: HashTable;
  /** Key of the word in each slot and, beside it, its attributes. A key of 0 stands for no word. */
  readonly recent: Int32Array;
  /** The words of sport. */
  readonly sport: HashFilter;
}

let lastMemo: WordMemo | undefined;

function memoOf(words: HashTable): WordMemo {
  if (lastMemo?.words === words) return lastMemo;
  const sport = createHashFilter();
  for (const [hash, bits] of entriesOf(words)) if (bits & WordBit.sport) addToFilter(sport, hash);
  return (lastMemo = { words, recent: new Int32Array(2 * SLOTS), sport });
}

/** `WordBit`s and cluster of a word, in any case. */
function attributesOf({ words, recent }: WordMemo, hash: number): number {
  const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 2;
  if (recent[slot] === hash && hash !== 0) return recent[slot + 1] as number;
  const attributes = lookUp(words, hash);
  recent[slot] = hash;
  recent[slot + 1] = attributes;
  return attributes;
}

function readSentence(columns: NameColumns, first: number, end: number): void {
  const { shape, from, to, line, sentenceStart } = columns;
  const kind = columns.isUncased ? LineKind.uncased : lineKindOf(columns, first, end);
  for (let i = first; i < end; i++) {
    from[i] = first;
    to[i] = end;
    line[i] = kind;
  }
  let start = first;
  while (start < end && (shape[start] === Shape.quote || shape[start] === Shape.open || shape[start] === Shape.dash)) start++;
  if (start < end) sentenceStart[start] = 1;
  markCandidates(columns, first, end);
}

function isCore(flags: number): boolean {
  return (flags & (TokenFlag.capital | TokenFlag.innerCapital)) !== 0;
}

/** Capitalised words, small words and numbers between or beside them. */
function markCandidates(columns: NameColumns, first: number, end: number): void {
  const { tokens, candidate, shape } = columns;
  let last = -2;
  for (let i = first; i < end; i++) {
    const flags = tokens.flags[i] as number;
    if (isCore(flags)) {
      if (i - last > 1 && i - last <= LONGEST_CONNECTION + 1) joinOver(columns, last + 1, i);
      candidate[i] = 1;
      last = i;
    } else if (
      flags & TokenFlag.number &&
      (last === i - 1 || (i + 1 < end && isCore(tokens.flags[i + 1] as number))) &&
      shape[i] !== Shape.none
    ) {
      candidate[i] = 1;
      if (last === i - 1) last = i;
    }
  }
}

function joinOver(columns: NameColumns, from: number, to: number): void {
  const { tokens, candidate } = columns;
  const isBody = ((columns.word[from - 1] as number) & (WordBit.organisationWord | WordBit.eventWord)) !== 0;
  for (let i = from; i < to; i++)
    if (!CONNECTORS.has(tokens.hash[i] as number) && !(isBody && BODY_CONNECTORS.has(tokens.hash[i] as number))) return;
  for (let i = from; i < to; i++) candidate[i] = 1;
}

function lineKindOf(columns: NameColumns, first: number, end: number): number {
  const { tokens, shape } = columns;
  let small = 0;
  let capital = 0;
  let allCapitals = 0;
  let digits = 0;
  for (let i = first; i < end; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & TokenFlag.number) digits++;
    if (!(flags & TokenFlag.word)) continue;
    if (flags & TokenFlag.allCapitals) allCapitals++;
    else if (flags & TokenFlag.capital) capital++;
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) small++;
  }
  const big = capital + allCapitals;
  if (small === 0 && capital <= allCapitals && allCapitals > 2) return LineKind.capitals;
  if (small === 0 && digits > 0 && big > 0) return LineKind.table;
  if (big > 3 && small * 4 <= big) return LineKind.titleCase;
  return end > first && shape[end - 1] === Shape.period ? LineKind.sentence : LineKind.fragment;
}

function dropFurniture(columns: NameColumns, furniture: readonly Span[]): void {
  const { tokens, candidate } = columns;
  for (const { start, end } of furniture) {
    let low = 0;
    let high = tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.start[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.count && (tokens.start[i] as number) < end; i++) candidate[i] = 0;
  }
}

/** Marks the longest listed phrase that begins at token `i`, unless a longer one already covers it. */
function markPhrase(columns: NameColumns, phrases: HashTable, i: number): void {
  const { tokens, phrase, to } = columns;
  if (phrase[i]) return;
  const { length, kind } = longestPhrase(tokens, phrases, i, to[i] as number);
  for (let k = 0; k < length; k++) phrase[i + k] = 4 * kind + (k === 0 ? 0 : k === length - 1 ? 2 : 1);
}
