import type { LinkedArticle } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy } from '../../model/finding';
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

function checkTotal(linked: LinkedArticle, total: Claim, named: readonly Claim[]): Discrepancy | undefined {
  const { text, sentences } = linked.article;
  const sentence = sentences[total.sentence];
  const stated = total.value as number;
  const first = named[0];
  if (!sentence || !first || stated < 3 || !total.head) return undefined;
  const listStart = listStartBefore(text, total.end, first.start);
  const cue = CUES.find(({ pattern }) => pattern.test(text.slice(total.end, listStart)));
  if (!cue) return undefined;
  const parts = readParts(text, listStart, sentence.end, named);
  if (!parts) return undefined;
  const sum = parts.reduce((n, part) => n + part.value, 0);
  const selection = cue.confidence < 0.7 && (sum < stated * NEAR_SHARE || parts.length < 3);
  if (sum === stated || selection) return undefined;
  const span = { start: listStart, end: (parts[parts.length - 1] as Part).end };
  const sums = parts.map((part) => part.value).join(' + ');
  return makeDiscrepancy({
    kind: 'sum-mismatch',
    severity: 'conflict',
    subject: `total of ${total.unit ?? 'things'} and its parts`,
    message: `The text says ${stated}, but the parts it lists add up to ${sum}.`,
    evidence: `"${text.slice(total.start, total.head.end)}" read as ${stated}; parts ${sums} = ${sum}; a list that is introduced as the whole must add up`,
    rule: 'sum-mismatch',
    confidence: cue.confidence,
    statements: [
      statementAt(linked, sentence.source, { start: total.start, end: total.head.end }, String(stated)),
      statementAt(linked, sentence.source, span, String(sum)),
    ],
  });
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
