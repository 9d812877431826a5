import type { EntityType } from '../../model/mention';
import type { Span } from '../../model/span';

export interface NamePlace extends Span {
  readonly article: number;
  readonly source: number;
  readonly sentence: number;
}

/** What is known of one spelling of a name while a story is searched for them. */
export interface NameDraft {
  readonly places: NamePlace[];
  readonly types: Map<EntityType, number>;
  inBody: boolean;
}

/** One line, no possessive, no marks at the ends. */
export function cleanName(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '')
    .replace(/'s$/i, '')
    .trim();
}
