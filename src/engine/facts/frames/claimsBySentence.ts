import type { Claim } from '../../model/claim';

/** Claims by the index of their sentence, in their order. */
export function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const map = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = map.get(claim.sentence);
    if (list) list.push(claim);
    else map.set(claim.sentence, [claim]);
  }
  return map;
}
