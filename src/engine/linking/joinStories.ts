import type { Attribute, Entity, EntityType } from '../model/mention';
import type { LinkedArticle } from '../model/analysis';
import { finish, type Steps } from '../model/steps';
import { compareText } from '../text/compareText';
import { sharedLexicon } from '../text/sharedLexicon';
import { knownExpansion } from './acronyms';
import { DisjointSets } from './disjointSets';
import { joinByKey, joinPlurals, joinShortForms } from './identifyNames';
import { foldName, isAcronym } from './nameText';
import { readOrganisationName } from './organisationNames';
import type { NameForm } from './nameForm';
import { areCompatible, readPersonName, type PersonName } from './personNames';
import { formalGiven } from './shortGivenNames';

/** An entity of one story, and how often the story names it. */
export interface StoryEntity {
  readonly entity: Entity;
  readonly mentions: number;
}

/** Bearers of one full name that are compared with one another. */
const MOST_NAMESAKES = 50;

/**
 * Which entities of several stories are one, by the forms of their names alone: the same full name with a nickname or a middle name,
 * a firm with and without its legal words, a short form that one firm alone holds, an acronym that one name alone spells out. A bare
 * surname is left to its story: nothing shows whose it is elsewhere. Returns the folder's entity by the id of each that has another
 * one in its story; all other ids stay. Linear in the number of entities, deterministic in any order.
 */
export function joinStories(stories: Iterable<readonly StoryEntity[]>): ReadonlyMap<string, Entity> {
  return finish(joinStepwise(stories));
}

/** The same in steps, for a host that must answer in between. */
export function* joinStepwise(stories: Iterable<readonly StoryEntity[]>): Steps<ReadonlyMap<string, Entity>> {
  const known = countEntities(stories);
  yield;
  const entities = [...known.values()].sort((a, b) => compareText(a.entity.id, b.entity.id));
  const forms = entities.map(({ entity, mentions }, index): NameForm => formOf(entity, mentions, index));
  const sets = new DisjointSets(forms.length);
  yield;
  const ofType = (type: EntityType): NameForm[] => forms.filter((form) => form.type === type);
  const organisations = ofType('ORG');
  joinByKey(organisations, sets);
  yield;
  joinShortForms(organisations.filter(isTelling), sets);
  joinAcronyms(entities, forms, sets);
  yield;
  joinByKey(ofType('LOC'), sets);
  joinByKey(ofType('MISC'), sets);
  joinPlurals(ofType('MISC'), sets);
  yield;
  joinOtherTypes(forms, sets);
  yield;
  yield* joinPersons(ofType('PER'), sets);
  yield;
  return representatives(entities, sets);
}

/** A linked article with the folder's entities in place of its story's. */
export function withFolderEntities(linked: LinkedArticle, folder: ReadonlyMap<string, Entity>): LinkedArticle {
  if (!linked.mentions.some(({ entity }) => folder.has(entity.id))) return linked;
  const attributes = new Map<string, readonly Attribute[]>();
  for (const [id, said] of linked.attributes) {
    const key = folder.get(id)?.id ?? id;
    attributes.set(key, [...(attributes.get(key) ?? []), ...said]);
  }
  return {
    ...linked,
    mentions: linked.mentions.map((mention) => ({ ...mention, entity: folder.get(mention.entity.id) ?? mention.entity })),
    attributes,
  };
}

function countEntities(stories: Iterable<readonly StoryEntity[]>): Map<string, StoryEntity> {
  const known = new Map<string, StoryEntity>();
  for (const story of stories) {
    for (const { entity, mentions } of story) {
      const before = known.get(entity.id);
      known.set(
        entity.id,
        before ? { entity: withVariants(before.entity, entity), mentions: before.mentions + mentions } : { entity, mentions },
      );
    }
  }
  return known;
}

function formOf({ name, type }: Entity, mentions: number, index: number): NameForm {
  return { index, written: name, folded: foldName(name), type, count: mentions, perArticle: new Map() };
}

function withVariants(entity: Entity, ...others: readonly Entity[]): Entity {
  const variants = new Set([...entity.variants, ...others.flatMap(({ name, variants: more }) => [name, ...more])]);
  variants.delete(entity.name);
  return { ...entity, variants: [...variants] };
}

/** A name of several words that one story takes for a body and another for something else is one name all the same. */
function joinOtherTypes(forms: readonly NameForm[], sets: DisjointSets): void {
  const byFolded = new Map<string, NameForm>();
  for (const form of forms) {
    if (form.type === 'PER' || !form.folded.includes(' ')) continue;
    const before = byFolded.get(form.folded);
    if (before) sets.union(before.index, form.index);
    else byFolded.set(form.folded, form);
  }
}

/** One ordinary word ("Delta", "Crown", "World News") names another body in each story. */
function isTelling({ written }: NameForm): boolean {
  const { core } = readOrganisationName(written);
  return core.length > 1 || !core.every((word) => isWord(word));
}

function isWord(word: string): boolean {
  const lexicon = sharedLexicon();
  return lexicon.partsOf(word) !== '' || lexicon.partsOf(lexicon.singular(word)) !== '';
}

/** "HRW": where one name alone of the folder has it among its variants, or is known to be what it stands for. */
function joinAcronyms(entities: readonly StoryEntity[], forms: readonly NameForm[], sets: DisjointSets): void {
  const holders = new Map<string, Set<number>>();
  const byFolded = new Map<string, NameForm>();
  entities.forEach(({ entity }, index) => {
    if (entity.type === 'PER') return;
    byFolded.set(foldName(entity.name), forms[index] as NameForm);
    for (const variant of entity.variants) {
      if (!isAcronym(variant)) continue;
      const key = foldName(variant);
      holders.set(key, (holders.get(key) ?? new Set()).add(index));
    }
  });
  for (const form of forms) {
    if (form.type === 'PER' || !isAcronym(form.written)) continue;
    const roots = new Set([...(holders.get(form.folded) ?? [])].map((index) => sets.find(index)));
    const known = byFolded.get(knownExpansion(form.folded) ?? '');
    const [only] = known ? [known.index] : roots.size === 1 ? roots : [];
    if (only !== undefined) sets.union(only, form.index);
  }
}

interface Person {
  readonly form: NameForm;
  readonly name: PersonName;
}

/** Names taken apart between two pauses: a few milliseconds. */
const PERSONS_A_STEP = 1000;

function* joinPersons(forms: readonly NameForm[], sets: DisjointSets): Steps<void> {
  const byName = new Map<string, Person[]>();
  for (const [turn, form] of forms.entries()) {
    if (turn % PERSONS_A_STEP === PERSONS_A_STEP - 1) yield;
    const name = readPersonName(form.written);
    const [given = ''] = name.given;
    if (given.length < 2) continue;
    const key = `${formalGiven(given)} ${name.surname}`;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push({ form, name });
    else byName.set(key, [{ form, name }]);
  }
  for (const namesakes of byName.values()) if (namesakes.length > 1) joinNamesakes(namesakes, sets);
}

/** The fullest names first: "Ann Poe" may be Ann B. or Ann C. Poe where the folder knows both, and then is neither. */
function joinNamesakes(namesakes: readonly Person[], sets: DisjointSets): void {
  const groups: Person[][] = [];
  const fullest = [...namesakes].sort(
    (a, b) => b.name.given.join(' ').length - a.name.given.join(' ').length || a.form.index - b.form.index,
  );
  for (const person of fullest.slice(0, MOST_NAMESAKES)) {
    const fits = groups.filter((group) => group.every((other) => areCompatible(other.name, person.name)));
    const [only] = fits;
    if (only && fits.length === 1) {
      sets.union((only[0] as Person).form.index, person.form.index);
      only.push(person);
    } else groups.push([person]);
  }
}

function representatives(entities: readonly StoryEntity[], sets: DisjointSets): Map<string, Entity> {
  const groups = new Map<number, StoryEntity[]>();
  entities.forEach((item, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  });
  const found = new Map<string, Entity>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [first, ...others] = [...group].sort(
      (a, b) => b.mentions - a.mentions || b.entity.name.length - a.entity.name.length || compareText(a.entity.id, b.entity.id),
    );
    if (!first) continue;
    const entity = withVariants(first.entity, ...others.map((other) => other.entity));
    for (const { entity: own } of group) found.set(own.id, entity);
  }
  return found;
}
