import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { Mention } from '../model/mention';
import type { Revision } from '../model/revision';
import { aboutClaim } from './about';
import { parseIsoDate } from './calendar';
import { resolveExpression } from './dateExpression';
import type { DateValue } from './dateValues';
import type { Draft } from './draft';
import { dateBounds } from './hedges';
import { joinRanges } from './joinRanges';
import { findSameSentences, hasSameMoney, withKept, type ClaimReading } from './keptClaims';
import { namedTokens } from './namedTokens';
import { readPassage, type Passage } from './passage';
import { readNumerals } from './numerals/readNumerals';
import { recognisers } from './registry';
import { resolveOverlaps } from './resolveOverlaps';

/**
 * Numbers and dates of one article, in the order of the text. `mentions` keep figures that belong to a name ("Group of 20")
 * out. Dates resolve against their source's publication day; where that is unknown `value` is null or partial.
 */
export function recogniseClaims(article: Article, mentions: readonly Mention[]): readonly Claim[] {
  return readClaims(article, mentions).claims;
}

/**
 * The same of an article of which an earlier version may have been read: paragraphs that stay, and whose names stay, have the claims that
 * they had. What a relative date means is told from all of them.
 */
export function readClaims(
  article: Article,
  mentions: readonly Mention[],
  kept?: { readonly claims: ClaimReading; readonly revision: Revision },
): ClaimReading {
  const named = namedTokens(article, mentions);
  const same = kept && hasSameMoney(article, kept.claims) ? findSameSentences(article, named, kept.claims, kept.revision) : undefined;
  const isRead = same ? Uint8Array.from(same, (before) => (before < 0 ? 1 : 0)) : new Uint8Array(article.sentences.length).fill(1);
  const passage = readPassage(article, named, isRead);
  const reading = { passage, numerals: readNumerals(passage) };
  const drafts = joinRanges(
    passage,
    resolveOverlaps(
      recognisers.map((recogniser) => recogniser.recognise(reading)),
      article.tokens.count,
    ),
  );
  const read = drafts.map((draft) => claimOf(passage, draft));
  const letters = kept && same ? new Map([...kept.claims.letters, ...passage.letters]) : passage.letters;
  return {
    article,
    named,
    isRead,
    letters,
    claims: resolveDates(article, kept && same ? withKept(read, article, kept.claims, same) : read),
  };
}

function claimOf(p: Passage, draft: Draft): Claim {
  const about = aboutClaim(p, draft);
  return {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    lowOpen: draft.lowOpen,
    highOpen: draft.highOpen,
    unit: draft.unit ?? about.unit,
    hedge: draft.hedge,
    of: about.of,
    head: about.head,
    sentence: p.sentenceOf[draft.first] ?? -1,
    relative: draft.relative,
    inferred: draft.ambiguous,
    quality: draft.quality,
    evidence: draft.evidence,
  };
}

/** Resolves the relative dates of `claims` again, with publication days (one for each source) that became known later. */
export function resolveDates(article: Article, claims: readonly Claim[]): Claim[] {
  const anchors = new Map<number, DateValue>();
  return claims.map((claim) => {
    if (claim.kind !== 'date') return claim;
    const sourceIndex = article.sentences[claim.sentence]?.source ?? -1;
    const source = article.sources[sourceIndex];
    const published = source?.published ? parseIsoDate(source.published) : null;
    const resolved =
      claim.relative === null ? claim : resolve(claim, published, anchors.get(sourceIndex) ?? null, source?.publishedFrom === 'story');
    if (typeof resolved.value === 'string' && resolved.low !== null)
      anchors.set(sourceIndex, { value: resolved.value, low: resolved.low, high: resolved.high });
    return resolved;
  });
}

function resolve(claim: Claim, published: number | null, anchor: DateValue | null, inferred: boolean): Claim {
  const { value, low, high } = resolveExpression(claim.relative ?? '', { published, anchor });
  return { ...claim, value, ...dateBounds(claim.hedge, low, high, looksBack(claim.relative ?? '')), inferred: inferred && value !== null };
}

/** Whether a distance is counted backwards, so that "more than two years ago" is earlier. */
function looksBack(expression: string): boolean {
  return /^(ago:\d|anchor:\w+:-|shift<-)/.test(expression);
}
