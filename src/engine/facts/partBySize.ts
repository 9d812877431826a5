/** Figures of business that were taken for one thing, parted where the next larger one is of another size. */
import type { ClaimFrame } from './frames/claimFrame';
import { isFinancial } from './frames/financialFigures';
import { isScaleSlip } from './pairs/relateValues';

/** Times by which a figure exceeds the next smaller one of its fact at most: bids, holdings and prices stand beside other ones. */
const STEP = { money: 1.3, percent: 1.5, count: 1.15, measure: 1.3 } as const;

/** Parts of a cluster of frames (by their indices), each with two members or more; the cluster itself where it is not of business or all its figures are of other sizes. */
export function partBySize(cluster: readonly number[], frames: readonly ClaimFrame[]): number[][] {
  const [first] = cluster.flatMap((at) => frames[at] ?? []);
  if (!first || !cluster.every((at) => frames[at] !== undefined && isOfMany(frames[at]))) return [[...cluster]];
  const step = stepOf(first);
  const parts: number[][] = [];
  for (const at of [...cluster].sort((a, b) => sizeOf(frames[a]) - sizeOf(frames[b]) || a - b)) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && sizeOf(frames[at]) <= step * sizeOf(frames[before])) last.push(at);
    else parts.push([at]);
  }
  const told = joinSlips(parts, frames)
    .filter((part) => part.length > 1)
    .map((part) => part.sort((a, b) => a - b));
  return told.length > 0 ? told : [[...cluster]];
}

/** A figure of business; not what a person weighs, nor the share of what one place has. */
function isOfMany(frame: ClaimFrame): boolean {
  return isFinancial(frame) && frame.place === null && !(frame.dimension === 'measure' && frame.owner?.type === 'PER');
}

/** What a firm takes in a year is one figure, however far two sources are apart. */
const TOTALS: ReadonlySet<string> = new Set(['revenue', 'profit']);
const TOTALS_STEP = 2;

function stepOf({ dimension, event }: ClaimFrame): number {
  if (dimension === 'money' && event !== null && TOTALS.has(event.id)) return TOTALS_STEP;
  return dimension === 'money' || dimension === 'percent' || dimension === 'measure' ? STEP[dimension] : STEP.count;
}

function sizeOf(frame: ClaimFrame | undefined): number {
  if (!frame) return 0;
  return frame.value ?? (Number.isFinite(frame.high) ? frame.high : frame.low);
}

/** "34 million" and "34 billion" stay together: a slip of the pen. */
function joinSlips(parts: readonly number[][], frames: readonly ClaimFrame[]): number[][] {
  const joined: number[][] = [];
  for (const part of parts) {
    const home = joined.find((other) => other.some((a) => part.some((b) => isSlip(frames[a], frames[b]))));
    if (home) for (const at of part) home.push(at);
    else joined.push([...part]);
  }
  return joined;
}

function isSlip(a: ClaimFrame | undefined, b: ClaimFrame | undefined): boolean {
  return a !== undefined && b !== undefined && isScaleSlip(a, b);
}
