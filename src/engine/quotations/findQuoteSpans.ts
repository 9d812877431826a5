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
  const spans: QuoteSpan[] = [];
  blocks.forEach((block, index) => {
    if (READ_ROLES.has(block.role)) addSpans(spans, text, block, index, nextBody(blocks, index));
  });
  return spans;
}

function nextBody(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks[index + 1];
  return next && next.source === blocks[index]?.source && next.role !== 'furniture' ? next : undefined;
}

function addSpans(spans: QuoteSpan[], text: string, block: Block, index: number, next: Block | undefined): void {
  let at = block.start;
  // Once the search for a closing mark has reached the end of the block in vain, no later one can succeed.
  let hasCloses = true;
  while (at < block.end) {
    const opening = mayBeMark(text.charCodeAt(at)) ? openingAt(text, at, block) : undefined;
    if (!opening) {
      at++;
      continue;
    }
    const start = at + opening.length;
    const isDouble = opening.family === 'double';
    const close = isDouble && !hasCloses ? undefined : findClose(text, start, block.end, opening.family);
    if (isDouble && !close && !reopens(text, start, block.end)) hasCloses = false;
    if (close) {
      pushSpan(spans, text, { start, end: close.at, block: index, continues: false });
      at = close.at + close.length;
    } else if (isDouble && (at === block.start || (next && openingAt(text, next.start, next)?.family === 'double'))) {
      const continues = next !== undefined && openingAt(text, next.start, next)?.family === 'double';
      pushSpan(spans, text, { start, end: block.end, block: index, continues });
      at = block.end;
    } else at = start;
  }
}

function pushSpan(spans: QuoteSpan[], text: string, span: QuoteSpan): void {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ ...span, start, end });
}

const MARKS = '"“„«`‘\'”’';

/** Whether the unit needs a closer look; nearly all of a text does not. */
function mayBeMark(unit: number): boolean {
  return unit < 0x80
    ? unit === 0x22 || unit === 0x27 || unit === 0x60
    : (unit >= 0x2018 && unit <= 0x201e) || unit === 0xab || unit === 0xbb;
}

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

function findClose(text: string, from: number, end: number, family: Family): Close | undefined {
  return family === 'double' ? findDoubleClose(text, from, end) : findSingleClose(text, from, Math.min(end, from + MAX_SINGLE));
}

function findDoubleClose(text: string, from: number, end: number): Close | undefined {
  for (let at = from; at < end; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    const unit = text.charAt(at);
    const pair = text.slice(at, at + 2);
    if (pair === "''" || pair === '’’') return { at, length: 2 };
    if (unit === '”' || unit === '»') return { at, length: 1 };
    if (unit === '"' && !/[\s([{]/.test(text.charAt(at - 1))) return { at, length: 1 };
    if (isReopened(text, at)) return undefined;
  }
  return undefined;
}

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
function findSingleClose(text: string, from: number, end: number): Close | undefined {
  let first: Close | undefined;
  for (let at = from + 1; at < end; at++) {
    const unit = text.charAt(at);
    if (unit !== '’' && unit !== "'") continue;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))) continue;
    if (/[.,!?…]/.test(text.charAt(at - 1))) return { at, length: 1 };
    // "workers' rights": an s before the mark and a small letter behind it is more often a possessive than an end.
    const possessive = /[sS]/.test(text.charAt(at - 1)) && /\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!first && !possessive) first = { at, length: 1 };
    if (first && at - first.at > 200) break;
  }
  return first;
}
