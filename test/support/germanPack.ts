import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { homeFolders } from './codeServer';

/**
 * Puts a German language pack without any text into a profile: VS Code then runs in German, its own texts stay English, and extensions
 * show theirs. The session asks for it by its `locale`.
 */
export function installGermanPack(home: string): void {
  const { userData } = homeFolders(home);
  const texts = path.join(userData, 'german.i18n.json');
  mkdirSync(userData, { recursive: true });
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'empty',
    label: 'Deutsch',
    extensions: [{ extensionIdentifier: { id: 'collate-test.german' }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ de: pack }));
}
