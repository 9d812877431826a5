import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeVersions, readConflictedFile } from '../../../../src/annotations/records/mergeVersions';
import type { RecordFile, StoredRecord } from '../../../../src/annotations/records/record';
import { parseRecordFile, printRecordFile } from '../../../../src/annotations/records/recordFile';

function fileOf(...records: StoredRecord[]): RecordFile {
  return { head: { version: 1 }, records: new Map(records.map((record) => [record.id, record])) };
}

function parsed(text: string): RecordFile {
  const { file, damaged } = parseRecordFile(text);
  assert.equal(damaged, null);
  assert.ok(file);
  return file;
}

const ids = (file: RecordFile): string[] => [...file.records.keys()].sort();

suite('record files', () => {
  test('what is printed reads back, and prints the same', () => {
    const file = fileOf(
      { id: 'b', creator: { name: 'Ann', nick: 'a' } },
      { id: 'a', zebra: [1, { y: 1, x: 2 }], motivation: 'commenting' },
    );
    const text = printRecordFile(file);
    assert.deepEqual(parsed(text), { head: { version: 1 }, records: file.records });
    assert.equal(printRecordFile(parsed(text)), text);
    assert.ok(text.indexOf('"id": "a"') < text.indexOf('"id": "b"'));
  });

  test('fields of other tools stay, in the file and in its entries', () => {
    const text = '{"generator":{"name":"Another"},"items":[{"id":"x","stars":5,"nested":{"deep":[null,true]}}]}';
    assert.deepEqual(JSON.parse(printRecordFile(parsed(text))), JSON.parse(text));
  });

  for (const [name, text] of [
    ['cut off', '{"items": [{"id": "a"'],
    ['no object', '[1]'],
    ['no items', '{}'],
    ['an item without id', '{"items":[{}]}'],
    ['two items of one id', '{"items":[{"id":"a"},{"id":"a"}]}'],
    ['empty', ''],
  ] as const)
    test(`damaged: ${name}`, () => assert.equal(parseRecordFile(text).file, null));

  test('git merges additions, a change and a deletion by two people', () => {
    const [b, g, m, t] = ['b', 'g', 'm', 't'].map((id): StoredRecord => ({ id, body: id })) as [
      StoredRecord,
      StoredRecord,
      StoredRecord,
      StoredRecord,
    ];
    const base = fileOf(b, g, m, t);
    const ours = fileOf({ id: 'a', body: 'new' }, b, g, m, { id: 't', body: 'changed' });
    const theirs = fileOf(b, { id: 'e', body: 'new' }, g, t);
    const folder = mkdtempSync(path.join(tmpdir(), 'collate-merge-'));
    const at = (name: string, file: RecordFile): string => {
      writeFileSync(path.join(folder, name), printRecordFile(file));
      return path.join(folder, name);
    };
    const wide = (file: RecordFile): RecordFile => {
      // Git needs a few lines between two changes; entries of real notes have twenty.
      const spaced = [...file.records.values()].map((record): [string, StoredRecord] => [
        record.id,
        { ...record, lines: [1, 2, 3, 4, record.id] },
      ]);
      return { head: file.head, records: new Map(spaced) };
    };
    const result = at('ours', wide(ours));
    execFileSync('git', ['merge-file', '-q', result, at('base', wide(base)), at('theirs', wide(theirs))]);
    const merged = parsed(readFileSync(result, 'utf8'));
    rmSync(folder, { recursive: true });
    assert.deepEqual(ids(merged), ['a', 'b', 'e', 'g', 't']);
    assert.equal(merged.records.get('t')?.['body'], 'changed');
  });

  test('a conflict that git left is read as both sides', () => {
    const text = `{
"version": 1,
"items": [
<<<<<<< ours
{ "id": "a" }
||||||| base
=======
{ "id": "b" }
>>>>>>> theirs
]
}`;
    const file = readConflictedFile(text);
    assert.ok(file);
    assert.deepEqual(ids(file), ['a', 'b']);
    assert.equal(readConflictedFile(text.replace('{ "id": "b" }', '{ "id": ')), null);
  });

  test('of an entry that both versions changed the newer one stays; what one deleted is gone', () => {
    const base = fileOf({ id: 'a', body: 1, created: '2026-01-01' }, { id: 'gone' });
    const ours = fileOf({ id: 'a', body: 2, modified: '2026-01-02' });
    const theirs = fileOf({ id: 'a', body: 3, modified: '2026-01-03' }, { id: 'gone' });
    const merged = mergeVersions(base, ours, theirs);
    assert.deepEqual(ids(merged), ['a']);
    assert.equal(merged.records.get('a')?.['body'], 3);
  });
});
