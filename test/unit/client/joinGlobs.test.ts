import assert from 'node:assert/strict';
import { joinGlobs, writeOut } from '../../../src/client/common/joinGlobs';

suite('joinGlobs', () => {
  for (const [glob, expected] of [
    ['**/*.txt', ['**/*.txt']],
    ['**/{a,b}*.txt', ['**/a*.txt', '**/b*.txt']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['a{b', ['a{b']],
    ['a}b', ['a}b']],
    ['{}', ['']],
  ] as const)
    test(glob, () => assert.deepEqual(writeOut(glob).sort(), [...expected].sort()));

  test('one glob stays alone, several stand in one pair of braces', () => {
    assert.equal(joinGlobs(['**/*.txt']), '**/*.txt');
    assert.equal(joinGlobs(['**/*.article', '**/{a,b}.txt']), '{**/*.article,**/a.txt,**/b.txt}');
  });
});
