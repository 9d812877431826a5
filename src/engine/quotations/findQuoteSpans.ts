/** Where quotation marks open and close: straight, curly, doubled and single ones, over paragraphs and nested. */
import type { Block } from '../model/article';
import type { Span } from '../model/span';

/** Words between marks, before anything is known of who said them. */
export interface QuoteSpan extends Span {
  /** Index into the article's blocks. */
  readonly block: number;
  /** The paragraph ends inside the quotation and the next one takes it up. */
  readonly continues: boolean;
}

type Family = 'double' | 'single';

/** Paragraphs of these roles can hold quotations. */
const READ_ROLES = new Set<Block['role']>(['body', 'list', 'headline', 'subhead', 'caption']);
/** Longer stretches between single marks are apostrophes that happen to pair. */
const MAX_SINGLE = 600;

/** All quotations of `text`, in order. A quotation inside another one is part of the outer. */
export function findQuoteSpans(text: string, blocks: readonly Block[]): QuoteSpan[] {
  const scene: Scene = { text, blocks, marks: findMarks(text), spans: [] };
  let readTo = 0;
  blocks.forEach((block, index) => {
    if (READ_ROLES.has(block.role)) readTo = addSpans(scene, index, Math.max(readTo, block.start));
  });
  return scene.spans;
}

interface Scene {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the marks of the text stand, in order. */
  readonly marks: readonly number[];
  readonly spans: QuoteSpan[];
}

const MARK = /["'`\u2018-\u201e«»]/g;

/** Places of all marks: nearly all of a text is none, and a pattern passes over that faster than a loop. */
function findMarks(text: string): number[] {
  const marks: number[] = [];
  MARK.lastIndex = 0;
  while (MARK.test(text)) marks.push(MARK.lastIndex - 1);
  return marks;
}

/** Index of the first mark at or behind `offset`, by binary search. */
function firstMark(marks: readonly number[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Paragraphs without a mark that a quotation may run through. */
const MOST_UNMARKED = 3;

/** Where a quotation ends that later paragraphs do not take up with a mark of their own. */
interface Behind {
  /** Index of the paragraph. */
  readonly index: number;
  readonly close: Close | undefined;
}

/** The first mark in the paragraphs behind `index`, if it closes what was never opened there. */
function closeBehind({ text, blocks, marks }: Scene, index: number): Behind {
  for (let at = index + 1; at <= index + 1 + MOST_UNMARKED; at++) {
    const block = nextBody(blocks, at - 1);
    if (block?.role !== 'body') break;
    for (let k = firstMark(marks, block.start), mark = marks[k]; mark !== undefined && mark < block.end; mark = marks[++k]) {
      if (!'"“”„«»'.includes(text.charAt(mark))) continue;
      const isClose = mark > block.start && '"”»'.includes(text.charAt(mark)) && /[\p{L}.,!?…]/u.test(text.charAt(mark - 1));
      return { index: at, close: isClose ? { at: mark, length: 1 } : undefined };
    }
  }
  return { index, close: undefined };
}

function nextBody(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  return next && next.source === blocks[index]?.source && next.role !== 'furniture' ? next : undefined;
}

/** Adds the quotations of a block from `at` on; returns up to where the text is read, which may be in a later block. */
function addSpans(scene: Scene, index: number, from: number): number {
  const { text, blocks, marks, spans } = scene;
  const block = blocks[index] as Block;
  const next = nextBody(blocks, index);
  const takesUp = next !== undefined && openingAt(text, next.start, next)?.family === 'double';
  let behind: Behind | undefined;
  // Once the search for a closing mark has reached the end of the block in vain, no later one can succeed.
  let hasCloses = true;
  let at = from;
  for (let k = firstMark(marks, from), mark = marks[k]; mark !== undefined && mark < block.end; mark = marks[++k]) {
    if (mark < at) continue;
    at = mark;
    const opening = openingAt(text, at, block);
    if (!opening) continue;
    const start = at + opening.length;
    const isDouble = opening.family === 'double';
    const close = isDouble && !hasCloses ? undefined : findClose(scene, start, block.end, opening.family);
    if (isDouble && !close && !reopens(text, start, block.end)) hasCloses = false;
    if (close) {
      pushSpan(spans, text, { start, end: close.at, block: index, continues: false });
      at = close.at + close.length;
    } else if (isDouble && takesUp) {
      pushSpan(spans, text, { start, end: block.end, block: index, continues: true });
      at = block.end;
    } else if (isDouble && (behind ??= closeBehind(scene, index)).close && !reopens(text, start, block.end)) {
      pushSpan(spans, text, { start, end: block.end, block: index, continues: true });
      return addSpansTo(scene, index + 1, behind);
    } else if (isDouble && at === block.start) {
      pushSpan(spans, text, { start, end: block.end, block: index, continues: false });
      at = block.end;
    } else at = start;
  }
  return block.end;
}

/** The paragraphs from `first` on through which a quotation runs to its end. */
function addSpansTo({ spans, text, blocks }: Scene, first: number, { index, close }: Behind): number {
  for (let at = first; at <= index; at++) {
    const { start, end } = blocks[at] as Block;
    const isLast = at === index;
    pushSpan(spans, text, { start, end: isLast && close ? close.at : end, block: at, continues: !isLast });
  }
  return close ? close.at + close.length : 0;
}

function pushSpan(spans: QuoteSpan[], text: string, span: QuoteSpan): void {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ ...span, start, end });
}

const MARKS = '"“„«`‘\'”’';

interface Opening {
  readonly family: Family;
  readonly length: number;
}

/** Whether a quotation opens at `at`: a mark after white space, a bracket or a dash, with a letter, digit or bracket behind it. */
function openingAt(text: string, at: number, block: Block): Opening | undefined {
  const unit = text.charAt(at);
  if (!MARKS.includes(unit)) return undefined;
  const pair = text.slice(at, at + 2);
  const doubled = pair === '``' || pair === '‘‘' || pair === "''" || pair === '’’';
  const family: Family = doubled || '"“„«”'.includes(unit) ? 'double' : 'single';
  if (unit === '`' && !doubled) return undefined;
  const length = doubled ? 2 : 1;
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  if (!/[\s([{—–:;,\-/"'“‘]/.test(before)) return undefined;
  const after = text.charAt(at + length);
  if (!(after === '' ? false : /[\p{L}\p{N}([{$£€'‘.…@#&“"]/u.test(after))) return undefined;
  if ((unit === "'" || unit === '’') && !doubled && isApostrophe(text, at)) return undefined;
  return { family, length };
}

/** "'90s", "'em", "’tis": a mark that stands for letters. */
function isApostrophe(text: string, at: number): boolean {
  return /^['’](?:\d|(?:em|til|tis|twas|n|cause|round|bout)\b)/i.test(text.slice(at, at + 8));
}

interface Close {
  readonly at: number;
  readonly length: number;
}

function findClose(scene: Scene, from: number, end: number, family: Family): Close | undefined {
  return family === 'double' ? findDoubleClose(scene, from, end) : findSingleClose(scene, from, Math.min(end, from + MAX_SINGLE));
}

function findDoubleClose({ text, marks }: Scene, from: number, end: number): Close | undefined {
  for (let k = firstMark(marks, from), at = marks[k]; at !== undefined && at < end; at = marks[++k]) {
    const unit = text.charAt(at);
    const pair = text.slice(at, at + 2);
    if (pair === "''" || pair === '’’') return { at, length: 2 };
    if (unit === '”' || unit === '»') return { at, length: 1 };
    if (unit === '"' && (!/[\s([{]/.test(text.charAt(at - 1)) || isBehindSpace(text, at))) return { at, length: 1 };
    if (isReopened(text, at)) return undefined;
  }
  return undefined;
}

/**
 * A mark that a space cut off from its full stop cannot open anything: "They left. ' Nobody saw them." The same where the
 * speaker follows at once: "They left, "said Holm.
 */
function isBehindSpace(text: string, at: number): boolean {
  const around = text.slice(at - 2, at + 2);
  return /^[.,!?…] ['"’”](?:\s|$)/.test(around) || (/^[.,!?…] "/.test(around) && SPEAKER_AT_ONCE.test(text.slice(at + 1, at + 50)));
}

/** "said", "Holm said", "Ada Holm told". */
const SPEAKER_AT_ONCE = /^(?:\p{Lu}[\p{L}’'.-]{0,20} ){0,2}(?:said|says|told|added|asked)\b/u;

/** A second opening of the same kind: the first one was never closed. */
function isReopened(text: string, at: number): boolean {
  return text.charAt(at) === '“' && /\s/.test(text.charAt(at - 1));
}

/** Whether the vain search from `from` stopped at a second opening and not at the end. */
function reopens(text: string, from: number, end: number): boolean {
  const next = text.indexOf('“', from);
  return next >= 0 && next < end && isReopened(text, next);
}

/** The first mark behind punctuation, else the first one before a space or punctuation: a possessive plural may stand before it. */
function findSingleClose({ text, marks }: Scene, from: number, end: number): Close | undefined {
  let first: Close | undefined;
  for (let k = firstMark(marks, from + 1), at = marks[k]; at !== undefined && at < end; at = marks[++k]) {
    const unit = text.charAt(at);
    if (unit !== '’' && unit !== "'") continue;
    if (isBehindSpace(text, at)) return { at, length: 1 };
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))) continue;
    if (/[.,!?…]/.test(text.charAt(at - 1))) return { at, length: 1 };
    // "workers' rights": an s before the mark and a small letter behind it is more often a possessive than an end.
    const possessive = /[sS]/.test(text.charAt(at - 1)) && /\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!first && !possessive) first = { at, length: 1 };
    if (first && at - first.at > 200) break;
  }
  return first;
}
