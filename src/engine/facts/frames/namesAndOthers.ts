/** "Harlow Mills, Bright Bakers and six other companies": the names and the others make a total that no number states. */
import type { Claim } from '../../model/claim';
import type { LinkedMention } from '../../model/mention';
import type { ArticleReading } from './storyReading';

/** Totals of names and others, and the counts of others that are parts of them. */
export interface NamesAndOthers {
  readonly parts: ReadonlySet<Claim>;
  readonly totals: readonly Claim[];
}

/** Between the last name and the number of the others. */
const AND = /^,?\s+and\s+$/;
/** Between one name and the next. */
const COMMA = /^,\s+$/;
/** Before the first name: what follows is a selection, or the list began earlier with something that is no name. */
const NOT_WHOLE = /(?:,|\band|\bor|\bincluding|\binclude[sd]?|\bamong|\bsuch as|\blike|\bexcept|\bbesides)\s*$/i;
const OTHERS = /^\s+others?\b/i;

/** Reads exact counts with "other" or "others" behind them and names before them; in the order of the text. */
export function namesAndOthers({ linked }: ArticleReading, claims: readonly Claim[]): NamesAndOthers {
  const parts = new Set<Claim>();
  const totals: Claim[] = [];
  const namesAt = new Map(linked.mentions.map((mention, index) => [mention.end, index]));
  for (const claim of claims) {
    const total = totalOf(linked.article.text, linked.mentions, namesAt, claim);
    if (!total) continue;
    parts.add(claim);
    totals.push(total);
  }
  return { parts, totals };
}

function totalOf(text: string, mentions: readonly LinkedMention[], namesAt: ReadonlyMap<number, number>, claim: Claim): Claim | undefined {
  const { kind, value, hedge, quality, head } = claim;
  if (kind !== 'count' || typeof value !== 'number' || hedge !== 'none' || quality !== null || !head) return undefined;
  const others = OTHERS.exec(text.slice(claim.end, claim.end + 12))?.[0];
  const joint = others && /,?\s+and\s+$/.exec(text.slice(Math.max(0, claim.start - 8), claim.start))?.[0];
  if (!others || !joint) return undefined;
  const names = namesBefore(text, mentions, namesAt.get(claim.start - joint.length), claim.sentence);
  const first = names[names.length - 1];
  if (!first || !AND.test(joint) || NOT_WHOLE.test(text.slice(Math.max(0, first.start - 12), first.start))) return undefined;
  const isNounless = head.start < claim.end + others.length;
  if (isNounless && names.some(({ type }) => type !== 'PER')) return undefined;
  const total = value + names.length;
  return {
    ...claim,
    start: first.start,
    end: claim.end + others.length,
    value: total,
    low: total,
    high: total,
    unit: isNounless ? 'person' : claim.unit,
    of: isNounless ? 'people' : claim.of,
    evidence: 'names and others',
  };
}

/** Names that commas join, backwards from the last one. */
function namesBefore(text: string, mentions: readonly LinkedMention[], last: number | undefined, sentence: number): LinkedMention[] {
  const names: LinkedMention[] = [];
  for (let at = last ?? -1; at >= 0; at--) {
    const mention = mentions[at];
    const next = names[names.length - 1];
    if (!mention || mention.sentence !== sentence || (next && !COMMA.test(text.slice(mention.end, next.start)))) break;
    names.push(mention);
  }
  return names;
}
