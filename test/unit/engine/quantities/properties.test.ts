import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../../src/engine/article/readArticle';
import type { Article } from '../../../../src/engine/model/article';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';
import { addMonths, civilFromDays, daysFromCivil, isoWeekOf, mondayOfWeek, weekdayOf } from '../../../../src/engine/quantities/calendar';

/** Pieces of which readers of numbers are fond, and a few that nobody is. */
const PIECES = [
  '12',
  '1,234.5',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'million',
  '$',
  '£5bn',
  'per cent',
  '%',
  'May',
  'Monday',
  'last',
  'week',
  '2019',
  '-',
  '/',
  ':',
  '10',
  'am',
  'to',
  'between',
  'at least',
  'third',
  'of',
  'km',
  '(',
  ')',
  ',',
  '.',
  '15-month',
  'twenty-one',
  'now',
  'ago',
  'the',
  '1/2',
  '½',
  '😀',
  '\ud800',
  '\n',
  'US$4',
  '3x10^6',
  '9e999',
  '99999999999999999999',
  'every',
  'from',
  'next',
  'years',
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(' '));

/** The article with token columns that count every read of them. */
function counted(article: Article): { article: Article; reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(column: T): T =>
    new Proxy(column, {
      get: (target, key) => {
        reads++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    });
  const { tokens } = article;
  return {
    article: {
      ...article,
      tokens: {
        count: tokens.count,
        start: watch(tokens.start),
        end: watch(tokens.end),
        hash: watch(tokens.hash),
        flags: watch(tokens.flags),
      },
    },
    reads: () => reads,
  };
}

function readsOf(words: string): number {
  const { article, reads } = counted(readArticle('/x.txt', words, { published: '2024-05-15' }));
  recogniseClaims(article, []);
  return reads();
}

suite('properties of claims', function () {
  // Columns that count their reads are slow ones.
  this.timeout(60_000);
  test('claims lie in the text, in order, do not overlap, and hold their value', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const claim of recogniseClaims(readArticle('/x.txt', words, { published: '2024-05-15' }), [])) {
          assert.ok(claim.start >= last && claim.start < claim.end && claim.end <= words.length, JSON.stringify([words, claim]));
          last = claim.end;
          if (claim.head) assert.ok(claim.head.start < claim.head.end && claim.head.end <= words.length);
          if (claim.low !== null && claim.high !== null) assert.ok(claim.low <= claim.high, JSON.stringify([words, claim]));
          if (typeof claim.value !== 'number') continue;
          assert.ok(Number.isFinite(claim.value));
          assert.ok(claim.low === null || claim.low <= claim.value, JSON.stringify([words, claim]));
          assert.ok(claim.high === null || claim.value <= claim.high, JSON.stringify([words, claim]));
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the same text gives the same claims', () => {
    fc.assert(
      fc.property(text, (words) =>
        assert.deepEqual(recogniseClaims(readArticle('/x.txt', words), []), recogniseClaims(readArticle('/x.txt', words), [])),
      ),
      { numRuns: 100 },
    );
  });

  test('twice the text costs twice the reads of tokens, in many sentences and in one', () => {
    const sentence =
      'On Monday at least 12 of the 28 firms paid $US5.2 million, up 3 per cent from May 2019, for two hundred and six boats. ';
    for (const piece of [
      sentence,
      sentence.replaceAll('.', ' '),
      '12 ',
      'two hundred and ',
      'the last ',
      '1,',
      'May ',
      '$',
      '1/2 ',
      'a ',
      '- ',
      'twenty-',
    ]) {
      const [one, two] = [readsOf(piece.repeat(60)), readsOf(piece.repeat(120))];
      assert.ok(two <= 2.1 * one + 200, `${piece}: ${one} reads, then ${two}`);
    }
  });

  test('no generated string costs more than a fixed number of reads a token', () => {
    fc.assert(
      fc.property(text, (words) => {
        const repeated = `${words} `.repeat(8);
        const { count } = readArticle('/x.txt', repeated).tokens;
        assert.ok(readsOf(repeated) <= 400 * count + 400, JSON.stringify(words));
      }),
      { numRuns: 400 },
    );
  });
});

suite('calendar', () => {
  test('days and dates go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
        const { year, month, day } = civilFromDays(days);
        assert.equal(daysFromCivil(year, month, day), days);
        const { year: weekYear, week } = isoWeekOf(days);
        assert.equal(mondayOfWeek(weekYear, week), days - weekdayOf(days) + 1);
      }),
    );
  });
  test('known days', () => {
    assert.equal(weekdayOf(daysFromCivil(2024, 5, 15)), 3);
    assert.equal(addMonths(daysFromCivil(2024, 1, 31), 1), daysFromCivil(2024, 2, 29));
    assert.deepEqual(isoWeekOf(daysFromCivil(2021, 1, 1)), { year: 2020, week: 53 });
  });
});
