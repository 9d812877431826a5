import type { Draft } from './draft';

/**
 * Chooses among drafts that want the same tokens: those of an earlier recogniser win over those of a later one, among
 * drafts of one recogniser the longer wins, then the earlier. `groups` are in the order of the registry.
 */
export function resolveOverlaps(groups: readonly (readonly Draft[])[], tokenCount: number): Draft[] {
  // Where what was read in each token ends: "22,24,26" is one token and three numbers.
  const taken = new Int32Array(tokenCount + 1);
  const kept: Draft[] = [];
  for (const group of groups) {
    const longestFirst = group.length < 2 ? group : [...group].sort((a, b) => b.next - b.first - (a.next - a.first) || a.start - b.start);
    for (const draft of longestFirst) {
      if (isTaken(taken, draft)) continue;
      taken.fill(Math.max(1, draft.end), draft.first, draft.next);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isTaken(taken: Int32Array, draft: Draft): boolean {
  for (let i = draft.first; i < draft.next; i++) if ((taken[i] as number) > draft.start) return true;
  return false;
}
