import type { Claim } from '../../engine';
import type { Translate } from './translate';

/** A claim's value as an editor would write it: "42,000,000,000 USD", "30 %", "2019-10-08". */
export function valueInWords({ value, unit, kind }: Claim, t: Translate): string {
  if (value === null) return t('not known');
  if (typeof value === 'string') return dateInWords(value, t);
  const number = formatNumber(value);
  if (kind === 'percent') return unit === 'point' ? t('{0} percentage points', number) : `${number} %`;
  return unit && kind !== 'count' ? `${number} ${unit}` : number;
}

/** TIMEX3 → what a person writes; days, months and years stay as they are. */
export function dateInWords(value: string, t: Translate): string {
  const [whole, year = '', code = '', number = ''] = /^(\d{4})-([A-Z]{1,2})(\d{0,2})$/.exec(value) ?? [];
  if (whole === undefined) return value;
  if (code === 'W') return t('week {0} of {1}', number, year);
  if (code === 'Q') return t('quarter {0} of {1}', number, year);
  if (code === 'H') return t('half {0} of {1}', number, year);
  const season = seasonName(code, t);
  return season ? `${season} ${year}` : value;
}

function seasonName(code: string, t: Translate): string | undefined {
  switch (code) {
    case 'SP':
      return t('spring');
    case 'SU':
      return t('summer');
    case 'FA':
      return t('autumn');
    case 'WI':
      return t('winter');
    default:
      return undefined;
  }
}

/** The interval that the words allow, or undefined where it is the value itself. */
export function boundsInWords({ low, high, lowOpen, highOpen, kind, value }: Claim, t: Translate): string | undefined {
  const write = kind === 'date' ? dayOf : formatNumber;
  if (low === null && high === null) return undefined;
  if (low !== null && high !== null) {
    if (low === high || (typeof value === 'number' && low === value && high === value)) return undefined;
    return t('between {0} and {1}', write(low), write(high));
  }
  if (low !== null) return lowOpen ? t('more than {0}', write(low)) : t('{0} or more', write(low));
  return high === null ? undefined : highOpen ? t('less than {0}', write(high)) : t('{0} or less', write(high));
}

/** Thousands apart by commas, as English articles write them; at most four decimals. */
function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value) < 1e21 ? Number(value.toFixed(4)) : value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') + (fraction ? `.${fraction}` : '');
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 → `YYYY-MM-DD`. */
function dayOf(days: number): string {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}
