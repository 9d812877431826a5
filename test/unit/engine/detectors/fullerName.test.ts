import assert from 'node:assert/strict';
import { fullerName } from '../../../../src/engine/detectors/attributes/fullerName';
import { detect, summary } from '../support/miniStory';

type Case = readonly [name: string, texts: readonly string[], expected: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a body with a word that the other paper leaves out',
    ['The [Harbour and Ferries Board|ORG] met on Monday.', 'The [Harbour Board|ORG] met again.'],
    ['precision name-spelling: Harbour and Ferries Board | Harbour Board'],
  ],
  [
    'a ground',
    ['They met at [Malby Memorial Stadium|LOC].', 'They met at [Malby Stadium|LOC] on Sunday.'],
    ['precision name-spelling: Malby Memorial Stadium | Malby Stadium'],
  ],
  [
    'a title behind it',
    ['The [Dorn Water Committee|ORG] Chairman spoke.', 'The [Dorn Clean Safe Water Committee|ORG] failed.'],
    ['precision name-spelling: Dorn Water Committee | Dorn Clean Safe Water Committee'],
  ],
  [
    'a source that writes both forms knows of both',
    ['The [Harbour and Ferries Board|ORG] met. The [Harbour Board|ORG] is old.', 'The [Harbour Board|ORG] met again.'],
    [],
  ],
  ['a name that goes on', ['The [Malby Savings Bank|ORG] closed.', 'The [Malby Bank|ORG] of Commerce closed.'], []],
  ['a name that was cut in front', ['The [Harbour and Ferries Board|ORG] met.', 'The Upper [Harbour Board|ORG] met.'], []],
  ['a matter of style', ['The [Malby Annual Festival|MISC] opens.', 'The [Malby Festival|MISC] opens.'], []],
  [
    'one word of the name of a body is a spelling',
    ['The [Dorn Water Committee|ORG] met.', 'The [Dorn Clean Water Committee|ORG] met.'],
    ['variant name-spelling: Dorn Water Committee | Dorn Clean Water Committee'],
  ],
  ['a firm and what it is', ['The [Dorn Savings Bank|ORG] closed.', 'The [Dorn bank|ORG] closed.'], []],
  ['a small word', ['The [Guild of the Weavers|ORG] met.', 'The [Guild of Weavers|ORG] met.'], []],
  [
    'the first word of a paper or hall',
    ['The [Dorn Evening Mail|ORG] wrote.', 'The [Evening Mail|ORG] wrote.'],
    ['variant name-spelling: Dorn Evening Mail | Evening Mail'],
  ],
  ['the country before it', ['The [Norwegian Evening Mail|ORG] wrote.', 'The [Evening Mail|ORG] wrote.'], []],
  ['the town before it', ['The [Dorn Evening Mail|ORG] of [Dorn|LOC] wrote.', 'The [Evening Mail|ORG] wrote.'], []],
  ['a court of a town', ['The [Dorn Superior Court|ORG] sat.', 'The [Superior Court|ORG] sat.'], []],
  ['a crossing of two roads', ['It burned at [Harbour and Dorn Road|LOC].', 'It burned on [Harbour Road|LOC].'], []],
  ['people', ['[Ada Maria Holm|PER] spoke.', '[Ada Holm|PER] spoke.'], []],
  ['other ends', ['The [Harbour and Ferries Board|ORG] met.', 'The [Harbour Office|ORG] met.'], []],
];

suite('a word left out of a name', () => {
  for (const [name, texts, expected] of CASES)
    test(name, () => {
      const found = detect(fullerName, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text])));
      assert.deepEqual(summary(found), expected);
    });
});
