/** Formats of reports that the editor exports: those of `collate check`. */
export const reportFormats = ['html', 'markdown', 'csv', 'sarif', 'json', 'text'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A dismissed finding with what the report says of it. */
export interface DismissedFindingDto {
  /** `FindingDto.id`. */
  readonly id: string;
  readonly reason: string;
  readonly note: string;
  readonly scope: string;
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly created: string;
}

/** A note or mark that is not settled. */
export interface OpenQueryDto {
  readonly uri: string;
  /** Offset in the article, or null when its words are gone. */
  readonly start: number | null;
  readonly quote: string;
  readonly kind: 'note' | 'query' | 'wrong';
  readonly author: string;
  readonly created: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
}

export interface ArticleStandingDto {
  readonly uri: string;
  readonly state: string;
  readonly author: string;
  readonly created: string;
  readonly verified: number;
  readonly queries: number;
  readonly wrong: number;
}

/** How far two or more authors agree in their marks. */
export interface AuthorAgreementDto {
  readonly units: number;
  readonly authors: readonly string[];
  readonly percent: number | null;
  readonly alpha: number | null;
}

/** A part of a report: put together they are the whole. */
export interface ReportPartDto {
  readonly text: string;
  /** What to ask for the next part with; null at the end. */
  readonly next: number | null;
}

export interface ReportRequest {
  readonly format: ReportFormat;
  /** Of the extension. */
  readonly version: string;
  readonly dismissed: readonly DismissedFindingDto[];
  readonly queries: readonly OpenQueryDto[];
  readonly articles: readonly ArticleStandingDto[];
  readonly agreement: AuthorAgreementDto | null;
}
