/** What two nearly equal sentences tell in other words: what a retelling put in another's place, added or left out. */
import type { AlignedPart } from '../../alignment/alignWords';
import type { NearCopy } from '../../alignment/nearCopies';
import { relatePhrases } from '../../alignment/phraseRelation';
import type { WordRow } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import { overlaps, type Span } from '../../model/span';
import { sayVerbHashes } from '../../quotations/sayVerbs';
import { functionWords } from '../../text/functionWords';
import { isNumberLike } from '../../text/numberLike';
import { sharedLexicon } from '../../text/sharedLexicon';
import { hashWord } from '../../text/tokens';

/** A stretch in which two sentences differ; one of the texts may be empty. */
export interface Difference {
  readonly part: AlignedPart;
  readonly left: string;
  readonly right: string;
}

/** One side of a part: its text on one line, and what of it is a name. */
interface Side {
  readonly text: string;
  /** Base forms of the words that carry subject matter. */
  readonly words: readonly string[];
  /** Those of them that stand in the name of a person or body. */
  readonly names: ReadonlySet<string>;
  readonly hasFigure: boolean;
  readonly isQuoted: boolean;
}

/**
 * The differences of a pair that change what is told. None where a figure differs: such sentences are compared by their figures.
 * Spellings, synonyms, other forms of a name and what is quoted are no differences here.
 */
export function differencesOf(story: Story, pair: NearCopy): Difference[] {
  const found: Difference[] = [];
  for (const part of pair.parts) {
    if (part.equal) continue;
    const left = sideOf(story, pair.left, part.leftStart, part.leftEnd);
    const right = sideOf(story, pair.right, part.rightStart, part.rightEnd);
    if (left.hasFigure || right.hasFigure) return [];
    if (!left.isQuoted && !right.isQuoted && changeWhatIsTold(left, right)) found.push({ part, left: left.text, right: right.text });
  }
  return found;
}

function changeWhatIsTold(left: Side, right: Side): boolean {
  const relation = relatePhrases(left.text, right.text, sharedLexicon());
  if (relation !== 'different' && relation !== 'fuller') return false;
  const onlyLeft = left.words.filter((word) => !right.words.includes(word));
  const onlyRight = right.words.filter((word) => !left.words.includes(word));
  if (isSaying(left) && isSaying(right)) return false;
  if ([...onlyLeft, ...onlyRight].every((word) => !isTelling(word))) return false;
  const isNameLeft = onlyLeft.every((word) => left.names.has(word));
  const isNameRight = onlyRight.every((word) => right.names.has(word));
  if (isNameLeft && isNameRight) return false;
  // "Norvik" here and "the company" there.
  return !((isNameLeft && onlyLeft.length > 0 && onlyRight.length === 1) || (isNameRight && onlyRight.length > 0 && onlyLeft.length === 1));
}

/** "said" here and "confirmed that" there. */
function isSaying({ text }: Side): boolean {
  return text.split(' ').some((word) => sayVerbHashes.has(hashWord(word)));
}

/** Rarity (0 to 9) below which a word says little by itself: "made", "use". */
const TELLING = 3;

function isTelling(lemma: string): boolean {
  return lemma.length > 2 && sharedLexicon().rarity(lemma) >= TELLING && !sayVerbHashes.has(hashWord(lemma));
}

const NO_SIDE: Side = { text: '', words: [], names: new Set(), hasFigure: false, isQuoted: false };

function sideOf(story: Story, row: WordRow, start: number, end: number): Side {
  const linked = story.articles[row.article];
  const span = spanOf(story, row, start, end);
  if (!linked || !span) return NO_SIDE;
  const { text } = linked.article;
  const own = text.slice(span.start, span.end);
  const names = linked.mentions.filter((mention) => (mention.type === 'PER' || mention.type === 'ORG') && overlaps(mention, span));
  return {
    text: own.replace(/\s+/g, ' '),
    words: lemmasOf(own),
    names: new Set(names.flatMap((mention) => lemmasOf(text.slice(mention.start, mention.end)))),
    hasFigure: own.split(/[\s-]+/).some(isNumberLike) || linked.claims.some((claim) => overlaps(claim, span)),
    isQuoted: linked.quotes.some((quote) => overlaps(quote, span)),
  };
}

/** Where the words `[start, end)` of a row stand in their article, or undefined where there are none. */
export function spanOf(story: Story, row: WordRow, start: number, end: number): Span | undefined {
  const tokens = story.articles[row.article]?.article.tokens;
  const first = row.tokens[start];
  const last = row.tokens[end - 1];
  if (!tokens || start >= end || first === undefined || last === undefined) return undefined;
  return { start: tokens.start[first] as number, end: tokens.end[last] as number };
}

function lemmasOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$/, '')).flatMap((word) => (functionWords.has(word) ? [] : [sharedLexicon().lemma(word)]));
}
