/** "two women and three men died": the parts are no totals, their sum is. */
import type { Claim } from '../../model/claim';
import { isPersonNoun } from './nounClasses';
import { isOfThose } from './sharedFate';
import type { ArticleReading, StoryReading } from './storyReading';

/** Claims that are parts of a coordination, and the sums that stand for them. */
export interface CoordinatedCounts {
  readonly parts: ReadonlySet<Claim>;
  readonly sums: readonly Claim[];
}

/** Finds neighbouring exact counts of persons that "and" or a comma joins. */
export function coordinatedCounts(story: StoryReading, article: ArticleReading, claims: readonly Claim[]): CoordinatedCounts {
  const parts = new Set<Claim>();
  const sums: Claim[] = [];
  let run: Claim[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run[run.length - 1];
    if (first && last && run.length > 1) {
      for (const part of run) parts.add(part);
      const total = run.reduce((n, { value }) => n + (typeof value === 'number' ? value : 0), 0);
      sums.push({
        ...first,
        end: last.end,
        value: total,
        low: total,
        high: total,
        unit: 'person',
        of: 'people',
        head: last.head,
        evidence: 'sum of a coordination',
      });
    }
    run = [];
  };
  for (const claim of claims) {
    if (!isPersonCount(story, article, claim)) continue;
    const before = run[run.length - 1];
    if (before && !isJoined(article, before, claim)) close();
    run.push(claim);
  }
  close();
  return { parts, sums };
}

function isPersonCount(story: StoryReading, { linked }: ArticleReading, { kind, value, hedge, quality, head }: Claim): boolean {
  if (kind !== 'count' || typeof value !== 'number' || hedge !== 'none' || quality !== null || !head) return false;
  const words = linked.article.text.slice(head.start, head.end).toLowerCase().split(' ');
  return isPersonNoun(story.lexicon.singular(words[words.length - 1] ?? ''), story.lexicon);
}

/** Nothing but "and" or a comma between the noun of one and the number of the next. */
function isJoined(article: ArticleReading, before: Claim, claim: Claim): boolean {
  if (!before.head || before.sentence !== claim.sentence || isOfThose(article, claim)) return false;
  return /^,?\s*(?:and\s+)?$/.test(article.linked.article.text.slice(before.head.end, claim.start)) && claim.start > before.head.end;
}
