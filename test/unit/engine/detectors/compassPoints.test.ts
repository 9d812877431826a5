import assert from 'node:assert/strict';
import { compassPoints } from '../../../../src/engine/detectors/statements/compassPoints';
import { detect } from '../support/miniStory';

/** What two sentences about one thing lead to: `severity: values`. */
const cases: readonly (readonly [title: string, left: string, right: string, wanted: readonly string[]])[] = [
  [
    'another direction',
    'It lies 55 km west of [Malby|LOC].',
    'The wreck lies 54 kilometres south of [Malby|LOC].',
    ['conflict: south / west'],
  ],
  [
    'the point beside it on the compass',
    'The wreck lies 55 km west of [Malby|LOC].',
    'The wreck lies 54 km southwest of [Malby|LOC].',
    ['precision: southwest / west'],
  ],
  ['the same direction', 'The wreck lies 55 km west of [Malby|LOC].', 'The wreck lies 54 km west of [Malby|LOC].', []],
  ['of something else', 'The wreck lies 55 km west of [Malby|LOC].', 'The wreck lies 54 km south of [Orlin|LOC].', []],
  ['as far as something else', 'The wreck lies 55 km west of [Malby|LOC].', 'The port lies 120 km south of [Malby|LOC].', []],
  [
    'a part of the compass between two',
    'It was felt two miles north-northeast of Malby on Sunday.',
    'On Sunday it was felt two miles northeast of Malby.',
    ['precision: northeast / northnortheast'],
  ],
  [
    'without a distance',
    'The ferry sank north of [Malby|LOC] on Monday.',
    'The ferry sank south of [Malby|LOC] on Monday.',
    ['conflict: north / south'],
  ],
  [
    'a finer direction without a distance',
    'The ferry sank north of [Malby|LOC] on Monday.',
    'The ferry sank northeast of [Malby|LOC] on Monday.',
    ['precision: north / northeast'],
  ],
  [
    'written with a capital',
    'The ferry sank North of [Malby|LOC] on Monday.',
    'The ferry sank South-East of [Malby|LOC] on Monday.',
    ['conflict: north / southeast'],
  ],
  ['two things, without a distance', 'The ferry sank north of [Malby|LOC].', 'A bakery opened south of [Malby|LOC].', []],
  [
    'nearly the same words, another distance',
    'The coast guard found a wreck with six crew 55 km west of [Malby|LOC].',
    'The coast guard found a wreck with six crew 120 km south of [Malby|LOC].',
    [],
  ],
  [
    'at the end of a sentence',
    'Raiders stopped the barge 40 miles west of [Malby|LOC], firing shots.',
    'Raiders chased it 40 miles east of [Malby|LOC], firing.',
    ['conflict: east / west'],
  ],
  [
    'from a kind of place',
    'The quake struck 20 miles (32 km) to the north of the town of [Malby|LOC].',
    'The quake struck 20 miles south of [Malby|LOC].',
    ['conflict: north / south'],
  ],
  [
    'from what a place has',
    "The brigade took a post east of [Malby|LOC]'s second bridge.",
    "The brigade lost a post west of [Malby|LOC]'s first bridge.",
    [],
  ],
];

suite('which way from a place', () => {
  for (const [title, left, right, wanted] of cases)
    test(title, () => {
      const found = detect(compassPoints, { '0.txt': left, '1.txt': right });
      assert.deepEqual(
        found.map(({ severity, statements }) => `${severity}: ${[...new Set(statements.map(({ value }) => value))].sort().join(' / ')}`),
        wanted,
      );
    });
});
