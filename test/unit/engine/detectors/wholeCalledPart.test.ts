import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { wholeCalledPart } from '../../../../src/engine/detectors/arithmetic/wholeCalledPart';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';
import { discrepanciesOf } from '../support/miniStory';

function findings(...texts: readonly string[]): { severity: string; quotes: string[] }[] {
  const articles = texts.map((text, index) => {
    const article = readArticle(`/${index}.txt`, text, { published: '2024-05-15' });
    return { article, mentions: [], claims: recogniseClaims(article, []), quotes: [], attributes: new Map() };
  });
  return discrepanciesOf(wholeCalledPart, { story: { id: '0', articles }, facts: [], differences: [], copies: [] }).map(
    ({ severity, statements }) => ({
      severity,
      quotes: statements.map(({ quote }) => quote),
    }),
  );
}

const PARTS = 'The harbour authority closed 14 schools and six hotels.';

suite('a whole called by the name of a part', () => {
  test('"20 hotels" against "14 schools and six hotels"', () =>
    assert.deepEqual(findings('The storm shut 20 hotels in the harbour.', PARTS), [
      { severity: 'conflict', quotes: ['20 hotels', '14 schools and six hotels'] },
    ]));

  test('also inside one text', () => assert.equal(findings(`Storm shuts 20 hotels, mayor says. ${PARTS}`).length, 1));

  const compatible: readonly (readonly [string, string, string])[] = [
    ['a word for both', 'The storm shut 20 places in the harbour.', PARTS],
    ['both names', 'The storm shut 20 hotels and schools in the harbour.', PARTS],
    ['another sum', 'The storm shut 21 hotels in the harbour.', PARTS],
    ['a third part', 'The storm shut 20 hotels in the harbour.', 'The harbour closed 14 schools and six hotels, and nine bars.'],
    ['a bound', 'The storm shut at least 20 hotels in the harbour.', PARTS],
    ['a small sum', 'The storm shut five hotels in the harbour.', 'The harbour closed three schools and two hotels.'],
    ['a game', 'Bell had 25 points in the harbour.', 'In the harbour Bell had 16 points and nine rebounds.'],
    ['a small sum of another thing', 'A storm shut 12 hotels in the hills.', 'The harbour closed seven schools and five hotels.'],
    ['two words for one kind', 'The deal covers 20 firms.', 'The deal covers 14 companies and six firms.'],
  ];
  for (const [what, ...texts] of compatible) test(`${what} is no conflict`, () => assert.deepEqual(findings(...texts), []));
});
