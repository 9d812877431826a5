import type { NearCopy } from '../../alignment/nearCopies';
import type { WordRow } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { firstFrom } from '../../model/span';
import { sayVerbHashes } from '../../quotations/sayVerbs';
import { rememberOf } from '../../text/remember';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { nearCopyFindings, shareWord } from './nearCopyFindings';

/** The same statement, told on the word of different people or bodies. */
export const attributionMismatch: Detector = {
  id: 'attribution-mismatch',
  kinds: ['attribution'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: nearCopyFindings(story, CLOSENESS, (pair) => findingOf(pair, story)) };
  },
};

const CLOSENESS = { minSubstance: 6, minDensity: 0.65 };

interface Voice {
  readonly mention: LinkedMention;
  readonly statement: Statement;
}

const findingOf = rememberOf((pair: NearCopy, story: Story): Discrepancy | undefined => {
  const left = voiceOf(story, pair.left);
  const right = voiceOf(story, pair.right);
  if (!left || !right || left.mention.type !== right.mention.type || left.mention.entity.id === right.mention.entity.id) return undefined;
  if (shareWord(left.mention.entity.name, right.mention.entity.name)) return undefined;
  if (isMatched(story, pair.left, left.mention, pair, 'left') || isMatched(story, pair.right, right.mention, pair, 'right'))
    return undefined;
  return makeDiscrepancy({
    kind: 'attribution',
    severity: 'variant',
    subject: `${left.mention.entity.name} or ${right.mention.entity.name}`,
    message: `Nearly the same sentence rests on ${left.mention.entity.name} in one source and on ${right.mention.entity.name} in another.`,
    evidence: `${String(pair.matched)} equal words in the same order; the subjects of the verbs of saying differ.`,
    rule: 'attribution-mismatch',
    confidence: 0.5,
    statements: [left.statement, right.statement],
  });
});

/** The name right before or behind a verb of saying. */
function voiceOf(story: Story, row: WordRow): Voice | undefined {
  const linked = story.articles[row.article];
  const sentence = linked?.article.sentences[row.sentence];
  if (!linked || !sentence) return undefined;
  const { tokens } = linked.article;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!sayVerbHashes.has(tokens.hash[token] as number)) continue;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const next = firstFrom(linked.mentions, start);
    const mention = linked.mentions
      .slice(Math.max(0, next - 1), next + 1)
      .find(
        (each) =>
          (each.type === 'PER' || each.type === 'ORG') &&
          each.sentence === row.sentence &&
          ((each.end <= start && start - each.end <= 1) || (each.start >= end && each.start - end <= 1)),
      );
    if (mention && !isJoint(linked.article.text, mention)) {
      const span = { start: Math.min(mention.start, start), end: Math.max(mention.end, end) };
      return { mention, statement: statementAt(linked, row.source, span, mention.entity.name) };
    }
  }
  return undefined;
}

/** "Holm and Lind said": either of them may be named alone elsewhere. */
function isJoint(text: string, { start, end }: LinkedMention): boolean {
  return /\band $/.test(text.slice(Math.max(0, start - 4), start)) || /^,? and \p{Lu}/u.test(text.slice(end, end + 8));
}

/** A speaker who stands in the shared words is what the sentences agree on. */
function isMatched(story: Story, row: WordRow, mention: LinkedMention, pair: NearCopy, side: 'left' | 'right'): boolean {
  const tokens = story.articles[row.article]?.article.tokens;
  return pair.parts.some((part) => {
    if (!part.equal || !tokens) return false;
    const [from, to] = side === 'left' ? [part.leftStart, part.leftEnd] : [part.rightStart, part.rightEnd];
    for (let i = from; i < to; i++) if (tokens.start[row.tokens[i] as number] === mention.start) return true;
    return false;
  });
}
