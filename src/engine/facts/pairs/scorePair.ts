/** How likely two claims speak of one fact: hand-set rules and trees fitted to labelled pairs, together. */
import type { ClaimFrame } from '../frames/claimFrame';
import type { NounLikeness } from '../frames/nounClasses';
import { likenessOfWords, type PairContext } from './pairContext';
import { pairFeatures } from './pairFeatures';
import pairTrees from './pairTrees.json';
import { sumOfTrees, type TreeSum } from './treeSum';
import type { Veto } from './vetoes';
import { weighPair } from './weighPair';

export interface PairScore {
  /** Probability that both claims speak of one fact, 0 to 1; 0 where a rule forbids it, for whatever they are joined to as well. */
  readonly p: number;
  /** Logarithm of the odds by the fitted trees alone, whatever a rule forbids. */
  readonly odds: number;
  /** The rule that forbids it, or null. */
  readonly veto: Veto | null;
  /** How the counted nouns stand to one another, if both have one. */
  readonly nouns: NounLikeness['relation'] | null;
}

/**
 * Share of the fitted trees in the logarithm of the odds, and what is added to them, so that the limits of clusters and
 * judgements, made for the rules alone, hold. Chosen by cross-validation over stories, see docs/accuracy.md.
 */
const FITTED = 0.7;
const OFFSET = 2;
/** Logarithm of the odds for a unit of the rules' sum. */
const STEEPNESS = 1.6;
/** How far the rules go, either way: what they forbid is as unlikely as that. */
const SURE = 6.9;
/** How far the trees go in favour: in a few short sentences everything is alike, there the rules decide. */
const SURE_FITTED = 3;
/** Of what the rules forbid, what the trees may know better: labelled pairs of one fact are among them. */
const DOUBTFUL: ReadonlySet<Veto> = new Set<Veto>(['other noun', 'part of a whole', 'measured from elsewhere', 'other deed']);

/** Two ages of one person, however unlike the sentences that tell them: he may have a namesake. */
const ONE_PERSON = 0.93;

/** The strongest quake of each source, on no other day: a headline has few words to tell that it is the same. */
const ONE_QUAKE = 0.75;

/** Scores two claims of one unit, of two sentences. `trees`: others than the shipped ones, for trials with stories left out of the fit. */
export function scorePair(a: ClaimFrame, b: ClaimFrame, context: PairContext, trees: TreeSum = pairTrees): PairScore {
  const words = likenessOfWords(a, b);
  const weighed = weighPair(a, b, words, context);
  const { sum } = weighed;
  const nouns = weighed.nouns?.relation ?? null;
  const veto = typeof sum === 'number' ? null : sum;
  const fitted = sumOfTrees(trees, pairFeatures(a, b, words, weighed, context));
  if (veto !== null && !DOUBTFUL.has(veto)) return { p: 0, odds: fitted, veto, nouns };
  const hand = typeof sum === 'number' ? Math.max(-SURE, Math.min(SURE, STEEPNESS * sum)) : -SURE;
  if (a.dimension === 'age' && a.owner !== null && a.owner.id === b.owner?.id) return { p: ONE_PERSON, odds: fitted, veto, nouns };
  const p = 1 / (1 + Math.exp(-(FITTED * Math.min(SURE_FITTED, fitted + OFFSET) + (1 - FITTED) * hand)));
  return { p: a.isMainQuake && b.isMainQuake ? Math.max(p, ONE_QUAKE) : p, odds: fitted, veto, nouns };
}
