import assert from 'node:assert/strict';
import type { Claim } from '../../../src/engine';
import { boundsInWords, claimInWords, doubtInWords } from '../../../src/server/common/claimWords';
import { inOtherUnits } from '../../../src/server/common/otherUnits';
import { createTranslate } from '../../../src/server/common/translate';

const t = createTranslate({});

function claim(fields: Partial<Claim>): Claim {
  return {
    start: 0,
    end: 1,
    kind: 'count',
    value: null,
    low: null,
    high: null,
    lowOpen: false,
    highOpen: false,
    unit: null,
    hedge: 'none',
    of: '',
    head: null,
    sentence: 0,
    relative: null,
    inferred: false,
    quality: null,
    evidence: 'test',
    ...fields,
  };
}

suite('claims in words', () => {
  for (const [fields, expected] of [
    [{ kind: 'money', value: 42_000_000_000, unit: 'USD' }, '$42,000,000,000'],
    [{ kind: 'percent', value: 0.3, unit: 'point' }, '0.3 percentage points'],
    [{ kind: 'percent', value: 30, unit: 'percent' }, '30 %'],
    [{ kind: 'count', value: 1234, unit: 'person' }, '1234'],
    [{ kind: 'fraction', value: 1 / 3 }, '33.333 %'],
    [{ kind: 'date', value: '2019-W41' }, 'week 41 of 2019'],
    [{ kind: 'measure', value: 50, unit: 'mile' }, '50 miles'],
    [{ kind: 'money', value: 24.13, unit: 'USD' }, '$24.13'],
    [{ kind: 'count' }, 'not known'],
  ] as const)
    test(expected, () => assert.equal(claimInWords(claim(fields), t), expected));

  for (const [fields, expected] of [
    [{ low: 12 }, '12 or more'],
    [{ low: 40, lowOpen: true }, 'more than 40'],
    [{ high: 3, highOpen: true }, 'less than 3'],
    [{ high: 3 }, '3 or less'],
    [{ low: 15, high: 20 }, 'between 15 and 20'],
    [{ kind: 'date', low: 18_000, high: 18_006 }, 'between 14 April 2019 and 20 April 2019'],
    [{ value: 7, low: 7, high: 7 }, undefined],
    [{}, undefined],
  ] as const)
    test(`bounds: ${String(expected)}`, () => assert.equal(boundsInWords(claim(fields), t), expected));

  test('other units', () => {
    assert.deepEqual(
      [
        [50, 'mile'],
        [100, 'fahrenheit'],
        [6, 'foot'],
        [2500, 'kilometre'],
        [1_000_000, 'acre'],
        [3, 'parsec'],
        [1, 'constructor'],
      ].map(([value, unit]) => inOtherUnits(Number(value), String(unit))),
      ['80.5 km', '37.8 °C', '1.83 m', '1,553 mi', '404,686 ha', undefined, undefined],
    );
  });
});

suite('what a value rests on', () => {
  const cases: readonly (readonly [Partial<Claim>, string | undefined])[] = [
    [{ kind: 'date' }, undefined],
    [{ kind: 'date', inferred: true }, 'Day and month could be the other way round.'],
    [{ kind: 'date', inferred: true, relative: 'weekday:1:past' }, 'Rests on a date that was inferred.'],
    [{ kind: 'time', inferred: true }, 'Morning or afternoon is not shown.'],
  ];
  for (const [fields, words] of cases)
    test(JSON.stringify(fields), () => {
      assert.equal(doubtInWords(claim(fields), t), words);
    });
});
