import type { Attribute, LinkedMention } from '../model/mention';

/** A mention and the text beside it, cut at the ends of its sentence. */
export interface Surroundings {
  readonly mention: LinkedMention;
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** Mentions that follow in the same sentence. */
  readonly following: readonly LinkedMention[];
}

/** An attribute that stands `offset` units into the text behind the mention. */
export function attributeAfter(around: Surroundings, kind: Attribute['kind'], offset: number, value: string): Attribute {
  return place(around, kind, around.mention.end + offset, value);
}

/** An attribute that stands `offset` units into the text before the mention. */
export function attributeBefore(around: Surroundings, kind: Attribute['kind'], offset: number, value: string): Attribute {
  return place(around, kind, around.mention.start - around.before.length + offset, value);
}

/** An attribute inside the mention itself ("Lima-based Acme" marked as one). */
export function attributeInside(around: Surroundings, kind: Attribute['kind'], offset: number, value: string): Attribute {
  return place(around, kind, around.mention.start + offset, value);
}

function place(around: Surroundings, kind: Attribute['kind'], start: number, written: string): Attribute {
  const lead = written.length - written.trimStart().length;
  const value = written.trim();
  return { kind, value, start: start + lead, end: start + lead + value.length, sentence: around.mention.sentence };
}

/** Units of an apposition: up to the comma, stop, semicolon, bracket or dash that ends it. */
export function phraseLength(text: string): number {
  const end =
    /[,;:()“”"]|\.(?:\s|$)|[.!?]$| [-–—]|--| (?:who|which|that|said|says|told|added|has|have|had|was|were|is|are|will|would) /.exec(text);
  return end ? end.index : text.length;
}
