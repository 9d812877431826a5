import * as vscode from 'vscode';
import { showNothing } from '../chooseFinding';
import { entityHere } from '../entityHere';
import type { Command } from '../extension';
import { locationOf } from '../wire';

/** All mentions of a name in all articles, in the editor's own list of references. */
export const findMentions: Command<'collate.findMentions'> = {
  id: 'collate.findMentions',
  run: async ({ server }, reference) => {
    const entity = reference ?? (await entityHere(server));
    const editor = vscode.window.activeTextEditor;
    if (!entity) {
      showNothing(vscode.l10n.t('There is no name at the cursor.'));
      return;
    }
    const mentions = (await server.request('collate/entityMentions', { id: entity.entity, uri: entity.uri ?? null })) ?? [];
    const first = mentions[0];
    if (!first) return;
    const uri = editor?.document.uri ?? vscode.Uri.parse(first.uri);
    const position = editor?.selection.active ?? locationOf(first).range.start;
    await vscode.commands.executeCommand('editor.action.showReferences', uri, position, mentions.map(locationOf));
  },
};
