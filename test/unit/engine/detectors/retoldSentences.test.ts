import assert from 'node:assert/strict';
import { retoldSentences } from '../../../../src/engine/detectors/substitutions/retoldSentences';
import { detect } from '../support/miniStory';

/** Openings that have nothing in common, so that only what follows them is compared. */
const OPENINGS = ['Lambs came early. Farmers were glad.', 'Snow fell at dawn. Roads stayed shut.', 'Bells rang twice. Shops opened late.'];

const find = (sentences: readonly string[], openings = OPENINGS): string[] =>
  detect(
    retoldSentences,
    Object.fromEntries(sentences.map((text, index) => [`${String(index)}.txt`, `${openings[index] ?? ''} ${text}`.trim()])),
  ).map(({ severity, statements }) => [severity, ...statements.map((statement) => statement.quote)].join(' | '));

type Case = readonly [name: string, sentences: readonly string[], expected: readonly string[]];

const TOLD =
  'The ferry captain steered toward the narrow harbour entrance while passengers gathered on the upper deck with their wooden trunks.';
const RETOLD =
  'The ferry pilot steered toward the rocky harbour entrance while passengers gathered on the lower deck with their wooden trunks.';

const CASES: readonly Case[] = [
  [
    'three words in the place of others',
    [TOLD, RETOLD],
    [
      'variant | The ferry captain steered toward the narrow harbour entrance while passengers gathered on the upper deck with their wooden | ' +
        'The ferry pilot steered toward the rocky harbour entrance while passengers gathered on the lower deck with their wooden',
    ],
  ],
  [
    'details added and left out',
    [
      'Divers raised the rusted anchor near the granite lighthouse before the curator cleaned its chain.',
      'Divers raised the anchor near the northern granite lighthouse before the curator from Dorn patiently cleaned its chain.',
    ],
    [
      'variant | raised the rusted anchor near the granite lighthouse before the curator cleaned its chain | ' +
        'raised the anchor near the northern granite lighthouse before the curator from Dorn patiently cleaned its chain',
    ],
  ],
  [
    'a third source with one of them',
    [TOLD, RETOLD, TOLD],
    [
      'variant | The ferry captain steered toward the narrow harbour entrance while passengers gathered on the upper deck with their wooden | ' +
        'The ferry pilot steered toward the rocky harbour entrance while passengers gathered on the lower deck with their wooden | ' +
        'The ferry captain steered toward the narrow harbour entrance while passengers gathered on the upper deck with their wooden',
    ],
  ],
  ['two changes', [TOLD, RETOLD.replace('rocky', 'narrow')], []],
  [
    'two changes, a third one in another source',
    [TOLD, RETOLD.replace('rocky', 'narrow'), TOLD.replace('wooden', 'battered')],
    [
      'variant | The ferry captain steered toward the narrow harbour entrance while passengers gathered on the upper deck with their wooden trunks | ' +
        'The ferry pilot steered toward the narrow harbour entrance while passengers gathered on the lower deck with their wooden | ' +
        'with their battered trunks',
    ],
  ],
  ['the same words', [TOLD, TOLD], []],
  [
    'spellings and synonyms',
    [
      'The ferry lawyer steered toward the narrow harbour entrance while passengers gathered near the blaze with their wooden trunks.',
      'The ferry attorney steered toward the narrow harbor entrance while passengers gathered near the fire with their wooden trunks.',
    ],
    [],
  ],
  [
    'figures, which are compared as such',
    [TOLD.replace('while passengers', 'while 12 passengers'), RETOLD.replace('while passengers', 'while 14 passengers')],
    [],
  ],
  [
    'fuller names and what bears them',
    [
      'The curator thanked [Ada Lind|PER] beside the granite lighthouse before divers raised the rusted anchor of [Norvik|ORG] from the harbour.',
      'The curator thanked [Lind|PER] beside the granite lighthouse before divers raised the rusted anchor of the company from the harbour.',
    ],
    [],
  ],
  [
    'other verbs of saying',
    [
      'The curator said the rusted anchor near the granite lighthouse belonged to divers, and added that its chain was cleaned.',
      'The curator confirmed the rusted anchor near the granite lighthouse belonged to divers, and noted that its chain was cleaned.',
    ],
    [],
  ],
  [
    'sentences about other things',
    [TOLD, 'Divers raised the rusted anchor near the granite lighthouse before the curator cleaned its chain.'],
    [],
  ],
];

suite('retold-sentence', () => {
  for (const [name, sentences, expected] of CASES) test(name, () => assert.deepEqual(find(sentences), expected));

  test('openings are reworded for their own sake', () => assert.deepEqual(find([TOLD, RETOLD], []), []));

  test('says what differs', () => {
    const [finding] = detect(retoldSentences, {
      'a.txt': `${OPENINGS[0] ?? ''} ${TOLD}`,
      'b.txt': `${OPENINGS[1] ?? ''} ${RETOLD}`,
    });
    assert.equal(
      finding?.message,
      'Sources tell one sentence differently: “captain” for “pilot”, “narrow” for “rocky”, “upper” for “lower”.',
    );
  });

  test('a stretch that shows nothing any more is not shown', () => {
    const filler = Array.from(
      { length: 60 },
      (_, index) => `granite${String.fromCharCode(97 + (index % 26))}x${'y'.repeat(1 + (index % 5))}`,
    ).join(' ');
    assert.deepEqual(find([`The captain ${filler} upper deck closed early.`, `The pilot ${filler} lower deck closed late.`]), []);
  });
});
