import type { Span } from '../../model/span';

/** A number as written, before anybody asked what it counts. */
export interface Numeral extends Span {
  /** First token, and the token behind the last one. */
  readonly first: number;
  readonly next: number;
  readonly category: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** null for a vague one without a usual value ("dozens"). */
  readonly value: number | null;
  /** What the words allow where they are vague; equal to `value` otherwise. */
  readonly low: number | null;
  readonly high: number | null;
  /** Written with figures, at least at its beginning. */
  readonly digits: boolean;
  /** Carries a word or letter of scale ("42 billion", "1M"). */
  readonly scaled: boolean;
  /** Magnitude of the last digit given: 1e9 for "42 billion", 0.1 for "3.1". What "about" can hide. */
  readonly step: number;
  /** Lower-case text that the last token has behind the number, without its hyphen: "month" of "15-month", "kg" of "3kg". */
  readonly tail: string;
  /** Where that tail begins; equal to `end` without one, one more behind a hyphen. */
  readonly tailStart: number;
  /** Digits only, without separators, as many as written: "2019" might be a year. 0 for others. */
  readonly plainDigits: number;
}

/** The largest power of ten that divides `value`, or that of its last decimal. */
export function stepOf(value: number, decimals = 0): number {
  if (decimals > 0) return 10 ** -decimals;
  if (value === 0 || !Number.isFinite(value)) return 1;
  let step = 1;
  const magnitude = Math.abs(value);
  if (!Number.isInteger(magnitude)) {
    const digits = String(magnitude).split('.')[1]?.length ?? 0;
    return 10 ** -Math.min(digits, 12);
  }
  while (step < 1e15 && magnitude % (step * 10) === 0) step *= 10;
  return step;
}
