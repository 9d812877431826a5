import assert from 'node:assert/strict';
import { itemMissing } from '../../../../src/engine/detectors/lists/itemMissing';
import { detect } from '../support/miniStory';

type Case = readonly [name: string, texts: readonly string[], missing: readonly string[]];

const CASES: readonly Case[] = [
  [
    'goods',
    [
      'Divers brought up ropes, lanterns, barrels and a ship bell from the wreck.',
      'From the wreck the divers brought barrels, ropes and a ship bell.',
    ],
    ['“lanterns” stands in one enumeration and is missing from another of the same things.'],
  ],
  [
    'offences in another order',
    [
      'The smuggler was jailed for possession of a stolen boat, forgery, perjury, embezzlement and arson.',
      'The smuggler, jailed for forgery, arson, embezzlement and blackmail, appealed.',
    ],
    ['“perjury”, “blackmail” stand in one enumeration and are missing from another of the same things.'],
  ],
  [
    'names in two spellings',
    [
      'Worst hit were the villages of Tormelan, Ghavardin, Khelidan and Basroul.',
      'Worst hit were the villages of Tormelan, Gavardin, Khalidan, Zarivar and Basroul.',
    ],
    ['“Zarivar” stands in one enumeration and is missing from another of the same things.'],
  ],
  [
    'two examples of five',
    [
      'Worst hit by the flood were the villages of Tormelan and Khelidan.',
      'Worst hit by the flood were the villages of Tormelan, Gavardin, Khelidan, Basroul and Zarivar.',
    ],
    [],
  ],
  [
    'a thing that the other text has elsewhere',
    [
      'Divers brought up ropes, lanterns, barrels and a ship bell from the wreck.',
      'From the wreck the divers brought barrels, ropes and a ship bell. Two lanterns came later.',
    ],
    [],
  ],
  ['another matter', ['Divers brought up ropes, lanterns, barrels and a bell.', 'The brewery sells barrels, ropes and a bell.'], []],
  [
    'examples on both sides',
    [
      'Divers brought up ropes, lanterns, barrels and other things from the wreck.',
      'Divers brought up ropes, barrels, anchors and other things from the wreck.',
    ],
    [],
  ],
  [
    'one name with a link in it',
    [
      'Rangers of the [Lakes and Rivers Board|ORG] and the harbour master inspected the wreck off Malby.',
      'Rangers of the [Lakes and Rivers Board|ORG], the harbour master and the coroner inspected the wreck off Malby.',
    ],
    [],
  ],
  [
    'deeds in a row',
    ['The divers left the wreck, hid the ropes and sold the barrels.', 'The divers left the wreck and sold the barrels.'],
    [],
  ],
  ['one source', ['Divers brought up ropes, lanterns and barrels from the wreck. Divers brought up ropes and barrels from the wreck.'], []],
];

suite('item-missing', () => {
  for (const [name, texts, missing] of CASES)
    test(name, () => {
      const found = detect(itemMissing, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text])));
      assert.deepEqual(
        found.map(({ message }) => message),
        missing,
      );
    });
});
