/** What a fact is about, in a few words for people. */
import { compareText } from '../text/compareText';
import type { ClaimFrame } from './claimFrame';

/** How event classes read after a counted noun. */
const DONE: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  trapped: 'trapped',
  rescued: 'rescued',
  displaced: 'displaced',
  detained: 'detained',
  arrested: 'arrested',
  charged: 'charged',
  hostage: 'taken hostage',
  infected: 'infected',
  released: 'released',
  damaged: 'damaged',
  laidoff: 'laid off',
  stolen: 'stolen',
};

/** How event classes read as the name of a sum or a share. */
const NAMES: Readonly<Record<string, string>> = {
  bid: 'offer',
  valued: 'value',
  lossmaking: 'loss',
  fell: 'fall',
  rose: 'rise',
  traded: 'price in trading',
  offering: 'share offering',
  aid: 'money given',
  fined: 'penalty',
  salary: 'pay',
  voted: 'vote',
  polled: 'poll',
  damaged: 'damage',
  stolen: 'theft',
  premiered: 'film or programme',
  bailout: 'rescue money',
};

/** Marks of a length that name it. */
const MEASURED = ['depth', 'height', 'width', 'length', 'distance', 'speed'];

/** The counted noun with what happened; for other figures their name and owner; for dates what is dated. */
export function subjectOfFact(frames: readonly ClaimFrame[]): string {
  const [first] = frames;
  if (!first) return '';
  const owner = commonest(frames.map(({ owner: own }) => (own?.type ? own.name : null)));
  const of = (what: string): string => (owner === null || what.includes(owner) ? what : `${what} (${owner})`);
  const event = commonest(frames.map((frame) => frame.event?.id ?? null));
  switch (first.dimension) {
    case 'count':
      return countSubject(frames, event);
    case 'age':
      return owner === null ? 'age' : `age of ${owner}`;
    case 'date':
      return happening(frames, 'day');
    case 'time':
      return happening(frames, 'time of day');
    case 'duration':
      return happening(frames, 'how long');
    case 'measure':
      return of(commonest(frames.map(({ marks }) => MEASURED.find((mark) => marks.has(mark)) ?? null)) ?? nounOf(frames) ?? 'measure');
    case 'money':
    case 'percent':
    case 'magnitude':
    case 'score':
    case 'votes':
    case 'record':
    case 'points':
    case 'ordinal':
      return of(nounOf(frames) ?? (event === null ? first.dimension : nameOf(event)));
  }
}

/** "harbour closed: how long": who or what, the verb as written, what is asked; an owner only where grammar says so. */
function happening(frames: readonly ClaimFrame[], asked: string): string {
  const word = commonest(frames.map(({ happened }) => happened));
  const owner = commonest(frames.map(({ owner: own }) => (own?.isCertain && own.name !== word ? own.name : null)));
  const what = [owner, word].filter((part) => part !== null).join(' ');
  return what === '' ? asked : `${what}: ${asked}`;
}

function countSubject(frames: readonly ClaimFrame[], event: string | null): string {
  const noun = nounOf(frames) ?? commonest(frames.map(({ head }) => head)) ?? 'people';
  const done = event === null ? undefined : DONE[event];
  return done && !noun.includes(done) ? `${noun} ${done}` : noun;
}

function nameOf(event: string): string {
  return NAMES[event] ?? event;
}

/** What the claims say they are of, where that is more than the verb beside them or a day. */
function nounOf(frames: readonly ClaimFrame[]): string | null {
  return commonest(
    frames.map(({ claim, head }) =>
      head !== null && claim.of !== '' && !/^(?:dlrs?|mln)\b|\p{Lu}\p{L}*day\b/u.test(claim.of) ? claim.of : null,
    ),
  );
}

/** The value that occurs most often; the first in order of text among equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? null;
}
