import { prefixDistance } from './likeness';

/** Words that one letter turns into another number. */
const NUMBER_WORD =
  /^(?:(?:m|b|tr)illion|thousand|hundred|dozen|[a-z]*teen|[a-z]*ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)s?$/;

const SHORTEST_MENDED_WORD = 6;
const WORDS_PER_MENDED_WORD = 6;

/**
 * Whether two quotations have the same words but for punctuation, capitals and at most one mended letter in one long word of six.
 * Names, numbers and short words must be the same: another one of those is another statement.
 */
export function differOnlyInSpelling(before: string, after: string): boolean {
  const left = words(before);
  const right = words(after);
  if (left.length !== right.length) return false;
  let mended = 0;
  for (const [at, word] of left.entries()) {
    const other = right[at] ?? '';
    if (word === other || (word.toLowerCase() === other.toLowerCase() && /\p{Ll}/u.test(word))) continue;
    if (!isMended(word, other)) return false;
    mended++;
  }
  return mended * WORDS_PER_MENDED_WORD <= left.length;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[.,'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function isMended(before: string, after: string): boolean {
  if (Math.min(before.length, after.length) < SHORTEST_MENDED_WORD) return false;
  if (!/^\p{Ll}+$/u.test(before) || !/^\p{Ll}+$/u.test(after)) return false;
  if (NUMBER_WORD.test(before) || NUMBER_WORD.test(after)) return false;
  return distance(before, after) <= 1 || sortedLetters(before) === sortedLetters(after);
}

function distance(left: string, right: string): number {
  return Math.max(prefixDistance(left, right), prefixDistance(right, left), Math.abs(left.length - right.length));
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
