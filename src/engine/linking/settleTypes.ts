import type { EntityType } from '../model/mention';
import type { AcronymPair } from './acronyms';
import { majority, type PlacedMention } from './nameForm';
import { foldName, squeezeName, wordsOfName } from './nameText';
import { isDistinctive, keyWithoutLegalWords, readOrganisationName } from './organisationNames';
import { readPersonName } from './personNames';

/**
 * Settles the type of each spelling by the whole story: a firm's full name decides its short forms, words decide their
 * acronym, and a type that has three of five mentions has all. A spelling that is truly two things ("Washington") keeps both.
 */
export function settleTypes(placed: readonly PlacedMention[], pairs: readonly AcronymPair[]): PlacedMention[] {
  const bySpelling = new Map<string, Map<EntityType, number>>();
  for (const { mention, written } of placed) {
    let types = bySpelling.get(written);
    if (!types) bySpelling.set(written, (types = new Map()));
    types.set(mention.type, (types.get(mention.type) ?? 0) + 1);
  }
  const settled = new Map<string, EntityType>();
  for (const [written, types] of bySpelling) {
    const best = majority(types);
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    if (types.size > 1 && (types.get(best) ?? 0) * 5 >= total * 3) settled.set(written, best);
  }
  for (const { long, short } of pairs) {
    const types = bySpelling.get(long);
    if (types) settled.set(short, settled.get(long) ?? majority(types));
  }
  const titled = new Set(placed.filter((item) => item.isTitled).map((item) => item.written));
  for (const [written, types] of bySpelling) if (isFirmByName(written, types) && !titled.has(written)) settled.set(written, 'ORG');
  for (const written of firmsByFullName(bySpelling, titled)) settled.set(written, 'ORG');
  return placed.map((item) => {
    const type = settled.get(item.written);
    return type === undefined || type === item.mention.type
      ? item
      : { ...item, mention: { ...item.mention, type, evidence: `${item.mention.evidence}; type by the story` } };
  });
}

/** Words that end names of firms and bodies, and hardly ever surnames, places or works. */
const FIRM_WORDS = new Set(
  'lines airlines airways shipping railways railroad group holdings industries enterprises corporation company ltd inc plc llc gmbh partners bank bancorp insurance authority commission committee association federation ministry council coastguard technologies systems freight logistics motors pharmaceuticals'.split(
    ' ',
  ),
);

/** "Halmar Lines": a last word that only firms and bodies bear decides, save for what the story takes for a place. */
function isFirmByName(written: string, types: ReadonlyMap<EntityType, number>): boolean {
  const words = wordsOfName(foldName(written).replace(/[.,]/g, ''));
  if (words.length < 2 || words.length > 7 || !FIRM_WORDS.has(words[words.length - 1] ?? '')) return false;
  return majority(types) !== 'LOC';
}

/** How often each word occurs in full names of one kind. */
type WordCounts = Map<string, number>;

function add(counts: WordCounts, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}

/** Spellings that are short for an organisation named in full elsewhere, though no place and nobody's surname. */
function firmsByFullName(bySpelling: ReadonlyMap<string, ReadonlyMap<EntityType, number>>, titled: ReadonlySet<string>): string[] {
  const firmKeys = new Set<string>();
  const legalWords = new Set<string>();
  const firmWords: WordCounts = new Map();
  const personWords: WordCounts = new Map();
  for (const [written, types] of bySpelling) {
    const type = majority(types);
    const count = types.get(type) ?? 0;
    const name = type === 'PER' ? readPersonName(written) : null;
    if (name && name.given.length > 0) for (const word of new Set([...name.given, name.surname])) add(personWords, word, count);
    if (type !== 'ORG') continue;
    const key = keyWithoutLegalWords(written);
    if (key !== null) firmKeys.add(key);
    const { core } = readOrganisationName(written);
    if (core.length < 2) continue;
    if (key === null) add(firmWords, core[0] ?? '', count);
    else
      for (const word of new Set(core)) {
        add(firmWords, word, count);
        legalWords.add(word);
      }
  }
  return [...bySpelling.keys()].filter((written) => {
    const types = bySpelling.get(written) as ReadonlyMap<EntityType, number>;
    const folded = foldName(written);
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    if ((types.get('LOC') ?? 0) * 4 > total || types.get('ORG') === total || titled.has(written)) return false;
    const firms = (firmWords.get(folded) ?? 0) + (firmKeys.has(squeezeName(folded)) ? 1 : 0);
    if (firms < 3 * (personWords.get(folded) ?? 0) || firms === 0) return false;
    if (firmKeys.has(squeezeName(folded))) return true;
    const isOften = legalWords.has(folded) || (firmWords.get(folded) ?? 0) * 2 > total;
    return wordsOfName(folded).length === 1 && isOften && isDistinctive([folded]) && majority(types) !== 'MISC';
  });
}
