/** What the copies of a story say of its sources: how much each one took, and which statements are independent. */
import type { Story } from '../model/analysis';
import type { Copy, Passage, Statement } from '../model/finding';
import { overlaps } from '../model/span';
import { compareText } from '../text/compareText';

/** How much of one source's text also stands in other sources of the story. */
export interface CopiedShare {
  readonly path: string;
  readonly source: string;
  /** 0 to 1: the part of the source's characters, furniture left out, that some other source has too. */
  readonly share: number;
  /** The same by other source, the largest first. */
  readonly others: readonly { readonly path: string; readonly source: string; readonly share: number }[];
}

/** Each source's share of copied text: the source map of a story. Repetitions inside one source do not count. */
export function copiedShares(story: Story, copies: readonly Copy[]): CopiedShare[] {
  const taken = new Map<string, Map<string, Passage[]>>();
  for (const { passages } of copies) {
    const holders = new Set(passages.map(sourceKey));
    for (const passage of passages) {
      const own = sourceKey(passage);
      const others = taken.get(own) ?? new Map<string, Passage[]>();
      taken.set(own, others);
      for (const other of holders) if (other !== own) push(others, other, passage);
    }
  }
  return story.articles.flatMap(({ article }) => {
    const lengths = article.sources.map(() => 0);
    for (const { source, start, end } of article.sentences)
      lengths[Math.max(0, source)] = (lengths[Math.max(0, source)] ?? 0) + end - start;
    return article.sources.map((source, index) => {
      const length = lengths[index] || 1;
      const others = taken.get(sourceKey({ path: article.path, source: source.id })) ?? new Map<string, Passage[]>();
      const share = (passages: readonly Passage[]): number => Math.min(1, coveredLength(passages) / length);
      return {
        path: article.path,
        source: source.id,
        share: share([...others.values()].flat()),
        others: [...others]
          .map(([key, passages]) => ({
            path: key.slice(0, key.indexOf('\n')),
            source: key.slice(key.indexOf('\n') + 1),
            share: share(passages),
          }))
          .sort((a, b) => b.share - a.share || compareText(a.path, b.path) || compareText(a.source, b.source)),
      };
    });
  });
}

/** Number of sources behind `statements` that do not copy one another at these places. */
export function countIndependent(
  statements: readonly Pick<Statement, 'path' | 'source' | 'start' | 'end'>[],
  copies: readonly Copy[],
): number {
  const groupOf = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = groupOf.get(at); up !== undefined && up !== at; up = groupOf.get(at)) at = up;
    return at;
  };
  for (const statement of statements) groupOf.set(sourceKey(statement), sourceKey(statement));
  for (const copy of copies) {
    const touched = statements.filter((s) => copy.passages.some((p) => p.path === s.path && p.source === s.source && overlaps(p, s)));
    const [first, ...rest] = touched.map((s) => root(sourceKey(s)));
    if (first !== undefined) for (const other of rest) groupOf.set(root(other), root(first));
  }
  return new Set([...groupOf.keys()].map(root)).size;
}

function push(lists: Map<string, Passage[]>, key: string, passage: Passage): void {
  const list = lists.get(key);
  if (list) list.push(passage);
  else lists.set(key, [passage]);
}

function sourceKey(place: { readonly path: string; readonly source: string }): string {
  return `${place.path}\n${place.source}`;
}

function coveredLength(passages: readonly Passage[]): number {
  let end = -1;
  let length = 0;
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, passage.end - Math.max(end, passage.start));
    end = Math.max(end, passage.end);
  }
  return length;
}
