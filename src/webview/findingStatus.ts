import type { DecisionDto } from '../protocol/panel';
import type { ListedFact } from './listedFact';

export type FindingStatus = 'open' | 'noted' | 'settled' | 'dismissed';

/** What people have decided about a finding so far. */
export function findingStatus(finding: ListedFact, decisions: Readonly<Record<string, DecisionDto>>): FindingStatus {
  return Object.hasOwn(decisions, finding.id) ? (decisions[finding.id]?.status ?? 'open') : 'open';
}
