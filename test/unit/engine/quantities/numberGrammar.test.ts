import assert from 'node:assert/strict';
import { linesOf } from './claimsOf';

/** Numbers in words and signs that take more than one look: text, then its claims. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // what is counted is no time behind it
  [
    'It sold 30 cars and 40 a year earlier.',
    '30 | count | 30 | car | none',
    '40 | count | 40 | - | none',
    'a year earlier | date | null | - | none',
  ],
  ['There were 50 the week before.', '50 | count | 50 | - | none'],
  // ages that words around them tell
  ['She died at the age of 91.', '91 | age | 91 | year | none'],
  ['He faces a maximum sentence of 15 years.', 'maximum sentence of 15 years | duration | 15 | year | up to'],
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
  // percent before the figure
  ['Per cent of 40.', 'Per cent of 40 | percent | 40 | percent | none'],
  ['A rise of %15 was seen.', '%15 | percent | 15 | percent | none'],
  ['What percent of 40 million homes burn wood?', '40 million | count | 40000000 | home | none'],
  // a lower and an upper bound
  ['It holds more than 40 and fewer than 60 goats.', 'more than 40 and fewer than 60 | count | null | goat | none'],
  ['It cost at least $4m but less than $6m.', 'at least $4m but less than $6m | money | null | USD | none'],
  ['Groups of less than or equal to 12 may enter.', 'less than or equal to 12 | count | 12 | - | up to'],
  ['More than 40 and fewer than 20 are said.', 'More than 40 | count | 40 | - | more than', 'fewer than 20 | count | 20 | - | less than'],
  // temperatures, and letters that are none
  ['The heat reached 41C in the shade.', '41C | measure | 41 | celsius | none'],
  ['It was 12 deg celcius at dawn.', '12 deg celcius | measure | 12 | celsius | none'],
  ['Its dividend rose to 17c a share.'],
  ['She filed a 13F with the regulator.'],
  // ages and sums
  ['Doctors saw an 81 y/o man and a 23yo woman.', '81 y/o | age | 81 | year | none', '23yo | age | 23 | year | none'],
  [
    'The roof cost rupees 500 and the yard dollar 2.5 million.',
    'rupees 500 | money | 500 | INR | none',
    'dollar 2.5 million | money | 2500000 | USD | none',
  ],
  // what a wire service puts around figures
  ['<Brissa Mills Ltd> 28-dlr offer stands.', '28-dlr | money | 28 | USD | none'],
  ['It paid > 300 dlrs.', '> 300 dlrs | money | 300 | USD | more than'],
  ['The offer ends April Three unless extended.', 'April Three | date | 2024-04-03 | - | none'],
  ['Output is given in mln tonnes.'],
  ['Both sides meet on Friday.', 'Friday | date | 2024-05-17 | - | none'],
  ['The index fell to 713.8 yesterday.', '713.8 | count | 713.8 | - | none', 'yesterday | date | 2024-05-14 | - | none'],
];

suite('quantities: the grammar of numbers', () => {
  for (const [text, ...expected] of CASES)
    test(text, () => {
      assert.deepEqual(linesOf(text), expected);
    });
});
