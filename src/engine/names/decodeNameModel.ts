import { exponentials, type Transitions } from './chain';
import { createHashTable, setValue } from '../text/hashTable';
import { LABELS } from './nameLabels';
import type { WordTables } from './phrases';
import { FEATURES } from './nameFeatures';

/** The decoded model: made once by `decodeNameModel`, shared by all articles. */
export interface NameModel extends WordTables {
  /** False for the empty model, which finds nothing. */
  readonly isTrained: boolean;
  readonly transitions: Transitions;
  /** Their exponentials, as `sumChain` takes them. */
  readonly factors: Float64Array;
  /** Two words for each 32 features, side by side in memory: a bit a feature that has a row, then the rows before them. */
  readonly index: Int32Array;
  /**
   * `ROW_WORDS` words a row: a byte for each label but the first, its weight in `scale` plus `WEIGHT_ZERO`. Weights are told against that
   * of the first label, "no name", which then has none: only differences matter, and a row fills a quarter of a line of the processor's cache.
   */
  readonly rows: Int32Array;
  /** One unit of a weight's byte. */
  readonly scale: number;
}

/** First bytes of a model file: "CNM" and the version of the format. */
export const MODEL_MAGIC = 0x434e4d;
export const MODEL_VERSION = 2;
export const HEADER_BYTES = 28;
/** Words of 32 bits in one row of weights. */
export const ROW_WORDS = (LABELS - 1) / 4;
/** The byte that stands for the weight 0. */
export const WEIGHT_ZERO = 128;

/** Check sum of a model's bytes after the header: FNV-1a over bytes, 32 bits. */
export function checkSum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = HEADER_BYTES; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

/**
 * Decodes the bytes of `src/data/generated/names.bin`; no bytes at all give a model that finds nothing.
 * Throws one clear sentence when they are damaged or of another version.
 */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  if (bytes.length === 0) return emptyModel();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0) >>> 8 !== MODEL_MAGIC)
    throw new Error('The name model is damaged: it does not begin like one.');
  const version = view.getUint8(3);
  if (version !== MODEL_VERSION)
    throw new Error(`The name model has format ${String(version)}; this version of Collate reads format ${String(MODEL_VERSION)}.`);
  if (view.getUint32(4) !== bytes.length || view.getUint32(8) !== checkSum(bytes))
    throw new Error('The name model is damaged: its length or check sum is wrong.');
  const [words, phrases, rows] = [view.getUint32(12), view.getUint32(16), view.getUint32(20)];
  const reader: ByteReader = { bytes, view, at: HEADER_BYTES };
  const wordTable = readTable(reader, words);
  const phraseTable = readTable(reader, phrases);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let k = 0; k < transitions.length; k++, reader.at += 4) transitions[k] = view.getFloat32(reader.at);
  return {
    isTrained: true,
    words: wordTable,
    phrases: phraseTable,
    transitions,
    factors: exponentials(transitions),
    scale: view.getFloat32(24),
    ...readRows(reader, rows),
  };
}

function emptyModel(): NameModel {
  const none = createHashTable(0);
  const empty = new Int32Array(0);
  return {
    isTrained: false,
    words: none,
    phrases: none,
    transitions: new Float32Array(LABELS * LABELS),
    factors: new Float64Array(LABELS * LABELS),
    index: empty,
    rows: empty,
    scale: 1,
  };
}

interface ByteReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

/** A whole number of 7 bits a byte, the lowest first, the last byte below 128. */
function readNumber(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] as number;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
}

/** Keys as gaps in ascending order, each followed by its value. */
function readTable(reader: ByteReader, count: number): ReturnType<typeof createHashTable> {
  const table = createHashTable(count);
  let key = 0;
  for (let k = 0; k < count; k++) {
    key = (key + readNumber(reader)) >>> 0;
    setValue(table, key | 0, readNumber(reader) | 0);
  }
  return table;
}

/** Rows as gaps between feature numbers, a mask of the labels that have a weight, and a byte for each of those. */
function readRows(reader: ByteReader, count: number): Pick<NameModel, 'index' | 'rows'> {
  const index = new Int32Array(FEATURES >> 4);
  const rows = new Int32Array(count * ROW_WORDS);
  // Weights beyond the range of a byte are cut.
  const cells = new Uint8ClampedArray(rows.buffer);
  // Most of the time to start is spent here, before this is compiled well: no calls, no objects, only labels that have a weight.
  const { bytes } = reader;
  let { at: from } = reader;
  let feature = -1;
  for (let row = 0; row < rows.length; row += ROW_WORDS) {
    let byte = bytes[from++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) gap |= ((byte = bytes[from++] as number) & 127) << shift;
    feature += gap + 1;
    byte = bytes[from++] as number;
    let mask = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) mask |= ((byte = bytes[from++] as number) & 127) << shift;
    const at = (feature >> 5) * 2;
    index[at] = (index[at] as number) | (1 << (feature & 31));
    const none = mask & 1 ? (bytes[from++] as number) - WEIGHT_ZERO : 0;
    const others = Math.imul(WEIGHT_ZERO - none, 0x01010101);
    for (let word = row; word < row + ROW_WORDS; word++) rows[word] = others;
    for (mask &= ~1; mask !== 0; mask &= mask - 1) cells[row * 4 + 30 - Math.clz32(mask & -mask)] = (bytes[from++] as number) - none;
  }
  reader.at = from;
  for (let at = 2; at < index.length; at += 2) index[at + 1] = (index[at - 1] as number) + bitCount(index[at - 2] as number);
  return { index, rows };
}

export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
