import assert from 'node:assert/strict';
import { describePlace } from '../../../src/annotations/anchors/place';
import { noteRecord, statusRecord } from '../../../src/annotations/annotation';
import type { RecordFile, StoredRecord } from '../../../src/annotations/records/record';
import { findRenamedArticle } from '../../../src/annotations/renamed';

const text = 'Police in Aldford said 12 people were hurt when the mill burnt on Monday. The mill was built in 1887.';
const other = 'The council of Tolm voted 12 to 9 to build the flood barrier.';
const signature = { id: 'n', author: 'Ann', time: '2026-05-03T10:00:00Z' };

function notesOn(...words: string[]): RecordFile {
  const records = words.map((word, at): [string, StoredRecord] => {
    const start = text.indexOf(word);
    return [`n${at}`, noteRecord({ ...signature, id: `n${at}` }, 'a.txt', describePlace(text, { start, end: start + word.length }), 'x')];
  });
  return { head: {}, records: new Map(records) };
}

suite('findRenamedArticle', () => {
  const candidates = [
    { name: 'other.txt', text: other },
    { name: 'new.txt', text: `UPDATE ${text}` },
  ];
  test('the file that holds the words', () => assert.equal(findRenamedArticle(notesOn('12 people', '1887'), candidates), 'new.txt'));
  test('none where most words are gone', () =>
    assert.equal(findRenamedArticle(notesOn('12 people', '1887'), [{ name: 'new.txt', text: text.slice(0, 60) }]), undefined));
  test('none where two files hold them', () =>
    assert.equal(findRenamedArticle(notesOn('12 people'), [...candidates, { name: 'copy.txt', text }]), undefined));
  test('none for a state alone', () =>
    assert.equal(
      findRenamedArticle({ head: {}, records: new Map([['s', statusRecord(signature, 'a.txt', 'checked')]]) }, candidates),
      undefined,
    ));
});
