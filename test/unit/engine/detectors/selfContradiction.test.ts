import assert from 'node:assert/strict';
import { checkStory } from '../facts/storyOf';

const lead = (toll: string) =>
  `By Ann Lee\nKELVO, March 9 - ${toll} people died when fire swept through a mill in Kelvo on Monday, police said.`;

/** A title, one article, and what it contradicts itself in. */
const cases: [string, string, string[]][] = [
  ['a toll in the headline', `Five dead in Kelvo mill fire\n${lead('Six')}`, ['count 5/6']],
  ['the same toll', `Six dead in Kelvo mill fire\n${lead('Six')}`, []],
  ['a bound that holds', `More than five dead in Kelvo mill fire\n${lead('Six')}`, []],
  [
    'the headline adds up two tolls of the text',
    `Eight dead in Kelvo mill fire\n${lead('Six')}\n\nTwo firefighters died when the roof fell in.`,
    [],
  ],
  [
    'the text says the headline’s number further down',
    `Five dead in Kelvo mill fire\n${lead('Six')}\n\nPolice had first counted five.`,
    [],
  ],
  [
    'killed in the headline, hurt in the text',
    `Five dead in Kelvo mill fire\nBy Ann Lee\nKELVO, March 9 - Fire in a mill in Kelvo hurt six people.`,
    [],
  ],
  [
    'two ages of one person',
    'The mill at Kelvo belongs to Odo Brann, 56, of Orlin.\n\nMr Brann (58) said he had lost friends.',
    ['person-attribute 56/58'],
  ],
  ['one age, twice', 'The mill at Kelvo belongs to Odo Brann, 56, of Orlin.\n\nMr Brann (56) said he had lost friends.', []],
  [
    'two persons of one surname',
    'The mill at Kelvo belongs to Odo Brann, 56, and Ida Brann, 54.\n\nMr Brann, 58, said he had lost friends.',
    [],
  ],
  ['an age of former times', 'The mill belongs to Odo Brann, 56, of Orlin.\n\nBrann, 24 at the time, bought it in 1993.', []],
];

suite('a text against itself', () => {
  for (const [title, text, wanted] of cases)
    test(title, async () => {
      const { discrepancies } = await checkStory([text]);
      const found = discrepancies.filter(({ rule }) => rule === 'self-contradiction');
      assert.ok(found.every(({ scope, severity }) => scope === 'within' && severity === 'conflict'));
      assert.deepEqual(
        found.map(({ kind, statements }) => `${kind} ${statements.map(({ value }) => value).join('/')}`),
        wanted,
      );
    });

  test('a headline that was not brought up to date, beside a bound', async () => {
    const severities = await Promise.all(
      [`At least 25 dead in Kelvo mill fire\n${lead('Thirty-three')}`, `Sixty dead in Kelvo mill fire\n${lead('At least 45')}`].map(
        async (text) => (await checkStory([text])).discrepancies.map(({ rule, severity }) => `${rule} ${severity}`),
      ),
    );
    assert.deepEqual(severities, [['self-contradiction precision'], ['self-contradiction precision']]);
  });

  const others = [
    'Odo Brann, the miller of Kelvo, died on Monday at his house. He was 71.',
    'KELVO - The miller Odo Brann died on Monday. Odo Brann was 71.',
  ];
  const ofDeaths = async (text: string): Promise<string[]> => {
    const { discrepancies } = await checkStory([text, ...others]);
    return discrepancies.map(({ kind, scope, statements }) => `${kind} ${scope} ${statements.map(({ value }) => value).join('/')}`);
  };

  test('two days of one death, and the others beside it', async () => {
    const found = await ofDeaths(
      'The miller Odo Brann died on Sunday in Kelvo. He was 71.\n\nOdo Brann died on Monday at his house in Kelvo, the mayor said.',
    );
    assert.deepEqual(found.sort(), ['date cross 2021-03-07/2021-03-08/2021-03-08/2021-03-08', 'date within 2021-03-07/2021-03-08']);
  });

  test('one day of one death, told twice', async () => {
    assert.deepEqual(
      await ofDeaths('The miller Odo Brann died on Monday in Kelvo.\n\nOdo Brann died on Monday at his house in Kelvo.'),
      [],
    );
  });

  test('two deaths on two days', async () => {
    const found = await ofDeaths(
      'The miller Odo Brann died on Monday in Kelvo.\n\nHis brother Lars Brann died on Friday in Orlin, aged 63.',
    );
    assert.deepEqual(
      found.filter((line) => line.includes('within')),
      [],
    );
  });

  test('sources of one file are texts of their own: nothing is said twice', async () => {
    const { discrepancies } = await checkStory([
      `Five dead in Kelvo mill fire\n${lead('Five')}`,
      `Six dead in Kelvo mill fire\n${lead('Six')}`,
    ]);
    assert.deepEqual(
      discrepancies.map(({ rule }) => rule),
      ['count-mismatch'],
    );
  });
});
