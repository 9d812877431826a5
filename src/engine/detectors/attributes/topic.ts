/** A respect in which one thing has one value at a time, and how reports write the values. */
import type { FindingKind, Severity } from '../../model/finding';

/** One value found in a sentence. */
export interface TopicMatch {
  readonly value: string;
  /** What the value belongs to where the words say so ("Detroit" in "north of Detroit"), else an empty string. */
  readonly anchor: string;
}

export interface Topic {
  readonly id: string;
  readonly kind: FindingKind;
  readonly what: string;
  /** The same pattern is applied to every sentence; groups are read by `read`. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => TopicMatch | undefined;
  /** How two different values stand to one another; undefined where they do not exclude one another. */
  readonly relate: (left: string, right: string) => Severity | undefined;
  /** Words of substance that two sentences must share besides the value and its anchor. */
  readonly minShared: number;
  readonly confidence: number;
}

/** Value classes: each row is a value and the words for it; the first row that fits is read. */
export function readClass(rows: Readonly<Record<string, RegExp>>): (match: RegExpMatchArray) => TopicMatch | undefined {
  return (match) => {
    const value = Object.keys(rows).find((name) => rows[name]?.test(match[0]));
    return value === undefined ? undefined : { value, anchor: '' };
  };
}
