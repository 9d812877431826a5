import type { FactChangeDto } from './changes';
import type { Correction, EntityDto, EntityMentionDto } from './entities';
import type { AgreementDto, FindingDto, FindingsPage } from './findings';
import type { HighlightsDto } from './highlights';
import type { FactMatrixDto, SourceMapDto } from './matrix';
import type { OverviewDto, StoryChoices } from './articles';
import type { WireLocation, WirePosition, WireRange } from './positions';
import type { ReportPartDto, ReportRequest } from './report';
import type { Settings } from './settings';

/** `initializationOptions` of the language server. */
export interface InitialOptions {
  readonly settings: Settings;
  /** Bundle of translations: English text → text in the editor's language. */
  readonly strings: Readonly<Record<string, string>>;
  /** Workspace folders: the paths that people see are relative to these. */
  readonly folders: readonly string[];
  /** Path of a folder of the editor's own storage where results may be kept between windows; null where there is none. */
  readonly storage: string | null;
  /** The bytes of the name model, for a server that cannot read files itself (a web worker). */
  readonly nameModel?: Uint8Array | undefined;
}

/** What one message holds of a long list. Another `version` than before: the list is another one now. */
export interface Part {
  readonly version: number;
  /** Where the next part begins; null after the last one. */
  readonly next: number | null;
}

/** Requests to the server beyond the language-server protocol: method → what goes in and what comes back. */
export interface ServerRequests {
  /** Findings that changed since `since` (0 = all), beginning with the `from`th of them. */
  'collate/findings': { params: { readonly since: number; readonly from: number }; result: FindingsPage };
  /** `story`: null for all. */
  'collate/agreements': {
    params: { readonly story: string | null; readonly from: number };
    result: Part & { readonly items: readonly AgreementDto[] };
  };
  /** Some of the stories; with the last ones what belongs to none. */
  'collate/overview': { params: { readonly from: number }; result: Part & OverviewDto };
  'collate/matrix': { params: { readonly story: string }; result: FactMatrixDto | null };
  'collate/sourceMap': { params: { readonly story: string }; result: SourceMapDto | null };
  'collate/highlights': { params: { readonly uri: string }; result: HighlightsDto };
  /** Without `uri`: over all articles. Most mentioned first. */
  'collate/entities': {
    params: { readonly uri: string | null; readonly from: number };
    result: Part & { readonly items: readonly EntityDto[] };
  };
  'collate/entityMentions': { params: { readonly id: string; readonly uri: string | null }; result: readonly EntityMentionDto[] };
  /** What stands at a place: for commands and menus. */
  'collate/at': { params: { readonly uri: string; readonly range: WireRange }; result: ThingsAtDto };
  /** Repairs for a place; each also a command of its own. */
  'collate/fixes': { params: { readonly uri: string; readonly range: WireRange }; result: readonly FixDto[] };
  /** Facts that tell the text as it is from `before`. */
  'collate/changes': { params: { readonly uri: string; readonly before: string }; result: readonly FactChangeDto[] };
  /** All that sources say of a name or subject, for chat tools. */
  'collate/about': { params: { readonly query: string }; result: readonly AboutDto[] };
  /** A report of everything as `collate check` prints it, its first part; null when it could not be made. */
  'collate/report': { params: ReportRequest; result: ReportPartDto | null };
  /** Null where another report was asked for meanwhile. */
  'collate/nextOfReport': { params: { next: number }; result: ReportPartDto | null };
  /** Forgets every result and reads all files again. */
  'collate/rebuild': { params: null; result: null };
  /** Stops reading the folder; what has been read stays. */
  'collate/cancelIndexing': { params: null; result: null };
}

/** Notifications to the server. */
export interface ServerNotifications {
  /** The whole list of files that the settings select. Replaces any earlier one. */
  'collate/files': { readonly uris: readonly string[]; readonly folders: readonly string[] };
  /** Listed files that changed on disk or are gone; new ones come with a new list. */
  'collate/filesChanged': { readonly changed: readonly string[]; readonly deleted: readonly string[] };
  'collate/settings': Settings;
  'collate/corrections': readonly Correction[];
  'collate/storyChoices': StoryChoices;
  /** House spellings: preferred form → variants that it replaces. */
  'collate/houseSpellings': Readonly<Record<string, readonly string[]>>;
  /** Ids of findings that an editor dismissed: they leave the Problems panel and the decorations. */
  'collate/dismissed': readonly string[];
}

/** Requests from the server to the editor. */
export interface ClientRequests {
  /** Bytes of a file as a string of units 0–255. */
  'collate/readFile': { params: { readonly uri: string; readonly maximumBytes: number }; result: FileBytes };
}

export interface FileBytes {
  readonly bytes: string | null;
  /** Why there are none. */
  readonly problem: 'tooLarge' | 'missing' | 'unreadable' | null;
}

/** Notifications from the server to the editor. */
export interface ClientNotifications {
  /** Files read so far; both 0 at the end. */
  'collate/progress': { readonly done: number; readonly total: number };
  /** Findings, agreements, matrix, overview may differ. */
  'collate/resultsChanged': { readonly version: number; readonly counts: SeverityCounts };
}

export interface SeverityCounts {
  readonly conflict: number;
  readonly precision: number;
  readonly variant: number;
  readonly articles: number;
}

export interface ThingsAtDto {
  readonly findings: readonly FindingDto[];
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly range: WireRange;
    readonly text: string;
  } | null;
  readonly claim: ClaimDto | null;
}

export interface ClaimDto {
  readonly kind: string;
  readonly text: string;
  readonly value: string | number | null;
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly range: WireRange;
}

export type FixKind = 'useOtherValue' | 'houseSpelling' | 'sic';

export interface FixDto {
  readonly kind: FixKind;
  readonly title: string;
  readonly range: WireRange;
  readonly newText: string;
  /** The finding that it repairs, if any. */
  readonly finding: string | null;
}

export interface AboutDto {
  readonly subject: string;
  readonly kind: string;
  readonly statements: readonly {
    readonly source: string;
    readonly published: string | null;
    readonly sentence: string;
    readonly value: string;
    readonly place: WireLocation;
  }[];
}

/** Arguments that the commands below put into links of hover cards. */
export interface StatementTarget {
  readonly uri: string;
  readonly range: WireRange;
}

export type { WirePosition };
