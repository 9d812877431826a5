import assert from 'node:assert/strict';
import { discrepanciesOf } from '../facts/storyOf';

/** Each case: a title, the articles, and the findings wanted. */
const cases: [string, string[], string[]][] = [
  [
    'the record of a team',
    ['The Kelvo Otters (10-5) beat the Orlin Bears on Sunday.', 'The Kelvo Otters (9-6) beat the Orlin Bears on Sunday.'],
    ['conflict count: 10-5 / 9-6'],
  ],
  [
    'a record that may be of the day before',
    ['The Kelvo Otters (10-5) beat the Orlin Bears on Sunday.', 'The Kelvo Otters (9-5) beat the Orlin Bears on Sunday.'],
    ['precision count: 10-5 / 9-5'],
  ],
  [
    'the record of a boxer, with a figure that no fight in between explains',
    ['The result leaves Odo Sarkow at 57-6-2.', 'Odo Sarkow, whose record slips to 65-6-2, said he would go on.'],
    ['conflict count: 57-6-2 / 65-6-2'],
  ],
  [
    'the record of a boxer before and after a win',
    ['Odo Sarkow (57-6-2) won on Sunday.', 'Odo Sarkow, whose record stands at 58-6-2, said he would go on.'],
    ['precision count: 57-6-2 / 58-6-2'],
  ],
  [
    'the cards of three judges, in whatever order',
    ['The judges had Odo Brann ahead by 118-110, 118-110 and 116-112.', 'He won on the cards, 118-110, 116-112 and 116-112.'],
    ['conflict count: 118-110, 116-112, 116-112 / 118-110, 118-110, 116-112'],
  ],
  [
    'the cards of three judges in another order',
    ['The judges had Odo Brann ahead by 118-110, 116-112 and 116-112.', 'He won on the cards, 116-112, 116-112 and 118-110.'],
    [],
  ],
  [
    'the sets of a match, with a tie-break',
    ['Odo Brann beat Karl Hale 6-4, 3-6, 7-6 (7-3) in Kelvo.', 'Odo Brann beat Karl Hale 6-4, 3-6, 7-5 in the final of Kelvo.'],
    ['conflict count: 6-4, 3-6, 7-5 / 6-4, 3-6, 7-6'],
  ],
  [
    'the sets of two matches',
    ['Odo Brann beat Karl Hale 6-4, 3-6, 7-5 in Kelvo.', 'In the other half Tor Lund beat Ib Dahl 6-4, 3-6, 7-6.'],
    [],
  ],
  [
    'a record of some games',
    ['The Kelvo Otters (10-5) beat the Orlin Bears.', 'The Kelvo Otters are 4-4 on the road after they beat the Orlin Bears.'],
    [],
  ],
  [
    'the result of a game',
    ['The Kelvo Otters beat the Orlin Bears 20-13 on Sunday.', 'The Kelvo Otters beat the Orlin Bears 20-16 on Sunday.'],
    ['conflict count: 20-13 / 20-16'],
  ],
  [
    'the score of a half against the result',
    ['The Kelvo Otters beat the Orlin Bears 20-13 on Sunday.', 'The Kelvo Otters led the Orlin Bears 13-10 at halftime before they won.'],
    [],
  ],
  [
    'the result of a vote',
    ['The Tarn assembly passed the harbour bill by 312 votes to 205.', 'The harbour bill was passed by the Tarn assembly, 312-206.'],
    ['conflict count: 312-205 / 312-206'],
  ],
  ['two votes', ['The Tarn assembly passed the harbour bill by 312 votes to 205.', 'The Tarn assembly rejected a mill bill, 180-331.'], []],
  [
    'one body that divided in two ways',
    [
      'The jury of appeal heard the rowers of Tarn for an hour and divided four to one.',
      'The jury of appeal rejected what the rowers said, three votes to two.',
    ],
    ['precision count: 3-2 / 4-1'],
  ],
  [
    'digits that changed places',
    [
      'About 186,000 people left the low villages of Tarn before the storm came ashore.',
      'By Monday 168,000 men and women had gone from the low villages of Tarn, soldiers said.',
    ],
    ['conflict count: 168000 / 186000'],
  ],
  [
    'two digits that changed places',
    [
      'Analysts were surprised that the brewery at Tarn, once rich in pubs of the north, kept as many as 840.',
      'The pubs of the north, 480 by now, are what the analysts of the brewery at Tarn would be after.',
    ],
    ['conflict count: 480 / 840'],
  ],
  [
    'two digits far apart',
    [
      'The Hale family, which founded the Tarn brewery, holds 15 percent of its shares.',
      'Of the shares of the Tarn brewery the founding Hale family wants 51 percent.',
    ],
    [],
  ],
  [
    'two digits of other matters',
    ['A mill in Tarn laid off 34 percent of its weavers.', 'Bread in Orlin costs 43 percent more than in May.'],
    [],
  ],
  ['other digits', ['Guards in Tarn counted 186,400 tins of paint.', 'A shop in Orlin sold 187,400 candles.'], []],
  [
    'one sum in two currencies',
    [
      'The Union of Isles released 12 million euros in emergency aid for Tarn.',
      'The Union of Isles gave 12 million pounds in emergency aid, a minister in Tarn said.',
    ],
    ['conflict amount: EUR / GBP'],
  ],
  [
    'dollars of a paper that leaves out whose',
    [
      'Orbex Foods sold its Tarn dairies for 985 million Australian dollars on Tuesday.',
      'Orbex Foods sold its Tarn dairies for 985 million dollars on Tuesday.',
    ],
    ['precision amount: AUD / USD'],
  ],
  [
    'a sum that is given in both',
    [
      'The Union of Isles released 12 million euros in emergency aid for Tarn.',
      'The Union of Isles gave emergency aid for Tarn: 12 million pounds, and another 12 million euros later.',
    ],
    [],
  ],
  [
    'digits that changed places before the zeros of a round figure',
    [
      'On Sunday 105,000 took to the streets of Kelvo, the police said.',
      'The toll has angered drivers. Organisers counted 150,000 marchers in Kelvo on Sunday.',
    ],
    ['conflict count: 105000 / 150000'],
  ],
  [
    'since when a record stands',
    [
      'Jobless claims in Orlin were at their highest level since 1974 in March, the labour office said.',
      'Jobless claims in Orlin in March were the highest since 1982, the office said.',
    ],
    ['conflict date: 1974 / 1982'],
  ],
  ['two things that happened first', ['It was her first win since 1974.', 'Her first visit to the mill of Tarn since 1982 was short.'], []],
  [
    'one thing that happened first',
    [
      'The rowers of Tarn reached the regatta final for the first time since 1974.',
      'For the first time since 1982 the rowers of Tarn are in the regatta final.',
    ],
    ['conflict date: 1974 / 1982'],
  ],
  [
    'a year and a season',
    [
      'The rowers of Tarn reached the regatta final for the first time since 2005.',
      'For the first time since 2004-05 the rowers of Tarn are in the regatta final.',
    ],
    [],
  ],
  [
    'nobody hurt, and so many injured',
    ['A gas tank blew up at a bakery in Vik. No one was hurt.', 'A gas tank blew up at a bakery in Vik on Tuesday, with 20 injured.'],
    ['conflict count: none / some'],
  ],
];

suite('slips of figures', () => {
  for (const [title, articles, wanted] of cases)
    test(title, async () => assert.deepEqual((await discrepanciesOf(articles)).sort(), wanted));
  test('a sum in brackets stands for another one', async () => {
    const found = await discrepanciesOf([
      'Brannock Steel will pay 3.9bn euros ($6bn; £3.1bn) for the mills of Tarn.',
      'For the mills of Tarn the first offer of Brannock Steel had been 3.1bn euros.',
    ]);
    assert.ok(!found.some((finding) => finding.endsWith('EUR / GBP')), found.join('\n'));
  });
});
