import assert from 'node:assert/strict';
import { agreementOf, type Verdict } from '../../../src/annotations/agreement';

/** One row an author, one column a unit; "." = no verdict. */
function verdicts(...rows: string[]): Verdict[] {
  return rows.flatMap((row, author) =>
    row.split(' ').flatMap((value, unit) => (value === '.' ? [] : [{ author: `author ${author}`, unit: String(unit), value }])),
  );
}

suite('agreement of authors', () => {
  test("Krippendorff's own example with four observers and gaps", () => {
    // "Computing Krippendorff's Alpha-Reliability" (2011), section C: nominal alpha 0.743.
    const { alpha, units, authors } = agreementOf(
      verdicts('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'),
    );
    assert.equal(alpha?.toFixed(3), '0.743');
    assert.equal(units, 11);
    assert.equal(authors.length, 4);
  });

  test('two observers with binary data', () => {
    // The same paper, section A: ten units, alpha 0.095.
    const { alpha, percent } = agreementOf(verdicts('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
    assert.equal(alpha?.toFixed(3), '0.095');
    assert.equal(percent, 0.6);
  });

  test('full agreement, and nothing to compare', () => {
    assert.deepEqual(agreementOf(verdicts('a b', 'a b')), { units: 2, authors: ['author 0', 'author 1'], percent: 1, alpha: 1 });
    assert.deepEqual(agreementOf(verdicts('a b')), { units: 0, authors: [], percent: null, alpha: null });
    assert.equal(agreementOf(verdicts('a a', 'a a')).alpha, null, 'no variation: alpha is not defined');
  });
});
