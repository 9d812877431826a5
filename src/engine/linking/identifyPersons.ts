import { deletionKeys, isWithinOneEdit } from './editDistance';
import type { DisjointSets } from './disjointSets';
import type { NameForm } from './nameForm';
import { areCompatible, readPersonName, type PersonName } from './personNames';

interface Person {
  readonly form: NameForm;
  readonly name: PersonName;
}

/**
 * Joins full names that can be one person's. Returns for each one-word form, by `NameForm.index`, whom it could mean:
 * representatives of the groups with that surname, else with that given name, else with a surname one slip away.
 */
export function identifyPersons(forms: readonly NameForm[], sets: DisjointSets): ReadonlyMap<number, readonly number[]> {
  const persons = forms.filter((form) => form.type === 'PER').map((form): Person => ({ form, name: readPersonName(form.written) }));
  const full = persons
    .filter((person) => person.name.given.length > 0)
    .sort(
      (a, b) => b.name.given.join('').length - a.name.given.join('').length || b.form.count - a.form.count || a.form.index - b.form.index,
    );
  const bySurname = new Map<string, Person[]>();
  for (const person of full) {
    const bucket = bySurname.get(person.name.surname) ?? [];
    const matches = bucket.filter((other) => areCompatible(other.name, person.name));
    const groups = new Set(matches.map((other) => sets.find(other.form.index)));
    if (groups.size === 1 && matches[0]) sets.union(matches[0].form.index, person.form.index);
    bucket.push(person);
    bySurname.set(person.name.surname, bucket);
  }
  joinMisspelled(full, sets);
  const byGiven = new Map<string, Person[]>();
  for (const person of full) {
    const [given = ''] = person.name.given;
    byGiven.set(given, [...(byGiven.get(given) ?? []), person]);
  }
  const candidates = new Map<number, readonly number[]>();
  const near = indexSurnames(full);
  for (const { form, name } of persons) {
    if (name.given.length > 0) continue;
    const found = bySurname.get(name.surname) ?? byGiven.get(name.surname) ?? nearSurnames(near, name.surname);
    candidates.set(
      form.index,
      [...new Set(found.map((person) => sets.find(person.form.index)))].sort((a, b) => a - b),
    );
  }
  return candidates;
}

/** Full names whose given names agree and whose surnames are one slip apart ("Rait", "Raitt"). */
function joinMisspelled(full: readonly Person[], sets: DisjointSets): void {
  const index = indexSurnames(full);
  for (const person of full) {
    for (const other of nearSurnames(index, person.name.surname)) {
      if (other.name.surname === person.name.surname || !areCompatible(other.name, person.name) || livesBeside(other.form, person.form))
        continue;
      if (other.name.given[0]?.length === 1 || person.name.given[0]?.length === 1) continue;
      sets.union(other.form.index, person.form.index);
    }
  }
}

/** Whether one article uses both spellings more than once, as for two people. */
function livesBeside(left: NameForm, right: NameForm): boolean {
  for (const [article, count] of left.perArticle) if (count > 1 && (right.perArticle.get(article) ?? 0) > 1) return true;
  return false;
}

function indexSurnames(full: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of full) {
    if (person.name.surname.length < 4) continue;
    for (const key of deletionKeys(person.name.surname)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(person);
      else index.set(key, [person]);
    }
  }
  return index;
}

function nearSurnames(index: ReadonlyMap<string, readonly Person[]>, surname: string): Person[] {
  if (surname.length < 4) return [];
  const found = new Set<Person>();
  for (const key of deletionKeys(surname))
    for (const person of index.get(key) ?? [])
      if (person.name.surname.charAt(0) === surname.charAt(0) && isWithinOneEdit(person.name.surname, surname)) found.add(person);
  return [...found];
}
