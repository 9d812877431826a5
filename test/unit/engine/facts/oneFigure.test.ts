import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** Each case: a title, the articles, and the findings wanted among numbers. */
const cases: [string, string[], string[]][] = [
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
    ['A mother of two died when a lorry hit her in Kelvo on Tuesday.', 'One woman died when a lorry hit her in Kelvo on Tuesday.'],
    [],
  ],
  [
    'a sentence of somebody else of that family',
    [
      'Odo Brann ran the clan from behind bars while serving a 15-year sentence.',
      'The head of the Brann family was serving a 12-year sentence for fraud.',
    ],
    [],
  ],
  [
    'sentences of others are no vaguer word for his',
    [
      'Odo Brann was sentenced to 20 years in prison for fraud in Kelvo.',
      'Other members of the gang have received prison sentences of between six and 75 years.',
    ],
    [],
  ],
  [
    'large counts that are close',
    [
      'The ministry has received nearly 235,000 comments on the new fishing rules.',
      'The fishing rules drew protests: the ministry has received nearly 300,000 comments.',
    ],
    ['conflict count: almost 235000 / almost 300000'],
  ],
  [
    'a crowd in other words',
    [
      'As many as 20,000 people took to the streets of Orlin on Tuesday against the cuts.',
      'The march in Orlin against the cuts was attended by about 60,000 on Tuesday.',
      'Some 60,000 people marched through Orlin on Tuesday against the cuts.',
    ],
    ['conflict count: about 60000 / up to 20000'],
  ],
  [
    'crowds in two towns',
    [
      'Some 20,000 people marched through Lisbon against the cuts on Tuesday.',
      'Some 60,000 people took to the streets of Porto against the cuts on Tuesday.',
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
      'Firefighters fought the blaze at the Kelvo church in temperatures of minus 17 degrees.',
      'The fire at the Kelvo church was fought at minus 28 degrees.',
      'At minus 28 degrees firefighters fought the blaze at the church in Kelvo.',
    ],
    ['conflict amount: -17 degree / -28 degree'],
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
      'Police came to Kelvo on Tuesday. About 800 people live in the town.',
      'Police came to Kelvo, a town of about 1,100 people, on Tuesday.',
      'Police came on Tuesday to Kelvo. The town, with a population of 1,100, lies in the hills.',
    ],
    ['conflict count: 1100 / about 1100 / about 800'],
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
    'a dash without spaces',
    ['Three bank clerks-two women and a man-were killed in Kelvo.', 'Two women and a man were killed in the bank in Kelvo.'],
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
