import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WireRange } from '../../protocol/positions';

/** Offsets → lines and characters. The only place besides `spanOfRange` that does so. */
export function rangeOfSpan(document: TextDocument, span: { readonly start: number; readonly end: number }): WireRange {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function spanOfRange(document: TextDocument, range: WireRange): { start: number; end: number } {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
