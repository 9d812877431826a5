import assert from 'node:assert/strict';
import { epicentres } from '../../../../src/engine/detectors/statements/epicentres';
import { detect } from '../support/miniStory';

/** What two sentences about one quake lead to: `severity: values`. */
const cases: readonly (readonly [title: string, left: string, right: string, wanted: readonly string[]])[] = [
  [
    'another place',
    'The quake was centred near [Malby|LOC].',
    'The epicentre was near [Kelvo|LOC], the survey said.',
    ['precision: Malby / Kelvo'],
  ],
  [
    'a place beside the epicentre',
    'The quake was centered near [Malby|LOC].',
    'A church fell in [Kelvo|LOC], close to the epicenter of the quake.',
    ['precision: Malby / Kelvo'],
  ],
  ['the same place', 'The quake was centred near [Malby|LOC].', 'The epicentre of the quake was in [Malby|LOC].', []],
  ['a part of it', 'The quake was centred near [Malby|LOC].', 'The epicentre was near [Malby Springs|LOC].', []],
  ['a land', 'The quake was centred in [Norway|LOC].', 'The epicentre was near [Kelvo|LOC].', []],
  ['so far from a place', 'The quake was centred near [Malby|LOC].', 'The quake was centred 90 km north of [Kelvo|LOC].', []],
  [
    'a source that names both',
    'The quake was centred near [Malby|LOC]. Its epicentre was near [Kelvo|LOC].',
    'It was centred near [Kelvo|LOC].',
    [],
  ],
];

suite('epicentres', () => {
  for (const [title, left, right, wanted] of cases)
    test(title, () =>
      assert.deepEqual(
        detect(epicentres, { 'a.txt': left, 'b.txt': right }).map(
          ({ severity, statements }) => `${severity}: ${statements.map(({ value }) => value).join(' / ')}`,
        ),
        wanted,
      ),
    );
});
