/** `docs/faults.md` names a test for each fault; a test that was renamed or removed shows here. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../support/projectRoot';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

/** The list is the first part of the page. */
const rows = (read('docs/faults.md').split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Fault') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** Lines that begin a test. */
const titles = (file: string): string[] =>
  read(file)
    .split('\n')
    .filter((line) => /^\s*(?:await )?(?:test|suite)\(/.test(line));

suite('faults', () => {
  test('there is a list', () => {
    assert.ok(rows.length > 20);
  });
  for (const [fault = '', does = '', file = '', title = ''] of rows)
    test(`${fault}: ${file} has "${title}"`, () => {
      assert.ok(does !== '' && existsSync(path.join(projectRoot, file)), file);
      assert.ok(
        titles(file).some((line) => line.includes(title)),
        title,
      );
    });
});
