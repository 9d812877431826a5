import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { projectRoot } from '../../support/projectRoot';

const folder = path.join(projectRoot, 'test/fixtures/grammar');
const grammarFile = path.join(projectRoot, 'syntaxes/article.tmLanguage.json');

/** Each line of the text, and under it each of its tokens that is more than plain text, with its scopes. */
async function scopesOf(text: string): Promise<string> {
  const wasm = createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  let stack = INITIAL;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(`>${line}`);
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.filter((scope) => scope !== 'text.article');
      if (own.length > 0)
        lines.push(`#${' '.repeat(startIndex)}${'^'.repeat(Math.max(1, Math.min(endIndex, line.length) - startIndex))} ${own.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

suite('grammar of articles', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.article')))
    test(name, async () => {
      const scopes = await scopesOf(readFileSync(path.join(folder, name), 'utf8'));
      const expected = path.join(folder, `${name}.snap`);
      if (process.env['UPDATE_GOLD'] === '1') writeFileSync(expected, scopes);
      assert.ok(existsSync(expected), 'a missing snapshot is made with UPDATE_GOLD=1');
      assert.equal(scopes, readFileSync(expected, 'utf8'));
    });
});
