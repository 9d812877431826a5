import type { Span } from '../model/span';

/** One line that is not blank, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Units of white space before the first character. */
  readonly indent: number;
  /** Blank lines between this line and the one before it. */
  readonly blankBefore: number;
}

/** The lines of a text that hold more than white space. CR, LF and CRLF end a line. */
export function readLines(text: string): Line[] {
  const next = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  const lines: Line[] = [];
  let start = 0;
  let blank = 0;
  let feed = next('\n', 0);
  let carriage = next('\r', 0);
  for (;;) {
    const at = Math.min(feed, carriage);
    const raw = text.slice(start, at);
    const trimmed = raw.trim();
    if (trimmed === '') blank++;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: start + indent, end: start + indent + trimmed.length, text: trimmed, indent, blankBefore: blank });
      blank = 0;
    }
    if (at === text.length) return lines;
    start = feed === carriage + 1 ? feed + 1 : at + 1;
    if (feed < start) feed = next('\n', start);
    if (carriage < start) carriage = next('\r', start);
  }
}

/** A line longer than this is a paragraph, never chrome: rules look at shorter ones only, which keeps reading linear. */
export const LONGEST_SHORT_LINE = 240;

export function isShort(line: Line): boolean {
  return line.text.length <= LONGEST_SHORT_LINE;
}

/** What stands before the items of a list. */
export const LIST_MARK = /^(?:[•●▪◦‣*·]|[-–—](?= )|\(?\d{1,2}[.)](?= )|\(?[a-z]\)(?= ))/;

/** Words of a short line: runs without white space that hold a letter or digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const WORD_UNIT = /[\p{L}\p{N}]/u;
const SPACE_UNIT = /\s/;

/** How many words `wordsOf` finds, without making them. */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if (unit === 32 || (unit > 8 && unit < 14)) isCounted = false;
      else if (!isCounted && isAsciiWordUnit(unit)) {
        isCounted = true;
        words++;
      }
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    if (SPACE_UNIT.test(character)) isCounted = false;
    else if (!isCounted && WORD_UNIT.test(character)) {
      isCounted = true;
      words++;
    }
    at += character.length - 1;
  }
  return words;
}

function isAsciiWordUnit(unit: number): boolean {
  const small = unit | 32;
  return (small > 96 && small < 123) || (unit > 47 && unit < 58);
}

/** Whether a line ends like a sentence: a stop, perhaps with closing quotation marks or brackets after it. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…][)\]"'”’»]{0,3}$/.test(text.slice(-5));
}

/** Whether a line could be a heading or headline: short, without a final full stop, its first letter no small one. */
export function isHeadingShaped(text: string): boolean {
  if (text.length > 160 || /[.;,…][)\]"'”’]{0,2}$/.test(text.slice(-3)) || !/\p{L}/u.test(text)) return false;
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return first === first.toUpperCase() || /^i[A-Z]/.test(text.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** Whether most words that carry meaning begin with a capital, as in an American headline. */
export function isTitleCase(text: string): boolean {
  const long = wordsOf(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  if (long.length < 2) return false;
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
