/** Plain English words for what the protocol names by code; each is translated where it is shown. */
import type { WireFindingKind, WireSeverity } from '../protocol/findings';
import type { WireArticleState } from '../protocol/panel';
import type { FindingStatus } from './findingStatus';
import type { Grouping, MarkFilter, StatusFilter, Tab } from './viewState';

export const kindLabels: Readonly<Record<WireFindingKind, string>> = {
  count: 'Count',
  amount: 'Amount of money',
  percent: 'Percentage',
  date: 'Date or time',
  duration: 'Duration',
  place: 'Place',
  'person-attribute': 'About a person',
  'entity-attribute': 'About an organisation or place',
  'name-spelling': 'Spelling of a name',
  'quote-wording': 'Wording of a quotation',
  'quote-speaker': 'Speaker of a quotation',
  'list-membership': 'Who or what is on a list',
  'sum-mismatch': 'Sum',
  attribution: 'Attribution',
  conversion: 'Conversion',
  other: 'Other',
};

export const severityLabels: Readonly<
  Record<WireSeverity | 'agreed', { readonly one: string; readonly many: string; readonly icon: string }>
> = {
  conflict: { one: 'Conflict', many: 'Conflicts', icon: 'error' },
  precision: { one: 'Precision', many: 'Less or more precise', icon: 'info' },
  variant: { one: 'Variant', many: 'Written differently', icon: 'symbol-string' },
  agreed: { one: 'Agreed', many: 'Agreements', icon: 'check' },
};

export const statusLabels: Readonly<Record<FindingStatus, string>> = {
  open: 'Open',
  noted: 'With a note or mark',
  settled: 'Settled by marks',
  dismissed: 'Dismissed',
};
export const statusFilterLabels: Readonly<Record<StatusFilter, string>> = { ...statusLabels, all: 'All' };

export const markFilterLabels: Readonly<Record<MarkFilter | 'all', string>> = {
  all: 'All',
  unmarked: 'Not marked',
  verified: 'Verified',
  query: 'Query',
  wrong: 'Wrong',
};

export const articleStateLabels: Readonly<Record<WireArticleState | 'all', string>> = {
  all: 'All',
  unread: 'Unread',
  'in work': 'In work',
  checked: 'Checked',
};

export const groupingLabels: Readonly<Record<Grouping, string>> = {
  severity: 'Severity',
  subject: 'Subject',
  kind: 'Kind',
  article: 'Article',
  status: 'Status',
};

export const tabLabels: Readonly<Record<Tab, string>> = { list: 'Discrepancies', matrix: 'Fact matrix', sources: 'Source map' };

/** What makes a statement special among its fellows. */
export const noteLabels = {
  newest: 'newest',
  superseded: 'since corrected',
  stale: 'older',
  copied: 'copied',
  headline: 'headline',
} as const;
