import assert from 'node:assert/strict';
import { chooseMarks } from '../../../src/client/common/chooseMarks';
import type { TextSpan } from '../../../src/protocol/positions';

const spans = (count: number, from = 0): TextSpan[] => Array.from({ length: count }, (_, at) => [from + 10 * at, from + 10 * at + 5]);
const all = new Set(['person', 'number', 'conflict', 'difference', 'furniture']);
const wholeText = { start: 0, end: 1_000_000 };

suite('marks that are drawn', () => {
  test('all, where there are few', () => {
    const { spans: drawn, cut } = chooseMarks({
      known: { person: spans(3), conflict: spans(2) },
      wanted: all,
      visible: wholeText,
      maximum: 1000,
    });
    assert.deepEqual(cut, { shown: 5, total: 5 });
    assert.deepEqual(drawn.get('person'), spans(3));
  });

  test('conflicts before all else where there are too many, and the rest is counted', () => {
    const known = { person: spans(900), number: spans(2000), conflict: spans(300), difference: spans(14) };
    const { spans: drawn, cut } = chooseMarks({ known, wanted: all, visible: wholeText, maximum: 1000 });
    assert.deepEqual(cut, { shown: 1000, total: 3214 });
    assert.equal(drawn.get('conflict')?.length, 300);
    assert.equal(drawn.get('difference')?.length, 14);
    assert.equal(drawn.get('person')?.length, 686);
    assert.equal(drawn.get('number'), undefined);
  });

  test('only what is shown is drawn; findings stand in the ruler for the whole text', () => {
    const known = { person: spans(100), number: spans(100, 5000), conflict: spans(7, 20_000) };
    const { spans: drawn, cut } = chooseMarks({ known, wanted: all, visible: { start: 100, end: 200 }, maximum: 1000 });
    assert.deepEqual(drawn.get('person'), spans(10, 100));
    assert.equal(drawn.get('number'), undefined);
    assert.equal(drawn.get('conflict')?.length, 7);
    assert.deepEqual(cut, { shown: 17, total: 17 });
  });

  test('classes that are switched off are neither drawn nor counted', () => {
    const { spans: drawn, cut } = chooseMarks({
      known: { person: spans(5), number: spans(5) },
      wanted: new Set(['number']),
      visible: wholeText,
      maximum: 3,
    });
    assert.equal(drawn.has('person'), false);
    assert.deepEqual(cut, { shown: 3, total: 5 });
  });
});
