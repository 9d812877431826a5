import * as vscode from 'vscode';
import { completeSettings, defaultSettings, type Settings } from '../../protocol/settings';

/** The settings as they are now, gaps filled with defaults. */
export function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration('collate');
  return completeSettings(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, configuration.get(key)])));
}
