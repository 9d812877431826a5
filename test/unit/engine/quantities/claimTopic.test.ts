import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { claimTopic } from '../../../../src/engine/quantities/claimTopic';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';

/** A sentence, and what each of its claims is about. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Shares of Norrlin fell 3 per cent in Oslo.', 'Shares of Norrlin fell'],
  ['The company filed for a listing in May.', 'The company filed for a listing'],
  ['On Monday a ferry sank off Vessby.', 'a ferry sank'],
  ['The harbour employs 84 pilots.', 'pilots'],
  ['The mayor, who was born in Vessby, spoke on Friday.', 'The mayor spoke'],
  ['A spokesman for the bank declined to comment; prices rose 4 per cent.', 'prices rose'],
  ['Workers ended a six-week strike at the port.', 'strike'],
  ['May 3, 2021', ''],
];

suite('quantities: what a claim is about', () => {
  for (const [text, ...expected] of CASES)
    test(text, () => {
      const article = readArticle('/story.txt', text, { published: '2024-05-15' });
      assert.deepEqual(
        recogniseClaims(article, []).map((claim) => claimTopic(article, claim)),
        expected,
      );
    });

  test('a sentence without end costs no more for each of its claims', () => {
    const article = readArticle('/story.txt', `The mill ${'paid $5 and '.repeat(5000)}closed.`, {});
    const claims = recogniseClaims(article, []);
    assert.equal(claims.length, 5000);
    assert.equal(new Set(claims.map((claim) => claimTopic(article, claim))).size < 10, true);
  });
});
