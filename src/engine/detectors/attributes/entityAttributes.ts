import { relatePhrases, styledWords } from '../../alignment/phraseRelation';
import type { Discrepancy, FindingKind, Severity } from '../../model/finding';
import type { Attribute } from '../../model/mention';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy } from '../makeDiscrepancy';
import { readingsOf, type EntityReadings, type Reading } from './entityReadings';

/** What sources say an organisation, person or place is: listing, seat, line of business, post, kind of place. */
export const entityAttributes: Detector = {
  id: 'entity-attributes',
  kinds: ['place', 'person-attribute', 'entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const gathered = readingsOf(story, new Set(ROWS.map((row) => row.from)));
    return {
      discrepancies: gathered.flatMap((readings) =>
        ROWS.flatMap((row) => (row.from === readings.kind ? (findingOf(readings, row) ?? []) : [])),
      ),
    };
  },
};

interface Row {
  readonly from: Attribute['kind'];
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly what: string;
  /** The part of a value that is compared; an empty string takes no part. */
  readonly core: (value: string) => string;
  readonly reason: string;
  /** Rows of values that exclude one another; without them any two values that differ do. */
  readonly alternatives?: readonly (readonly string[])[];
  /** Whether a source that gives both values knows of both, so that nothing disagrees. */
  readonly mayHoldBoth: boolean;
}

const BODY = /\b(?:compan(?:y|ies)|firms?|business(?:es)?|giants?|groups?|makers?|start-?ups?|unit|subsidiary|corporation|enterprise)\b/giu;
/** Longer descriptions are clauses that were cut out at the wrong place. */
const MAX_DESCRIPTION = 8;

function descriptionCore(value: string): string {
  // Whose unit a firm is, is ownership and not what it does.
  if (/\b(?:unit|subsidiary|division|arm) of\b/i.test(value)) return '';
  return value.split(' ').length > MAX_DESCRIPTION ? '' : value.replace(BODY, ' ');
}

/** Posts and ranks of which one person holds one at a time: only words of one row are compared. */
const MAX_TITLE = 5;
const RANKS = [
  'constable sergeant lieutenant captain inspector superintendent corporal detective deputy',
  'sheriff undersheriff',
  'ceo coo cfo cto',
  'private corporal sergeant lieutenant captain major colonel general',
  'senator congressman governor mayor',
  'goalkeeper defender midfielder striker winger',
  'pitcher catcher outfielder shortstop',
  'quarterback linebacker receiver cornerback lineman',
  'lineman tackle',
  'wife ex-wife girlfriend fiancee fiancée mistress widow',
  'husband ex-husband boyfriend fiance fiancé widower',
  'son stepson nephew grandson',
  'daughter stepdaughter niece granddaughter',
  'brother half-brother cousin',
  'father stepfather grandfather uncle',
  'mother stepmother grandmother aunt',
  'professor lecturer instructor',
  'supervisor dispatcher operator',
  'nurse doctor surgeon paramedic',
  'spokesman inspector commander superintendent',
  'treasurer secretary chairman president vice-president',
  'pilot co-pilot navigator',
  'plaintiff defendant',
].map((row) => row.split(' '));
const RANK_NAMES: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  cpl: 'corporal',
  col: 'colonel',
  gen: 'general',
  insp: 'inspector',
  supt: 'superintendent',
  sen: 'senator',
  gov: 'governor',
  det: 'detective',
};

/** The rank that ends a title, before "of", "at" and the like; nothing where the title ends in another word. */
function rankOf(value: string): string {
  const head = value.toLowerCase().split(/ (?:of|for|at|in|with|from) /)[0] ?? '';
  const words = head.replace(/[.,]/g, '').split(/[\s-]+/);
  const last = words[words.length - 1] ?? '';
  const rank = RANK_NAMES[last] ?? last;
  return words.length <= MAX_TITLE && RANKS.some((row) => row.includes(rank)) ? rank : '';
}

const PLACE_ROWS = [
  ['province', 'region', 'territory', 'state', 'republic', 'county', 'district'],
  ['village', 'town', 'city', 'hamlet'],
];
const PLACE_NOUN = /\b(?:province|region|state|territory|county|district|city|town|village|republic|hamlet)\b/i;

function placeNoun(value: string): string {
  return PLACE_NOUN.exec(value)?.[0].toLowerCase() ?? '';
}

const DIRECTION = /\b(?:far[- ])?(north|south|east|west)[- ]?(east|west)?(?:ern)?\b/i;

/** "far-western" and "west" are one direction. */
function directionOf(value: string): string {
  const match = DIRECTION.exec(value);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}`.toLowerCase() : '';
}

const asWritten = (value: string): string => value;
const ROWS: readonly Row[] = [
  {
    from: 'listedIn',
    kind: 'place',
    severity: 'conflict',
    confidence: 0.7,
    what: 'is listed in',
    core: asWritten,
    reason: 'two exchanges for one share',
    mayHoldBoth: true,
  },
  {
    from: 'basedIn',
    kind: 'entity-attribute',
    severity: 'conflict',
    confidence: 0.6,
    what: 'is based in',
    core: asWritten,
    reason: 'two seats of one body',
    mayHoldBoth: true,
  },
  {
    from: 'description',
    kind: 'entity-attribute',
    severity: 'variant',
    confidence: 0.4,
    what: 'is described as',
    core: descriptionCore,
    reason: 'neither description holds the other',
    mayHoldBoth: true,
  },
  {
    from: 'role',
    kind: 'person-attribute',
    severity: 'variant',
    confidence: 0.6,
    what: 'is',
    core: rankOf,
    reason: 'one person seldom holds both posts',
    alternatives: RANKS,
    mayHoldBoth: true,
  },
  {
    from: 'title',
    kind: 'person-attribute',
    severity: 'variant',
    confidence: 0.6,
    what: 'has the title',
    core: rankOf,
    reason: 'one person seldom holds both ranks',
    alternatives: RANKS,
    mayHoldBoth: true,
  },
  {
    from: 'placeType',
    kind: 'entity-attribute',
    severity: 'variant',
    confidence: 0.5,
    what: 'is a',
    core: placeNoun,
    reason: 'two kinds of place',
    alternatives: PLACE_ROWS,
    mayHoldBoth: false,
  },
  {
    from: 'placeType',
    kind: 'place',
    severity: 'variant',
    confidence: 0.5,
    what: 'lies in the',
    core: directionOf,
    reason: 'two directions',
    mayHoldBoth: true,
  },
];

/** One finding an entity and respect, listing every reading that differs from another one. */
function findingOf({ entity, readings }: EntityReadings, row: Row): Discrepancy | undefined {
  const comparable = readings.filter((reading) => styledWords(row.core(reading.value)).length > 0);
  const pair = differingPair(comparable, row);
  if (!pair) return undefined;
  const [left, right] = pair;
  return makeDiscrepancy({
    kind: row.kind,
    severity: row.severity,
    subject: `${entity.name} ${row.what}`,
    message: `${entity.name} ${row.what} “${left.value}” in one source and “${right.value}” in another.`,
    evidence: `“${left.value}” and “${right.value}” stand beside ${entity.name}: ${row.reason}.`,
    rule: 'entity-attributes',
    confidence: row.confidence,
    statements: comparable.map((reading) => reading.statement),
  });
}

function differingPair(readings: readonly Reading[], row: Row): [Reading, Reading] | undefined {
  for (const left of readings)
    for (const right of readings) {
      if (left.source >= right.source) continue;
      // A source that gives both values knows of both.
      if (row.mayHoldBoth && (gives(readings, left.source, right, row) || gives(readings, right.source, left, row))) continue;
      if (isDifferent(left.value, right.value, row) && areAlternatives(left.value, right.value, row)) return [left, right];
    }
  return undefined;
}

function areAlternatives(left: string, right: string, row: Row): boolean {
  return row.alternatives?.some((values) => values.includes(row.core(left)) && values.includes(row.core(right))) ?? true;
}

function gives(readings: readonly Reading[], source: string, other: Reading, row: Row): boolean {
  return readings.some((reading) => reading.source === source && !isDifferent(reading.value, other.value, row));
}

function isDifferent(left: string, right: string, row: Row): boolean {
  return relatePhrases(row.core(left), row.core(right), sharedLexicon()) === 'different';
}
