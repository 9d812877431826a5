/** Whether two fillings of one slot are two values of one thing, and of what kind. */
import type { NearCopy } from '../../alignment/nearCopies';
import type { Story } from '../../model/analysis';
import type { FindingKind, Severity } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { overlaps } from '../../model/span';
import { countryOfDemonym } from '../../linking/countries';
import { functionWords } from '../../text/functionWords';
import { areAntonyms } from '../../text/antonyms';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Slot, SlotSide } from './slots';

export interface SlotJudgement {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reason: string;
}

/** A long, close copy: a word that differs in it was changed on purpose or by mistake. */
const CLOSE_DENSITY = 0.7;
const CLOSE_SUBSTANCE = 6;
const LOOSE_DENSITY = 0.6;
const LOOSE_SUBSTANCE = 5;

/** Whether two sentences are alike enough for a word that differs to tell. */
export function isLikeEnough({ density, substance }: NearCopy): boolean {
  return density >= LOOSE_DENSITY && substance >= LOOSE_SUBSTANCE;
}

/** How a slot of a pair that `isLikeEnough` is to be reported, or undefined where its sides are no rival values. */
export function judgeSlot(story: Story, slot: Slot): SlotJudgement | undefined {
  const { density, substance } = slot.pair;
  const isClose = density >= CLOSE_DENSITY && substance >= CLOSE_SUBSTANCE;
  const left = mentionsIn(story, slot.left);
  const right = mentionsIn(story, slot.right);
  if (left.length > 0 || right.length > 0) return judgeNames(story, slot, left, right, isClose);
  const [wordLeft, wordRight] = [headOf(slot.left), headOf(slot.right)];
  if (!wordLeft || !wordRight || !areAntonyms(wordLeft, wordRight)) return undefined;
  if (isSaidElsewhere(story, slot.left, slot.right.text) || isSaidElsewhere(story, slot.right, slot.left.text)) return undefined;
  return { kind: 'other', severity: 'conflict', confidence: isClose ? 0.7 : 0.55, reason: 'one word excludes the other' };
}

function mentionsIn(story: Story, side: SlotSide): LinkedMention[] {
  return story.articles[side.row.article]?.mentions.filter((mention) => overlaps(mention, side.span)) ?? [];
}

/** Two places in one slot are rival places unless both texts know both, as in a list. Persons and firms are other subjects. */
function judgeNames(
  story: Story,
  slot: Slot,
  left: readonly LinkedMention[],
  right: readonly LinkedMention[],
  isClose: boolean,
): SlotJudgement | undefined {
  const [one, other] = [left[0], right[0]];
  if (
    !one ||
    !other ||
    !isOnly(slot.left, one) ||
    !isOnly(slot.right, other) ||
    left.length > 1 ||
    right.length > 1 ||
    !(areOfType(one, other, 'LOC') || arePeoples(story, slot, one, other))
  )
    return undefined;
  if (one.entity.id === other.entity.id) return undefined;
  const knows = (side: SlotSide, id: string): boolean =>
    story.articles[side.row.article]?.mentions.some((mention) => mention.entity.id === id) ?? false;
  // A paper that knows both countries may still give a team to the wrong one.
  const isKnown = knows(slot.left, other.entity.id) || knows(slot.right, one.entity.id);
  if (isKnown && !(isClose && one.type === 'MISC')) return undefined;
  const confidence = isClose ? 0.5 : 0.35;
  return one.type === 'LOC'
    ? { kind: 'place', severity: 'variant', confidence, reason: 'one place stands for another' }
    : { kind: 'other', severity: 'variant', confidence, reason: 'one nationality stands for another' };
}

function areOfType(one: LinkedMention, other: LinkedMention, type: LinkedMention['type']): boolean {
  return one.type === type && other.type === type;
}

/** "An Italian team", "a Swiss team". */
function arePeoples(story: Story, { left, right }: Slot, one: LinkedMention, other: LinkedMention): boolean {
  const codes = [[left, one] as const, [right, other] as const].map(
    ([side, { start, end }]) => countryOfDemonym(story.articles[side.row.article]?.article.text.slice(start, end) ?? '')?.code,
  );
  return areOfType(one, other, 'MISC') && codes[0] !== undefined && codes[1] !== undefined && codes[0] !== codes[1];
}

/** Beside the name the slot holds small words at most. */
function isOnly(side: SlotSide, mention: LinkedMention): boolean {
  return contentWords(side.text).every((word) =>
    side.text
      .slice(Math.max(0, mention.start - side.span.start), mention.end - side.span.start)
      .toLowerCase()
      .includes(word),
  );
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !functionWords.has(word));
}

/** Base form of the one word of substance in a slot. */
function headOf(side: SlotSide): string | undefined {
  const [word, ...more] = contentWords(side.text);
  return word === undefined || more.length > 0 ? undefined : sharedLexicon().lemma(word);
}

/** A source that also has the other word knows both, or uses them for one another. */
function isSaidElsewhere(story: Story, side: SlotSide, other: string): boolean {
  const article = story.articles[side.row.article]?.article;
  const source = article?.sources[side.row.source];
  return article && source ? article.text.slice(source.start, source.end).toLowerCase().includes(other.toLowerCase()) : false;
}
