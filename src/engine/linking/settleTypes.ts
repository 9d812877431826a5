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
  for (const written of firmsByFullName(bySpelling)) settled.set(written, 'ORG');
  return placed.map((item) => {
    const type = settled.get(item.written);
    return type === undefined || type === item.mention.type
      ? item
      : { ...item, mention: { ...item.mention, type, evidence: `${item.mention.evidence}; type by the story` } };
  });
}

/** Spellings that are short for an organisation named in full elsewhere, though no place and no person's surname. */
function firmsByFullName(bySpelling: ReadonlyMap<string, ReadonlyMap<EntityType, number>>): string[] {
  const firmKeys = new Set<string>();
  const parts = new Map<string, number>();
  const personWords = new Set<string>();
  for (const [written, types] of bySpelling) {
    const type = majority(types);
    const name = type === 'PER' ? readPersonName(written) : null;
    if (name && name.given.length > 0) for (const word of [...name.given, name.surname]) personWords.add(word);
    if (type !== 'ORG') continue;
    const key = keyWithoutLegalWords(written);
    if (key === null) continue;
    firmKeys.add(key);
    const { core } = readOrganisationName(written);
    for (const word of core.length > 1 ? new Set(core) : []) parts.set(word, (parts.get(word) ?? 0) + 1);
  }
  return [...bySpelling.keys()].filter((written) => {
    const types = bySpelling.get(written) as ReadonlyMap<EntityType, number>;
    const folded = foldName(written);
    if (types.has('LOC') || types.size + (types.has('ORG') ? 0 : 1) < 2 || personWords.has(folded)) return false;
    if (firmKeys.has(squeezeName(folded))) return true;
    const words = wordsOfName(folded);
    return words.length === 1 && parts.has(folded) && isDistinctive(words) && majority(types) !== 'MISC';
  });
}
