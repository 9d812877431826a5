/** The last committed version of a file, from the editor's own git extension where it is present. */
import * as vscode from 'vscode';

/** The part of the git extension's interface (version 1) that is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
}

/** `undefined`: no git extension, no repository, or the file was never committed. */
export async function committedText(uri: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension || uri.scheme !== 'file') return undefined;
  try {
    const git = await extension.activate();
    if (!git.enabled) return undefined;
    return await git.getAPI(1).getRepository(uri)?.show('HEAD', uri.fsPath);
  } catch {
    // Not committed yet, or git itself is missing: the command then compares with the saved version alone.
    return undefined;
  }
}
