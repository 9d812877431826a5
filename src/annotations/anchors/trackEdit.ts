import type { TextRange } from './place';

/** One replacement in a text: `[start, end)` of the text before, and how many units stand there now. */
export interface TextEdit extends TextRange {
  readonly length: number;
}

/** Where `range` stands after `edit`, while the editor is open; undefined where the edit touched its words, so that they must be looked up. */
export function trackEdit(range: TextRange, edit: TextEdit): TextRange | undefined {
  if (edit.start >= range.end) return range;
  if (edit.end > range.start) return undefined;
  const shift = edit.length - (edit.end - edit.start);
  return { start: range.start + shift, end: range.end + shift };
}
