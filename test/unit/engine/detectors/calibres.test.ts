import assert from 'node:assert/strict';
import { discrepanciesOf } from '../facts/storyOf';

const found = (gun: string): string => `A mill in Orlin was robbed on Tuesday. Wardens found a ${gun} beside the mill.`;

/** Each case: a title, the guns of the articles, and the findings wanted. */
const cases: [string, string[], string[]][] = [
  ['two calibres of one kind of gun', ['.38-caliber revolver', '.357 caliber revolver'], ['precision entity-attribute: 357 / 38']],
  ['a gun is any of them', ['.38-calibre revolver', '.357-calibre gun'], ['precision entity-attribute: 357 / 38']],
  ['a revolver is no rifle', ['.38-caliber revolver', '.308-caliber rifle'], []],
  ['one calibre', ['.38-caliber revolver', '38 caliber handgun'], []],
  ['a number of guns', ['heap of 38 guns', 'heap of 44 guns'], []],
];

suite('calibres', () => {
  for (const [title, guns, wanted] of cases)
    test(title, async () => {
      const lines = await discrepanciesOf(guns.map(found));
      assert.deepEqual(
        lines.filter((line) => /entity-attribute: \d/.test(line)),
        wanted,
      );
    });
});
