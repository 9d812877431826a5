import * as vscode from 'vscode';
import type { Command } from '../extension';
import { showNothing } from '../chooseFinding';

/** Switches the colours on and off: in the workspace's settings if they say so already, else in the user's. */
export const toggleHighlights: Command<'collate.toggleHighlights'> = {
  id: 'collate.toggleHighlights',
  run: async ({ settings }) => {
    const on = !settings()['highlights.enabled'];
    const configuration = vscode.workspace.getConfiguration('collate');
    const inWorkspace = configuration.inspect('highlights.enabled')?.workspaceValue !== undefined;
    await configuration.update(
      'highlights.enabled',
      on,
      inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
    );
    showNothing(on ? vscode.l10n.t('Highlights are on.') : vscode.l10n.t('Highlights are off.'));
  },
};
