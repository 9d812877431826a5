import type { Story } from '../../model/analysis';
import type { Discrepancy, FindingKind } from '../../model/finding';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { editDistance } from '../../linking/editDistance';
import { addressesOf, BLOCK, numberedThingsOf, type Address } from './readAddresses';
import { rivalFindings, toldAt, type ToldValue } from './rivalValues';

/** "The 300 block of Mill Street" here, "the 500 block" there; Mill Road or Mull Road; Flight 27 or Flight 72. */
export const addresses: Detector = {
  id: 'addresses',
  kinds: ['place', 'name-spelling', 'other'],
  detect({ story }: DetectionContext): Detection {
    const roads = roadsOf(story);
    return { discrepancies: [...numbersOnRoads(roads), ...namesOfRoads(roads), ...numbersOfThings(story)] };
  },
};

interface RoadPlace extends ToldValue {
  readonly address: Address;
}

type Roads = ReadonlyMap<string, readonly RoadPlace[]>;

/** Addresses by the name of the road, in the order of the names. */
function roadsOf(story: Story): Roads {
  const found = new Map<string, RoadPlace[]>();
  story.articles.forEach((linked, article) => {
    for (const address of addressesOf(linked)) {
      const place = { ...toldAt(linked, article, address.sentence, address, address.road), address };
      const known = found.get(address.road);
      if (known) known.push(place);
      else found.set(address.road, [place]);
    }
  });
  return new Map([...found].sort((a, b) => compareText(a[0], b[0])));
}

const COMMON = { rule: 'addresses', confidence: 0.65, minShared: 1 } as const;

function numbersOnRoads(roads: Roads): Discrepancy[] {
  return [...roads].flatMap(([road, places]) =>
    rivalFindings(
      places.flatMap((place) => numbered(place) ?? []),
      {
        ...COMMON,
        kind: 'place',
        subject: `number in ${road}`,
        what: 'the address',
        reason: 'two numbers on one road',
        relate: (left, right) => (areOneNumber(left.address, right.address) ? undefined : 'conflict'),
      },
    ),
  );
}

/** The place with its number as the value, or undefined where it has none. */
function numbered(place: RoadPlace): RoadPlace | undefined {
  const { number, road } = place.address;
  if (number === null) return undefined;
  const value = `${String(number)} ${road}`;
  return { ...place, value, statement: { ...place.statement, value } };
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

function namesOfRoads(roads: Roads): Discrepancy[] {
  const byLetter = new Map<string, string[]>();
  const found: Discrepancy[] = [];
  for (const road of roads.keys()) {
    const known = byLetter.get(road.charAt(0)) ?? [];
    for (const other of known)
      if (areNearNames(other, road)) {
        const places = [...(roads.get(other) ?? []), ...(roads.get(road) ?? [])];
        // "Alder Street" and "Alders Street" are one name spelled twice, "Alder Street" and "Alders Road" two.
        const isOneKind = new Set(places.map(({ address }) => address.roadKind)).size === 1;
        const rivals = rivalFindings(places, {
          ...COMMON,
          kind: isOneKind ? 'name-spelling' : 'place',
          subject: `${other} or ${road}`,
          what: 'the name of a road',
          reason: 'names of roads that differ in a letter or two',
          relate: (left, right) => (left.value === right.value ? undefined : isOneKind ? 'variant' : 'conflict'),
        });
        for (const rival of rivals) found.push(rival);
      }
    if (known.length < MOST_OF_A_LETTER) known.push(road);
    byLetter.set(road.charAt(0), known);
  }
  return found;
}

function areNearNames(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < MIN_LETTERS || /\d/.test(left + right)) return false;
  return editDistance(left, right) <= (shorter < MIN_LETTERS_OF_TWO ? 1 : 2);
}

/** Two flights or rooms are told of in one story more often than two roads. */
const SHARED_OF_THINGS = 2;

function numbersOfThings(story: Story): Discrepancy[] {
  const byNoun = new Map<string, { kind: FindingKind; values: ToldValue[] }>();
  story.articles.forEach((linked, article) => {
    for (const thing of numberedThingsOf(linked)) {
      const known = byNoun.get(thing.noun) ?? { kind: thing.kind, values: [] };
      byNoun.set(thing.noun, known);
      known.values.push(toldAt(linked, article, thing.sentence, thing, thing.number));
    }
  });
  return [...byNoun]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([noun, { kind, values }]) =>
      rivalFindings(values, {
        ...COMMON,
        minShared: SHARED_OF_THINGS,
        kind,
        subject: `number of the ${noun}`,
        what: `the number of the ${noun}`,
        reason: 'two numbers of one kind of thing',
        relate: (left, right) => (left.value === right.value ? undefined : 'conflict'),
      }),
    );
}
