import type { WireRange } from './positions';

export type WireEntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A person, organisation, place or other name, with its mentions counted by article. */
export interface EntityDto {
  readonly id: string;
  readonly name: string;
  readonly type: WireEntityType;
  readonly variants: readonly string[];
  readonly mentions: number;
  readonly articles: readonly EntityArticleDto[];
}

export interface EntityArticleDto {
  readonly uri: string;
  /** Short heading of the article. */
  readonly name: string;
  readonly mentions: number;
}

export interface EntityMentionDto {
  readonly uri: string;
  readonly range: WireRange;
  readonly text: string;
  /** The line around it, trimmed, at most 160 units. */
  readonly context: string;
}

/** What an editor knows better than the model; holds for the folder. */
export type Correction =
  | { readonly kind: 'type'; readonly text: string; readonly type: WireEntityType }
  | { readonly kind: 'notAName'; readonly text: string }
  | { readonly kind: 'same'; readonly text: string; readonly as: string };
