/** Values as findings compare them, written for people. English, as the messages of the engine are; displays translate on their own. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** TIMEX3 codes of parts of a day and of seasons. */
const PARTS_OF_DAY: Record<string, string> = {
  MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime', MI: 'midday',
}; // prettier-ignore
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** Signs of the currencies that have one of their own; others keep their ISO 4217 code behind the number. */
const CURRENCY_SIGNS: Record<string, string> = {
  USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹', AUD: 'A$', CAD: 'C$', NZD: 'NZ$', SGD: 'S$', HKD: 'HK$',
}; // prettier-ignore

const DATE = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/;
const PERIOD = /^(\d{4})-(?:(SP|SU|FA|WI)|([QH])([1-4])|W(\d\d)(?:-(WE|[1-7]))?)(?:T(.+))?$/;
const UNDATED_WEEKDAY = /^XXXX-WXX-([1-7])(?:T(.+))?$/;
const AMOUNT = /(?<![\d.,])(\d+(?:\.\d+)?)( (?:million|billion|trillion))? ([A-Z]{3})$/;

/**
 * "2026-04-14TMO" gives "14 April 2026, morning", "T03:30" "03:30", "XXXX-12-02" "2 December", "2011-Q2" "second quarter of 2011",
 * "at least 3.4 million GBP" "at least £3.4 million", "1 hours" "1 hour". Anything else comes back as it is.
 */
export function valueInWords(value: string): string {
  return dateInWords(value) ?? groupThousands(singular(rounded(value).replace(AMOUNT, amountInWords)));
}

function amountInWords(whole: string, digits: string, size: string | undefined, currency: string): string {
  const sign = CURRENCY_SIGNS[currency];
  return sign === undefined ? whole : `${sign}${digits}${size ?? ''}`;
}

/** A TIMEX3 value, or undefined where it is none. */
function dateInWords(value: string): string | undefined {
  const time = /^T(\d.*|[A-Z]{2})$/.exec(value)?.[1];
  if (time !== undefined) return timeInWords(time);
  const weekday = UNDATED_WEEKDAY.exec(value);
  if (weekday) return joined(WEEKDAYS[Number(weekday[1]) - 1], weekday[2]);
  const period = PERIOD.exec(value);
  if (period) return joined(periodInWords(period), period[7]);
  const date = DATE.exec(value);
  // Four figures alone may be a year or a count: they read alike.
  if (!date || (date[2] === undefined && date[4] === undefined)) return undefined;
  const [, year = '', month, day, clock] = date;
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS[Number(month) - 1],
    year === 'XXXX' ? '' : year,
  ];
  return joined(parts.filter((part) => part !== undefined && part !== '').join(' '), clock);
}

function periodInWords([, year = '', season, kind, number, week, weekday]: RegExpExecArray): string {
  if (season !== undefined) return `${SEASONS[season] ?? season} ${year}`;
  if (kind !== undefined) return `${ORDINALS[Number(number) - 1] ?? ''} ${kind === 'Q' ? 'quarter' : 'half'} of ${year}`;
  const whole = `week ${String(Number(week))} of ${year}`;
  if (weekday === 'WE') return `weekend of ${whole}`;
  return weekday === undefined ? whole : `${WEEKDAYS[Number(weekday) - 1] ?? ''} of ${whole}`;
}

function joined(day: string | undefined, time: string | undefined): string | undefined {
  if (day === undefined || day === '') return undefined;
  return time === undefined ? day : `${day}, ${timeInWords(time)}`;
}

function timeInWords(time: string): string {
  return PARTS_OF_DAY[time] ?? time;
}

/** "1 hours" and "6 hour" as they are spoken. */
function singular(value: string): string {
  const match = /^(.*?)(\d[\d.]*) ([a-z]+)$/.exec(value);
  if (!match) return value;
  const [, front = '', digits = '', unit = ''] = match;
  if (!PLURAL_UNITS.has(unit.replace(/s$/, ''))) return value;
  return `${front}${digits} ${unit.replace(/s$/, '')}${Number(digits) === 1 ? '' : 's'}`;
}

const PLURAL_UNITS = new Set(
  'second minute hour day week month quarter year decade metre kilometre centimetre millimetre mile yard kilogram gram tonne ton pound ounce litre gallon acre hectare knot'.split(
    ' ',
  ),
);

/** No figure of an article has more than three decimals. */
function rounded(value: string): string {
  return value.replace(/(?<!\d)\d{1,15}\.\d{4,20}(?!\d)/g, (digits) => String(Number(Number(digits).toFixed(3))));
}

/** "250000" gives "250,000"; years, times and fractions stay. */
function groupThousands(value: string): string {
  return value.replace(/(?<![\d.,:/-])\d{5,15}(?![\d:/-])/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
