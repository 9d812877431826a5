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
