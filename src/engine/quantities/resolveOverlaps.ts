import type { Draft } from './draft';

/**
 * Chooses among drafts that want the same tokens: those of an earlier recogniser win over those of a later one, among
 * drafts of one recogniser the longer wins, then the earlier. `groups` are in the order of the registry.
 */
export function resolveOverlaps(groups: readonly (readonly Draft[])[], tokenCount: number): Draft[] {
  const taken = new Uint8Array(tokenCount + 1);
  const kept: Draft[] = [];
  for (const group of groups) {
    const longestFirst = [...group].sort((a, b) => b.next - b.first - (a.next - a.first) || a.start - b.start);
    for (const draft of longestFirst) {
      if (isTaken(taken, draft)) continue;
      taken.fill(1, draft.first, draft.next);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isTaken(taken: Uint8Array, draft: Draft): boolean {
  for (let i = draft.first; i < draft.next; i++) if (taken[i] === 1) return true;
  return false;
}
