/** Hours in Greenwich Mean Time as hours of the place, where a source of the story gives one in both. */
import type { ClaimFrame } from './claimFrame';
import { DAY_MINUTES } from './timesOfDay';

/** Tokens from an hour to the same hour in brackets, at most: "2.37 p.m. local time (". */
const BRACKET_REACH = 5;
/** Minutes of which all time zones are multiples. */
const ZONE_STEP = 15;

/** Frames in the order of the text. "2.37 p.m. (0737 GMT)" is one hour, and tells that another paper's "0737 GMT" is an afternoon. */
export function inLocalTime(frames: ClaimFrame[]): ClaimFrame[] {
  if (!frames.some(isGreenwich)) return frames;
  const told = toldInBoth(frames);
  const shift = commonest(told.map(({ shift: minutes }) => minutes));
  if (shift === undefined) return frames;
  const repeated = new Set(told.flatMap(({ greenwich, shift: minutes }) => (minutes === shift ? [greenwich] : [])));
  return frames.filter((frame) => !repeated.has(frame)).map((frame) => (isGreenwich(frame) ? shifted(frame, shift) : frame));
}

function isGreenwich({ dimension, wording }: ClaimFrame): boolean {
  return dimension === 'time' && /\b(?:gmt|utc)\.?$/.test(wording);
}

interface ToldInBoth {
  readonly greenwich: ClaimFrame;
  /** Minutes by which the clocks of the place are ahead. */
  readonly shift: number;
}

/** Hours that a source gives in both, one right behind the other. */
function toldInBoth(frames: readonly ClaimFrame[]): ToldInBoth[] {
  return frames.flatMap((frame, at) => {
    const next = frames[at + 1];
    if (next?.reading !== frame.reading || next.dimension !== 'time' || frame.dimension !== 'time') return [];
    if (isGreenwich(frame) === isGreenwich(next) || next.token - frame.token > BRACKET_REACH) return [];
    if (frame.low !== frame.high || next.low !== next.high) return [];
    const [local, greenwich] = isGreenwich(next) ? [frame, next] : [next, frame];
    const shift = (local.low - greenwich.low + DAY_MINUTES) % DAY_MINUTES;
    return shift > 0 && shift % ZONE_STEP === 0 ? [{ greenwich, shift }] : [];
  });
}

function commonest(values: readonly number[]): number | undefined {
  const votes = new Map<number, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function shifted(frame: ClaimFrame, shift: number): ClaimFrame {
  const move = (minutes: number): number => (minutes + shift) % DAY_MINUTES;
  return { ...frame, value: frame.value === null ? null : move(frame.value), low: move(frame.low), high: move(frame.high) };
}
