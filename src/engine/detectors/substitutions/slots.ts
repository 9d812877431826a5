/** Places in nearly equal sentences where one source has other words than another. */
import { relatePhrases } from '../../alignment/phraseRelation';
import type { NearCopy } from '../../alignment/nearCopies';
import type { WordRow } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import { overlaps, type Span } from '../../model/span';
import { functionWords } from '../../text/functionWords';
import { isNumberLike } from '../../text/numberLike';
import { remember, type MemoryLimits } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';

/** One side of a slot. */
export interface SlotSide {
  readonly row: WordRow;
  /** Word indices into the row, half-open. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly text: string;
}

export interface Slot {
  readonly left: SlotSide;
  readonly right: SlotSide;
  readonly pair: NearCopy;
}

/** Words that a slot may hold on either side. */
const MAX_WORDS = 5;
const MAX_CONTENT = 4;

/** All slots of a pair whose sides say different things in words (numbers and quotations are compared elsewhere). */
export function slotsOf(story: Story, pair: NearCopy): Slot[] {
  const slots: Slot[] = [];
  pair.parts.forEach((part, index) => {
    if (part.equal || part.leftStart === part.leftEnd || part.rightStart === part.rightEnd) return;
    if (part.leftEnd - part.leftStart > MAX_WORDS || part.rightEnd - part.rightStart > MAX_WORDS) return;
    if (!isAnchored(pair, index)) return;
    const left = sideOf(story, pair.left, part.leftStart, part.leftEnd);
    const right = sideOf(story, pair.right, part.rightStart, part.rightEnd);
    if (!left || !right || !holdsWords(left.text) || !holdsWords(right.text) || !sayOther(`${left.text}\n${right.text}`)) return;
    if (isPlain(story, left) && isPlain(story, right)) slots.push({ left, right, pair });
  });
  return slots;
}

/** Equal words stand on both sides of the gap, and at least one of the two runs is longer than one word. */
function isAnchored(pair: NearCopy, index: number): boolean {
  const length = (at: number): number => {
    const part = pair.parts[at];
    return part?.equal ? part.leftEnd - part.leftStart : 0;
  };
  const before = length(index - 1);
  const behind = length(index + 1);
  return before > 0 && behind > 0 && before + behind >= 3;
}

function sideOf(story: Story, row: WordRow, start: number, end: number): SlotSide | undefined {
  const article = story.articles[row.article]?.article;
  const first = row.tokens[start];
  const last = row.tokens[end - 1];
  if (!article || first === undefined || last === undefined) return undefined;
  const span = { start: article.tokens.start[first] as number, end: article.tokens.end[last] as number };
  return { row, start, end, span, text: article.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}

/** Pairs of phrases that fill the slots of a story of forty close copies. */
const PHRASES: MemoryLimits = { longest: 200, capacity: 16_384 };

/** Whether two phrases, a line each, say different things. */
const sayOther = remember((pair) => {
  const [left = '', right = ''] = pair.split('\n');
  return relatePhrases(left, right, sharedLexicon()) === 'different';
}, PHRASES);

/** Whether a phrase holds a few words of content and no number. */
const holdsWords = remember((phrase) => {
  const words = phrase.split(/[\s-]+/);
  const content = words.filter((word) => /\p{L}/u.test(word) && !functionWords.has(word.toLowerCase()));
  return content.length > 0 && content.length <= MAX_CONTENT && !words.some(isNumberLike);
});

/** Neither quoted nor a claim. */
function isPlain(story: Story, { row, span }: SlotSide): boolean {
  const linked = story.articles[row.article];
  return !linked?.quotes.some((quote) => overlaps(quote, span)) && !linked?.claims.some((claim) => overlaps(claim, span));
}
