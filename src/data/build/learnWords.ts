/** Learns from the raw text of the training sets which words are mostly in lower case, and their clusters. */
import { TokenFlag } from '../../engine/model/tokens';
import { capitalKey } from '../../engine/names/wordAttributes';
import { nameTextOf } from './nameTextOf';
import { clusterWords } from './wordClusters';
import type { Random } from './seededRandom';
import type { LearntWords } from './wordTables';

/** Rarer words get no cluster. */
const LEAST_COUNT = 4;
const CONTEXTS = 1500;
const LEAST_LOWER = 4;
const LOWER_SHARE = 0.9;
/** Parts the lines in the running text, so that no word has a neighbour in another line. */
const GAP = 2;

export function learnWords(texts: readonly string[], random: Random): LearntWords {
  const lower = new Map<number, number>();
  const upper = new Map<number, number>();
  const counts = new Map<number, number>();
  const keys: number[] = [];
  for (const text of texts) {
    const { tokens, sentences } = nameTextOf(text);
    for (const { firstToken, endToken } of sentences) {
      for (let i = firstToken; i < endToken; i++) {
        const hash = tokens.hash[i] as number;
        const flags = tokens.flags[i] as number;
        const isCapital = (flags & TokenFlag.capital) !== 0;
        if (flags & TokenFlag.word && i > firstToken)
          (isCapital ? upper : lower).set(hash, ((isCapital ? upper : lower).get(hash) ?? 0) + 1);
        const key = isCapital ? capitalKey(hash) : hash;
        keys.push(key);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      for (let k = 0; k < GAP; k++) keys.push(0);
    }
  }
  const lowerCase = new Set(
    [...lower].filter(([hash, n]) => n >= LEAST_LOWER && n >= LOWER_SHARE * (n + (upper.get(hash) ?? 0))).map(([hash]) => hash),
  );
  const frequent = [...counts]
    .filter(([, n]) => n >= LEAST_COUNT)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([key]) => key);
  const number = new Map(frequent.map((key, k) => [key, k]));
  const clusters = clusterWords(
    { words: frequent.length, text: Int32Array.from(keys, (key) => number.get(key) ?? -1), contexts: CONTEXTS },
    random,
  );
  return { lowerCase, clusters: new Map(frequent.map((key, k) => [key, clusters[k] as number])) };
}
