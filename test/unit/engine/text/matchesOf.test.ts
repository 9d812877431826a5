import assert from 'node:assert/strict';
import { matchesOf } from '../../../../src/engine/text/matchesOf';

const cases: readonly (readonly [text: string, pattern: RegExp])[] = [
  ['seven of 12 boats, 3 of them new', /\d+|seven/g],
  ['seven boats', /eight/g],
  ['', /a*/g],
  ['a\u{1f600}ba', /a*/gu],
  ['a\u{1f600}ba', /a*/g],
  ['lone \ud83d half', /x?/gu],
  ['one (two) three', /(?<word>[a-z]+)(?=\))/g],
];

suite('matches of a pattern', () => {
  for (const [text, pattern] of cases)
    test(`as matchAll gives them: ${String(pattern)} in ${JSON.stringify(text)}`, () => {
      pattern.lastIndex = 0;
      const all = [...text.matchAll(pattern)];
      for (const lastIndex of [0, 3]) {
        pattern.lastIndex = lastIndex;
        assert.deepEqual([...matchesOf(text, pattern)], all);
        assert.equal(pattern.lastIndex, 0);
      }
    });
});
