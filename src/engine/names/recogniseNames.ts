import type { Article } from '../model/article';
import type { Mention } from '../model/mention';

/** The decoded model: made once by `decodeNameModel`, shared by all articles. */
export interface NameModel {
  readonly version: number;
}

/** Decodes the bytes of `src/data/generated/names.bin`. Throws one clear sentence when they are damaged or of another version. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  return { version: bytes.length };
}

/** Persons, organisations, places and other names of one article, in the order of the text, never overlapping. */
export function recogniseNames(article: Article, model: NameModel): Mention[] {
  void article;
  void model;
  return [];
}
