import * as vscode from 'vscode';
import { chooseFinding } from '../chooseFinding';
import type { Command } from '../extension';
import { locationOf } from '../wire';

/** Every statement of a finding in the editor's own peek view, with all articles at hand. */
export const openAllStatements: Command<'collate.openAllStatements'> = {
  id: 'collate.openAllStatements',
  run: async (extension, reference) => {
    const finding = await chooseFinding(extension, reference);
    const first = finding?.statements[0];
    if (!finding || !first) return;
    extension.findings.selected = finding.key;
    const locations = finding.statements.map(locationOf);
    const active = vscode.window.activeTextEditor;
    const own = finding.statements.find(({ uri }) => uri === active?.document.uri.toString()) ?? first;
    const editor = own.uri === active?.document.uri.toString() ? active : await vscode.window.showTextDocument(vscode.Uri.parse(own.uri));
    await vscode.commands.executeCommand(
      'editor.action.peekLocations',
      editor.document.uri,
      locationOf(own).range.start,
      locations,
      'peek',
    );
  },
};
