import assert from 'node:assert/strict';
import { sentencePieces } from '../../../src/webview/sentencePieces';
import { createTranslate } from '../../../src/webview/translate';

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
