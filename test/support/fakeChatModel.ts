import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { homeFolders } from './codeServer';

/** What the model answers; it also says how many messages it was sent. */
export const fakeAnswer = 'Both cannot be true.';

/** Installs an extension that provides a chat model, which answers every question with `fakeAnswer` and keeps what it was asked in `asked`. */
export function installFakeChatModel(home: string): { readonly asked: string } {
  const folder = path.join(homeFolders(home).extensions, 'collate-test.model-1.0.0');
  const asked = path.join(home, 'asked.jsonl');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'model',
      publisher: 'collate-test',
      version: '1.0.0',
      engines: { vscode: '^1.104.0' },
      main: './main.js',
      activationEvents: ['*'],
      contributes: { languageModelChatProviders: [{ vendor: 'collate-test', displayName: 'Test models' }] },
    }),
  );
  writeFileSync(
    path.join(folder, 'main.js'),
    `const vscode = require('vscode');
const { appendFileSync } = require('node:fs');
exports.activate = (context) => {
  const information = { id: 'parrot', name: 'Parrot', family: 'parrot', version: '1', maxInputTokens: 10000, maxOutputTokens: 1000, capabilities: {}, isUserSelectable: true };
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('collate-test', {
    provideLanguageModelChatInformation: async () => [information],
    provideTokenCount: async () => 1,
    provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
      const text = messages.flatMap(({ content }) => content.map((part) => part.value ?? ''));
      appendFileSync(${JSON.stringify(asked)}, JSON.stringify(text) + '\\n');
      progress.report(new vscode.LanguageModelTextPart(${JSON.stringify(fakeAnswer)}));
    },
  }));
};
`,
  );
  return { asked };
}
