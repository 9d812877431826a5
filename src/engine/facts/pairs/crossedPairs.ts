/** Figures that two sentences give several of: each belongs to the nearest of the other sentence, as "19 years, with seven years' grace" and "17 years and six". */
import type { ClaimFrame, Dimension } from '../frames/claimFrame';

interface Paired {
  readonly left: number;
  readonly right: number;
  readonly p: number;
}

/** What one sentence tells several of, in one unit. */
const MANIFOLD: ReadonlySet<Dimension> = new Set<Dimension>(['money', 'percent', 'duration', 'measure']);
/** By how much a nearer figure of the sentence may fit worse. */
const AS_LIKELY = 0.15;
/** Share of the distance of two values that a nearer one has at most. */
const NEARER = 0.5;

/** Pairs without those of which one side stands nearer to another figure of the other's sentence. */
export function withoutCrossed<P extends Paired>(frames: readonly ClaimFrame[], pairs: readonly P[]): P[] {
  const partners = new Map<string, P[]>();
  const keyOf = (at: number, reading: ClaimFrame['reading']): string => `${String(at)} ${String(reading.source)} ${String(reading.index)}`;
  const add = (at: number, other: ClaimFrame | undefined, pair: P): void => {
    if (!other) return;
    const key = keyOf(at, other.reading);
    const known = partners.get(key);
    if (known) known.push(pair);
    else partners.set(key, [pair]);
  };
  for (const pair of pairs) {
    add(pair.left, frames[pair.right], pair);
    add(pair.right, frames[pair.left], pair);
  }
  const hasNearer = (pair: P, at: number, other: ClaimFrame | undefined): boolean => {
    if (!other) return false;
    const distance = distanceOf(frames, pair);
    return (partners.get(keyOf(at, other.reading)) ?? []).some(
      (rival) => rival !== pair && rival.p >= pair.p - AS_LIKELY && distanceOf(frames, rival) < NEARER * distance,
    );
  };
  return pairs.filter((pair) => {
    const [a, b] = [frames[pair.left], frames[pair.right]];
    return !a || !MANIFOLD.has(a.dimension) || !(hasNearer(pair, pair.left, b) && hasNearer(pair, pair.right, a));
  });
}

/** How far apart two values are, as the logarithm of their ratio. */
function distanceOf(frames: readonly ClaimFrame[], { left, right }: Paired): number {
  const [a, b] = [left, right].map((at) => frames[at]?.value ?? frames[at]?.low ?? 0);
  return a !== undefined && b !== undefined && a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : 0;
}
