import type { Revision, Stretch } from '../model/revision';
import { TokenFlag, type Tokens } from '../model/tokens';

/** FNV-1a offset basis and prime, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Hash of a word as `tokenise` gives it to the token of the same letters in any case. */
export function hashWord(word: string): number {
  let hash = FNV_BASIS;
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), FNV_PRIME);
  return hash;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;
const CAPITAL = 8;
/** Character classes of the code units below 128, and of Latin-1 and Latin Extended-A by pattern. */
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  // One text of all code units, a surrogate being no character of its own: a few searches in it cost less than a question for each.
  const units = new Uint16Array(65536).map((_, unit) => (unit >= 0xd800 && unit <= 0xdfff ? 0 : unit));
  let all = '';
  for (let from = 0; from < units.length; from += 4096) all += String.fromCharCode(...units.subarray(from, from + 4096));
  const mark = (pattern: RegExp, kind: number): void => {
    for (const { index, 0: run } of all.matchAll(pattern)) table.fill(kind, index, index + run.length);
  };
  mark(/\p{Nd}+/gu, DIGIT);
  mark(/[\p{L}\p{M}]+/gu, LETTER);
  mark(/[\p{Lu}\p{Lt}]+/gu, LETTER | CAPITAL);
  mark(/[\s\u200b\ufeff]+/gu, SPACE);
  return table;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** Words whose final period belongs to them and does not end a sentence by itself. Lower case, without the period. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm rev hon pres st jr sr co corp inc ltd llc plc bros dept univ ' +
    'assn vs etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vol fig al ala ariz ark calif colo conn del fla ga ' +
    'ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo approx est gmt ph.d bn mn tn ft in lb oz sq mt'
  ).split(' '),
);
/** "10 million-12 million", "a magnitude-5.2 quake": a hyphen behind these and before a figure parts two tokens. */
const PARTED = new Set('hundred thousand million billion trillion mln bln crore lakh magnitude'.split(' '));
/** Letters of the longest of them. */
const LONGEST_PARTED = 9;
const MONTH_ABBREVIATIONS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
ABBREVIATIONS.delete('in');
ABBREVIATIONS.delete('al');
ABBREVIATIONS.delete('no');
ABBREVIATIONS.delete('sun');

/**
 * Splits a text into tokens in one pass over its code units. Hyphenated words, numbers with separators ("1,234.5", "US42.5"),
 * initials and abbreviations ("U.S.", "Co.") stay whole; a possessive "'s" and each mark of punctuation stand alone.
 */
export function tokenise(text: string): Tokens {
  const columns = new TokenColumns(Math.max(16, text.length >> 2));
  readTokens(text, 0, text.length, columns);
  return columns.finish();
}

/** A paragraph of a text with white space, or nothing, on both sides. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/**
 * The same for a text of which `before` holds an earlier version. `startsBefore`: where each paragraph stood in it; -1 for those that
 * are read. No token reaches over white space, so that a paragraph has the same tokens wherever it stands.
 */
export function tokeniseAgain(
  text: string,
  paragraphs: readonly Paragraph[],
  startsBefore: Int32Array,
  before: Tokens,
): { readonly tokens: Tokens; readonly revision: Revision } {
  const columns = new TokenColumns(before.count + 16);
  const stretches: Stretch[] = [];
  const first = new Int32Array(paragraphs.length + 1);
  paragraphs.forEach(({ start, end }, at) => {
    const from = columns.count;
    first[at] = from;
    const startBefore = startsBefore[at] as number;
    const known = startBefore < 0 ? -1 : tokenAt(before, startBefore);
    if (known < 0) readTokens(text, start, end, columns);
    else columns.take(before, known, startBefore + end - start, start - startBefore);
    if (columns.count === from) return;
    const last = stretches[stretches.length - 1];
    const continues = last && (known < 0 ? last.before < 0 : last.before >= 0 && last.before + from - last.first === known);
    if (continues) stretches[stretches.length - 1] = { ...last, end: columns.count };
    else stretches.push({ first: from, end: columns.count, before: known });
  });
  first[paragraphs.length] = columns.count;
  return { tokens: columns.finish(), revision: { stretches, paragraphs: first } };
}

/** The first token that starts at or behind `offset`, by binary search. */
export function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds the tokens of `[from, to)`, which begins a line or stands behind white space, and ends before some. */
function readTokens(text: string, from: number, to: number, columns: TokenColumns): void {
  let spaceBefore = true;
  let lineStart = true;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = CLASS[unit] as number;
    if (kind === SPACE) {
      spaceBefore = true;
      if (unit === 10 || unit === 13) lineStart = true;
      at++;
      continue;
    }
    const base = (spaceBefore ? TokenFlag.spaceBefore : 0) | (lineStart ? TokenFlag.lineStart : 0);
    if (kind & LETTER) at = columns.pushPlain(text, at, base) || readWord(text, at, base, columns);
    else if (kind & DIGIT || (unit === PERIOD && isDigit(text, at + 1) && spaceBefore)) at = readNumber(text, at, base, columns);
    else at = readMark(text, at, base, columns);
    spaceBefore = false;
    lineStart = false;
  }
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && ((CLASS[text.charCodeAt(at)] as number) & DIGIT) !== 0;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ((CLASS[text.charCodeAt(at)] as number) & LETTER) !== 0;
}

function isWordUnit(text: string, at: number): boolean {
  return at < text.length && ((CLASS[text.charCodeAt(at)] as number) & (LETTER | DIGIT)) !== 0;
}

/** Whether "'s", "'t", "'re" … begins here: where it does, a new token begins. */
function isClitic(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== APOSTROPHE && mark !== RIGHT_QUOTE) return false;
  const next = text.charCodeAt(at + 1) | 32;
  if (next === 0x73 && !isWordUnit(text, at + 2)) return true;
  return false;
}

/** Whether a word of plain letters ends before this unit, whatever follows it. */
function endsPlainWord(unit: number): boolean {
  return (
    ((CLASS[unit] as number) & (LETTER | DIGIT)) === 0 &&
    unit !== PERIOD &&
    unit !== HYPHEN &&
    unit !== APOSTROPHE &&
    unit !== RIGHT_QUOTE &&
    unit !== AMPERSAND &&
    unit !== 0x2010 &&
    unit !== 0x2011
  );
}

function readWord(text: string, from: number, base: number, out: TokenColumns): number {
  let at = from;
  for (;;) {
    while (isWordUnit(text, at)) at++;
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const joins =
      (unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === AMPERSAND) && isWordUnit(text, at + 1)
        ? !(isDigit(text, at + 1) && at - from <= LONGEST_PARTED && PARTED.has(text.slice(from, at).toLowerCase()))
        : unit === PERIOD || unit === COMMA
          ? isDigit(text, at - 1) && isDigit(text, at + 1)
          : (unit === APOSTROPHE || unit === RIGHT_QUOTE) && isLetter(text, at + 1) && !isClitic(text, at);
    if (!joins) break;
    at++;
  }
  if (at < text.length && text.charCodeAt(at) === PERIOD) at = takePeriods(text, from, at);
  out.push(text, from, at, base | TokenFlag.word);
  return at;
}

/** Extends a word over periods that belong to it: "U.S.", "p.m.", "J.", "Co.". */
function takePeriods(text: string, from: number, at: number): number {
  if (at - from <= 2 && isLetter(text, at + 1) && !isLetter(text, at + 2) && text.charCodeAt(at + 2) === PERIOD) {
    let end = at;
    while (text.charCodeAt(end) === PERIOD && isLetter(text, end + 1) && !isWordUnit(text, end + 2)) end += 2;
    return text.charCodeAt(end) === PERIOD ? end + 1 : end;
  }
  const isInitial = at - from === 1 && ((CLASS[text.charCodeAt(from)] as number) & CAPITAL) !== 0;
  if (isInitial) return at + 1;
  if (at - from <= 6 && ABBREVIATIONS.has(text.slice(from, at).toLowerCase())) return at + 1;
  return at;
}

function readNumber(text: string, from: number, base: number, out: TokenColumns): number {
  let at = from;
  if (text.charCodeAt(at) === PERIOD) at++;
  for (;;) {
    while (isDigit(text, at)) at++;
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if ((unit === PERIOD || unit === COMMA) && isDigit(text, at + 1)) at++;
    else break;
  }
  // Letters that stand directly on the digits belong to them: "1M", "20th", "3.2bn", "737s", "2am".
  while (isLetter(text, at)) at++;
  while (text.charCodeAt(at) === HYPHEN && isLetter(text, at + 1)) {
    at++;
    const tail = at;
    while (isWordUnit(text, at) || (text.charCodeAt(at) === HYPHEN && isWordUnit(text, at + 1))) at++;
    // "Sept. 5-Oct. 7": the period is the month's.
    if (text.charCodeAt(at) === PERIOD && at - tail < 5 && MONTH_ABBREVIATIONS.has(text.slice(tail, at).toLowerCase())) at++;
  }
  out.push(text, from, at, base | TokenFlag.number);
  return at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function readMark(text: string, from: number, base: number, out: TokenColumns): number {
  const unit = text.charCodeAt(from);
  let at = from + 1;
  if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text, at)) at++;
  else if (isClitic(text, from) && from > 0 && isWordUnit(text, from - 1)) {
    at = from + 2;
    out.push(text, from, at, base | TokenFlag.word);
    return at;
  } else if (unit === PERIOD || unit === HYPHEN) while (at < text.length && text.charCodeAt(at) === unit) at++;
  out.push(text, from, at, base | TokenFlag.mark);
  return at;
}

/** Columns for so many tokens out of one piece of memory: four cost more than an article of usual length takes to read. */
function columnsOf(count: number): Omit<Tokens, 'count'> {
  const memory = new ArrayBuffer(14 * count);
  return {
    start: new Int32Array(memory, 0, count),
    end: new Int32Array(memory, 4 * count, count),
    hash: new Int32Array(memory, 8 * count, count),
    flags: new Uint16Array(memory, 12 * count, count),
  };
}

/** Growing columns, cut to size once at the end. */
class TokenColumns {
  #start: Int32Array;
  #end: Int32Array;
  #hash: Int32Array;
  #flags: Uint16Array;
  #count = 0;

  constructor(capacity: number) {
    const { start, end, hash, flags } = columnsOf(capacity);
    this.#start = start;
    this.#end = end;
    this.#hash = hash;
    this.#flags = flags;
  }

  push(text: string, start: number, end: number, base: number): void {
    if (this.#count === this.#start.length) this.#grow();
    let hash = FNV_BASIS;
    let flags = base;
    let letters = 0;
    let capitals = 0;
    let previousSmall = false;
    for (let i = start; i < end; i++) {
      let unit = text.charCodeAt(i);
      const kind = CLASS[unit] as number;
      if (kind & LETTER) {
        letters++;
        if (kind & CAPITAL) {
          if (letters === 1) flags |= TokenFlag.capital;
          if (previousSmall) flags |= TokenFlag.innerCapital;
          capitals++;
          unit = unit < 128 ? unit | 32 : lowerUnit(text, i);
          previousSmall = false;
        } else previousSmall = true;
      } else {
        if (kind & DIGIT) flags |= TokenFlag.digit;
        else if (i > start && i < end - 1 && (unit === HYPHEN || unit === 0x2010 || unit === 0x2011)) flags |= TokenFlag.hyphen;
        else if (unit === PERIOD && i === end - 1 && end - start > 1 && base & TokenFlag.word) flags |= TokenFlag.period;
        previousSmall = false;
      }
      if (unit > 127) flags |= TokenFlag.nonAscii;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    if (letters > 1 && capitals === letters) flags |= TokenFlag.allCapitals;
    this.#add(start, end, hash, flags);
  }

  /** Most words: ASCII letters alone, and nothing behind them that could join. Pushes one and gives its end; 0 where it is no such word. */
  pushPlain(text: string, start: number, base: number): number {
    let hash = FNV_BASIS;
    let flags = base | TokenFlag.word;
    let capitals = 0;
    let at = start;
    let unit = 0;
    for (; at < text.length; at++) {
      unit = text.charCodeAt(at);
      const small = unit | 32;
      if (small < 0x61 || small > 0x7a) break;
      if (unit !== small) {
        capitals++;
        flags |= at === start ? TokenFlag.capital : capitals <= at - start ? TokenFlag.innerCapital : 0;
      }
      hash = Math.imul(hash ^ small, FNV_PRIME);
    }
    if (at === start || (at < text.length && !endsPlainWord(unit))) return 0;
    if (at - start > 1 && capitals === at - start) flags |= TokenFlag.allCapitals;
    if (this.#count === this.#start.length) this.#grow();
    this.#add(start, at, hash, flags);
    return at;
  }

  #add(start: number, end: number, hash: number, flags: number): void {
    const n = this.#count++;
    this.#start[n] = start;
    this.#end[n] = end;
    this.#hash[n] = hash;
    this.#flags[n] = flags;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds the tokens of another version of the text from `first` on that start before `to` there, moved by `shift`. */
  take(tokens: Tokens, first: number, to: number, shift: number): void {
    for (let k = first; k < tokens.count && (tokens.start[k] as number) < to; k++) {
      if (this.#count === this.#start.length) this.#grow();
      this.#add(
        (tokens.start[k] as number) + shift,
        (tokens.end[k] as number) + shift,
        tokens.hash[k] as number,
        tokens.flags[k] as number,
      );
    }
  }

  finish(): Tokens {
    const count = this.#count;
    const { start, end, hash, flags } = this.#copy(columnsOf(count), count);
    return { count, start, end, hash, flags };
  }

  #grow(): void {
    const { start, end, hash, flags } = this.#copy(columnsOf(this.#count * 2), this.#count);
    this.#start = start;
    this.#end = end;
    this.#hash = hash;
    this.#flags = flags;
  }

  #copy(to: Omit<Tokens, 'count'>, count: number): Omit<Tokens, 'count'> {
    to.start.set(this.#start.subarray(0, count));
    to.end.set(this.#end.subarray(0, count));
    to.hash.set(this.#hash.subarray(0, count));
    to.flags.set(this.#flags.subarray(0, count));
    return to;
  }
}

function lowerUnit(text: string, at: number): number {
  const lower = text.charAt(at).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : text.charCodeAt(at);
}
