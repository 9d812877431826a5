import type { FurnitureKind } from './furnitureLines';
import { endsLikeSentence, isHeadingShaped, countWords, LIST_MARK, type Line } from './line';

const PLACEHOLDER = /^\[(?:img|image|photo|video)[^\]]{0,80}\]/i;

/**
 * Lines of other stories that a page set into this one, as indices into `lines`:
 * a headline with a picture placeholder under it, or a headline glued to a paragraph about something else.
 * `isBody` tells which lines stand below the headline and are not yet known as furniture.
 */
export function findTeasers(lines: readonly Line[], isBody: (index: number) => boolean): Set<number> {
  const teasers = new Set<number>();
  let known: Map<string, number> | undefined;
  const counts = (): Map<string, number> => (known ??= countStems(lines));
  const spaced = lines.filter((line) => line.blankBefore > 0).length > lines.length * 0.6;
  for (let index = 3; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (
      line.text.length > 160 ||
      line.text.endsWith('.') ||
      !isBody(index) ||
      !isHeadingShaped(line.text) ||
      countWords(line.text) < 5 ||
      endsLikeSentence(line.text)
    )
      continue;
    const next = lines[index + 1];
    if (!next) continue;
    if (PLACEHOLDER.test(next.text)) {
      teasers.add(index);
      const dek = nextText(lines, index + 1);
      if (dek !== null && isBody(dek) && sharesOnlyWith(lines[dek] as Line, line, counts())) teasers.add(dek);
    } else if (
      spaced &&
      next.blankBefore === 0 &&
      line.blankBefore > 0 &&
      next.text.length > 80 &&
      isBody(index + 1) &&
      isForeign(line, next, counts())
    ) {
      teasers.add(index).add(index + 1);
    }
  }
  return teasers;
}

function nextText(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < lines.length && index < from + 3; index++) if (!PLACEHOLDER.test(lines[index]?.text ?? '')) return index;
  return null;
}

/** Words of some length, cut to seven letters so that "Australia" and "Australian" meet. Very long lines count to their first 4,000 units. */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.slice(0, 4000).split(/[^\p{L}]+/u)) if (word.length > 4) stems.add(word.slice(0, 7).toLowerCase());
  return stems;
}

/** In how many lines each stem occurs. */
function countStems(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const stem of stemsOf(line.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Whether `dek` has a word in common with `head` that occurs nowhere else. */
function sharesOnlyWith(dek: Line, head: Line, counts: ReadonlyMap<string, number>): boolean {
  const own = stemsOf(head.text);
  return [...stemsOf(dek.text)].some((stem) => own.has(stem) && counts.get(stem) === 2);
}

/** Whether hardly a word of a heading occurs in the rest of the text, while the paragraph under it brings a name of its own. */
function isForeign(head: Line, paragraph: Line, counts: ReadonlyMap<string, number>): boolean {
  const own = stemsOf(paragraph.text);
  const headStems = [...stemsOf(head.text)];
  const elsewhere = headStems.filter((stem) => (counts.get(stem) ?? 0) > (own.has(stem) ? 2 : 1));
  if (headStems.length < 4 || elsewhere.length * 4 > headStems.length) return false;
  const names = [...paragraph.text.matchAll(/(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}{4,}/gu)].map((match) => match[0].slice(0, 7).toLowerCase());
  return names.some((name) => (counts.get(name) ?? 0) <= 1 || headStems.includes(name));
}

/** "Most read" and the headlines below it, where nothing but headlines follows to the end. */
export function markTeaserList(lines: readonly Line[], kinds: (FurnitureKind | null)[], from: number): void {
  let at = lines.length - 1;
  while (at >= from && (kinds[at] !== null ? kinds[at] !== 'teaser' : isListedHeadline(lines[at] as Line))) at--;
  if (at < from || kinds[at] !== 'teaser' || countWords((lines[at] as Line).text) > 4) return;
  for (let next = at + 1; next < lines.length; next++) kinds[next] ??= 'teaser';
}

function isListedHeadline({ text }: Line): boolean {
  const words = text.replace(LIST_MARK, '').trim();
  return words.length <= 140 && countWords(words) > 1 && !/[.!”"]$/.test(words) && isHeadingShaped(words);
}
