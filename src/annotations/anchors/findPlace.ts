import search from 'approx-string-match';
import { differOnlyInSpelling } from './spellingChange';
import { likeness } from './likeness';
import { occurrences, type Candidate, type Place, type Rivals, type TextRange } from './place';
import { isWordUnit, toOriginalSpan, toPlainText, type PlainText } from './plainText';

/** A long quotation is told by its own words; a short one needs its surroundings. */
const LONG_QUOTE_UNITS = 28;
const LONG_QUOTE_WORDS = 5;

/** A quotation that stood nowhere else needs less: any occurrence is the old one or was typed since. */
const RARE_QUOTE_UNITS = 12;
const ENOUGH_FOR_RARE = 1;

/** Sum of both sides (0 to 2) that a short quotation needs, and what the better side must show. */
const ENOUGH_CONTEXT = 1.1;
const ENOUGH_ONE_SIDE = 0.78;
/** "The" and "he" stand everywhere. */
const ENOUGH_FOR_TINY_WORD = 1.6;
/** How much better than any other occurrence, now or then, a candidate must fit. */
const CLEAR_LEAD = 0.12;
/** Both sides as remembered, but for a mark or two. */
const SAME_CONTEXT = 1.9;
/** One side as remembered, but for a word. */
const SAME_SIDE = 0.8;
/** The same words seen twice are as like as this. */
const SAME_LIKENESS = 0.08;
/** A gap between the remembered contexts that fits this well is where the words stood. */
const SURE_GAP = 1.3;

/**
 * Finds `place` in a later version of its text; undefined when its words are gone, or when more than one place could be meant.
 * An orphan beats a wrong place: each rule below can only refuse.
 */
export function findPlace(place: Place, text: PlainText): TextRange | undefined {
  if (isUntouched(place, text.original)) return { start: place.start, end: place.end };
  const candidates = occurrences(place, text).sort((a, b) => b.total - a.total);
  const best = candidates[0];
  if (best === undefined) return findRespelled(place, text);
  const isLong = isLongQuote(place.exact);
  if (best.total <= (candidates[1]?.total ?? -1) + CLEAR_LEAD) return undefined;
  if (place.rivals && isLikelyRival(best, candidates, place.rivals)) return undefined;
  if (best.total < SAME_CONTEXT) {
    if (!isLong && !hasEnoughContext(place, best, candidates.length)) return undefined;
    if (wordsWereReplaced(place, best, text)) return undefined;
  }
  return toOriginalSpan(text, best.start, best.end);
}

/**
 * Whether `best` may be another occurrence that was there before: it fits no better than that one did; or it has one context of the
 * words and the other of its neighbour, as when all between them was cut out, and the neighbour is not seen beside it.
 */
function isLikelyRival(best: Candidate, candidates: readonly Candidate[], { strongest, before, after }: Rivals): boolean {
  if (strongest > 0 && best.total < SAME_CONTEXT && best.total <= strongest + CLEAR_LEAD) return true;
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const at = inOrder.indexOf(best);
  const isLike = (left: number, right: number): boolean => right >= 0 && Math.abs(left - right) <= SAME_LIKENESS;
  const isNextOne = best.left >= SAME_SIDE && isLike(best.right, after);
  if (isNextOne && !isLike(inOrder[at + 1]?.right ?? -1, after)) return true;
  const isOneBefore = best.right >= SAME_SIDE && isLike(best.left, before);
  return isOneBefore && !isLike(inOrder[at - 1]?.left ?? -1, before);
}

function hasEnoughContext(place: Place, best: Candidate, occurrencesNow: number): boolean {
  const isRare =
    place.rivals?.strongest === 0 && occurrencesNow === 1 && place.exact.length >= RARE_QUOTE_UNITS && /\S\s+\S/.test(place.exact);
  if (isRare && best.touching) return best.total >= ENOUGH_FOR_RARE;
  if (/^\p{L}{1,3}$/u.test(place.exact)) return best.total >= ENOUGH_FOR_TINY_WORD;
  return best.total >= ENOUGH_CONTEXT && Math.max(best.left, best.right) >= ENOUGH_ONE_SIDE;
}

/** The words and all their surroundings stand where they stood. */
function isUntouched({ start, end, exact, prefix, suffix }: Place, text: string): boolean {
  return exact !== '' && text.slice(start - prefix.length, end + suffix.length) === prefix + exact + suffix && start >= prefix.length;
}

function isLongQuote(exact: string): boolean {
  return exact.length >= LONG_QUOTE_UNITS && exact.trim().split(/\s+/).length >= LONG_QUOTE_WORDS;
}

/**
 * Whether the remembered contexts fit somewhere better than around `best`, with other words (or none) between them: then the words
 * were replaced there, and `best` is a look-alike. A long quotation that left nothing behind, and stands once, was moved.
 */
function wordsWereReplaced(place: Place, best: Candidate, text: PlainText): boolean {
  const exact = toPlainText(place.exact).plain.trim();
  return gaps(place, exact, text.plain).some((gap) => {
    const holdsBest = gap.start <= best.start && best.end <= gap.end;
    const wasMoved = text.plain.slice(gap.start, gap.end).trim() === '' && place.rivals?.strongest === 0 && isLongQuote(place.exact);
    return !holdsBest && !wasMoved && gap.fit >= Math.max(SURE_GAP, best.total - CLEAR_LEAD);
  });
}

interface Gap extends TextRange {
  /** Likeness of both contexts, 0 to 2. */
  readonly fit: number;
}

/** Stretches that the remembered contexts enclose, each found from one side first. */
function gaps(place: Place, exact: string, plain: string): Gap[] {
  const prefix = toPlainText(place.prefix).plain.trim();
  const suffix = toPlainText(place.suffix).plain.trim();
  if (prefix.length < 8 || suffix.length < 8) return [];
  const reach = exact.length * 2 + suffix.length + 24;
  const found: Gap[] = [];
  for (const left of search(plain, prefix, Math.floor(prefix.length / 3))) {
    const right = search(plain.slice(left.end, left.end + reach), suffix, Math.floor(suffix.length / 3))[0];
    if (right) found.push(gap(left.end, left.end + right.start, left.errors / prefix.length + right.errors / suffix.length));
  }
  for (const right of search(plain, suffix, Math.floor(suffix.length / 3))) {
    const from = Math.max(0, right.start - reach);
    const left = search(plain.slice(from, right.start), prefix, Math.floor(prefix.length / 3)).at(-1);
    if (left) found.push(gap(from + left.end, right.start, left.errors / prefix.length + right.errors / suffix.length));
  }
  return found;
}

function gap(start: number, end: number, errors: number): Gap {
  return { start, end: Math.max(start, end), fit: 2 - errors };
}

/** A long quotation in which only spelling or punctuation was mended. */
function findRespelled(place: Place, text: PlainText): TextRange | undefined {
  const exact = toPlainText(place.exact).plain.trim();
  if (!isLongQuote(exact)) return undefined;
  const matches = search(text.plain, exact, Math.min(16, Math.floor(exact.length / 10)));
  const spans = matches.map((match) => wholeWords(text.plain, match));
  const [first] = spans;
  if (first === undefined || spans.some((span) => span.start !== first.start || span.end !== first.end)) return undefined;
  if (!differOnlyInSpelling(exact, text.plain.slice(first.start, first.end))) return undefined;
  const fit = likeness(text.plain, first.start, first.end, toPlainText(place.prefix).plain, toPlainText(place.suffix).plain);
  return fit.total >= ENOUGH_CONTEXT && fit.total > (place.rivals?.strongest ?? 0) + CLEAR_LEAD
    ? toOriginalSpan(text, first.start, first.end)
    : undefined;
}

function wholeWords(plain: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from > 0 && isWordUnit(plain.charAt(from)) && isWordUnit(plain.charAt(from - 1))) from--;
  while (from < to && plain.charAt(from) === ' ') from++;
  while (to < plain.length && isWordUnit(plain.charAt(to - 1)) && isWordUnit(plain.charAt(to))) to++;
  while (to > from && plain.charAt(to - 1) === ' ') to--;
  return { start: from, end: to };
}
