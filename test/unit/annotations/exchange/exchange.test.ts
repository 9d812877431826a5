import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describePlace } from '../../../../src/annotations/anchors/place';
import { markRecord, noteRecord, readAnnotation, replyRecord, withResolved, type Annotation } from '../../../../src/annotations/annotation';
import { bratToRecords, notesToBrat, readBrat } from '../../../../src/annotations/exchange/brat';
import { csvTable, csvToRecords, notesToCsv, readCsv } from '../../../../src/annotations/exchange/csv';
import { newRecords, readNotes } from '../../../../src/annotations/exchange/importNotes';
import { jsonLdToRecords, notesToJsonLd } from '../../../../src/annotations/exchange/jsonLd';
import { notesToJsonLine } from '../../../../src/annotations/exchange/jsonLines';
import type { StoredRecord } from '../../../../src/annotations/records/record';

const text = '😀 Aldford mill\r\n\r\nPolice said "12" people, =2 of\r\nthem firefighters, were hurt.\r\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
let made = 0;
const sign = () => ({ id: `urn:uuid:${++made}`, author: 'Ann', time: '2026-05-03T10:00:00Z' });

const note = withResolved(
  noteRecord(sign(), 'a.txt', describePlace(text, at('=2 of\r\nthem')), '-who,\n"says" so?'),
  true,
  '2026-05-03T10:00:00Z',
);
const mark = markRecord(sign(), 'a.txt', describePlace(text, at('12')), 'query', 'claim');
const reply = replyRecord({ id: 'urn:uuid:r', author: 'Bo', time: '2026-05-04T10:00:00Z' }, note.id, 'They do');
const records: StoredRecord[] = [note, mark, reply];
const meanings = (list: readonly StoredRecord[]): (Annotation | undefined)[] => list.map(readAnnotation);

suite('exchange of notes', () => {
  test('CSV gives back all notes, answers and marks, with authors and times', () => {
    const { records: back, problems } = csvToRecords(notesToCsv(records), text, 'a.txt', sign);
    assert.deepEqual(problems, []);
    assert.deepEqual(meanings(back), meanings(records));
  });

  test('a plain table of quotations and remarks is enough', () => {
    const { records: back, problems } = csvToRecords('Quote,Text\nAldford mill,Which one?\nAldford,\nhurt people,x\n', text, 'a.txt', sign);
    assert.deepEqual(
      meanings(back).map((one) => one?.type === 'note' && [one.place.exact, one.text]),
      [['Aldford mill', 'Which one?']],
    );
    assert.deepEqual(problems, [
      { line: 3, reason: 'neither a text nor a state' },
      { line: 4, reason: '“hurt people” is not in the article, or more than once' },
    ]);
    assert.equal(csvToRecords('a,b\n', text, 'a.txt', sign).problems.length, 1);
  });

  test('any table comes back from CSV', function () {
    this.timeout(20_000);
    const cell = fc.string({ unit: 'binary' }).filter((value) => !/^\r|\r$/.test(value));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        assert.deepEqual(readCsv(csvTable(rows)), rows);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('brat gives back places, states and words; it has no place for answers, authors and times', () => {
    const ann = notesToBrat(records, text);
    assert.match(ann, /^T1\tNOTE 43 48;50 54\t=2 of them\n#1\tAnnotatorNotes T1\t-who, "says" so\?\nT2\tMARK-query 31 33\t12\n/);
    const file = readBrat(ann, text);
    assert.deepEqual(file.problems, []);
    const back = meanings(bratToRecords(file, text, 'a.txt', sign));
    assert.deepEqual(
      back.map((one) => one && 'place' in one && [one.type, one.place]),
      meanings([note, mark]).map((one) => one && 'place' in one && [one.type, one.place]),
    );
  });

  test('JSON-LD gives back everything, fields of other tools too; a bare list and a collection are read as well', () => {
    const theirs = { ...mark, 'other:field': { deep: [1, 2] }, target: { ...(mark['target'] as object), state: 'x' } };
    const page = notesToJsonLd({ head: {}, records: new Map([note, theirs, reply].map((one) => [one.id, one])) }, 'a.txt');
    const byId = (list: readonly StoredRecord[]): StoredRecord[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const { records: back, problems } = jsonLdToRecords(page, 'a.txt');
    assert.deepEqual(problems, []);
    assert.deepEqual(byId(back), byId([note, theirs, reply]));
    assert.deepEqual(jsonLdToRecords(JSON.stringify([note, { type: 'x' }]), 'a.txt').problems, [
      { line: 2, reason: 'an annotation without an id' },
    ]);
    assert.equal(jsonLdToRecords(JSON.stringify({ first: { items: [note] } }), 'a.txt').records.length, 1);
    for (const wrong of ['{', '7', '{"items":3}']) assert.equal(jsonLdToRecords(wrong, 'a.txt').problems.length, 1, wrong);
  });

  test('notes of another file become notes of this article', () => {
    const [back] = jsonLdToRecords(JSON.stringify([mark]), 'b.txt').records;
    assert.equal((back?.['target'] as { source: string }).source, 'b.txt');
  });

  test('a JSON line holds the article and where its notes stand now; orphans are left out', () => {
    const moved = `New first line.\r\n${text.replace('=2 of\r\nthem', '=3')}`;
    const annotations = records.flatMap((record) => readAnnotation(record) ?? []);
    const line = JSON.parse(notesToJsonLine('a.txt', moved, annotations)) as { text: string; annotations: Record<string, unknown>[] };
    assert.equal(line.text, moved);
    assert.deepEqual(
      line.annotations.map(({ text: words, type, label, start, end }) => [words, type, label, moved.slice(Number(start), Number(end))]),
      [['12', 'mark', 'query', '12']],
    );
  });

  test('brat places notes where their words stand now', () => {
    assert.match(notesToBrat([mark], `Behind.\n${text}`), /^T1\tMARK-query 39 41\t12\n/);
  });

  test('what is there already is not taken twice', () => {
    const again = bratToRecords(readBrat(notesToBrat(records, text), text), text, 'a.txt', sign);
    assert.equal(again.length, 2);
    assert.deepEqual(newRecords(again, []).length, 2);
    assert.deepEqual(
      newRecords(again, [note, mark]).map((one) => readAnnotation(one)?.type),
      [],
    );
    assert.deepEqual(newRecords([mark, { ...mark, 'other:field': 1 }], [mark]), [{ ...mark, 'other:field': 1 }]);
  });

  test('the name of a file tells its format', () => {
    assert.equal(readNotes('a.txt.ANN', 'T1\tNOTE 2 9\tAldford\n', text, 'a.txt', sign)?.records.length, 1);
    assert.equal(readNotes('a.csv', 'quote,text\nAldford mill,x\n', text, 'a.txt', sign)?.records.length, 1);
    assert.equal(readNotes('a.json', JSON.stringify([mark]), text, 'a.txt', sign)?.records.length, 1);
    assert.equal(readNotes('a.docx', 'x', text, 'a.txt', sign), undefined);
  });

  test('an .ann file of another text is refused line by line', () => {
    const { spans, problems } = readBrat(
      'T1\tPER 0 3\tBob\nT2\tPER 900 903\tBob\nT3\tLOC 2 9\tAldford\nR1\tIn Arg1:T1 Arg2:T3\nhello\n',
      text,
    );
    assert.deepEqual(
      spans.map(({ id, start, end }) => [id, start, end]),
      [['T3', 3, 10]],
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 2, 5],
    );
  });
});
