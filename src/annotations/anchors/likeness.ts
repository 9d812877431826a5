/** How well the text around a candidate fits the remembered context. */
export interface Likeness {
  /** 0 (unlike) to 1 (the same). */
  readonly left: number;
  readonly right: number;
  readonly total: number;
  /** At least on one side the very next characters are the same. */
  readonly touching: boolean;
}

/** Context shorter than this (at the ends of a text) proves less, in proportion. */
const FULL_CONTEXT = 12;

/** How far from the candidate its context is looked for: words may have been inserted beside it. */
const WINDOW = 64;

/** What the very start or end of a text proves when there is nothing else to compare: other words may stand there next. */
const EDGE = 0.8;

/** So many units must be the same for a neighbour to be the same word. */
const TOUCHING = 4;

/** Compares the context of `[start, end)` in `plain` with what was remembered, on both sides. */
export function likeness(plain: string, start: number, end: number, prefix: string, suffix: string): Likeness {
  const before = reversed(plain.slice(Math.max(0, start - WINDOW), start));
  const after = plain.slice(end, end + WINDOW);
  const left = side(reversed(prefix), before, start === 0);
  const right = side(suffix, after, end >= plain.length);
  const touching = touches(reversed(prefix), before) || touches(suffix, after);
  return { left, right, total: left + right, touching };
}

function touches(remembered: string, actual: string): boolean {
  const near = remembered.trimStart().slice(0, TOUCHING);
  return near.length === TOUCHING && actual.trimStart().startsWith(near);
}

/** Both strings begin at the candidate's edge and lead away from it. `atEdge`: the text ends there. */
function side(remembered: string, actual: string, atEdge: boolean): number {
  const wanted = remembered.replace(/^ /, '');
  if (wanted.trim() === '') return atEdge || actual.trim() === '' ? EDGE : 0;
  const found = actual.replace(/^ /, '');
  const errors = prefixDistance(wanted, found);
  // A short context reaches the end of the text: when this one does too, that speaks for it.
  const weight = found.length === wanted.length ? EDGE : 0;
  return Math.max(0, 1 - errors / wanted.length) * Math.max(weight, Math.min(1, wanted.length / FULL_CONTEXT));
}

/** Fewest edits that turn `wanted` into some beginning of `actual` (Levenshtein with a free far end). */
export function prefixDistance(wanted: string, actual: string): number {
  let row = Array.from({ length: actual.length + 1 }, (_, at) => at);
  for (let i = 1; i <= wanted.length; i++) {
    const next = [i];
    for (let j = 1; j <= actual.length; j++) {
      const change = wanted[i - 1] === actual[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
