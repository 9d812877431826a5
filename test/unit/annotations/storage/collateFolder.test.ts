import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changeFile, readOwnFile, UnsafeFolderError } from '../../../../src/annotations/storage/collateFolder';
import { nodeStorage } from '../../../../src/cli/nodeStorage';

suite('changeFile', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-change-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  const add = (item: string) =>
    changeFile(nodeStorage, folder, 'list.json', async (text) => {
      const list = JSON.parse(text ?? '[]') as string[];
      // Time for the other writer to come between reading and writing, if it could.
      await new Promise((resolve) => setImmediate(resolve));
      return JSON.stringify([...list, item]);
    });
  const content = () => JSON.parse(readFileSync(path.join(folder, '.collate', 'list.json'), 'utf8')) as string[];

  test('two writers at once lose nothing of one another', async () => {
    const write = async (name: string): Promise<void> => {
      for (let at = 0; at < 10; at++) await add(`${name}${at}`);
    };
    await Promise.all([write('left'), write('right')]);
    assert.equal(new Set(content()).size, 20);
    assert.deepEqual(readdirSync(path.join(folder, '.collate')).sort(), ['.gitignore', '.writing', 'list.json']);
    assert.deepEqual(readdirSync(path.join(folder, '.collate', '.writing')), []);
  });

  test('a change that fails leaves the file as it was, and the folder free for the next', async () => {
    await add('first');
    await assert.rejects(
      changeFile(nodeStorage, folder, 'list.json', () => Promise.reject(new Error('no'))),
      /no/,
    );
    await add('second');
    assert.deepEqual(content(), ['first', 'second']);
  });

  test('nothing is written through a link', async () => {
    writeFileSync(path.join(folder, 'target.json'), '[]');
    mkdirSync(path.join(folder, '.collate'));
    symlinkSync(path.join(folder, 'target.json'), path.join(folder, '.collate', 'list.json'));
    await assert.rejects(add('x'), UnsafeFolderError);
    assert.equal(readFileSync(path.join(folder, 'target.json'), 'utf8'), '[]');
  });

  test('nothing is read through a link, of the file or of the folder', async () => {
    writeFileSync(path.join(folder, 'list.json'), '["secret"]');
    mkdirSync(path.join(folder, 'one', '.collate'), { recursive: true });
    symlinkSync(path.join(folder, 'list.json'), path.join(folder, 'one', '.collate', 'list.json'));
    mkdirSync(path.join(folder, 'two'));
    symlinkSync(folder, path.join(folder, 'two', '.collate'));
    for (const place of ['one', 'two'])
      await assert.rejects(readOwnFile(nodeStorage, path.join(folder, place), 'list.json'), UnsafeFolderError);
    assert.equal(await readOwnFile(nodeStorage, folder, 'list.json'), null);
  });
});
