/** Names inside hyphenated words, with a small table of words. */
import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { readCompoundParts } from '../../../../src/engine/names/compoundParts';
import { addBits, createHashTable } from '../../../../src/engine/text/hashTable';
import { WordBit } from '../../../../src/engine/names/wordAttributes';
import { hashWord } from '../../../../src/engine/text/tokens';

const words = createHashTable(8);
addBits(words, hashWord('Norway'), WordBit.country);
addBits(words, hashWord('Sweden'), WordBit.country);
addBits(words, hashWord('Saudi'), WordBit.nationality);
addBits(words, hashWord('Interpol'), WordBit.organisation);

suite('names inside hyphenated words', () => {
  const cases: readonly (readonly [text: string, parts: readonly string[]])[] = [
    ['a Torvik-based maker of boats', ['LOC:Torvik']],
    ['the Norway-led mission', ['LOC:Norway']],
    ['a Saudi-backed plan', ['MISC:Saudi']],
    ['an Interpol-led search', ['ORG:Interpol']],
    ['the Norway-Sweden border', ['LOC:Norway', 'LOC:Sweden']],
    ['a Brant-led team', []],
    ['the Norway-Brant border', []],
    ['a broad-based plan', []],
    ['Saudi-Norway ties', []],
    ['Anna Smith-Sweden spoke', []],
    ['a Jack-of-all-trades', []],
  ];
  for (const [text, expected] of cases) {
    test(text, () => {
      const found = readCompoundParts(readArticle('a.txt', text), words, () => false);
      assert.deepEqual(
        found.map(({ start, end, type }) => `${type}:${text.slice(start, end)}`),
        expected,
      );
    });
  }

  test('a token that is part of a name already is left alone', () => {
    assert.deepEqual(
      readCompoundParts(readArticle('a.txt', 'the Norway-led mission'), words, () => true),
      [],
    );
  });
});
