import { valueInWords, type Claim } from '../../engine';
import type { Translate } from './translate';

/** A claim's value in full: "$42,000,000,000", "30 %", "8 October 2019". */
export function claimInWords({ value, unit, kind }: Claim, t: Translate): string {
  if (value === null) return t('not known');
  if (typeof value === 'string') return valueInWords(value);
  if (kind === 'fraction') return valueInWords(`${written(value * 100)} %`);
  const number = written(value);
  if (kind === 'percent') return unit === 'point' ? t('{0} percentage points', valueInWords(number)) : valueInWords(`${number} %`);
  return valueInWords(unit && kind !== 'count' ? `${number} ${unit}` : number);
}

/** The interval that the words allow, or undefined where it is the value itself. */
export function boundsInWords({ low, high, lowOpen, highOpen, kind, value }: Claim, t: Translate): string | undefined {
  const write = kind === 'date' ? dayInWords : (number: number): string => valueInWords(written(number));
  if (low === null && high === null) return undefined;
  if (low !== null && high !== null) {
    if (low === high || (typeof value === 'number' && low === value && high === value)) return undefined;
    return t('between {0} and {1}', write(low), write(high));
  }
  if (low !== null) return lowOpen ? t('more than {0}', write(low)) : t('{0} or more', write(low));
  return high === null ? undefined : highOpen ? t('less than {0}', write(high)) : t('{0} or less', write(high));
}

/** Without an exponent, at most four decimals. */
function written(value: number): string {
  return Math.abs(value) < 1e21 ? String(Number(value.toFixed(4))) : String(value);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 in words. */
function dayInWords(days: number): string {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return Number.isNaN(date.getTime()) ? String(days) : valueInWords(date.toISOString().slice(0, 10));
}

/** What a value rests on that the text does not show; undefined where it shows all. */
export function doubtInWords({ kind, inferred, relative }: Claim, t: Translate): string | undefined {
  if (!inferred) return undefined;
  if (kind === 'time') return t('Morning or afternoon is not shown.');
  return relative === null ? t('Day and month could be the other way round.') : t('Rests on a date that was inferred.');
}
