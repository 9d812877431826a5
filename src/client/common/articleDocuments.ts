/** Which documents may be articles: asked on every event, so it must cost next to nothing. */
import * as vscode from 'vscode';
import type { Settings } from '../../protocol/settings';
import { languageId } from './contributions';

/** Documents for which the server is asked; it decides by their text. */
export const articleSelector: vscode.DocumentSelector = [{ language: languageId }, { language: 'plaintext' }];

/** Schemes under which the editor shows old, foreign or made-up texts: never articles. */
const FOREIGN_SCHEMES = new Set([
  'git',
  'gitfs',
  'output',
  'debug',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'comment',
  'search-editor',
  'walkThrough',
  'chat-editing-text-model',
]);

/** `language` article always; a plain text when the settings' globs select it, or when it lies in no workspace folder. */
export function mayBeArticle(document: vscode.TextDocument, settings: Settings): boolean {
  if (FOREIGN_SCHEMES.has(document.uri.scheme)) return false;
  if (document.languageId === languageId) return true;
  if (document.languageId !== 'plaintext') return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return true;
  const matches = (globs: readonly string[]): boolean =>
    globs.length > 0 &&
    vscode.languages.match(
      globs.map((glob) => ({ pattern: new vscode.RelativePattern(folder, glob) })),
      document,
    ) > 0;
  return matches(settings['articles.include']) && !matches(settings['articles.exclude']);
}
