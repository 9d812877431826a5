import type { LinkedArticle, Story } from '../../model/analysis';
import type { Claim } from '../../model/claim';
import type { FindingKind } from '../../model/finding';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';
import { countShared } from './tellingWords';

/** "186,000 people" here, "168,000 men, women and children" there: two figures side by side have changed places. */
export const swappedDigits: Detector = {
  id: 'swapped-digits',
  kinds: ['count', 'amount', 'percent'],
  detect({ story }: DetectionContext): Detection {
    return {
      discrepancies: [...figuresByDigits(story)]
        .sort(([a], [b]) => compareText(a, b))
        .flatMap(([, told]) =>
          rivalFindings(told, {
            kind: told[0]?.kind ?? 'count',
            subject: 'figures in another order',
            what: 'a figure, of which two digits have changed places',
            reason: 'the same digits, two of them in the other order',
            rule: 'swapped-digits',
            confidence: 0.6,
            minShared: 0,
            // Sentences without a telling word in common may be of two things.
            relate: (a, b) => {
              if (!areSwapped(a.digits, b.digits)) return undefined;
              const shared = countShared(a.words(), b.words());
              if (Math.max(a.telling, b.telling) < FEWEST_DIGITS && (shared < MIN_SHARED_OF_TWO || !areNear(a.digits, b.digits)))
                return undefined;
              if (shared > 0) return 'conflict';
              return a.telling === b.telling ? 'precision' : undefined;
            },
          }),
        ),
    };
  },
};

/** Fewer digits are the same by chance, */
const FEWEST_DIGITS = 3;
/** unless the sentences share as many telling words. */
const MIN_SHARED_OF_TWO = 3;
/** Times by which the larger of two such figures exceeds the smaller at most. */
const NEAR = 2.5;

function areNear(left: string, right: string): boolean {
  return Math.max(Number(left), Number(right)) <= NEAR * Math.min(Number(left), Number(right));
}

interface Figure extends ToldValue {
  readonly kind: FindingKind;
  /** As written: "105,000" and "150,000" have six. */
  readonly digits: string;
  /** Digits without the zeros at the end. */
  readonly telling: number;
}

const KIND_OF: Readonly<Record<string, FindingKind>> = { count: 'count', money: 'amount', measure: 'amount', percent: 'percent' };

/** Figures of one unit and size that have the same digits, in the order of the story. */
function figuresByDigits(story: Story): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  story.articles.forEach((linked, article) => {
    for (const claim of linked.claims) {
      const read = figureAt(linked, article, claim);
      if (!read) continue;
      const known = found.get(read.key);
      if (known) known.push(read.figure);
      else found.set(read.key, [read.figure]);
    }
  });
  return found;
}

function figureAt(linked: LinkedArticle, article: number, claim: Claim): { readonly key: string; readonly figure: Figure } | undefined {
  const { kind, value, unit } = claim;
  const sentence = linked.article.sentences[claim.sentence];
  if (!Object.hasOwn(KIND_OF, kind) || typeof value !== 'number' || !(value > 0) || !sentence) return undefined;
  const [mantissa = '', size = ''] = value.toExponential().split('e');
  const own = mantissa.replace('.', '');
  const digits = own.padEnd(linked.article.text.slice(claim.start, claim.end).replace(/\D/g, '').length, '0');
  // Plays and distances are told by the dozen.
  if (own.length < (kind === 'measure' ? FEWEST_DIGITS : 2) && digits.length < FEWEST_DIGITS) return undefined;
  const figure = {
    ...toldAt(linked, article, sentence, claim, String(value)),
    kind: KIND_OF[kind] ?? 'count',
    digits,
    telling: own.length,
  };
  return { key: `${kind}|${kind === 'count' ? '' : (unit ?? '')}|${size}|${[...digits].sort().join('')}`, figure };
}

/** Equal but for two digits side by side. */
function areSwapped(left: string, right: string): boolean {
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  if (at < 0 || left[at] !== right[at + 1] || left[at + 1] !== right[at]) return false;
  return left.slice(at + 2) === right.slice(at + 2);
}
