import type { Revision, Stretch } from '../model/revision';
import type { Span } from '../model/span';
import { TokenFlag, type Tokens } from '../model/tokens';
import { sentenceFrom } from '../text/sentences';
import { hashWord, tokenAt } from '../text/tokens';
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

/** `kept`: an earlier version of the text. Its columns are taken over for the paragraphs that are the same. */
export function fillNameColumns(
  input: NameText,
  tables: WordTables,
  kept?: { readonly columns: NameColumns; readonly revision: Revision },
): NameColumns {
  const { text } = input;
  const restored = restoreCapitals(input.tokens, tables);
  const tokens = restored ?? input.tokens;
  const memo = memoOf(tables.words);
  const isUncased = restored !== undefined;
  const columns = createColumns(text, tokens, isUncased, countSport(tokens, memo) >= SPORT_WORDS);
  // Guessed capitals rest on the whole text.
  const stretches = kept && !isUncased && !kept.columns.isUncased ? kept.revision.stretches : [{ first: 0, end: tokens.count, before: -1 }];
  for (const stretch of stretches)
    if (kept && stretch.before >= 0) takeColumns(columns, kept.columns, stretch);
    else fillStretch(columns, input, tables, memo, stretch);
  return columns;
}

function createColumns(text: string, tokens: Tokens, isUncased: boolean, isSport: boolean): NameColumns {
  const n = tokens.count;
  // One piece of memory for all columns: asking for nine costs more than filling them, in an article of usual length.
  const memory = new ArrayBuffer(17 * n);
  return {
    text,
    tokens,
    word: new Int32Array(memory, 0, n),
    from: new Int32Array(memory, 4 * n, n),
    to: new Int32Array(memory, 8 * n, n),
    shape: new Uint8Array(memory, 12 * n, n),
    candidate: new Uint8Array(memory, 13 * n, n),
    phrase: new Uint8Array(memory, 14 * n, n),
    line: new Uint8Array(memory, 15 * n, n),
    sentenceStart: new Uint8Array(memory, 16 * n, n),
    isSport,
    isUncased,
  };
}

/** Words of sport, up to as many as matter. */
function countSport({ hash, flags, count }: Tokens, { sport, words }: WordMemo): number {
  let found = 0;
  for (let i = 0; i < count && found < SPORT_WORDS; i++)
    if (mayHold(sport, hash[i] as number) && (flags[i] as number) & TokenFlag.word && lookUp(words, hash[i] as number) & WordBit.sport)
      found++;
  return found;
}

function takeColumns(to: NameColumns, from: NameColumns, { first, end, before }: Stretch): void {
  const stop = before + end - first;
  to.word.set(from.word.subarray(before, stop), first);
  to.shape.set(from.shape.subarray(before, stop), first);
  to.candidate.set(from.candidate.subarray(before, stop), first);
  to.phrase.set(from.phrase.subarray(before, stop), first);
  to.line.set(from.line.subarray(before, stop), first);
  to.sentenceStart.set(from.sentenceStart.subarray(before, stop), first);
  const shift = first - before;
  for (let i = first; i < end; i++) {
    if (from.to[i - shift] === 0) continue;
    to.from[i] = (from.from[i - shift] as number) + shift;
    to.to[i] = (from.to[i - shift] as number) + shift;
  }
}

function fillStretch(
  columns: NameColumns,
  { sentences, furniture }: NameText,
  tables: WordTables,
  memo: WordMemo,
  { first, end }: Stretch,
): void {
  const { text, tokens, shape, word, candidate } = columns;
  for (let i = first; i < end; i++) {
    const start = tokens.start[i] as number;
    const flags = tokens.flags[i] as number;
    shape[i] = shapeOf(text.charCodeAt(start), flags, (tokens.end[i] as number) - start);
    if (isCore(flags)) word[i] = attributesOf(memo, tokens.hash[i] as number);
  }
  for (let at = sentenceFrom(sentences, first), sentence = sentences[at]; sentence && sentence.firstToken < end; sentence = sentences[++at])
    readSentence(columns, sentence.firstToken, sentence.endToken);
  dropFurniture(columns, furniture);
  fillContext(columns, memo, first, end);
  for (let i = first; i < end; i++) if (candidate[i] && (word[i] as number) & WordBit.phraseStart) markPhrase(columns, tables.phrases, i);
}

/** Words on either side of a candidate whose attributes are read. */
const CONTEXT = 2;

/** Attributes of the words that are no name themselves but stand beside a candidate or describe it; nobody asks for those of the others. */
function fillContext(columns: NameColumns, memo: WordMemo, first: number, stop: number): void {
  const { tokens, word, candidate } = columns;
  let next = first;
  for (let i = first; i < stop; i++) {
    if (candidate[i] === 0) continue;
    const reach = candidate[i + 1] !== 1 && beginsDescription(columns, i + 1) ? DESCRIPTION : 0;
    const end = Math.min(stop, i + 1 + CONTEXT + reach);
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
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++) candidate[i] = 0;
  }
}

/** Marks the longest listed phrase that begins at token `i`, unless a longer one already covers it. */
function markPhrase(columns: NameColumns, phrases: HashTable, i: number): void {
  const { tokens, phrase, to } = columns;
  if (phrase[i]) return;
  const { length, kind } = longestPhrase(tokens, phrases, i, to[i] as number);
  for (let k = 0; k < length; k++) phrase[i + k] = 4 * kind + (k === 0 ? 0 : k === length - 1 ? 2 : 1);
}
