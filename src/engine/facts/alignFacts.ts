import type { Steps } from '../model/steps';
import type { Story } from '../model/analysis';
import type { Lexicon } from '../text/lexicon';
import { rememberLast, rememberRounds, type Rounds } from '../text/remember';
import { candidatePairs } from './pairs/candidatePairs';
import type { ClaimFrame } from './frames/claimFrame';
import { clusterFacts, type ScoredPair } from './clusterFacts';
import { withoutCrossed } from './pairs/crossedPairs';
import type { Fact, FactPair } from './fact';
import { subjectOfFact } from './factSubject';
import { frameClaims } from './frames/frameClaims';
import { findLikelyDifferences, type ComparedPair } from './likelyDifferences';
import { inNamedYear } from './namedYears';
import type { PairContext } from './pairs/pairContext';
import { partBySize } from './partBySize';
import { relateValues } from './pairs/relateValues';
import { sameFrames } from './frames/sameFrames';
import { scorePair } from './pairs/scorePair';
import { readStory, type StoryReading } from './frames/storyReading';
import { readStoryTime } from './frames/storyTime';
import type { TreeSum } from './pairs/treeSum';
import { isUntied } from './frames/untiedDates';
import { contradictsItself } from './pairs/weighPair';

/** What the claims of a story say together. */
export interface Alignment {
  /** Claims that speak of one thing. */
  readonly facts: readonly Fact[];
  /** Claims that probably differ on one thing, though they make no fact: the most likely first. */
  readonly differences: readonly Difference[];
}

export interface Difference extends Fact {
  /** Probability that an editor would want to know, 0 to 1. */
  readonly likelihood: number;
}

/** Two claims as they are clustered, and as they are looked at for differences. */
type AlignedPair = ScoredPair & ComparedPair;

/** Brings together the claims of a story that speak of the same thing, in steps, for a host that must answer in between. */
export function* alignStepwise(story: Story, lexicon: Lexicon): Steps<Alignment> {
  const reading = readStory(story, lexicon);
  yield;
  const frames = frameClaims(reading, readStoryTime(reading));
  yield;
  const scoring = keepScoring(lexicon, reading);
  const { score } = scoring;
  scoring.reading = { sources: reading.sources, entitySources: reading.entitySources };
  score.begin();
  scoring.scored = sameFrames(frames, scoring.scored);
  const compared: AlignedPair[] = [];
  for (const [left, right] of candidatePairs(frames, scoring.scored)) {
    const a = scoring.scored[left];
    const b = scoring.scored[right];
    const scored = a && b && score.of(a, b);
    if (scored) compared.push({ left, right, ...scored });
  }
  const pairs = withoutCrossed(frames, compared);
  yield;
  const clusters = clusterFrames(frames, pairs);
  const within = pairsWithin(clusters, pairs);
  const facts = clusters.flatMap((members, at) => makeFact(members, within[at] ?? [], frames, lexicon));
  yield;
  const isVague = (at: number): boolean => frames[at] !== undefined && isUntied(frames[at]);
  const tied = pairs.filter(({ left, right }) => !isVague(left) && !isVague(right));
  const likely = findLikelyDifferences({
    frames,
    articles: reading.articles,
    pairs: tied,
    factOf: factsOf(clusters),
    context: scoring.context,
  });
  return {
    facts,
    differences: likely.flatMap(({ members, pair: { left, right, nouns }, likelihood }) =>
      makeFact(members, [{ left: members.indexOf(left), right: members.indexOf(right), p: likelihood, nouns }], frames, lexicon).map(
        (fact) => ({ ...fact, likelihood }),
      ),
    ),
  };
}

/** Clusters of frames, as lists of indices. */
export function clusterFrames(frames: readonly ClaimFrame[], pairs: readonly ScoredPair[]): number[][] {
  const clusters = clusterFacts(frames.length, pairs, {
    sourceOf: (index) => frames[index]?.reading.source ?? -1,
    isVague: (index) => frames[index] !== undefined && (isUntied(frames[index]) || isNobodysAge(frames[index])),
    excludes: (left, right) => {
      const a = frames[left];
      const b = frames[right];
      return a !== undefined && b !== undefined && (a.reading === b.reading || contradictsItself(a, b));
    },
  });
  return clusters.flatMap((cluster) => partBySize(cluster, frames));
}

/** An age of nobody who is named could be anyone's: it keeps no age of a name out of a fact. */
function isNobodysAge({ dimension, owner }: ClaimFrame): boolean {
  return dimension === 'age' && owner === null;
}

/** For each claim of a cluster the cluster's number. */
export function factsOf(clusters: readonly (readonly number[])[]): Map<number, number> {
  return new Map(clusters.flatMap((members, fact) => members.map((member): [number, number] => [member, fact])));
}

/** How pairs of frames are scored where names have these weights. */
interface Scoring {
  /** Of the last comparison. */
  reading: Pick<StoryReading, 'sources' | 'entitySources'>;
  /** The frames of the last comparison, each as the first one that said the same: by these its pairs are known. */
  scored: readonly ClaimFrame[];
  readonly score: Rounds<ClaimFrame, ClaimFrame, ReturnType<typeof compareFrames>>;
  readonly context: PairContext;
}

/**
 * As long as no name of the last comparison comes to or leaves a source, frames that stay as they were are not scored again. A name that
 * is new stands in none of them.
 */
const keepScoring = rememberLast(
  ({ reading: last }: Scoring, now: StoryReading) => {
    if (last.sources !== now.sources) return false;
    for (const [id, sources] of now.entitySources) if ((last.entitySources.get(id) ?? sources) !== sources) return false;
    return true;
  },
  ({ lexicon, sources, entitySources }: StoryReading): Scoring => {
    const context: PairContext = {
      lexicon,
      sources,
      entityWeight: (id) => Math.log(1 + sources / (scoring.reading.entitySources.get(id) ?? 1)),
    };
    const scoring: Scoring = {
      reading: { sources, entitySources },
      scored: [],
      context,
      score: rememberRounds((a: ClaimFrame, b: ClaimFrame) => compareFrames(a, b, context)),
    };
    return scoring;
  },
);

/** null where one source gives both values: it speaks of two things. `trees`: see `scorePair`. */
export function compareFrames(
  a: ClaimFrame,
  b: ClaimFrame,
  context: PairContext,
  trees?: TreeSum,
): Omit<AlignedPair, 'left' | 'right'> | null {
  if (contradictsItself(a, b)) return null;
  const relation = relateValues(a, b);
  return { ...scorePair(a, b, context, trees), relation, isEqual: relation === 'equal' };
}

/** For each cluster its compared pairs, by the places of their claims in it. */
function pairsWithin(clusters: readonly (readonly number[])[], pairs: readonly ScoredPair[]): FactPair[][] {
  const home = new Map<number, { fact: number; at: number }>();
  clusters.forEach((members, fact) => members.forEach((member, at) => home.set(member, { fact, at })));
  const within: FactPair[][] = clusters.map(() => []);
  for (const { left, right, p, nouns } of pairs) {
    const a = home.get(left);
    const b = home.get(right);
    if (a && b && a.fact === b.fact) within[a.fact]?.push({ left: a.at, right: b.at, p, nouns });
  }
  return within;
}

function makeFact(indices: readonly number[], pairs: readonly FactPair[], frames: readonly ClaimFrame[], lexicon: Lexicon): Fact[] {
  const members = inNamedYear(
    indices.flatMap((at) => {
      const frame = frames[at];
      return frame ? [{ article: frame.article, index: frame.index, claim: frame.claim, frame }] : [];
    }),
  );
  const [first] = members;
  if (!first) return [];
  const subject = subjectOfFact(
    members.map(({ frame }) => frame),
    lexicon,
  );
  const cohesion = pairs.length ? pairs.reduce((n, { p }) => n + p, 0) / pairs.length : 0;
  return [{ key: `${first.frame.unit}|${subject}`, subject, dimension: first.frame.dimension, members, pairs, cohesion }];
}
