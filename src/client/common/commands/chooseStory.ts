import * as vscode from 'vscode';
import type { SourceReference } from '../contributions';
import type { Command } from '../extension';
import { askForText, pick } from '../inertText';

/** Leaves an article out of all comparisons, or takes it in again. */
export const toggleLeftOut: Command<'collate.toggleLeftOut'> = {
  id: 'collate.toggleLeftOut',
  run: async ({ stories }, source) => {
    const uri = uriOf(source);
    if (uri) await stories.toggleLeftOut(uri);
  },
};

/** Puts an article into a story by hand. */
export const setStory: Command<'collate.setStory'> = {
  id: 'collate.setStory',
  run: async ({ stories }, source) => {
    const uri = uriOf(source);
    if (!uri) return;
    const own = { label: vscode.l10n.t('New story …'), iconPath: new vscode.ThemeIcon('add'), name: undefined, isNew: true };
    const none = { label: vscode.l10n.t('As the texts show it'), iconPath: new vscode.ThemeIcon('discard'), name: undefined, isNew: false };
    const known = stories.storyNames.map((name) => ({ label: name, name, isNew: false }));
    const picked = await pick([...known, own, none], {
      title: vscode.l10n.t('Story of {0}', vscode.workspace.asRelativePath(uri)),
    });
    if (!picked) return;
    const name = picked.isNew ? await askForText({ title: vscode.l10n.t('Name of the story') }) : picked.name;
    if (!picked.isNew || name) await stories.setStory(uri, name);
  },
};

function uriOf(source: SourceReference | undefined): vscode.Uri | undefined {
  return source ? vscode.Uri.parse(source.uri) : vscode.window.activeTextEditor?.document.uri;
}
