/** Figures of business that were taken for one thing, parted where the next larger one is of another size. */
import { DisjointSets } from '../linking/disjointSets';
import type { ClaimFrame } from './frames/claimFrame';
import { isFinancial } from './frames/financialFigures';
import { isScaleSlip } from './pairs/relateValues';

/** Times by which a figure exceeds the next smaller one of its fact at most: bids, holdings and prices stand beside other ones. */
const STEP = { money: 1.3, percent: 1.5, count: 1.15, measure: 1.3 } as const;

/** Parts of a cluster of frames (by their indices), each with two members or more; the cluster itself where it is not of business or all its figures are of other sizes. */
export function partBySize(cluster: readonly number[], frames: readonly ClaimFrame[]): number[][] {
  const [first] = cluster.flatMap((at) => frames[at] ?? []);
  if (first && isToll(first)) return partTolls(cluster, frames);
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

function isToll({ dimension, event }: ClaimFrame): boolean {
  return dimension === 'count' && event?.group === 'casualty';
}

/** Times by which the dead of a war exceed those of one of its days. First reports of a quake may be as far from the last ones. */
const TOLLS_APART = 200;

function partTolls(cluster: readonly number[], frames: readonly ClaimFrame[]): number[][] {
  const parts: number[][] = [];
  let before = 0;
  for (const at of [...cluster].sort((a, b) => sizeOf(frames[a]) - sizeOf(frames[b]) || a - b)) {
    const size = sizeOf(frames[at]);
    const last = parts.at(-1);
    if (last && size <= TOLLS_APART * Math.max(1, before)) last.push(at);
    else parts.push([at]);
    before = size;
  }
  return parts.filter((part) => part.length > 1).map((part) => part.sort((a, b) => a - b));
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

/** "34 million" and "34 billion" stay together: a slip of the pen. Linear in the figures: only those with the same digits are compared. */
function joinSlips(parts: readonly (readonly number[])[], frames: readonly ClaimFrame[]): number[][] {
  const sets = new DisjointSets(parts.length);
  const byDigits = new Map<string, { readonly part: number; readonly frame: ClaimFrame }[]>();
  parts.forEach((members, part) => {
    for (const frame of new Map(members.flatMap((at) => frames[at] ?? []).map((one) => [one.value, one])).values()) {
      const digits = (frame.value ?? 0).toExponential(DIGITS).replace(/e.*$/, '');
      const known = byDigits.get(digits) ?? [];
      byDigits.set(digits, known);
      for (const other of known) if (isScaleSlip(frame, other.frame)) sets.union(part, other.part);
      known.push({ part, frame });
    }
  });
  const joined = new Map<number, number[]>();
  parts.forEach((members, part) => {
    const home = joined.get(sets.find(part)) ?? [];
    joined.set(sets.find(part), home);
    for (const at of members) home.push(at);
  });
  return [...joined.values()];
}

/** Decimals by which the digits of two figures are compared. */
const DIGITS = 8;
