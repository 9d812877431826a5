// Words that name stretches of time.

import { tableOf } from '../text/tableOf';

export const MONTHS: ReadonlyMap<string, number> = tableOf({
  january: 1,
  jan: 1,
  'jan.': 1,
  february: 2,
  feb: 2,
  'feb.': 2,
  march: 3,
  mar: 3,
  'mar.': 3,
  april: 4,
  apr: 4,
  'apr.': 4,
  may: 5,
  june: 6,
  jun: 6,
  'jun.': 6,
  july: 7,
  jul: 7,
  'jul.': 7,
  august: 8,
  aug: 8,
  'aug.': 8,
  september: 9,
  sep: 9,
  'sep.': 9,
  sept: 9,
  'sept.': 9,
  october: 10,
  oct: 10,
  'oct.': 10,
  november: 11,
  nov: 11,
  'nov.': 11,
  december: 12,
  dec: 12,
  'dec.': 12,
});

/** Monday 1 … Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = tableOf({
  monday: 1,
  mon: 1,
  'mon.': 1,
  mondays: 1,
  tuesday: 2,
  tue: 2,
  'tue.': 2,
  tues: 2,
  'tues.': 2,
  tuesdays: 2,
  wednesday: 3,
  wed: 3,
  'wed.': 3,
  wednesdays: 3,
  thursday: 4,
  thu: 4,
  'thu.': 4,
  thur: 4,
  'thur.': 4,
  thurs: 4,
  'thurs.': 4,
  thursdays: 4,
  friday: 5,
  fri: 5,
  'fri.': 5,
  fridays: 5,
  saturday: 6,
  sat: 6,
  'sat.': 6,
  saturdays: 6,
  sunday: 7,
  'sun.': 7,
  sun: 7,
  sundays: 7,
});

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = tableOf({
  second: 'second',
  seconds: 'second',
  sec: 'second',
  secs: 'second',
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  day: 'day',
  days: 'day',
  night: 'night',
  nights: 'night',
  weekend: 'weekend',
  weekends: 'weekend',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  wks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  mth: 'month',
  mths: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  season: 'season',
  seasons: 'season',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
  millennium: 'millennium',
  millennia: 'millennium',
});

/** What a claim of so many of these counts in: the contract's units of duration. */
export const DURATION_UNITS: Readonly<Record<CalendarUnit, { readonly unit: string; readonly factor: number }>> = {
  second: { unit: 'second', factor: 1 },
  minute: { unit: 'minute', factor: 1 },
  hour: { unit: 'hour', factor: 1 },
  day: { unit: 'day', factor: 1 },
  night: { unit: 'day', factor: 1 },
  weekend: { unit: 'weekend', factor: 1 },
  week: { unit: 'week', factor: 1 },
  fortnight: { unit: 'week', factor: 2 },
  month: { unit: 'month', factor: 1 },
  quarter: { unit: 'month', factor: 3 },
  season: { unit: 'season', factor: 1 },
  year: { unit: 'year', factor: 1 },
  decade: { unit: 'year', factor: 10 },
  century: { unit: 'year', factor: 100 },
  millennium: { unit: 'year', factor: 1000 },
};

/** TIMEX3 season codes. */
export const SEASONS: ReadonlyMap<string, string> = tableOf({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' });

/** Days from the day of publication. */
export const DAY_WORDS: ReadonlyMap<string, number> = tableOf({
  today: 0,
  tonight: 0,
  tonite: 0,
  yesterday: -1,
  tomorrow: 1,
  tmr: 1,
  tmrw: 1,
  overnight: 0,
});

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = tableOf({
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  noon: 'MI',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  night: 'NI',
  nights: 'NI',
  midnight: 'NI',
});

/** Points in a period: which part of it, for "early", "late", "mid-", "the end of". */
export const POINTERS: ReadonlyMap<string, number> = tableOf({
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  this: 0,
  current: 0,
  that: 0,
  same: 0,
});

/** Feasts with a day of their own: month and day, or `easter` plus days, or the n-th weekday of a month (US federal holidays, 5 U.S.C. 6103). */
export const HOLIDAYS: ReadonlyMap<string, string> = tableOf({
  christmas: '12-25',
  xmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'boxing day': '12-26',
  "new year's day": '01-01',
  'new year’s day': '01-01',
  "new year's eve": '12-31',
  'new year’s eve': '12-31',
  halloween: '10-31',
  "valentine's day": '02-14',
  'valentine’s day': '02-14',
  'independence day': '07-04',
  'veterans day': '11-11',
  'anzac day': '04-25',
  'australia day': '01-26',
  'canada day': '07-01',
  'bastille day': '07-14',
  'easter sunday': 'easter+0',
  easter: 'easter+0',
  'good friday': 'easter-2',
  'easter monday': 'easter+1',
  thanksgiving: '11-4-4',
  'thanksgiving day': '11-4-4',
  'labor day': '9-1-1',
  'memorial day': '5-1-L',
  'martin luther king day': '1-1-3',
  "presidents' day": '2-1-3',
  'columbus day': '10-1-2',
  'black friday': '11-4-4+1',
  "st. patrick's day": '03-17',
  "st patrick's day": '03-17',
  'remembrance day': '11-11',
  'may day': '05-01',
  'international workers’ day': '05-01',
  "international workers' day": '05-01',
  // The Tuesday after the first Monday (2 U.S.C. 7).
  'election day': '11-1-1+1',
  'new year': '01-01',
  juneteenth: '06-19',
  'armistice day': '11-11',
  'guy fawkes night': '11-05',
  "st andrew's day": '11-30',
  'waitangi day': '02-06',
  'republic day': '01-26',
  'maundy thursday': 'easter-3',
  'palm sunday': 'easter-7',
  'ash wednesday': 'easter-46',
  'shrove tuesday': 'easter-47',
  'mardi gras': 'easter-47',
  'ascension day': 'easter+39',
  'whit monday': 'easter+50',
  pentecost: 'easter+49',
  "mother's day": '5-7-2',
  "father's day": '6-7-3',
});

/** Days of the month in words. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Parts of a unit of time written as one word. */
export const PART_UNITS: ReadonlyMap<string, { readonly unit: CalendarUnit; readonly part: number }> = new Map([
  ['quarter-century', { unit: 'century', part: 0.25 }],
  ['half-century', { unit: 'century', part: 0.5 }],
  ['half-decade', { unit: 'decade', part: 0.5 }],
  ['half-hour', { unit: 'hour', part: 0.5 }],
]);

/** Words before a time by the stopwatch ("the marathon in 2:05:42"), of which none stands before an hour with seconds. */
export const STOPWATCH_LEADS = 'in|of|time|clocked|ran|behind';
