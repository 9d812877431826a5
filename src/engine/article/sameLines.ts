import type { Article, Block } from '../model/article';
import { readLines, type Line } from './line';
import { joinWrappedLines } from './wrappedLines';

/** Lines with the blocks that they were divided into. */
interface Division {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** First block of each line, and their number. */
  readonly first: Int32Array;
}

/**
 * For each line the start of one in the earlier version that says the same and was divided into the same blocks, or -1. Told by content:
 * lines may have come, gone or moved anywhere.
 */
export function findSameLines(lines: readonly Line[], blocks: readonly Block[], before: Article): Int32Array {
  const now = divide(lines, blocks);
  const old = divide(joinWrappedLines(before.text, readLines(before.text)), before.blocks);
  const found = new Int32Array(lines.length).fill(-1);
  let byText: Map<string, number> | undefined;
  let last = -1;
  for (let at = 0; at < lines.length; at++) {
    // Behind the one before; as far from the start; as far from the end.
    let same = [last + 1, at, at + old.lines.length - lines.length].find((other) => isSame(now, at, old, other));
    if (same === undefined) {
      byText ??= new Map(old.lines.map(({ text }, other) => [text, other]));
      const other = byText.get((lines[at] as Line).text);
      if (other !== undefined && isSame(now, at, old, other)) same = other;
    }
    if (same === undefined) continue;
    found[at] = (old.lines[same] as Line).start;
    last = same;
  }
  return found;
}

function divide(lines: readonly Line[], blocks: readonly Block[]): Division {
  const first = new Int32Array(lines.length + 1);
  let block = 0;
  lines.forEach((line, at) => {
    while (block < blocks.length && (blocks[block] as Block).start < line.start) block++;
    first[at] = block;
  });
  first[lines.length] = blocks.length;
  return { lines, blocks, first };
}

function isSame(now: Division, at: number, old: Division, other: number): boolean {
  const line = now.lines[at] as Line;
  const earlier = old.lines[other];
  if (earlier?.text !== line.text) return false;
  const first = now.first[at] as number;
  const count = (now.first[at + 1] as number) - first;
  const firstBefore = old.first[other] as number;
  if ((old.first[other + 1] as number) - firstBefore !== count) return false;
  const shift = line.start - earlier.start;
  for (let k = 0; k < count; k++) {
    const block = now.blocks[first + k] as Block;
    const same = old.blocks[firstBefore + k] as Block;
    if (block.role !== same.role || block.source !== same.source || block.start !== same.start + shift || block.end !== same.end + shift)
      return false;
  }
  return true;
}
