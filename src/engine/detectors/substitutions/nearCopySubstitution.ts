import { nearCopiesOf, type NearCopy } from '../../alignment/nearCopies';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import { rememberOf } from '../../text/remember';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { isLikeEnough, judgeSlot, type SlotJudgement } from './judgeSlot';
import { slotsOf, type Slot, type SlotSide } from './slots';

/** Nearly equal sentences in which one word stands for another: the way in which retold facts drift. */
export const nearCopySubstitution: Detector = {
  id: 'near-copy-substitution',
  kinds: ['place', 'other'],
  detect({ story }: DetectionContext): Detection {
    const pairs = nearCopiesOf(story).filter(isLikeEnough);
    const judged = pairs.flatMap((pair) => judgePair(pair, story));
    return { discrepancies: groupSlots(judged).map((group) => findingOf(story, group)) };
  },
};

interface Judged {
  readonly slot: Slot;
  readonly judgement: SlotJudgement;
}

const judgePair = rememberOf((pair: NearCopy, story: Story): Judged[] =>
  slotsOf(story, pair).flatMap((slot) => {
    const judgement = judgeSlot(story, slot);
    return judgement ? [{ slot, judgement }] : [];
  }),
);

/** Slots that share a side are one question with several answers. */
function groupSlots(judged: readonly Judged[]): Judged[][] {
  const groupOf = new Map<string, Judged[]>();
  const groups: Judged[][] = [];
  for (const item of judged) {
    const keys = [item.slot.left, item.slot.right].map(
      (side) => `${String(side.row.article)}:${String(side.span.start)}:${String(side.span.end)}`,
    );
    const known = keys.map((key) => groupOf.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(item);
    for (const key of keys) if (!groupOf.has(key)) groupOf.set(key, group);
  }
  return groups;
}

function findingOf(story: Story, group: readonly Judged[]): Discrepancy {
  const best = [...group].sort((a, b) => b.judgement.confidence - a.judgement.confidence)[0] as Judged;
  const { slot, judgement } = best;
  const sides = new Map<string, SlotSide>();
  for (const { slot: each } of group)
    for (const side of [each.left, each.right]) sides.set(`${String(side.row.article)}:${String(side.span.start)}`, side);
  const around = contextText(story, slot.left);
  return makeDiscrepancy({
    kind: judgement.kind,
    severity: judgement.severity,
    subject: `“${slot.left.text}” or “${slot.right.text}”`,
    message: `In nearly the same sentence one source has “${slot.left.text}”, another “${slot.right.text}”.`,
    evidence: `${String(slot.pair.matched)} words of “${around}” are equal in order; ${judgement.reason}.`,
    rule: 'near-copy-substitution',
    confidence: judgement.confidence,
    statements: [...sides.values()].flatMap((side) => statementOf(story, side) ?? []),
  });
}

/** Words shown on either side of a slot, so that a statement can be read by itself. */
const CONTEXT = 3;

function statementOf(story: Story, side: SlotSide): Statement | undefined {
  const linked = story.articles[side.row.article];
  if (!linked) return undefined;
  const { tokens } = linked.article;
  const first = side.row.tokens[Math.max(0, side.start - CONTEXT)];
  const last = side.row.tokens[Math.min(side.row.tokens.length, side.end + CONTEXT) - 1];
  if (first === undefined || last === undefined) return undefined;
  return statementAt(linked, side.row.source, { start: tokens.start[first] as number, end: tokens.end[last] as number }, side.text);
}

function contextText(story: Story, side: SlotSide): string {
  const article = story.articles[side.row.article]?.article;
  const sentence = article?.sentences[side.row.sentence];
  const text = article && sentence ? article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') : '';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
