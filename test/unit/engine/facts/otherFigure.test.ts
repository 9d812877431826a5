import assert from 'node:assert/strict';
import { discrepanciesOf, linkedStory } from './storyOf';

interface Dated {
  readonly text: string;
  readonly published: string;
}

const toll = (count: string, published: string): Dated => ({
  text: `A ferry sank off Tarn on Monday. The sinking killed ${count} people, the coastguard said.`,
  published,
});

/** Each case: a title, the articles, and the findings wanted. */
const cases: [string, (string | Dated)[], string[]][] = [
  ['a toll that rises from day to day', [toll('12', '2021-03-09'), toll('19', '2021-03-10')], ['precision count: 12 / 19']],
  ['two tolls of one day', [toll('12', '2021-03-10'), toll('19', '2021-03-10')], ['conflict count: 12 / 19']],
  [
    'two bounds of one toll on the later day',
    [
      toll('about 40', '2021-03-08'),
      toll('more than 60', '2021-03-09'),
      toll('at least 60', '2021-03-09'),
      toll('more than 60', '2021-03-10'),
    ],
    ['precision count: about 40 / at least 60 / more than 60'],
  ],
  ['a toll that falls', [toll('19', '2021-03-09'), toll('12', '2021-03-10')], ['conflict count: 12 / 19']],
  [
    'a toll that an older paper has higher',
    [toll('12', '2021-03-08'), toll('19', '2021-03-09'), toll('12', '2021-03-10')],
    ['conflict count: 12 / 19'],
  ],
  [
    'who was critically hurt recovers',
    [
      { text: 'A ferry sank off Tarn on Monday. Five of the injured are in critical condition in Orlin.', published: '2021-03-09' },
      { text: 'A ferry sank off Tarn on Monday. Three of the injured are in critical condition in Orlin.', published: '2021-03-10' },
    ],
    [],
  ],
  [
    'who is critically hurt on one day',
    [
      'A ferry sank off Tarn on Monday. Five of the injured are in critical condition in Orlin.',
      'A ferry sank off Tarn on Monday. Three of the injured are in critical condition in Orlin.',
    ],
    ['conflict count: 3 / 5'],
  ],
  [
    'soldiers of two countries',
    ['The battle at Tarn killed 120 Libyan soldiers on Monday.', 'The battle at Tarn on Monday killed 90 French soldiers.'],
    [],
  ],
  [
    'soldiers of one country',
    ['The battle at Tarn killed 120 Libyan soldiers on Monday.', 'The battle at Tarn on Monday killed 90 Libyan soldiers.'],
    ['conflict count: 120 / 90'],
  ],
  [
    'lives that were lost',
    ['The battle at Tarn on Monday killed 120 people.', 'The battle at Tarn on Monday cost 190 lives.'],
    ['conflict count: 120 / 190'],
  ],
  [
    'casualties of two sides',
    [
      'At Tarn on Monday the Iraqi troops had suffered 3,000 casualties, the agency said.',
      'At Tarn on Monday the Iranians had 15,000 casualties, the general said.',
    ],
    [],
  ],
  [
    'what came to a toll and the toll of another paper',
    [
      'A flood hit Tarn on Monday. Seven more people were killed by the flood at Tarn, police said.',
      'A flood hit Tarn on Monday. The flood at Tarn killed 17 people, police said.',
    ],
    [],
  ],
  [
    'how many are needed and how many there are',
    [
      'The Orbex consortium insists it needs five airlines to launch the new jet.',
      'Nine airlines have ordered the new jet of the Orbex consortium.',
      'The Orbex consortium says five airlines are what it needs to launch the new jet.',
    ],
    [],
  ],
  [
    'lives that were lost by people',
    ['A cabin fell at Rosskar in 1979, and 14 people died.', 'At Rosskar in 1979, where sixteen lost their lives, a rope broke.'],
    ['conflict count: 14 / 16'],
  ],
  [
    'men who are missing, whatever it is called',
    ['Three men were still missing in the Tarn mine on Monday night.', 'Two men are still unaccounted for in the Tarn mine.'],
    ['conflict count: 2 / 3'],
  ],
  [
    'days on which somebody is missing',
    [
      'A blast tore through the Tarn mine. Three miners were missing on Tuesday after it.',
      'A blast tore through the Tarn mine. Three miners were still missing on Thursday after it.',
    ],
    [],
  ],
  [
    'the last three and all of them',
    ['A blast in the Tarn mine killed 12 miners, the operator said.', 'The last three miners were found dead in the Tarn mine.'],
    [],
  ],
  [
    'some of those of whom another source tells the number',
    [
      'The airliner that crashed at Tarn was carrying 28 passengers.',
      'The crash at Tarn killed 17 of the 28 passengers of the airliner.',
      'Only 11 passengers of the airliner that crashed at Tarn lived.',
    ],
    [],
  ],
  [
    'soldiers in a town and the dead among them',
    ['Some 340 soldiers were in the Tarn barracks, the army said.', 'Rebels said 118 soldiers were killed in the Tarn barracks.'],
    [],
  ],
  [
    'shortly before an hour',
    ['The airliner struck a hill at Tarn at 8:47 p.m. on Monday.', 'The airliner struck a hill at Tarn shortly before 9 p.m. on Monday.'],
    ['precision date: T20:47 / before 21:00'],
  ],
  [
    'days on which shares move',
    ['Shares of Orbex Foods lost 9 percent in Tarn on Tuesday.', 'Shares of Orbex Foods fell another 14 percent in Tarn on Wednesday.'],
    [],
  ],
  [
    'ecus of a tax and of a price',
    [
      'The Union of Isles wants a tax of up to 330 Ecus a tonne on oils and fats.',
      'Under the plan of the Union of Isles on oils and fats a price of 700 Ecus a tonne would be set.',
    ],
    [],
  ],
  [
    'the dead of a day and those of the war',
    [
      'The raid on Tarn killed 34 people on Monday.',
      'The war that took Tarn has killed 200,000 people.',
      'The raid on Tarn on Monday killed 39 people.',
    ],
    ['conflict count: 34 / 39'],
  ],
  [
    'one bid after another and a place in an order',
    [
      'A second bid for the country’s telephone firm Tarnex came from Orbex on Monday.',
      'Orlin Wire bids for Tarnex, the country’s second largest telephone firm.',
      'A third bid for the telephone firm Tarnex was lodged by Kelvo Cables on Monday.',
    ],
    [],
  ],
  [
    'workers of two trades',
    [
      'The strike at Tarn sent home 1,800 car workers on Monday.',
      'The strike at Tarn sent home 3,200 dock workers on Monday.',
      'The strike at Tarn sent home 1,800 car workers.',
    ],
    [],
  ],
  [
    'with debt and without',
    [
      'Orbex Foods will pay $1.84 billion for Tarn Dairies including debt.',
      'Orbex Foods will pay $1.62 billion for Tarn Dairies, plus the assumption of debt.',
      'Orbex Foods will pay $1.84 billion for Tarn Dairies including debt, it said.',
    ],
    [],
  ],
  [
    'both with debt',
    [
      'Orbex Foods will pay $1.84 billion for Tarn Dairies including debt.',
      'Orbex Foods will pay $1.62 billion for Tarn Dairies including debt.',
      'Orbex Foods will pay $1.84 billion for Tarn Dairies including debt, it said.',
    ],
    ['conflict amount: 1.62 billion USD / 1.84 billion USD'],
  ],
  [
    'a price in early trading and at the close',
    [
      'Shares of Tarn Dairies rose to $30.02 in early trading on Monday.',
      'Shares of Tarn Dairies rose to $30.55 at the close on Monday.',
      'Shares of Tarn Dairies rose to $30.55 at the close on Monday, brokers said.',
    ],
    [],
  ],
  [
    'the first bid and the last',
    [
      'Orbex Foods made a first offer of $27 a share for Tarn Dairies.',
      'Orbex Foods made an offer of $28.75 a share for Tarn Dairies.',
      'Orbex Foods made an offer of $28.75 a share for Tarn Dairies, it said.',
    ],
    [],
  ],
  [
    'a second bid',
    [
      'Orlin Wire had an offer of £2.4 million for Odo Brann turned down in winter.',
      'On Wednesday came a second bid from Orlin Wire, of £3.1 million, for Odo Brann.',
      'Orlin Wire had an offer of £2.4 million for Odo Brann turned down.',
    ],
    [],
  ],
  [
    'a part of a part',
    ['The siege killed 1,947 people: 1,312 civilians, among them 211 children, and 635 soldiers.', 'The siege of Tarn is over.'],
    [],
  ],
  [
    'parts that do not add up',
    ['The siege killed 1,947 people: 1,312 civilians and 645 soldiers.', 'The siege of Tarn is over.'],
    ['conflict sum-mismatch: 1947 / 1957'],
  ],
  [
    'minutes of two goals',
    ['Brandao (34) drew them level, said coach Odo Brann. Brandao (97) gave them the lead.', 'The cup went to Tarn.'],
    [],
  ],
  [
    'a camp set up in one year and opened in another',
    [
      'The camp at Tarn, set up in 2018 on farmland, houses refugees of the war.',
      'The camp at Tarn, which opened in 2016 on farmland, houses refugees of the war.',
      'The camp at Tarn, set up in 2018, houses refugees of the war.',
    ],
    ['conflict date: 2016 / 2018'],
  ],
  [
    'a team of another country in a copied sentence',
    [
      'Odo Brann was found shortly before dawn in the village of Orlin by an Italian team with two dogs.',
      'Odo Brann was found shortly before dawn in the village of Orlin by a Swiss team with two dogs.',
    ],
    ['variant other: a Swiss / an Italian'],
  ],
  [
    'a director general and a deputy head',
    [
      'Moira Kellas, director general of the harbour office, spoke in Tarn.',
      'Moira Kellas, deputy head of the harbour office, spoke in Tarn.',
    ],
    ['variant person-attribute: deputy head of the harbour office / director general of the harbour office'],
  ],
  [
    'a director who has no office in the firm',
    ['Odo Brann, non-executive director of Orbex Foods, spoke in Tarn.', 'Odo Brann, a director of Orbex Foods, spoke in Tarn.'],
    [],
  ],
];

/** Quarters of a game and of a year: the text, and the dates that are read in it. */
const quarters: [string, string[]][] = [
  ['The Otters were stopped late in the fourth quarter when Brann fumbled the ball.', []],
  ['Profits of the dairy fell in the fourth quarter.', ['the fourth quarter']],
];

suite('another figure', () => {
  for (const [title, articles, wanted] of cases)
    test(title, async () => assert.deepEqual((await discrepanciesOf(articles)).sort(), wanted));
  for (const [text, wanted] of quarters)
    test(`dates of “${text}”`, () => {
      const [linked] = linkedStory([text]).articles;
      const dates = linked?.claims.filter(({ kind }) => kind === 'date').map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(dates, wanted);
    });
});
