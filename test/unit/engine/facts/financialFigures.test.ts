import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** What is told of these articles, numbers only; each case is one story of a bid, a holding or a market. */
const cases: readonly (readonly [string, readonly (string | { text: string; published: string })[], readonly string[]])[] = [
  [
    'two readings of one holding',
    [
      'TORVIK, March 3 - Halden Group said it owns 13.3 percent of Brissa Mills.',
      'TORVIK, March 3 - Halden Group owns 13.6 percent of Brissa Mills, it said.',
      'TORVIK, March 3 - Halden Group, which owns 13.6 percent of Brissa Mills, is based in Torvik.',
    ],
    ['conflict percent: 13.3 % / 13.6 %'],
  ],
  [
    'a holding and the rest that is bid for',
    [
      'TORVIK, March 3 - Halden Group said it owns 13.6 percent of Brissa Mills.',
      'TORVIK, March 3 - Halden Group owns 13.6 percent of Brissa Mills, it said.',
      'TORVIK, March 3 - Halden Group said it would buy 86.4 percent of Brissa Mills.',
    ],
    [],
  ],
  [
    'lots of shares of several sizes',
    [
      'TORVIK, March 3 - Halden Group bought 1.9 million shares of Brissa Mills.',
      'TORVIK, March 4 - Halden Group bought 4.4 million shares of Brissa Mills.',
      'TORVIK, March 5 - Halden Group bought 4.4 million shares of Brissa Mills.',
    ],
    [],
  ],
  [
    'two models, of which one source gives both prices',
    [
      'TORVIK, March 3 - The new Brissa lathe starts at $2,199, the firm said.',
      'TORVIK, March 3 - The Brissa lathe starts at $2,199.',
      'TORVIK, March 3 - The Brissa lathe starts at $1,799. A longer model costs $2,199.',
    ],
    [],
  ],
  [
    'two bids and a holding in one breath: only the close ones are one figure',
    [
      'TORVIK, March 3 - Halden Group owns 13.3 percent of the shares of Brissa Mills.',
      'TORVIK, March 3 - Halden Group owns 13.6 percent of the shares of Brissa Mills.',
      'TORVIK, March 3 - Halden Group owns 13.6 percent of the shares of Brissa Mills, it said.',
      'TORVIK, March 3 - Halden Group could own 27 percent of the shares of Brissa Mills.',
    ],
    ['conflict percent: 13.3 % / 13.6 %'],
  ],
  [
    'raised since',
    [
      { text: 'Halden Group offered to buy Brissa Mills for 42 million dollars.', published: '2021-03-03' },
      { text: 'Halden Group offered 42 million dollars to buy Brissa Mills.', published: '2021-03-03' },
      { text: 'Halden Group raised its offer to buy Brissa Mills to 47 million dollars.', published: '2021-03-05' },
    ],
    [],
  ],
  [
    'raised to another sum on the same day',
    [
      { text: 'Halden Group raised its offer to buy Brissa Mills to 42 million dollars.', published: '2021-03-05' },
      { text: 'Halden Group said it raised its offer to buy Brissa Mills to 42 million dollars.', published: '2021-03-05' },
      { text: 'Halden Group raised its offer to buy Brissa Mills to 47 million dollars.', published: '2021-03-05' },
    ],
    ['conflict amount: 42 million USD / 47 million USD'],
  ],
  [
    'what was produced in two months',
    [
      'The Brissa mines produced 4.1 million tonnes of ore in January, Halden Group said.',
      'The Brissa mines of Halden Group produced 4.9 million tonnes of ore in February.',
      'In February the Brissa mines of Halden Group produced 4.9 million tonnes of ore.',
    ],
    [],
  ],
  [
    'what was produced in one month',
    [
      'The Brissa mines produced 4.1 million tonnes of ore in February, Halden Group said.',
      'The Brissa mines of Halden Group produced 4.9 million tonnes of ore in February.',
      'In February the Brissa mines of Halden Group produced 4.9 million tonnes of ore.',
    ],
    ['conflict amount: 4.1 million tonne / 4.9 million tonne'],
  ],
  [
    'how far below a ceiling, and the ceiling',
    [
      'The Brissa mines produced 1.9 million tonnes below their ceiling, Halden Group said.',
      'The Brissa mines of Halden Group produced 2.2 million tonnes.',
      'Halden Group said the Brissa mines produced 2.2 million tonnes.',
    ],
    [],
  ],
  [
    'operating profits are no net profits',
    [
      'TORVIK, March 3 - Brissa Mills had operating profits of 153 million dollars in 2020.',
      'TORVIK, March 3 - Brissa Mills had profits of 206 million dollars in 2020.',
      'TORVIK, March 3 - In 2020 Brissa Mills had profits of 206 million dollars.',
    ],
    [],
  ],
  [
    'a bonus issue is a ratio',
    [
      'TORVIK, March 3 - Brissa Mills announced a three-for-two bonus issue.',
      'TORVIK, March 3 - Brissa Mills announced a five-for-two bonus issue.',
      'TORVIK, March 3 - Brissa Mills said it announced a five-for-two bonus issue.',
    ],
    [],
  ],
];

suite('figures of business', () => {
  for (const [title, texts, wanted] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => /^conflict (?:count|amount|percent):/.test(line)),
        wanted,
      );
    });
});
