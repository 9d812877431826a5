import { likeness, type Likeness } from './likeness';
import { isWordUnit, toPlainText, type PlainText } from './plainText';

/** Characters of context that are kept on each side of a quotation. */
export const CONTEXT_LENGTH = 32;

/** A stretch of a text: UTF-16 code units, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where something stood when it was last seen: all that is needed to find it again, or to be sure that it is gone. */
export interface Place extends TextRange {
  /** The words themselves. */
  readonly exact: string;
  /** Up to 32 units before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** `null` where nobody counted (a note made by another tool). */
  readonly rivals: Rivals | null;
}

/** How much other occurrences of the same words resembled a place when it was described. A look-alike later fits no better than that. */
export interface Rivals {
  /** Both sides of the most similar one: 0 (there was none) to 2 (the very same). */
  readonly strongest: number;
  /** Left side of the one before, right side of the one after: what is seen when the words between are cut out. -1 = none. */
  readonly before: number;
  readonly after: number;
}

/** Describes `range` of `text` so that it can be found in later versions. */
export function describePlace(text: string, range: TextRange, plain: PlainText = toPlainText(text)): Place {
  const { start, end } = range;
  const place = {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
  return { ...place, rivals: findRivals(place, plain) };
}

function findRivals(place: Omit<Place, 'rivals'>, text: PlainText): Rivals {
  const rivals = { strongest: 0, before: -1, after: -1 };
  for (const candidate of occurrences(place, text)) {
    const isBefore = (text.offsets[candidate.end - 1] ?? 0) < place.start;
    const isAfter = (text.offsets[candidate.start] ?? 0) >= place.end;
    if (!isBefore && !isAfter) continue;
    rivals.strongest = Math.max(rivals.strongest, hundredths(candidate.total));
    if (isBefore) rivals.before = hundredths(candidate.left);
    else if (rivals.after < 0) rivals.after = hundredths(candidate.right);
  }
  return rivals;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One place where the words stand, in plain offsets, with how well its surroundings fit. */
export interface Candidate extends TextRange, Likeness {}

/** Everywhere that the words of `place` stand as whole words, in the order of the text. Nothing where the place has no words. */
export function occurrences(place: Pick<Place, 'exact' | 'prefix' | 'suffix'>, text: PlainText): Candidate[] {
  const exact = toPlainText(place.exact).plain.trim();
  if (exact === '') return [];
  const prefix = toPlainText(place.prefix).plain;
  const suffix = toPlainText(place.suffix).plain;
  const remembered = prefix + exact + suffix;
  const wholeStart = !continuesWord(remembered, prefix.length, -1);
  const wholeEnd = !continuesWord(remembered, prefix.length + exact.length - 1, 1);
  const found: Candidate[] = [];
  for (let at = text.plain.indexOf(exact); at >= 0; at = text.plain.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (wholeStart && continuesWord(text.plain, at, -1)) continue;
    if (wholeEnd && continuesWord(text.plain, end - 1, 1)) continue;
    found.push({ start: at, end, ...likeness(text.plain, at, end, prefix, suffix) });
  }
  return found;
}

/** Whether a word or number goes on beyond its unit at `at`, in the direction of `step` ("12" in "2.12" or "12,000"). */
function continuesWord(plain: string, at: number, step: 1 | -1): boolean {
  if (!isWordUnit(plain.charAt(at))) return false;
  const next = plain.charAt(at + step);
  if (isWordUnit(next)) return true;
  return /[.,]/.test(next) && /\d/.test(plain.charAt(at)) && /\d/.test(plain.charAt(at + 2 * step));
}
