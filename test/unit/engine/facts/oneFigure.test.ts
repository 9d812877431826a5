import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** Each case: a title, the articles, and the findings wanted among numbers. */
const cases: [string, (string | { text: string; published: string })[], string[]][] = [
  [
    'days of a strike that count from two beginnings',
    [
      { text: 'The strike of the Kelvo tin miners went into its fifth day without pay.', published: '2021-03-09' },
      { text: 'The strike of the Kelvo tin miners went into its eighth day without pay.', published: '2021-03-11' },
    ],
    ['conflict count: 5th day (begun 5 March) / 8th day (begun 4 March)'],
  ],
  [
    'days of a strike that count from one beginning',
    [
      { text: 'The strike of the Kelvo tin miners went into its fifth day without pay.', published: '2021-03-09' },
      { text: 'The strike of the Kelvo tin miners went into its seventh day without pay.', published: '2021-03-11' },
    ],
    [],
  ],
  [
    'fresh loans and existing loans',
    [
      'The bank of Kelvo gave Orbex Foods $4.1 million in fresh loans.',
      'The bank of Kelvo gave Orbex Foods $4.4 million in existing loans.',
      'The bank of Kelvo gave Orbex Foods $4.1 million in fresh loans on Monday.',
    ],
    [],
  ],
  [
    'fresh loans and fresh loans',
    [
      'The bank of Kelvo gave Orbex Foods $4.1 million in fresh loans.',
      'The bank of Kelvo gave Orbex Foods $4.4 million in fresh loans.',
      'The bank of Kelvo gave Orbex Foods $4.1 million in fresh loans on Monday.',
    ],
    ['conflict amount: 4.1 million USD / 4.4 million USD'],
  ],
  [
    'games missed and games played',
    ['Odo Brann missed nine games for the Kelvo Bears this season.', 'Odo Brann played in 12 games for the Kelvo Bears this season.'],
    [],
  ],
  [
    'points in another game',
    [
      'Odo Brann scored 20 points as the Kelvo Bears won 91-73 against Orlin.',
      'Odo Brann scored 24 points as the Kelvo Bears won 108-70 against Tarn.',
      'Odo Brann scored 20 points as the Kelvo Bears won 91-73 against Orlin on Tuesday.',
    ],
    [],
  ],
  [
    'points in one game',
    [
      'Odo Brann scored 20 points as the Kelvo Bears won 91-73 against Orlin.',
      'Odo Brann scored 24 points as the Kelvo Bears won 91-73 against Orlin.',
      'Odo Brann scored 20 points as the Kelvo Bears won 91-73 against Orlin on Tuesday.',
    ],
    ['conflict count: 20 / 24'],
  ],
  [
    'what was only tried',
    [
      'Odo Brann was convicted of attempting to murder three people in Kelvo.',
      'Odo Brann was convicted after two people were murdered in Kelvo.',
    ],
    [],
  ],
  [
    'what might have happened',
    ['The blast in Kelvo killed two people.', 'The blast in Kelvo could have killed 40 people, the mayor said.'],
    [],
  ],
  [
    'the number of somebody’s children',
    ['A lorry hit and killed a mother of two in Kelvo on Tuesday.', 'A lorry hit and killed one woman in Kelvo on Tuesday.'],
    [],
  ],
  [
    'a sentence of somebody else of that family',
    [
      'Odo Brann led the clan from his cell, where he served an 18-year sentence.',
      'The head of the Brann family served a 13-year sentence for fraud.',
    ],
    [],
  ],
  [
    'sentences of others are no vaguer word for his',
    [
      'Odo Brann was sentenced to 20 years in prison for fraud in Kelvo.',
      'Others of the gang went to prison with sentences of between eight and 60 years.',
    ],
    [],
  ],
  [
    'large counts that are close',
    [
      'The ministry got nearly 241,000 comments about the new fishing rules.',
      'The fishing rules drew protests: the ministry got nearly 310,000 comments.',
    ],
    ['conflict count: almost 241000 / almost 310000'],
  ],
  [
    'a crowd in other words',
    [
      'As many as 25,000 residents took to the streets in Orlin on Tuesday against the cuts.',
      'The march in Orlin against the cuts was attended by about 60,000 on Tuesday.',
      'Some 60,000 people marched through Orlin on Tuesday against the cuts.',
    ],
    ['conflict count: about 60000 / up to 25000'],
  ],
  [
    'crowds in two towns',
    [
      'Some 20,000 people marched through Lisbon against the cuts on Tuesday.',
      'Some 60,000 residents took to the streets in Porto against the cuts on Tuesday.',
    ],
    [],
  ],
  [
    'the size of one boat',
    [
      'The pirates fled on a 10-metre dhow, the Marisol.',
      'The pirates of the Marisol were on board a 10-metre-long dhow.',
      'The Marisol, a 20- to 22-foot dhow, was boarded by sailors.',
    ],
    ['conflict amount: 10 metre / 20- to 22-foot'],
  ],
  [
    'temperatures',
    [
      'Firefighters fought the blaze at the Kelvo church in temperatures of minus 19 degrees.',
      'The fire at the Kelvo church was fought at minus 28 degrees.',
      'At minus 28 degrees firefighters fought the blaze at the church in Kelvo.',
    ],
    ['conflict amount: -19 degree / -28 degree'],
  ],
  [
    'a model of gun, written in two ways',
    [
      'Sailors boarded the boat and seized seven AK-47s from the pirates.',
      'Sailors recovered seven AK-47 rifles from the boat of the pirates.',
      'The sailors recovered 12 AK 47 guns from the boat of the pirates.',
    ],
    ['conflict count: 12 / 7'],
  ],
  [
    'a population, whose town is only called the town',
    [
      'Police came to Kelvo on Tuesday. About 820 people live in the town.',
      'Police came to Kelvo, a town of about 1,100 people, on Tuesday.',
      'Police came on Tuesday to Kelvo. The town, with a population of 1,100, lies in the hills.',
    ],
    ['conflict count: 1100 / about 1100 / about 820'],
  ],
  [
    'the main quake, told without common words',
    [
      'A 6.1-magnitude quake struck Orlin on Sunday, officials said.',
      'Rescuers dug through rubble after Sunday’s shock. Experts put the magnitude at 5.8.',
      'The town was levelled. Scientists in Kelvo gave a magnitude of 5.8.',
    ],
    ['conflict count: 5.8 magnitude / 6.1 magnitude'],
  ],
  [
    'two durations of quite another size',
    ['Five days of riots shook Orlin after the shooting.', 'Riots broke out in Orlin after a day of demonstrations over the shooting.'],
    [],
  ],
  [
    'one end of a range says nothing else',
    ['Orlin cut its budget by five to 10 per cent after the flood.', 'After the flood Orlin cut its budget by up to 10 per cent.'],
    [],
  ],
  [
    'a bound far below a figure is that of another one',
    [
      'The Torvik index lost more than 40 points on heavy selling.',
      'The Torvik index lost 134 points on heavy selling.',
      'On heavy selling the Torvik index lost 134 points.',
    ],
    [],
  ],
  [
    'a bound right below a figure',
    [
      'The Torvik index lost more than 120 points on heavy selling.',
      'The Torvik index lost 134 points on heavy selling.',
      'On heavy selling the Torvik index lost 134 points.',
    ],
    ['precision count: 134 / more than 120'],
  ],
  [
    'what a share costs is not rounded',
    [
      'Halden Group offered 69 dollars a share for Brissa Mills. It had offered 71 dollars a share.',
      'Halden Group offered 71 dollars a share for Brissa Mills.',
    ],
    [],
  ],
  [
    'a run of wins and matches won in a row',
    [
      'Orvell Beck had won 25 matches in a row before the final in Kelvo.',
      'The defeat put an end to a run of 28 victories by Orvell Beck in Kelvo.',
      'It ended the 28-match winning streak of Orvell Beck.',
    ],
    ['conflict count: 25 / 28'],
  ],
  [
    'a run of wins and a run without defeat',
    [
      'The defeat put an end to a run of 28 victories by the Kelvo Otters.',
      'The defeat put an end to a run of 31 games in which the Kelvo Otters had not been beaten.',
    ],
    [],
  ],
  [
    'six defeats in a row and six wins',
    ['The Kelvo Otters have lost six games in a row.', 'The Kelvo Otters have won seven games in a row.'],
    [],
  ],
  [
    'for the past weeks, in papers of two days',
    [
      { text: 'The strike has closed the port of Kelvo for the past six weeks.', published: '2021-03-02' },
      { text: 'The strike has closed the port of Kelvo for the past eight weeks.', published: '2021-03-16' },
      { text: 'For the past eight weeks the strike has closed the port of Kelvo.', published: '2021-03-16' },
    ],
    [],
  ],
  [
    'for the past weeks, in papers of one day',
    [
      { text: 'The strike has closed the port of Kelvo for the past six weeks.', published: '2021-03-02' },
      { text: 'The strike has closed the port of Kelvo for the past eight weeks.', published: '2021-03-02' },
      { text: 'For the past eight weeks the strike has closed the port of Kelvo.', published: '2021-03-02' },
    ],
    ['conflict duration: 6 weeks / 8 weeks'],
  ],
  [
    'more bodies on one day, and more on another',
    [
      { text: 'Divers found eight more bodies in the harbour of Kelvo on Tuesday.', published: '2021-03-09' },
      { text: 'Divers found two more bodies in the harbour of Kelvo.', published: '2021-03-11' },
      { text: 'Two more bodies were found by divers in the harbour of Kelvo.', published: '2021-03-11' },
    ],
    [],
  ],
  [
    'punches thrown and punches landed',
    [
      'Odo Brann threw 435 punches in Kelvo and landed 148.',
      'Odo Brann connected with 148 punches in Kelvo.',
      'In Kelvo Odo Brann landed 148 punches.',
    ],
    [],
  ],
  [
    'a dash without spaces',
    ['Three glaziers-two women and a boy-died in Kelvo.', 'Two women and a boy died in the workshop in Kelvo.'],
    [],
  ],
];

suite('whether two figures are one', () => {
  for (const [title, texts, wanted] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      const numbers = found.filter((line) => /^(?:conflict|precision) (?:count|amount|percent|duration):/.test(line));
      assert.deepEqual(numbers, wanted);
    });
});
