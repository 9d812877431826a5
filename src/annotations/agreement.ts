/** One author's verdict on one thing (a claim, a name, a finding). */
export interface Verdict {
  readonly author: string;
  /** What was judged; equal for all who judged the same. */
  readonly unit: string;
  readonly value: string;
}

export interface Agreement {
  /** Things that at least two authors judged. */
  readonly units: number;
  readonly authors: readonly string[];
  /** Share of pairs of verdicts on one thing that are equal, 0 to 1; null where nothing was judged twice. */
  readonly percent: number | null;
  /** Krippendorff's alpha for nominal values: 1 = full agreement, 0 = as by chance; null where it is not defined. */
  readonly alpha: number | null;
}

/**
 * How far authors agree. Alpha after K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), nominal metric, with any
 * number of authors and gaps: 1 - observed / expected disagreement over the coincidences of values within units.
 */
export function agreementOf(verdicts: readonly Verdict[]): Agreement {
  const byUnit = new Map<string, Map<string, string>>();
  for (const { unit, author, value } of verdicts) byUnit.set(unit, (byUnit.get(unit) ?? new Map<string, string>()).set(author, value));
  const shared = [...byUnit.values()].filter((values) => values.size >= 2);
  const authors = [...new Set(shared.flatMap((values) => [...values.keys()]))].sort();
  const totals = new Map<string, number>();
  let verdictCount = 0;
  let equalPairs = 0;
  let pairs = 0;
  let observed = 0;
  for (const values of shared) {
    const counts = countValues([...values.values()]);
    const size = values.size;
    let equal = 0;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      equal += count * (count - 1);
    }
    verdictCount += size;
    equalPairs += equal;
    pairs += size * (size - 1);
    observed += (size * (size - 1) - equal) / (size - 1);
  }
  const expected = verdictCount * verdictCount - [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return {
    units: shared.length,
    authors,
    percent: pairs === 0 ? null : equalPairs / pairs,
    alpha: expected === 0 ? null : 1 - ((verdictCount - 1) * observed) / expected,
  };
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
