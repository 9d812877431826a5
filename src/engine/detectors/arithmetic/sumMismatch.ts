import type { LinkedArticle } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** A stated total whose listed parts add up to something else: "The 28 entities include 18 bureaus, a college and eight firms". */
export const sumMismatch: Detector = {
  id: 'sum-mismatch',
  kinds: ['sum-mismatch'],
  detect: ({ story }) => ({ discrepancies: story.articles.flatMap(findSums) }),
};

/** Words between a total and its parts, with how surely the list is a whole one. */
const CUES: readonly { readonly pattern: RegExp; readonly confidence: number }[] = [
  { pattern: /:\s*$/, confidence: 0.8 },
  {
    pattern: /\b(?:comprise|comprises|comprised|comprising|consist of|consists of|consisting of|made up of|composed of)\s*$/i,
    confidence: 0.8,
  },
  { pattern: /\b(?:include|includes|included)\s*$/i, confidence: 0.6 },
];
/** How far "include" may fall short before the list is taken for a selection. */
const NEAR_SHARE = 0.9;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function findSums(linked: LinkedArticle): Discrepancy[] {
  const counts = linked.claims.filter(isExactCount);
  return counts.flatMap((total, index) => {
    // Claims stand in the order of the text and a sentence has an end, so that this stays linear.
    let end = index + 1;
    while (counts[end]?.sentence === total.sentence) end++;
    return checkTotal(linked, total, counts.slice(index + 1, end)) ?? [];
  });
}

function isExactCount(claim: Claim): boolean {
  return (
    claim.kind === 'count' &&
    typeof claim.value === 'number' &&
    claim.hedge === 'none' &&
    claim.quality === null &&
    claim.sentence >= 0 &&
    Number.isInteger(claim.value)
  );
}

/** The parts that a sentence gives for its total, and how surely they are all of them. */
interface Listing {
  readonly parts: readonly Part[];
  readonly confidence: number;
}

function checkTotal(linked: LinkedArticle, total: Claim, named: readonly Claim[]): Discrepancy | undefined {
  const { text, sentences } = linked.article;
  const sentence = sentences[total.sentence];
  const stated = total.value as number;
  if (!sentence || stated < 3) return undefined;
  const whole = {
    start: total.start,
    end: total.head?.end ?? total.end + (/^ \w+/.exec(text.slice(total.end, total.end + 30))?.[0].length ?? 0),
  };
  const own = named.filter(({ start }) => !WITHIN_PART.test(text.slice(Math.max(0, start - WITHIN_REACH), start)));
  const listing = (total.head && readCued(text, total, sentence.end, own)) ?? readShares(text, whole, sentence, { total: stated, named });
  const first = listing?.parts[0];
  const last = listing?.parts[listing.parts.length - 1];
  if (!listing || !first || !last) return undefined;
  const sum = listing.parts.reduce((n, part) => n + part.value, 0);
  if (sum === stated) return undefined;
  const sums = listing.parts.map((part) => part.value).join(' + ');
  return makeDiscrepancy({
    kind: 'sum-mismatch',
    severity: 'conflict',
    subject: `total of ${total.unit ?? 'things'} and its parts`,
    message: `The text says ${stated}, but the parts it lists add up to ${sum}.`,
    evidence: `"${text.slice(whole.start, whole.end)}" read as ${stated}; parts ${sums} = ${sum}; a list that is introduced as the whole must add up`,
    rule: 'sum-mismatch',
    confidence: listing.confidence,
    statements: [
      statementAt(linked, sentence.source, whole, String(stated)),
      statementAt(linked, sentence.source, { start: first.start, end: last.end }, String(sum)),
    ],
  });
}

/** "Forty civilians, among them nine children, and 12 soldiers": the children are counted already. */
const WITHIN_PART = /\b(?:among (?:them|whom|these)|including|of (?:them|whom))(?: (?:about|at least|some|only))? $/i;
const WITHIN_REACH = 30;

/** "The 28 entities: 18 bureaus, a college and eight firms". */
function readCued(text: string, total: Claim, end: number, named: readonly Claim[]): Listing | undefined {
  const first = named[0];
  if (!first) return undefined;
  const start = listStartBefore(text, total.end, first.start);
  const cue = CUES.find(({ pattern }) => pattern.test(text.slice(total.end, start)));
  const parts = cue && readParts(text, start, end, named);
  if (!cue || !parts) return undefined;
  const sum = parts.reduce((n, part) => n + part.value, 0);
  const isSelection = cue.confidence < 0.7 && (sum < (total.value as number) * NEAR_SHARE || parts.length < 3);
  return isSelection ? undefined : { parts, confidence: cue.confidence };
}

const SHARES_CONFIDENCE = 0.75;
/** Words after which the parts are not all, or counted twice. */
const NOT_ALL = /\b(?:others?|rest|remaining|more|also|both|additional|including|some|among)\b/i;

/** "Of the 48 injured, 31 were passengers, nine came from Kelvo and six were crew": all told apart, or nearly all. */
function readShares(
  text: string,
  whole: Span,
  sentence: Span,
  { total, named }: { total: number; named: readonly Claim[] },
): Listing | undefined {
  if (!/^["“]?of the\s*$/i.test(text.slice(sentence.start, whole.start)) || named.length < 3) return undefined;
  if (NOT_ALL.test(text.slice(whole.end, sentence.end))) return undefined;
  const isRow = named.every(({ start }, at) =>
    at === 0 ? /^,\s*$/.test(text.slice(whole.end, start)) : /(?:,|\band)\s*$/.test(text.slice(named[at - 1]?.end ?? whole.end, start)),
  );
  const sum = named.reduce((n, { value }) => n + (value as number), 0);
  if (!isRow || sum < total * NEAR_SHARE || sum * NEAR_SHARE > total) return undefined;
  return { parts: named.map(({ start, end, value }) => ({ start, end, value: value as number })), confidence: SHARES_CONFIDENCE };
}

/** The list may begin with "a college" before the first figure. */
function listStartBefore(text: string, from: number, firstNumber: number): number {
  const between = text.slice(from, firstNumber);
  const opening =
    /(?::|\b(?:comprise|comprises|comprised|comprising|consist of|consists of|consisting of|made up of|composed of|include|includes|included))\s+(?=(?:an?|one)\s)/i.exec(
      between,
    );
  return opening ? from + opening.index + opening[0].length : firstNumber;
}

/** Parts between commas and "and"; undefined where one of them has no number, or the list goes on in another way. */
function readParts(text: string, start: number, end: number, named: readonly Claim[]): Part[] | undefined {
  const stop = /[.;!?]\s*$|[;]|\s(?:that|which|who|while|after|when|according|said|from|were|was|are|is|have|has|had|as)\s/i.exec(
    text.slice(start, end),
  );
  const list = text.slice(start, stop ? start + stop.index : end);
  const pieces = list.split(/,\s+and\s+|,\s+|\s+and\s+|\s+as well as\s+|\s+plus\s+/);
  if (pieces.length < 2 || !/\sand\s|\splus\s|as well as/.test(list)) return undefined;
  const parts: Part[] = [];
  let at = start;
  for (const piece of pieces) {
    const from = text.indexOf(piece, at);
    at = from + piece.length;
    const claim = named.find((candidate) => candidate.start >= from && candidate.end <= at);
    const value = claim ? (claim.value as number) : /^an?\s+[a-z]/.test(piece) ? 1 : undefined;
    if (value === undefined || (claim && claim.start > from + 12)) return undefined;
    parts.push({ start: from, end: at, value });
  }
  return parts;
}
