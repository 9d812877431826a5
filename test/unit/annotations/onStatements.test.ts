import assert from 'node:assert/strict';
import { describePlace } from '../../../src/annotations/anchors/place';
import { markRecord, noteRecord, readAnnotation, type Mark, type MarkState, type Note } from '../../../src/annotations/annotation';
import { annotationsOn, settledByMarks, type PlacedAnnotation } from '../../../src/annotations/onStatements';

const text = 'Eva Holm, 48, counted 12 boats. Later 12 boats sank.';
let made = 0;
const sign = (author = 'Ann') => ({ id: `m${++made}`, author, time: `2026-05-0${1 + (made % 9)}T10:00:00Z` });

function placed(start: number, words: string, make: 'note' | 'claim' | 'entity' = 'claim'): PlacedAnnotation {
  const range = { start, end: start + words.length };
  assert.equal(text.slice(range.start, range.end), words);
  const place = describePlace(text, range);
  const record = make === 'note' ? noteRecord(sign(), 'a.txt', place, 'who?') : markRecord(sign(), 'a.txt', place, 'verified', make);
  return { annotation: readAnnotation(record) as Note | Mark, range };
}

const mark = (state: MarkState, author = 'Ann'): Mark =>
  readAnnotation(markRecord(sign(author), 'a.txt', describePlace(text, { start: 22, end: 24 }), state, 'claim')) as Mark;
const verdict = (articleChecked: boolean, ...states: MarkState[]) => ({ articleChecked, marks: states.map((state) => mark(state)) });

suite('notes and marks on statements', () => {
  const first = { start: 22, end: 30 };
  const second = { start: 38, end: 46 };

  test('the same words elsewhere in the article are another statement', () => {
    const one = placed(22, '12');
    const other = placed(38, '12');
    assert.deepEqual(annotationsOn(first, [one, other]), [one]);
    assert.deepEqual(annotationsOn(second, [one, other]), [other]);
  });

  test('a mark on a name says nothing of a longer statement; on the name alone it does', () => {
    const name = placed(0, 'Eva Holm', 'entity');
    assert.deepEqual(annotationsOn({ start: 0, end: 12 }, [name]), []);
    assert.deepEqual(annotationsOn({ start: 0, end: 8 }, [name]), [name]);
  });

  test('a note on the sentence is a note on its statements; an orphan is on none', () => {
    const note = placed(0, 'Eva Holm, 48, counted 12 boats.', 'note');
    assert.deepEqual(annotationsOn(first, [note]), [note]);
    assert.deepEqual(annotationsOn(second, [note]), []);
    assert.deepEqual(annotationsOn(first, [{ ...note, range: undefined }]), []);
  });

  const cases: readonly [name: string, settled: boolean, ...statements: ReturnType<typeof verdict>[]][] = [
    ['all verified', true, verdict(false, 'verified'), verdict(false, 'verified', 'unverified')],
    ['one not marked', false, verdict(false, 'verified'), verdict(false)],
    ['one unverified', false, verdict(false, 'verified'), verdict(false, 'unverified')],
    ['a query beside a verified one', false, verdict(false, 'verified'), verdict(false, 'verified', 'query')],
    ['one wrong, still to be mended', false, verdict(false, 'verified'), verdict(false, 'wrong')],
    ['one wrong in an article that is checked', true, verdict(false, 'verified'), verdict(true, 'wrong')],
    ['no statement', false],
  ];
  for (const [name, settled, ...statements] of cases)
    test(`${name}: ${settled ? 'settled' : 'open'}`, () => assert.equal(settledByMarks(statements) !== undefined, settled));

  test('the settlement tells all authors and the last time', () => {
    const marks = [mark('verified', 'Bo'), mark('verified', 'Ann')];
    const last = marks
      .map(({ modified }) => modified)
      .sort()
      .at(-1);
    const settled = settledByMarks(marks.map((one) => ({ articleChecked: false, marks: [one] })));
    assert.equal(settled?.created, last);
    assert.deepEqual(settled?.author.split(', ').sort(), ['Ann', 'Bo']);
  });
});
