import { compareText } from '../../text/compareText';
import { statisticNouns } from '../../facts/frames/nounClasses';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "882,507 shares" here, "884,061 shares" there: figures as exact and as close as these are seldom of two things. */
export const closeFigures: Detector = {
  id: 'close-figures',
  kinds: ['count', 'amount'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: [...figuresByUnit(story)]
        .sort(([a], [b]) => compareText(a, b))
        .flatMap(([, figures]) => runsOfClose(figures))
        .flatMap((run) =>
          rivalFindings(run, {
            kind: run[0]?.unit === null ? 'count' : 'amount',
            subject: 'figures close to one another',
            what: 'what may be one figure',
            reason: 'so exact and so close that two things would hardly have them',
            rule: 'close-figures',
            confidence: 0.55,
            minShared: 1,
            relate: (a, b) => (a.figure === b.figure ? undefined : 'precision'),
          }),
        ),
    };
  },
};

interface Figure extends ToldValue {
  readonly figure: number;
  /** The currency of a sum; null for a count. */
  readonly unit: string | null;
}

/** Digits of a figure, without the zeros at its end, from which on it is exact. */
const EXACT = 4;
/** The same of the one that it is compared with. */
const NEARLY_EXACT = 3;
/** Smaller sums are prices, of which a story tells many; smaller counts are alike by chance. */
const LEAST = { money: 10_000, count: 100 } as const;
/** Times by which the largest of such figures exceeds the least at most. */
const CLOSE = 1.03;

/** Sums of one currency and counts of one noun. */
function figuresByUnit(story: Story): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  story.articles.forEach((linked, article) => {
    for (const claim of linked.claims) {
      const figure = figureAt(linked, article, claim);
      if (!figure) continue;
      const key = `${claim.kind}|${claim.unit ?? ''}`;
      const known = found.get(key);
      if (known) known.push(figure);
      else found.set(key, [figure]);
    }
  });
  return found;
}

function figureAt(linked: LinkedArticle, article: number, claim: Claim): Figure | undefined {
  const { kind, value, unit, hedge } = claim;
  const sentence = linked.article.sentences[claim.sentence];
  if ((kind !== 'money' && kind !== 'count') || typeof value !== 'number' || !sentence || hedge !== 'none') return undefined;
  if (value < LEAST[kind] || digitsOf(value) < NEARLY_EXACT) return undefined;
  if (kind === 'count' && (unit === null || claim.head === null || statisticNouns.has(unit))) return undefined;
  return { ...toldAt(linked, article, sentence, claim, String(value)), figure: value, unit: kind === 'money' ? unit : null };
}

function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$|\D/g, '').length;
}

/** Figures of which none is farther from the least than `CLOSE`, one of them exact. */
function runsOfClose(figures: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of [...figures].sort((a, b) => a.figure - b.figure)) {
    const run = runs[runs.length - 1];
    if (run?.[0] && figure.figure <= CLOSE * run[0].figure) run.push(figure);
    else runs.push([figure]);
  }
  return runs.filter((run) => run.some(({ figure }) => digitsOf(figure) >= EXACT));
}
