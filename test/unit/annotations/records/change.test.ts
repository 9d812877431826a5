import assert from 'node:assert/strict';
import { applyChanges, invert, type Action } from '../../../../src/annotations/records/change';
import { EMPTY_HISTORY, keepHistory, readHistory, redo, remember, undo } from '../../../../src/annotations/records/history';
import type { RecordFile, StoredRecord } from '../../../../src/annotations/records/record';

function fileOf(...records: StoredRecord[]): RecordFile {
  return { head: {}, records: new Map(records.map((record) => [record.id, record])) };
}

function applied(file: RecordFile, action: Action): RecordFile {
  const { file: next, refused } = applyChanges(file, action.changes);
  assert.deepEqual(refused, []);
  return next;
}

const change = (before: StoredRecord | null, after: StoredRecord | null) => ({ file: 'f', id: (after ?? before)?.id ?? '', before, after });

suite('changes', () => {
  const bulk: Action = {
    label: 'Mark all',
    changes: [
      change(null, { id: 'new', state: 'verified' }),
      change({ id: 'old', state: 'query' }, { id: 'old', state: 'verified' }),
      change({ id: 'dead' }, null),
    ],
  };

  test('a bulk action is undone and redone as a whole', () => {
    const start = fileOf({ id: 'old', state: 'query' }, { id: 'dead' }, { id: 'other' });
    const done = applied(start, bulk);
    assert.deepEqual([...done.records.keys()].sort(), ['new', 'old', 'other']);
    const history = remember(EMPTY_HISTORY, bulk);
    const back = undo(history);
    assert.ok(back);
    assert.deepEqual(new Map([...applied(done, back.action).records].sort()), new Map([...start.records].sort()));
    const again = redo(back.history);
    assert.ok(again);
    assert.deepEqual(applied(start, again.action), done);
    assert.equal(undo(back.history), undefined);
    assert.equal(redo(history), undefined);
  });

  test('a new action forgets what was taken back', () => {
    const back = undo(remember(EMPTY_HISTORY, bulk));
    assert.ok(back);
    assert.equal(redo(remember(back.history, bulk)), undefined);
  });

  test('what others added meanwhile stays', () => {
    const next = applied(fileOf({ id: 'theirs' }), { label: '', changes: [change(null, { id: 'mine' })] });
    assert.deepEqual([...next.records.keys()].sort(), ['mine', 'theirs']);
  });

  test('changes of different fields are joined; of one field refused; the same change counts once', () => {
    const before = { id: 'a', text: 'x', resolved: false, modified: '1' };
    const mine = { ...before, text: 'y', modified: '2' };
    const joined = applyChanges(fileOf({ ...before, resolved: true, modified: '3' }), [change(before, mine)]);
    assert.deepEqual(joined.file.records.get('a'), { id: 'a', text: 'y', resolved: true, modified: '3' });
    assert.equal(applyChanges(fileOf({ ...before, text: 'z' }), [change(before, mine)]).refused.length, 1);
    assert.equal(applyChanges(fileOf(mine), [change(before, mine)]).refused.length, 0);
  });

  test('undo takes away a note whose place has followed the text meanwhile', () => {
    const note = { id: 'a', text: 'mine', target: { start: 1 } };
    const undone = invert({ label: '', changes: [change(null, note)] });
    assert.equal(applied(fileOf({ ...note, target: { start: 9 } }), undone).records.size, 0);
  });

  test('undo does not wipe what somebody else made of the entry', () => {
    const undone = invert({ label: '', changes: [change(null, { id: 'a', text: 'mine' })] });
    const result = applyChanges(fileOf({ id: 'a', text: 'theirs' }), undone.changes);
    assert.equal(result.file.records.get('a')?.['text'], 'theirs');
    assert.equal(result.refused.length, 1);
  });
});

suite('history between windows', () => {
  const mark = (id: string, words = ''): Action => ({ label: id, changes: [change(null, { id, words })] });

  test('what was kept is read as it was', () => {
    const both = undo(remember(remember(EMPTY_HISTORY, mark('a')), mark('b')))?.history ?? EMPTY_HISTORY;
    assert.deepEqual(readHistory(keepHistory(both)), both);
  });

  test('of a long history the newest steps are kept, without a gap', () => {
    const long = ['a', 'b', 'c', 'd'].reduce(
      (history, id) => remember(history, mark(id, 'x'.repeat(id === 'b' ? 500_000 : 10))),
      EMPTY_HISTORY,
    );
    assert.deepEqual(
      readHistory(keepHistory(long)).done.map(({ label }) => label),
      ['c', 'd'],
    );
  });

  for (const [title, kept] of [
    ['nothing', undefined],
    ['a cut text', keepHistory(remember(EMPTY_HISTORY, mark('a'))).slice(0, 20)],
    ['another shape', JSON.stringify({ done: [{ label: 'x', changes: [{ file: 1 }] }], undone: [] })],
    [
      'a record of another name',
      JSON.stringify({ done: [{ label: 'x', changes: [{ ...change(null, { id: 'a' }), id: 'b' }] }], undone: [] }),
    ],
    ['a list', '[]'],
  ] as const)
    test(`${title} is an empty history`, () => assert.deepEqual(readHistory(kept), EMPTY_HISTORY));
});
