import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../support/projectRoot';

const client = path.join(projectRoot, 'src/client');
const door = path.join('common', 'inertText.ts');
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== door)
  .map((name) => ({ name, text: readFileSync(path.join(client, name), 'utf8') }));

/** Lists, boxes, messages and the status bar read icons and links out of their text: an article's words must not get there as they are. */
suite('text of articles reaches lists and messages through one door', () => {
  for (const call of ['showQuickPick', 'showInputBox', 'setStatusBarMessage', 'createQuickPick', 'createInputBox'])
    test(`${call} is called there alone`, () => {
      assert.deepEqual(
        sources.filter(({ text }) => text.includes(`${call}(`) || text.includes(`${call}<`)).map(({ name }) => name),
        [],
      );
    });

  test('what messages say is inert', () => {
    const calls = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\.show(?:Information|Warning|Error)Message(?:<[^>]*>)?\(\s*(\S{0,6})/g)].map(
        ([, begin]) => `${name}: ${begin ?? ''}`,
      ),
    );
    assert.ok(calls.length > 5);
    assert.deepEqual(
      calls.filter((call) => !call.endsWith(': inert(')),
      [],
    );
  });
});
