import type { FindingDto } from '../protocol/findings';
import type { DecisionDto } from '../protocol/panel';

export type FindingStatus = 'open' | 'noted' | 'settled' | 'dismissed';

/** What people have decided about a finding so far. */
export function findingStatus(finding: FindingDto, decisions: Readonly<Record<string, DecisionDto>>): FindingStatus {
  return Object.hasOwn(decisions, finding.id) ? (decisions[finding.id]?.status ?? 'open') : 'open';
}
