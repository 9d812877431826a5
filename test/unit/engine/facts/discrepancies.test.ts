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
    'a part larger than the whole',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.',
      'The ferry Marisol sank off Kelvo on Tuesday, killing 16 children.',
    ],
    ['conflict count: 14 / 16'],
  ],
  [
    'parts that add up to the whole',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing five people.',
      'The ferry Marisol sank off Kelvo on Tuesday. Two women and three men were killed.',
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
    'a bound that holds',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 31 people.',
      'The ferry Marisol sank off Kelvo on Tuesday, killing more than 30 people.',
    ],
    ['precision count: 31 / more than 30'],
  ],
  [
    'a bound that does not hold',
    [
      'The ferry Marisol sank off Kelvo on Tuesday, killing 31 people.',
      'The ferry Marisol sank off Kelvo on Tuesday, killing more than 40 people.',
    ],
    ['conflict count: 31 / more than 40'],
  ],
  [
    'one more victim told without a number',
    [
      'A guard opened fire at the Orlin mill on Monday, killing two workers and wounding a third.',
      'A guard opened fire at the Orlin mill on Monday, killing two workers and wounding four workers.',
    ],
    ['conflict count: 1 / 4'],
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
  [
    'a price and its rounding',
    [
      'Orbex Foods offered $3.18 billion for Talmin Dairies on Monday, Orbex said.',
      'Orbex Foods offered about $3.2 billion for Talmin Dairies on Monday, Orbex said.',
    ],
    ['precision amount: 3.18 billion USD / about 3.2 billion USD'],
  ],
  ['two owners', ['Shares of Orbex Foods fell 4.5 percent on Monday.', 'Shares of Talmin Dairies fell 9 percent on Monday.'], []],
  ['one share on two days', ['Shares of Orbex Foods fell 4.5 percent on Monday.', 'Shares of Orbex Foods fell 9 percent on Thursday.'], []],
  [
    'an older event of the same kind',
    ['The ferry Marisol sank off Kelvo on Tuesday, killing 14 people.', 'In 2009 another ferry sank off Kelvo, killing 80 people.'],
    [],
  ],
  [
    'another in addition',
    [
      'Police searched two barns in Orlin on Monday.',
      'Police searched two barns in Orlin on Monday. Later they searched three other barns.',
    ],
    [],
  ],
  [
    'some of them',
    ['Orbex Foods will close 12 mills in Kelvo, it said.', 'Orbex Foods will close 12 mills in Kelvo, it said. Five of the mills are old.'],
    [],
  ],
  [
    'a length in two systems of units',
    ['The climber Odo Brann fell 200 feet down the Orlin cliff.', 'The climber Odo Brann fell 61 metres down the Orlin cliff.'],
    [],
  ],
  [
    'a length in the wrong unit',
    [
      'The climber Odo Brann fell 200 feet down the Orlin cliff.',
      'The climber Odo Brann fell 200 metres down the Orlin cliff.',
      'The climber Odo Brann fell about 200 feet from the Orlin cliff.',
    ],
    ['conflict amount: 200 foot / 200 metre / about 200 foot'],
  ],
  [
    'the day of an event',
    [
      'The climber Odo Brann died on the Orlin cliff on 5 March 2021.',
      'The climber Odo Brann died on the Orlin cliff on 6 March 2021.',
      'Odo Brann died on 6 March 2021 on the Orlin cliff.',
    ],
    ['conflict date: 2021-03-05 / 2021-03-06'],
  ],
  [
    'the day of a sinking, told by verb and by noun',
    [
      'Divers return to the wreck. The trawler Hesper sank off Kelvo on November 18, drowning nobody.',
      'Divers return to the wreck. On November 19, the trawler Hesper sank off Kelvo.',
      'The November 19 sinking of the trawler Hesper off Kelvo is under review.',
    ],
    ['conflict date: 2020-11-18 / 2020-11-19'],
  ],
  [
    'a source that gives both days knows of two events',
    [
      'Deputy Rolf Hagen was shot dead in Kelvo on June 24 while he looked into the June 20 shooting in Kelvo.',
      'The man wanted for the June 20 shooting in Kelvo is held.',
      'Deputy Rolf Hagen was shot dead in Kelvo on June 24.',
    ],
    [],
  ],
  [
    'what happens once to one person',
    [
      'In 1994, Orrin Valtz was indicted for bribing the whole harbour board of Kelvo.',
      'Orrin Valtz, a grain dealer, was indicted in 1995 for bribing the harbour board of Kelvo.',
    ],
    ['conflict date: 1994 / 1995'],
  ],
  [
    'one that happens again and again',
    [
      'In 1994, Orrin Valtz visited the harbour board of Kelvo.',
      'Orrin Valtz, a grain dealer, visited the harbour board of Kelvo in 1995.',
    ],
    [],
  ],
  [
    'two persons to whom it was done',
    [
      'On Monday, President Una Brask nominated Anna Hirn to run the Kelvo harbour board.',
      'On 3 March, President Una Brask nominated Paul Solvang to run the Kelvo customs board.',
    ],
    [],
  ],
  [
    'a relative clause with a date of its own',
    [
      'The tug Orla, which replaced the tug Mira on the Kelvo run in early January, may go to Sund.',
      'The tug Orla replaced the tug Mira on the Kelvo run in late February, the harbour board said.',
      'The tug Orla replaced the tug Mira on the Kelvo run in early January, its crew said.',
    ],
    ['conflict date: 2021-01 / 2021-02'],
  ],
  [
    'a participle in the object of a dated verb',
    [
      'Ostrey agreed in late January to a $35 a share buyout by Varnholt.',
      'On Feb. 16, Ostrey agreed to a $35 a share leveraged buyout by Varnholt.',
    ],
    ['conflict date: 2021-01 / 2021-02-16'],
  ],
  [
    'the year of a car, a decade of fame',
    ['Mona Valtz, a star of the 1940s, was hit by a 2013 Volvo in Kelvo on Sunday.', 'Mona Valtz was hit by a car in Kelvo on Sunday.'],
    [],
  ],
  [
    'a verb before "and" and one behind it',
    [
      'Mona Valtz, a welder, was hired by the Kelvo yard in May 2018 and won a prize for her masts.',
      'Mona Valtz was hired by the Kelvo yard in 2018 as a welder.',
    ],
    ['precision date: 2018 / 2018-05'],
  ],
  [
    'a deed before a clause of its own',
    [
      'Two barges sank off Kelvo on Monday when the harbour crane fell.',
      'Two barges sank off Kelvo on Tuesday, and the harbour crane fell in March.',
      'The two barges sank off Kelvo on Monday, a pilot said.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'a prison is no deed',
    ['Nils Arden overpowered two prison guards in Kelvo on Monday.', 'Phones were smuggled into the prison of Kelvo this year.'],
    [],
  ],
  [
    'who could not be reached when',
    [
      'Calls to the glue maker Ostrey were not answered Monday afternoon.',
      'Calls to the glue maker Ostrey were not answered Tuesday afternoon.',
    ],
    [],
  ],
  [
    'a verb that only describes a noun dates nothing',
    ['The club put Rolf Hagen on injured reserve Tuesday.', 'Rolf Hagen hurt his foot in an injury that he took in the match on Sunday.'],
    [],
  ],
  [
    'a month without its year is that of the day which another source names',
    [
      'The tanker Hesper was hijacked by pirates off Kelvo on September 15, 2008.',
      'The tanker Hesper was hijacked by pirates off Kelvo in September.',
    ],
    [],
  ],
  [
    'a day in front binds to the verb of its sentence, a day behind the subject to its noun',
    [
      'On Wednesday, two guards accused over the riot in Kelvo were arrested, police said.',
      'The fatal shooting of Rolf Hagen on Monday sparked a riot in Kelvo.',
      'Guards shot Rolf Hagen dead in Kelvo on Sunday.',
      'Rolf Hagen was shot dead in Kelvo on Sunday.',
      'Two guards accused over the riot in Kelvo were arrested on Wednesday.',
    ],
    ['conflict date: 2021-03-07 / 2021-03-08'],
  ],
  [
    'the year in which somebody was put out',
    [
      'Rolf Hagen, a preacher, was expelled from the Kelvo Mission in 2003 by its leader.',
      'Rolf Hagen, a preacher, was ousted from the Kelvo Mission in 2002 by its leader.',
      'Its leader ejected Rolf Hagen from the Kelvo Mission in 2003.',
    ],
    ['conflict date: 2002 / 2003'],
  ],
  [
    'two people held together',
    [
      'Rolf Hagen and Anna Lind were arrested on Tuesday, police in Kelvo said at a news conference on Wednesday.',
      'Anna Lind and Rolf Hagen were arrested on Wednesday, police in Kelvo said.',
      'Rolf Hagen was arrested on Wednesday without a fight, police in Kelvo said.',
    ],
    ['conflict date: 2021-03-09 / 2021-03-10'],
  ],
  [
    'an age tells two unnamed people apart',
    [
      'On Friday, a 36-year-old teacher died after a fall at Kelvo Peak.',
      'A 29-year-old guide died on Saturday when he slipped below Kelvo Peak.',
    ],
    [],
  ],
  [
    'the deaths of two people',
    ['Rolf Hagen died in Kelvo on Friday after a fall.', 'Anna Lind died in Kelvo on Saturday after a fall.'],
    [],
  ],
  [
    'a span of years against a day',
    ['Rolf Hagen played for Kelvo United from 1995 to 1999.', 'Rolf Hagen and Kelvo United play on Saturday.'],
    [],
  ],
  [
    'two things on two days',
    ['The guard was arrested at the Orlin mill on 5 March 2021.', 'The guard will be sentenced in Kelvo on 6 March 2021.'],
    [],
  ],
  [
    'the age of one person',
    [
      'Odo Brann, 32, fell from the Orlin cliff.',
      'The climber Odo Brann, 34, fell from the Orlin cliff.',
      '34-year-old Odo Brann fell from the Orlin cliff.',
    ],
    ['conflict person-attribute: 32 / 34'],
  ],
  ['the ages of two persons', ['Odo Brann, 32, fell from the Orlin cliff.', 'Petra Sund, 51, fell from the Orlin cliff.'], []],
  [
    'weeks against days',
    ['Odo Brann was held for a week after the raid.', 'Odo Brann was held for nine days after the raid.'],
    ['precision duration: 1 week / 9 days'],
  ],
  ['one person, for emphasis', ['Police in Orlin said the thief was one man.', 'Police in Orlin said two men helped the thief.'], []],
  [
    'weeks that touch',
    ['The board of Orbex Foods resigned in the week of 1 March 2021.', 'The board of Orbex Foods resigned on 8 March 2021.'],
    [],
  ],
  ['a population of two places', ['The quake shook Kelvo, home to 90,000 people.', 'The quake shook Orlin, home to 12,000 people.'], []],
  [
    'points of two players',
    ['Odo Brann scored 21 points for Kelvo in the final.', 'Petra Sund scored 14 points for Kelvo in the final.'],
    [],
  ],
  [
    'points of one player',
    [
      'Odo Brann scored 21 points for Kelvo in the final.',
      'Odo Brann scored 24 points for Kelvo in the final.',
      'Odo Brann scored 24 points in the final for Kelvo.',
    ],
    ['conflict count: 21 / 24'],
  ],
];

suite('findings among numbers', () => {
  for (const [title, texts, expected] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => /count|amount|percent|date|duration|person-attribute/.test(line)),
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

  test('tolls that only rose are no side of a contradiction between later ones', async () => {
    const toll = (killed: string): string =>
      `The ferry Marisol that sank off Kelvo on Tuesday killed ${killed} people, the coastguard said.`;
    const { discrepancies } = await checkStory([
      { text: toll('four'), published: '2021-03-10' },
      { text: toll('nine'), published: '2021-03-11' },
      { text: toll('22'), published: '2021-03-14' },
      { text: toll('19'), published: '2021-03-15' },
    ]);
    assert.deepEqual(
      discrepancies
        .filter(({ kind }) => kind === 'count')
        .map(({ severity, statements }) => `${severity}: ${statements.map(({ value }) => value).join(' / ')}`),
      ['conflict: 22 / 19', 'precision: 4 / 9'],
    );
  });

  test('a contradiction among older tolls names the newest of all', async () => {
    const toll = (killed: string): string =>
      `The ferry Marisol that sank off Kelvo on Tuesday killed ${killed} people, the coastguard said.`;
    const { discrepancies } = await checkStory([
      { text: toll('22'), published: '2021-03-10' },
      { text: toll('19'), published: '2021-03-10' },
      { text: toll('31'), published: '2021-03-12' },
    ]);
    const [found] = discrepancies.filter(({ kind }) => kind === 'count');
    assert.deepEqual(
      found?.statements.map(({ value, note }) => `${value} ${note ?? ''}`),
      ['22 superseded', '19 superseded'],
    );
    assert.match(found?.message ?? '', /newest \(12 March 2021\) says 31/);
  });

  const arrests: readonly (readonly [title: string, day: string, severity: string])[] = [
    ['a number that had risen, in papers of one day', '2021-03-10', 'precision'],
    ['a lower number in a later paper than that which says it had risen', '2021-03-12', 'conflict'],
  ];
  for (const [title, day, severity] of arrests)
    test(title, async () => {
      const { discrepancies } = await checkStory([
        { text: 'Police arrested 11 people after scuffles at the harbour of Kelvo.', published: day },
        { text: 'Police said the number of people arrested at the harbour of Kelvo had risen to 14.', published: '2021-03-10' },
      ]);
      assert.deepEqual(
        discrepancies.filter(({ kind }) => kind === 'count').map((found) => found.severity),
        [severity],
      );
    });

  test('a number that had fallen is no update of a smaller one', async () => {
    const { discrepancies } = await checkStory([
      'Police said 11 people were missing in Kelvo after the storm.',
      'Police said the number of people missing in Kelvo after the storm had fallen to 14.',
      'Eleven people were missing in Kelvo after the storm.',
    ]);
    assert.deepEqual(
      discrepancies.filter(({ kind }) => kind === 'count').map(({ severity }) => severity),
      ['conflict'],
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
