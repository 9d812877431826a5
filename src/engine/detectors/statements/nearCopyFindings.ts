import { nearCopiesOf, type NearCopy } from '../../alignment/nearCopies';
import type { Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';

/** Shared words of substance, and their density, from which two sentences say the same. */
export interface Closeness {
  readonly minSubstance: number;
  readonly minDensity: number;
}

/** What `findingOf` finds in sentences that are close copies of one another, each finding once. */
export function nearCopyFindings(
  story: Story,
  { minSubstance, minDensity }: Closeness,
  findingOf: (pair: NearCopy) => Discrepancy | undefined,
): Discrepancy[] {
  const seen = new Set<string>();
  return nearCopiesOf(story).flatMap((pair) => {
    if (pair.substance < minSubstance || pair.density < minDensity) return [];
    const finding = findingOf(pair);
    return finding && !seen.has(finding.id) ? (seen.add(finding.id), [finding]) : [];
  });
}

/** "Norvik" and "Norvik Group", "Jon Lind" and "Ada Lind": names with a word in common may be one entity that was linked as two. */
export function shareWord(left: string, right: string): boolean {
  const words = new Set(left.toLowerCase().split(' '));
  return right
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}
