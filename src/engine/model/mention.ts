import type { Span } from './span';

/** CoNLL-2003 types: LOC holds countries and cities; nationalities, events, laws and works are MISC. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A named entity where it stands in a text. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Index into `Article.sentences`, or -1 (a mention in a block without sentences). */
  readonly sentence: number;
  /** Which rule or model said so, for hovers and `--explain`. */
  readonly evidence: string;
}

/** What an article says of an entity, and where. */
export interface Attribute extends Span {
  readonly kind: 'role' | 'title' | 'age' | 'nationality' | 'listedIn' | 'basedIn' | 'founderOf' | 'backedBy' | 'description' | 'placeType';
  /** As written, trimmed. */
  readonly value: string;
  readonly sentence: number;
}

/** The person, organisation, place or other name that mentions share, over all articles of a corpus. */
export interface Entity {
  /** From the canonical name and type alone, so that it is equal in every run and folder. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other ways in which it is written, the commonest first. */
  readonly variants: readonly string[];
}

/** A mention with the entity that it was linked to. */
export interface LinkedMention extends Mention {
  readonly entity: Entity;
}
