import { TokenFlag } from '../model/tokens';
import { beginsDescription, DESCRIPTION } from './description';
import type { NameColumns } from './nameColumns';
import { LineKind } from './lineKind';
import { Shape } from './tokenShape';
import { CLUSTER_SHIFT, GAZETTEER_BITS, WordBit } from './wordAttributes';

/**
 * Features are numbers below `FEATURES`: hashes of a template and its values, made without any string. Those of a word's form and
 * lists, of which most texts use the same few thousand, have the first numbers, so that their weights lie side by side; those that hold
 * a word itself are spread so far that two of them seldom share a number.
 */
const FORM_BITS = 17;
const WORD_BITS = 21;
export const FEATURES = (1 << FORM_BITS) + (1 << WORD_BITS);
/** No token has more features than this. */
export const MOST_FEATURES = 160;

/** Receives the features of one token. `count` is set back to 0 by the reader. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

export function createFeatureList(): FeatureList {
  return { ids: new Int32Array(MOST_FEATURES), count: 0 };
}

/** What the features of a token read of its run. */
export interface RunContext {
  readonly columns: NameColumns;
  readonly evidence: Int32Array;
  /** Run `[first, end)`. */
  first: number;
  end: number;
}

const GOLDEN = 0x9e3779b1;

/** Only its upper bits are mixed well; no more are used. */
function hashOf(template: number, value: number): number {
  const hash = Math.imul(value ^ Math.imul(template, 0x7feb352d), GOLDEN);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
}

/** Adds a feature of a word itself, of which there are any number. */
function add(list: FeatureList, template: number, value: number): void {
  list.ids[list.count++] = (1 << FORM_BITS) + (hashOf(template, value) >>> (32 - WORD_BITS));
}

/** Adds a feature of forms, lists or clusters, of which there are few. */
function addForm(list: FeatureList, template: number, value: number): void {
  list.ids[list.count++] = hashOf(template, value) >>> (32 - FORM_BITS);
}

function join(left: number, right: number): number {
  return (Math.imul(left ^ (left >>> 16), 0x2c1b3c6d) + right) | 0;
}

/** Value of a column beyond the ends of the sentence. */
const OUTSIDE = 0x5f356495;

function hashAt(columns: NameColumns, i: number, at: number): number {
  return at >= (columns.from[i] as number) && at < (columns.to[i] as number) ? (columns.tokens.hash[at] as number) : OUTSIDE;
}

function shapeAt(columns: NameColumns, i: number, at: number): number {
  return at >= (columns.from[i] as number) && at < (columns.to[i] as number) ? (columns.shape[at] as number) : 31;
}

function wordAt(columns: NameColumns, i: number, at: number): number {
  return at >= (columns.from[i] as number) && at < (columns.to[i] as number) ? (columns.word[at] as number) : 0;
}

/** Fills `list` with the features of token `i` of the run. */
export function extractFeatures(run: RunContext, i: number, list: FeatureList): void {
  const { columns } = run;
  list.count = 0;
  addLetters(columns, i, list);
  addNeighbours(run, i, list);
  addGazetteers(run, i, list);
  addRun(run, i, list);
  addDescription(run, i, list);
  addUse(run, i, list);
  addLine(columns, i, list);
}

/** Beginnings of 2 and 4 letters and endings of 1 to 3, lower-cased. */
function addLetters(columns: NameColumns, i: number, list: FeatureList): void {
  const { text, tokens } = columns;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const most = Math.min(4, end - start);
  let head = 17;
  let tail = 19;
  for (let k = 0; k < most; k++) {
    head = Math.imul(head ^ smallUnit(text.charCodeAt(start + k)), 0x01000193);
    if (k & 1) addForm(list, 1, head + k);
    if (k === 3) return;
    tail = Math.imul(tail ^ smallUnit(text.charCodeAt(end - 1 - k)), 0x01000193);
    addForm(list, 2, tail + k);
  }
}

function smallUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

/**
 * The word, its neighbours and their forms. A neighbour outside the run, here and below, is told with its place by `addRun` alone: most
 * runs are short, and each feature costs a look at memory.
 */
function addNeighbours({ columns, first, end }: RunContext, i: number, list: FeatureList): void {
  const { hash } = columns.tokens;
  const s = columns.shape[i] as number;
  const s1 = shapeAt(columns, i, i - 1);
  const s2 = shapeAt(columns, i, i - 2);
  const t1 = shapeAt(columns, i, i + 1);
  const t2 = shapeAt(columns, i, i + 2);
  add(list, 3, join(hash[i] as number, s));
  if (i > first) add(list, 4, hash[i - 1] as number);
  if (i + 1 < end) add(list, 5, hash[i + 1] as number);
  addForm(list, 6, (s1 * 32 + s) * 32 + t1);
  addForm(list, 7, (s2 * 32 + s1) * 32 + s);
  addForm(list, 8, (s * 32 + t1) * 32 + t2);
}

/** What lists and clusters know of the word and its neighbours. */
function addGazetteers({ columns, first, end }: RunContext, i: number, list: FeatureList): void {
  const own = columns.word[i] as number;
  const previous = wordAt(columns, i, i - 1);
  const next = wordAt(columns, i, i + 1);
  const bits = own & GAZETTEER_BITS;
  const previousBits = previous & GAZETTEER_BITS;
  const nextBits = next & GAZETTEER_BITS;
  const s = columns.shape[i] as number;
  addForm(list, 9, join(bits, s));
  addForm(list, 10, join(previousBits, bits));
  addForm(list, 11, join(bits, nextBits));
  add(list, 12, join(nextBits, wordAt(columns, i, i + 2) & GAZETTEER_BITS));
  add(list, 13, join(previousBits, wordAt(columns, i, i - 2) & GAZETTEER_BITS));
  addBits(list, 14, bits);
  addBits(list, 15, previousBits);
  addBits(list, 16, nextBits);
  const cluster = own >>> CLUSTER_SHIFT;
  const before = previous >>> CLUSTER_SHIFT;
  const after = next >>> CLUSTER_SHIFT;
  addForm(list, 17, join(cluster, s));
  if (i > first) addForm(list, 18, before);
  if (i + 1 < end) addForm(list, 19, after);
  addForm(list, 20, join(cluster, after));
  addForm(list, 45, wordAt(columns, i, i - 2) >>> CLUSTER_SHIFT);
  addForm(list, 46, wordAt(columns, i, i + 2) >>> CLUSTER_SHIFT);
  const phrase = columns.phrase[i] as number;
  if (phrase === 0) return;
  addForm(list, 21, phrase);
  addForm(list, 22, join(phrase, s));
}

/** Adds a feature for each bit that is set. */
function addBits(list: FeatureList, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) addForm(list, template, rest & -rest);
}

/** Length and place in the run of candidates, its first and last word and what stands around it. */
function addRun({ columns, first, end }: RunContext, i: number, list: FeatureList): void {
  const { hash } = columns.tokens;
  const { word } = columns;
  const place = Math.min(3, i - first) * 4 + Math.min(3, end - 1 - i);
  addForm(list, 23, Math.min(6, end - first) * 16 + place);
  if (i > first) {
    add(list, 24, join(hash[first] as number, place));
    addForm(list, 25, join((word[first] as number) & GAZETTEER_BITS, place));
  }
  if (i + 1 < end) {
    add(list, 26, join(hash[end - 1] as number, place));
    addForm(list, 27, join((word[end - 1] as number) & GAZETTEER_BITS, place));
  }
  add(list, 28, join(hashAt(columns, i, first - 1), place));
  add(list, 29, join(hashAt(columns, i, end), place));
  addForm(list, 30, join(wordAt(columns, i, first - 1) >>> CLUSTER_SHIFT, place));
  addForm(list, 31, join(wordAt(columns, i, end) >>> CLUSTER_SHIFT, place));
}

/** What follows says the name is: ", a village near …", "is a maker of …", ", who …". */
function addDescription({ columns, first, end }: RunContext, i: number, list: FeatureList): void {
  const stop = columns.to[i] as number;
  if (end + 2 >= stop || !beginsDescription(columns, end)) return;
  const { tokens, shape } = columns;
  const place = i === end - 1 ? 1 : i === first ? 2 : 3;
  add(list, 32, join(tokens.hash[end + 1] as number, place));
  for (let k = end + 2; k < stop && k < end + 2 + DESCRIPTION && shape[k] === Shape.lower; k++) {
    add(list, 33, join(tokens.hash[k] as number, place));
    addForm(list, 34, join((columns.word[k] as number) >>> CLUSTER_SHIFT, place));
  }
}

/** Sentence start, and how the word is used in the rest of the document. */
function addUse({ columns, evidence, first, end }: RunContext, i: number, list: FeatureList): void {
  const use = evidence[i] as number;
  const word = columns.word[i] as number;
  const isStart = columns.sentenceStart[i] as number;
  const isLower = word & WordBit.lowerCase ? 1 : 0;
  const state = ((columns.line[i] as number) * 2 + isStart) * 8 + (use & 3) * 2 + isLower;
  addForm(list, 35, state * 32 + (columns.shape[i] as number));
  addForm(list, 36, join(use >> 2, isStart));
  addBits(list, 37, use >> 2);
  add(list, 38, join(use, word & GAZETTEER_BITS));
  if (i > first) addForm(list, 39, evidence[i - 1] as number);
  if (i + 1 < end) addForm(list, 40, evidence[i + 1] as number);
}

/** Tables, headlines and datelines have their own ways; so has sport. */
function addLine(columns: NameColumns, i: number, list: FeatureList): void {
  const line = columns.line[i] as number;
  const sport = columns.isSport ? 1 : 0;
  if (line === LineKind.sentence && !sport) return;
  const kind = line * 2 + sport;
  const s = columns.shape[i] as number;
  addForm(list, 41, join(kind, (shapeAt(columns, i, i - 1) * 32 + s) * 32 + shapeAt(columns, i, i + 1)));
  addForm(list, 42, join(kind, join((columns.word[i] as number) & GAZETTEER_BITS, s)));
  addForm(list, 43, join(kind, (columns.tokens.flags[i] as number) & TokenFlag.lineStart ? 1 : 0));
  if (line !== LineKind.sentence)
    addForm(list, 44, join(kind, Math.min(4, i - (columns.from[i] as number)) * 8 + Math.min(4, (columns.to[i] as number) - i)));
}
