import type { Entity, Mention } from '../model/mention';
import type { AcronymPair } from './acronyms';
import { makeEntity } from './canonicalName';
import { DisjointSets } from './disjointSets';
import { identifyNames } from './identifyNames';
import { identifyPersons } from './identifyPersons';
import { countForms, formKey, type NameForm, type PlacedMention } from './nameForm';

/** Groups the forms of all mentions of a story and answers for each mention which entity it means. */
export function identify(all: readonly PlacedMention[], pairs: readonly AcronymPair[]): (item: PlacedMention) => Entity {
  const forms = countForms(all);
  const list = [...forms.values()];
  const sets = new DisjointSets(list.length);
  const countries = identifyNames(forms, pairs, sets);
  const candidates = identifyPersons(list, sets);
  for (const [index, groups] of candidates) if (groups.length === 1) sets.union(groups[0] as number, index);
  const chosen = choosePersons(all, forms, candidates, sets);
  const members = new Map<number, NameForm[]>();
  for (const form of list) {
    const root = sets.find(form.index);
    const group = members.get(root);
    if (group) group.push(form);
    else members.set(root, [form]);
  }
  const entities = new Map<number, Entity>();
  for (const [root, group] of members) {
    const country = group.map((form) => countries.get(form.index)).find((found) => found !== undefined) ?? null;
    entities.set(root, makeEntity(group, country));
  }
  return (item) => {
    const form = forms.get(formKey(item.written, item.mention.type)) as NameForm;
    return entities.get(sets.find(chosen.get(item.mention) ?? form.index)) as Entity;
  };
}

/** A surname that more people share is left undecided. */
const MOST_NAMESAKES = 50;

/**
 * Decides surnames that several people of the story share: the one whose full name stood last before in the same article,
 * else the first behind, else the one whom far more articles name in full than any other. Where there is none, the surname stays an
 * entity of its own.
 */
function choosePersons(
  all: readonly PlacedMention[],
  forms: ReadonlyMap<string, NameForm>,
  candidates: ReadonlyMap<number, readonly number[]>,
  sets: DisjointSets,
): Map<Mention, number> {
  const chosen = new Map<Mention, number>();
  const formOf = (item: PlacedMention): NameForm => forms.get(formKey(item.written, item.mention.type)) as NameForm;
  const openGroups = new Set(
    [...candidates.values()]
      .filter((groups) => groups.length > 1)
      .flat()
      .map((group) => sets.find(group)),
  );
  if (openGroups.size === 0) return chosen;
  const sweep = (items: readonly PlacedMention[]): void => {
    let article = -1;
    let last = new Map<number, number>();
    let clock = 0;
    for (const item of items) {
      if (item.article !== article) [article, last] = [item.article, new Map()];
      if (item.mention.type !== 'PER') continue;
      const form = formOf(item);
      const groups = candidates.get(form.index);
      if (groups === undefined && openGroups.has(sets.find(form.index))) last.set(sets.find(form.index), ++clock);
      if (groups === undefined || groups.length < 2 || groups.length > MOST_NAMESAKES || chosen.has(item.mention)) continue;
      const best = groups.map((group) => sets.find(group)).reduce((a, b) => ((last.get(b) ?? 0) > (last.get(a) ?? 0) ? b : a));
      if (last.has(best)) chosen.set(item.mention, best);
    }
  };
  sweep(all);
  sweep([...all].reverse());
  const best = bestKnown(forms, candidates, sets);
  for (const item of all) {
    const known = item.mention.type === 'PER' && !chosen.has(item.mention) ? best.get(formOf(item).index) : undefined;
    if (known !== undefined) chosen.set(item.mention, known);
  }
  return chosen;
}

/** Articles that name the best known bearer of a surname in full, at least, and times as many as name any other. */
const WELL_KNOWN = 3;

/** By the index of a shared surname: the bearer whom far more articles name in full than any other. */
function bestKnown(
  forms: ReadonlyMap<string, NameForm>,
  candidates: ReadonlyMap<number, readonly number[]>,
  sets: DisjointSets,
): Map<number, number> {
  const articles = new Map<number, Set<number>>();
  for (const form of forms.values()) {
    const root = sets.find(form.index);
    if (form.type === 'PER') articles.set(root, new Set([...(articles.get(root) ?? []), ...form.perArticle.keys()]));
  }
  const best = new Map<number, number>();
  for (const [index, groups] of candidates) {
    if (groups.length < 2 || groups.length > MOST_NAMESAKES) continue;
    const count = (group: number): number => articles.get(group)?.size ?? 0;
    const [first, second] = [...new Set(groups.map((group) => sets.find(group)))].sort((a, b) => count(b) - count(a));
    if (first === undefined || count(first) < WELL_KNOWN) continue;
    if (second === undefined || count(first) >= WELL_KNOWN * count(second)) best.set(index, first);
  }
  return best;
}
