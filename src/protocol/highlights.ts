import type { TextSpan } from './positions';

/** What a stretch is coloured as; one decoration type each. */
export const highlightClasses = [
  'person',
  'organisation',
  'place',
  'other',
  'number',
  'money',
  'percent',
  'date',
  'quote',
  'conflict',
  'difference',
  'furniture',
] as const;
export type HighlightClass = (typeof highlightClasses)[number];

/** Offsets by class in the text of `version`. Empty for a file that is no article. */
export interface HighlightsDto {
  readonly version: number | null;
  readonly isArticle: boolean;
  readonly spans: Readonly<Partial<Record<HighlightClass, readonly TextSpan[]>>>;
}
