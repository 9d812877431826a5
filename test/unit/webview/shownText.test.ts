import assert from 'node:assert/strict';
import { readableValue } from '../../../src/webview/readableValue';
import { sentencePieces } from '../../../src/webview/sentencePieces';
import { createTranslate } from '../../../src/webview/translate';

suite('values as people read them', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['46', '46'],
    ['at least 40', 'at least 40'],
    ['1400000', '1.4 million'],
    ['25300', '25,300'],
    ['2031', '2031'],
    ['88000000 GBP', '£88 million'],
    ['about 3400000 GBP', 'about £3.4 million'],
    ['24.13 USD', '$24.13'],
    ['5 XX', '5 XX'],
    ['2026-04-14', '14 April 2026'],
    ['2026-04-14TMO', '14 April 2026, morning'],
    ['2026-04-14T07:40', '14 April 2026, 07:40'],
    ['2026-W16', '2026-W16'],
    ['6.2 %', '6.2 %'],
    ['120 mile-per-hour', '120 mile-per-hour'],
    ['Iain Corrie', 'Iain Corrie'],
  ];
  for (const [value, shown] of cases)
    test(`${value} is shown as ${shown}`, () => {
      assert.equal(readableValue(value, 'en', createTranslate({})), shown);
    });

  test('in German', () => {
    assert.equal(readableValue('2026-04-14TMO', 'de', createTranslate({ morning: 'morgens' })), '14. April 2026, morgens');
  });
});

suite('marks in a sentence', () => {
  /** Marked words in brackets, differing ones with an exclamation mark. */
  const drawn = (...of: Parameters<typeof sentencePieces>): string =>
    sentencePieces(...of)
      .map(({ text, marked, differs }) => `${marked ? '[' : ''}${text}${differs ? '!' : ''}${marked ? ']' : ''}`)
      .join('');

  const cases: readonly (readonly [string, Parameters<typeof sentencePieces>, string])[] = [
    ['a mark in the middle', ['some 12 hulls', [5, 7], []], 'some [12] hulls'],
    ['differing words inside the mark', ['some 12 hulls', [5, 13], [[5, 7]]], 'some [12!][ hulls]'],
    ['a mark over all', ['12 hulls', [0, 8], []], '[12 hulls]'],
    ['a mark that reaches too far', ['12', [0, 9], []], '[12]'],
    ['line breaks become spaces', ['12\n\nhulls', [0, 2], []], '[12] hulls'],
    ['an empty sentence', ['', [0, 0], []], ''],
  ];
  for (const [name, of, expected] of cases) test(name, () => assert.equal(drawn(...of), expected));

  test('numbers and names go into translated text', () => {
    assert.equal(createTranslate({ '{0} of {1}': '{1} gesamt, {0} gezeigt' })('{0} of {1}', 2, 5), '5 gesamt, 2 gezeigt');
    assert.equal(createTranslate({})('{0} {1}', 'a'), 'a {1}');
  });
});
