/** Values of the protocol ⇄ values of the editor. */
import * as vscode from 'vscode';
import type { WireLocation, WireRange } from '../../protocol/positions';

export function rangeOf({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function wireRangeOf({ start, end }: vscode.Range): WireRange {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

export function locationOf({ uri, range }: WireLocation): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), rangeOf(range));
}

/** Documents and places in them, as requests of the language-server protocol name them. */
export function placeIn(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): { textDocument: { uri: string }; position: { line: number; character: number } } {
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

export function contentChangeOf({ range, rangeLength, text }: vscode.TextDocumentContentChangeEvent): {
  range: WireRange;
  rangeLength: number;
  text: string;
} {
  return { range: wireRangeOf(range), rangeLength, text };
}
