import type { Article, Block, Sentence } from '../model/article';
import type { Revision, Stretch } from '../model/revision';
import { TokenFlag, type Tokens } from '../model/tokens';
import { hashWord } from './tokens';

/**
 * Splits each block that is no furniture into sentences. Token ranges refer to `tokens`, offsets to `text`; blocks are in the
 * order of the text and do not overlap. One pass. A block looks at no other, so that one of `kept` has the sentences that it had.
 */
export function splitSentences(text: string, tokens: Tokens, blocks: readonly Block[], kept?: Kept): Sentence[] {
  const sentences: Sentence[] = [];
  const isCased = usesCapitals(tokens);
  let token = 0;
  const stretches = kept?.revision.stretches ?? [];
  let stretch = 0;
  blocks.forEach((block, index) => {
    while (token < tokens.count && startOf(tokens, token) < block.start) token++;
    let end = token;
    while (end < tokens.count && startOf(tokens, end) < block.end) end++;
    while (stretches[stretch] && (stretches[stretch] as Stretch).end <= token) stretch++;
    const { before = -1, first: from = 0 } = stretches[stretch] ?? {};
    if (block.role === 'furniture') token = end;
    else if (kept && before >= 0) takeSentences(kept.before, before + token - from, { tokens, token, end, block, index }, sentences);
    else
      for (let first = token; first < end;) {
        const next = sentenceEnd(text, tokens, first, end, isCased);
        sentences.push({
          start: startOf(tokens, first),
          end: endOf(tokens, next - 1),
          block: index,
          source: block.source,
          firstToken: first,
          endToken: next,
        });
        first = next;
      }
    token = end;
  });
  return sentences;
}

/** An earlier version of the text, which used capitals as this one does. */
interface Kept {
  readonly before: Pick<Article, 'tokens' | 'sentences'>;
  readonly revision: Revision;
}

interface PlacedBlock {
  readonly tokens: Tokens;
  /** Its tokens are `[token, end)`. */
  readonly token: number;
  readonly end: number;
  readonly block: Block;
  readonly index: number;
}

/** Adds the sentences of a block whose first token was `first` in the earlier version. */
function takeSentences(
  before: Kept['before'],
  first: number,
  { tokens, token, end, block, index }: PlacedBlock,
  sentences: Sentence[],
): void {
  if (token === end) return;
  const shift = startOf(tokens, token) - startOf(before.tokens, first);
  const stop = first + end - token;
  for (let at = sentenceFrom(before.sentences, first); at < before.sentences.length; at++) {
    const known = before.sentences[at] as Sentence;
    if (known.firstToken >= stop) return;
    sentences.push({
      start: known.start + shift,
      end: known.end + shift,
      block: index,
      source: block.source,
      firstToken: known.firstToken + token - first,
      endToken: known.endToken + token - first,
    });
  }
}

/** The first sentence that begins at token `token` or behind it, by binary search. */
export function sentenceFrom(sentences: readonly Pick<Sentence, 'firstToken'>[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Pick<Sentence, 'firstToken'>).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * No sentence of news is longer than so many tokens. A text without stops is cut there, behind the last comma if there is one, so that
 * whatever looks at all pairs of things in a sentence stays linear in the text.
 */
const LONGEST_SENTENCE = 200;

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** Abbreviations that a name or number follows: their period never ends a sentence. */
const LEADING = hashes(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. cmdr. sgt. cpl. pvt. adm. rev. hon. pres. st. ft. mt. vs. fig. no. nos. vol. e.g. i.e. approx. messrs. supt. insp.',
);
const MONTHS_AND_DAYS = hashes(
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat.',
);
const CLOCK = hashes('a.m. p.m.');
const AFTER_CLOCK = hashes(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst ist aest jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. eastern central mountain pacific local',
);
/** Words that open sentences far more often than they stand capitalised after an abbreviation. */
const OPENERS = hashes(
  'the a an this that these those it its he his she her they their we our i my you your there here in on at for from to with by as if when while after before but and or yet so not no one two some many most all both each another other such what who why how where which once since until although though because despite during under over between among about also however meanwhile then now still even just only more less last next today yesterday officials police shares analysts earlier later mr. mrs. ms. dr. according',
);
/** Shortened words in front of a number: "No. 1", "p. 4". */
const COUNTERS = hashes('no nos p pp art sec ch para ave rd blvd');
const WEB_ENDINGS = hashes('com net org gov edu');

/** Whether the text uses capitals as English does; only then does a small letter show that a sentence goes on. */
export function usesCapitals(tokens: Tokens): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    const flags = flagsOf(tokens, at);
    if ((flags & TokenFlag.word) === 0) continue;
    words++;
    if ((flags & TokenFlag.capital) !== 0) capitals++;
  }
  return capitals * 40 > words;
}

/** Index behind the last token of the sentence that begins at `first`. */
function sentenceEnd(text: string, tokens: Tokens, first: number, blockEnd: number, isCased: boolean): number {
  const end = blockEnd - first > LONGEST_SENTENCE ? lastCut(text, tokens, first) : blockEnd;
  for (let at = first; at < end; at++) {
    const flags = flagsOf(tokens, at);
    const isStop = (flags & TokenFlag.mark) !== 0 && isStopUnit(text.charCodeAt(startOf(tokens, at)));
    const isAbbreviation = (flags & (TokenFlag.word | TokenFlag.period)) === (TokenFlag.word | TokenFlag.period);
    if (!isStop && !isAbbreviation) continue;
    const next = skipClosers(text, tokens, at + 1, end);
    if (next === end) return end;
    const isClosed = next > at + 1;
    if (isStop ? endsAtStop(text, tokens, at, next, isClosed, isCased) : endsAtAbbreviation(text, tokens, at, next, isClosed)) return next;
    if (isClosed) at = next - 1;
  }
  return end;
}

/** Where a stretch longer than any sentence is cut. */
function lastCut(text: string, tokens: Tokens, first: number): number {
  const limit = first + LONGEST_SENTENCE;
  for (let at = limit - 1; at > first + LONGEST_SENTENCE / 2; at--) if (text.charCodeAt(startOf(tokens, at)) === COMMA) return at + 1;
  return limit;
}

/** Whether the mark at `at` ends a sentence when `next` is the first token behind it and its closing quotation marks. */
function endsAtStop(text: string, tokens: Tokens, at: number, next: number, isClosed: boolean, isCased: boolean): boolean {
  const flags = flagsOf(tokens, next);
  const unit = text.charCodeAt(startOf(tokens, at));
  const isSmall = isSmallStart(flags);
  if ((flags & TokenFlag.spaceBefore) === 0) return isGluedStart(text, tokens, at, next);
  if (
    unit === PERIOD &&
    !isClosed &&
    (flags & TokenFlag.number) !== 0 &&
    !beginsLine(tokens, at) &&
    COUNTERS.has(tokens.hash[at - 1] as number)
  )
    return false;
  const isEllipsis = unit === 0x2026 || endOf(tokens, at) - startOf(tokens, at) > 1;
  if (isSmall && (isCased || isEllipsis || isClosed || unit !== PERIOD)) return false;
  if (isSmall && WEB_ENDINGS.has(tokens.hash[next] as number)) return false;
  return !isDash(text, tokens, next);
}

/** "said.Next": a capital right behind the stop of a word in small letters, or an opening quotation mark. */
function isGluedStart(text: string, tokens: Tokens, at: number, next: number): boolean {
  if (beginsLine(tokens, at)) return false;
  const before = flagsOf(tokens, at - 1);
  const behind = flagsOf(tokens, next);
  const isPlainBefore = isSmallStart(before) || (before & TokenFlag.number) !== 0 || isCloser(text.charCodeAt(endOf(tokens, at - 1) - 1));
  if (!isPlainBefore) return false;
  if ((behind & TokenFlag.capital) !== 0 && (behind & TokenFlag.word) !== 0)
    return endOf(tokens, at - 1) - startOf(tokens, at - 1) > 2 || next > at + 1;
  return isOpener(text.charCodeAt(startOf(tokens, next)));
}

/** What stands before or behind a line is another paragraph, perhaps, and decides nothing in this one. */
function beginsLine(tokens: Tokens, at: number): boolean {
  return (flagsOf(tokens, at) & TokenFlag.lineStart) !== 0;
}

/** Whether a word with its own period ("Co.", "p.m.", "U.S.") also ends its sentence. */
function endsAtAbbreviation(text: string, tokens: Tokens, at: number, next: number, isClosed: boolean): boolean {
  const flags = flagsOf(tokens, next);
  const hash = tokens.hash[at] as number;
  const length = endOf(tokens, at) - startOf(tokens, at);
  if ((flags & TokenFlag.spaceBefore) === 0 || isSmallStart(flags)) return false;
  const isCapital = (flags & TokenFlag.capital) !== 0;
  if (isClosed) return isCapital || isOpener(text.charCodeAt(startOf(tokens, next)));
  if (LEADING.has(hash) || MONTHS_AND_DAYS.has(hash) || length === 2) return false;
  const isOpening = isOpener(text.charCodeAt(startOf(tokens, next)));
  const word = isOpening && next + 1 < tokens.count && !beginsLine(tokens, next + 1) ? next + 1 : next;
  const starts = tokens.hash[word] as number;
  if (isOpening) return (flagsOf(tokens, word) & TokenFlag.capital) !== 0 && text.charCodeAt(startOf(tokens, next)) !== OPEN_BRACKET;
  if (!isCapital) return false;
  if (CLOCK.has(hash)) return !AFTER_CLOCK.has(starts);
  return OPENERS.has(starts);
}

const COMMA = 0x2c;
const PERIOD = 0x2e;
const OPEN_BRACKET = 0x28;

function isStopUnit(unit: number): boolean {
  return unit === PERIOD || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}

function isCloser(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x2019 || unit === 0x201d || unit === 0xbb;
}

function isOpener(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === OPEN_BRACKET || unit === 0x5b || unit === 0x2018 || unit === 0x201c || unit === 0xab;
}

/** Skips quotation marks and brackets that close behind a stop; one that stands right before a word opens the next sentence. */
function skipClosers(text: string, tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(startOf(tokens, at));
    if ((flagsOf(tokens, at) & TokenFlag.spaceBefore) !== 0) {
      const isLoose =
        isCloser(unit) &&
        (flagsOf(tokens, at) & TokenFlag.mark) !== 0 &&
        (at + 1 === end || (flagsOf(tokens, at + 1) & TokenFlag.spaceBefore) !== 0);
      if (!isLoose) break;
      at++;
      continue;
    }
    const isMore = isStopUnit(unit) && (flagsOf(tokens, at) & TokenFlag.mark) !== 0;
    if (!isMore && (!isCloser(unit) || (flagsOf(tokens, at) & TokenFlag.mark) === 0)) break;
    const isStraight = unit === 0x22 || unit === 0x27;
    const opensNext = isStraight && at + 1 < end && (flagsOf(tokens, at + 1) & (TokenFlag.spaceBefore | TokenFlag.mark)) === 0;
    if (opensNext) break;
    at++;
  }
  return at;
}

/** A small first letter and no capital inside ("iFlytek" may begin a sentence). */
function isSmallStart(flags: number): boolean {
  return (flags & TokenFlag.word) !== 0 && (flags & (TokenFlag.capital | TokenFlag.innerCapital)) === 0;
}

/** A dash behind a stop goes on with the sentence: "Acme Co. -- the maker of …". */
function isDash(text: string, tokens: Tokens, at: number): boolean {
  const unit = text.charCodeAt(startOf(tokens, at));
  return (
    (flagsOf(tokens, at) & TokenFlag.mark) !== 0 && (unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x2c || unit === 0x3b)
  );
}

function startOf(tokens: Tokens, at: number): number {
  return tokens.start[at] as number;
}

function endOf(tokens: Tokens, at: number): number {
  return tokens.end[at] as number;
}

function flagsOf(tokens: Tokens, at: number): number {
  return tokens.flags[at] as number;
}
