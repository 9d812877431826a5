/** What a fact is about, in a few words for people. */
import { compareText } from '../text/compareText';
import type { Lexicon } from '../text/lexicon';
import type { ClaimFrame } from './frames/claimFrame';
import { graveMatters, isStreak } from './frames/figureMatter';
import { isPersonNoun } from './frames/nounClasses';

/** How event classes read after a counted noun. */
const DONE: Readonly<Record<string, string>> = {
  killed: 'killed',
  casualties: 'killed or injured',
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

/** What a measure in a base unit tells where nothing else names it. */
const MEASURES: Readonly<Record<string, string>> = {
  'measure:metre': 'distance or length',
  'measure:square-metre': 'area',
  'measure:litre': 'volume',
  'measure:gram': 'weight',
  'measure:kilometre-per-hour': 'speed',
  'measure:byte': 'size in bytes',
};

/** What is done to people alone: of things it is left out ("two ships", where those on board were arrested). */
const TO_PEOPLE = new Set(['killed', 'casualties', 'injured', 'detained', 'arrested', 'charged', 'hostage', 'infected', 'displaced']);

/** The counted noun with what happened; for other figures their name and owner; for dates what is dated. */
export function subjectOfFact(frames: readonly ClaimFrame[], lexicon: Lexicon): string {
  const [first] = frames;
  if (!first) return '';
  const owner = ownerWritten(frames);
  const of = (what: string): string => (owner === null || what.includes(owner) ? what : `${what} (${owner})`);
  const event = commonest(frames.map((frame) => frame.event?.id ?? null));
  switch (first.dimension) {
    case 'count':
      return countSubject(frames, event, lexicon);
    case 'age':
      return owner === null ? 'age' : `age of ${owner}`;
    case 'date':
      return happening(frames, 'day', lexicon);
    case 'time':
      return happening(frames, 'time of day', lexicon);
    case 'duration':
      return happening(frames, 'how long', lexicon);
    case 'measure': {
      if (first.unit === 'measure:gram' && owner !== null) return of('weight');
      const named = commonest(frames.map(({ marks }) => MEASURED.find((mark) => marks.has(mark)) ?? null)) ?? nounOf(frames, lexicon);
      return named === null ? happening(frames, MEASURES[first.unit] ?? 'measure', lexicon) : of(named);
    }
    case 'money':
    case 'percent':
    case 'magnitude':
    case 'score':
    case 'votes':
    case 'record':
    case 'points':
    case 'ordinal':
      return of(nounOf(frames, lexicon) ?? (event === null ? first.dimension : nameOf(event)));
  }
}

/** Who owns most of the figures, where the grammar of their sentences says so. */
function ownerWritten(frames: readonly ClaimFrame[]): string | null {
  return commonest(frames.map(({ owner }) => (owner?.type && owner.isCertain ? owner.written : null)));
}

/** "harbour closed: how long": who or what, the verb as written, what is asked; an owner only where grammar says so. */
function happening(frames: readonly ClaimFrame[], asked: string, lexicon: Lexicon): string {
  const word = commonest(frames.map(({ happened }) => happened));
  const base = word === null ? null : lexicon.lemma(word);
  const isDeed = frames.some(({ happened, verb, bound }) => happened === word && (bound === null || bound.lemma === verb));
  if (word !== null && !isDeed && lexicon.partsOf(base ?? '').startsWith('n')) {
    // "Fire (Odo Brann)": what he had to do with it, the grammar does not say.
    const named = ownerWritten(frames);
    return named === null ? `${word}: ${asked}` : `${word} (${named}): ${asked}`;
  }
  const owner = commonest(frames.map(({ owner: own }) => (own?.isCertain && own.name !== base ? own.written : null)));
  const what = [owner, word].filter((part) => part !== null).join(' ');
  return what === '' ? asked : `${what}: ${asked}`;
}

function countSubject(frames: readonly ClaimFrame[], event: string | null, lexicon: Lexicon): string {
  const head = commonest(frames.map((frame) => frame.head));
  if (head !== null && graveMatters.has(head)) return `people ${head}`;
  const isThing = event !== null && TO_PEOPLE.has(event) && head !== null && isThingNoun(head, lexicon);
  const noun = nounOf(frames, lexicon) ?? head ?? 'people';
  if (frames.some(isStreak)) return `${noun} in a row`;
  const done = event === null || isThing ? undefined : DONE[event];
  return done && !noun.includes(done) ? `${noun} ${done}` : noun;
}

function isThingNoun(lemma: string, lexicon: Lexicon): boolean {
  const nounClass = lexicon.nounClass(lemma);
  return !isPersonNoun(lemma, lexicon) && (nounClass === 'artifact' || nounClass === 'object' || nounClass === 'location');
}

function nameOf(event: string): string {
  return NAMES[event] ?? event;
}

/** What the claims say they are of, where that is more than the verb beside them or a day. */
function nounOf(frames: readonly ClaimFrame[], lexicon: Lexicon): string | null {
  return commonest(
    frames.map(({ claim: { of }, head }) => {
      const isVerb = head === of.toLowerCase() && lexicon.partsOf(head).startsWith('v');
      return head === null || isVerb || /^(?:dlrs?|mln)\b|\p{Lu}\p{L}*day\b/u.test(of) ? null : of;
    }),
  );
}

/** The value that occurs most often; the first in order of text among equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? null;
}
