import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "12 million euros" here, "12 million dollars" there: one figure in two currencies. */
export const otherCurrency: Detector = {
  id: 'other-currency',
  kinds: ['amount'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: [...sumsByFigure(story)]
        .sort(([a], [b]) => a - b)
        .flatMap(([figure, told]) =>
          rivalFindings(told, {
            kind: 'amount',
            subject: `currency of ${String(figure)}`,
            what: 'the currency of a sum',
            reason: 'one figure beside two currencies',
            rule: 'other-currency',
            confidence: 0.6,
            minShared: MIN_SHARED,
            relate: (a, b) => {
              if (a.value === b.value) return undefined;
              return isBareDollar(a) || isBareDollar(b) ? 'precision' : 'conflict';
            },
          }),
        ),
    };
  },
};

/** "985 million dollars" of a paper that leaves out whose. */
function isBareDollar({ value, statement }: ToldValue): boolean {
  return value === 'USD' && !/U\.?S|America/.test(statement.quote);
}

/** Telling words that two sentences share besides the sum. */
const MIN_SHARED = 2;
/** Smaller figures are prices that may well be the same in two currencies. */
const LEAST = 1000;

function sumsByFigure(story: Story): Map<number, ToldValue[]> {
  const sums = new Map<number, ToldValue[]>();
  story.articles.forEach((linked, article) => {
    for (const claim of linked.claims) {
      const told = sumAt(linked, article, claim);
      if (!told || typeof claim.value !== 'number') continue;
      const known = sums.get(claim.value);
      if (known) known.push(told);
      else sums.set(claim.value, [told]);
    }
  });
  return new Map([...sums].filter(([, told]) => new Set(told.map(({ value }) => value)).size > 1));
}

/** "One billion": a figure that many sums have. */
function isRound(value: number): boolean {
  return /^\d(?:e|$)/.test(value.toExponential());
}

/** "3.9bn euros ($6bn; £3.1bn)": another sum than the one that it stands for. */
function isConversion({ article }: LinkedArticle, start: number): boolean {
  const before = article.text.slice(Math.max(0, start - BRACKET_REACH), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** UTF-16 units between a bracket and a sum inside it. */
const BRACKET_REACH = 30;

function sumAt(linked: LinkedArticle, article: number, { kind, value, unit, sentence, start, end }: Claim): ToldValue | undefined {
  const told = linked.article.sentences[sentence];
  if (isConversion(linked, start)) return undefined;
  if (kind !== 'money' || unit === null || typeof value !== 'number' || value < LEAST || isRound(value) || !told) return undefined;
  return toldAt(linked, article, told, { start, end }, unit);
}
