import assert from 'node:assert/strict';
import { readArticle } from '../../../../src/engine/article/readArticle';
import { recogniseClaims, resolveDates } from '../../../../src/engine/quantities/recogniseClaims';
import { claimsOf } from './claimsOf';

/** A sentence of Wednesday 15 May 2024, and its dates, times and durations: text = value. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['The bell rang at twenty to four in the afternoon.', 'twenty to four in the afternoon = T15:40'],
  ['It burned at ten minutes to five on Monday.', 'ten minutes to five on Monday = 2024-05-13T04:50'],
  ['It was twenty-five past six when the bell rang.', 'twenty-five past six = T06:25'],
  ['The vote was ten to five.'],
  ['The quake struck at 1353 (1023 GMT).', '1353 = T13:53', '1023 GMT = T10:23'],
  ['It was rebuilt in 1353 (1023 crowns).', '1353 = 1353'],
  ['The mill opened on October 7, 2019.', 'October 7, 2019 = 2019-10-07'],
  ['The mill opened on 7 October 2019.', '7 October 2019 = 2019-10-07'],
  ['It was sold on Tuesday, 15 Oct, 2019.', 'Tuesday, 15 Oct, 2019 = 2019-10-15'],
  ['The mayor said on Monday that it had closed.', 'Monday = 2024-05-13'],
  ['The fair is due to begin Thursday.', 'Thursday = 2024-05-16'],
  ['The fair will begin on Monday.', 'Monday = 2024-05-20'],
  ['The duties apply from Friday, the ministry said.', 'Friday = 2024-05-17'],
  ['The levies, which start on Friday, will cost much.', 'Friday = 2024-05-17'],
  ['They did not start on Friday.', 'Friday = 2024-05-10'],
  ['Four goals fell in seven crazy minutes.', 'seven crazy minutes = 7'],
  ['The first round is on Sunday.', 'Sunday = 2024-05-19'],
  ['The report is on the elections due on Friday.', 'Friday = 2024-05-17'],
  ['The report was due on Monday.', 'Monday = 2024-05-13'],
  ['Rain fell late on Monday.', 'late on Monday = 2024-05-13'],
  ['The mayor resigned last week.', 'last week = 2024-W19'],
  ['The mill closed last year.', 'last year = 2023'],
  ['It opens this summer.', 'this summer = 2024-SU'],
  ['It closed in August.', 'August = 2023-08'],
  ['It will close in August.', 'August = 2024-08'],
  ['The mill burned on May 3.', 'May 3 = 2024-05-03'],
  ['They lost the April 11 and 26 local elections.', 'April 11 = 2024-04-11', '26 = 2024-04-26'],
  ['The mill burned two months ago.', 'two months ago = 2024-03'],
  ['It opened in 1998 and closed in the mid-1980s.', '1998 = 1998', 'mid-1980s = 198'],
  ['The 2019-20 season was short.', '2019-20 = 2019/2020'],
  ['The mill ran from 1991 to 1997.', 'from 1991 to 1997 = 1991/1997'],
  ['A hearing is set for May 28 and 29 along the quay.', 'May 28 = 2024-05-28', '29 = 2024-05-29'],
  ['The fair runs June 3-5.', 'June 3-5 = 2024-06-03/2024-06-05'],
  ['Sales rose in the third quarter of 2010.', 'the third quarter of 2010 = 2010-Q3'],
  ['Sales rose in the first half of the year.', 'the first half of the year = 2024-H1'],
  ['It is due by the end of the week.', 'the end of the week = 2024-W20-end'],
  ['It opened at 5:08 p.m. ET.', '5:08 p.m. ET = T17:08'],
  ['It opened at noon on Tuesday.', 'noon on Tuesday = 2024-05-14T12:00'],
  ['The shop opens from 10am to 4pm.', 'from 10am to 4pm = T10:00/T16:00'],
  ['The fair lasted more than two months.', 'more than two months = 2'],
  ['After a 15-month wait it opened.', '15-month = 15'],
  ['Shares rose over the past year.', 'the past year = 1'],
  ['The walk took 3 hours 30 minutes.', '3 hours 30 minutes = 3.5'],
  ['It was lit two days before Christmas.', 'two days before Christmas = 2023-12-23'],
  ['It was built on 2010-03-04.', '2010-03-04 = 2010-03-04'],
  ['The choir meets every Monday.', 'every Monday = XXXX-WXX-1'],
];

const NOTHING: readonly string[] = [
  'Mr May left.',
  'They may march to the sea.',
  'The Sun reported it.',
  'She sat down and wed.',
  'He took the second turn.',
];

suite('dates, times and durations', () => {
  const kinds = new Set(['date', 'time', 'duration']);
  for (const [text, ...expected] of CASES)
    test(text, () =>
      assert.deepEqual(
        claimsOf(text)
          .filter(({ kind }) => kinds.has(kind))
          .map(({ text: words, value }) => `${words} = ${String(value)}`),
        expected,
      ),
    );
  for (const text of NOTHING)
    test(`no date: ${text}`, () =>
      assert.deepEqual(
        claimsOf(text).filter(({ kind }) => kinds.has(kind)),
        [],
      ));

  test('"the same day" is the day named before', () => {
    assert.deepEqual(
      claimsOf('The mill burned on May 3, 2011. The mayor resigned the same day.').map(({ value }) => value),
      ['2011-05-03', '2011-05-03'],
    );
  });

  test('an order of day and month that nothing shows is told', () => {
    assert.deepEqual(
      claimsOf('It opened on 3/4/2020.').map(({ inferred }) => inferred),
      [true],
    );
    assert.deepEqual(
      claimsOf('It opened on 23/4/2020.').map(({ value, inferred }) => [value, inferred]),
      [['2020-04-23', false]],
    );
  });

  test('dates of an undated source resolve when its day becomes known', () => {
    const text = 'The mayor said on Monday that the mill had closed last week.';
    const article = readArticle('/undated.txt', text);
    const claims = recogniseClaims(article, []);
    assert.deepEqual(
      claims.map(({ low }) => low),
      [null, null],
    );
    const dated = {
      ...article,
      sources: article.sources.map((source) => ({ ...source, published: '2024-05-15', publishedFrom: 'story' as const })),
    };
    assert.deepEqual(
      resolveDates(dated, claims).map(({ value, inferred }) => [value, inferred]),
      [
        ['2024-05-13', true],
        ['2024-W19', true],
      ],
    );
  });

  test('bounds of a date are its days', () => {
    const [month] = claimsOf('It closed in February 2020.');
    assert.equal(month && month.high !== null && month.low !== null && month.high - month.low, 28);
  });
});
