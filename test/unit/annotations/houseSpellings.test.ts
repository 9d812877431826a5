import assert from 'node:assert/strict';
import { addHouseSpelling, readHouseSpellings } from '../../../src/annotations/houseSpellings';

suite('house spellings', () => {
  test('lines, comments, blanks and damage', () => {
    assert.deepEqual(readHouseSpellings('\ufeff# ours\r\nKyiv: Kiev, Kyyiv\r\n\r\nno colon\n: x\nSame: Same\nOdd:'), [
      { preferred: 'Kyiv', variants: ['Kiev', 'Kyyiv'] },
    ]);
  });

  test('a variant is added to its line or on a line of its own, and once', () => {
    const text = '# ours\nKyiv: Kiev\n';
    assert.equal(addHouseSpelling(text, 'Kyiv', 'Kyyiv'), '# ours\nKyiv: Kiev, Kyyiv\n');
    assert.equal(addHouseSpelling(text, 'Mumbai', 'Bombay'), '# ours\nKyiv: Kiev\nMumbai: Bombay\n');
    assert.equal(addHouseSpelling(text, 'Kyiv', 'Kiev'), text);
    assert.equal(addHouseSpelling('', 'A', 'B'), 'A: B\n');
  });
});
