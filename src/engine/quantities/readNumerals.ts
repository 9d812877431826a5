// Finds numbers in figures and words: one pass over the tokens, each start looks at most `LOOK_AHEAD` items ahead.

import { CARDINALS, DENOMINATORS, ORDINALS, SCALES, SUFFIXES, VAGUE, VULGAR_FRACTIONS } from './numberWords';
import { stepOf, type Numeral } from './numeral';
import {
  endOf,
  flagsOf,
  hasSpaceBefore,
  isKind,
  isMark,
  isNumberToken,
  isWordToken,
  sameSentence,
  sentenceStart,
  startOf,
  wordAt,
  wordNear,
  writtenAt,
  type Passage,
} from './passage';
import { CURRENCY_SYMBOLS, CURRENCY_WORDS, DOLLAR_PREFIXES } from './currencies';
import { TokenFlag } from '../model/tokens';
import { WordKind } from './wordKind';

const LOOK_AHEAD = 16;
const NUMBER_KINDS = WordKind.cardinal | WordKind.scale | WordKind.ordinal | WordKind.denominator | WordKind.dozen | WordKind.vague;

/** A piece of a number: a token or a part of a hyphenated one. */
interface Item {
  readonly kind: 'digits' | 'value' | 'scale' | 'ordinal' | 'denominator' | 'dozen' | 'vague' | 'and' | 'a' | 'point' | 'of' | 'half';
  readonly value: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Set on digits. */
  readonly decimals: number;
  readonly plain: number;
  /** Text of the token behind this item that is no number. */
  readonly tail: string;
  readonly tailStart: number;
  /** Whether more of the same token follows as an item of its own. */
  readonly joined: boolean;
}

/** All numbers of the text in order; they do not overlap. */
export function readNumerals(p: Passage): Numeral[] {
  const found: Numeral[] = [];
  let token = 0;
  while (token < p.tokens.count) {
    if (p.sentenceOf[token] === -1 || !mayBegin(p, token)) {
      token++;
      continue;
    }
    const numerals = readAt(p, token);
    found.push(...numerals);
    token = Math.max(token + 1, numerals[numerals.length - 1]?.next ?? 0);
  }
  return found;
}

function mayBegin(p: Passage, token: number): boolean {
  const flags = flagsOf(p, token);
  if (flags & TokenFlag.number || isKind(p, token, NUMBER_KINDS)) return true;
  if (flags & TokenFlag.word && flags & TokenFlag.digit && currencyLetters(p, token) > 0) return true;
  if (flags & TokenFlag.word)
    return (
      (flags & TokenFlag.hyphen) !== 0 || (isKind(p, token, WordKind.article) && isKind(p, token + 1, NUMBER_KINDS)) || isSigned(p, token)
    );
  return (flags & TokenFlag.nonAscii) !== 0 && VULGAR_FRACTIONS[writtenAt(p, token)] !== undefined;
}

/** How many letters of a currency stand before the figures of one token ("US500" behind "$", "USD115", "Rs200"); 0 for others. */
function currencyLetters(p: Passage, token: number): number {
  const word = wordAt(p, token);
  const digit = word.search(/\d/);
  if (digit < 1 || digit > 4) return 0;
  const letters = word.slice(0, digit);
  const afterSign = isMark(p, token - 1, '$') && !hasSpaceBefore(p, token) && DOLLAR_PREFIXES[letters] !== undefined;
  return afterSign || (CURRENCY_WORDS.has(letters) && (letters.length === 3 || letters === 'rs')) ? digit : 0;
}

function isSigned(p: Passage, token: number): boolean {
  const word = wordAt(p, token);
  return (word === 'minus' || word === 'negative') && (isNumberToken(p, token + 1) || isKind(p, token + 1, WordKind.cardinal));
}

function readAt(p: Passage, token: number): Numeral[] {
  if (isNumberToken(p, token)) {
    const list = readList(p, token);
    if (list.length > 0) return list;
  }
  const negative = isWordToken(p, token) && isSigned(p, token);
  const items = collect(p, negative ? token + 1 : token);
  if (items.length === 0) return [];
  const read = parse(p, items);
  if (!read) return [];
  return [finish(p, items, read, negative ? token : -1)];
}

/** "22,24,26": figures with commas that group no thousands are a list. */
function readList(p: Passage, token: number): Numeral[] {
  const written = writtenAt(p, token);
  const parts = written.split(',');
  if (
    parts.length < 2 ||
    (parts.length === 2 && parts[1]?.length !== 3 && (parts[0]?.length ?? 0) <= 3) ||
    parts.slice(1).every((part) => /^\d{3}(?!\d)/.test(part))
  )
    return [];
  if (!parts.every((part) => /^\d+$/.test(part))) return [];
  let at = startOf(p, token);
  return parts.map((part) => {
    const value = Number(part);
    const start = at;
    at += part.length + 1;
    return {
      start,
      end: start + part.length,
      first: token,
      next: token + 1,
      category: 'cardinal',
      value,
      low: value,
      high: value,
      digits: true,
      scaled: false,
      step: stepOf(value),
      tail: '',
      tailStart: start + part.length,
      plainDigits: part.length,
    };
  });
}

/** The pieces of a number that begins at `token`, up to the first token that cannot belong to one. */
function collect(p: Passage, token: number): Item[] {
  const items: Item[] = [];
  for (let at = token; items.length < LOOK_AHEAD && (at === token || sameSentence(p, token, at)); at++) {
    const before = items.length;
    const letters = at === token && isWordToken(p, at) && flagsOf(p, at) & TokenFlag.digit ? currencyLetters(p, at) : 0;
    if (isNumberToken(p, at) || letters > 0) pushDigits(p, at, items, letters);
    else pushWords(p, at, items);
    const last = items[items.length - 1];
    if (items.length === before || last?.tail) break;
  }
  return items;
}

function item(
  p: Passage,
  token: number,
  kind: Item['kind'],
  value: number,
  word: string,
  from = startOf(p, token),
  to = endOf(p, token),
): Item {
  return { kind, value, token, start: from, end: to, word, decimals: 0, plain: 0, tail: '', tailStart: to, joined: false };
}

function pushWords(p: Passage, at: number, items: Item[]): void {
  const kinds = p.kinds[at] ?? 0;
  const flags = flagsOf(p, at);
  if (flags & TokenFlag.mark) {
    const fraction = VULGAR_FRACTIONS[writtenAt(p, at)];
    if (fraction !== undefined) items.push(item(p, at, 'half', fraction, ''));
    return;
  }
  if (kinds & NUMBER_KINDS) {
    const one = wordItem(p, at, wordAt(p, at), startOf(p, at), endOf(p, at));
    if (one) items.push(one);
    return;
  }
  const word = wordAt(p, at);
  if (word === 'and') items.push(item(p, at, 'and', 0, word));
  else if (word === 'a' || word === 'an') items.push(item(p, at, 'a', 1, word));
  else if (word === 'point') items.push(item(p, at, 'point', 0, word));
  else if (word === 'of') items.push(item(p, at, 'of', 0, word));
  else if (flags & TokenFlag.hyphen) pushParts(p, at, word, items);
}

/** The parts of "twenty-one", "two-and-a-half", "eight-year-old"; what is no number becomes the tail of the last one. */
function pushParts(p: Passage, at: number, word: string, items: Item[]): void {
  let from = 0;
  const base = startOf(p, at);
  const first = items.length;
  while (from < word.length) {
    let to = word.indexOf('-', from);
    if (to < 0) to = word.length;
    const part = word.slice(from, to);
    const made =
      part === 'and' && items.length > first
        ? item(p, at, 'and', 0, part, base + from, base + to)
        : part === 'a' && items.length > first
          ? item(p, at, 'a', 1, part, base + from, base + to)
          : wordItem(p, at, part, base + from, base + to);
    if (!made) break;
    items.push(made);
    from = to + 1;
  }
  while (items.length > first && (items[items.length - 1]?.kind === 'and' || items[items.length - 1]?.kind === 'a'))
    from = (items.pop()?.start ?? base) - base;
  const last = items[items.length - 1];
  if (items.length > first && last && from < word.length)
    items[items.length - 1] = { ...last, tail: word.slice(from), tailStart: base + from };
}

function wordItem(p: Passage, at: number, word: string, start: number, end: number): Item | undefined {
  const of = (kind: Item['kind'], value: number): Item => item(p, at, kind, value, word, start, end);
  const cardinal = CARDINALS[word];
  if (cardinal !== undefined) return of('value', cardinal);
  if (word === 'dozen' || word === 'dozs' || word === 'doz') return of('dozen', 12);
  if (VAGUE[word]) return of('vague', 0);
  const scale = SCALES[word];
  if (scale !== undefined) return of('scale', scale);
  if (word === 'half') return of('half', 0.5);
  const ordinal = ORDINALS[word];
  if (ordinal !== undefined) return of('ordinal', ordinal);
  const denominator = DENOMINATORS[word];
  return denominator === undefined ? undefined : of('denominator', denominator);
}

function pushDigits(p: Passage, at: number, items: Item[], skip = 0): void {
  const start = startOf(p, at) + skip;
  const limit = endOf(p, at);
  let end = start;
  while (end < limit && isFigure(p.text.charCodeAt(end))) end++;
  const figures = p.text.slice(start, end);
  const rest = p.text.slice(end, limit).toLowerCase();
  const number = figureValue(figures);
  if (number === undefined) return;
  const { value, decimals } = number;
  const plain = /^\d+$/.test(figures) ? figures.length : 0;
  const base: Item = {
    kind: 'digits',
    value,
    token: at,
    start,
    end,
    word: figures,
    decimals,
    plain,
    tail: '',
    tailStart: end,
    joined: false,
  };
  if (rest === '') return void items.push(base);
  const hyphen = rest.indexOf('-');
  const suffix = hyphen < 0 ? rest : rest.slice(0, hyphen);
  if (decimals === 0 && (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && value > 0) {
    const to = end + 2;
    return void items.push({
      ...base,
      kind: 'ordinal',
      end: to,
      tail: hyphen < 0 ? '' : rest.slice(hyphen + 1),
      tailStart: hyphen < 0 ? to : to + 1,
    });
  }
  const scale = SUFFIXES[suffix];
  if (suffix !== '' && scale !== undefined && isScaleSuffix(p, at, suffix, p.text.charAt(end))) {
    items.push(
      { ...base, end: end, tail: '' },
      {
        ...base,
        kind: 'scale',
        value: scale,
        start: end,
        end: end + suffix.length,
        word: suffix,
        tail: hyphen < 0 ? '' : rest.slice(hyphen + 1),
        tailStart: end + suffix.length + (hyphen < 0 ? 0 : 1),
      },
    );
    return;
  }
  if (hyphen === 0) {
    const parts = rest.slice(1).split('-');
    const word = SCALES[parts[0] ?? ''];
    if (word !== undefined) {
      const length = (parts[0] ?? '').length;
      const tail = parts.slice(1).join('-');
      items.push(base, {
        ...base,
        kind: 'scale',
        value: word,
        start: end + 1,
        end: end + 1 + length,
        word: parts[0] ?? '',
        tail,
        tailStart: end + 1 + length + (tail ? 1 : 0),
      });
      return;
    }
    return void items.push({ ...base, tail: rest.slice(1), tailStart: end + 1 });
  }
  items.push({ ...base, tail: rest, tailStart: end });
}

function isFigure(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 44 || unit === 46;
}

/** Value of "1,234.5", ".25", "1.234.567" or "1,3"; undefined for dotted things that are no number ("10.12.2019"). */
function figureValue(figures: string): { value: number; decimals: number } | undefined {
  if (figures.length > 40 || figures === '') return undefined;
  const commas = figures.split(',');
  const whole = commas.slice(0, -1);
  const last = commas[commas.length - 1] ?? '';
  if (commas.length === 1) {
    const points = figures.split('.');
    if (points.length <= 2) return { value: Number(figures), decimals: points.length === 2 ? (points[1]?.length ?? 0) : 0 };
    if (points.slice(1).every((part) => part.length === 3) && (points[0]?.length ?? 0) <= 3)
      return { value: Number(points.join('')), decimals: 0 };
    return undefined;
  }
  const head = last.split('.');
  const grouped = [...whole.slice(1), head[0] ?? ''];
  const decimals = head[1]?.length ?? 0;
  // Groups of three, or of two as in India ("1,23,456").
  if (grouped.every((part, index) => part.length === 3 || (part.length === 2 && index < grouped.length - 1)))
    return { value: Number(figures.split(',').join('')), decimals };
  if (commas.length === 2 && head.length === 1) return { value: Number(figures.replace(',', '.')), decimals: last.length };
  return undefined;
}

/** Whether the letter or letters behind a figure multiply it: "$5m", "1M", "20k", "3bn"; not "5m" (metres) or "3t" (tonnes). */
function isScaleSuffix(p: Passage, at: number, suffix: string, letter: string): boolean {
  if (suffix.length > 1 && suffix !== 'mm') return true;
  if (suffix === 'k') return true;
  const money =
    (sameSentence(p, at, at - 1) && !hasSpaceBefore(p, at) && CURRENCY_SYMBOLS[writtenAt(p, at - 1)] !== undefined) ||
    isKind(p, at - 1, WordKind.currency) ||
    isKind(p, at + 1, WordKind.currency);
  if (money) return true;
  if (suffix === 'mm') return false;
  if (letter === 'M' || suffix === 'b') return true;
  const next = wordNear(p, at + 1, at);
  return (
    suffix === 'm' && next.length > 3 && next.endsWith('s') && !/^(across|less|towards|downwards|upwards|high|inches|metres)$/.test(next)
  );
}

interface Reading {
  readonly category: Numeral['category'];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many items were used. */
  readonly used: number;
  readonly scaled: boolean;
  readonly step: number;
}

function parse(p: Passage, items: readonly Item[]): Reading | undefined {
  const first = items[0] as Item;
  if (first.kind === 'and' || first.kind === 'of' || first.kind === 'point') return undefined;
  return parseVague(p, items) ?? parseFraction(p, items) ?? parseOrdinal(items) ?? parseCardinal(p, items);
}

function exact(category: Numeral['category'], value: number, used: number, scaled: boolean, step = stepOf(value)): Reading {
  return { category, value, low: value, high: value, used, scaled, step };
}

/** "dozens", "hundreds of thousands", "several hundred", "a few". */
function parseVague(p: Passage, items: readonly Item[]): Reading | undefined {
  const skip = items[0]?.kind === 'a' ? 1 : 0;
  const head = items[skip];
  if (head?.kind !== 'vague') return undefined;
  const range = VAGUE[head.word];
  if (!range) return undefined;
  const article = skip === 1 || /^(the|past|last|next|first|coming)$/.test(wordNear(p, head.token - 1, head.token));
  if ((head.word === 'few' || head.word === 'handful' || head.word === 'couple') && !article) return undefined;
  if (head.tail) return undefined;
  let used = skip + 1;
  let factor = 1;
  const behind = items[used];
  if (
    head.word.endsWith('s') &&
    SCALES[head.word.slice(0, -1)] === undefined &&
    head.word !== 'tens' &&
    head.word !== 'dozens' &&
    head.word !== 'scores'
  ) {
    if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  } else if (head.word.endsWith('s')) {
    const scale = items[used + 1];
    if (behind?.kind === 'of' && scale?.kind === 'vague' && SCALES[scale.word.slice(0, -1)] !== undefined)
      [factor, used] = [SCALES[scale.word.slice(0, -1)] as number, used + 2];
    else if (behind?.kind === 'of' && scale?.kind === 'scale' && scale.word.endsWith('s')) [factor, used] = [scale.value, used + 2];
    else if (behind?.kind !== 'of' && head.word === 'scores') return undefined;
    else if (head.word === 'tens') return undefined;
  } else if (behind?.kind === 'scale' || behind?.kind === 'dozen') [factor, used] = [behind.value, used + 1];
  if (head.word === 'several' && factor === 100)
    return { category: 'vague', value: null, low: 200, high: 999, used, scaled: true, step: 100 };
  const value = range.value === null ? null : range.value * factor;
  return { category: 'vague', value, low: range.low * factor, high: range.high * factor, used, scaled: factor > 1, step: factor };
}

function parseOrdinal(items: readonly Item[]): Reading | undefined {
  const head = items[0] as Item;
  if (head.kind === 'ordinal') return exact('ordinal', head.value, 1, false, 1);
  // "twenty-first", "one hundred and twelfth"
  const tens = items[1];
  if (
    head.kind === 'value' &&
    tens?.kind === 'ordinal' &&
    head.value >= 20 &&
    head.value % 10 === 0 &&
    tens.value < 10 &&
    (tens.token === head.token || tens.token === head.token + 1)
  )
    return exact('ordinal', head.value + tens.value, 2, false, 1);
  return undefined;
}

const FUNCTION_WORDS = new Set(
  'of from to in on at by with than as and or but that which who is was were are be been for after before since because while when if the its their his her this these those it they he she we more less over under below above off down up has had have will would'.split(
    ' ',
  ),
);

/** Whether what follows a bare "a third" makes it a share rather than "a third man". */
function endsPhrase(p: Passage, items: readonly Item[], index: number): boolean {
  const last = items[index] as Item;
  if (last.tail) return false;
  const next = last.token + 1;
  return !sameSentence(p, last.token, next) || !isWordToken(p, next) || FUNCTION_WORDS.has(wordAt(p, next));
}

function parseFraction(p: Passage, items: readonly Item[]): Reading | undefined {
  const head = items[0] as Item;
  if (head.kind === 'half') return parseHalf(p, items);
  if (head.kind === 'a') {
    const second = items[1];
    if (second?.kind === 'half') return parseHalf(p, items, 1);
    if (!second || (second.kind !== 'denominator' && second.kind !== 'ordinal') || second.value < 3) return undefined;
    const scale = items[2];
    if (second.word.startsWith('quarter') && scale?.kind === 'scale') return exact('cardinal', scale.value / 4, 3, true);
    const isShare = second.word === 'quarter' ? wordNear(p, second.token + 1, second.token) === 'of' : endsPhrase(p, items, 1);
    return isShare ? exact('fraction', 1 / second.value, 2, false, 0.01) : undefined;
  }
  if (head.kind === 'denominator') {
    const scale = items[1];
    return head.word === 'quarter' && scale?.kind === 'scale' ? exact('cardinal', scale.value / 4, 2, true) : undefined;
  }
  return parseRatio(p, items) ?? parseMixed(p, items);
}

/** "half", "half of", "half a million", "half a dozen". */
function parseHalf(p: Passage, items: readonly Item[], at = 0): Reading | undefined {
  const half = items[at] as Item;
  const next = items[at + 1];
  const afterNext = items[at + 2];
  if (half.word !== 'half') return half.tail ? undefined : exact('fraction', half.value, at + 1, false, 0.01);
  if (next?.kind === 'scale' || next?.kind === 'dozen') return exact('cardinal', next.value / 2, at + 2, true);
  if (next?.kind === 'a' && (afterNext?.kind === 'scale' || afterNext?.kind === 'dozen'))
    return exact('cardinal', afterNext.value / 2, at + 3, true);
  if (half.tail) return undefined;
  const before = wordNear(p, half.token - 1 - at, half.token);
  if (/^(first|second|latter|other|a|an|one|final|next|last|and|better|third|1st|2nd)$/.test(before) && at === 0) return undefined;
  const following = wordNear(p, half.token + 1, half.token);
  const isShare =
    at === 1
      ? !isWordToken(p, half.token + 1) || FUNCTION_WORDS.has(following)
      : /^(of|the|its|their|his|her|all|our|those|that)$/.test(following);
  return isShare ? exact('fraction', 0.5, at + 1, false, 0.01) : undefined;
}

/** "two thirds", "three-quarters", "one in five", "9 out of 10", "1/4". */
function parseRatio(p: Passage, items: readonly Item[]): Reading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail) return undefined;
  const next = items[cardinal.used];
  if (
    next &&
    (next.kind === 'denominator' || next.kind === 'ordinal' || next.kind === 'half') &&
    next.value !== 2 &&
    (next.word.endsWith('s') || cardinal.value === 1) &&
    cardinal.value < 100 &&
    !(next.word === 'quarters' && next.tail)
  ) {
    const denominator = next.kind === 'half' ? 2 : next.value;
    const scale = items[cardinal.used + 1];
    if (
      cardinal.value === 1 &&
      next.kind !== 'denominator' &&
      !next.word.endsWith('s') &&
      next.token !== last.token &&
      !endsPhrase(p, items, cardinal.used)
    )
      return undefined;
    if (scale?.kind === 'scale') return exact('cardinal', (cardinal.value / denominator) * scale.value, cardinal.used + 2, true);
    return exact('fraction', cardinal.value / denominator, cardinal.used + 1, false, 0.01);
  }
  return undefined;
}

/** "one and a half", "three and two thirds", "2 1/4" comes from `parseCardinal`. */
function parseMixed(p: Passage, items: readonly Item[]): Reading | undefined {
  const cardinal = parseCardinal(p, items, true);
  if (!cardinal || cardinal.value === null) return undefined;
  const last = items[cardinal.used - 1] as Item;
  if (last.tail && last.kind !== 'value') return undefined;
  const behind = items.slice(cardinal.used);
  const unit = last.kind === 'scale' && last.value >= 1000 ? last.value : 1;
  const vulgar = behind[0];
  if (vulgar?.kind === 'half' && vulgar.word === '' && unit === 1)
    return exact('cardinal', cardinal.value + vulgar.value, cardinal.used + 1, false, 0.01);
  if (behind[0]?.kind !== 'and') return undefined;
  const share = fractionBehind(behind);
  if (!share) return undefined;
  const scale = behind[share.used];
  if (scale?.kind === 'scale')
    return unit > scale.value
      ? exact('cardinal', cardinal.value + share.value * scale.value, cardinal.used + share.used + 1, true)
      : exact('cardinal', (cardinal.value + share.value) * scale.value, cardinal.used + share.used + 1, true);
  return exact(unit > 1 ? 'cardinal' : 'cardinal', cardinal.value + share.value * unit, cardinal.used + share.used, cardinal.scaled);
}

function fractionBehind(items: readonly Item[]): { value: number; used: number } | undefined {
  const [, one, two] = items;
  if ((one?.kind === 'a' || (one?.kind === 'value' && one.value === 1)) && two) {
    if (two.kind === 'half') return { value: 0.5, used: 3 };
    if ((two.kind === 'denominator' || two.kind === 'ordinal') && two.value > 2) return { value: 1 / two.value, used: 3 };
  }
  if (one?.kind === 'value' && two?.kind === 'denominator' && two.word.endsWith('s')) return { value: one.value / two.value, used: 3 };
  if (one?.kind === 'half' && one.word === '') return { value: one.value, used: 2 };
  return undefined;
}

/** Figures and words that add up: "2 million", "two hundred and two thousand", "4 thousand 3 hundred and 21". */
function parseCardinal(p: Passage, items: readonly Item[], quiet = false): Reading | undefined {
  let total = 0;
  let current = -1;
  let used = 0;
  let index = 0;
  let decimals = 0;
  let lastScale = Infinity;
  let scaled = false;
  const betweenBefore = wordNear(p, (items[0]?.token ?? 0) - 1, items[0]?.token ?? 0) === 'between';
  if (items[0]?.kind === 'a') {
    if (items[1]?.kind !== 'scale' && items[1]?.kind !== 'dozen') return undefined;
    current = 1;
    index = 1;
  }
  for (; index < items.length; index++) {
    const next = items[index] as Item;
    if (next.kind === 'value' || next.kind === 'digits') {
      if (!joins(current, next, lastScale, used > 0 ? items[used - 1] : undefined)) break;
      if (next.kind === 'digits' && used === 0) decimals = next.decimals;
      current = Math.max(current, 0) + next.value;
    } else if (next.kind === 'scale' || next.kind === 'dozen') {
      if (used === 0 && items[0]?.kind !== 'a' && !bareScale(next)) return undefined;
      if (current < 0 && used > 0) {
        if (total > 0 && total < next.value && lastScale < next.value) total *= next.value;
        else break;
      } else if (next.value === 100 || next.kind === 'dozen') current = (current < 0 ? 1 : current) * next.value;
      else {
        total += (current < 0 ? 1 : current) * next.value;
        current = -1;
        lastScale = next.value;
      }
      scaled = true;
    } else if (next.kind === 'and') {
      const after = items[index + 1];
      const last = items[used - 1];
      if (
        betweenBefore ||
        used === 0 ||
        last?.kind !== 'scale' ||
        !after ||
        (after.kind !== 'value' && !(after.kind === 'digits' && last.value <= 1000 && after.value < last.value)) ||
        (items[0]?.kind === 'digits' && last.value > 1000)
      )
        break;
      continue;
    } else if (next.kind === 'point' && used > 0) {
      const point = pointDigits(items, index + 1);
      if (!point) break;
      current = Math.max(current, 0) + point.value;
      decimals = point.decimals;
      used = point.used;
      index = used - 1;
      continue;
    } else break;
    used = index + 1;
    if (next.tail) break;
  }
  if (used === 0) return undefined;
  if (quiet && items[0]?.kind === 'a') return undefined;
  const value = total + Math.max(current, 0);
  const step = decimals > 0 ? 10 ** -decimals * (scaled ? Math.max(1, Number.isFinite(lastScale) ? lastScale : 1) : 1) : stepOf(value);
  return exact('cardinal', roundOff(value), used, scaled, step);
}

/** Takes binary noise off a product such as 1.1 × 1e6. */
function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

/** A scale word without a figure before it is a number only where newspapers use it so ("hundred thousand dollars"). */
function bareScale(next: Item): boolean {
  return next.kind === 'dozen' || next.value === 100 || next.value === 1000 || next.value === 1e6;
}

function joins(current: number, next: Item, lastScale: number, previous: Item | undefined): boolean {
  if (!previous) return true;
  if (next.kind === 'digits')
    return (
      previous.kind !== 'digits' &&
      previous.kind !== 'value' &&
      next.value < (current > 0 ? 100 : lastScale) &&
      next.token === previous.token + (previous.kind === 'scale' ? 1 : 2) &&
      lastScale <= 1000
    );
  if (current < 0) return next.value < lastScale;
  if (current % 100 === 0 && current > 0 && previous.value === 100) return next.value < 100;
  return previous.kind === 'value' && previous.value >= 20 && previous.value % 10 === 0 && next.value < 10 && next.value > 0;
}

/** "five point two one": decimals said one by one. */
function pointDigits(items: readonly Item[], from: number): { value: number; decimals: number; used: number } | undefined {
  let digits = '';
  let at = from;
  for (; at < items.length && items[at]?.kind === 'value'; at++) digits += String((items[at] as Item).value);
  if (digits === '') return undefined;
  // "seventy-one" is two items of one number: 70 and 1 are 71.
  const first = items[from] as Item;
  const second = items[from + 1];
  if (first.value >= 20 && second?.kind === 'value' && second.value < 10) digits = String(first.value + second.value);
  return { value: Number(`0.${digits}`), decimals: digits.length, used: at };
}

function finish(p: Passage, items: readonly Item[], read: Reading, signToken: number): Numeral {
  const first = items[0] as Item;
  const last = items[read.used - 1] as Item;
  const minus = signToken < 0 && first.kind === 'digits' && hasMinus(p, first.token);
  const sign = signToken >= 0 || minus ? -1 : 1;
  const partOfToken = last.end < endOf(p, last.token) && !last.tail && read.used < items.length && items[read.used]?.token === last.token;
  const tail = partOfToken ? p.text.slice(last.end, endOf(p, last.token)).toLowerCase().replace(/^-/, '') : last.tail;
  const base: Numeral = {
    start: signToken >= 0 ? startOf(p, signToken) : minus ? startOf(p, first.token - 1) : first.start,
    end: last.end,
    first: signToken >= 0 ? signToken : minus ? first.token - 1 : first.token,
    next: last.token + 1,
    category: read.category,
    value: read.value === null ? null : read.value * sign,
    low: read.low === null ? null : read.low * sign,
    high: read.high === null ? null : read.high * sign,
    digits: first.kind === 'digits' || (first.kind === 'ordinal' && first.plain > 0),
    scaled: read.scaled,
    step: read.step,
    tail,
    tailStart: partOfToken ? last.end + (p.text.charAt(last.end) === '-' ? 1 : 0) : tail ? last.tailStart : last.end,
    plainDigits: read.used === 1 ? first.plain : 0,
  };
  return read.used === 1 && first.kind === 'digits' && !tail ? (slashFraction(p, base) ?? spacedThousands(p, base) ?? base) : base;
}

function hasMinus(p: Passage, token: number): boolean {
  const before = token - 1;
  if (!sameSentence(p, before, token) || hasSpaceBefore(p, token)) return false;
  if (!isMark(p, before, '-') && !isMark(p, before, '−')) return false;
  return hasSpaceBefore(p, before) || before === sentenceStart(p, token);
}

/** "1/4", "10 1/2": a fraction in figures, told from a date by its small, usual denominator. */
function slashFraction(p: Passage, numeral: Numeral): Numeral | undefined {
  const own = slashAt(p, numeral.next - 1);
  if (own && own.next > numeral.next) {
    const known = /^(of|mile|miles|inch|inches|cup|pound|acre|acres|teaspoon|tablespoon|point|points)$/.test(
      wordNear(p, own.next, numeral.first),
    );
    return known
      ? {
          ...numeral,
          category: 'fraction',
          value: own.value,
          low: own.value,
          high: own.value,
          end: own.end,
          next: own.next,
          step: 0.01,
          plainDigits: 0,
          tailStart: own.end,
        }
      : undefined;
  }
  if (numeral.plainDigits > 3 || !hasSpaceBefore(p, numeral.next)) return undefined;
  const behind = slashAt(p, numeral.next);
  if (!behind) return undefined;
  const value = (numeral.value ?? 0) + (numeral.value !== null && numeral.value < 0 ? -behind.value : behind.value);
  return {
    ...numeral,
    value,
    low: value,
    high: value,
    end: behind.end,
    next: behind.next,
    step: 0.01,
    plainDigits: 0,
    tailStart: behind.end,
  };
}

function slashAt(p: Passage, token: number): { value: number; end: number; next: number } | undefined {
  if (
    !isNumberToken(p, token) ||
    !isMark(p, token + 1, '/') ||
    !isNumberToken(p, token + 2) ||
    hasSpaceBefore(p, token + 1) ||
    hasSpaceBefore(p, token + 2) ||
    !sameSentence(p, token, token + 2)
  )
    return undefined;
  if (isMark(p, token + 3, '/')) return undefined;
  const above = Number(writtenAt(p, token));
  const below = Number(writtenAt(p, token + 2));
  if (!(above > 0 && above < below && [2, 3, 4, 5, 8, 10, 16, 32, 64, 100].includes(below))) return undefined;
  return { value: above / below, end: endOf(p, token + 2), next: token + 3 };
}

/** "40 000": thousands set off by a space, as in continental and South African papers. */
function spacedThousands(p: Passage, numeral: Numeral): Numeral | undefined {
  if (numeral.plainDigits < 1 || numeral.plainDigits > 3 || isKind(p, numeral.first - 1, WordKind.month)) return undefined;
  let { next, end } = numeral;
  let value = numeral.value ?? 0;
  while (sameSentence(p, numeral.first, next) && startOf(p, next) === end + 1 && /^\d{3}$/.test(writtenAt(p, next))) {
    value = value * 1000 + Number(writtenAt(p, next));
    end = endOf(p, next);
    next++;
  }
  if (next === numeral.next || (!/000$/.test(p.text.slice(numeral.start, end)) && next - numeral.next < 2)) return undefined;
  return { ...numeral, value, low: value, high: value, end, next, step: stepOf(value), tailStart: end, plainDigits: 0 };
}
