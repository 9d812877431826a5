import assert from 'node:assert/strict';
import { linesOf } from './claimsOf';

/** Numbers in words and signs that take more than one look: text, then its claims. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // shares in words
  ['Three twenty-firsts of the crop was lost.', 'Three twenty-firsts | fraction | 0.14285714285714 | share | none'],
  ['One hundred forty fifths were sold.', 'One hundred forty fifths | fraction | 2.2222222222222 | share | none'],
  ['It weighs ninety and sixty-five hundredths.', 'ninety and sixty-five hundredths | count | 90.65 | - | none'],
  ['She ran it in forty thousandths of the time.', 'forty thousandths | fraction | 0.04 | share | none'],
  ['They hold two sevenths of the land.', 'two sevenths | fraction | 0.28571428571429 | share | none'],
  // places in words
  ['It was the two hundredth goat.', 'two hundredth | ordinal | 200 | ordinal | none'],
  ['He is the one hundred and eleventh mayor.', 'one hundred and eleventh | ordinal | 111 | ordinal | none'],
  ['The one hundred forty-third run failed.', 'one hundred forty-third | ordinal | 143 | ordinal | none'],
  ['Some two hundred first responders came.', 'Some two hundred | count | 200 | responder | about', 'first | ordinal | 1 | ordinal | none'],
  ['Five third graders sang.', 'Five | count | 5 | grader | none', 'third | ordinal | 3 | ordinal | none'],
  // lists and sums
  ['Lots 21,24,27 were sold.', '21 | count | 21 | - | none', '24 | count | 24 | - | none', '27 | count | 27 | - | none'],
  ['Two hundred and three thousand bees left.', 'Two hundred and three thousand | count | 203000 | bee | none'],
];

suite('quantities: the grammar of numbers', () => {
  for (const [text, ...expected] of CASES)
    test(text, () => {
      assert.deepEqual(linesOf(text), expected);
    });
});
