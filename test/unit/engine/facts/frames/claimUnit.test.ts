import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine/article/readArticle';
import { comparableValue } from '../../../../../src/engine/facts/frames/claimUnit';
import { recogniseClaims } from '../../../../../src/engine/quantities/recogniseClaims';

/** Text without a date of publication, in a story of 2008, and the first and last day that its first claim may mean. */
const CASES: readonly (readonly [text: string, first: string, last: string])[] = [
  ['The mill was sold in September.', '2008-09-01', '2008-09-30'],
  ['The mill was sold in early September.', '2008-09-01', '2008-09-15'],
  ['The mill was sold at the end of September.', '2008-09-16', '2008-09-30'],
  ['The mill was sold earlier this year.', '2008-01-01', '2008-12-31'],
  ['The mill was sold on September 3.', '2008-09-03', '2008-09-03'],
];

suite('dates without a year', () => {
  for (const [text, first, last] of CASES)
    test(text, () => {
      const [claim] = recogniseClaims(readArticle('/story.txt', text, {}), []);
      const value = claim && comparableValue(claim, 2008);
      const dayText = (day = Number.NaN): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
      assert.deepEqual([dayText(value?.low), dayText(value?.high)], [first, last]);
    });
});
