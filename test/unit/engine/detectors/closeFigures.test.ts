import assert from 'node:assert/strict';
import { closeFigures } from '../../../../src/engine/detectors/statements/closeFigures';
import { detect } from '../support/miniStory';

/** What the sentences of two papers lead to: `severity: values`. */
const cases: readonly (readonly [title: string, left: string, right: string, wanted: readonly string[]])[] = [
  [
    'counts so exact and so close that they are one',
    'In March the family told the exchange that it owned 882,507 shares of Brannock Steel.',
    'The family has more of Brannock Steel now, having begun with 884,061 shares.',
    ['precision: 882507 / 884061'],
  ],
  [
    'sums so exact and so close that they are one',
    'Brannock Steel earned 206.1 million euros that year.',
    'The net earnings of Brannock came to 206.3 million euros.',
    ['precision: 206100000 / 206300000'],
  ],
  [
    'of which one source knows both',
    'In March the family owned 882,507 shares of Brannock Steel.',
    'The family has 884,061 shares of Brannock Steel, having begun with 882,507 shares.',
    [],
  ],
  ['of two nouns', 'The family owned 882,507 shares of Brannock Steel.', 'Brannock Steel sold 884,061 tonnes to the family.', []],
  ['that are round', 'Brannock Steel paid 206 million euros for a mill.', 'Brannock Steel sold a quarry for 208 million euros.', []],
  ['that are prices', 'Shares of Brannock rose to 30.02 euros at noon.', 'Shares of Brannock closed at 29.85 euros.', []],
  ['of players', 'Ford ended his career in Tarn with 2,290 points.', 'Hale began his game in Tarn with 2,282 points.', []],
  ['of which one is rough', 'Brannock Steel earned 206.1 million euros.', 'Brannock Steel earned about 206.3 million euros.', []],
];

suite('figures close to one another', () => {
  for (const [title, left, right, wanted] of cases)
    test(title, () => {
      const found = detect(closeFigures, { '0.txt': left, '1.txt': right });
      assert.deepEqual(
        found.map(({ severity, statements }) => `${severity}: ${statements.map(({ value }) => value).join(' / ')}`),
        wanted,
      );
    });
});
