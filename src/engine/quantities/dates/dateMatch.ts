import type { Hedge } from '../../model/claim';
import type { DateValue } from '../dateValues';
import { endOf, startOf, wordAt, wordNear, type Passage } from '../passage';

/** A date found at some tokens: either fixed, or an expression that depends on the day of publication. */
export interface DateMatch {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly fixed: DateValue | null;
  readonly expression: string | null;
  readonly hedge: Hedge;
  readonly ambiguous: boolean;
  readonly evidence: string;
}

export function fixedDate(p: Passage, first: number, next: number, value: DateValue, evidence: string, ambiguous = false): DateMatch {
  return {
    first,
    next,
    start: startOf(p, first),
    end: endOf(p, next - 1),
    fixed: value,
    expression: null,
    hedge: 'none',
    ambiguous,
    evidence,
  };
}

export function relativeDate(p: Passage, first: number, next: number, expression: string, evidence: string): DateMatch {
  return {
    first,
    next,
    start: startOf(p, first),
    end: endOf(p, next - 1),
    fixed: null,
    expression,
    hedge: 'none',
    ambiguous: false,
    evidence,
  };
}

/** The same date with a part of it ("early", "NI"). */
export function withExpressionPart(match: DateMatch, part: string): DateMatch {
  if (match.expression !== null) return { ...match, expression: `${match.expression.split('/')[0] ?? ''}/${part}` };
  return match;
}

/** Reach of a match that was widened to other tokens. */
export function widened(p: Passage, match: DateMatch, first: number, next: number): DateMatch {
  return {
    ...match,
    first,
    next,
    start: first < match.first ? startOf(p, first) : match.start,
    end: next > match.next ? endOf(p, next - 1) : match.end,
  };
}

/** Most figures have no letters behind them: one look tells, where a pattern takes long. */
export function endsInFigure(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** A day of the month in figures: "7", "7th". */
export function dayAt(p: Passage, token: number, anchor: number): number | undefined {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(wordNear(p, token, anchor));
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

/** A year in four figures, as a date would have it. */
export function yearAt(p: Passage, token: number, anchor: number): number | undefined {
  const word = wordNear(p, token, anchor);
  if (word.length !== 4) return undefined;
  const year = Number(word);
  return Number.isInteger(year) && year >= 1000 && year <= 2199 && /^\d{4}$/.test(word) ? year : undefined;
}

/** Skips one comma. */
export function afterComma(p: Passage, token: number): number {
  return wordAt(p, token) === ',' ? token + 1 : token;
}
