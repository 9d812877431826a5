import { wordRowsOfStory, type WordRow } from '../alignment/wordRows';
import type { Story } from '../model/analysis';
import type { Source } from '../model/article';
import type { Copy, Passage } from '../model/finding';
import { TokenFlag } from '../model/tokens';
import { functionWordHashes, stockWordHashes } from '../text/functionWords';
import { matchPassages, type PassagePair } from './matchPassages';

/** Shorter passages are shared by chance. */
const MIN_WORDS = 6;
/** Words in common over the words of the longer side. */
const MIN_DENSITY = 0.6;
/** A passage of fewer words must hold words of substance that are no part of a name; a longer one any. */
const SHORT = 9;
const MIN_SUBSTANCE = 3;
const MIN_SUBSTANCE_SHORT = 4;

/** The words of one publisher's text, in order. */
interface Stream {
  readonly article: number;
  readonly source: number;
  readonly rows: readonly WordRow[];
}

interface Layout {
  readonly story: Story;
  readonly streams: readonly Stream[];
  readonly starts: readonly number[];
  readonly words: Int32Array;
  /** Token and row of each word. */
  readonly tokens: Int32Array;
  readonly rowOf: readonly WordRow[];
  /** Before each word: how many words of substance stand before it, and how many of them are written without a capital. */
  readonly substance: Int32Array;
  readonly plainSubstance: Int32Array;
}

/** A stretch of words that belongs to a group of copies. */
interface Member {
  readonly stream: number;
  start: number;
  end: number;
}

interface Group {
  readonly members: Member[];
  similarity: number;
}

/** Passages that sources of a story share, by fingerprints, in time linear in the text. */
export function findCopies(story: Story): Copy[] {
  const layout = layOut(story);
  const { pairs } = matchPassages(layout.words, layout.starts);
  const kept = pairs.filter((pair) => isCopy(layout, pair));
  // The longest first: shorter echoes of the same passage join it.
  kept.sort((a, b) => b.matched - a.matched || a.leftStart - b.leftStart || a.rightStart - b.rightStart);
  return [...groupPairs(kept).map((group) => toCopy(layout, group)), ...repeatedHeadlines(story)].sort((a, b) =>
    comparePassages(a.passages[0], b.passages[0]),
  );
}

/** A page title that repeats the headline: it is furniture and has no words of its own, but it stands there twice. */
function repeatedHeadlines(story: Story): Copy[] {
  return story.articles.flatMap(({ article }) =>
    article.sources.flatMap((source): Copy[] => {
      const { headline } = source;
      if (!headline || headline.end - headline.start < MIN_HEADLINE) return [];
      const words = article.text.slice(headline.start, headline.end);
      const title = article.blocks.find(
        (block) => block.role === 'furniture' && block.end <= headline.start && article.text.startsWith(words, block.start),
      );
      if (!title) return [];
      const passages = [{ start: title.start, end: title.start + words.length }, headline].map(({ start, end }) => ({
        path: article.path,
        source: source.id,
        start,
        end,
      }));
      return [{ similarity: 1, passages, origin: null }];
    }),
  );
}

/** Shorter headlines repeat by chance ("World"). */
const MIN_HEADLINE = 20;

function layOut(story: Story): Layout {
  const streams: Stream[] = [];
  const rowsOfStory = wordRowsOfStory(story);
  story.articles.forEach(({ article }, index) => {
    const rows = rowsOfStory.filter((row) => row.article === index);
    article.sources.forEach((_, source) => streams.push({ article: index, source, rows: rows.filter((row) => row.source === source) }));
  });
  const total = streams.reduce((sum, stream) => sum + stream.rows.reduce((n, row) => n + row.words.length, 0), 0);
  const words = new Int32Array(total);
  const tokens = new Int32Array(total);
  const rowOf: WordRow[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const stream of streams) {
    starts.push(at);
    for (const row of stream.rows) {
      words.set(row.words, at);
      tokens.set(row.tokens, at);
      for (let i = 0; i < row.words.length; i++) rowOf.push(row);
      at += row.words.length;
    }
  }
  return { story, streams, starts, words, tokens, rowOf, ...countSubstance(story, words, tokens, rowOf) };
}

function isCopy(layout: Layout, pair: PassagePair): boolean {
  const length = Math.max(pair.leftEnd - pair.leftStart, pair.rightEnd - pair.rightStart);
  if (pair.matched < MIN_WORDS || pair.matched / length < MIN_DENSITY) return false;
  const sides = [substanceOf(layout, pair.leftStart, pair.leftEnd), substanceOf(layout, pair.rightStart, pair.rightEnd)];
  const isLong = pair.matched >= SHORT;
  // A long passage of capitals alone is a headline or a name with its titles; one plain word is enough to tell.
  return sides.every(({ all, plain }) =>
    isLong ? all >= MIN_SUBSTANCE && plain > 0 : all >= MIN_SUBSTANCE_SHORT && plain >= MIN_SUBSTANCE,
  );
}

/** Words that carry subject matter, and how many of them are written without a capital (no part of a name). */
function substanceOf(layout: Layout, start: number, end: number): { all: number; plain: number } {
  const between = (counts: Int32Array): number => (counts[end] as number) - (counts[start] as number);
  return { all: between(layout.substance), plain: between(layout.plainSubstance) };
}

function countSubstance(
  story: Story,
  words: Int32Array,
  tokens: Int32Array,
  rowOf: readonly WordRow[],
): Pick<Layout, 'substance' | 'plainSubstance'> {
  const substance = new Int32Array(words.length + 1);
  const plainSubstance = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const carries = !functionWordHashes.has(word) && !stockWordHashes.has(word);
    const { flags } = story.articles[(rowOf[at] as WordRow).article]?.article.tokens ?? {};
    const isPlain = carries && !((flags?.[tokens[at] as number] ?? 0) & TokenFlag.capital);
    substance[at + 1] = (substance[at] as number) + (carries ? 1 : 0);
    plainSubstance[at + 1] = (plainSubstance[at] as number) + (isPlain ? 1 : 0);
  }
  return { substance, plainSubstance };
}

/** Joins pairs that share a passage into groups. Passages are looked up by the word in their middle, in buckets of 32 words. */
function groupPairs(pairs: readonly PassagePair[]): Group[] {
  const groups: Group[] = [];
  const byBucket = new Map<number, { group: Group; member: Member }[]>();
  const find = (start: number, end: number): { group: Group; member: Member } | undefined => {
    for (let bucket = start >> 5; bucket <= end >> 5; bucket++)
      for (const entry of byBucket.get(bucket) ?? []) {
        const shared = Math.min(end, entry.member.end) - Math.max(start, entry.member.start);
        if (shared * 2 > Math.max(end - start, entry.member.end - entry.member.start)) return entry;
      }
    return undefined;
  };
  const add = (group: Group, stream: number, start: number, end: number): void => {
    const known = group.members.find((member) => member.stream === stream && member.start < end && start < member.end);
    if (known) return;
    const member = { stream, start, end };
    group.members.push(member);
    for (let bucket = start >> 5; bucket <= end >> 5; bucket++) byBucket.set(bucket, [...(byBucket.get(bucket) ?? []), { group, member }]);
  };
  for (const pair of pairs) {
    const similarity = pair.matched / Math.max(pair.leftEnd - pair.leftStart, pair.rightEnd - pair.rightStart);
    let group = (find(pair.leftStart, pair.leftEnd) ?? find(pair.rightStart, pair.rightEnd))?.group;
    if (!group) groups.push((group = { members: [], similarity }));
    add(group, pair.leftStream, pair.leftStart, pair.leftEnd);
    add(group, pair.rightStream, pair.rightStart, pair.rightEnd);
    group.similarity = Math.min(group.similarity, similarity);
  }
  return groups.filter((group) => group.members.length > 1);
}

function toCopy(layout: Layout, group: Group): Copy {
  const members = [...group.members].sort((a, b) => a.stream - b.stream || a.start - b.start);
  const passages = members.map((member) => toPassage(layout, member));
  return {
    similarity: Math.round(group.similarity * 100) / 100,
    passages,
    origin: likelyOrigin(members.map((member) => sourceOf(layout, member.stream))),
  };
}

function sourceOf(layout: Layout, stream: number): Source | undefined {
  const { article, source } = layout.streams[stream] as Stream;
  return layout.story.articles[article]?.article.sources[source];
}

/** A passage that begins or ends with its sentence takes the sentence's marks with it. */
function toPassage(layout: Layout, member: Member): Passage {
  const first = layout.rowOf[member.start] as WordRow;
  const last = layout.rowOf[member.end - 1] as WordRow;
  const article = layout.story.articles[first.article]?.article;
  const source = article?.sources[first.source];
  if (!article || !source) return { path: '', source: '', start: 0, end: 0 };
  const startToken = layout.tokens[member.start] as number;
  const endToken = layout.tokens[member.end - 1] as number;
  const start = startToken === first.tokens[0] ? article.sentences[first.sentence]?.start : article.tokens.start[startToken];
  const end = endToken === last.tokens[last.tokens.length - 1] ? article.sentences[last.sentence]?.end : article.tokens.end[endToken];
  return { path: article.path, source: source.id, start: start ?? 0, end: end ?? 0 };
}

/** The only source that credits an agency, else the only earliest one; null where neither tells. */
export function likelyOrigin(sources: readonly (Source | undefined)[]): number | null {
  const credited = sources.flatMap((source, index) => (source?.agency ? [index] : []));
  if (credited.length === 1) return credited[0] ?? null;
  const days = sources.map((source) => source?.published ?? null);
  if (days.some((day) => day === null)) return null;
  const earliest = days.reduce((least, day) => ((day ?? '') < (least ?? '') ? day : least));
  const first = days.flatMap((day, index) => (day === earliest ? [index] : []));
  return first.length === 1 ? (first[0] ?? null) : null;
}

function comparePassages(left: Passage | undefined, right: Passage | undefined): number {
  if (!left || !right) return 0;
  return left.path < right.path ? -1 : left.path > right.path ? 1 : left.start - right.start || left.end - right.end;
}
