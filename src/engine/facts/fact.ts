import type { Claim } from '../model/claim';

/** One claim of one article of a story, as a member of a fact. */
export interface FactMember {
  /** Index into `Story.articles`. */
  readonly article: number;
  /** Index into that article's `claims`. */
  readonly index: number;
  readonly claim: Claim;
}

/** Claims of a story that speak of the same thing: what is compared. */
export interface Fact {
  /** From content alone: what the fact is about, never where it stands. */
  readonly key: string;
  /** What it is about, for people: "people killed", "price of the offer". */
  readonly subject: string;
  readonly members: readonly FactMember[];
  /** Probability that all members speak of one thing, 0 to 1. */
  readonly cohesion: number;
}
