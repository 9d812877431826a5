/**
 * A text with its white space, quotation marks and dashes made plain, so that re-wrapped paragraphs and curled quotes do not count as
 * changed words, and the way back to its offsets.
 */
export interface PlainText {
  readonly original: string;
  readonly plain: string;
  /** Offset in `original` of each unit of `plain`, and the length of `original` at the end. */
  readonly offsets: Int32Array;
}

const SAME: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

/** Runs of white space become one space; units keep their order. */
export function toPlainText(original: string): PlainText {
  const offsets = new Int32Array(original.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let afterSpace = false;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charAt(at);
    const isSpace = /\s/.test(unit);
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    offsets[length++] = at;
    pieces.push(isSpace ? ' ' : (SAME[unit] ?? unit));
  }
  offsets[length] = original.length;
  return { original, plain: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** The stretch of the original text that `[start, end)` of the plain one stands for, without white space at its ends. */
export function toOriginalSpan(text: PlainText, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = text.offsets[start] ?? text.original.length;
  const last = text.offsets[end - 1] ?? text.original.length;
  return { start: from, end: end > start ? last + 1 : from };
}

/** Letters and digits of any script. */
export function isWordUnit(unit: string): boolean {
  return unit !== '' && /[\p{L}\p{N}]/u.test(unit);
}
