import { matchInitials, type AcronymPair } from './acronyms';
import { countryNamed, countryOfDemonym, type Country } from './countries';
import type { DisjointSets } from './disjointSets';
import { deletionKeys, isWithinOneEdit } from './editDistance';
import { formKey, MOST_NAMES_WITH_SLIPS, type NameForm } from './nameForm';
import { knownSpelling } from './knownSpellings';
import { foldName, squeezeName, wordsOfName } from './nameText';
import { isDistinctive, readOrganisationName } from './organisationNames';

/** Joins organisations, places and other names that are one. Returns the country of each form that means one, by form index. */
export function identifyNames(
  forms: ReadonlyMap<string, NameForm>,
  pairs: readonly AcronymPair[],
  sets: DisjointSets,
): ReadonlyMap<number, Country> {
  const list = [...forms.values()].filter((form) => form.type !== 'PER');
  const countries = joinCountries(list, sets);
  const others = list.filter((form) => !countries.has(form.index));
  joinByKey(others, sets);
  joinPlurals(others, sets);
  joinMisspelled(others, sets);
  joinShortForms(others, sets);
  for (const pair of pairs) {
    const long = forms.get(formKey(pair.long, pair.mention.mention.type));
    const short = forms.get(formKey(pair.short, pair.mention.mention.type));
    if (long && short && !countries.has(short.index)) sets.union(long.index, short.index);
  }
  for (const [short, long] of matchInitials(others)) sets.union(short.index, long.index);
  return countries;
}

function joinCountries(forms: readonly NameForm[], sets: DisjointSets): Map<number, Country> {
  const countries = new Map<number, Country>();
  const first = new Map<string, number>();
  for (const form of forms) {
    const country =
      form.written === 'us' || form.written === 'Us'
        ? countryNamed('US')
        : (countryNamed(form.written) ?? (form.type === 'ORG' ? null : countryOfDemonym(form.written)));
    if (!country) continue;
    countries.set(form.index, country);
    const known = first.get(country.code);
    if (known === undefined) first.set(country.code, form.index);
    else sets.union(known, form.index);
  }
  return countries;
}

/** Abbreviations inside names of places. */
function placeKey(folded: string): string {
  return squeezeName(
    folded
      .replace(/^the /, '')
      .replace(/\bst\b/g, 'saint')
      .replace(/\bmt\b/g, 'mount')
      .replace(/\bft\b/g, 'fort'),
  );
}

/** Equal cores: "SeaTime Group" and "Sea Time", "Commerce Department" and "US Department of Commerce". */
export function joinByKey(forms: readonly NameForm[], sets: DisjointSets): void {
  const firmKeys = new Set(forms.filter((form) => form.type === 'ORG').map((form) => readOrganisationName(form.written).key));
  const byKey = new Map<string, { form: NameForm; country: string | null }[]>();
  for (const form of forms) {
    const isFirm =
      form.type === 'ORG' || (form.type === 'MISC' && form.folded.includes(' ') && firmKeys.has(readOrganisationName(form.written).key));
    const name = isFirm ? readOrganisationName(form.written) : null;
    const key = knownSpelling(name ? name.key : placeKey(form.folded));
    const bucket = byKey.get(key) ?? [];
    bucket.push({ form, country: name?.country ?? null });
    byKey.set(key, bucket);
  }
  for (const bucket of byKey.values()) {
    const countries = new Set(bucket.flatMap((item) => (item.country === null ? [] : [item.country])));
    const groups = new Map<string, number>();
    for (const { form, country } of bucket) {
      const owner = country ?? (countries.size === 1 ? ([...countries][0] as string) : '');
      const known = groups.get(owner);
      if (known === undefined) groups.set(owner, form.index);
      else sets.union(known, form.index);
    }
  }
}

/** "Kurds" and "Kurd". */
export function joinPlurals(forms: readonly NameForm[], sets: DisjointSets): void {
  const byFolded = new Map(forms.filter((form) => form.type === 'MISC').map((form) => [knownSpelling(form.folded), form]));
  for (const [folded, form] of byFolded) {
    const singular = folded.length > 4 && folded.endsWith('s') ? byFolded.get(folded.slice(0, -1)) : undefined;
    if (singular) sets.union(form.index, singular.index);
  }
}

/** "Norrlin" and "Vessby Norrlin Marine": a short form that one longer name holds, alone or by far the most often. */
export function joinShortForms(forms: readonly NameForm[], sets: DisjointSets): void {
  const holders = new Map<string, Set<number>>();
  const organisations = forms
    .filter((form) => form.type === 'ORG')
    .map((form) => ({ form, core: readOrganisationName(form.written).core }));
  const known = new Set(forms.map((form) => form.folded));
  const countOf = new Map(forms.map((form) => [form.index, form.count]));
  const offices = new Set(organisations.flatMap(({ form, core }) => (core.length === 2 && core[1] === 'department' ? form.index : [])));
  for (const { form, core } of organisations) {
    if (core.length < 2 || core.length > 12 || isCompound(form.written, known)) continue;
    for (let from = 0; from < core.length; from++) {
      for (let to = from + 1; to <= core.length && to - from < core.length; to++) {
        const part = core.slice(from, to).join(' ');
        const found = holders.get(part);
        if (found) found.add(form.index);
        else holders.set(part, new Set([form.index]));
      }
    }
  }
  organisations.sort((a, b) => b.core.length - a.core.length || a.form.index - b.form.index);
  for (const { form, core } of organisations) {
    if (!isDistinctive(core) && !(core.length === 1 && isOfficeAlone(holders.get(core[0] ?? ''), offices))) continue;
    const own = sets.find(form.index);
    const counts = new Map<number, number>();
    for (const index of holders.get(core.join(' ')) ?? []) {
      const root = sets.find(index);
      if (root !== own) counts.set(root, (counts.get(root) ?? 0) + (countOf.get(index) ?? 0));
    }
    const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best && best[1] >= 4 * (second?.[1] ?? 0)) sets.union(best[0], form.index);
  }
}

/** "HP-EDS", and "Acme and Borealis" where either is a name of the story, are two. */
function isCompound(written: string, known: ReadonlySet<string>): boolean {
  if (/^\p{Lu}[^ ]*[-–/]\p{Lu}[^ ]*$/u.test(written)) return true;
  const [left, right] = written.split(/ (?:and|&) /);
  return right !== undefined && left !== undefined && (known.has(foldName(left)) || known.has(foldName(right)));
}

/** "Commerce" for the "Commerce Department". */
function isOfficeAlone(holders: ReadonlySet<number> | undefined, offices: ReadonlySet<number>): boolean {
  const [only, ...others] = holders ?? [];
  return only !== undefined && others.length === 0 && offices.has(only);
}

/** One slip apart, the rarer form rare indeed: "Vesbyholm" and "Vessbyholm". Words with digits never. */
function joinMisspelled(forms: readonly NameForm[], sets: DisjointSets): void {
  const totals = new Map<number, number>();
  for (const form of forms) totals.set(sets.find(form.index), (totals.get(sets.find(form.index)) ?? 0) + form.count);
  const index = new Map<string, NameForm[]>();
  const keyed = forms
    .map((form) => ({ form, key: squeezeName(form.folded) }))
    .filter(({ key }) => key.length >= 6 && key.length <= 40 && !/\d/.test(key));
  if (keyed.length > MOST_NAMES_WITH_SLIPS) return;
  for (const { form, key } of keyed) {
    for (const part of deletionKeys(key)) {
      const bucket = index.get(part) ?? [];
      for (const other of bucket)
        if (sets.find(other.index) !== sets.find(form.index) && isMisspelling(other, form, totals, sets))
          sets.union(other.index, form.index);
      if (bucket.length < 32) bucket.push(form);
      index.set(part, bucket);
    }
  }
}

function isMisspelling(left: NameForm, right: NameForm, totals: ReadonlyMap<number, number>, sets: DisjointSets): boolean {
  const a = squeezeName(left.folded);
  const b = squeezeName(right.folded);
  if (left.type !== right.type || a.charAt(0) !== b.charAt(0) || !isWithinOneEdit(a, b)) return false;
  if (
    wordsOfName(left.folded).length === 1 &&
    wordsOfName(right.folded).length === 1 &&
    (`${a}s` === b || `${b}s` === a || `${a}n` === b || `${b}n` === a)
  )
    return false;
  const total = (form: NameForm): number => totals.get(sets.find(form.index)) ?? form.count;
  const [rare, common] = total(left) <= total(right) ? [left, right] : [right, left];
  if (rare.count > 1 && [...rare.perArticle.keys()].every((article) => (common.perArticle.get(article) ?? 0) > 1)) return false;
  return total(rare) <= 2 ? total(common) > total(rare) || a.length >= 9 : total(rare) * 4 <= total(common);
}
