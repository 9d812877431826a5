import type { Story } from '../../model/analysis';
import type { Discrepancy, FindingKind, Statement } from '../../model/finding';
import type { Span } from '../../model/span';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { editDistance } from '../names/nameRelation';
import { addressesOf, BLOCK, numberedThingsOf, type Address } from './readAddresses';
import { countShared, tellingWords } from './tellingWords';

/** "The 300 block of Mill Street" here, "the 500 block" there; Mill Road or Mull Road; Flight 27 or Flight 72. */
export const addresses: Detector = {
  id: 'addresses',
  kinds: ['place', 'other'],
  detect({ story }: DetectionContext): Detection {
    const roads = roadsOf(story);
    return { discrepancies: [...numbersOnRoads(roads), ...namesOfRoads(roads), ...numbersOfThings(story)] };
  },
};

/** One value of one source. */
interface Place {
  /** `article:source`. */
  readonly source: string;
  /** Telling words of the sentence without the value. */
  readonly words: ReadonlySet<string>;
  readonly statement: Statement;
  readonly value: string;
}

interface RoadPlace extends Place {
  readonly address: Address;
}

/** Rarity (0 to 9) from which a word shows that two sentences speak of one thing. */
const RARITY = 3;

function placeOf(story: Story, article: number, span: Span & { readonly sentence: Address['sentence'] }, value: string): Place | undefined {
  const linked = story.articles[article];
  if (!linked) return undefined;
  const { sentence } = span;
  const { text } = linked.article;
  const source = Math.max(0, sentence.source);
  return {
    source: `${String(article)}:${String(source)}`,
    words: tellingWords(`${text.slice(sentence.start, span.start)} ${text.slice(span.end, sentence.end)}`, RARITY),
    statement: statementAt(linked, source, span, value),
    value,
  };
}

/** Addresses by the name of the road, in the order of the names. */
function roadsOf(story: Story): Map<string, RoadPlace[]> {
  const found = new Map<string, RoadPlace[]>();
  story.articles.forEach((linked, article) => {
    for (const address of addressesOf(linked)) {
      const value = address.number === null ? address.road : `${String(address.number)} ${address.road}`;
      const place = placeOf(story, article, address, value);
      if (!place) continue;
      const known = found.get(address.road);
      if (known) known.push({ ...place, address });
      else found.set(address.road, [{ ...place, address }]);
    }
  });
  return new Map([...found].sort((a, b) => compareText(a[0], b[0])));
}

function numbersOnRoads(roads: ReadonlyMap<string, readonly RoadPlace[]>): Discrepancy[] {
  return [...roads].flatMap(([road, places]) => {
    const numbered = places.filter(({ address }) => address.number !== null);
    return findingsOf(numbered, {
      kind: 'place',
      subject: `number in ${road}`,
      reason: 'two numbers on one road, and neither source gives the other',
      isRival: (left, right) => !areOneNumber(left.address, right.address),
    });
  });
}

/** Number 215 stands in the 200 block. */
function areOneNumber(left: Address, right: Address): boolean {
  const [a, b] = [left.number ?? 0, right.number ?? 0];
  if (left.isBlock || right.isBlock) return Math.floor(a / BLOCK) === Math.floor(b / BLOCK);
  return a === b;
}

/** UTF-16 units of a road's name from which one or two other letters may be a slip. */
const MIN_LETTERS = 5;
const MIN_LETTERS_OF_TWO = 6;
/** Roads of one first letter that are compared with one another. */
const MOST_OF_A_LETTER = 60;

function namesOfRoads(roads: ReadonlyMap<string, readonly RoadPlace[]>): Discrepancy[] {
  const byLetter = new Map<string, string[]>();
  const found: Discrepancy[] = [];
  for (const road of roads.keys()) {
    const letter = road.charAt(0);
    const known = byLetter.get(letter) ?? [];
    for (const other of known)
      if (areNearNames(other, road))
        found.push(
          ...findingsOf(
            [...(roads.get(other) ?? []), ...(roads.get(road) ?? [])].map((place) => ({ ...place, value: place.address.road })),
            {
              kind: 'place',
              subject: `${other} or ${road}`,
              reason: 'names of roads that differ in a letter or two, and neither source has the other',
              isRival: (left, right) => left.value !== right.value,
            },
          ),
        );
    if (known.length < MOST_OF_A_LETTER) known.push(road);
    byLetter.set(letter, known);
  }
  return found;
}

function areNearNames(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < MIN_LETTERS || /\d/.test(left + right)) return false;
  return editDistance(left, right) <= (shorter < MIN_LETTERS_OF_TWO ? 1 : 2);
}

function numbersOfThings(story: Story): Discrepancy[] {
  const byNoun = new Map<string, { kind: FindingKind; places: Place[] }>();
  story.articles.forEach((linked, article) => {
    for (const thing of numberedThingsOf(linked)) {
      const place = placeOf(story, article, thing, thing.number);
      const known = byNoun.get(thing.noun) ?? { kind: thing.kind, places: [] };
      byNoun.set(thing.noun, known);
      if (place) known.places.push(place);
    }
  });
  return [...byNoun]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([noun, { kind, places }]) =>
      findingsOf(places, {
        kind,
        subject: `number of the ${noun}`,
        reason: 'two numbers of one kind of thing, and neither source gives the other',
        isRival: (left, right) => left.value !== right.value && countShared(left.words, right.words) >= 2,
      }),
    );
}

/** Places of one question that are compared with one another. */
const MOST_COMPARED = 60;

function firstPair<P extends Place>(places: readonly P[], isRival: (left: P, right: P) => boolean): { left: P; right: P } | undefined {
  for (const [at, left] of places.entries())
    for (const right of places.slice(at + 1))
      if (left.source !== right.source && isRival(left, right) && countShared(left.words, right.words) > 0) return { left, right };
  return undefined;
}

interface Question<P extends Place> {
  readonly kind: FindingKind;
  readonly subject: string;
  readonly reason: string;
  readonly isRival: (left: P, right: P) => boolean;
}

/** At most one finding: the values of sources that give one value each, where two of them are rivals in like sentences. */
function findingsOf<P extends Place>(places: readonly P[], { kind, subject, reason, isRival }: Question<P>): Discrepancy[] {
  const valuesOf = new Map<string, Set<string>>();
  for (const { source, value } of places) valuesOf.set(source, (valuesOf.get(source) ?? new Set()).add(value));
  const seen = new Set<string>();
  const clear = places.filter(
    ({ source, value }) => valuesOf.get(source)?.size === 1 && !seen.has(`${source} ${value}`) && seen.add(`${source} ${value}`),
  );
  const pair = firstPair(clear.slice(0, MOST_COMPARED), isRival);
  if (!pair) return [];
  return [
    makeDiscrepancy({
      kind,
      severity: 'conflict',
      subject,
      message: `Sources differ about the place or number: “${pair.left.statement.quote}” and “${pair.right.statement.quote}”.`,
      evidence: `read as ${pair.left.value} and ${pair.right.value}: ${reason}.`,
      rule: 'addresses',
      confidence: 0.65,
      statements: clear.map(({ statement }) => statement),
    }),
  ];
}
