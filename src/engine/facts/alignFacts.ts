import { finish, type Steps } from '../corpus/steps';
import type { Story } from '../model/analysis';
import { createLexicon, type Lexicon } from '../text/lexicon';
import { rememberLast, rememberRounds, type Rounds } from '../text/remember';
import { candidatePairs } from './candidatePairs';
import type { ClaimFrame } from './claimFrame';
import { clusterFacts, type ScoredPair } from './clusterFacts';
import type { Fact, FactPair } from './fact';
import { subjectOfFact } from './factSubject';
import { frameClaims } from './frameClaims';
import type { PairContext } from './pairFeatures';
import { relateValues } from './relateValues';
import { sameFrames } from './sameFrames';
import { scorePair, type PairScore } from './scorePair';
import { readStory, type StoryReading } from './storyReading';
import { readStoryTime } from './storyTime';
import { contradictsItself } from './weighPair';

/** Brings together the claims of a story that speak of the same thing, through an index over content keys. */
export function alignFacts(story: Story, lexicon: Lexicon = createLexicon()): Fact[] {
  return finish(alignStepwise(story, lexicon));
}

/** The same in steps, for a host that must answer in between. */
export function* alignStepwise(story: Story, lexicon: Lexicon): Steps<Fact[]> {
  const reading = readStory(story, lexicon);
  yield;
  const frames = frameClaims(reading, readStoryTime(reading));
  yield;
  const scoring = keepScoring(lexicon, reading);
  const { score } = scoring;
  scoring.reading = { sources: reading.sources, entitySources: reading.entitySources };
  score.begin();
  scoring.scored = sameFrames(frames, scoring.scored);
  const pairs: ScoredPair[] = [];
  for (const [left, right] of candidatePairs(frames, lexicon, scoring.scored)) {
    const a = scoring.scored[left];
    const b = scoring.scored[right];
    const scored = a && b && score.of(a, b);
    if (scored) pairs.push({ left, right, isEqual: scored.isEqual, p: scored.p, nouns: scored.nouns });
  }
  yield;
  const clusters = clusterFacts(frames.length, pairs, {
    sourceOf: (index) => frames[index]?.reading.source ?? -1,
    excludes: (left, right) => {
      const a = frames[left];
      const b = frames[right];
      return a !== undefined && b !== undefined && (a.reading === b.reading || contradictsItself(a, b));
    },
  });
  return makeFacts(clusters, frames, pairs, lexicon);
}

/** How pairs of frames are scored where names have these weights. */
interface Scoring {
  /** Of the last comparison. */
  reading: Pick<StoryReading, 'sources' | 'entitySources'>;
  /** The frames of the last comparison, each as the first one that said the same: by these its pairs are known. */
  scored: readonly ClaimFrame[];
  /** null where one source gives both values: it speaks of two things. */
  readonly score: Rounds<ClaimFrame, ClaimFrame, (PairScore & Pick<ScoredPair, 'isEqual'>) | null>;
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
    const scoring: Scoring = {
      reading: { sources, entitySources },
      scored: [],
      score: rememberRounds((a: ClaimFrame, b: ClaimFrame) =>
        contradictsItself(a, b) ? null : { ...scorePair(a, b, context), isEqual: relateValues(a, b) === 'equal' },
      ),
    };
    const context: PairContext = {
      lexicon,
      sources,
      entityWeight: (id) => Math.log(1 + sources / (scoring.reading.entitySources.get(id) ?? 1)),
    };
    return scoring;
  },
);

function makeFacts(
  clusters: readonly (readonly number[])[],
  frames: readonly ClaimFrame[],
  pairs: readonly ScoredPair[],
  lexicon: Lexicon,
): Fact[] {
  const home = new Map<number, { fact: number; at: number }>();
  clusters.forEach((members, fact) => members.forEach((member, at) => home.set(member, { fact, at })));
  const within: FactPair[][] = clusters.map(() => []);
  for (const { left, right, p, nouns } of pairs) {
    const a = home.get(left);
    const b = home.get(right);
    if (a && b && a.fact === b.fact) within[a.fact]?.push({ left: a.at, right: b.at, p, nouns });
  }
  return clusters.flatMap((cluster, index) => {
    const members = cluster.flatMap((at) => {
      const frame = frames[at];
      return frame ? [{ article: frame.article, index: frame.index, claim: frame.claim, frame }] : [];
    });
    const own = within[index] ?? [];
    const [first] = members;
    if (!first) return [];
    const subject = subjectOfFact(
      members.map(({ frame }) => frame),
      lexicon,
    );
    const cohesion = own.length ? own.reduce((n, { p }) => n + p, 0) / own.length : 0;
    return [{ key: `${first.frame.unit}|${subject}`, subject, dimension: first.frame.dimension, members, pairs: own, cohesion }];
  });
}
