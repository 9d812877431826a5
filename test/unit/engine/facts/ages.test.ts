import { strict as assert } from 'node:assert';
import { checkStory } from './storyOf';

const told = (age: number): string => `Odo Brann, ${age}, fell from the Orlin cliff, rescuers said.`;

/** Days on which a paper gives an age, and whether the ages contradict one another. */
const papers: readonly (readonly [
  title: string,
  first: [day: string, age: number],
  second: [day: string, age: number],
  isConflict: boolean,
])[] = [
  ['two ages on one day', ['2021-03-10', 32], ['2021-03-10', 33], true],
  ['a year older, a week later', ['2021-03-10', 32], ['2021-03-17', 33], true],
  ['a year older, half a year later', ['2021-03-10', 32], ['2021-09-10', 33], false],
  ['three years older, half a year later', ['2021-03-10', 32], ['2021-09-10', 35], true],
  ['a year younger, half a year later', ['2021-03-10', 33], ['2021-09-10', 32], true],
  ['three years older, two years later', ['2021-03-10', 32], ['2023-04-10', 35], false],
];

suite('ages', () => {
  for (const [title, [firstDay, firstAge], [secondDay, secondAge], isConflict] of papers)
    test(title, async () => {
      const { discrepancies } = await checkStory([
        { text: told(firstAge), published: firstDay },
        { text: told(secondAge), published: secondDay },
      ]);
      const conflicts = discrepancies.filter(({ kind, severity }) => kind === 'person-attribute' && severity === 'conflict');
      assert.equal(conflicts.length > 0, isConflict);
    });

  const death = (age: string): string => `Mira Lind, who sang in Orlin for forty years, died on Tuesday ${age}`;
  const deaths: readonly (readonly [title: string, first: string, second: string, isConflict: boolean])[] = [
    ['at the age of 91, and "she was 92"', death('at the age of 91.'), death('in Kelvo. She was 92.'), true],
    ['at age 91, and 92 behind the name', death('at age 91.'), 'Mira Lind, 92, died on Tuesday in Kelvo.', true],
    ['as old in other words', death('at the age of 91.'), 'Mira Lind, 91, died on Tuesday in Kelvo.', false],
    [
      'behind a sentence of two people',
      death('at the age of 91.'),
      "Mira Lind died on Tuesday. Mira Lind's sister Ada Holm fell ill in Kelvo. She was 75.",
      false,
    ],
    [
      'at another time of her life',
      death('at the age of 91.'),
      'Mira Lind died on Tuesday. She began to sing in the Orlin choir at the age of 12.',
      false,
    ],
    ['when she came', death('at the age of 91.'), 'Mira Lind died on Tuesday. She was 19 when she came to Orlin.', false],
  ];
  for (const [title, first, second, isConflict] of deaths)
    test(title, async () => {
      const { discrepancies } = await checkStory([first, second]);
      assert.equal(
        discrepancies.some(({ kind, severity }) => kind === 'person-attribute' && severity === 'conflict'),
        isConflict,
      );
    });

  /** Each: how a first paper tells that Odo Brann is 41, what a second one says of him, and whether both can be true. */
  const told41 = 'Odo Brann, 41, was flown to the Orlin hospital, rescuers said. The pilot Odo Brann, 41, spoke to the police.';
  const descriptions: readonly (readonly [title: string, second: string, isConflict: boolean])[] = [
    ['a description behind the name', "Odo Brann, the ferry's 44-year-old master, was flown to the Orlin hospital.", true],
    ['a description before the name', 'The 44-year-old master of the ferry, Odo Brann, was flown to the Orlin hospital.', true],
    ['who is', 'Odo Brann, who is 44 and has sailed since he was a boy, was flown to the Orlin hospital.', true],
    ['he is', 'Odo Brann was flown to the Orlin hospital. He is 44, has two daughters and will live.', true],
    ['a birthday', 'Odo Brann, who turned 44 last month, was flown to the Orlin hospital.', true],
    ['the youngest', 'Odo Brann, at 44 the youngest on board, was flown to the Orlin hospital.', true],
    ['"the 44-year-old" behind his name', 'Odo Brann was flown to the Orlin hospital. The 44-year-old will live, rescuers said.', true],
    ['the same in other words', "Odo Brann, the ferry's 41-year-old master, was flown to the Orlin hospital.", false],
    ['at another time of his life', 'Odo Brann, who was 14 when he first went to sea, was flown to the Orlin hospital.', false],
    ['of whom somebody else spoke', 'The 44-year-old baker also said Odo Brann was flown to the Orlin hospital.', false],
    ['his child', "Odo Brann, the ferry's master, was flown to the Orlin hospital with his 4-year-old son.", false],
    [
      '"the 44-year-old" behind two names',
      'Odo Brann met Ada Holm at the Orlin hospital. The 44-year-old will live, rescuers said.',
      false,
    ],
    [
      '"the 44-year-old" whom the paper names',
      'Ada Holm, 44, was saved. Odo Brann was flown to the Orlin hospital. The 44-year-old will live.',
      false,
    ],
  ];
  for (const [title, second, isConflict] of descriptions)
    test(`41 against: ${title}`, async () => {
      const { discrepancies } = await checkStory([told41, second]);
      assert.equal(
        discrepancies.some(({ kind, severity }) => kind === 'person-attribute' && severity === 'conflict'),
        isConflict,
      );
    });
  test('an age of nobody named keeps no age of a name out', async () => {
    const { discrepancies } = await checkStory([
      told41,
      'The police said a man who was aged 41 lay in the Orlin hospital.',
      'Odo Brann, 44, was flown to the Orlin hospital, rescuers said.',
    ]);
    assert.deepEqual(
      discrepancies.filter(({ kind }) => kind === 'person-attribute').map(({ severity }) => severity),
      ['conflict'],
    );
  });

  test('an age behind a description, and one behind an Arabic surname', async () => {
    const agesOf = async (...articles: string[]): Promise<string[]> =>
      (await checkStory(articles)).discrepancies
        .filter(({ kind }) => kind === 'person-attribute')
        .flatMap(({ statements }) => statements.map(({ value }) => value));
    assert.deepEqual(await agesOf('Odo Brann, 23, was flown to Orlin.', 'Odo Brann, a defender of the team aged 27, was flown to Orlin.'), [
      '23',
      '27',
    ]);
    assert.deepEqual(
      await agesOf(
        'Karim El Sahli, 29, was held in Orlin, police said.',
        'Omar el-Sahli, 27, and Karim el-Sahli, 30, were held in Orlin, police said.',
      ),
      ['29', '30'],
    );
  });

  test('the ages of a group', async () => {
    const { discrepancies } = await checkStory([
      'Police in Orlin on Tuesday arrested seven men between the ages of 48 and 76 over the burglary of the Orlin vault.',
      'Police in Orlin on Tuesday arrested seven men aged 48 to 75 over the burglary of the Orlin vault.',
    ]);
    assert.deepEqual(
      discrepancies.flatMap(({ kind, statements }) => (kind === 'person-attribute' ? statements.map(({ value }) => value) : [])),
      ['48 and 76', 'aged 48 to 75'],
    );
  });

  const girls = (ages: readonly number[]): string[] =>
    ages.map((age) => `A ${age}-year-old girl was pulled from the Orlin canal, rescuers said.`);
  test('an unnamed girl of two ages is a contradiction, of three ages she is several', async () => {
    const conflictsOf = async (ages: readonly number[]): Promise<number> =>
      (await checkStory(girls(ages))).discrepancies.filter(({ kind, severity }) => kind === 'person-attribute' && severity === 'conflict')
        .length;
    assert.deepEqual([await conflictsOf([11, 14, 14]), await conflictsOf([11, 14, 15])], [1, 0]);
  });
});
