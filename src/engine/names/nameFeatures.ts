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

function hashOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x7feb352d), GOLDEN);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  return hash ^ (hash >>> 13);
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
  addNeighbours(columns, i, list);
  addGazetteers(columns, i, list);
  addRun(run, i, list);
  addDescription(run, i, list);
  addUse(run, i, list);
  addLine(columns, i, list);
}

/** Beginnings of 2 to 4 and endings of 1 to 4 letters, lower-cased. */
function addLetters(columns: NameColumns, i: number, list: FeatureList): void {
  const { text, tokens } = columns;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const most = Math.min(4, end - start);
  let head = 17;
  let tail = 19;
  for (let k = 0; k < most; k++) {
    head = Math.imul(head ^ smallUnit(text.charCodeAt(start + k)), 0x01000193);
    tail = Math.imul(tail ^ smallUnit(text.charCodeAt(end - 1 - k)), 0x01000193);
    if (k > 0) addForm(list, 1, head + k);
    addForm(list, 2, tail + k);
  }
}

function smallUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}

function addNeighbours(columns: NameColumns, i: number, list: FeatureList): void {
  const w = columns.tokens.hash[i] as number;
  const w1 = hashAt(columns, i, i - 1);
  const w2 = hashAt(columns, i, i - 2);
  const n1 = hashAt(columns, i, i + 1);
  const n2 = hashAt(columns, i, i + 2);
  const s = columns.shape[i] as number;
  const s1 = shapeAt(columns, i, i - 1);
  const s2 = shapeAt(columns, i, i - 2);
  const t1 = shapeAt(columns, i, i + 1);
  const t2 = shapeAt(columns, i, i + 2);
  add(list, 3, w);
  add(list, 4, join(w, s));
  add(list, 5, w1);
  add(list, 6, n1);
  add(list, 7, w2);
  add(list, 8, n2);
  add(list, 9, join(w1, w));
  add(list, 10, join(w, n1));
  addForm(list, 14, s);
  addForm(list, 15, s1 * 32 + s);
  addForm(list, 16, s * 32 + t1);
  addForm(list, 17, (s1 * 32 + s) * 32 + t1);
  addForm(list, 18, (s2 * 32 + s1) * 32 + s);
  addForm(list, 19, (s * 32 + t1) * 32 + t2);
  add(list, 20, join(w1, s * 32 + t1));
  add(list, 21, join(n1, s1 * 32 + s));
}

function addGazetteers(columns: NameColumns, i: number, list: FeatureList): void {
  const own = columns.word[i] as number;
  const previous = wordAt(columns, i, i - 1);
  const next = wordAt(columns, i, i + 1);
  const bits = own & GAZETTEER_BITS;
  const previousBits = previous & GAZETTEER_BITS;
  const nextBits = next & GAZETTEER_BITS;
  const s = columns.shape[i] as number;
  addForm(list, 22, join(bits, s));
  addForm(list, 23, join(previousBits, bits));
  addForm(list, 24, join(bits, nextBits));
  add(list, 25, join(join(previousBits, bits), nextBits));
  add(list, 26, join(nextBits, wordAt(columns, i, i + 2) & GAZETTEER_BITS));
  add(list, 27, join(previousBits, wordAt(columns, i, i - 2) & GAZETTEER_BITS));
  for (let rest = bits; rest !== 0; rest &= rest - 1) addForm(list, 28, rest & -rest);
  for (let rest = previousBits; rest !== 0; rest &= rest - 1) addForm(list, 29, rest & -rest);
  for (let rest = nextBits; rest !== 0; rest &= rest - 1) addForm(list, 30, rest & -rest);
  const cluster = own >>> CLUSTER_SHIFT;
  const before = previous >>> CLUSTER_SHIFT;
  const after = next >>> CLUSTER_SHIFT;
  addForm(list, 31, join(cluster, s));
  addForm(list, 32, before);
  addForm(list, 33, after);
  addForm(list, 34, join(before, cluster));
  addForm(list, 35, join(cluster, after));
  add(list, 36, join(before, after));
  const phrase = columns.phrase[i] as number;
  if (phrase === 0) return;
  addForm(list, 37, phrase);
  addForm(list, 38, join(phrase, s));
}

/** Length and place in the run of candidates, its first and last word and what stands around it. */
function addRun(run: RunContext, i: number, list: FeatureList): void {
  const { columns, first, end } = run;
  const length = Math.min(6, end - first);
  const place = Math.min(3, i - first) * 4 + Math.min(3, end - 1 - i);
  const last = columns.tokens.hash[end - 1] as number;
  const before = hashAt(columns, i, first - 1);
  const after = hashAt(columns, i, end);
  addForm(list, 39, length * 16 + place);
  add(list, 40, join(columns.tokens.hash[first] as number, place));
  add(list, 41, join(last, place));
  add(list, 42, join(before, place));
  add(list, 43, join(after, place));
  const lastBits = (columns.word[end - 1] as number) & GAZETTEER_BITS;
  const firstBits = (columns.word[first] as number) & GAZETTEER_BITS;
  addForm(list, 47, join(lastBits, place));
  addForm(list, 48, join(firstBits, place));
  addForm(list, 49, join(wordAt(columns, i, first - 1) >>> CLUSTER_SHIFT, place));
  addForm(list, 50, join(wordAt(columns, i, end) >>> CLUSTER_SHIFT, place));
}

/** What follows says the name is: ", a village near …", "is a maker of …", ", who …". */
function addDescription({ columns, first, end }: RunContext, i: number, list: FeatureList): void {
  const stop = columns.to[i] as number;
  if (end + 2 >= stop || !beginsDescription(columns, end)) return;
  const { tokens, shape } = columns;
  const place = i === end - 1 ? 1 : i === first ? 2 : 3;
  add(list, 67, join(tokens.hash[end + 1] as number, place));
  for (let k = end + 2; k < stop && k < end + 2 + DESCRIPTION && shape[k] === Shape.lower; k++) {
    add(list, 68, join(tokens.hash[k] as number, place));
    addForm(list, 69, join((columns.word[k] as number) >>> CLUSTER_SHIFT, place));
  }
}

/** Sentence start, and how the word is used in the rest of the document. */
function addUse(run: RunContext, i: number, list: FeatureList): void {
  const { columns, evidence } = run;
  const use = evidence[i] as number;
  const s = columns.shape[i] as number;
  const isStart = columns.sentenceStart[i] as number;
  const isLower = (columns.word[i] as number) & WordBit.lowerCase ? 1 : 0;
  const state = ((columns.line[i] as number) * 2 + isStart) * 8 + (use & 3) * 2 + isLower;
  addForm(list, 52, state * 32 + s);
  add(list, 53, join(state, columns.tokens.hash[i] as number));
  addForm(list, 54, join(use >> 2, isStart));
  for (let rest = use >> 2; rest !== 0; rest &= rest - 1) addForm(list, 55, rest & -rest);
  add(list, 56, join(use, (columns.word[i] as number) & GAZETTEER_BITS));
  if (i > run.first) addForm(list, 57, evidence[i - 1] as number);
  if (i + 1 < run.end) addForm(list, 58, evidence[i + 1] as number);
}

/** Tables, headlines and datelines have their own ways; so has sport. */
function addLine(columns: NameColumns, i: number, list: FeatureList): void {
  const line = columns.line[i] as number;
  const sport = columns.isSport ? 1 : 0;
  if (line === LineKind.sentence && !sport) return;
  const kind = line * 2 + sport;
  const s = columns.shape[i] as number;
  const bits = (columns.word[i] as number) & GAZETTEER_BITS;
  add(list, 59, join(kind, columns.tokens.hash[i] as number));
  add(list, 60, join(kind, hashAt(columns, i, i - 1)));
  add(list, 61, join(kind, hashAt(columns, i, i + 1)));
  addForm(list, 62, join(kind, (shapeAt(columns, i, i - 1) * 32 + s) * 32 + shapeAt(columns, i, i + 1)));
  addForm(list, 63, join(kind, bits));
  addForm(list, 64, join(kind, join(bits, s)));
  addForm(list, 65, join(kind, (columns.tokens.flags[i] as number) & TokenFlag.lineStart ? 1 : 0));
  if (line !== LineKind.sentence)
    addForm(list, 66, join(kind, Math.min(4, i - (columns.from[i] as number)) * 8 + Math.min(4, (columns.to[i] as number) - i)));
}
