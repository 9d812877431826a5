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

  const girls = (ages: readonly number[]): string[] =>
    ages.map((age) => `A ${age}-year-old girl was pulled from the Orlin canal, rescuers said.`);
  test('an unnamed girl of two ages is a contradiction, of three ages she is several', async () => {
    const conflictsOf = async (ages: readonly number[]): Promise<number> =>
      (await checkStory(girls(ages))).discrepancies.filter(({ kind, severity }) => kind === 'person-attribute' && severity === 'conflict')
        .length;
    assert.deepEqual([await conflictsOf([11, 14, 14]), await conflictsOf([11, 14, 15])], [1, 0]);
  });
});
