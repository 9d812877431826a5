import assert from 'node:assert/strict';
import { readLines } from '../../../../src/engine/article/line';

suite('lines of a text', () => {
  const cases: readonly (readonly [text: string, lines: readonly (readonly [text: string, start: number, blankBefore: number])[]])[] = [
    ['one\ntwo', [['one', 0, 0], ['two', 4, 0]]],
    ['one\r\ntwo', [['one', 0, 0], ['two', 5, 0]]],
    ['one\rtwo', [['one', 0, 0], ['two', 4, 0]]],
    ['one\r\r\ntwo\n\rthree', [['one', 0, 0], ['two', 6, 1], ['three', 11, 1]]],
    ['\n\n  one  \r\n \ntwo\n', [['one', 4, 2], ['two', 13, 1]]],
    ['one\n\r\n', [['one', 0, 0]]],
    ['', []],
    ['\r\n', []],
  ]; // prettier-ignore
  for (const [text, expected] of cases)
    test(JSON.stringify(text), () =>
      assert.deepEqual(
        readLines(text).map(({ text: line, start, blankBefore }) => [line, start, blankBefore]),
        expected,
      ),
    );
});
