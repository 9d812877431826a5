// One table from a word's hash to all that it can be, so that a text is looked up once, a token at a time.

import { createHashFilter, mayHold } from '../text/hashFilter';
import { createHashTable, entriesOf, type HashTable, lookUp, setValue } from '../text/hashTable';
import { hashWord } from '../text/tokens';
import { CURRENCY_WORDS } from './currencies';
import { MEASURE_WORDS } from './measures';
import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, VAGUE } from './numberWords';
import { CALENDAR_UNITS, DAY_PARTS, DAY_WORDS, MONTHS, POINTERS, SEASONS, WEEKDAYS, PART_UNITS } from './timeWords';
import { WordKind } from './wordKind';

const FUTURE =
  'will shall would could should may might must due plans planned scheduled expected expects intends set going wants hopes upcoming until till must deadline';
const PAST =
  'said told was were had did announced reported added went came took made began started killed happened held met ago died found says';
const TIME =
  'every each ago earlier later decade century weekend now mid early late recent beginning start end middle close top eve noon midnight midday o’clock daily weekly monthly quarterly yearly annually semi-annually biannually biweekly bi-weekly bimonthly bi-monthly nightly hourly fortnightly everyday';
const HOLIDAY_FIRST =
  'christmas xmas boxing new halloween valentine independence veterans anzac australia canada bastille easter good thanksgiving labor memorial martin presidents columbus black remembrance may st st. election juneteenth armistice guy waitangi republic maundy palm ash shrove mardi ascension whit pentecost mother father international';

/** `WordKind` bits by `hashWord`. */
const LEXICON: HashTable = build();
const LISTED = createHashFilter(entriesOf(LEXICON).map(([hash]) => hash));

/** `WordKind` bits of a word, by its hash; 0 for the most. */
export function kindsOf(hash: number): number {
  return mayHold(LISTED, hash) ? lookUp(LEXICON, hash) : 0;
}

function build(): HashTable {
  const table = new Map<number, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) table.set(hashWord(word), (table.get(hashWord(word)) ?? 0) | kind);
  };
  add(CARDINALS.keys(), WordKind.cardinal);
  add(SCALES.keys(), WordKind.scale);
  add(ORDINALS.keys(), WordKind.ordinal);
  add(DENOMINATORS.keys(), WordKind.denominator);
  add(['dozen', 'dozens', 'doz', 'dozs'], WordKind.dozen);
  add(MONTHS.keys(), WordKind.month);
  add(WEEKDAYS.keys(), WordKind.weekday);
  add(CALENDAR_UNITS.keys(), WordKind.calendar);
  add(CURRENCY_WORDS.keys(), WordKind.currency);
  add(MEASURE_WORDS.keys(), WordKind.measure);
  add(['percent', 'pc', 'pct', 'pct.', 'percentage', 'percents'], WordKind.percent);
  add(DAY_WORDS.keys(), WordKind.dayWord);
  add(SEASONS.keys(), WordKind.season);
  add(VAGUE.keys(), WordKind.vague);
  add(POINTERS.keys(), WordKind.pointer);
  add(['a', 'an', 'the'], WordKind.article);
  add(['minus', 'negative'], WordKind.sign);
  add(DAY_PARTS.keys(), WordKind.dayPart);
  add(HOLIDAY_FIRST.split(' '), WordKind.holiday);
  add(FUTURE.split(' '), WordKind.future);
  add(PAST.split(' '), WordKind.past);
  add(TIME.split(' '), WordKind.time);
  const units = [...CALENDAR_UNITS.keys()];
  add([...units.flatMap((unit) => [`${unit}long`, `${unit}-long`]), ...PART_UNITS.keys(), 'majority'], WordKind.rare);
  const lexicon = createHashTable(table.size);
  for (const [hash, kinds] of table) setValue(lexicon, hash, kinds);
  return lexicon;
}
