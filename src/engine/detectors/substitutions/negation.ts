import { nearCopiesOf, type NearCopy } from '../../alignment/nearCopies';
import type { WordRow } from '../../alignment/wordRows';
import type { AlignedPart } from '../../alignment/alignWords';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import { functionWordHashes } from '../../text/functionWords';
import { rememberOf } from '../../text/remember';
import { hashWord } from '../../text/tokens';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** Nearly equal sentences, one of which denies what the other says. */
export const negation: Detector = {
  id: 'negation',
  kinds: ['other'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: nearCopiesOf(story).flatMap((pair) => findingOf(pair, story) ?? []) };
  },
};

const NEGATIONS = new Set(
  "not never no n't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't hadn't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t"
    .split(' ')
    .map(hashWord),
);
const MIN_SUBSTANCE = 5;
const MIN_DENSITY = 0.7;

const findingOf = rememberOf((pair: NearCopy, story: Story): Discrepancy | undefined => {
  if (pair.substance < MIN_SUBSTANCE || pair.density < MIN_DENSITY) return undefined;
  const denied = pair.parts.filter((part) => !part.equal && isDenial(pair, part));
  // Two denials may cancel each other, and more than one change is another sentence.
  const part = denied[0];
  if (!part || denied.length > 1) return undefined;
  const statements = [
    statementOf(story, pair.left, part.leftStart, part.leftEnd),
    statementOf(story, pair.right, part.rightStart, part.rightEnd),
  ].flatMap((s) => s ?? []);
  return makeDiscrepancy({
    kind: 'other',
    severity: 'conflict',
    subject: 'said and denied',
    message: `One source denies what nearly the same sentence of another says: “${statements[0]?.quote ?? ''}”, “${statements[1]?.quote ?? ''}”.`,
    evidence: `${String(pair.matched)} equal words in the same order, a word of denial on one side only.`,
    rule: 'negation',
    confidence: 0.6,
    statements,
  });
});

/** One side has a word of denial, the other none, and neither has anything else but small words. */
function isDenial(pair: NearCopy, part: AlignedPart): boolean {
  const left = pair.left.words.slice(part.leftStart, part.leftEnd);
  const right = pair.right.words.slice(part.rightStart, part.rightEnd);
  const denies = (words: Int32Array): boolean => words.some((word) => NEGATIONS.has(word));
  const isSmall = (words: Int32Array): boolean => words.every((word) => functionWordHashes.has(word) || NEGATIONS.has(word));
  return denies(left) !== denies(right) && isSmall(left) && isSmall(right);
}

const CONTEXT = 5;

function statementOf(story: Story, row: WordRow, start: number, end: number): Statement | undefined {
  const linked = story.articles[row.article];
  const first = row.tokens[Math.max(0, start - CONTEXT)];
  const last = row.tokens[Math.min(row.tokens.length, end + CONTEXT) - 1];
  if (!linked || first === undefined || last === undefined) return undefined;
  const span = { start: linked.article.tokens.start[first] as number, end: linked.article.tokens.end[last] as number };
  return statementAt(linked, row.source, span, linked.article.text.slice(span.start, span.end).toLowerCase());
}
