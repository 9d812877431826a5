import type { NearCopy } from '../../alignment/nearCopies';
import type { WordRow } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { firstFrom } from '../../model/span';
import { rememberOf } from '../../text/remember';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { nearCopyFindings, shareWord } from './nearCopyFindings';

/** The same deed, told of two bodies: "The ministry ordered a check", "The board ordered a check". */
export const doerMismatch: Detector = {
  id: 'doer-mismatch',
  kinds: ['attribution'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: nearCopyFindings(story, CLOSENESS, (pair) => findingOf(pair, story)) };
  },
};

const CLOSENESS = { minSubstance: 5, minDensity: 0.75 };
/** Characters between the start of a sentence and its subject's name. */
const SUBJECT_REACH = 24;
/** What every team and share does, each of its own. */
const EACH_OF_ITS_OWN = new Set(
  'say tell add win lose score beat play fall rise gain drop close trade report post finish earn sell announce have be do get make take'.split(
    ' ',
  ),
);

interface Doer {
  readonly mention: LinkedMention;
  readonly verb: string;
  readonly statement: Statement;
}

const findingOf = rememberOf((pair: NearCopy, story: Story): Discrepancy | undefined => {
  const [first] = pair.parts;
  if (!first) return undefined;
  const left = doerOf(story, pair.left, first.leftStart);
  const right = doerOf(story, pair.right, first.rightStart);
  if (!left || !right || left.mention.entity.id === right.mention.entity.id) return undefined;
  if (shareWord(left.mention.entity.name, right.mention.entity.name)) return undefined;
  return makeDiscrepancy({
    kind: 'attribution',
    severity: 'conflict',
    subject: `who ${left.verb}: ${left.mention.entity.name} or ${right.mention.entity.name}`,
    message: `Nearly the same sentence tells of ${left.mention.entity.name} in one source and of ${right.mention.entity.name} in another.`,
    evidence: `${String(pair.matched)} equal words in the same order from “${left.verb}” on; the bodies before it differ.`,
    rule: 'doer-mismatch',
    confidence: 0.6,
    statements: [left.statement, right.statement],
  });
});

/** The organisation that opens a sentence right before a verb, which is word `at` of its row. */
function doerOf(story: Story, row: WordRow, at: number): Doer | undefined {
  const linked = story.articles[row.article];
  const sentence = linked?.article.sentences[row.sentence];
  const token = row.tokens[at];
  if (!linked || !sentence || token === undefined) return undefined;
  const { text, tokens } = linked.article;
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  const verb = text.slice(start, end).toLowerCase();
  const base = sharedLexicon().verbBase(verb);
  if (base === undefined || base === verb || EACH_OF_ITS_OWN.has(base)) return undefined;
  const mention = linked.mentions[firstFrom(linked.mentions, start) - 1];
  if (mention?.type !== 'ORG' || mention.sentence !== row.sentence || mention.end > start || start - mention.end > 1) return undefined;
  if (mention.start - sentence.start > SUBJECT_REACH || /[,;:]| and /.test(text.slice(sentence.start, mention.start))) return undefined;
  return { mention, verb, statement: statementAt(linked, row.source, { start: mention.start, end }, mention.entity.name) };
}
