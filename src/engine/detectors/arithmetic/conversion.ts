import type { LinkedArticle } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Discrepancy, Statement } from '../../model/finding';
import { UNIT_SCALES } from '../../quantities/measures';
import { stepOf } from '../../quantities/numerals/numeral';
import type { Detector } from '../detector';
import type { DetectionContext } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** Conversions in brackets that cannot be right: another measure, or an exchange rate far from that of the other sources. */
export const conversion: Detector = {
  id: 'conversion',
  kinds: ['conversion'],
  detect: ({ story }: DetectionContext) => {
    const conversions = story.articles.flatMap(findConversions);
    return { discrepancies: [...conversions.flatMap((pair) => wrongMeasure(pair) ?? []), ...differentRates(conversions)] };
  },
};

interface Conversion {
  readonly linked: LinkedArticle;
  readonly from: Claim;
  readonly to: Claim;
  readonly statement: Statement;
}

/** Rates move, and papers round: a few per cent are no finding. */
const RATE_TOLERANCE = 0.08;
const MEASURE_TOLERANCE = 0.02;

function findConversions(linked: LinkedArticle): Conversion[] {
  const { text, sentences } = linked.article;
  return linked.claims.flatMap((to, index) => {
    const from = linked.claims[index - 1];
    if (!from || from.kind !== to.kind || (to.kind !== 'money' && to.kind !== 'measure') || from.sentence !== to.sentence) return [];
    if (
      typeof from.value !== 'number' ||
      typeof to.value !== 'number' ||
      from.value <= 0 ||
      to.value <= 0 ||
      !from.unit ||
      !to.unit ||
      from.unit === to.unit
    )
      return [];
    if (!/^\s?[([]$/.test(text.slice(from.end, to.start)) || !/^[)\]]/.test(text.slice(to.end))) return [];
    const span = { start: from.start, end: to.end + 1 };
    return [
      {
        linked,
        from,
        to,
        statement: statementAt(
          linked,
          sentences[from.sentence]?.source ?? 0,
          span,
          `${String(from.value)} ${from.unit} = ${String(to.value)} ${to.unit}`,
        ),
      },
    ];
  });
}

/** "100 kilometers" may be 90 or 110 and is not 140, however round. */
const ROUNDEST = 0.1;

/** Shares by which the digits given leave the ratio open. */
function slack({ from, to }: Conversion): number {
  const share = (claim: Claim): number => Math.min(ROUNDEST, stepOf(claim.value as number) / 2 / (claim.value as number));
  return share(from) + share(to) + (from.hedge === 'none' ? 0 : 0.05);
}

function wrongMeasure(pair: Conversion): Discrepancy | undefined {
  const { from, to, linked } = pair;
  const left = UNIT_SCALES[from.unit ?? ''];
  const right = UNIT_SCALES[to.unit ?? ''];
  if (!left || !right || left.base !== right.base) return undefined;
  const expected = ((from.value as number) * left.factor) / right.factor;
  const off = Math.abs(expected - (to.value as number)) / expected;
  if (off <= slack(pair) + MEASURE_TOLERANCE) return undefined;
  const text = (claim: Claim): string => linked.article.text.slice(claim.start, claim.end);
  return makeDiscrepancy({
    kind: 'conversion',
    severity: 'conflict',
    subject: `conversion of ${text(from)}`,
    message: `${text(from)} is about ${rounded(expected)} ${to.unit ?? ''}, not ${text(to)}.`,
    evidence: `${String(from.value)} ${from.unit ?? ''} = ${rounded(expected)} ${to.unit ?? ''}; the bracket is off by ${Math.round(off * 100)} per cent, more than rounding explains`,
    rule: 'conversion',
    confidence: off > 0.2 ? 0.9 : 0.75,
    statements: [
      statementAt(linked, linked.article.sentences[from.sentence]?.source ?? 0, from, `${String(from.value)} ${from.unit ?? ''}`),
      statementAt(linked, linked.article.sentences[to.sentence]?.source ?? 0, to, `${String(to.value)} ${to.unit ?? ''}`),
    ],
  });
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Pairs of currencies that the story converts at rates too far apart. One finding a pair of currencies. */
function differentRates(conversions: readonly Conversion[]): Discrepancy[] {
  const byPair = new Map<string, { rate: number; pair: Conversion }[]>();
  for (const pair of conversions) {
    if (pair.from.kind !== 'money') continue;
    const [a, b] = [pair.from.unit ?? '', pair.to.unit ?? ''];
    const turned = a > b;
    const key = turned ? `${b}/${a}` : `${a}/${b}`;
    const [above, below] = turned ? [pair.from, pair.to] : [pair.to, pair.from];
    const list = byPair.get(key) ?? [];
    list.push({ rate: (above.value as number) / (below.value as number), pair });
    byPair.set(key, list);
  }
  return [...byPair].flatMap(([key, rates]) => farthest(key, rates) ?? []);
}

function farthest(key: string, rates: readonly { rate: number; pair: Conversion }[]): Discrepancy | undefined {
  const sorted = [...rates].sort((a, b) => a.rate - b.rate);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  if (!low || !high || low === high) return undefined;
  const apart = high.rate / low.rate - 1;
  if (apart <= RATE_TOLERANCE + slack(low.pair) + slack(high.pair)) return undefined;
  const [from = '', to = ''] = key.split('/');
  return makeDiscrepancy({
    kind: 'conversion',
    severity: 'conflict',
    subject: `exchange rate ${from} to ${to}`,
    message: `Two conversions from ${from} to ${to} use rates that differ by ${Math.round(apart * 100)} per cent: ${rounded(low.rate)} and ${rounded(high.rate)}.`,
    evidence: `${low.pair.statement.value} and ${high.pair.statement.value}; beyond rounding and ${Math.round(RATE_TOLERANCE * 100)} per cent of movement one of them is wrong`,
    rule: 'conversion',
    confidence: apart > 0.3 ? 0.85 : 0.7,
    statements: [low.pair.statement, high.pair.statement],
  });
}
