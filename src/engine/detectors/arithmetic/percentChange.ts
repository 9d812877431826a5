import type { LinkedArticle } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy } from '../../model/finding';
import { stepOf } from '../../quantities/numerals/numeral';
import type { Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** A change in per cent that does not follow from its two figures: "from 40 to 50, a 20 per cent rise". */
export const percentChange: Detector = {
  id: 'percent-change',
  kinds: ['percent'],
  detect: ({ story }) => ({ discrepancies: story.articles.flatMap(findChanges) }),
};

const CHANGE =
  /\b(?:rise|rose|risen|rising|increase|increased|increasing|gain|gained|up|jump|jumped|grew|grow|growth|surge|surged|climb|climbed|fall|fell|fallen|falling|drop|dropped|decline|declined|decrease|decreased|down|slump|slumped|cut|plunge|plunged|slid|sank|soared|higher|lower)\b/i;

function findChanges(linked: LinkedArticle): Discrepancy[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of linked.claims) {
    if (claim.sentence < 0 || typeof claim.value !== 'number') continue;
    const list = bySentence.get(claim.sentence) ?? [];
    list.push(claim);
    bySentence.set(claim.sentence, list);
  }
  return [...bySentence.values()].flatMap((claims) => checkSentence(linked, claims) ?? []);
}

/** Only a sentence with one percentage and one pair "from … to …" (or "to … from …") is sure enough. */
function checkSentence(linked: LinkedArticle, claims: readonly Claim[]): Discrepancy | undefined {
  const { text, sentences } = linked.article;
  const percents = claims.filter((claim) => claim.unit === 'percent');
  const percent = percents[0];
  const sentence = sentences[claims[0]?.sentence ?? -1];
  if (percents.length !== 1 || !percent || !sentence || !CHANGE.test(text.slice(sentence.start, sentence.end))) return undefined;
  const lead = (claim: Claim): string =>
    /(\w+)\s*$/.exec(text.slice(Math.max(sentence.start, claim.start - 12), claim.start))?.[1]?.toLowerCase() ?? '';
  const from = claims.filter((claim) => lead(claim) === 'from');
  const to = claims.filter((claim) => lead(claim) === 'to');
  const [before, after] = [from[0], to[0]];
  if (from.length !== 1 || to.length !== 1 || !before || !after || !isComparable(before, after)) return undefined;
  if (!isTight(text, [percent, before, after])) return undefined;
  return judge(linked, sentence.source, percent, before, after);
}

function isComparable(before: Claim, after: Claim): boolean {
  if (
    before.kind !== after.kind ||
    before.kind === 'percent' ||
    before.kind === 'date' ||
    before.kind === 'duration' ||
    before.kind === 'ordinal' ||
    before.hedge !== 'none' ||
    after.hedge !== 'none'
  )
    return false;
  return (
    (before.unit === after.unit || before.unit === null || after.unit === null) &&
    (before.value as number) > 0 &&
    before.quality === null &&
    after.quality === null
  );
}

/** The three stand together, with a few words between them. */
const WIDEST_GAP = 45;

function isTight(text: string, claims: readonly Claim[]): boolean {
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  return sorted.every((claim, index) => {
    const next = sorted[index + 1];
    return !next || (next.start - claim.end <= WIDEST_GAP && !/[;—()]| while | and /.test(text.slice(claim.end, next.start)));
  });
}

/** Large figures beside a percentage are given to two or three digits; small whole ones to the unit. */
const ROUNDED_SHARE = 0.025;

function judge(linked: LinkedArticle, source: number, percent: Claim, before: Claim, after: Claim): Discrepancy | undefined {
  const [a, b, p] = [before.value as number, after.value as number, Math.abs(percent.value as number)];
  const half = (value: number): number =>
    value < 1000 && Number.isInteger(value) ? 0.5 : Math.min(stepOf(value) / 2, value * ROUNDED_SHARE);
  // The widest change that the rounded figures allow.
  const changes = [a - half(a), a + half(a)].flatMap((x) => [b - half(b), b + half(b)].map((y) => (100 * Math.abs(y - x)) / x));
  const stepP = percent.hedge === 'none' || percent.hedge === 'just' ? Math.max(0.5, stepOf(p) > 1 ? 0.5 : stepOf(p) / 2) : p * 0.15 + 1;
  const low = Math.min(...changes) - stepP;
  const high = Math.max(...changes) + stepP;
  if (p >= low && p <= high) return undefined;
  if (
    percent.hedge === 'more than' || percent.hedge === 'at least'
      ? p < low
      : (percent.hedge === 'up to' || percent.hedge === 'less than') && p > high
  )
    return undefined;
  const change = Number(((100 * Math.abs(b - a)) / a).toPrecision(3));
  const { text } = linked.article;
  const quote = (claim: Claim): string => text.slice(claim.start, claim.end);
  return makeDiscrepancy({
    kind: 'percent',
    severity: 'conflict',
    subject: `change from ${quote(before)} to ${quote(after)}`,
    message: `From ${quote(before)} to ${quote(after)} is ${change} per cent, not ${quote(percent)}.`,
    evidence: `|${b} − ${a}| / ${a} = ${change} %; rounding allows ${Number(Math.max(0, low).toPrecision(3))} to ${Number(high.toPrecision(3))} %`,
    rule: 'percent-change',
    confidence: 0.75,
    statements: [
      statementAt(linked, source, { start: Math.min(before.start, after.start), end: Math.max(before.end, after.end) }, `${change} %`),
      statementAt(linked, source, percent, `${p} %`),
    ],
  });
}
