/** Brings the values of claims to a common footing: one unit for all lengths, days for all durations. */
import type { Claim } from '../model/claim';
import { UNIT_SCALES } from '../quantities/measures';
import type { Dimension } from './claimFrame';

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

export interface ComparableValue {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The claim's value in a unit that other claims can have too; undefined where it cannot be compared at all. */
export function comparableValue(claim: Claim): ComparableValue | undefined {
  const value = typeof claim.value === 'number' ? claim.value : null;
  const place = (dimension: Dimension, unit: string, factor = 1): ComparableValue | undefined => {
    if (claim.low === null && claim.high === null && value === null) return undefined;
    return {
      dimension,
      unit,
      value: value === null ? null : value * factor,
      low: (claim.low ?? -Infinity) * factor,
      high: (claim.high ?? Infinity) * factor,
      lowOpen: claim.lowOpen,
      highOpen: claim.highOpen,
    };
  };
  const special = specialDimension(claim);
  if (special) return place(special, special);
  switch (claim.kind) {
    case 'count':
      return claim.unit === 'dlr' || claim.unit === 'dollar' ? place('money', 'money:USD') : place('count', 'count');
    case 'money':
      return place('money', `money:${claim.unit ?? '?'}`);
    case 'percent':
      return place('percent', 'percent');
    case 'fraction':
      return place('percent', 'percent', 100);
    case 'ordinal':
      return place('ordinal', 'ordinal');
    case 'age':
      return place('age', 'age');
    case 'duration':
      return claim.unit !== null && Object.hasOwn(DAYS, claim.unit) ? place('duration', 'duration', DAYS[claim.unit]) : undefined;
    case 'measure': {
      const scale = claim.unit !== null && Object.hasOwn(UNIT_SCALES, claim.unit) ? UNIT_SCALES[claim.unit] : undefined;
      return place('measure', `measure:${scale?.base ?? claim.unit ?? '?'}`, scale?.factor ?? 1);
    }
    case 'date':
      return claim.low === null && claim.high === null ? undefined : dated(claim, 'date');
    case 'time':
      return claim.low === null && claim.high === null ? undefined : dated(claim, 'time');
  }
}

function dated(claim: Claim, dimension: 'date' | 'time'): ComparableValue {
  return {
    dimension,
    unit: dimension,
    value: claim.low === claim.high ? claim.low : null,
    low: claim.low ?? -Infinity,
    high: claim.high ?? Infinity,
    lowOpen: false,
    highOpen: false,
  };
}

function specialDimension(claim: Claim): Dimension | undefined {
  switch (claim.quality) {
    case 'score':
    case 'votes':
    case 'record':
    case 'magnitude':
    case 'points':
      return claim.quality;
    case 'range':
    case null:
      return undefined;
  }
}
