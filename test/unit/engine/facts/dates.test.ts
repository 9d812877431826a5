import assert from 'node:assert/strict';
import { discrepanciesOf } from './storyOf';

/** Each case: a title, the articles (of 10 March 2021, a Wednesday, where nothing else is said), and the findings wanted among dates. */
const cases: [string, (string | { text: string; published: string | null })[], string[]][] = [
  [
    'the day from which duties apply',
    [
      'The duties on wool from Orlin apply from July 1, the ministry said.',
      'The duties on wool from Orlin will begin on July 6, the ministry said.',
    ],
    ['conflict date: 2021-07-01 / 2021-07-06'],
  ],
  [
    'a deadline, in whatever words',
    [
      'The owners of Orlin Mills gave Kelvo Group until March 19 to raise its bid.',
      'Kelvo Group faces a deadline of March 22 to raise its bid for Orlin Mills.',
    ],
    ['conflict date: 2021-03-19 / 2021-03-22'],
  ],
  [
    'what must be done by a day',
    [
      'Kelvo Group must raise its bid for Orlin Mills by March 19, the takeover panel said.',
      'Kelvo Group has been given until March 22 to raise its bid for Orlin Mills, the takeover panel said.',
    ],
    ['conflict date: 2021-03-19 / 2021-03-22'],
  ],
  [
    'the year from which a building dates is that in which it was built',
    ['The Orlin Tower, which dates from 1989, caught fire on Tuesday.', 'The Orlin Tower, built in 1992, caught fire on Tuesday.'],
    ['conflict date: 1989 / 1992'],
  ],
  [
    'who succeeds somebody takes the post',
    [
      'Ann Poe, who succeeded Eva Holm as relief chief in June, was in Orlin.',
      'Ann Poe, who took the post of relief chief in May, was in Orlin.',
    ],
    ['conflict date: 2020-05 / 2020-06'],
  ],
  [
    'a deadline that lets somebody have until a day',
    [
      'The court allowed the owners of Orlin Mills until late on Monday to file their plan.',
      'The owners of Orlin Mills have a deadline of Friday to file their plan, the court said.',
    ],
    ['conflict date: 2021-03-12 / 2021-03-15'],
  ],
  [
    'the day on which a bid was rejected is no deadline',
    [
      'The owners of Orlin Mills gave Kelvo Group until March 19 to raise its bid.',
      'The owners of Orlin Mills rejected the bid of Kelvo Group on March 5.',
    ],
    [],
  ],
  [
    'until when a strike goes on, in whatever words',
    [
      'The tram drivers of Orlin will keep their strike going until Saturday.',
      'The strike of the tram drivers of Orlin is to go on into Friday.',
      'The strike of the tram drivers of Orlin will last until Saturday.',
    ],
    ['conflict date: 2021-03-12 / 2021-03-13'],
  ],
  [
    'a day of this month, and a weekday',
    [
      'A cutter stopped three trawlers off Orlin on the sixth of this month.',
      'A cutter stopped three trawlers off Orlin on Friday.',
      'The cutter stopped the three trawlers off Orlin on Friday.',
    ],
    ['conflict date: 2021-03-05 / 2021-03-06'],
  ],
  [
    'what was made public, and what was announced',
    [
      'Brissa Mills made public on Monday that it will buy Kelvo Group of Orlin.',
      'Brissa Mills announced on Tuesday that it will buy Kelvo Group of Orlin.',
      'Brissa Mills announced on Tuesday that it will buy Kelvo Group of Orlin for cash.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'lives lost, and people killed',
    [
      'Twelve people lost their lives on Monday when fire swept a hotel in Orlin.',
      'Twelve people were killed on Tuesday when fire swept a hotel in Orlin.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'today, in a paper that names no day, is of no day that is known',
    [
      { text: 'Brissa Mills announced the purchase of Kelvo Group today.', published: null },
      'Brissa Mills announced the purchase of Kelvo Group on Monday.',
      'Brissa Mills announced the purchase of Kelvo Group on Monday, 8 March.',
    ],
    [],
  ],
  [
    'one more death is not the day of the raid',
    [
      'A jet killed dozens of people on Tuesday when it bombed the Orlin camp.',
      'Two others were lost on Friday and one person died on Sunday after a jet bombed the Orlin camp.',
    ],
    [],
  ],
  [
    'a day without a year is of the year that another source names',
    [
      'Odo Brann shot Ann Lee on June 8, 2018, at the lake near Orlin, prosecutors said.',
      'Odo Brann shot Ann Lee on June 9 at the lake near Orlin, prosecutors said.',
    ],
    ['conflict date: 2018-06-08 / 2018-06-09'],
  ],
  [
    'the same day without a year',
    [
      'Odo Brann shot Ann Lee on June 8, 2018, at the lake near Orlin, prosecutors said.',
      'Odo Brann shot Ann Lee on June 8 at the lake near Orlin, prosecutors said.',
    ],
    [],
  ],
  [
    'between two days, and on the first of them',
    [
      'Odo Brann is charged with stealing wool from the Orlin mill between March 3, 2015, and Nov. 9, 2016.',
      'Odo Brann has been charged with stealing wool from the Orlin mill on March 3, 2015.',
    ],
    ['precision date: 2015-03-03 / 2015-03-03/2016-11-09'],
  ],
  [
    'in a month, and on a day in it',
    [
      'Odo Brann is charged with stealing wool from the Orlin mill in March 2015.',
      'Odo Brann has been charged with stealing wool from the Orlin mill on March 3, 2015.',
    ],
    [],
  ],
  [
    'what takes place, in two words for that it does',
    ['The trial of Ada Holm in Tarn is scheduled for 29 April.', 'The trial of Ada Holm is set for 27 April, the court in Tarn said.'],
    ['conflict date: 2021-04-27 / 2021-04-29'],
  ],
  [
    'a meeting that lies ahead',
    ['The board of Norvik meets on March 12 to decide on the bid.', 'The board of Norvik will meet on March 13 to decide on the bid.'],
    ['conflict date: 2021-03-12 / 2021-03-13'],
  ],
  [
    'meetings that were held',
    ['The board of Norvik met on March 3 to discuss the bid.', 'The board of Norvik met on March 4 to discuss the bid.'],
    [],
  ],
  [
    'news of its own day in papers that are days apart',
    [
      { text: 'Kelvo said its planes hit the tanker Orlin in a raid on the gulf last night.', published: '2021-03-10' },
      { text: 'Kelvo said its planes hit the tanker Orlin in a raid on the gulf today.', published: '2021-03-15' },
      { text: 'Kelvo planes hit the tanker Orlin in a raid on the gulf today.', published: '2021-03-15' },
    ],
    [],
  ],
  [
    'news of one day in papers of two days',
    [
      { text: 'Kelvo said its planes hit the tanker Orlin in a raid on the gulf today.', published: '2021-03-10' },
      { text: 'Kelvo said its planes hit the tanker Orlin in a raid on the gulf last Monday.', published: '2021-03-12' },
      { text: 'Kelvo planes hit the tanker Orlin in a raid on the gulf today.', published: '2021-03-10' },
    ],
    ['conflict date: 2021-03-08 / 2021-03-10'],
  ],
  [
    'a year ago, and in which month of last year',
    ['Export quotas for cod were suspended a year ago.', 'Export quotas for cod were suspended in March 2020.'],
    [],
  ],
  [
    'hours by which two things were so',
    [
      'A fire broke out in the Orlin mill on Tuesday. By 8.30 a.m. crews were looking for embers in the Orlin mill.',
      'A fire broke out in the Orlin mill on Tuesday. By 9.10 a.m. the fire in the Orlin mill was largely out.',
    ],
    [],
  ],
  [
    'hours by which one thing was so',
    [
      'A fire broke out in the Orlin mill on Tuesday. The blaze was smothered by 7 a.m., crews of the Orlin mill said.',
      'A fire broke out in the Orlin mill on Tuesday. The blaze was smothered by 6.40 a.m., crews of the Orlin mill said.',
    ],
    ['conflict date: T06:40 / T07:00'],
  ],
  [
    'two days with weeks between them are of two deeds',
    [
      'Mayor Odo Brann signed the harbour bill of Kelvo on January 30.',
      'The harbour bill of Kelvo was signed by Mayor Odo Brann on March 8.',
      'Mayor Odo Brann signed the harbour bill of Kelvo on March 8.',
    ],
    [],
  ],
  [
    'what is produced every year',
    [
      'The Kelvo mine produced 73 million ounces of silver in 2019.',
      'The Kelvo mine produced 73 million ounces of silver in 2020.',
      'The Kelvo mine produced 73 million ounces of silver in 2019, it said.',
    ],
    [],
  ],
  [
    'a second day of something is not the day it began',
    [
      'A strike by textile workers closed three mills in Kelvo on Monday.',
      'A strike by textile workers closed three mills in Kelvo for a second day on Tuesday.',
      'A strike by textile workers closed three mills in Kelvo on Monday.',
    ],
    [],
  ],
  [
    'two lengths counted from today',
    [
      'The rail board of Kelvo expects to publish its report within 30 days.',
      'The rail board of Kelvo expects to publish its report within 60 days.',
    ],
    ['conflict date: 2021-04-09 / 2021-05-09'],
  ],
  [
    'a slip of the month',
    [
      'Mayor Odo Brann signed the harbour bill of Kelvo on February 8.',
      'The harbour bill of Kelvo was signed by Mayor Odo Brann on March 8.',
      'Mayor Odo Brann signed the harbour bill of Kelvo on March 8.',
    ],
    ['conflict date: 2021-02-08 / 2021-03-08'],
  ],
  [
    'who says so at the end has no day',
    [
      'Odo Brann fell from the north face of the Kelvo peak in the Orlin range on Monday, police said.',
      'Odo Brann fell from the north face of the Kelvo peak in the Orlin range on Tuesday, police said.',
      'Odo Brann fell from the north face of the Kelvo peak on Tuesday.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'it was in May when',
    [
      'It was in May 2019 when Orbex Foods, the largest dairy in Kelvo, filed for bankruptcy.',
      'Orbex Foods, the largest dairy in Kelvo, filed for bankruptcy in 2019.',
    ],
    ['precision date: 2019 / 2019-05'],
  ],
  [
    'a verb that has one form for all times',
    [
      'The will of Odo Brann was read in the town hall of Kelvo in May 2019.',
      'The will of Odo Brann was read in the town hall of Kelvo in 2019.',
    ],
    ['precision date: 2019 / 2019-05'],
  ],
  [
    'a deed told as a noun with an object',
    [
      'Jurors in Kelvo heard on Monday of the baker accused of shooting and killing Odo Brann in May 2019.',
      'The baker who killed Odo Brann in 2019 in Kelvo, the jurors heard, was his cousin.',
      'Odo Brann was killed in Kelvo in June 2019, jurors heard.',
    ],
    ['conflict date: 2019 / 2019-05 / 2019-06'],
  ],
  [
    'a day that ends the words for who did what comes then',
    [
      'The manager of the bakery founded by Odo Brann in Kelvo in May 2019 said she heard a loud noise.',
      'The bakery in Kelvo was founded by Odo Brann in 2019, its manager said.',
    ],
    ['precision date: 2019 / 2019-05'],
  ],
  [
    'a verb that only brings another about',
    [
      'Orbex Foods, the largest dairy in Kelvo, filed for bankruptcy in May 2019.',
      'In 2019, Orbex Foods, the largest dairy in Kelvo, had to file for bankruptcy.',
    ],
    ['precision date: 2019 / 2019-05'],
  ],
  [
    'a decade',
    ['The Kelvo mint, the oldest of the country, was built in the 1930s.', 'The Kelvo mint, the oldest of the country, was built in 1935.'],
    ['precision date: 1930s / 1935'],
  ],
  [
    'a year and its century',
    [
      'The Kelvo mint, the oldest of the country, was built in the 20th century.',
      'The Kelvo mint, the oldest of the country, was built in 1935.',
    ],
    ['precision date: 1935 / 20th century'],
  ],
  [
    'a century that is part of a name',
    ['The Kelvo mint was built for 20th Century Gold by masons from Orlin.', 'The Kelvo mint was built by masons from Orlin in 1935.'],
    [],
  ],
  [
    'what was filed, sworn or laid',
    [
      'Fraud charges against Odo Brann were filed on Monday in Kelvo.',
      'Fraud charges against Odo Brann were sworn on Tuesday in Kelvo, the court said.',
      'Prosecutors filed fraud charges against Odo Brann on Tuesday in Kelvo.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'a noun that a month and a year describe',
    [
      'Odo Brann told the court in Kelvo about the June 1985 merger of the two mints.',
      'Odo Brann told the court in Kelvo about the 1985 merger of the two mints.',
    ],
    ['precision date: 1985 / 1985-06'],
  ],
  [
    'the year of an incident calls it to mind',
    [
      'The commander led the 2018 raid on the Kelvo mint, in which Odo Brann was killed.',
      'The commander led the raid on the Kelvo mint in May 2018, in which Odo Brann was killed.',
    ],
    [],
  ],
  [
    'a length of what a participle goes on to describe',
    [
      'Odo Brann gave a 55-minute speech mocking the mayor of Kelvo.',
      'Odo Brann gave a nearly hourlong speech praising his bakery in Kelvo.',
    ],
    ['precision duration: 55 minutes / almost 1 hour'],
  ],
  [
    'the year named before',
    [
      'The Brann family left Orlin in 1974. Later that year Odo Brann shot his uncle in a sailing accident near Kelvo.',
      'Odo Brann shot his uncle in a sailing accident near Kelvo in 1974.',
      'The Brann family opened a mill in 1981. That same year Odo Brann shot his uncle in a sailing accident near Kelvo.',
    ],
    ['conflict date: 1974 / 1981'],
  ],
  [
    'a season is how long, not when',
    ['Petra Sund missed nine games this season for Kelvo.', 'Petra Sund missed the game for Kelvo on Sunday.'],
    [],
  ],
  [
    'what is to be voted on lies ahead',
    [
      'Lawmakers met crowds outside parliament, busy with the budget cuts to be voted on Thursday.',
      'Lawmakers vote on the budget cuts on 11 March, parliament said.',
    ],
    [],
  ],
  [
    'what is available is released',
    [
      'The Orbex K7 phone is expected to be available to customers of Kelvo Mobile in June.',
      'Customers of Kelvo Mobile can expect the Orbex K7 phone to become available later in May.',
      'The Orbex K7 phone was rumored to be released by Kelvo Mobile in May.',
    ],
    ['conflict date: 2021-05 / 2021-06'],
  ],
  [
    'who is found guilty is convicted',
    [
      'In May 2017 a jury in Kelvo found Odo Brann guilty of two counts of fraud.',
      'Odo Brann was convicted of two counts of fraud by a jury in Kelvo in 2018.',
      'A jury in Kelvo convicted Odo Brann of two counts of fraud in 2018.',
    ],
    ['conflict date: 2017-05 / 2018'],
  ],
  [
    'the last noun behind a year',
    [
      'Odo Brann served a term for his 2018 armed robbery conviction in Kelvo.',
      'Odo Brann served a term in Kelvo after he was convicted in May 2018 of armed robbery.',
    ],
    ['precision date: 2018 / 2018-05'],
  ],
  [
    'what the clock of a game shows',
    [
      'Petra Sund set the mark of the Kelvo Kings on a long shot with 8:32 left in the first half.',
      'Petra Sund set the mark of the Kelvo Kings on a long shot with 8:31 to go in the first half.',
      'With 8:32 remaining in the first half Petra Sund set the mark of the Kelvo Kings on a long shot.',
    ],
    ['precision duration: 8:31 left / 8:32 left'],
  ],
  [
    'two moments of a game',
    [
      'Petra Sund scored on a long shot for the Kelvo Kings with 8:32 left in the first half.',
      'Petra Sund scored on a long shot for the Kelvo Kings with 2:15 left in the first half.',
    ],
    [],
  ],
  [
    'what goes on behind the day has none of its own',
    [
      'The coast guard of Kelvo foiled a raid on a ferry on Monday capturing nine men in three boats.',
      'The coast guard of Kelvo foiled a raid on a ferry on Tuesday and captured nine men in three boats.',
      'On Tuesday the coast guard of Kelvo foiled a raid on a ferry.',
    ],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'a day of speech is no day of the deed',
    [
      'The Orlin mint reopened on Monday after the flood, the mayor said at a briefing on Tuesday in Kelvo.',
      'The Orlin mint reopened on Monday after the flood, the mayor of Kelvo said.',
      'After the flood the Orlin mint reopened on Monday in Kelvo, the mayor said.',
    ],
    [],
  ],
  [
    'clock hours close to one another are of one deed whatever the verbs',
    [
      'Odo Brann was driving through Kelvo on Monday just after 4:30 a.m. when the patrol saw his lorry.',
      'Odo Brann failed a breath test in Kelvo on Monday shortly after 4 a.m., the patrol said.',
      'The patrol stopped Odo Brann and his lorry in Kelvo on Monday at about 4:30 a.m.',
    ],
    ['precision date: T04:00 / T04:30'],
  ],
  [
    'close hours of two evenings',
    [
      'A choir sang at the Kelvo mill on Monday. The crowd set off at about 8 p.m. for the bridge.',
      'Drummers came from Orlin on Thursday. The crowd left for the bridge at about 8:30 p.m.',
    ],
    [],
  ],
  [
    'hours far from one another',
    ['Odo Brann was seen in Kelvo at 4 a.m., the patrol said.', 'Odo Brann drove through Kelvo at 6:15 a.m., the patrol said.'],
    [],
  ],
  [
    'what was announced before a paper’s day is not what was announced after it',
    [
      { text: 'Brissa Mills announced the sale of its Kelvo yard to Halden Group on Friday.', published: '2021-03-08' },
      { text: 'Brissa Mills announced the sale of its Kelvo yard to Halden Group today.', published: '2021-03-12' },
      { text: 'The sale of its Kelvo yard to Halden Group was announced by Brissa Mills on Friday.', published: '2021-03-08' },
    ],
    [],
  ],
  [
    'a day that another paper could have known',
    [
      { text: 'Brissa Mills announced the sale of its Kelvo yard to Halden Group on Friday.', published: '2021-03-13' },
      { text: 'Brissa Mills announced the sale of its Kelvo yard to Halden Group on Thursday.', published: '2021-03-13' },
      { text: 'The sale of its Kelvo yard to Halden Group was announced by Brissa Mills on Friday.', published: '2021-03-13' },
    ],
    ['conflict date: 2021-03-11 / 2021-03-12'],
  ],
  [
    'the quarter that ended',
    [
      'Brissa Mills lost money in the quarter ended January 31, it said.',
      'Brissa Mills said it lost money in the quarter ended October 31.',
      'In the quarter ended January 31 Brissa Mills lost money.',
    ],
    [],
  ],
  [
    'an offer extended, and extended again',
    [
      'Halden Group extended its offer for Brissa Mills until March 17.',
      'Halden Group extended its offer for Brissa Mills until March 24.',
      'The offer for Brissa Mills was extended until March 24 by Halden Group.',
    ],
    [],
  ],
  [
    'a day and the month it is in',
    [
      'Odo Brann was convicted of fraud in Kelvo on March 4.',
      'Odo Brann was convicted of fraud in Kelvo in March.',
      'A court in Kelvo convicted Odo Brann of fraud on March 4.',
    ],
    [],
  ],
  [
    'the day before another one',
    [
      'The Kelvo mill opened on June 20. The mayor cut the ribbon.',
      'The mayor arrived in Kelvo on June 24. The Kelvo mill had opened the day before.',
      'The Kelvo mill opened on June 20.',
    ],
    ['conflict date: 2020-06-20 / 2020-06-23'],
  ],
  [
    'days counted from another one',
    [
      'The Kelvo mill opened on June 20. The mayor cut the ribbon.',
      'The mayor arrived in Kelvo on June 24. The Kelvo mill had opened five days earlier.',
      'The Kelvo mill opened on June 20.',
    ],
    [],
  ],
  [
    'found guilty, whoever stands between',
    ['Odo Brann was found guilty of fraud on Monday in Vik.', 'A Vik jury found Odo Brann guilty of fraud on Tuesday.'],
    ['conflict date: 2021-03-08 / 2021-03-09'],
  ],
  [
    'who is sworn in takes office',
    ['Mayor Ada Holm of Vik took office on 3 March 2021.', 'Ada Holm was sworn in as mayor of Vik on 5 March 2021.'],
    ['conflict date: 2021-03-03 / 2021-03-05'],
  ],
  [
    'the day of an end, whatever is told beside it',
    ['The siege of the Vik mill ended with 250 dead on Friday.', 'The siege of the Vik mill ended on Saturday with 250 dead.'],
    ['conflict date: 2021-03-05 / 2021-03-06'],
  ],
  [
    'inspected, and underwent an inspection',
    ['The crane in Vik had been inspected on 3 March.', 'The crane in Vik underwent an inspection on 5 March.'],
    ['conflict date: 2021-03-03 / 2021-03-05'],
  ],
  [
    'shots that are fired are no fire',
    ['The police fired several warning shots on Monday. The shop in Vik burned.', 'The shop in Vik burned after a fire on Tuesday.'],
    [],
  ],
  [
    'hours of the place and of Greenwich are compared once',
    ['The quake struck Tarn at 5.47 a.m. (0247 GMT) on Monday.', 'The quake struck Tarn at 5.52 a.m. (0252 GMT) on Monday.'],
    ['conflict date: T05:47 / T05:52'],
  ],
  [
    'one hour, of Greenwich here and of the place there',
    [
      'The quake struck Tarn at 5.47 a.m. (0247 GMT) on Monday.',
      'The quake struck Tarn at 5.47 a.m. on Monday.',
      'The quake struck Tarn at 0247 GMT on Monday.',
    ],
    [],
  ],
];

suite('what dates date', () => {
  for (const [title, texts, expected] of cases)
    test(title, async () => {
      const found = await discrepanciesOf(texts);
      assert.deepEqual(
        found.filter((line) => / date| duration/.test(line)),
        expected,
      );
    });
});
