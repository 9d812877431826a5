import assert from 'node:assert/strict';
import { homeTown } from '../../../../src/engine/detectors/statements/homeTown';
import { detect, summary } from '../support/miniStory';

const find = (...texts: string[]): string[] =>
  summary(detect(homeTown, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]))));

suite('home-town', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'two towns for one man',
      [
        'Police held [Jon Lind|PER], 27, of [Malby|LOC].',
        'Police held [Jon Lind|PER], of [Dorn|LOC].',
        '[Jon Lind|PER] of [Dorn|LOC] was held.',
      ],
      ['variant person-attribute: Malby | Dorn | Dorn'],
    ],
    [
      'where he comes from',
      ['[Jon Lind|PER], who comes from [Malby|LOC], was held.', '[Jon Lind|PER], who is 21 and from [Dorn|LOC], was held.'],
      ['variant person-attribute: Malby | Dorn'],
    ],
    [
      'who lived there',
      ['[Ada Holm|PER], who lived in [Malby|LOC], fell.', '[Ada Holm|PER], 59, of [Dorn|LOC], fell.'],
      ['variant person-attribute: Malby | Dorn'],
    ],
    [
      'two places of birth',
      ['[Ada Holm|PER] was born in [Malby|LOC].', '[Ada Holm|PER], a native of [Dorn|LOC], sang.'],
      ['variant person-attribute: Malby | Dorn'],
    ],
    [
      'born, in the words of an obituary',
      [
        'Born in [Malby|LOC] in 1928, [Ada Holm|PER] sang.',
        '[Ada Holm|PER] sang for [Jon Lind|PER]. She was born on May 3, 1928, in [Dorn|LOC].',
        '[Ada Holm|PER] walked about her native [Malby|LOC].',
      ],
      ['variant person-attribute: Malby | Dorn | Malby'],
    ],
    [
      'born in a town and in its land',
      ['[Ada Holm|PER] was born in [Malby|LOC], [Norland|LOC].', 'Born in [Norland|LOC], [Ada Holm|PER] sang.'],
      [],
    ],
    ['born here and living there', ['[Ada Holm|PER] was born in [Malby|LOC].', '[Ada Holm|PER] of [Dorn|LOC] sang.'], []],
    ['a street of the town', ['[Jon Lind|PER], of [Mill Road|LOC], [Malby|LOC], fell.', '[Jon Lind|PER], of [Malby|LOC], fell.'], []],
    ['the same town', ['[Jon Lind|PER], 27, of [Malby|LOC] fell.', '[Jon Lind|PER] of [Malby|LOC] fell.'], []],
    ['two men', ['[Jon Lind|PER], 27, of [Malby|LOC] fell.', '[Per Dahl|PER] of [Dorn|LOC] fell.'], []],
    [
      'a source with both',
      ['[Jon Lind|PER] of [Malby|LOC] fell. [Jon Lind|PER] from [Dorn|LOC] rose.', '[Jon Lind|PER] of [Dorn|LOC] fell.'],
      [],
    ],
    ['a place that he went to', ['[Jon Lind|PER] went to [Malby|LOC].', '[Jon Lind|PER] of [Dorn|LOC] fell.'], []],
  ];
  for (const [name, texts, expected] of CASES) test(name, () => assert.deepEqual(find(...texts), expected));
});
