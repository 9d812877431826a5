import * as vscode from 'vscode';
import type { Command } from '../extension';

const FOLDER = 'sample-story';

/** Copies the story that comes with the extension to a folder of its own, once, so that it can be edited, and opens it. */
export const openSampleStory: Command<'collate.openSampleStory'> = {
  id: 'collate.openSampleStory',
  run: async ({ context }) => {
    const from = vscode.Uri.joinPath(context.extensionUri, 'media', FOLDER);
    const to = vscode.Uri.joinPath(context.globalStorageUri, FOLDER);
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    if (!(await exists(to))) await vscode.workspace.fs.copy(from, to);
    await vscode.commands.executeCommand('vscode.openFolder', to, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
  },
};

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
