import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** What is told of these articles, numbers only; each case is one story of a bid, a holding or a market. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
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
