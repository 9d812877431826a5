/** Turns the findings that are shown into the rows of the list. Pure. */
import { severities } from '../protocol/findings';
import { findingStatus } from './findingStatus';
import { kindLabels, severityLabels, statusLabels } from './labels';
import type { ListedFact } from './listedFact';
import type { PanelData } from './panelData';
import type { Translate } from './translate';
import type { ViewState } from './viewState';

export interface GroupRow {
  readonly type: 'group';
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly conflicts: number;
  readonly open: boolean;
}

export interface FindingRow {
  readonly type: 'finding';
  /** Unique in the list, also where a finding stands in several groups. */
  readonly key: string;
  readonly finding: ListedFact;
  readonly open: boolean;
}

export type Row = GroupRow | FindingRow;

interface Group {
  readonly id: string;
  readonly label: string;
  /** House style hides behind its heading until somebody asks for it. */
  readonly closedAtFirst?: boolean;
}

/** Rows of the list: a heading for each group, and below those that are open their findings, in the order given. */
export function groupFindings(findings: readonly ListedFact[], data: PanelData, view: ViewState, t: Translate): readonly Row[] {
  const groups = new Map<string, { group: Group; members: ListedFact[] }>();
  for (const finding of findings)
    for (const group of groupsOf(finding, data, view, t)) {
      const known = groups.get(group.id);
      if (known) known.members.push(finding);
      else groups.set(group.id, { group, members: [finding] });
    }
  const toggled = new Set(view.toggled);
  return [...groups.values()].sort(byRank(view)).flatMap(({ group, members }): Row[] => {
    const { key, open } = standing(group, view);
    const conflicts = members.filter(({ severity }) => severity === 'conflict').length;
    const heading: GroupRow = { type: 'group', key, label: group.label, count: members.length, conflicts, open };
    return [heading, ...(open ? members.map((finding) => findingRow(key, finding, toggled)) : [])];
  });
}

function findingRow(group: string, finding: ListedFact, toggled: ReadonlySet<string>): FindingRow {
  const key = `${group}\t${finding.key}`;
  return { type: 'finding', key, finding, open: toggled.has(key) };
}

/** Keys of the groups that a finding stands in, and whether each is open. */
export function groupsHolding(
  finding: ListedFact,
  data: PanelData,
  view: ViewState,
  t: Translate,
): readonly { readonly key: string; readonly open: boolean }[] {
  return groupsOf(finding, data, view, t).map((group) => standing(group, view));
}

function standing(group: Group, { grouping, toggled }: ViewState): { readonly key: string; readonly open: boolean } {
  const key = `${grouping}:${group.id}`;
  return { key, open: toggled.includes(key) === (group.closedAtFirst ?? false) };
}

/** The groups that a finding stands in: one, or one for each article that speaks in it. */
function groupsOf(finding: ListedFact, data: PanelData, view: ViewState, t: Translate): readonly Group[] {
  switch (view.grouping) {
    case 'severity':
      return finding.houseStyle
        ? [{ id: 'house-style', label: t('House style'), closedAtFirst: true }]
        : [{ id: finding.severity, label: t(severityLabels[finding.severity].many) }];
    case 'subject':
      return [{ id: finding.subject.toLowerCase(), label: finding.subject }];
    case 'kind':
      return [{ id: finding.kind, label: t(kindLabels[finding.kind]) }];
    case 'status': {
      if (finding.severity === 'agreed') return [{ id: 'agreed', label: t(severityLabels.agreed.many) }];
      const status = findingStatus(finding, data.decisions);
      return [{ id: status, label: t(statusLabels[status]) }];
    }
    case 'article':
      return [
        ...new Map(
          finding.statements.map((statement) => [statement.source, { id: statement.source, label: articleLabel(statement) }]),
        ).values(),
      ];
  }
}

const articleLabel = ({ outlet, published }: ListedFact['statements'][number]): string =>
  published === null ? outlet : `${outlet}, ${published}`;

/** Groups in a fixed order where their names have one; else as their first finding stands, which is worst first. */
function byRank({ grouping }: ViewState): (a: { group: Group }, b: { group: Group }) => number {
  const ranks: readonly string[] =
    grouping === 'severity'
      ? [...severities, 'house-style', 'agreed']
      : grouping === 'status'
        ? ['open', 'noted', 'settled', 'dismissed', 'agreed']
        : [];
  return (a, b) => ranks.indexOf(a.group.id) - ranks.indexOf(b.group.id);
}
