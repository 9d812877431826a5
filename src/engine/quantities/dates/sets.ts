// Times that come back: "every Monday", "each week", "every two years". They name no day, so their bounds stay open.

import { tableOf } from '../../text/tableOf';
import { CARDINALS } from '../numberWords';
import { isCapital, isKind, sameSentence, wordAt, wordNear, type Passage } from '../passage';
import { CALENDAR_UNITS, DAY_PARTS, DURATION_UNITS, WEEKDAYS } from '../timeWords';
import { WordKind } from '../wordKind';
import { relativeDate, type DateMatch } from './dateMatch';

/** TIMEX3 letters of the units of duration. */
const LETTERS: ReadonlyMap<string, string> = tableOf({
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  hour: 'TH',
  minute: 'TM',
  second: 'TS',
  weekend: 'WE',
});

/** Adverbs that say how often, as TIMEX3 periods. */
const ADVERBS: ReadonlyMap<string, string> = tableOf({
  daily: 'P1D',
  everyday: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  'bi-monthly': 'P2M',
  quarterly: 'P3M',
  'semi-annually': 'P6M',
  biannually: 'P6M',
  annually: 'P1Y',
  yearly: 'P1Y',
});

/** Whether the adverb closes its clause; "the weekly paper" is no time. */
function endsClause(p: Passage, token: number): boolean {
  return !sameSentence(p, token - 1, token) || /^([.,;:!?)]|at|on|by|for|from|until|since|in|to|and|but|as)$/.test(wordAt(p, token));
}

/** `token` holds "every", "each" or an adverb such as "weekly". */
export function setDate(p: Passage, token: number): DateMatch | undefined {
  const lead = wordAt(p, token);
  const often = ADVERBS.get(lead);
  if (often)
    return endsClause(p, token + 1) && !isCapital(p, token)
      ? relativeDate(p, token, token + 1, `set:${often}`, 'a period that comes back')
      : undefined;
  if (lead !== 'every' && lead !== 'each') return undefined;
  const second = wordNear(p, token + 1, token);
  const count = second === 'other' ? 2 : (CARDINALS.get(second) ?? (/^\d{1,3}$/.test(second) ? Number(second) : undefined));
  const at = count === undefined ? token + 1 : token + 2;
  if (!sameSentence(p, token, at)) return undefined;
  const word = wordAt(p, at);
  const weekday = isKind(p, at, WordKind.weekday) && word.length > 4 ? WEEKDAYS.get(word) : undefined;
  if (weekday !== undefined) return relativeDate(p, token, at + 1, `set:XXXX-WXX-${weekday}`, 'a day that comes back');
  if (isKind(p, at, WordKind.dayPart) && DAY_PARTS.get(word))
    return relativeDate(p, token, at + 1, `set:XXXX-XX-XXT${DAY_PARTS.get(word)}`, 'a time of day that comes back');
  const unit = CALENDAR_UNITS.get(word);
  if (!unit || (unit === 'second' && count === undefined)) return undefined;
  const { unit: name, factor } = DURATION_UNITS[unit];
  const letter = LETTERS.get(name);
  return letter
    ? relativeDate(
        p,
        token,
        at + 1,
        `set:P${letter.replace(/^(T?).*/, '$1')}${(count ?? 1) * factor}${letter.replace(/^T/, '')}`,
        'a period that comes back',
      )
    : undefined;
}
