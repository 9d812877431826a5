import type { Entity, EntityType } from '../model/mention';
import { compareText } from '../text/compareText';
import type { Country } from './countries';
import { knownExpansion } from './acronyms';
import { foldName, initialsOf, isAcronym, wordsOfName } from './nameText';
import { majority, type NameForm } from './nameForm';
import { readPersonName } from './personNames';

/** The entity of a group of forms: its canonical name, its type, and its variants, the commonest first. */
export function makeEntity(forms: readonly NameForm[], country: Country | null): Entity {
  const sorted = [...forms].sort((a, b) => b.count - a.count || b.written.length - a.written.length || compareText(a.written, b.written));
  const types = new Map<EntityType, number>();
  for (const form of forms) types.set(form.type, (types.get(form.type) ?? 0) + form.count);
  const type = country ? 'LOC' : majority(types);
  const name = country?.name ?? (type === 'PER' ? personName(sorted) : commonName(sorted));
  return {
    id: entityId(type, name),
    name,
    type,
    variants: sorted.map((form) => form.written).filter((written) => written !== name),
  };
}

/** From name and type alone, so that it is equal in every run and folder. */
export function entityId(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${foldName(name).replace(/ /g, '-')}`;
}

/** The commonest full name, without a title where the story ever leaves it out. */
function personName(sorted: readonly NameForm[]): string {
  const full = sorted.filter((form) => readPersonName(form.written).given.some((part) => part.length > 1));
  const plain = full.filter(
    (form) =>
      wordsOfName(form.folded).length ===
      readPersonName(form.written).given.length + wordsOfName(readPersonName(form.written).surname).length,
  );
  return preferMixedCase(plain.length > 0 ? plain : full.length > 0 ? full : sorted);
}

/** The commonest form; where that is an acronym, the words that it stands for. */
function commonName(sorted: readonly NameForm[]): string {
  const first = sorted[0];
  if (!first || !isAcronym(first.written)) return preferMixedCase(sorted);
  const initials = first.folded.replace(/ /g, '');
  const known = knownExpansion(initials);
  const words = sorted.find(
    (form) =>
      /\p{L}{3}/u.test(form.written.replace(/\p{Lu}{2,}/gu, '')) && (initialsOf(form.folded).includes(initials) || form.folded === known),
  );
  return words?.written ?? first.written;
}

function preferMixedCase(sorted: readonly NameForm[]): string {
  const mixed = sorted.find((form) => form.written !== form.written.toUpperCase() || form.written.length < 4);
  return (mixed ?? sorted[0])?.written ?? '';
}
