import { nearCopiesOf, type NearCopy } from '../../alignment/nearCopies';
import type { WordRow } from '../../alignment/wordRows';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import { functionWordHashes } from '../../text/functionWords';
import { rememberOf } from '../../text/remember';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { differencesOf, spanOf, type Difference } from './differences';

/** One sentence that several sources tell with changes: words put in the place of others, details added or left out. */
export const retoldSentences: Detector = {
  id: 'retold-sentence',
  kinds: ['other'],
  detect({ story }: DetectionContext): Detection {
    const retold = nearCopiesOf(story).flatMap((pair) => {
      const differences = readPair(pair, story);
      return differences.length > 0 ? [{ pair, differences }] : [];
    });
    return { discrepancies: groupBySentence(retold).flatMap((group) => findingOf(story, group) ?? []) };
  },
};

interface Retold {
  readonly pair: NearCopy;
  readonly differences: readonly Difference[];
}

/** Shared words of substance, and their density, from which two sentences are one, retold. */
const MIN_SUBSTANCE = 5;
const MIN_DENSITY = 0.6;
/** Sentences of a source that are reworded for their own sake: the headline and the first one. */
const OPENING = 2;
/** Fewer changes, over all copies of a sentence, are mostly a matter of style. */
const MIN_CHANGES = 3;

const readPair = rememberOf((pair: NearCopy, story: Story): Difference[] => {
  const { substance, density, left, right } = pair;
  if (substance < MIN_SUBSTANCE || density < MIN_DENSITY || isOpening(story, left) || isOpening(story, right)) return [];
  return differencesOf(story, pair);
});

function isOpening(story: Story, { article, sentence }: WordRow): boolean {
  const { sentences = [], blocks = [] } = story.articles[article]?.article ?? {};
  const before = sentences[sentence - 1];
  const isBehindDateline = before !== undefined && blocks[before.block]?.role === 'dateline';
  // A dateline is a sentence of its own and belongs to the one behind it.
  return isBehindDateline || sentences[sentence - OPENING]?.source !== sentences[sentence]?.source;
}

/** Each sentence with what it is a copy of, those with most copies first; a sentence takes part once. */
function groupBySentence(retold: readonly Retold[]): Retold[][] {
  const bySentence = new Map<string, Retold[]>();
  for (const each of retold)
    for (const row of [each.pair.left, each.pair.right]) {
      const known = bySentence.get(keyOf(row));
      if (known) known.push(each);
      else bySentence.set(keyOf(row), [each]);
    }
  const taken = new Set<string>();
  return [...bySentence.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const free = group.filter(({ pair }) => !taken.has(keyOf(pair.left)) && !taken.has(keyOf(pair.right)));
      for (const { pair } of free) taken.add(keyOf(pair.left)).add(keyOf(pair.right));
      return free;
    })
    .filter((group) => group.length > 0);
}

function keyOf({ article, sentence }: WordRow): string {
  return `${String(article)}:${String(sentence)}`;
}

function findingOf(story: Story, group: readonly Retold[]): Discrepancy | undefined {
  const [best] = [...group].sort((a, b) => b.differences.length - a.differences.length || b.pair.substance - a.pair.substance) as [Retold];
  if (new Set(group.flatMap(({ differences }) => differences.map(changeOf))).size < MIN_CHANGES) return undefined;
  const statements = stretchesOf(group).flatMap((stretch) => statementOf(story, stretch) ?? []);
  if (statements.length < 2) return undefined;
  const shown = best.differences.map(({ left, right }) => (left && right ? `“${left}” for “${right}”` : `“${left || right}” or nothing`));
  return makeDiscrepancy({
    kind: 'other',
    severity: 'variant',
    subject: `retold: ${best.differences.map(changeOf).sort()[0] ?? ''}`,
    message: `Sources tell one sentence differently: ${shown.slice(0, MOST_SHOWN).join(', ')}.`,
    evidence: `${String(best.pair.matched)} words are equal in the same order; in what differs there is no figure, synonym or other form of a name.`,
    rule: 'retold-sentence',
    confidence: 0.5,
    statements,
  });
}

const MOST_SHOWN = 3;

function changeOf({ left, right }: Difference): string {
  return [left.toLowerCase(), right.toLowerCase()].sort().join(' / ');
}

/** What of a sentence a finding shows: words `[start, end)` of its row. */
interface Stretch {
  readonly row: WordRow;
  start: number;
  end: number;
}

/** From the first to the last change in each sentence. */
function stretchesOf(group: readonly Retold[]): Stretch[] {
  const stretches = new Map<string, Stretch>();
  const add = (row: WordRow, start: number, end: number): void => {
    const known = stretches.get(keyOf(row));
    if (!known) stretches.set(keyOf(row), { row, start, end });
    else {
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    }
  };
  for (const { pair, differences } of group)
    for (const { part } of differences) {
      add(pair.left, part.leftStart, part.leftEnd);
      add(pair.right, part.rightStart, part.rightEnd);
    }
  return [...stretches.values()];
}

/** Words shown on either side, so that a statement can be read by itself. */
const CONTEXT = 2;
/** Small words that end no phrase are followed by at most so many more. */
const MOST_ADDED = 3;
/** UTF-16 units; a longer stretch shows nothing any more. */
const LONGEST = 400;

function statementOf(story: Story, { row, start, end }: Stretch): Statement | undefined {
  const linked = story.articles[row.article];
  const first = Math.max(0, start - CONTEXT);
  let last = Math.min(row.words.length, end + CONTEXT);
  for (let more = 0; more < MOST_ADDED && last < row.words.length && functionWordHashes.has(row.words[last - 1] as number); more++) last++;
  const span = spanOf(story, row, first, last);
  if (!linked || !span || span.end - span.start > LONGEST) return undefined;
  const value = linked.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase();
  return statementAt(linked, row.source, span, value);
}
