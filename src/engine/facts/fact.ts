import type { Claim } from '../model/claim';
import type { ClaimFrame, Dimension } from './frames/claimFrame';

/** One claim of one article of a story, as a member of a fact. */
export interface FactMember {
  /** Index into `Story.articles`. */
  readonly article: number;
  /** Index into that article's `claims`, or -1 for a count that no number states ("a third man", the sum of two parts). */
  readonly index: number;
  readonly claim: Claim;
  readonly frame: ClaimFrame;
}

/** Two members of a fact that were compared with one another. */
export interface FactPair {
  /** Indices into `Fact.members`, left < right. */
  readonly left: number;
  readonly right: number;
  /** Probability that both speak of one thing, 0 to 1. */
  readonly p: number;
  /** `part`: the left one counts a part of what the right one counts; `whole`: the other way round. */
  readonly nouns: 'same' | 'part' | 'whole' | 'different' | null;
}

/** Claims of a story that speak of the same thing: what is compared. */
export interface Fact {
  /** From content alone: what the fact is about, never where it stands. */
  readonly key: string;
  /** What it is about, for people: "people killed", "price of the offer". */
  readonly subject: string;
  readonly dimension: Dimension;
  readonly members: readonly FactMember[];
  readonly pairs: readonly FactPair[];
  /** Mean probability of the compared pairs, 0 to 1. */
  readonly cohesion: number;
}
