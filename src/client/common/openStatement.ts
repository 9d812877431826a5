import * as vscode from 'vscode';
import type { StatementDto } from '../../protocol/findings';
import type { WireRange } from '../../protocol/positions';
import { rangeOf } from './wire';

export interface OpenOptions {
  readonly beside?: boolean;
  readonly column?: vscode.ViewColumn;
  /** Leaves the keyboard where it is. */
  readonly preserveFocus?: boolean;
}

/** Opens an article at a place and brings it to the middle of the window. */
export async function openPlace(
  uri: string,
  range: WireRange,
  { beside, column, preserveFocus }: OpenOptions = {},
): Promise<vscode.TextEditor> {
  const selection = rangeOf(range);
  const viewColumn = column ?? (beside ? vscode.ViewColumn.Beside : undefined);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection,
    preserveFocus: preserveFocus ?? false,
    preview: !beside,
    ...(viewColumn ? { viewColumn } : {}),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** One line for lists of statements: who, when. */
export function statementLabel({ outlet, published }: StatementDto): string {
  return [outlet, published].filter(Boolean).join(', ');
}
