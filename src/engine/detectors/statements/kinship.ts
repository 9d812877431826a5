import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** "his brother Jon Lind" here, "his half-brother Jon Lind" there. */
export const kinship: Detector = {
  id: 'kinship',
  kinds: ['person-attribute'],
  detect({ story }: DetectionContext): Detection {
    const ties = tiesOf(story);
    return { discrepancies: [...ties.keys()].sort(compareText).flatMap((key) => findingOf(ties.get(key) ?? []) ?? []) };
  },
};

interface Tie {
  readonly person: string;
  /** `article:source`. */
  readonly source: string;
  /** What the person is ("half-brother"), in lower case. */
  readonly value: string;
  readonly statement: Statement;
}

const NOUN =
  '((?:ex-|half-|step|grand|common-law )?(?:wife|husband|brother|sister|father|mother|son|daughter)(?:-in-law)?|girlfriend|boyfriend|mistress|fianc[eé]e?|cousin|nephew|niece|uncle|aunt)';
const OWNER = "(his|her|\\p{Lu}[\\p{L}’'-]*?['’]s?)";
/** "his estranged wife, " before the name. */
const BEFORE = new RegExp(`${OWNER} (?:[a-z0-9-]+ ){0,2}?${NOUN},? (?:\\d{1,2}-year-old )?$`, 'u');
/** ", 34, Lind's wife" behind it. */
const BEHIND = new RegExp(`^, (?:\\d{1,2}, )?(?:who (?:is|was) )?${OWNER} (?:[a-z0-9-]+ ){0,2}?${NOUN}\\b`, 'u');
const REACH = 60;

/** By person and owner: relations to two people are no rivals. */
function tiesOf(story: Story): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  story.articles.forEach((linked, index) => {
    linked.mentions.forEach((mention, at) => {
      const found = mention.type === 'PER' ? tieOf(linked, index, mention, at) : undefined;
      if (!found) return;
      const key = `${mention.entity.id} ${found.owner}`;
      const known = ties.get(key);
      if (known) known.push(found.tie);
      else ties.set(key, [found.tie]);
    });
  });
  return ties;
}

function tieOf(linked: LinkedArticle, index: number, mention: LinkedMention, place: number): { owner: string; tie: Tie } | undefined {
  const { article } = linked;
  const sentence = article.sentences[mention.sentence];
  if (!sentence) return undefined;
  const before = BEFORE.exec(article.text.slice(Math.max(sentence.start, mention.start - REACH), mention.start));
  const match = before ?? BEHIND.exec(article.text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)));
  if (!match) return undefined;
  const [whole, owner = '', noun = ''] = match;
  const value = noun.toLowerCase();
  const span = before
    ? { start: mention.start - whole.length, end: mention.end }
    : { start: mention.start, end: mention.end + whole.length };
  const source = Math.max(0, sentence.source);
  return {
    owner: ownerOf(linked, place, span.start, owner),
    tie: {
      person: mention.entity.name,
      source: `${String(index)}:${String(source)}`,
      value,
      statement: statementAt(linked, source, span, value),
    },
  };
}

/** Names before a relative's that are looked at. */
const MOST_LOOKED = 8;

/** `Entity.id` of the person whose relative it is: the one before "his", or the one named; else the word itself. */
function ownerOf({ mentions }: LinkedArticle, place: number, at: number, owner: string): string {
  const sentence = mentions[place]?.sentence;
  const own = mentions
    .slice(Math.max(0, place - MOST_LOOKED), place + 2)
    .filter((mention) => mention.sentence === sentence && mention.type === 'PER' && mention !== mentions[place]);
  const named = own.find((mention) => mention.start <= at && at < mention.end);
  const before = /^h/.test(owner) ? own.filter((mention) => mention.end <= at).pop() : undefined;
  return (named ?? before)?.entity.id ?? owner.toLowerCase().replace(/['’]s?$/, '');
}

function findingOf(ties: readonly Tie[]): Discrepancy | undefined {
  const values = new Map<string, Set<string>>();
  for (const { source, value } of ties) values.set(source, (values.get(source) ?? new Set()).add(value));
  const clear = ties.filter(({ source }, at) => values.get(source)?.size === 1 && ties.findIndex((tie) => tie.source === source) === at);
  const [left] = clear;
  const right = clear.find((tie) => tie.value !== left?.value);
  if (!left || !right) return undefined;
  return makeDiscrepancy({
    kind: 'person-attribute',
    severity: 'variant',
    subject: `what ${left.person} is to another`,
    message: `${left.person} is called ${left.value} in one source and ${right.value} in another.`,
    evidence: `“${left.statement.quote}” and “${right.statement.quote}”: two relations of one person to one other.`,
    rule: 'kinship',
    confidence: 0.55,
    statements: clear.map(({ statement }) => statement),
  });
}
