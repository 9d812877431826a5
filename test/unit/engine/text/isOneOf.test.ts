import assert from 'node:assert/strict';
import { isOneOf } from '../../../../src/engine/text/isOneOf';

suite('words on a list', () => {
  const cases: readonly (readonly [word: string, list: string, expected: boolean])[] = [
    ['from', 'from|between', true],
    ['between', 'from|between', true],
    ['from|between', 'from|between', false],
    ['fro', 'from|between', false],
    ['From', 'from|between', false],
    ['', 'from|between', false],
    ['', '|from', true],
    ['sept.', 'sept.|oct.', true],
    ['septx', 'sept.|oct.', false],
    ['constructor', 'from|between', false],
  ];
  for (const [word, list, expected] of cases) test(`"${word}" in "${list}"`, () => assert.equal(isOneOf(word, list), expected));
});
