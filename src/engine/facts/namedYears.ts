/** "June 9" in a paper that comes out years later: the year that another source of the same fact names, instead of the one nearest to the paper. */
import type { FactMember } from './fact';
import { inYearOf } from './pairs/relateValues';

/** Members of a fact with their dates in the one year that some of them name; as they are where none or several years are named. */
export function inNamedYear(members: readonly FactMember[]): readonly FactMember[] {
  const named = members.filter(({ claim, frame }) => frame.unit === 'date' && claim.relative === null && yearOf(claim.value) !== undefined);
  const [first] = named;
  if (!first || named.some(({ claim }) => yearOf(claim.value) !== yearOf(first.claim.value))) return members;
  return members.map((member) => {
    const { claim } = member;
    const frame = inYearOf(member.frame, first.frame);
    if (frame === member.frame) return member;
    const value = String(claim.value).replace(/^\d{4}/, yearOf(first.claim.value) ?? '');
    return { ...member, claim: { ...claim, value }, frame: { ...frame, claim: { ...claim, value } } };
  });
}

/** "2012" of "2012-04-08" and of "2012-04"; undefined for a whole year and for a span of days. */
function yearOf(value: number | string | null): string | undefined {
  return /^(\d{4})-\d\d(?:-\d\d)?$/.exec(String(value))?.[1];
}
