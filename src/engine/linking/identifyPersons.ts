import { deletionKeys, isWithinOneEdit } from './editDistance';
import type { DisjointSets } from './disjointSets';
import { MOST_NAMES_WITH_SLIPS, type NameForm } from './nameForm';
import { areCompatible, readPersonName, type PersonName } from './personNames';

/** Bearers of one surname that are compared with one another: more than any story has. */
const MOST_NAMESAKES = 100;
/** Letters. What is longer is no surname, and trying each of its letters would cost the square of its length. */
const LONGEST_SURNAME = 40;

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
      (a, b) =>
        Number(a.name.generation === 'jr') - Number(b.name.generation === 'jr') ||
        b.name.given.join('').length - a.name.given.join('').length ||
        b.form.count - a.form.count ||
        a.form.index - b.form.index,
    );
  const bySurname = new Map<string, Person[]>();
  for (const person of full) {
    const bucket = bySurname.get(person.name.surname) ?? [];
    const group = groupFor(person, bucket.slice(0, MOST_NAMESAKES), sets);
    if (group !== null) sets.union(group, person.form.index);
    bucket.push(person);
    bySurname.set(person.name.surname, bucket);
  }
  const near = indexSurnames(bySurname.size > MOST_NAMES_WITH_SLIPS ? [] : bySurname.keys());
  joinMisspelled(bySurname, near, sets);
  const byGiven = new Map<string, Person[]>();
  for (const person of full) {
    const [given = ''] = person.name.given;
    const bucket = byGiven.get(given);
    if (bucket) bucket.push(person);
    else byGiven.set(given, [person]);
  }
  const candidates = new Map<number, readonly number[]>();
  for (const { form, name } of persons) {
    if (name.given.length > 0) continue;
    const found =
      bySurname.get(name.surname) ??
      byGiven.get(name.surname) ??
      nearSurnames(near, name.surname).flatMap((other) => bySurname.get(other) ?? []);
    candidates.set(
      form.index,
      [...new Set(found.map((person) => sets.find(person.form.index)))].sort((a, b) => a - b),
    );
  }
  return candidates;
}

/** The one group of namesakes all of whose full names fit; null for none or several. */
function groupFor(person: Person, namesakes: readonly Person[], sets: DisjointSets): number | null {
  const fits = new Map<number, boolean>();
  for (const other of namesakes) {
    const root = sets.find(other.form.index);
    fits.set(root, (fits.get(root) ?? true) && areCompatible(other.name, person.name));
  }
  const groups = [...fits].filter(([, isFit]) => isFit);
  return groups.length === 1 ? (groups[0]?.[0] ?? null) : null;
}

/** Full names whose given names agree and whose surnames are one slip apart ("Rait", "Raitt"). */
function joinMisspelled(
  bySurname: ReadonlyMap<string, readonly Person[]>,
  near: ReadonlyMap<string, readonly string[]>,
  sets: DisjointSets,
): void {
  const isSpelledOut = (person: Person): boolean => (person.name.given[0] ?? '').length > 1;
  for (const [surname, persons] of bySurname) {
    const others = nearSurnames(near, surname).flatMap((name) => bySurname.get(name)?.slice(0, MOST_NAMESAKES) ?? []);
    for (const other of others.slice(0, MOST_NAMESAKES)) {
      for (const person of persons.slice(0, MOST_NAMESAKES)) {
        const isSame =
          isSpelledOut(person) && isSpelledOut(other) && areCompatible(other.name, person.name) && !livesBeside(other.form, person.form);
        if (isSame) sets.union(other.form.index, person.form.index);
      }
    }
  }
}

/** Whether one article uses both spellings more than once, as for two people. */
function livesBeside(left: NameForm, right: NameForm): boolean {
  for (const [article, count] of left.perArticle) if (count > 1 && (right.perArticle.get(article) ?? 0) > 1) return true;
  return false;
}

/** Surnames by the keys of the symmetric delete method. */
function indexSurnames(surnames: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const surname of surnames) {
    if (surname.length < 4 || surname.length > LONGEST_SURNAME) continue;
    for (const key of deletionKeys(surname)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(surname);
      else index.set(key, [surname]);
    }
  }
  return index;
}

/** Surnames one slip away, with the same first letter. */
function nearSurnames(index: ReadonlyMap<string, readonly string[]>, surname: string): string[] {
  if (surname.length < 4 || surname.length > LONGEST_SURNAME) return [];
  const found = new Set<string>();
  for (const key of deletionKeys(surname))
    for (const other of index.get(key) ?? [])
      if (other !== surname && surname !== `${other}s` && other.charAt(0) === surname.charAt(0) && isWithinOneEdit(other, surname))
        found.add(other);
  return [...found];
}
