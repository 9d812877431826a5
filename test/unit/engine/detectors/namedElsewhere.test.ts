import assert from 'node:assert/strict';
import { namedElsewhere } from '../../../../src/engine/detectors/statements/namedElsewhere';
import { detect, summary } from '../support/miniStory';

const find = (...texts: string[]): string[] =>
  summary(detect(namedElsewhere, Object.fromEntries(texts.map((text, index) => [`${String(index)}.txt`, text]))));

suite('named-elsewhere', () => {
  test('a school without a name, and its name', () => {
    assert.deepEqual(
      find('The weavers met at [Malby Grammar School|ORG] after the flood.', 'After the flood the weavers met in a nearby school.'),
      ['precision place: Malby Grammar School | a nearby school'],
    );
  });
  test('the name of a body', () => {
    assert.deepEqual(find('Robbers blew up the vault of [Dalby Savings Bank|ORG].', 'Robbers blew up the vault of their bank.'), [
      'precision entity-attribute: Dalby Savings Bank | their bank',
    ]);
  });
  test('one telling word is enough where both are led there', () => {
    assert.deepEqual(find('The weavers were taken to [Malby Baptist Church|ORG].', 'Forty weavers went to a nearby church.'), [
      'precision place: Malby Baptist Church | a nearby church',
    ]);
  });
  const NONE: readonly (readonly [string, readonly string[]])[] = [
    [
      'a source that has the name as well',
      [
        'The weavers met at [Malby School|ORG] after the flood.',
        'The weavers met in a nearby school after the flood. [Malby School|ORG] was dry.',
      ],
    ],
    [
      'several named schools',
      [
        'The weavers met at [Malby School|ORG] after the flood and left [Dorn School|ORG].',
        'The weavers met in a nearby school after the flood.',
      ],
    ],
    [
      'one telling word where only one is led there',
      ['The weavers were taken to [Malby Baptist Church|ORG].', 'Forty weavers sang in a nearby church.'],
    ],
    ['any school', ['The weavers met at [Malby School|ORG] after the flood.', 'The weavers met in a school after the flood.']],
    [
      'the words of the name without capitals',
      ['The weavers met at [Malby Police College|ORG] after the flood.', 'The weavers met in a police college after the flood.'],
    ],
    ['other sentences', ['The weavers met at [Malby School|ORG].', 'A baker lives behind a nearby school.']],
    ['a school bus', ['The weavers met at [Malby School|ORG] after the flood.', 'The weavers met in a nearby school bus after the flood.']],
    [
      'a source from the school',
      ['The weavers met at [Malby School|ORG] after the flood.', 'The weavers met a porter of the school after the flood.'],
    ],
    ['a person of that name', ['The weavers met [Ann School|PER] after the flood.', 'The weavers met in a nearby school after the flood.']],
  ];
  for (const [name, texts] of NONE) test(`nothing: ${name}`, () => assert.deepEqual(find(...texts), []));
});
