/** The time that a figure is of: what was produced in February and what in March are two figures. */
import type { ClaimFrame } from './claimFrame';
import { isFinancial } from './financialFigures';

/** Days, first and last. */
export interface Period {
  readonly low: number;
  readonly high: number;
}

/** Tokens between a figure and the date beside it. */
const REACH = 8;

/** Gives each figure the nearest date of its sentence, if no other figure of its unit stands between the two. */
export function tellPeriods(frames: readonly ClaimFrame[]): ClaimFrame[] {
  const bySentence = new Map<ClaimFrame['reading'], ClaimFrame[]>();
  for (const frame of frames) {
    const own = bySentence.get(frame.reading);
    if (own) own.push(frame);
    else bySentence.set(frame.reading, [frame]);
  }
  return frames.map((frame) => (isOfTime(frame) ? { ...frame, period: periodOf(frame, bySentence.get(frame.reading) ?? []) } : frame));
}

/** Whether two figures that change with time are of two times. */
export function areOfOtherPeriods(a: ClaimFrame, b: ClaimFrame): boolean {
  return a.period !== null && b.period !== null && (a.period.high < b.period.low || b.period.high < a.period.low);
}

const OF_TIME: ReadonlySet<string> = new Set(['produced', 'shipped', 'rate', 'polled', 'employed']);

/** Figures of business and trade: what happened once has no other time. */
function isOfTime(frame: ClaimFrame): boolean {
  if (frame.dimension === 'date' || frame.dimension === 'time' || frame.dimension === 'duration') return false;
  return isFinancial(frame) || frame.event?.group === 'market' || OF_TIME.has(frame.event?.id ?? '');
}

function periodOf({ token, unit }: ClaimFrame, sentence: readonly ClaimFrame[]): Period | null {
  const figures = sentence.filter((other) => other.unit === unit).map((other) => other.token);
  const isOwn = (date: number): boolean =>
    Math.abs(date - token) <= REACH && !figures.some((other) => Math.min(date, token) < other && other < Math.max(date, token));
  const [nearest] = sentence
    .filter(({ dimension, low, high, token: at }) => dimension === 'date' && Number.isFinite(high - low) && low > LEAST_DAY && isOwn(at))
    .sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token));
  return nearest ? { low: nearest.low, high: nearest.high } : null;
}

/** Weekdays without a week are numbered from 1. */
const LEAST_DAY = 7;
