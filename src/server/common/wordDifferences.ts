import { diffArrays } from 'diff';
import type { TextSpan } from '../../protocol/positions';

const MAXIMUM_WORDS = 400;

/** Words of `text` that `other` has not, in order, as stretches of `text`; neighbours are joined. Nothing when all words differ. */
export function differingWords(other: string, text: string): TextSpan[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)];
  const others = other.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  if (words.length > MAXIMUM_WORDS || others.length > MAXIMUM_WORDS) return [];
  const spans: [number, number][] = [];
  let at = 0;
  for (const part of diffArrays(
    others,
    words.map(([word]) => word),
  )) {
    if (part.removed) continue;
    const first = words[at];
    const last = words[at + part.value.length - 1];
    if (part.added && first && last) spans.push([first.index, last.index + last[0].length]);
    at += part.value.length;
  }
  const covered = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return covered >= text.trim().length ? [] : spans;
}
