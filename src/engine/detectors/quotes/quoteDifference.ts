/** What differs between two wordings of one quotation, and how much it matters. */
import type { AlignedPart } from '../../alignment/alignWords';
import { relatePhrases, styledWords, type PhraseRelation } from '../../alignment/phraseRelation';
import type { Story } from '../../model/analysis';
import { isNumberLike } from '../../text/numberLike';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { QuotePair, QuoteWords } from './matchQuotes';

/** `conflict`: a word stands for another. `wording`: added, dropped or small words. `style`: house style. `cut`: one goes on where the other stops. */
export type QuoteChange = 'conflict' | 'wording' | 'style' | 'cut';

export interface QuoteDifference {
  readonly change: QuoteChange;
  readonly left: string;
  readonly right: string;
  /** Word indices on either side, half-open. */
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Equal words that a quotation must have before one replaced word makes a contradiction. */
const MIN_EQUAL_FOR_CONFLICT = 5;
/** Words that stand beyond the shared stretch before it counts as cut. */
const MIN_CUT = 2;
const MIN_MATCHED_FOR_CUT = 6;
/** The same where the part begins with a small letter, or the words around it are the paper's own: a shorter one is a phrase taken up. */
const MIN_MATCHED_OF_PART = 8;

/** The text of words `[start, end)` of a quotation. */
export function wordsText(story: Story, quote: QuoteWords, start: number, end: number): string {
  const article = story.articles[quote.article]?.article;
  if (!article || start >= end) return '';
  return article.text.slice(article.tokens.start[quote.tokens[start] as number], article.tokens.end[quote.tokens[end - 1] as number]);
}

/** Differences between the two quotations of a pair, in order. */
export function quoteDifferences(story: Story, pair: QuotePair): QuoteDifference[] {
  const found: QuoteDifference[] = [];
  for (const part of pair.parts) {
    if (part.equal) {
      for (const item of styleDifferences(story, pair, part)) found.push(item);
      for (const item of commaDifferences(story, pair, part)) found.push(item);
    } else {
      const difference = differenceAt(story, pair, part);
      if (difference) found.push(difference);
    }
  }
  for (const edge of edgesOf(story, pair)) {
    const difference = differenceAt(story, pair, edge);
    if (difference) found.push({ ...difference, change: difference.change === 'conflict' ? 'wording' : difference.change });
  }
  const cut = cutOf(story, pair);
  return (cut ? [...found, cut] : found).filter((difference) => difference.left !== difference.right);
}

/** Words by which two quotations may end, or begin, differently and still be one. */
const MOST_EDGE = 2;
const MIN_MATCHED_FOR_EDGE = 7;

/** "… not any longer", "… not any more": both go on behind the shared words by as many words, or one by a word before the full stop. */
function edgesOf(story: Story, { left, right, parts, matched }: QuotePair): AlignedPart[] {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last || matched < MIN_MATCHED_FOR_EDGE) return [];
  const isEdge = (words: number, others: number): boolean => words === others && words > 0 && words <= MOST_EDGE;
  const found: AlignedPart[] = [];
  if (isEdge(first.leftStart, first.rightStart))
    found.push({ equal: false, leftStart: 0, leftEnd: first.leftStart, rightStart: 0, rightEnd: first.rightStart });
  const [leftOver, rightOver] = [left.words.length - last.leftEnd, right.words.length - last.rightEnd];
  const isLonger = leftOver + rightOver === 1 && [left, right].every((quote) => /[.!?]$/.test(quoteText(story, quote)));
  if (isEdge(leftOver, rightOver) || isLonger)
    found.push({
      equal: false,
      leftStart: last.leftEnd,
      leftEnd: left.words.length,
      rightStart: last.rightEnd,
      rightEnd: right.words.length,
    });
  return found;
}

function differenceAt(story: Story, pair: QuotePair, part: AlignedPart): QuoteDifference | undefined {
  const left = wordsText(story, pair.left, part.leftStart, part.leftEnd);
  const right = wordsText(story, pair.right, part.rightStart, part.rightEnd);
  const change = changeOf(pair, part, left, right);
  return change && { ...place(part), left, right, change };
}

/** "it's" and "it is", "she'd" and "she had". */
function isContraction(left: string, right: string): boolean {
  const full = /^(?:is|has|had|would|are|am|have|will|not|it is|that is|[a-z]+ (?:is|has|have|will|are|not))$/i;
  const short = /['’]/;
  return (short.test(left) && full.test(right)) || (short.test(right) && full.test(left));
}

/** Words in small letters that one style spells in two ways: "realised", "realized". */
function isSpelling(left: string, right: string): boolean {
  return /^[\p{Ll}\s'’-]+$/u.test(left) && /^[\p{Ll}\s'’-]+$/u.test(right);
}

/** How much a difference matters, or undefined where only marks, case or spelling (-ise, -ize) differ. */
function changeOf(pair: QuotePair, part: AlignedPart, left: string, right: string): QuoteChange | undefined {
  const relation: PhraseRelation = relatePhrases(left, right, sharedLexicon());
  if (relation === 'same' || isContraction(left, right)) return undefined;
  if (relation === 'style' && styledWords(left).length > 0) return isSpelling(left, right) ? undefined : 'style';
  const leftWords = part.leftEnd - part.leftStart;
  const rightWords = part.rightEnd - part.rightStart;
  const replaced = relation === 'different' && leftWords === 1 && rightWords === 1;
  const wholeWords = /^\p{L}[\p{L}'’]*$/u;
  const isPlain = wholeWords.test(left) && wholeWords.test(right) && !isNumberLike(left) && !isNumberLike(right);
  return replaced && isPlain && pair.matched >= MIN_EQUAL_FOR_CONFLICT && hasSameEnds(pair) && substance(left) && substance(right)
    ? 'conflict'
    : 'wording';
}

/** Pronouns and short words change with the sentence around a quotation. */
function substance(word: string): boolean {
  return word.length > 2;
}

/** Both begin or both end with the same word: neither is a free retelling. */
function hasSameEnds({ left, right, parts }: QuotePair): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  const begins = first?.leftStart === 0 && first.rightStart === 0;
  const ends = last?.leftEnd === left.words.length && last.rightEnd === right.words.length;
  return begins || ends;
}

/** Words that were folded to one ("US", "U.S.") are differences of style where their letters differ. */
function styleDifferences(story: Story, pair: QuotePair, part: AlignedPart): QuoteDifference[] {
  const found: QuoteDifference[] = [];
  for (let i = 0; i < part.leftEnd - part.leftStart; i++) {
    const left = wordsText(story, pair.left, part.leftStart + i, part.leftStart + i + 1);
    const right = wordsText(story, pair.right, part.rightStart + i, part.rightStart + i + 1);
    const fold = (word: string): string => word.toLowerCase().replace(/[’‘`]/g, "'");
    if (left === right || fold(left) === fold(right)) continue;
    const at = {
      leftStart: part.leftStart + i,
      leftEnd: part.leftStart + i + 1,
      rightStart: part.rightStart + i,
      rightEnd: part.rightStart + i + 1,
    };
    found.push({ ...at, left, right, change: 'style' });
  }
  return found;
}

/** "Yes, we did" and "Yes we did": a comma, or three dots, between equal words on one side alone. */
function commaDifferences(story: Story, pair: QuotePair, part: AlignedPart): QuoteDifference[] {
  const found: QuoteDifference[] = [];
  for (let i = 0; i + 1 < part.leftEnd - part.leftStart; i++) {
    const [leftStart, rightStart] = [part.leftStart + i, part.rightStart + i];
    const [left, right] = [pauseAt(story, pair.left, leftStart), pauseAt(story, pair.right, rightStart)];
    if (left === undefined || right === undefined || left === right) continue;
    const at = { leftStart, leftEnd: leftStart + 2, rightStart, rightEnd: rightStart + 2 };
    const [one, other] = [wordsText(story, pair.left, leftStart, at.leftEnd), wordsText(story, pair.right, rightStart, at.rightEnd)];
    found.push({ ...at, left: one, right: other, change: 'style' });
  }
  return found;
}

/** What stands behind a word inside its sentence: nothing, a comma or three dots; undefined for what is no pause. */
function pauseAt(story: Story, quote: QuoteWords, word: number): string | undefined {
  const gap = gapText(story, quote, word).trim();
  return gap === '' || gap === ',' ? gap : /^(?:\.\s?){2,4}$|^\u2026$/.test(gap) ? '…' : undefined;
}

/**
 * One quotation goes on inside a sentence where the other begins or ends. A whole sentence out of a longer statement is no cut,
 * and neither is a half before an attribution.
 */
function cutOf(story: Story, pair: QuotePair): QuoteDifference | undefined {
  const { left, right, matched } = pair;
  const shared = widened(pair);
  if (!shared || matched < MIN_MATCHED_FOR_CUT) return undefined;
  const { leftStart, leftEnd, rightStart, rightEnd } = shared;
  const startsLate = leftStart !== rightStart && (leftStart === 0 || rightStart === 0);
  const before = startsLate ? gapText(story, leftStart > rightStart ? left : right, Math.max(leftStart, rightStart) - 1) : '.';
  const leftOver = left.words.length - leftEnd;
  const rightOver = right.words.length - rightEnd;
  const endsEarly = leftOver !== rightOver && (leftOver === 0 || rightOver === 0);
  const after = endsEarly ? gapText(story, leftOver > rightOver ? left : right, (leftOver > rightOver ? leftEnd : rightEnd) - 1) : '.';
  const shorter = leftOver > rightOver ? right : left;
  const lateStart = leftStart > rightStart ? right : left;
  const isHalf = endsEarly && /,$/.test(quoteText(story, shorter));
  const isLong = matched >= MIN_MATCHED_OF_PART;
  const isCutBefore = startsLate && (isLong || beginsAsSentence(story, lateStart)) && !/[.!?;:]/.test(before);
  const isCutBehind =
    endsEarly &&
    (isLong || beginsAsSentence(story, shorter)) &&
    Math.abs(leftOver - rightOver) >= MIN_CUT &&
    !/[.!?;:]/.test(after) &&
    !isHalf;
  if (!isCutBefore && !isCutBehind) return undefined;
  const at = isCutBefore
    ? shared
    : { leftStart: leftEnd - 1, leftEnd: left.words.length, rightStart: rightEnd - 1, rightEnd: right.words.length };
  return { ...at, left: quoteText(story, left), right: quoteText(story, right), change: 'cut' };
}

type Stretch = Pick<QuoteDifference, 'leftStart' | 'leftEnd' | 'rightStart' | 'rightEnd'>;

/** From the first to the last shared word, with equal words on either side that the alignment gave to others ("I said I felt"). */
function widened({ left, right, parts }: QuotePair): Stretch | undefined {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return undefined;
  let { leftStart, rightStart } = first;
  let { leftEnd, rightEnd } = last;
  while (leftStart > 0 && rightStart > 0 && left.words[leftStart - 1] === right.words[rightStart - 1]) {
    leftStart--;
    rightStart--;
  }
  while (leftEnd < left.words.length && rightEnd < right.words.length && left.words[leftEnd] === right.words[rightEnd]) {
    leftEnd++;
    rightEnd++;
  }
  return { leftStart, leftEnd, rightStart, rightEnd };
}

function beginsAsSentence(story: Story, quote: QuoteWords): boolean {
  return /^\p{Lu}/u.test(quoteText(story, quote));
}

/** The text between word `at` and the next one. */
function gapText(story: Story, quote: QuoteWords, at: number): string {
  const article = story.articles[quote.article]?.article;
  const next = quote.tokens[at + 1];
  return article && next !== undefined
    ? article.text.slice(article.tokens.end[quote.tokens[at] as number], article.tokens.start[next])
    : '.';
}

function quoteText(story: Story, { article, quote }: QuoteWords): string {
  return story.articles[article]?.article.text.slice(quote.start, quote.end) ?? '';
}

function place(part: AlignedPart): Omit<QuoteDifference, 'left' | 'right' | 'change'> {
  return { leftStart: part.leftStart, leftEnd: part.leftEnd, rightStart: part.rightStart, rightEnd: part.rightEnd };
}
