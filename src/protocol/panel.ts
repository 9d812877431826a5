import type { OverviewDto } from './articles';
import type { AgreementDto, FindingsDelta } from './findings';
import type { FactMatrixDto, SourceMapDto } from './matrix';
import type { WireRange } from './positions';

/** What an editor decided about a finding, as the panel shows it. */
export interface DecisionDto {
  /** `settled`: every statement is marked verified or wrong; nothing was dismissed. */
  readonly status: 'dismissed' | 'settled' | 'noted';
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly when: string;
}

/** What an editor may say of a statement, and of an article; an article of which nobody said anything is unread. */
export const wireMarks = ['verified', 'query', 'wrong'] as const;
export type WireMark = (typeof wireMarks)[number];
export const articleStates = ['unread', 'in work', 'checked'] as const;
export type WireArticleState = (typeof articleStates)[number];

/** An answer of a chat model about one finding: shown beside it as such, decides nothing. */
export interface SecondOpinionDto {
  readonly key: string;
  readonly model: string;
  readonly text: string;
}

/** From the editor to the panel's page. */
export type ToPanel =
  /** First answer to `ready`, and again when settings change. `strings`: English text → text in the editor's language; `secondOpinion`: offer it. */
  | {
      readonly type: 'init';
      readonly strings: Readonly<Record<string, string>>;
      readonly language: string;
      readonly secondOpinion: boolean;
    }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'overview'; readonly overview: OverviewDto }
  | { readonly type: 'findings'; readonly delta: FindingsDelta }
  | { readonly type: 'agreements'; readonly agreements: readonly AgreementDto[] }
  | { readonly type: 'matrix'; readonly matrix: FactMatrixDto }
  | { readonly type: 'sourceMap'; readonly map: SourceMapDto }
  /** By `FindingDto.id`; replaces what was known. */
  | { readonly type: 'decisions'; readonly decisions: Readonly<Record<string, DecisionDto>> }
  /** By `StatementDto.uri`. Replaces what was known. */
  | { readonly type: 'articleStatus'; readonly status: Readonly<Record<string, WireArticleState>> }
  /** By `FindingDto.id`: the marks on its statements; none where it is missing. Replaces what was known. */
  | { readonly type: 'marks'; readonly marks: Readonly<Record<string, readonly WireMark[]>> }
  | { readonly type: 'secondOpinion'; readonly opinion: SecondOpinionDto }
  /** Select this finding (`FindingDto.key`) and bring it into view; `focus` moves the keyboard there too. */
  | { readonly type: 'reveal'; readonly key: string; readonly focus: boolean };

/** Commands that the page may ask for by name; anything else is refused. */
export const panelCommands = [
  'collate.openSampleStory',
  'collate.rebuildIndex',
  'collate.exportReport',
  'collate.nextDiscrepancy',
  'collate.previousDiscrepancy',
] as const;
export type PanelCommand = (typeof panelCommands)[number];

/** From the panel's page to the editor. */
export type FromPanel =
  | { readonly type: 'ready' }
  /** Jump to `statements[statement]` of the finding or agreement. `beside`: in the group at its side; `preview`: keep the focus in the panel. */
  | {
      readonly type: 'openStatement';
      readonly key: string;
      readonly statement: number;
      readonly beside: boolean;
      readonly preview: boolean;
    }
  | { readonly type: 'openPlace'; readonly uri: string; readonly range: WireRange }
  /** Both articles side by side at the two statements. */
  | { readonly type: 'compare'; readonly key: string; readonly left: number; readonly right: number }
  | { readonly type: 'dismiss'; readonly key: string }
  | { readonly type: 'restore'; readonly key: string }
  | { readonly type: 'addNote'; readonly key: string; readonly statement: number }
  | { readonly type: 'secondOpinion'; readonly keys: readonly string[] }
  /** The finding that now has the selection: next/previous and dismiss start from it. */
  | { readonly type: 'selected'; readonly key: string | null }
  | { readonly type: 'wantMatrix'; readonly story: string }
  | { readonly type: 'wantSourceMap'; readonly story: string }
  | { readonly type: 'wantAgreements' }
  | { readonly type: 'command'; readonly command: PanelCommand };
