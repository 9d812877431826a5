/** Learns from the raw text of the training sets how words are written. */
import { TokenFlag } from '../../engine/model/tokens';
import { nameTextOf } from './nameTextOf';

/** What the training texts say of words, by hash. */
export interface LearntWords {
  /** Mostly in lower case, inside sentences. */
  readonly lowerCase: ReadonlySet<number>;
  /** Seen often enough in lower case, and not with a capital. */
  readonly ordinary: ReadonlySet<number>;
}

/** A form that was seen less often is not known. */
const LEAST_COUNT = 4;
const LOWER_SHARE = 0.9;

export function learnWords(texts: readonly string[]): LearntWords {
  const lower = new Map<number, number>();
  const upper = new Map<number, number>();
  const small = new Map<number, number>();
  const capital = new Map<number, number>();
  const count = (counts: Map<number, number>, hash: number): void => void counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const text of texts) {
    const { tokens, sentences } = nameTextOf(text);
    for (const { firstToken, endToken } of sentences) {
      for (let i = firstToken; i < endToken; i++) {
        const hash = tokens.hash[i] as number;
        const flags = tokens.flags[i] as number;
        const isCapital = (flags & TokenFlag.capital) !== 0;
        if (flags & TokenFlag.word && i > firstToken) count(isCapital ? upper : lower, hash);
        count(isCapital ? capital : small, hash);
      }
    }
  }
  const isKnown = (counts: Map<number, number>, hash: number): boolean => (counts.get(hash) ?? 0) >= LEAST_COUNT;
  return {
    lowerCase: new Set(
      [...lower].filter(([hash, n]) => n >= LEAST_COUNT && n >= LOWER_SHARE * (n + (upper.get(hash) ?? 0))).map(([hash]) => hash),
    ),
    ordinary: new Set([...small.keys()].filter((hash) => isKnown(small, hash) && !isKnown(capital, hash))),
  };
}
