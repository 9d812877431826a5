/** Hours in Greenwich Mean Time as hours of the place, where a source of the story gives one in both. */
import type { ClaimFrame } from './claimFrame';
import { DAY_MINUTES } from './timesOfDay';

/** Tokens from an hour to the same hour in brackets, at most: "2.37 p.m. local time (". */
const BRACKET_REACH = 5;
/** Minutes of which all time zones are multiples. */
const ZONE_STEP = 15;

/** Frames in the order of the text. "2.37 p.m. (0737 GMT)" tells that another paper's "0737 GMT" is an afternoon. */
export function inLocalTime(frames: ClaimFrame[]): ClaimFrame[] {
  if (!frames.some(isGreenwich)) return frames;
  const shift = shiftOf(frames);
  return shift === null ? frames : frames.map((frame) => (isGreenwich(frame) ? shifted(frame, shift) : frame));
}

function isGreenwich({ dimension, wording }: ClaimFrame): boolean {
  return dimension === 'time' && /\b(?:gmt|utc)\.?$/.test(wording);
}

/** Minutes by which the clocks of the place are ahead, as most sources that give both have it; null where none does. */
function shiftOf(frames: readonly ClaimFrame[]): number | null {
  const votes = new Map<number, number>();
  frames.forEach((frame, at) => {
    const next = frames[at + 1];
    if (next?.reading !== frame.reading || next.dimension !== 'time' || frame.dimension !== 'time') return;
    if (isGreenwich(frame) === isGreenwich(next) || next.token - frame.token > BRACKET_REACH) return;
    if (frame.low !== frame.high || next.low !== next.high) return;
    const [local, greenwich] = isGreenwich(next) ? [frame, next] : [next, frame];
    const shift = (local.low - greenwich.low + DAY_MINUTES) % DAY_MINUTES;
    if (shift > 0 && shift % ZONE_STEP === 0) votes.set(shift, (votes.get(shift) ?? 0) + 1);
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? null;
}

function shifted(frame: ClaimFrame, shift: number): ClaimFrame {
  const move = (minutes: number): number => (minutes + shift) % DAY_MINUTES;
  return { ...frame, value: frame.value === null ? null : move(frame.value), low: move(frame.low), high: move(frame.high) };
}
