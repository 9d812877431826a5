import type { Copy, Passage } from '../../engine';
import type { CopyEdgeDto, CopyPassageDto, PassagePlaceDto, SourceMapDto } from '../../protocol/matrix';
import type { Results } from './results';
import type { StoryResults } from './storyResults';
import { sourceKey } from './sourceNames';

const MAXIMUM_TEXT = 200;

interface Edge {
  readonly from: string;
  readonly to: string;
  /** Passages in which `from` is known to be the origin, less those in which `to` is. */
  direction: number;
  words: number;
  units: number;
  readonly passages: CopyPassageDto[];
}

/** Which source of a story shares text with which, how much, and who is likely the origin. */
export function sourceMap(results: Results, storyId: string): SourceMapDto | null {
  const story = results.stories.find(({ group }) => group.id === storyId);
  if (!story) return null;
  const lengths = new Map(story.sources.map(({ key, units }) => [key, units]));
  const edges = new Map<string, Edge>();
  for (const copy of story.report.result.copies)
    for (const [left, right] of pairsOf(copy.passages))
      if (lengths.has(keyOf(left)) && lengths.has(keyOf(right)) && keyOf(left) !== keyOf(right)) addPair(edges, story, copy, left, right);
  return { story: storyId, edges: [...edges.values()].map((edge) => finish(edge, lengths)).sort((a, b) => b.words - a.words) };
}

function keyOf({ path, source }: Passage): string {
  return sourceKey(path, source);
}

function pairsOf(passages: readonly Passage[]): [Passage, Passage][] {
  return passages.flatMap((left, index) => passages.slice(index + 1).map((right): [Passage, Passage] => [left, right]));
}

function addPair(edges: Map<string, Edge>, { snapshots }: StoryResults, copy: Copy, one: Passage, two: Passage): void {
  const [left, right] = keyOf(one) < keyOf(two) ? [one, two] : [two, one];
  const key = `${keyOf(left)}\n${keyOf(right)}`;
  const edge = edges.get(key) ?? { from: keyOf(left), to: keyOf(right), direction: 0, words: 0, units: 0, passages: [] };
  edges.set(key, edge);
  const text = snapshots.get(left.path)?.getText().slice(left.start, left.end) ?? '';
  const origin = copy.origin === null ? undefined : copy.passages[copy.origin];
  if (origin && keyOf(origin) === edge.from) edge.direction++;
  if (origin && keyOf(origin) === edge.to) edge.direction--;
  edge.words += text.match(/\S+/g)?.length ?? 0;
  edge.units += left.end - left.start;
  edge.passages.push({
    text: text.slice(0, MAXIMUM_TEXT),
    similarity: copy.similarity,
    from: placeOf(snapshots, left),
    to: placeOf(snapshots, right),
  });
}

function placeOf(snapshots: StoryResults['snapshots'], { path, start, end }: Passage): PassagePlaceDto {
  return { uri: path, start, end, line: snapshots.get(path)?.positionAt(start).line ?? 0 };
}

function finish({ from, to, direction, words, units, passages }: Edge, lengths: ReadonlyMap<string, number>): CopyEdgeDto {
  const share = Math.min(1, units / Math.max(1, Math.min(lengths.get(from) ?? 1, lengths.get(to) ?? 1)));
  if (direction >= 0) return { from, to, directed: direction > 0, words, share, passages };
  return {
    from: to,
    to: from,
    directed: true,
    words,
    share,
    passages: passages.map((passage) => ({ ...passage, from: passage.to, to: passage.from })),
  };
}
