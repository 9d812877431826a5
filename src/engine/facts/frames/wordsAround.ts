/** How alike two numbers are told, word by word: what stands beside them, and the figures of their sentences. */
import type { ArticleReading } from './storyReading';
import type { ClaimFrame } from './claimFrame';
import { TokenFlag } from '../../model/tokens';

/** Words that are looked at on either side. */
const WINDOW = 5;

/** The words around a number as hashes, in the order of the text. */
export interface WordsAround {
  /** The nearest word last. */
  readonly before: readonly number[];
  /** The nearest word first. */
  readonly after: readonly number[];
  /** Tokens of the sentence that begin with a digit. */
  readonly figures: ReadonlySet<number>;
  /** Tokens of the sentence. */
  readonly length: number;
}

export function wordsAround({ linked }: ArticleReading, { claim, reading }: ClaimFrame): WordsAround {
  const { tokens } = linked.article;
  const { firstToken, endToken } = reading.sentence;
  let first = firstToken;
  while (first < endToken && (tokens.start[first] ?? 0) < claim.start) first++;
  let end = first;
  while (end < endToken && (tokens.start[end] ?? 0) < claim.end) end++;
  const figures = new Set<number>();
  for (let at = firstToken; at < endToken; at++) if ((tokens.flags[at] ?? 0) & TokenFlag.number) figures.add(tokens.hash[at] ?? 0);
  return {
    before: [...tokens.hash.subarray(Math.max(firstToken, first - WINDOW), first)],
    after: [...tokens.hash.subarray(end, Math.min(endToken, end + WINDOW))],
    figures,
    length: endToken - firstToken,
  };
}

type Likeness = (a: WordsAround, b: WordsAround) => number;

/** By name; the trees know them by their order. */
const likenesses: Readonly<Record<string, Likeness>> = {
  wordsBefore: (a, b) => commonInOrder(a.before, b.before),
  wordsAfter: (a, b) => commonInOrder(a.after, b.after),
  touchingBefore: (a, b) => commonStart([...a.before].reverse(), [...b.before].reverse()),
  touchingAfter: (a, b) => commonStart(a.after, b.after),
  touching: (a, b) => commonStart([...a.before].reverse(), [...b.before].reverse()) + commonStart(a.after, b.after),
  sharedFigures: (a, b) => commonFigures(a, b),
  otherFigures: (a, b) => a.figures.size + b.figures.size - 2 * commonFigures(a, b),
  shorterSentence: (a, b) => Math.min(a.length, b.length),
  longerSentence: (a, b) => Math.max(a.length, b.length),
};

export const aroundNames: readonly string[] = Object.keys(likenesses);
const readers = Object.values(likenesses);

export function likenessAround(a: WordsAround, b: WordsAround): number[] {
  return readers.map((read) => read(a, b));
}

function commonFigures(a: WordsAround, b: WordsAround): number {
  let count = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) count++;
  return count;
}

function commonStart(left: readonly number[], right: readonly number[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count++;
  return count;
}

/** Length of the longest common subsequence of two short lists. */
function commonInOrder(left: readonly number[], right: readonly number[]): number {
  let above = right.map(() => 0);
  for (const word of left) {
    const row: number[] = [];
    right.forEach((other, at) => {
      row.push(word === other ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
