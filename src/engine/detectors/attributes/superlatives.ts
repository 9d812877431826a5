import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { Entity, LinkedMention } from '../../model/mention';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { matchesOf } from '../../text/matchesOf';

/** Ranks: the largest against one of the largest, in the world against in the country. */
export const superlatives: Detector = {
  id: 'superlatives',
  kinds: ['entity-attribute', 'person-attribute'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: findingsOf(ranksOf(story)) };
  },
};

interface Rank {
  readonly entity: Entity;
  readonly source: string;
  /** What is ranked: `large`, `valuable`. */
  readonly quality: string;
  /** Where it is ranked: `world`, `china`. */
  readonly scope: string;
  readonly isShared: boolean;
  readonly statement: Statement;
}

const RANK =
  /\b(one of |among )?(?:the )?(\p{L}+)['’]s (?:(?:second|third|fourth|fifth)-)?(most \p{Ll}+|\p{Ll}{3,}est|leading|major|top|no\. 1|number one)((?: [\p{Ll}-]+){1,5})/gu;
/** Words of size for which reports use several superlatives. */
const SIZE = new Set(['largest', 'biggest', 'leading', 'major', 'top', 'greatest', 'no. 1', 'number one']);
const NO_RANK = new Set([
  'latest',
  'interest',
  'forest',
  'harvest',
  'arrest',
  'protest',
  'request',
  'contest',
  'guest',
  'quest',
  'west',
  'northwest',
  'southwest',
  'test',
  'rest',
  'chest',
  'nearest',
  'closest',
  'honest',
  'modest',
  'suggest',
  'conquest',
  'inquest',
  'behest',
  'tempest',
  'midwest',
]);
/** Characters between a name and its rank. */
const REACH = 60;

function ranksOf(story: Story): Rank[] {
  return story.articles.flatMap((linked) =>
    linked.article.sentences.flatMap((sentence) => {
      const text = linked.article.text.slice(sentence.start, sentence.end);
      return matchesOf(text, RANK).flatMap((match) => {
        const word = match[3] ?? '';
        if (NO_RANK.has(word)) return [];
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const owner = ownerOf(linked, sentence.start, start, end, sentence.end);
        if (!owner) return [];
        const statement = statementAt(linked, sentence.source, { start, end }, match[0]);
        const isShared = match[1] !== undefined || word === 'major' || word === 'leading' || word === 'top';
        return [
          {
            entity: owner.entity,
            source: `${statement.path}\n${statement.source}`,
            quality: SIZE.has(word) ? 'large' : word,
            scope: (match[2] ?? '').toLowerCase(),
            isShared,
            statement,
          },
        ];
      });
    }),
  );
}

/** The organisation or person that the rank is given to: right behind the phrase, else the nearest one before it. */
function ownerOf(linked: LinkedArticle, from: number, start: number, end: number, to: number): LinkedMention | undefined {
  const candidates = linked.mentions.filter(
    (mention) => mention.type !== 'LOC' && mention.type !== 'MISC' && mention.start >= from && mention.end <= to,
  );
  const behind = candidates.find((mention) => mention.start >= end - 1 && mention.start - end <= 2);
  if (behind) return behind;
  const before = candidates.filter((mention) => mention.end <= start && start - mention.end <= REACH);
  return before[before.length - 1];
}

/** Ranks of one entity that are compared with one another. */
const MOST_COMPARED = 200;

function findingsOf(ranks: readonly Rank[]): Discrepancy[] {
  const groups = new Map<string, Rank[]>();
  for (const rank of ranks) {
    const key = `${rank.entity.id} ${rank.quality}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [rank]);
    else if (group.length < MOST_COMPARED) group.push(rank);
  }
  return [...groups.keys()].sort(compareText).flatMap((key) => findingOf(groups.get(key) ?? []) ?? []);
}

function findingOf(ranks: readonly Rank[]): Discrepancy | undefined {
  const pairs = ranks.flatMap((left, index) => ranks.slice(index + 1).map((right) => [left, right] as const));
  const pair = pairs.find(
    ([left, right]) => left.source !== right.source && (left.isShared !== right.isShared || left.scope !== right.scope),
  );
  if (!pair) return undefined;
  const [left, right] = pair;
  return makeDiscrepancy({
    kind: left.entity.type === 'PER' ? 'person-attribute' : 'entity-attribute',
    severity: 'precision',
    subject: `rank of ${left.entity.name}`,
    message: `${left.entity.name} is “${left.statement.quote}” in one source and “${right.statement.quote}” in another.`,
    evidence: `ranks of ${left.entity.name}: ${left.isShared === right.isShared ? `in ${left.scope} and in ${right.scope}` : 'the first of its kind, or one of several'}; the wider claim says more than the narrower.`,
    rule: 'superlatives',
    confidence: 0.6,
    statements: ranks.map((rank) => rank.statement),
  });
}
