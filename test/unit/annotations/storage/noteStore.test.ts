import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UnsafeFolderError } from '../../../../src/annotations/storage/collateFolder';
import { NoteStore } from '../../../../src/annotations/storage/noteStore';
import type { Storage } from '../../../../src/annotations/storage/storage';
import { nodeStorage } from '../../../../src/cli/nodeStorage';
import { runWriters } from './runWriters';

suite('NoteStore', () => {
  let folder: string;
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'collate-store-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  const add = (file: string, id: string) => ({ label: 'add', changes: [{ file, id, before: null, after: { id, text: id } }] });
  const store = () => new NoteStore(nodeStorage, folder);

  test('what was written is read again, and nothing temporary is left', async () => {
    const { written } = await store().commit(add('annotations/a.txt.jsonld', 'n1'));
    await store().commit(add('dismissals.json', 'd1'));
    assert.deepEqual(written, [`${folder}/.collate/annotations/a.txt.jsonld`]);
    const { files, damaged } = await store().load();
    assert.deepEqual([...files.keys()], ['annotations/a.txt.jsonld', 'dismissals.json']);
    assert.equal(files.get('dismissals.json')?.records.get('d1')?.['text'], 'd1');
    assert.deepEqual(damaged, []);
    assert.deepEqual(readdirSync(path.join(folder, '.collate', '.writing')), []);
    assert.deepEqual(readdirSync(path.join(folder, '.collate', 'annotations')), ['a.txt.jsonld']);
  });

  test('a damaged file is told by load, and set aside by the next write, with its content', async () => {
    mkdirSync(path.join(folder, '.collate'));
    writeFileSync(path.join(folder, '.collate', 'dismissals.json'), '{"items": [');
    assert.deepEqual(
      (await store().load()).damaged.map(({ file }) => file),
      ['dismissals.json'],
    );
    const { damaged } = await store().commit(add('dismissals.json', 'd1'));
    const movedTo = damaged[0]?.movedTo;
    assert.ok(movedTo);
    assert.equal(readFileSync(path.join(folder, '.collate', movedTo), 'utf8'), '{"items": [');
    assert.equal((await store().load()).files.get('dismissals.json')?.records.size, 1);
  });

  test('a .collate that is a link is neither read nor written', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, path.join(folder, '.collate'));
    await assert.rejects(store().load(), UnsafeFolderError);
    await assert.rejects(store().commit(add('dismissals.json', 'd1')), UnsafeFolderError);
    assert.deepEqual(readdirSync(elsewhere), []);
  });

  test('a link in place of a file of notes is not written through', async () => {
    const target = path.join(folder, 'target.json');
    writeFileSync(target, '{"items":[]}');
    mkdirSync(path.join(folder, '.collate'));
    symlinkSync(target, path.join(folder, '.collate', 'dismissals.json'));
    await assert.rejects(store().commit(add('dismissals.json', 'd1')), UnsafeFolderError);
    assert.equal(readFileSync(target, 'utf8'), '{"items":[]}');
  });

  for (const name of ['.writing', 'annotations'])
    test(`a link in place of ${name} leads no write and no deletion out of the folder`, async () => {
      const elsewhere = path.join(folder, 'elsewhere');
      mkdirSync(elsewhere);
      writeFileSync(path.join(elsewhere, '0-diary.txt'), 'dear diary');
      mkdirSync(path.join(folder, '.collate'));
      symlinkSync(elsewhere, path.join(folder, '.collate', name));
      await assert.rejects(store().commit(add('annotations/a.txt.jsonld', 'n1')), UnsafeFolderError);
      assert.deepEqual(readdirSync(elsewhere), ['0-diary.txt']);
    });

  test('a link in place of .gitignore creates no file elsewhere', async () => {
    mkdirSync(path.join(folder, '.collate'));
    symlinkSync(path.join(folder, 'new-file'), path.join(folder, '.collate', '.gitignore'));
    await assert.rejects(store().commit(add('dismissals.json', 'd1')), UnsafeFolderError);
    assert.ok(!existsSync(path.join(folder, 'new-file')));
  });

  for (const file of ['../evil.json', 'annotations/../../evil.json', '/evil.json', 'a\\b.json', ''])
    test(`the path "${file}" is refused`, async () => {
      await assert.rejects(store().commit(add(file, 'x')), UnsafeFolderError);
      assert.ok(!existsSync(path.join(folder, 'evil.json')));
    });

  test('a full disk: the write fails, what was written before stays whole, and nothing half-written is left', async () => {
    await store().commit(add('dismissals.json', 'd1'));
    const full: Storage = {
      ...nodeStorage,
      write: async (file, text) => {
        await nodeStorage.write(file, text.slice(0, 5));
        if (text !== '') throw new Error('ENOSPC: no space left on device');
      },
    };
    await assert.rejects(new NoteStore(full, folder).commit(add('dismissals.json', 'd2')), /ENOSPC/);
    assert.deepEqual([...((await store().load()).files.get('dismissals.json')?.records.keys() ?? [])], ['d1']);
    assert.deepEqual(readdirSync(path.join(folder, '.collate')).sort(), ['.gitignore', '.writing', 'dismissals.json']);
    assert.deepEqual(readdirSync(path.join(folder, '.collate', '.writing')), []);
    await store().commit(add('dismissals.json', 'd3'));
    assert.equal((await store().load()).files.get('dismissals.json')?.records.size, 2);
  });

  test('two processes that write at once lose nothing', async function () {
    this.timeout(60_000);
    const each = 60;
    await runWriters(folder, ['left', 'right'], each);
    const { files, damaged } = await store().load();
    assert.deepEqual(damaged, []);
    const ids = [...(files.get('annotations/a.txt.jsonld')?.records.keys() ?? [])];
    assert.equal(ids.length, 2 * each);
    assert.equal(files.get('dismissals.json')?.records.get('shared')?.['left'], each - 1);
    assert.equal(files.get('dismissals.json')?.records.get('shared')?.['right'], each - 1);
    assert.deepEqual(readdirSync(path.join(folder, '.collate', '.writing')), []);
  });
});
