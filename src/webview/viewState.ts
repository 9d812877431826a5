/** What the editor chose in the panel; kept over a reload of the page. */
import { findingKinds, severities, type WireFindingKind, type WireSeverity } from '../protocol/findings';
import { articleStates, wireMarks, type WireArticleState } from '../protocol/panel';

export const tabs = ['list', 'matrix', 'sources'] as const;
export type Tab = (typeof tabs)[number];

export const groupings = ['severity', 'subject', 'kind', 'article', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** `open`: nobody has dismissed it, and not every statement of it is marked. */
export const statuses = ['open', 'noted', 'settled', 'dismissed', 'all'] as const;
export type StatusFilter = (typeof statuses)[number];

export const markFilters = ['unmarked', ...wireMarks] as const;
export type MarkFilter = (typeof markFilters)[number];

export interface ViewState {
  readonly tab: Tab;
  readonly grouping: Grouping;
  readonly search: string;
  readonly hiddenSeverities: readonly WireSeverity[];
  /** What sources agree on is listed too. */
  readonly agreements: boolean;
  /** The row of filters is open. */
  readonly filtersOpen: boolean;
  /** Null: all kinds. */
  readonly kind: WireFindingKind | null;
  readonly status: StatusFilter;
  /** What a statement is marked as; null: anything. */
  readonly mark: MarkFilter | null;
  /** Of the article of a statement; null: any. */
  readonly article: WireArticleState | null;
  /** `StoryDto.id`; null: all stories. */
  readonly story: string | null;
  /** Keys of rows (`groupFindings`) that differ from how they stand by themselves: groups closed or opened, findings opened. */
  readonly toggled: readonly string[];
  /** Key of the row that the keyboard is on. */
  readonly active: string | null;
  /** `FindingDto.key` */
  readonly selected: string | null;
  /** Key of the row that stands uppermost in the list. */
  readonly top: string | null;
  /** The list goes on below its usual end. */
  readonly long: boolean;
}

export const initialViewState: ViewState = {
  tab: 'list',
  grouping: 'severity',
  search: '',
  hiddenSeverities: [],
  agreements: false,
  filtersOpen: false,
  kind: null,
  status: 'open',
  mark: null,
  article: null,
  story: null,
  toggled: [],
  active: null,
  selected: null,
  top: null,
  long: false,
};

/** Lets every finding through. */
export const noFilters = {
  search: '',
  hiddenSeverities: [],
  kind: null,
  status: 'all',
  mark: null,
  article: null,
  story: null,
} as const satisfies Partial<ViewState>;

/** Reads what an earlier page (perhaps of an earlier version) kept; whatever does not fit is as at the first start. */
export function readViewState(kept: unknown): ViewState {
  if (typeof kept !== 'object' || kept === null) return initialViewState;
  const view = kept as Partial<Record<keyof ViewState, unknown>>;
  const { tab, grouping, search, hiddenSeverities, kind, status, mark, article, story, toggled, active, selected, top } = view;
  return {
    tab: oneOf(tabs, tab) ?? initialViewState.tab,
    grouping: oneOf(groupings, grouping) ?? initialViewState.grouping,
    search: text(search) ?? '',
    hiddenSeverities: list(hiddenSeverities).flatMap((item) => oneOf(severities, item) ?? []),
    agreements: view.agreements === true,
    filtersOpen: view.filtersOpen === true,
    kind: oneOf(findingKinds, kind) ?? null,
    status: oneOf(statuses, status) ?? initialViewState.status,
    mark: oneOf(markFilters, mark) ?? null,
    article: oneOf(articleStates, article) ?? null,
    story: text(story) ?? null,
    toggled: list(toggled).flatMap((item) => text(item) ?? []),
    active: text(active) ?? null,
    selected: text(selected) ?? null,
    top: text(top) ?? null,
    long: view.long === true,
  };
}

/** How many of the filters in the row of filters hide something. */
export function filtersInUse({ status, kind, mark, article, story }: ViewState): number {
  return [status !== initialViewState.status, kind !== null, mark !== null, article !== null, story !== null].filter(Boolean).length;
}

export function toggle<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((item) => item === value);
}
