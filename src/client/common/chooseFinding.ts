import * as vscode from 'vscode';
import type { FindingDto, StatementDto } from '../../protocol/findings';
import type { FindingReference } from './contributions';
import type { Extension } from './extension';
import { statementLabel } from './openStatement';
import { wireRangeOf } from './wire';
import { pick, showForAWhile } from './inertText';

/** The finding that a command is about: the one named, else the one at the cursor, else the one selected last. Says so when there is none. */
export async function chooseFinding({ server, findings }: Extension, reference?: FindingReference): Promise<FindingDto | undefined> {
  if (reference) return findings.get(reference.key);
  const editor = vscode.window.activeTextEditor;
  const here =
    editor && (await server.request('collate/at', { uri: editor.document.uri.toString(), range: wireRangeOf(editor.selection) }));
  const found = here?.findings[0] ?? (findings.selected === undefined ? undefined : findings.get(findings.selected));
  if (!found) showNothing(vscode.l10n.t('No discrepancy is selected or stands at the cursor.'));
  return found;
}

/** Index of the statement in the active editor; 0 when none is there. */
export function statementHere({ statements }: FindingDto): number {
  const editor = vscode.window.activeTextEditor;
  const uri = editor?.document.uri.toString();
  const line = editor?.selection.active.line ?? 0;
  const own = statements.map((statement, index) => ({ statement, index })).filter(({ statement }) => statement.uri === uri);
  own.sort((a, b) => Math.abs(a.statement.range.start.line - line) - Math.abs(b.statement.range.start.line - line));
  return own[0]?.index ?? 0;
}

/** Lets the editor pick one of several statements; the only one is taken without asking. */
export async function pickStatement(statements: readonly StatementDto[], title: string): Promise<StatementDto | undefined> {
  if (statements.length <= 1) return statements[0];
  const items = statements.map((statement) => ({
    label: statement.quote,
    description: statementLabel(statement),
    detail: statement.sentence.replace(/\s+/g, ' '),
    statement,
  }));
  return (await pick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.statement;
}

/** A message that goes away by itself. */
export function showNothing(text: string): void {
  showForAWhile('info', text, 4000);
}
