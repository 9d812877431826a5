import type { WireFindingKind, WireSeverity } from './findings';

/** Rows are facts, columns are sources, cells are values. */
export interface FactMatrixDto {
  readonly story: string;
  /** `SourceDto.key`, newest first; only sources with a cell. */
  readonly columns: readonly string[];
  readonly rows: readonly FactRowDto[];
}

export interface FactRowDto {
  readonly subject: string;
  readonly kind: WireFindingKind;
  /** Of the finding; null where the sources agree. */
  readonly severity: WireSeverity | null;
  /** `FindingDto.key` or `AgreementDto.key`. */
  readonly key: string;
  /** One a column; null = this source says nothing of it. */
  readonly cells: readonly (FactCellDto | null)[];
}

/** What one source says of a fact. */
export interface FactCellDto extends FactValueDto {
  /** Other values of the same source, which contradicts itself or is more exact elsewhere. */
  readonly more: readonly FactValueDto[];
}

export interface FactValueDto {
  /** As written. */
  readonly text: string;
  readonly value: string;
  /** `StatementDto.side`: values of a row with equal numbers can all be true, 0 is what most sources say. */
  readonly group: number;
  /** Index into the finding's statements. */
  readonly statement: number;
}

/** Which source copies which. */
export interface SourceMapDto {
  readonly story: string;
  readonly edges: readonly CopyEdgeDto[];
}

export interface CopyEdgeDto {
  /** `SourceDto.key`. `from` is the likely origin when `directed`. */
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  /** Words they share. */
  readonly words: number;
  /** Share of the shorter one, 0 to 1. */
  readonly share: number;
  readonly passages: readonly CopyPassageDto[];
}

export interface CopyPassageDto {
  /** At most 200 units of the copied words. */
  readonly text: string;
  readonly similarity: number;
  readonly from: PassagePlaceDto;
  readonly to: PassagePlaceDto;
}

export interface PassagePlaceDto {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}
