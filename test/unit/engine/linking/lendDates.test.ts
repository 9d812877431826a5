import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { lendDay, storyDay } from '../../../../src/engine/linking/lendDates';

const article = (published?: string) => readArticle('a.txt', 'The ferry ran aground on Tuesday, the harbour office said.', { published });

suite('undated sources', () => {
  const cases: readonly [string, readonly (string | undefined)[], string | null][] = [
    ['no source is dated', [undefined, undefined], null],
    ['the only dated one', ['2018-03-05', undefined], '2018-03-05'],
    ['the commonest day of the fullest week', ['2018-03-05', '2018-03-06', '2018-03-06', '2018-03-20'], '2018-03-06'],
    ['the earliest of equals', ['2018-03-07', '2018-03-05'], '2018-03-05'],
    ['sources scattered over years', ['2010-03-07', '2012-03-05', '2014-03-05'], null],
    ['a year turns', ['2018-12-31', '2019-01-01', '2019-01-01'], '2019-01-01'],
  ];
  for (const [name, days, expected] of cases) test(name, () => assert.equal(storyDay(days.map(article)), expected));

  test('a day is lent to undated sources only and says so', () => {
    const lent = lendDay(article(), '2018-03-05').sources[0]!;
    assert.deepEqual([lent.published, lent.publishedFrom], ['2018-03-05', 'story']);
    const own = article('2018-03-09');
    assert.equal(lendDay(own, '2018-03-05'), own);
  });

  test('a stamp or dateline without a year takes the nearest', () => {
    const body = 'The ferry ran aground on Tuesday with 212 people on board, the harbour office said.';
    const stamped = readArticle('a.txt', `Ferry runs aground off Vessby\n\nDec. 30 4:33 AM EST\n\n${body}`);
    assert.equal(lendDay(stamped, '2019-01-02').sources[0]!.published, '2018-12-30');
    const wire = readArticle('a.txt', `Ferry runs aground off Vessby\n\nVESSBY, Norrland, March 5 - ${body}`);
    assert.deepEqual(
      [lendDay(wire, '2018-03-07').sources[0]!.published, lendDay(wire, '2018-03-07').sources[0]!.publishedFrom],
      ['2018-03-05', 'dateline'],
    );
    const colon = readArticle('a.txt', `Ferry runs aground off Vessby\n\nVESSBY, Mar 6: ${body}`);
    assert.equal(lendDay(colon, '2018-03-07').sources[0]!.published, '2018-03-06');
  });
});
