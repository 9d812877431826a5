/** The filter in front of tables of words. */
import assert from 'node:assert/strict';
import { addToFilter, createHashFilter, mayHold } from '../../../../src/engine/text/hashFilter';
import { hashWord } from '../../../../src/engine/text/tokens';

suite('filter of hashes', () => {
  const words = Array.from({ length: 200 }, (_, k) => `word${String(k)}`);

  test('every word of the set may be in it', () => {
    const filter = createHashFilter(words.slice(0, 100).map(hashWord));
    for (const word of words.slice(100)) addToFilter(filter, hashWord(word));
    for (const word of words) assert.ok(mayHold(filter, hashWord(word)), word);
  });

  test('nearly no other word may', () => {
    const filter = createHashFilter(words.map(hashWord));
    const others = Array.from({ length: 1000 }, (_, k) => `other${String(k)}`).filter((word) => mayHold(filter, hashWord(word)));
    assert.ok(others.length < 20, `${String(others.length)} of 1000`);
  });

  test('an empty filter holds nothing', () => {
    assert.equal(mayHold(createHashFilter(), hashWord('word')), false);
  });
});
