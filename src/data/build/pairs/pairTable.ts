/** The labelled pairs as a table of small numbers: no word of any article is in it. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { BinnedTable } from './fitTrees';
import type { LabelledPair } from './readLabelledPairs';

/** Bins a feature, at most. */
const MOST_BINS = 40;

export interface PairTable extends BinnedTable {
  readonly features: readonly string[];
  /** Number of the story of each row: what cross-validation keeps apart. */
  readonly stories: Uint8Array;
}

/** Puts the values of each feature into bins of about as many examples. */
export function tableOfPairs(features: readonly string[], pairs: readonly LabelledPair[]): PairTable {
  const edges = features.map((_, at) => edgesOf(pairs.map((pair) => pair.features[at] ?? 0)));
  const columns = edges.map((own, at) => Uint8Array.from(pairs, (pair) => binOf(own, pair.features[at] ?? 0)));
  return {
    features,
    edges,
    columns,
    labels: Uint8Array.from(pairs, ({ isOneFact }) => Number(isOneFact)),
    weights: Float64Array.from(pairs, ({ weight }) => weight),
    stories: Uint8Array.from(pairs, ({ story }) => story),
  };
}

function edgesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let n = 1; n < MOST_BINS; n++) {
    const at = Math.floor((n * sorted.length) / MOST_BINS);
    const value = sorted[at] ?? 0;
    // The edge lies on the value itself: "at most" takes it in.
    if (value < (sorted.at(-1) ?? 0)) edges.add(Math.round(value * 1e4) / 1e4);
  }
  // Rare values of a feature with few values would fall between the quantiles.
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS) return distinct.slice(0, -1);
  return [...edges].sort((a, b) => a - b);
}

/** How many edges are below `value`. */
function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}

/** As bytes: the length of a head of JSON, the head, the columns; compressed with Brotli. */
export function packTable({ features, edges, columns, labels, weights, stories }: PairTable): Uint8Array {
  const head = Buffer.from(JSON.stringify({ features, edges, rows: labels.length }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const body = Buffer.concat([length, head, ...columns, labels, Uint8Array.from(weights), stories]);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } });
}

export function unpackTable(bytes: Uint8Array): PairTable {
  const body = brotliDecompressSync(bytes);
  const end = 4 + body.readUInt32LE();
  const { features, edges, rows } = JSON.parse(body.toString('utf8', 4, end)) as { features: string[]; edges: number[][]; rows: number };
  const column = (at: number): Uint8Array => new Uint8Array(body.subarray(end + at * rows, end + (at + 1) * rows));
  return {
    features,
    edges,
    columns: features.map((_, at) => column(at)),
    labels: column(features.length),
    weights: Float64Array.from(column(features.length + 1)),
    stories: column(features.length + 2),
  };
}
