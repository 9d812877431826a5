import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { conversion } from '../../../../src/engine/detectors/arithmetic/conversion';
import { percentChange } from '../../../../src/engine/detectors/arithmetic/percentChange';
import { sumMismatch } from '../../../../src/engine/detectors/arithmetic/sumMismatch';
import { weekdayMismatch } from '../../../../src/engine/detectors/arithmetic/weekdayMismatch';
import type { Detector } from '../../../../src/engine/detectors/detector';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';
import { discrepanciesOf } from '../support/miniStory';

/** What a detector says of articles, one text each, all published on Wednesday 15 May 2024. */
function findings(detector: Detector, ...texts: readonly string[]): { message: string; quotes: string[]; scope: string }[] {
  const articles = texts.map((text, index) => {
    const article = readArticle(`/${index}.txt`, text, { published: '2024-05-15' });
    return { article, mentions: [], claims: recogniseClaims(article, []), quotes: [], attributes: new Map() };
  });
  return discrepanciesOf(detector, { story: { id: '0', articles }, facts: [], differences: [], copies: [] }).map(
    ({ message, statements, scope }) => ({
      message,
      quotes: statements.map(({ quote }) => quote),
      scope,
    }),
  );
}

suite('arithmetic inside a text', () => {
  const wrong: readonly (readonly [Detector, string, string])[] = [
    [sumMismatch, 'The 30 boats include 18 trawlers, a tug and nine ferries.', 'The text says 30, but the parts it lists add up to 28.'],
    [
      sumMismatch,
      'The fleet has 12 ships: seven tugs, four ferries and two barges.',
      'The text says 12, but the parts it lists add up to 13.',
    ],
    [
      sumMismatch,
      'Of the 48 injured, 31 were passengers from Skarne, nine came from Kelvo and six were crew.',
      'The text says 48, but the parts it lists add up to 46.',
    ],
    [percentChange, 'Fares rose from 40 to 50, a 20 per cent rise.', 'From 40 to 50 is 25 per cent, not 20 per cent.'],
    [
      percentChange,
      'Profit fell 30 per cent to $8 million from $10 million.',
      'From $10 million to $8 million is 20 per cent, not 30 per cent.',
    ],
    [weekdayMismatch, 'The mill burned on Monday, October 8, 2019.', '2019-10-08 was a Tuesday, not a Monday.'],
    [conversion, 'It lies roughly 100 kilometers (80 miles) away.', 'roughly 100 kilometers is about 62.1 mile, not 80 miles.'],
    [conversion, 'The pass is 40 miles (40 km) long.', '40 miles is about 64.4 kilometre, not 40 km.'],
  ];
  for (const [detector, text, message] of wrong)
    test(text, () =>
      assert.deepEqual(
        findings(detector, text).map((found) => found.message),
        [message],
      ),
    );

  const right: readonly (readonly [Detector, string])[] = [
    [sumMismatch, 'The 28 boats include 18 trawlers, a tug and nine ferries.'],
    // A selection, and parts that may overlap.
    [sumMismatch, 'The 300 boats include 18 trawlers, a tug and nine ferries.'],
    [sumMismatch, 'Of the 46 injured, 31 were passengers from Skarne, nine came from Kelvo and six were crew.'],
    [sumMismatch, 'Of the 48 injured, 31 were passengers from Skarne, nine came from Kelvo and six others were crew.'],
    [sumMismatch, 'Of the 48 injured, 11 were passengers from Skarne, nine came from Kelvo and six were children.'],
    [sumMismatch, 'The blaze hurt 28 people, including 15 women and nine cooks.'],
    [sumMismatch, 'At least 30 boats include 18 trawlers, a tug and nine ferries.'],
    [percentChange, 'Fares rose from 40 to 50, a 25 per cent rise.'],
    // Rounded figures: 3.1 to 3.6 may be anything from 12.7 to 19.7 per cent.
    [percentChange, 'Profit rose 18 per cent to $3.6 million from $3.1 million.'],
    [percentChange, 'Fares rose from 40 to 50 and 3 per cent of seats were empty.'],
    [weekdayMismatch, 'The mill burned on Tuesday, October 8, 2019.'],
    [weekdayMismatch, 'The mill burned on Monday.'],
    [conversion, 'The pass is 40 miles (64 km) long.'],
    [conversion, 'The pass is 700 km (450 miles) long.'],
    [conversion, 'It lies about 100 km (70 miles) away.'],
    [conversion, 'The pass is 40 miles (the longest of 12 km) long.'],
  ];
  for (const [detector, text] of right) test(`nothing: ${text}`, () => assert.deepEqual(findings(detector, text), []));
});

suite('exchange rates of a story', () => {
  test('two sources convert at rates that differ by more than a few per cent', () => {
    const found = findings(conversion, 'The pier cost 50 billion yuan ($7 billion).', 'The pier cost 52.0 billion yuan ($9.5 billion).');
    assert.equal(found.length, 1);
    assert.equal(found[0]?.scope, 'cross');
    assert.deepEqual(found[0].quotes, ['50 billion yuan ($7 billion)', '52.0 billion yuan ($9.5 billion)']);
  });
  test('rounding and small moves are no finding', () => {
    assert.deepEqual(
      findings(conversion, 'The pier cost 50 billion yuan ($7 billion).', 'The pier cost 50 billion yuan ($7.05 billion).'),
      [],
    );
  });
  test('other currencies are not compared', () => {
    assert.deepEqual(
      findings(conversion, 'The pier cost 50 billion yuan ($7 billion).', 'The pier cost 50 billion yen ($350 million).'),
      [],
    );
  });
});
