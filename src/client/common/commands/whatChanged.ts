import * as vscode from 'vscode';
import type { FactChangeDto } from '../../../protocol/changes';
import { showNothing } from '../chooseFinding';
import { committedText } from '../committedText';
import type { Command } from '../extension';
import { rangeOf } from '../wire';
import { pick } from '../inertText';

/** Facts that tell the article as it is from its saved and its committed version; choosing one goes there. */
export const whatChanged: Command<'collate.whatChanged'> = {
  id: 'collate.whatChanged',
  run: async ({ server }) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document } = editor;
    const uri = document.uri.toString();
    const saved = document.isDirty ? await savedText(document) : undefined;
    const committed = await committedText(document.uri);
    const since = async (before: string | undefined): Promise<readonly FactChangeDto[]> =>
      before === undefined ? [] : ((await server.request('collate/changes', { uri, before })) ?? []);
    const items = [
      ...itemsOf(vscode.l10n.t('Since the last save'), await since(saved)),
      ...itemsOf(vscode.l10n.t('Since the last commit'), await since(committed)),
    ];
    if (items.length === 0) {
      showNothing(vscode.l10n.t('No fact has changed.'));
      return;
    }
    const picked = await pick(items, {
      title: vscode.l10n.t('What changed'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked?.change?.range) return;
    const range = rangeOf(picked.change.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.window.showTextDocument(document);
  },
};

interface ChangeItem extends vscode.QuickPickItem {
  readonly change?: FactChangeDto;
}

function itemsOf(title: string, changes: readonly FactChangeDto[]): ChangeItem[] {
  if (changes.length === 0) return [];
  const names = { added: vscode.l10n.t('new'), changed: vscode.l10n.t('changed'), dropped: vscode.l10n.t('dropped') };
  const icons = { added: 'diff-added', changed: 'diff-modified', dropped: 'diff-removed' };
  const items = changes.map((change): ChangeItem => {
    const words = change.change === 'changed' ? `${change.before ?? ''} → ${change.after ?? ''}` : (change.after ?? change.before ?? '');
    return {
      label: words,
      iconPath: new vscode.ThemeIcon(icons[change.change]),
      description: [names[change.change], change.subject].filter(Boolean).join(' · '),
      change,
    };
  });
  return [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

async function savedText({ uri }: vscode.TextDocument): Promise<string | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // Deleted on disk while it is being edited: there is no saved version to compare with.
    return undefined;
  }
}
