/** Open pairs of labelled stories, each with what the trees of likely differences see and whether a person marked the difference. */
import { candidatePairs } from '../../../engine/facts/pairs/candidatePairs';
import { clusterFrames, compareFrames, factsOf } from '../../../engine/facts/alignFacts';
import type { Dimension } from '../../../engine/facts/frames/claimFrame';
import { openPairs } from '../../../engine/facts/likelyDifferences';
import type { TreeSum } from '../../../engine/facts/pairs/treeSum';
import { itemsOfBoth, type LabelledPair, type LabelledStory } from './readLabelledPairs';

/** Kinds of labels that differences of numbers have. */
const KINDS: ReadonlySet<string> = new Set('count amount money percent fraction date duration ordinal sum-mismatch conversion'.split(' '));

/** Kinds of labels where a dimension has one of its own; all others are counted. */
const KIND_OF: Readonly<Partial<Record<Dimension, string>>> = {
  money: 'amount',
  measure: 'amount',
  percent: 'percent',
  duration: 'duration',
  date: 'date',
  time: 'date',
};

/** `trees`: of pairs, fitted without this story. Pairs that only an optional label or one of another kind joins are left out. */
export function differencesOfStory(labelled: LabelledStory, story: number, trees: TreeSum): LabelledPair[] {
  const { frames, context, reading, gold, labels } = labelled;
  const pairs = candidatePairs(frames).flatMap(([left, right]) => {
    const a = frames[left];
    const b = frames[right];
    const compared = a && b && compareFrames(a, b, context, trees);
    return compared ? [{ left, right, ...compared }] : [];
  });
  const factOf = factsOf(clusterFrames(frames, pairs));
  const open = openPairs({ frames, articles: reading.articles, pairs, factOf, context });
  const marked = open.map(({ pair: { left, right } }) => {
    const items = itemsOfBoth(labels[left], labels[right]).filter((item) => gold[item]?.isAgreement === false);
    const own = items.filter((item) => gold[item]?.optional !== true && KINDS.has(gold[item]?.kind ?? ''));
    return { items, own, kind: KIND_OF[frames[left]?.dimension ?? 'count'] ?? 'count' };
  });
  // A long statement holds numbers of other kinds: where one of its own kind is found, only that is meant.
  const withKind = new Set(marked.flatMap(({ own, kind }) => own.filter((item) => gold[item]?.kind === kind)));
  return open.flatMap(({ features }, at): LabelledPair[] => {
    const { items = [], own = [], kind = '' } = marked[at] ?? {};
    const isMarked = own.some((item) => gold[item]?.kind === kind || !withKind.has(item));
    if (!isMarked && items.length > 0) return [];
    return [{ story, features, isOneFact: isMarked, weight: 1 }];
  });
}
