/** Typed exact-span F1 of a model on labelled documents. */
import type { EntityType } from '../../engine/model/mention';
import type { NameModel } from '../../engine/names/decodeNameModel';
import { NAME_TYPES } from '../../engine/names/nameLabels';
import { tagNames } from '../../engine/names/recogniseNames';
import { nameTextOf } from './nameTextOf';
import type { GoldDocument } from './readTrainingSets';

export type Scores = Record<EntityType | 'three' | 'four', number>;

export function scoreNames(documents: readonly GoldDocument[], model: NameModel): Scores {
  const counts = NAME_TYPES.map(() => ({ right: 0, found: 0, gold: 0 }));
  for (const { text, names } of documents) {
    const input = nameTextOf(text);
    const gold = new Set(names.map(({ start, end, type }) => `${String(start)}:${String(end)}:${type}`));
    for (const name of names) (counts[NAME_TYPES.indexOf(name.type)] ?? { gold: 0 }).gold++;
    for (const { first, end, type } of tagNames(input, model)) {
      const count = counts[type];
      if (!count) continue;
      count.found++;
      if (gold.has(`${String(input.tokens.start[first])}:${String(input.tokens.end[end - 1])}:${NAME_TYPES[type] ?? ''}`)) count.right++;
    }
  }
  const f1 = (types: readonly EntityType[]): number => {
    const parts = counts.filter((_, type) => types.includes(NAME_TYPES[type] ?? 'MISC'));
    const sum = (key: 'right' | 'found' | 'gold'): number => parts.reduce((total, part) => total + part[key], 0);
    return Math.round((2000 * sum('right')) / (sum('found') + sum('gold') || 1)) / 10;
  };
  return {
    PER: f1(['PER']),
    ORG: f1(['ORG']),
    LOC: f1(['LOC']),
    MISC: f1(['MISC']),
    three: f1(['PER', 'ORG', 'LOC']),
    four: f1(NAME_TYPES),
  };
}
