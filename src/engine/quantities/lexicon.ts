// One table from a word's hash to all that it can be, so that a text is looked up once, a token at a time.

import { hashWord } from '../text/tokens';
import { CURRENCY_WORDS } from './currencies';
import { MEASURE_WORDS } from './measures';
import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, VAGUE } from './numberWords';
import { CALENDAR_UNITS, DAY_PARTS, DAY_WORDS, MONTHS, POINTERS, SEASONS, WEEKDAYS } from './timeWords';
import { WordKind } from './wordKind';

const FUTURE =
  'will shall would could should may might must due plans planned scheduled expected expects intends set going wants hopes upcoming until till must deadline';
const PAST =
  'said told was were had did announced reported added went came took made began started killed happened held met ago died found says';
const TIME =
  'every each ago earlier later decade century weekend now mid early late recent beginning start end middle close top eve noon midnight midday o’clock daily weekly monthly quarterly yearly annually semi-annually biannually biweekly bi-weekly bimonthly bi-monthly nightly hourly fortnightly everyday';
const HOLIDAY_FIRST =
  'christmas xmas boxing new halloween valentine independence veterans anzac australia canada bastille easter good thanksgiving labor memorial martin presidents columbus black remembrance may st st. election juneteenth armistice guy waitangi republic maundy palm ash shrove mardi ascension whit pentecost mother father international';

export const LEXICON: ReadonlyMap<number, number> = build();

function build(): Map<number, number> {
  const table = new Map<number, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) table.set(hashWord(word), (table.get(hashWord(word)) ?? 0) | kind);
  };
  add(Object.keys(CARDINALS), WordKind.cardinal);
  add(Object.keys(SCALES), WordKind.scale);
  add(Object.keys(ORDINALS), WordKind.ordinal);
  add(Object.keys(DENOMINATORS), WordKind.denominator);
  add(['dozen', 'dozens', 'doz', 'dozs'], WordKind.dozen);
  add(Object.keys(MONTHS), WordKind.month);
  add(Object.keys(WEEKDAYS), WordKind.weekday);
  add(Object.keys(CALENDAR_UNITS), WordKind.calendar);
  add(CURRENCY_WORDS.keys(), WordKind.currency);
  add(MEASURE_WORDS.keys(), WordKind.measure);
  add(['percent', 'pc', 'pct', 'pct.', 'percentage', 'percents'], WordKind.percent);
  add(Object.keys(DAY_WORDS), WordKind.dayWord);
  add(Object.keys(SEASONS), WordKind.season);
  add(Object.keys(VAGUE), WordKind.vague);
  add(Object.keys(POINTERS), WordKind.pointer);
  add(['a', 'an', 'the'], WordKind.article);
  add(['minus', 'negative'], WordKind.sign);
  add(Object.keys(DAY_PARTS), WordKind.dayPart);
  add(HOLIDAY_FIRST.split(' '), WordKind.holiday);
  add(FUTURE.split(' '), WordKind.future);
  add(PAST.split(' '), WordKind.past);
  add(TIME.split(' '), WordKind.time);
  return table;
}
