import assert from 'node:assert/strict';
import { discrepanciesOf } from '../storyOf';

/** Each case: a title, the articles, of which nobody knows the day, and the findings wanted among dates. */
const undated: [string, string[], string[]][] = [
  [
    'a month and a day',
    [
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin earlier this month.',
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin on Tuesday.',
    ],
    ['precision date: Tuesday / earlier this month'],
  ],
  [
    'years ago and the year',
    [
      'The Lanter church renounced the tithe more than a century ago, the bishop of Kelvo said.',
      'The Lanter church renounced the tithe in 1894, the bishop of Kelvo said.',
    ],
    ['precision date: 1894 / more than a century ago'],
  ],
  [
    'a week and a day of it are as exact',
    ['Odo Brann was arrested in Kelvo earlier this week, police said.', 'Odo Brann was arrested in Kelvo on Tuesday, police said.'],
    [],
  ],
  [
    'last year and a weekday are two days',
    ['Odo Brann was arrested in Kelvo last year, police said.', 'Odo Brann was arrested in Kelvo on Tuesday, police said.'],
    [],
  ],
  [
    'a year has no week of this one',
    ['Odo Brann was arrested in Kelvo in 2004, police said.', 'Odo Brann was arrested in Kelvo last week, police said.'],
    [],
  ],
  [
    'two papers of unknown days may both say last month',
    ['Odo Brann was arrested in Kelvo last month, police said.', 'Odo Brann was arrested in Kelvo a month ago, police said.'],
    [],
  ],
  ['another deed', ['Odo Brann sold the Kelvo shipyard earlier this month.', 'Odo Brann praised the mayor of Orlin on Tuesday.'], []],
  [
    'a vague date holds no two others together',
    [
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin on 12 May.',
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin on 12 May.',
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin on 13 May.',
      'Minister Odo Brann dismissed the director of the Kelvo shipyard in Orlin last month.',
    ],
    ['conflict date: 12 May / 13 May / last month'],
  ],
];

/** Published on 10 March 2021. */
const dated: [string, string[], string[]][] = [
  [
    'a time after another deed, and the year',
    [
      'Seven months after the conviction, Governor Petra Sund pardoned Odo Brann in Kelvo.',
      'Governor Petra Sund pardoned Odo Brann in Kelvo in 1981.',
    ],
    ['precision date: 1981 / Seven months after the conviction'],
  ],
  [
    'the month before another deed',
    [
      'Odo Brann, who founded the Kelvo bank, died the month before the robbery.',
      'Odo Brann, who founded the Kelvo bank, died in May 1972.',
    ],
    ['precision date: 1972-05 / the month before the robbery'],
  ],
  [
    'within a time of another deed',
    ['Odo Brann, who founded the Kelvo bank, died within days of the robbery.', 'Odo Brann, who founded the Kelvo bank, died in May 1972.'],
    ['precision date: 1972-05 / within days of the robbery'],
  ],
  [
    'within minutes is no date',
    [
      'Odo Brann, who founded the Kelvo bank, died within minutes of the robbery.',
      'Odo Brann, who founded the Kelvo bank, died in May 1972.',
    ],
    [],
  ],
  [
    'two times from other deeds are not compared as dates',
    [
      'Odo Brann, who founded the Kelvo bank, died the month before the robbery.',
      'Odo Brann, who founded the Kelvo bank, died the year after the merger.',
    ],
    [],
  ],
  ['a length of time that dates nothing', ['Odo Brann ran the Kelvo bank for seven months.', 'Odo Brann ran the Kelvo bank in 1981.'], []],
];

suite('dates that no calendar has', () => {
  const wanted = async (articles: Parameters<typeof discrepanciesOf>[0], expected: string[]): Promise<void> => {
    const found = await discrepanciesOf(articles);
    assert.deepEqual(
      found.filter((one) => one.includes(' date:')),
      expected,
    );
  };
  for (const [title, articles, expected] of undated)
    test(title, () =>
      wanted(
        articles.map((text) => ({ text, published: null })),
        expected,
      ),
    );
  for (const [title, articles, expected] of dated) test(title, () => wanted(articles, expected));
});
