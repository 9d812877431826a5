/** Places in a document as the editor counts them: lines and UTF-16 units from 0, `end` exclusive. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** A place in one document. */
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

/** A half-open stretch of UTF-16 units, counted from the start of whatever text the field names. */
export type TextSpan = readonly [start: number, end: number];
