// What a recogniser hands over: a claim before overlaps are resolved and before it is known what it is about.

import type { ClaimKind, Claim, Hedge } from '../model/claim';
import type { Span } from '../model/span';
import { boundsOf, hedgeAfter, hedgeBefore, type Bounds, type HedgeBefore } from './hedges';
import type { Numeral } from './numerals/numeral';
import { endOf, isKind, startOf, wordAt, type Passage } from './passage';
import { WordKind } from './wordKind';

export interface Draft extends Span, Bounds {
  readonly kind: ClaimKind;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly relative: string | null;
  readonly quality: Claim['quality'];
  readonly evidence: string;
  /** Tokens it covers: what another draft may not use. */
  readonly first: number;
  readonly next: number;
  /** Token at which the phrase of the thing counted or measured may begin; -1 for kinds that count nothing. */
  readonly about: number;
  /** The value rests on an order of day and month that the text does not show. */
  readonly ambiguous: boolean;
}

/** The stretch that a reading covers, without hedges. */
export interface Reach {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
}

export interface QuantityReading {
  readonly kind: ClaimKind;
  readonly unit: string | null;
  /** What the numeral is multiplied with ("cents": 0.01). */
  readonly factor?: number;
  readonly quality?: Claim['quality'];
  readonly evidence: string;
  /** Token at which the thing counted may begin; the token behind by default, -1 for none. */
  readonly about?: number;
  /** Set where the word itself bounds ("1,000-plus"). */
  readonly hedge?: Hedge;
  /** Set where a value was added up from several numbers. */
  readonly value?: number;
}

/** A number with its unit, hedges taken in and bounds worked out. */
export function quantityDraft(p: Passage, numeral: Numeral, reach: Reach, reading: QuantityReading): Draft {
  // "Over the past year": before an article the word is a preposition.
  const before: HedgeBefore =
    isKind(p, reach.first, WordKind.article) && wordAt(p, reach.first) === 'the'
      ? { hedge: 'none', first: reach.first }
      : hedgeBefore(p, reach.first);
  const after =
    before.hedge === 'none' && reach.end === endOf(p, reach.next - 1)
      ? hedgeAfter(p, reach.next)
      : { hedge: 'none' as const, next: reach.next };
  const hedge: Hedge =
    reading.hedge ??
    (before.hedge !== 'none'
      ? before.hedge
      : after.hedge !== 'none'
        ? after.hedge
        : numeral.category === 'vague' && numeral.value === null
          ? 'vague'
          : 'none');
  const factor = reading.factor ?? 1;
  const value = reading.value ?? (numeral.value === null ? null : scaled(numeral.value, factor));
  const { low, high, lowOpen, highOpen } = quantityBounds(numeral, hedge, value, factor);
  return {
    kind: reading.kind,
    start: before.hedge === 'none' ? reach.start : startOf(p, before.first),
    end: after.next > reach.next ? endOf(p, after.next - 1) : reach.end,
    first: before.first,
    next: Math.max(after.next, reach.next),
    value,
    unit: reading.unit,
    hedge,
    low,
    high,
    lowOpen,
    highOpen,
    relative: null,
    quality: reading.quality ?? null,
    evidence: reading.evidence,
    about: reading.about ?? Math.max(after.next, reach.next),
    ambiguous: false,
  };
}

function quantityBounds(numeral: Numeral, hedge: Hedge, value: number | null, factor: number): Bounds {
  if (numeral.category === 'vague' && numeral.low !== null && numeral.high !== null) {
    const low = numeral.low * factor;
    const high = numeral.high * factor;
    if (hedge === 'at least' || hedge === 'more than') return { low, high: null, lowOpen: false, highOpen: false };
    if (hedge === 'up to' || hedge === 'less than' || hedge === 'almost') return { low: 0, high, lowOpen: false, highOpen: false };
    return { low, high, lowOpen: false, highOpen: false };
  }
  return value === null ? { low: null, high: null, lowOpen: false, highOpen: false } : boundsOf(hedge, value, numeral.step * factor);
}

/** A product without binary noise. */
export function scaled(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) ? product : Number(product.toPrecision(14));
}

/** The stretch of a numeral alone. */
export function reachOf(numeral: Numeral): Reach {
  return { start: numeral.start, end: numeral.end, first: numeral.first, next: numeral.next };
}
