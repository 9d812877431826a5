/**
 * Clusters words by the words beside them: positive pointwise mutual information, a randomised singular value decomposition,
 * then k-means. Capitalised and small forms of a word are apart.
 */
import { CLUSTERS } from '../../engine/names/wordAttributes';
import type { Random } from './seededRandom';

/** Words by number, and the running text as word numbers (-1: too rare). */
export interface Corpus {
  readonly words: number;
  readonly text: Int32Array;
  /** Words numbered below this count as context. */
  readonly contexts: number;
}

const DIMENSIONS = 64;
const OVERSAMPLED = 72;
const ROUNDS = 12;
/** Places of the context words. */
const PLACES = [-2, -1, 1, 2];

interface SparseRows {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** A cluster from 1 on for each word. */
export function clusterWords(corpus: Corpus, random: Random): Uint8Array {
  const matrix = countContexts(corpus);
  return kMeans(embed(matrix, random), corpus.words, random);
}

function countContexts({ words, text, contexts }: Corpus): SparseRows {
  const columns = contexts * PLACES.length;
  const counts = Array.from({ length: words }, () => new Map<number, number>());
  const columnSums = new Float64Array(columns);
  const rowSums = new Float64Array(words);
  let total = 0;
  text.forEach((word, at) => {
    if (word < 0) return;
    PLACES.forEach((place, k) => {
      const other = text[at + place] ?? -1;
      if (other < 0 || other >= contexts) return;
      const column = other * PLACES.length + k;
      const row = counts[word];
      row?.set(column, (row.get(column) ?? 0) + 1);
      columnSums[column] = (columnSums[column] as number) + 1;
      rowSums[word] = (rowSums[word] as number) + 1;
      total++;
    });
  });
  const start = new Int32Array(words + 1);
  const column: number[] = [];
  const value: number[] = [];
  counts.forEach((row, word) => {
    for (const [at, n] of row) {
      const information = Math.log((n * total) / ((rowSums[word] as number) * (columnSums[at] as number)));
      if (information <= 0) continue;
      column.push(at);
      value.push(information);
    }
    start[word + 1] = column.length;
  });
  return { start, column: Int32Array.from(column), value: Float32Array.from(value), rows: words, columns };
}

function times(matrix: SparseRows, right: Float32Array): Float32Array {
  const out = new Float32Array(matrix.rows * OVERSAMPLED);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.start[row] as number; k < (matrix.start[row + 1] as number); k++) {
      const from = (matrix.column[k] as number) * OVERSAMPLED;
      const value = matrix.value[k] as number;
      for (let d = 0; d < OVERSAMPLED; d++)
        out[row * OVERSAMPLED + d] = (out[row * OVERSAMPLED + d] as number) + value * (right[from + d] as number);
    }
  }
  return out;
}

function transposedTimes(matrix: SparseRows, left: Float32Array): Float32Array {
  const out = new Float32Array(matrix.columns * OVERSAMPLED);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.start[row] as number; k < (matrix.start[row + 1] as number); k++) {
      const to = (matrix.column[k] as number) * OVERSAMPLED;
      const value = matrix.value[k] as number;
      for (let d = 0; d < OVERSAMPLED; d++) out[to + d] = (out[to + d] as number) + value * (left[row * OVERSAMPLED + d] as number);
    }
  }
  return out;
}

/** Gram-Schmidt over the columns; returns the length that each had. */
function orthogonalise(values: Float32Array, rows: number): Float64Array {
  const lengths = new Float64Array(OVERSAMPLED);
  for (let d = 0; d < OVERSAMPLED; d++) {
    for (let e = 0; e < d; e++) {
      let product = 0;
      for (let row = 0; row < rows; row++) product += (values[row * OVERSAMPLED + d] as number) * (values[row * OVERSAMPLED + e] as number);
      for (let row = 0; row < rows; row++)
        values[row * OVERSAMPLED + d] = (values[row * OVERSAMPLED + d] as number) - product * (values[row * OVERSAMPLED + e] as number);
    }
    let square = 0;
    for (let row = 0; row < rows; row++) square += (values[row * OVERSAMPLED + d] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    lengths[d] = length;
    for (let row = 0; row < rows; row++) values[row * OVERSAMPLED + d] = (values[row * OVERSAMPLED + d] as number) / length;
  }
  return lengths;
}

/** Left singular vectors by orthogonal iteration, each weighted by the root of its singular value; rows of length 1. */
function embed(matrix: SparseRows, random: Random): Float32Array {
  let values = times(
    matrix,
    Float32Array.from({ length: matrix.columns * OVERSAMPLED }, () => random() - 0.5),
  );
  orthogonalise(values, matrix.rows);
  let squares: Float64Array = new Float64Array(OVERSAMPLED);
  for (let round = 0; round < 6; round++) {
    values = times(matrix, transposedTimes(matrix, values));
    squares = orthogonalise(values, matrix.rows);
  }
  const out = new Float32Array(matrix.rows * DIMENSIONS);
  for (let row = 0; row < matrix.rows; row++) {
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = (values[row * OVERSAMPLED + d] as number) * (squares[d] as number) ** 0.25;
      out[row * DIMENSIONS + d] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < DIMENSIONS; d++) out[row * DIMENSIONS + d] = (out[row * DIMENSIONS + d] as number) / length;
  }
  return out;
}

function kMeans(points: Float32Array, count: number, random: Random): Uint8Array {
  const centres = new Float32Array(CLUSTERS * DIMENSIONS);
  for (let c = 0; c < CLUSTERS; c++) {
    const from = Math.floor(random() * count) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  const of = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let p = 0; p < count; p++) of[p] = nearest(points, p, centres);
    const sizes = new Int32Array(CLUSTERS);
    const sums = new Float32Array(centres.length);
    of.forEach((c, p) => {
      sizes[c] = (sizes[c] as number) + 1;
      for (let d = 0; d < DIMENSIONS; d++)
        sums[c * DIMENSIONS + d] = (sums[c * DIMENSIONS + d] as number) + (points[p * DIMENSIONS + d] as number);
    });
    sums.forEach((sum, k) => {
      const size = sizes[Math.floor(k / DIMENSIONS)] as number;
      if (size > 0) centres[k] = sum / size;
    });
  }
  return of.map((c) => c + 1);
}

function nearest(points: Float32Array, p: number, centres: Float32Array): number {
  let best = 0;
  let least = Infinity;
  for (let c = 0; c < CLUSTERS; c++) {
    let distance = 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      const difference = (points[p * DIMENSIONS + d] as number) - (centres[c * DIMENSIONS + d] as number);
      distance += difference * difference;
    }
    if (distance < least) {
      least = distance;
      best = c;
    }
  }
  return best;
}
