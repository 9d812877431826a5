// Reading numbers and dates costs what the length of the text costs, whatever the text: counted in reads of tokens, not in time.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../src/engine/article/readArticle';
import type { Tokens } from '../../src/engine/model/tokens';
import { recogniseClaims } from '../../src/engine/quantities/recogniseClaims';
import { fuzzCases } from './arbitraries';

/** Pieces of every grammar that reads ahead or back: numbers in words, hedges, units, dates, times, ranges, money. */
const PIECES =
  "a an the one two twenty forty-five hundred thousand million third fifths twenty-firsts half dozen few several and or to of in on at from between through until - – / : . , % $ £ € ° 1 7 12 24 30 1998 2,500 3.5 1/2 5m 30C 10am 9:30 11-4 Dec31 '98 Q1 week weeks day days month years hour minutes long old ago later earlier before after next last past this every daily Monday May March Jan/3 Sep-23-2020 2019-10-08 10/08/2019 today yesterday tonight morning noon Easter spring percent per cent point points dollars dollar euros Rs US$ yuan cents metres km deg celsius miles magnitude aged year-old at-least least most more less than about nearly up over under ending first second number No. people vote 3-1".split(
    ' ',
  );

const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) });
const phrase = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '-', '\n')), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

/**
 * How often reading the claims of `text` looks at a token, and how many tokens there are. The whole text is one sentence:
 * nothing is left out as furniture, and what looks to the end of its sentence has the farthest to look.
 */
function cost(text: string): { reads: number; tokens: number } {
  const article = readArticle('/x.txt', text, { published: '2024-05-15' });
  let reads = 0;
  const counted = <T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(column: T): T =>
    new Proxy(column, {
      get: (target, key) => {
        if (typeof key === 'string' && key.charCodeAt(0) < 58) reads++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    });
  const { tokens } = article;
  const watched: Tokens = {
    count: tokens.count,
    start: counted(tokens.start),
    end: counted(tokens.end),
    hash: counted(tokens.hash),
    flags: counted(tokens.flags),
  };
  const sentences = [{ start: 0, end: text.length, block: 0, source: 0, firstToken: 0, endToken: tokens.count }];
  recogniseClaims({ ...article, sentences, tokens: watched }, []);
  return { reads, tokens: tokens.count };
}

/** Reads that one token may cost at most, in the worst text that is known: a bound with room above what was seen. */
const READS_A_TOKEN = 900;

/** Different phrases in one sentence: enough that a look to its end from each of them would break the bound many times over. */
const PHRASES_A_SENTENCE = 250;
/** `FUZZ_CASES=100000` makes a million phrases, in four thousand sentences. */
const sentences = Math.ceil(fuzzCases / 25);
const sentence = fc
  .array(phrase, { minLength: PHRASES_A_SENTENCE, maxLength: PHRASES_A_SENTENCE })
  .map((phrases) => phrases.join(' ').replaceAll('\n', ' '));

suite('fuzz: quantities', function () {
  this.timeout(0);

  test(`no phrase costs more for what stands behind it (${String(sentences * PHRASES_A_SENTENCE)} phrases)`, () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const { reads, tokens } = cost(words);
        assert.ok(tokens > PHRASES_A_SENTENCE && reads <= (READS_A_TOKEN / 4) * tokens, JSON.stringify({ reads, tokens }));
      }),
      { numRuns: sentences, endOnFailure: true },
    );
  });

  test(`reading is linear in any text (${String(fuzzCases)} cases)`, () => {
    fc.assert(
      fc.property(phrase, (words) => {
        const [once, twice] = [cost(words.repeat(12)), cost(words.repeat(24))];
        assert.ok(twice.reads <= READS_A_TOKEN * (twice.tokens + 1), `${JSON.stringify(words)}: ${JSON.stringify(twice)}`);
        assert.ok(twice.reads <= 2.3 * once.reads + 600, `${JSON.stringify(words)}: ${JSON.stringify([once, twice])}`);
      }),
      { numRuns: fuzzCases },
    );
  });
});
