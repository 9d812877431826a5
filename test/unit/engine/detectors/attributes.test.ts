import assert from 'node:assert/strict';
import { entityAttributes } from '../../../../src/engine/detectors/attributes/entityAttributes';
import { exclusiveValues } from '../../../../src/engine/detectors/attributes/exclusiveValues';
import { nearCopySubstitution } from '../../../../src/engine/detectors/substitutions/nearCopySubstitution';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { detect, summary } from '../support/miniStory';

const find = (detector: Detector, ...texts: string[]): string[] =>
  summary(detect(detector, Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]))));

type Case = readonly [string, readonly string[], readonly string[]];

const EXCLUSIVE: readonly Case[] = [
  [
    'critical but stable',
    ['The miller is in critical condition but stable.', 'The miller is in critical condition.'],
    ['precision person-attribute: critical but stable | critical'],
  ],
  [
    'dead on arrival or later',
    ['The miller was declared dead on arrival.', 'The miller was rushed to Dorn Hospital, where he later died.'],
    ['conflict place: dead on arrival | in hospital'],
  ],
  [
    'two kinds of one named ship',
    ['The frigate HMS Sterling fired first.', 'The patrol vessel HMS Sterling fired first.'],
    ['conflict entity-attribute: frigate | patrol vessel'],
  ],
  ['two named ships', ['The frigate HMS Sterling fired first.', 'The destroyer HMS Ardent fired first.'], []],
  [
    'a crossing with one other street',
    ['It happened at Harrow Street and Mill Road.', 'It happened at Harrow Street and Dock Road.'],
    ['conflict place: mill | dock'],
  ],
  ['the same crossing', ['It happened at Harrow Street and Mill Road.', 'It was at Harrow Street, near Mill Road.'], []],
  [
    'a patient in two conditions',
    ['The welder was in critical condition.', 'The welder was listed in stable condition.'],
    ['conflict person-attribute: critical | stable'],
  ],
  ['a source with several patients', ['One was in critical condition. One was in stable condition.', 'One was in fair condition.'], []],
  [
    'where somebody died',
    ['The pilot died at the scene.', 'The pilot died on the way to hospital.'],
    ['conflict place: at the scene | on the way'],
  ],
  [
    'the colour of a vehicle',
    ['Burglars of the mill fled in a blue van.', 'Burglars of the mill fled in a green van.'],
    ['conflict other: blue | green'],
  ],
  [
    'two colours that witnesses mix up',
    ['Burglars of the mill fled in a silver van.', 'Burglars of the mill fled in a grey van.'],
    ['variant other: silver | grey'],
  ],
  ['colours of two vehicles', ['Burglars of the mill fled in a blue van.', 'Burglars of the mill left a green taxi.'], []],
  [
    'two kinds of ship of one flag',
    ['The patrol freed a Danish cargo ship last spring.', 'The patrol freed a Danish oil tanker last spring.'],
    ['conflict entity-attribute: cargo ship | tanker'],
  ],
  ['ships of two flags', ['The patrol freed a Danish cargo ship last spring.', 'The patrol freed a Maltese oil tanker last spring.'], []],
  [
    'two kinds of vehicle in one raid',
    ['Burglars rammed an SUV into a jewellery shop at dawn.', 'Burglars rammed a white van into a jewellery shop.'],
    ['variant entity-attribute: SUV | van'],
  ],
  ['vehicles of two deeds', ['Burglars rammed an SUV into a shop.', 'The baker drove a white van to the mill.'], []],
  [
    'two names of a ground',
    ['The derby was lost at Malby Harbour Stadium.', 'The derby was lost at Dock Lane Stadium.'],
    ['variant place: malby harbour | dock lane'],
  ],
  ['a ground by its short name', ['The derby was lost at Malby Harbour Stadium.', 'The derby was lost at Harbour Stadium.'], []],
  [
    'wholly or partly owned',
    ['Norvik put the brewery into a wholly owned subsidiary.', 'Norvik put the brewery into a part-owned subsidiary.'],
    ['conflict entity-attribute: whole | part'],
  ],
  [
    'half in stock, half in cash',
    [
      'Holders of Dalby brewery get 40 crowns a share, half of it in cash.',
      'Norvik launched a cash-and-stock bid for Dalby brewery, 40 crowns a share.',
    ],
    [],
  ],
  [
    'seriously injured and in critical condition',
    ['The driver, Odo Brann, was seriously injured in Kelvo.', 'The driver, Odo Brann, is in critical condition in Kelvo.'],
    [],
  ],
  [
    'cash or stock',
    ['Norvik launched an all-cash bid for Dalby brewery.', 'Norvik launched an all-stock bid for Dalby brewery.'],
    ['conflict entity-attribute: cash | stock'],
  ],
];

suite('exclusive-values', () => {
  for (const [name, texts, expected] of EXCLUSIVE) test(name, () => assert.deepEqual(find(exclusiveValues, ...texts), expected));
});

const ATTRIBUTES: readonly Case[] = [
  [
    'two positions in a team',
    ['[Ada Holm|PER], a Malby tackle, left.', '[Ada Holm|PER], a Malby lineman, left.'],
    ['variant person-attribute: Malby tackle | Malby lineman'],
  ],
  ['a position that two words tell', ['[Ada Holm|PER], a Malby winger, left.', 'Star winger [Ada Holm|PER] left.'], []],
  [
    'two exchanges for one share',
    ['[Lund|LOC]-listed [Norvik|ORG] fell.', '[Malmo|LOC]-listed [Norvik|ORG] fell.'],
    ['conflict place: Lund | Malmo'],
  ],
  [
    'two seats',
    ['[Lund|LOC]-based [Norvik|ORG] fell.', 'Shares of [Norvik|ORG], a [Malmo|LOC]-based brewery, fell.'],
    ['conflict entity-attribute: Lund | Malmo'],
  ],
  [
    'two descriptions',
    ['The speech recognition company [Norvik|ORG] fell.', 'The data storage company [Norvik|ORG] fell.'],
    ['variant entity-attribute: speech recognition company | data storage company'],
  ],
  [
    'a fuller description',
    ['The speech recognition company [Norvik|ORG] fell.', 'The Nordic speech recognition firm [Norvik|ORG] fell.'],
    [],
  ],
  [
    'two ranks',
    ['Police Sgt. [Eva Holm|PER] spoke.', 'Police Lt. [Eva Holm|PER] spoke.'],
    ['variant person-attribute: Police Sgt. | Police Lt.'],
  ],
  ['a rank and a courtesy', ['Police Sgt. [Eva Holm|PER] spoke.', 'Ms [Eva Holm|PER] spoke.'], []],
  ['two posts that go together', ['Lawyer [Eva Holm|PER] spoke.', 'Activist [Eva Holm|PER] spoke.'], []],
];

suite('entity-attributes', () => {
  for (const [name, texts, expected] of ATTRIBUTES) test(name, () => assert.deepEqual(find(entityAttributes, ...texts), expected));
});

const SUBSTITUTIONS: readonly Case[] = [
  [
    'a word and its opposite',
    [
      'The brewery said barley prices in the valley would rise sharply before the autumn harvest.',
      'The brewery said barley prices in the valley would fall sharply before the autumn harvest.',
    ],
    ['conflict other: rise | fall'],
  ],
  [
    'one place for another',
    [
      'A gravel barge with twelve sailors ran aground near [Malby|LOC] in heavy fog.',
      'A gravel barge with twelve sailors ran aground near [Torsund|LOC] in heavy fog.',
    ],
    ['variant place: Malby | Torsund'],
  ],
  [
    'synonyms',
    [
      'The brewery said barley prices in the valley would rise sharply before the autumn harvest.',
      'The brewery said barley prices in the valley would climb sharply before the autumn harvest.',
    ],
    [],
  ],
  [
    'a place that both texts know',
    [
      'A gravel barge with twelve sailors ran aground near [Malby|LOC] in heavy fog. Tugs left [Torsund|LOC].',
      'A gravel barge with twelve sailors ran aground near [Torsund|LOC] in heavy fog.',
    ],
    [],
  ],
];

suite('near-copy-substitution', () => {
  for (const [name, texts, expected] of SUBSTITUTIONS) test(name, () => assert.deepEqual(find(nearCopySubstitution, ...texts), expected));
});
