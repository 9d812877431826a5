import assert from 'node:assert/strict';
import { checkStory, discrepanciesOf } from './storyOf';

/** Each case: a title, the articles, and the findings wanted among numbers and dates. */
const cases: [string, string[], string[]][] = [
  [
    'a toll that differs',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people, the coastguard said.',
      'At least 19 people were killed when the ferry Marisol sank off Kelvo on Tuesday.',
    ],
    ['conflict count: 14 / at least 19'],
  ],
  [
    'a toll that agrees',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people, the coastguard said.',
      'Fourteen people died when the ferry Marisol sank off Kelvo on Tuesday.',
    ],
    [],
  ],
  [
    'dead against injured',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.',
      'The sinking of the ferry Marisol off Kelvo on Tuesday injured 31 people.',
    ],
    [],
  ],
  [
    'a part against the whole',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.',
      'The ferry Marisol sank off Kelvo on Tuesday, killing six children.',
    ],
    [],
  ],
  [
    'a vaguer toll',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 31 people.',
      'The ferry Marisol sank off Kelvo on Tuesday, killing dozens of people.',
    ],
    ['precision count: 31 / dozens'],
  ],
  [
    'the price of one offer',
    [
      'Orbex Foods offered $3.2 billion for Talmin Dairies on Monday, Orbex said.',
      'Orbex Foods made a $4.1 billion offer for Talmin Dairies on Monday, Orbex said.',
      'The offer by Orbex Foods of $4.1 billion for Talmin Dairies was made on Monday.',
    ],
    ['conflict amount: 3.2 billion USD / 4.1 billion USD'],
  ],
  ['two owners', ['Shares of Orbex Foods fell 4.5 percent on Monday.', 'Shares of Talmin Dairies fell 9 percent on Monday.'], []],
  [
    'an older event of the same kind',
    ['The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.', 'In 2009 another ferry sank off Kelvo, killing 80 people.'],
    [],
  ],
];

suite('findings among numbers', () => {
  for (const [title, texts, expected] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => /count|amount|percent|date|duration/.test(line)),
        expected,
      );
    });

  test('a later toll is called an update, and the newest is named', async () => {
    const { discrepancies } = await checkStory([
      { text: 'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people, the coastguard said.', published: '2021-03-10' },
      { text: 'The ferry Marisol that sank off Kelvo on Tuesday killed 22 people, the coastguard said.', published: '2021-03-11' },
    ]);
    const toll = discrepancies.find(({ kind }) => kind === 'count');
    assert.match(toll?.message ?? '', /may be an update/i);
    assert.deepEqual(
      toll?.statements.map(({ note }) => note),
      ['superseded', 'newest'],
    );
  });

  test('an agreement counts its sources', async () => {
    const { agreements } = await checkStory([
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.',
      'Some 14 people died as the Marisol, a ferry, sank near Kelvo on Tuesday.',
    ]);
    assert.deepEqual(
      agreements.filter(({ kind }) => kind === 'count').map(({ value, independentSources }) => [value, independentSources]),
      [['14', 2]],
    );
  });
});
