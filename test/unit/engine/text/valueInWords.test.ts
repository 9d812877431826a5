import assert from 'node:assert/strict';
import { valueInWords } from '../../../../src/engine/text/valueInWords';

suite('values in words', () => {
  const cases: readonly [string, string][] = [
    ['2026-04-14TMO', '14 April 2026, morning'],
    ['2026-04-14T07:40', '14 April 2026, 07:40'],
    ['2026-04-14', '14 April 2026'],
    ['2026-04', 'April 2026'],
    ['T03:30', '03:30'],
    ['TEV', 'evening'],
    ['XXXX-12-02', '2 December'],
    ['XXXX-12', 'December'],
    ['XXXX-WXX-6', 'Saturday'],
    ['XXXX-WXX-6TNI', 'Saturday, night'],
    ['2026-04-14TMI', '14 April 2026, midday'],
    ['2011-Q2', 'second quarter of 2011'],
    ['2011-H1', 'first half of 2011'],
    ['2011-SU', 'summer 2011'],
    ['2011-W09', 'week 9 of 2011'],
    ['2011-W09-WE', 'weekend of week 9 of 2011'],
    ['2011', '2011'],
    ['6 hour', '6 hours'],
    ['1 hours', '1 hour'],
    ['at least 3.4 million GBP', 'at least £3.4 million'],
    ['250000 USD', '$250,000'],
    ['40 CHF', '40 CHF'],
    ['1234567', '1,234,567'],
    ['46', '46'],
    ['6.2 %', '6.2 %'],
    ['less than 33.333333333333 %', 'less than 33.333 %'],
    ['Tuesday', 'Tuesday'],
    ['Thursday', 'Thursday'],
    ['everybody', 'everybody'],
    ['Iain Corrie', 'Iain Corrie'],
    ['', ''],
  ];
  for (const [value, words] of cases)
    test(value || 'nothing', () => {
      assert.equal(valueInWords(value), words);
    });
});
