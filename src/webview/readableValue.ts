import { visible } from '../protocol/visibleText';

/** Values are kept in a form that equal statements share; people read them in theirs. Pure. */

import { partsOfDay } from './labels';

const millions = 1_000_000;

/** "88000000 GBP" → "£88 million", "2026-04-14TMO" → "14 April 2026, morning"; anything else as it stands. */
export function readableValue(value: string, language: string, t: (text: string) => string): string {
  return visible(value)
    .replace(
      /\b(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d|MO|AF|EV|NI|DT|MI)?)?(?![\d-])/g,
      (whole, year: string, month: string, day: string, time?: string) => {
        const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        if (Number.isNaN(date.valueOf())) return whole;
        const words = new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          date,
        );
        return time === undefined ? words : `${words}, ${t(partsOfDay[time] ?? time)}`;
      },
    )
    .replace(/(?<![\d.,-])(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?(?![\w.,-])/g, (whole, digits: string, currency?: string) => {
      // A year or a small number is clearest as it stands.
      if (currency === undefined && Number(digits) < 10_000) return whole;
      return readableNumber(Number(digits), currency, language) ?? whole;
    });
}

function readableNumber(number: number, currency: string | undefined, language: string): string | undefined {
  const size: Intl.NumberFormatOptions = number >= millions ? { notation: 'compact', compactDisplay: 'long' } : {};
  const digits = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 3, ...size }).format(number);
  if (currency === undefined) return digits;
  try {
    const one = new Intl.NumberFormat(locale(language), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    });
    // With a currency the compact notation is always the short one ("£3m"), so the words take the place of a 1.
    return one.format(1).replace('1', digits);
  } catch {
    // Three capital letters that are no currency.
    return undefined;
  }
}

/** English dates as news writes them in most countries; other languages by their own rule. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);
