import * as vscode from 'vscode';
import type { ThingsAtDto } from '../../protocol/requests';
import type { ServerSession } from './serverSession';
import { wireRangeOf } from './wire';

/** The name at the cursor of the active editor. */
export async function mentionHere(server: ServerSession): Promise<ThingsAtDto['entity'] | undefined> {
  const editor = vscode.window.activeTextEditor;
  return (
    editor && (await server.request('collate/at', { uri: editor.document.uri.toString(), range: wireRangeOf(editor.selection) }))?.entity
  );
}

export async function entityHere(server: ServerSession): Promise<{ readonly entity: string; readonly uri?: string } | undefined> {
  const mention = await mentionHere(server);
  return mention ? { entity: mention.id } : undefined;
}
