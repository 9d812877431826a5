import assert from 'node:assert/strict';
import { claimsOf } from './claimsOf';

/** Published on Wednesday, 2024-05-15. Text, then its dates, times and lengths: words | kind | value. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // ends of months, a year before a colon
  ['The ship left at end-June.', 'end-June | date | 2023-06'],
  ['The ship came in March-end.', 'March-end | date | 2024-03'],
  ['She left in 2006: nobody knew.', '2006 | date | 2006'],
  // weeks
  ['The fair opens in week 31.', 'week 31 | date | XXXX-W31'],
  ['The fair opened in week 31 of 2019.', 'week 31 of 2019 | date | 2019-W31'],
  ['The fair was held in week 3 of last year.', 'week 3 of last year | date | 2023-W03'],
  ['It was week 6 of the trial.'],
  ['Polls open the week after next.', 'the week after next | date | 2024-W22'],
  ['The mill closed the month before last.', 'the month before last | date | 2024-03'],
  ['Sales fell in the week ending May 12.', 'the week ending May 12 | date | 2024-W19'],
  ['The school reopened in the week of April 8.', 'the week of April 8 | date | 2024-W15'],
  ['Deliveries resume w/c 3 June.', 'w/c 3 June | date | 2024-W23'],
  ['They marched to the hall, where a vote will be held Saturday.', 'Saturday | date | 2024-05-18'],
  ['They marched to the hall, where a vote was held Saturday.', 'Saturday | date | 2024-05-11'],
  ['He sailed between March 3, 2011, and Nov. 9, 2012.', 'between March 3, 2011, and Nov. 9, 2012 | date | 2011-03-03/2012-11-09'],
  ['He sailed on March 3, 2011, and Nov. 9, 2012.', 'March 3, 2011 | date | 2011-03-03', 'Nov. 9, 2012 | date | 2012-11-09'],
  // days that share a month
  ['Hearings were held on April 24 and 25.', 'April 24 | date | 2024-04-24', '25 | date | 2024-04-25'],
  ['It played on March 3, 5 and 8.', 'March 3 | date | 2024-03-03', '5 | date | 2024-03-05', '8 | date | 2024-03-08'],
  ['It closed on 9 and 10 April.', '9 | date | 2024-04-09', '10 April | date | 2024-04-10'],
  ['Police said on April 24 and 25 people were hurt.', 'April 24 | date | 2024-04-24'],
  // backwards
  ['It ran Monday - 2019.', 'Monday - 2019 | date | null'],
  // parts of periods
  ['The dam filled in the last three weeks of April.', 'the last three weeks of April | date | 2024-04-10/2024-04-30'],
  ['He worked the first ten days of last year.', 'the first ten days of last year | date | 2023-01-01/2023-01-10'],
  ['Rent is due on the 15th day of next month.', 'the 15th day of next month | date | 2024-06-15'],
  ['Bids must be in by the 27th of this month.', 'the 27th of this month | date | 2024-05-27'],
  ['The court ruled on the sixth of last month.', 'the sixth of last month | date | 2024-04-06'],
  ['It ends on the twenty-sixth day of this month.', 'the twenty-sixth day of this month | date | 2024-05-26'],
  // lengths and distances of several units
  ['He served two years, one month and 21 days.', 'two years, one month and 21 days | duration | 2.141666667'],
  ['She left two years and three months ago.', 'two years and three months ago | date | 2022-02'],
  ['She left one year, two weeks and 3 days ago.', 'one year, two weeks and 3 days ago | date | 2023-04-28'],
  ['After nearly a quarter-century of silence the mine reopened.', 'nearly a quarter-century | duration | 25'],
  [
    'The half-century of work cost a quarter of a century of taxes.',
    'half-century | duration | 50',
    'a quarter of a century | duration | 25',
  ],
  ['A week-long strike and a decadeslong feud ended.', 'week-long | duration | 1', 'decadeslong | duration | null'],
  ['The dry spell will last three weekends.', 'three weekends | duration | 3'],
  // one piece, two figures
  ['The bank closed Dec31, 1994.', 'Dec31, 1994 | date | 1994-12-31'],
  ['It was filed Sep-23-2020.', 'Sep-23-2020 | date | 2020-09-23'],
  ["He retired in '98 after a fall.", "'98 | date | 1998"],
  ['She was born in April of 87.', 'April of 87 | date | 1987-04'],
  // days in words, years in two figures
  ['The offer ends at noon on April six.', 'noon on April six | date | 2024-04-06T12:00'],
  ['On March one, the mill closed.', 'March one | date | 2024-03-01'],
  ['In April six people drowned.', 'April | date | 2024-04'],
  ['The tug sank on 10 Nov 11.', '10 Nov 11 | date | 2011-11-10'],
  ['The tug sank on Nov 11.', 'Nov 11 | date | 2023-11-11'],
  // hours
  ['The clinic will be open Monday 11-4.', 'Monday 11-4 | date | 2024-05-20T11:00'],
  ['The Reds lost on Monday 6-4.', 'Monday | date | 2024-05-13'],
  ['Doors open at seven forty-five.', 'seven forty-five | time | T07:45'],
  ['Some five forty-tonne trucks left.'],
  ['The hall is open from 8am to 3.', 'from 8am to 3 | time | T08:00/T15:00'],
  // how often
  ['The board meets quarterly.', 'quarterly | date | P3M'],
  ['The quarterly report is late.'],
  ['She reads the Leader Weekly.'],
  // ranges tied by a dash, days in words
  ['The show runs Sept. 5-Oct. 7, 2019.', 'Sept. 5-Oct. 7, 2019 | date | 2019-09-05/2019-10-07'],
  ['It ran 5 Sept-7 Oct 2019.', '5 Sept-7 Oct 2019 | date | 2019-09-05/2019-10-07'],
  ['Open Nov. 18, 2014-Dec. 19, 2015.', 'Nov. 18, 2014-Dec. 19, 2015 | date | 2014-11-18/2015-12-19'],
  ['It was on from Dec. 20-Jan. 5, 2023.', 'from Dec. 20-Jan. 5, 2023 | date | 2022-12-20/2023-01-05'],
  ['It was held between the ninth and seventeenth of April.', 'between the ninth and seventeenth of April | date | 2024-04-09/2024-04-17'],
  ['She was born on twenty-five January 1986.', 'twenty-five January 1986 | date | 1986-01-25'],
  ['The war of 1914-18 was long.', '1914-18 | date | 1914/1918'],
  ['He will retire in 2150.', '2150 | date | 2150'],
  ['They sold 2150 hats.'],
  ['Output fell in Q3-2020 and in FY21.', 'Q3-2020 | date | 2020-Q3', 'FY21 | date | 2021'],
  // feasts
  ['It opened on Election Day of last year.', 'Election Day of last year | date | 2023-11-07'],
  ['Sales rose before New Year.', 'New Year | date | 2024-01-01'],
  ['The new year began with rain, the Lunar New Year with snow.'],
  // bounds
  ['The rule changed after May 12.', 'after May 12 | date | 2024-05-12'],
  ['The rule changed after the May 12 vote.', 'May 12 | date | 2024-05-12'],
  ['He left before May 2019 floods came.', 'May 2019 | date | 2019-05'],
  ['Bids will close on Friday and be read by the end of the day.', 'Friday | date | 2024-05-17', 'the end of the day | date | 2024-05-17'],
  ['At the end of the day it is a game.'],
  // pointers and distances
  ['It reopened three weeks after January 15.', 'three weeks after January 15 | date | 2024-02-05'],
  ['The firm will report for the next quarter.', 'the next quarter | date | 2024-Q3'],
  ['Talks resume this upcoming Friday.', 'this upcoming Friday | date | 2024-05-17'],
  ['The vote is two months after next Friday.', 'two months after next Friday | date | 2024-07-24'],
  ['It stopped for one second and went on.', 'one second | duration | 1'],
  ['It was the one second prize.'],
  ['Doors open at 17.30 and the bar at 8.30.', '17.30 | time | T17:30'],
  ['It began in the year 2011 and ended after the year 2019.', 'the year 2011 | date | 2011', 'after the year 2019 | date | 2019'],
  ['It broke out at lunchtime on Tuesday.', 'lunchtime on Tuesday | date | 2024-05-14T12:00'],
  ['The lunchtime crowd left.'],
  ['She ran the marathon in 2:05:42.', '2:05:42 | duration | 7542'],
  // zones
  ['It struck at 3:15 a.m. (1915 GMT Monday).', '3:15 a.m. | time | T03:15', '1915 GMT Monday | date | 2024-05-13T19:15'],
  ['It struck at 2130 local time.', '2130 local time | time | T21:30'],
  ['It sank shortly before midnight GMT.', 'before midnight GMT | time | T24:00'],
  // plans and names
  ['The union planned a march on Saturday.', 'Saturday | date | 2024-05-18'],
  ['The prize went to Ada and Jan Novak.'],
];

suite('quantities: the grammar of dates', () => {
  for (const [text, ...expected] of CASES)
    test(text, () => {
      const found = claimsOf(text).filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'duration');
      assert.deepEqual(
        found.map(({ text: words, kind, value }) => `${words} | ${kind} | ${String(value)}`),
        expected,
      );
    });
});
