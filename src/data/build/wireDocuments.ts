/** Fills the wire shapes with names: short made-up documents with exact labels. */
import { NAME_TYPES } from '../../engine/names/nameLabels';
import type { GoldDocument, GoldName } from './readTrainingSets';
import { pick, type Random } from './seededRandom';
import { FAMILY_NAME_FIRST, readNameSource, type NameSource } from './wireLists';
import { NOUNS, SPORTS, VERBS, WIRE_SHAPES, type WireShape } from './wireTemplates';

const DOCUMENTS = 2500;
const WEIGHT = 0.5;
/** Share of people whose family name comes first. */
const FAMILY_FIRST = 0.1;
/** Share of score tables that agencies print in capitals. */
const CAPITALS = 0.15;
/** Share of documents whose names have lost their accents, as the wires printed them. */
const PLAIN = 0.6;

export function wireDocuments(random: Random): GoldDocument[] {
  const source = readNameSource();
  const drawn = WIRE_SHAPES.flatMap((shape) => Array.from({ length: shape.share }, () => shape));
  return Array.from({ length: DOCUMENTS }, (_, k) => {
    const shape = pick(drawn, random);
    const { text, names } = writeDocument(shape, source, random, random() < PLAIN);
    const inCapitals = random() < CAPITALS && text.toUpperCase().length === text.length;
    return { id: `wire-${String(k)}`, text: inCapitals ? text.toUpperCase() : text, names, hasMisc: true, isReal: false, weight: WEIGHT };
  });
}

function writeDocument(shape: WireShape, source: NameSource, random: Random, isPlain: boolean): { text: string; names: GoldName[] } {
  const [fewest, most] = shape.size;
  const lines = [pick(shape.heads, random)];
  const count = fewest + Math.floor(random() * (most - fewest + 1));
  // Tables repeat one shape of line; a few lines of other shapes stand between.
  const usual = pick(shape.lines, random);
  for (let k = 0; k < count; k++) lines.push(random() < 0.5 ? usual : pick(shape.lines, random));
  const names: GoldName[] = [];
  let text = '';
  const template = lines.join('\n');
  const slot = /\[(PER|ORG|LOC|MISC|-) ([^\]]+)\]|#/g;
  let at = 0;
  for (let found = slot.exec(template); found; found = slot.exec(template)) {
    text += template.slice(at, found.index);
    at = found.index + found[0].length;
    const [, type, lists] = found;
    const drawn = lists === undefined ? String(1 + Math.floor(random() * 9)) : nameFrom(pick(lists.split('|'), random), source, random);
    const written = isPlain ? drawn.normalize('NFD').replace(/\p{M}/gu, '') : drawn;
    const known = NAME_TYPES.find((name) => name === type);
    if (known) names.push({ start: text.length, end: text.length + written.length, type: known });
    text += written;
  }
  return { text: text + template.slice(at), names };
}

const FILLERS: Readonly<Record<string, readonly string[]>> = { verbs: VERBS, nouns: NOUNS, sport: SPORTS };

function nameFrom(list: string, source: NameSource, random: Random): string {
  if (list.startsWith('=')) return list.slice(1);
  const lower = list.toLowerCase();
  const isCapitals = list.length > 2 && list === list.toUpperCase();
  const written = lower === 'city newsroom' ? pick(source.lists.get('city Newsroom') ?? [], random) : lowerNameFrom(lower, source, random);
  return isCapitals ? written.toUpperCase() : written;
}

function lowerNameFrom(list: string, source: NameSource, random: Random): string {
  const people = Math.floor(random() * Math.min(source.firstNames.length, source.lastNames.length));
  const first = (): string => pick(source.firstNames[people] ?? [], random);
  const last = (): string => pick(source.lastNames[people] ?? [], random);
  if ((list === 'person' || list === 'surname') && random() < FAMILY_FIRST) {
    const [family, given] = pick(FAMILY_NAME_FIRST, random);
    return list === 'surname' ? pick(family.split(','), random) : `${pick(family.split(','), random)} ${pick(given.split(','), random)}`;
  }
  if (list === 'person') return `${first()} ${last()}`;
  if (list === 'surname') return last();
  if (list === 'initialed') return `${first().charAt(0)}. ${last()}`;
  if (list === 'company') return companyName(source, random, last());
  if (list === 'county university') return `University of ${pick(source.lists.get('county') ?? [], random)}`;
  if (list === 'department') return `${pick(source.lists.get('town') ?? [], random)} Police Department`;
  if (list === 'aa' || list === 'aa#') return pick(['AA', 'AAA', 'A1', 'BBB'], random);
  return pick(FILLERS[list] ?? source.lists.get(list) ?? fail(list), random);
}

function fail(list: string): never {
  throw new Error(`No list of names called ${list}.`);
}

const TRADES =
  'Bank,Energy,Holdings,Group,Industries,Motors,Steel,Pharmaceuticals,Airlines,Securities,Technology,Systems,Telecom,Electronics,Foods,Insurance,Capital,Media,Resources,Oil'.split(
    ',',
  );
const ENDINGS = ['Inc', 'Inc.', 'Corp', 'Corp.', 'Ltd', 'Ltd.', 'plc', 'PLC', 'AG', 'SA', 'NV', 'Co', 'Co.', 'Co Ltd', 'SpA', 'LLC'];

function companyName(source: NameSource, random: Random, last: string): string {
  const kind = random();
  if (kind < 0.35) return pick(source.lists.get('firm') ?? [], random);
  const base =
    kind < 0.55 ? pick(source.lists.get('firm') ?? [], random) : kind < 0.8 ? last : pick(source.lists.get('city') ?? [], random);
  const trade = kind < 0.55 || (kind < 0.8 && random() < 0.4) ? '' : ` ${pick(TRADES, random)}`;
  return `${base}${trade}${trade === '' || random() < 0.4 ? ` ${pick(ENDINGS, random)}` : ''}`;
}
