/** Packs tables and weights into the bytes that `decodeNameModel` reads: pruned rows, weights of one byte. */
import { checkSum, HEADER_BYTES, MODEL_MAGIC, MODEL_VERSION, WEIGHT_ZERO } from '../../engine/names/decodeNameModel';
import { entriesOf, type HashTable } from '../../engine/text/hashTable';
import type { WordTables } from '../../engine/names/phrases';
import { LABELS } from '../../engine/names/nameLabels';
import type { Weights } from './trainChain';

/** Weights beyond this are cut. */
const RANGE = 3.5;

class ByteWriter {
  #bytes = new Uint8Array(1 << 20);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  float(value: number): void {
    for (const byte of new Uint8Array(new Float32Array([value]).buffer).reverse()) this.byte(byte);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** `threshold`: rows whose largest weight lies under it are left out, and weights under half of it. */
export function encodeNameModel(tables: WordTables, weights: Weights, threshold: number): Uint8Array {
  const out = new ByteWriter();
  for (let k = 0; k < HEADER_BYTES; k++) out.byte(0);
  const words = writeTable(out, tables.words);
  const phrases = writeTable(out, tables.phrases);
  for (const value of weights.transitions) out.float(value);
  const rows = writeRows(out, weights.features, threshold);
  const bytes = out.finish();
  const view = new DataView(bytes.buffer);
  view.setUint32(0, (MODEL_MAGIC << 8) | MODEL_VERSION);
  view.setUint32(4, bytes.length);
  [words, phrases, rows].forEach((count, k) => {
    view.setUint32(12 + 4 * k, count);
  });
  view.setFloat32(24, RANGE / 127);
  view.setUint32(8, checkSum(bytes));
  return bytes;
}

function writeTable(out: ByteWriter, table: HashTable): number {
  const entries = entriesOf(table).map(([key, value]) => [key >>> 0, value] as const);
  entries.sort(([left], [right]) => left - right);
  let last = 0;
  for (const [key, value] of entries) {
    out.number(key - last);
    out.number(value);
    last = key;
  }
  return entries.length;
}

function writeRows(out: ByteWriter, features: Float32Array, threshold: number): number {
  const scale = RANGE / 127;
  const row = new Float32Array(LABELS);
  let rows = 0;
  let last = -1;
  for (let feature = 0; feature * LABELS < features.length; feature++) {
    for (let label = 0; label < LABELS; label++) row[label] = features[feature * LABELS + label] as number;
    const median = Float32Array.from(row).sort()[LABELS >> 1] as number;
    let most = 0;
    for (let label = 0; label < LABELS; label++) {
      const value = (row[label] as number) - median;
      row[label] = value;
      most = Math.max(most, Math.abs(value));
    }
    if (most < Math.max(threshold, scale / 2)) continue;
    const levels = Array.from(row, (value) =>
      Math.abs(value) < threshold / 2 ? 0 : Math.max(-127, Math.min(127, Math.round(value / scale))),
    );
    const mask = levels.reduce((bits, level, label) => (level === 0 ? bits : bits | (1 << label)), 0);
    if (mask === 0) continue;
    out.number(feature - last - 1);
    out.number(mask);
    for (const level of levels) if (level !== 0) out.byte(level + WEIGHT_ZERO);
    last = feature;
    rows++;
  }
  return rows;
}
