/** Lines up two rows of words by their longest common subsequence. */

/** A stretch of the alignment: equal words on both sides, or what stands in their place. Half-open, either side may be empty. */
export interface AlignedPart {
  readonly equal: boolean;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

export interface Alignment {
  readonly parts: readonly AlignedPart[];
  /** Words in common, in order. */
  readonly matched: number;
}

/** Longer rows are cut: the table has a cell for every pair of words. */
const MAX_WORDS = 240;

/** Aligns all of `left` with all of `right`. Costs the product of their lengths, which are those of sentences and quotations. */
export function alignWords(left: Int32Array, right: Int32Array): Alignment {
  const n = Math.min(left.length, MAX_WORDS);
  const m = Math.min(right.length, MAX_WORDS);
  const width = m + 1;
  const table = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const here = i * width + j;
      table[here] =
        left[i] === right[j] ? (table[here + width + 1] as number) + 1 : Math.max(table[here + width] as number, table[here + 1] as number);
    }
  const parts: AlignedPart[] = [];
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    const fromI = i;
    const fromJ = j;
    while (i < n && j < m && left[i] === right[j]) {
      i++;
      j++;
    }
    if (i > fromI) {
      parts.push({ equal: true, leftStart: fromI, leftEnd: i, rightStart: fromJ, rightEnd: j });
      continue;
    }
    while ((i < n || j < m) && !(i < n && j < m && left[i] === right[j])) {
      const down = i < n ? (table[(i + 1) * width + j] as number) : -1;
      const across = j < m ? (table[i * width + j + 1] as number) : -1;
      if (down >= across) i++;
      else j++;
    }
    parts.push({ equal: false, leftStart: fromI, leftEnd: i, rightStart: fromJ, rightEnd: j });
  }
  return { parts, matched: table[0] as number };
}

/**
 * The alignment between its first and last anchor. Equal words at the ends that are cut off from the rest by a longer
 * difference are chance; they count as differing.
 */
export function trimAlignment(alignment: Alignment): AlignedPart[] {
  const parts = [...alignment.parts];
  const isChance = (equal: AlignedPart | undefined, gap: AlignedPart | undefined): boolean =>
    equal !== undefined &&
    gap !== undefined &&
    equal.equal &&
    !gap.equal &&
    equal.leftEnd - equal.leftStart < Math.max(gap.leftEnd - gap.leftStart, gap.rightEnd - gap.rightStart);
  for (;;) {
    while (parts[0] && !parts[0].equal) parts.shift();
    while (parts.length && !parts[parts.length - 1]?.equal) parts.pop();
    if (isChance(parts[0], parts[1])) parts.splice(0, 2);
    else if (isChance(parts[parts.length - 1], parts[parts.length - 2])) parts.splice(-2);
    else return parts;
  }
}
