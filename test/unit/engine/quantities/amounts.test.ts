import assert from 'node:assert/strict';
import { claimsOf, linesOf } from './claimsOf';

/** A sentence and the claims in it: text | kind | value | unit | hedge. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['They signed leases ranging from four to 30 years.', 'from four to 30 years | duration | null | year | none'],
  ['The price fell $100 to $1,199.', '$100 | money | 100 | USD | none', '$1,199 | money | 1199 | USD | none'],
  ['Milk rose by 90 cents to $3.00.', '90 cents | money | 0.9 | USD | none', '$3.00 | money | 3 | USD | none'],
  ['The price will rise $10 to $20.', '$10 to $20 | money | null | USD | none'],
  [
    'Gusts reached 165 kilometers (103 miles) per hour.',
    '165 kilometers | measure | 165 | kilometre-per-hour | none',
    '103 miles | measure | 103 | mile-per-hour | none',
  ],
  // counts
  ['The ferry carried 84 passengers.', '84 | count | 84 | passenger | none'],
  ['Eight fishermen were rescued.', 'Eight | count | 8 | fisherman | none'],
  ['Almost 1M seedlings were planted.', 'Almost 1M | count | 1000000 | seedling | almost'],
  ['The choir has 1.2 million fans.', '1.2 million | count | 1200000 | fan | none'],
  ['He owns a dozen goats.', 'a dozen | count | 12 | goat | none'],
  ['Half a million bees escaped.', 'Half a million | count | 500000 | bee | none'],
  ['Two hundred and six bones were found.', 'Two hundred and six | count | 206 | bone | none'],
  ['Dozens of sheep died.', 'Dozens | count | null | sheep | vague'],
  ['The mayor met several bakers.', 'several | count | null | baker | vague'],
  [
    'At least 12 goats and as many as 40 hens were lost.',
    'At least 12 | count | 12 | goat | at least',
    'as many as 40 | count | 40 | hen | up to',
  ],
  ['Some 300 people came, or 20 more than the hall holds.', 'Some 300 | count | 300 | person | about', '20 | count | 20 | - | none'],
  ['The fund paid 15-20 growers.', '15-20 | count | null | grower | none'],
  ['Between 4 and 5 million trees fell.', 'Between 4 and 5 million | count | null | tree | none'],
  ['It bought 4,318,902 Brandt Foods Inc shares.', '4,318,902 | count | 4318902 | share | none'],
  ['The order is for 64 General Turbine Co <GTC> engines.', '64 | count | 64 | engine | none'],
  ['They met two Kelvo Rovers players.', 'two | count | 2 | player | none'],
  ['Some 40 Americans left.', 'Some 40 | count | 40 | american | about'],
  ['The union struck at five GM mills.', 'five | count | 5 | mill | none'],
  ['The price was 150 Malby/Orlin shillings a kilo.', '150 | count | 150 | shilling | none'],
  // money
  ['It cost 640 mln Australian dlrs.', '640 mln Australian dlrs | money | 640000000 | AUD | none'],
  ['It cost 30 Hong Kong cts.', '30 Hong Kong cts | money | 0.3 | HKD | none'],
  ['They get 20 to 30 cts a loaf.', '20 to 30 cts | money | null | USD | none'],
  ['Output would not exceed 12,000 bags.', 'not exceed 12,000 | count | 12000 | bag | up to'],
  ['Sales exceeded 320 mln stg.', 'exceeded 320 mln stg | money | 320000000 | GBP | more than'],
  ['The bridge cost $US500 million.', '$US500 million | money | 500000000 | USD | none'],
  ['The quay cost about US$42.5 billion.', 'about US$42.5 billion | money | 42500000000 | USD | about'],
  ['It sold for £5.75bn in cash.', '£5.75bn | money | 5750000000 | GBP | none'],
  ['They raised €1.3m for the roof.', '€1.3m | money | 1300000 | EUR | none'],
  ['A grant of 50 billion yuan was agreed.', '50 billion yuan | money | 50000000000 | CNY | none'],
  ['It was worth Rs 200 crore.', 'Rs 200 crore | money | 2000000000 | INR | none'],
  ['A loaf costs 3 dollars 50 cents.', '3 dollars 50 cents | money | 3.5 | USD | none'],
  ['The toll was raised to 75 pence.', '75 pence | money | 0.75 | GBP | none'],
  ['He paid 5 million Hong Kong dollars.', '5 million Hong Kong dollars | money | 5000000 | HKD | none'],
  ['The tender is worth $4-5bn.', '$4-5bn | money | null | USD | none'],
  ['Millions of dollars went missing.', 'Millions of dollars | money | null | USD | vague'],
  ['The bid was 40 dlrs a share, or 306 mln dlrs.', '40 dlrs | money | 40 | USD | none', '306 mln dlrs | money | 306000000 | USD | none'],
  ['Orders reached MSEK 60.', 'MSEK 60 | money | 60000000 | SEK | none'],
  ['The stock closed at 34-7/8.', '34-7/8 | count | 34.875 | - | none'],
  [
    'In Pretoria R500 and R1.2bn were paid on the R300 near town.',
    'R500 | money | 500 | ZAR | none',
    'R1.2bn | money | 1200000000 | ZAR | none',
  ],
  ['The R500 series sold.'],
  ['In Lagos N50,000 bought N95 masks.', 'N50,000 | money | 50000 | NGN | none'],
  ['In Nairobi he paid Sh2,000 and Ksh 3 million.', 'Sh2,000 | money | 2000 | KES | none', 'Ksh 3 million | money | 3000000 | KES | none'],
  [
    'It cost RM3m, CHF20m or Tk 500 crore.',
    'RM3m | money | 3000000 | MYR | none',
    'CHF20m | money | 20000000 | CHF | none',
    'Tk 500 crore | money | 5000000000 | BDT | none',
  ],
  [
    'He paid $3m-4m, she 10 million-12 million pesos.',
    '$3m-4m | money | null | USD | none',
    '10 million-12 million pesos | money | null | MXN | none',
  ],
  // percent and points
  ['It fell to 4.1 percent, a 0.3-point drop.', '4.1 percent | percent | 4.1 | percent | none', '0.3-point | percent | 0.3 | point | none'],
  ['The index had a 300-point drop.', '300 | count | 300 | point | none'],
  ['Rates rose by a quarter of a percentage point.', 'a quarter of a percentage point | percent | 0.25 | point | none'],
  ['Prices rose nearly 30 per cent.', 'nearly 30 per cent | percent | 30 | percent | almost'],
  ['Turnout fell by 0.3 percentage points.', '0.3 percentage points | percent | 0.3 | point | none'],
  ['The bank moved 25 basis points.', '25 basis points | percent | 0.25 | point | none'],
  ['It grew 3 to 5 per cent.', '3 to 5 per cent | percent | null | percent | none'],
  // fractions
  ['It controls as much as a third of the market.', 'as much as a third | fraction | 0.33333333333333 | share | up to'],
  ['Two-thirds of members agreed.', 'Two-thirds | fraction | 0.66666666666667 | share | none'],
  ['One in five adults swims.', 'One in five | fraction | 0.2 | share | none'],
  ['The majority of voters stayed at home.', 'The majority of | fraction | 0.5 | share | more than'],
  // ordinals
  [
    'It was the second storm of the year and the 39th since the war.',
    'second | ordinal | 2 | ordinal | none',
    '39th | ordinal | 39 | ordinal | none',
  ],
  // votes, telephone numbers, ages
  ['The board voted 12 to 3.', '12 to 3 | count | 12-3 | votes | none'],
  ['Call +44 20 7946 0958 or (202) 555-0123 now.'],
  ['The helpline is 0800 1111 or 1-800-555-0199.'],
  ['Witnesses should contact the wardens of Orlin on 0845 555 0142.'],
  ['Odo Brann had nine wins and 52 catches.', 'nine | count | 9 | win | none', '52 | count | 52 | catch | none'],
  ['The 2,507-member board met.', '2,507 | count | 2507 | member | none'],
  ['The four-storey hotel burned.', 'four | count | 4 | storey | none'],
  ['A 24-story tower and an 80-seat plane.', '24 | count | 24 | story | none', '80 | count | 80 | seat | none'],
  ['A 2,000-strong crowd came.', '2,000 | count | 2000 | - | none'],
  ['1,000-plus people came.', '1,000-plus | count | 1000 | person | at least'],
  ['The injured number 14.', '14 | count | 14 | - | none'],
  ['The rebels number 2,000.', '2,000 | count | 2000 | - | none'],
  ['He wore number 14 and lives at number 653.'],
  ['Sarkow, whose record slips to 65-6-2, left.', '65-6-2 | count | 65-6-2 | record | none'],
  ['Sarkow (27-6-2) left at 57-6-2.', '27-6-2 | count | 27-6-2 | record | none', '57-6-2 | count | 57-6-2 | record | none'],
  ['They played a 4-4-2 on grass.'],
  ['The council voted 62-35-3 for the dam.'],
  ['A 10-second delay.', '10-second | duration | 10 | second | none'],
  ['Parts in 3s and 4s.'],
  ['It was a 13-all tie.', '13 | count | 13 | - | none'],
  ['Wardens pulled the lorry over a few blocks away.', 'a few | count | null | block | vague'],
  ['He made 300 calls on 7 phones.', '300 | count | 300 | call | none', '7 | count | 7 | phone | none'],
  ['Ida Holm (46) was hurt.', '46 | age | 46 | year | none'],
  ['Ida Holm, now 30, left.', '30 | age | 30 | year | none'],
  ['The singer, in her early 40s, fell.', 'early 40s | age | null | year | about'],
  ['It was in the 40s.'],
  ['He was 27 when he joined and she was 49 at the time.', '27 | age | 27 | year | none', '49 | age | 49 | year | none'],
  ['Her brothers, ages 6 and 3, sang.', 'ages 6 | age | 6 | year | none', '3 | age | 3 | year | none'],
  ['She outlived her husband, 75.', '75 | age | 75 | year | none'],
  ['1. Bakers win.\n(2) Mayors lose.\n3) It rains.'],
  ['The S&P 500 and the FTSE 100 fell.'],
  ['She was 3 points ahead.', '3 | count | 3 | point | none'],
  ['Children under 12 pay half.', 'under 12 | age | 12 | year | less than'],
  ['The jury divided four to one.', 'four to one | count | 4-1 | votes | none'],
  ['It was thrown out by a four-to-one majority.', 'four-to-one | count | 4-1 | votes | none'],
  ['The vote went 17 to four.', '17 to four | count | 17-4 | votes | none'],
  ['The 6-foot-9 boxer won.', '6-foot-9 | measure | 6.75 | foot | none'],
  ['He stands six foot nine inches.', 'six foot nine inches | measure | 6.75 | foot | none'],
  ['Two foot patrols left.', 'Two | count | 2 | patrol | none'],
  ['They range in age from 48 to 75.', 'from 48 to 75 | age | null | year | none'],
  ['Men between the ages of 48 and 76 were held.', '48 and 76 | age | null | year | none'],
  ['He died at the age of 48 and was mourned.', '48 | age | 48 | year | none'],
  ['She led by a margin of 3 to 5 points.', '3 to 5 | count | null | point | none'],
  ['Bets stood at four to one.', 'four | count | 4 | - | none'],
  // two people are no count
  ["The couple's four goats died.", 'four | count | 4 | goat | none'],
  // times by the stopwatch
  ['Dolna won in 3:18.94.', '3:18.94 | duration | 198.94 | second | none'],
  ['He ran the race in 2:05:42.', '2:05:42 | duration | 7542 | second | none'],
  // temperatures
  ['Temperatures were minus 20.', 'minus 20 | measure | -20 | degree | none'],
  ['Temperatures fell by minus 3 percent.', 'minus 3 percent | percent | -3 | percent | none'],
  ['It passed by 312 votes to 205.', '312 votes to 205 | count | 312-205 | votes | none'],
  ['Ida Holm (2) scored.', '2 | count | 2 | - | none'],
  ['Ida Holm and Per Lund, both 46, were held.', '46 | age | 46 | year | none'],
  // measures
  ['The wall is 29km long and 3-inch bolts hold it.', '29km | measure | 29 | kilometre | none', '3-inch | measure | 3 | inch | none'],
  ['The park covers 190,000 square metres.', '190,000 square metres | measure | 190000 | square-metre | none'],
  ['He is 5 feet 2 inches tall.', '5 feet 2 inches | measure | 5.166666666666667 | foot | none'],
  ['A magnitude 6.1 quake shook the town.', 'magnitude 6.1 | measure | 6.1 | magnitude | none'],
  ['A magnitude-6.1 quake shook the town.', 'magnitude-6.1 | measure | 6.1 | magnitude | none'],
  ['A 4.4 quake shook the town.', '4.4 | measure | 4.4 | magnitude | none'],
  ['A 6.2 undersea earthquake shook the town.', '6.2 | measure | 6.2 | magnitude | none'],
  ['An earthquake off the coast measuring 5.8 shook the town.', '5.8 | measure | 5.8 | magnitude | none'],
  ['They closed a 4.5 mile tremor zone.', '4.5 mile | measure | 4.5 | mile | none'],
  ['There were 12 quakes.', '12 | count | 12 | quake | none'],
  ['The yard cut a beam measuring 5.8 metres.', '5.8 metres | measure | 5.8 | metre | none'],
  ['The pit yields 72,000 short tons.', '72,000 short tons | measure | 72000 | short-ton | none'],
  ['The pit yields 72,000 long tons.', '72,000 long tons | measure | 72000 | long-ton | none'],
  ['The ferry had 112 aboard.', '112 | count | 112 | - | none'],
  ['Norvik borrows euro22 billion.', 'euro22 billion | money | 22000000000 | EUR | none'],
  ['Winds of 120 km/h tore roofs off.', '120 km/h | measure | 120 | kilometre-per-hour | none'],
  // ages
  ['A 46-year-old baker was hurt.', '46-year-old | age | 46 | year | none'],
  ['The victim, aged 46, was a baker.', 'aged 46 | age | 46 | year | none'],
  ['Anna Berg, 46, was a baker.', '46 | age | 46 | year | none'],
  // scores, votes, records
  ['Rovers won 3-1 at home.', '3-1 | count | 3-1 | score | none'],
  ['The council voted 218-210 to keep the tram.', '218-210 | count | 218-210 | votes | none'],
  ['It ended with a 52-3 record.', '52-3 | count | 52-3 | record | none'],
];

/** Sentences in which nothing is counted. */
const NOTHING: readonly string[] = [
  'No one came to the hall.',
  'Phase one begins in the old town.',
  'The Boeing 737 landed safely.',
  'He cited the Group of 20 nations.',
  'Call the desk on 555-1234-222.',
  'See www.example.org/20/30 for the map.',
  'Shares of NYSE:SQ were traded.',
  'They remember 9/11 every autumn.',
  'He is one of the singers.',
  'The one who left was the cook.',
  'Mr May and Ms March sang.',
  'He sold his iPhone 5 to the No. 2 man.',
  'They drove a 4x4 into the sea.',
];

suite('amounts', () => {
  for (const [text, ...expected] of CASES) test(text, () => assert.deepEqual(linesOf(text), expected));
  for (const text of NOTHING) test(`no claim: ${text}`, () => assert.deepEqual(linesOf(text), []));

  test('bounds follow the words', () => {
    const bounds = (text: string): unknown => claimsOf(text).map(({ low, high, lowOpen, highOpen }) => [low, high, lowOpen, highOpen]);
    assert.deepEqual(bounds('At least 12 goats fled.'), [[12, null, false, false]]);
    assert.deepEqual(bounds('More than 100 goats fled.'), [[100, null, true, false]]);
    assert.deepEqual(bounds('As many as 40 goats fled.'), [[0, 40, false, false]]);
    assert.deepEqual(bounds('Fewer than 40 goats fled.'), [[0, 40, false, true]]);
    assert.deepEqual(bounds('Almost 40 goats fled.'), [[34, 40, false, true]]);
    assert.deepEqual(bounds('About 40 goats fled.'), [[35, 45, false, false]]);
    assert.deepEqual(bounds('Dozens of goats fled.'), [[24, 99, false, false]]);
    assert.deepEqual(bounds('Between 4 and 6 goats fled.'), [[4, 6, false, false]]);
  });

  test('a bare dollar is the American one, and the own country’s beside "$US"', () => {
    assert.deepEqual(linesOf('The pier cost $5 million.'), ['$5 million | money | 5000000 | USD | none']);
    assert.deepEqual(linesOf('The pier cost at least $US320 million ($465 million).'), [
      'at least $US320 million | money | 320000000 | USD | at least',
      '$465 million | money | 465000000 | AUD | at least',
    ]);
  });

  test('pounds are money or weight by what stands beside them', () => {
    assert.deepEqual(linesOf('The sack weighs 20 pounds.'), ['20 pounds | measure | 20 | pound | none']);
    assert.deepEqual(linesOf('He owes 20 million pounds.'), ['20 million pounds | money | 20000000 | GBP | none']);
  });

  test('the counted phrase is kept with its modifiers', () => {
    const [claim] = claimsOf('Police held 12 local and regional officers in the raid.');
    assert.equal(claim?.of, 'local and regional officers');
    assert.equal(claim.unit, 'officer');
    assert.ok(claim.head && claim.head.start > claim.end);
  });
});
