import * as vscode from 'vscode';
import { readSettings } from '../settings';
import { askForText } from '../inertText';

/** The part of the git extension's interface (version 1) that is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string>; getGlobalConfig(key: string): Promise<string> } | null;
}

/** Whose notes and marks these are: the setting, else the name in git's settings, else what the editor answers once. */
export async function authorName(article: vscode.Uri): Promise<string> {
  const named = readSettings()['author.name'].trim() || (await gitName(article));
  if (named) return named;
  const given = await askForText({
    title: vscode.l10n.t('Under which name shall notes and marks be kept?'),
    prompt: vscode.l10n.t('It is written beside each note. The setting “collate.author.name” changes it.'),
  });
  if (given?.trim())
    await vscode.workspace.getConfiguration('collate').update('author.name', given.trim(), vscode.ConfigurationTarget.Global);
  return given?.trim() ?? '';
}

async function gitName(article: vscode.Uri): Promise<string> {
  const extension = vscode.extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension || article.scheme !== 'file') return '';
  try {
    const git = await extension.activate();
    const repository = git.enabled ? git.getAPI(1).getRepository(article) : null;
    return repository ? (await repository.getConfig('user.name')) || (await repository.getGlobalConfig('user.name')) : '';
  } catch {
    // No git on this machine, or no name in its settings.
    return '';
  }
}
