import { DisjointSets } from '../../linking/disjointSets';
import { MOST_NAMES_WITH_SLIPS } from '../../linking/nameForm';
import type { Story } from '../../model/analysis';
import type { Severity, Statement } from '../../model/finding';
import { overlaps } from '../../model/span';
import { compareText } from '../../text/compareText';
import { sharedLexicon } from '../../text/sharedLexicon';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import type { NamePlace } from './nameDraft';
import { nameFormsOf, type NameForm } from './nameForms';
import { candidateKeys, nameDifference, type NameDifference } from './nameRelation';
import { surnameSlips } from './surnameSlips';
import { wordSlips, type WordSlip } from './wordSlips';

/** One name, several spellings: letters, first names, capitals, spaces, legal forms. */
export const nameSpelling: Detector = {
  id: 'name-spelling',
  kinds: ['name-spelling'],
  detect({ story }: DetectionContext): Detection {
    const forms = nameFormsOf(story);
    const clusters = mergeSurnames(clusterForms(forms, relatedForms(forms)));
    const spelling = clusters.filter(({ worst }) => !HOUSE_STYLE.has(worst.difference));
    const style = clusters.filter(({ worst, forms: own }) => HOUSE_STYLE.has(worst.difference) && sourcesDisagree(own));
    const kin = kinOfForms(forms);
    const slips = [...wordSlips(forms), ...surnameSlips(forms)].filter(isUntold(spelling));
    return {
      discrepancies: [
        ...spelling.map((cluster) => findingOf(story, kin, cluster)),
        ...slips.map(({ slip, meant }) => findingOf(story, NO_KIN, clusterOf(slip, meant))),
        ...(isMatterOfStyle(style) ? [styleFinding(story, style)] : []),
      ],
    };
  },
};

/** Whether no name that is told already holds the place of a slip. */
function isUntold(clusters: readonly Cluster[]): (slip: WordSlip) => boolean {
  const told = new Map<string, NamePlace[]>();
  const keyOf = ({ article, sentence }: NamePlace): string => `${String(article)}:${String(sentence)}`;
  for (const { forms } of clusters)
    for (const place of forms.flatMap((form) => form.places)) {
      const known = told.get(keyOf(place));
      if (known) known.push(place);
      else told.set(keyOf(place), [place]);
    }
  return ({ slip }) => !slip.places.some((place) => told.get(keyOf(place))?.some((other) => overlaps(other, place)));
}

function clusterOf(left: NameForm, right: NameForm): Cluster {
  return { forms: [left, right], worst: { left, right, difference: 'letters' } };
}

const HOUSE_STYLE: ReadonlySet<NameDifference> = new Set(['style', 'suffix']);

interface Link {
  readonly left: NameForm;
  readonly right: NameForm;
  readonly difference: NameDifference;
}

interface Row {
  readonly severity: Severity;
  readonly confidence: number;
  readonly reason: string;
}

/** From the weightiest difference to the lightest. */
const ROWS: Readonly<Record<NameDifference, Row>> = {
  firstName: { severity: 'conflict', confidence: 0.75, reason: 'same surname, first names that differ in letters: not both can be right' },
  otherName: {
    severity: 'precision',
    confidence: 0.5,
    reason: 'same surname, two first names of common use that look alike: one is mistaken for the other, or they are two people',
  },
  letters: { severity: 'variant', confidence: 0.8, reason: 'the spellings differ in one or two letters or sound alike' },
  shortName: {
    severity: 'variant',
    confidence: 0.65,
    reason: 'same surname, one first name short for the other, or half of a double name',
  },
  order: { severity: 'variant', confidence: 0.7, reason: 'the same words in another order' },
  leftOut: { severity: 'variant', confidence: 0.6, reason: 'one form leaves out a small word inside the name' },
  suffixKind: { severity: 'variant', confidence: 0.6, reason: 'same name with two legal forms' },
  number: { severity: 'variant', confidence: 0.7, reason: 'the same group, in figures and in words' },
  plural: { severity: 'variant', confidence: 0.6, reason: 'one word of the name is singular in one and plural in the other' },
  spacing: { severity: 'variant', confidence: 0.7, reason: 'same letters, other spaces or hyphens' },
  accents: { severity: 'variant', confidence: 0.7, reason: 'same letters, with and without accents' },
  capitals: { severity: 'variant', confidence: 0.7, reason: 'same letters, other capitals' },
  style: { severity: 'variant', confidence: 0.35, reason: 'spelling of one country or the other, or stops after initials' },
  suffix: { severity: 'variant', confidence: 0.35, reason: 'with and without a legal form such as Co. or Ltd.' },
};
const ORDER = Object.keys(ROWS) as NameDifference[];
/** One company with and without its legal form is no matter of style yet. */
const MIN_SUFFIXES = 2;

function isMatterOfStyle(clusters: readonly Cluster[]): boolean {
  return clusters.length >= MIN_SUFFIXES || clusters.some(({ worst }) => worst.difference === 'style');
}

/** Differences that the capitals of a headline do not make: `capitals` are those inside a word. */
const IN_HEADLINES: ReadonlySet<NameDifference> = new Set(['letters', 'capitals']);

/** A form with more places in one source is established there. */
const ESTABLISHED = 2;
/** Places of the true form for each slip, where one source has both again and again. */
const TRUE_FORMS_A_SLIP = 10;
/**
 * Forms under one key that a form is compared with: the first ones. More share a key only in lists of hundreds of names ("Smith"
 * after every first name), where comparing all with all would cost the square of the list.
 */
const MOST_OF_A_KEY = 64;
/** Forms that one form is compared with in all. */
const MOST_COMPARED = 192;

/** Pairs of forms that differ as two spellings of one name do. Candidates share a key. Linear in the forms: see `MOST_COMPARED`. */
function relatedForms(forms: readonly NameForm[]): Link[] {
  if (forms.length > 2 * MOST_NAMES_WITH_SLIPS) return [];
  const byKey = new Map<string, NameForm[]>();
  const links: Link[] = [];
  for (const right of forms) {
    const seen = new Set<NameForm>();
    for (const key of candidateKeys(right)) {
      const known = byKey.get(key);
      if (!known) {
        byKey.set(key, [right]);
        continue;
      }
      for (const left of known) {
        if (seen.size === MOST_COMPARED) break;
        if (seen.has(left) || left === right) continue;
        seen.add(left);
        const difference = nameDifference(left, right);
        if (
          difference &&
          countsWhereItStands(left, difference) &&
          countsWhereItStands(right, difference) &&
          !areTwoNames(left, right, difference)
        )
          links.push({ left, right, difference });
      }
      if (known.length < MOST_OF_A_KEY) known.push(right);
    }
  }
  return links;
}

/** Of a headline in capitals only the letters tell, and those of a word that is no other word ("GREEKS" is no slip of "Greece"). */
function countsWhereItStands({ text, inBody }: NameForm, difference: NameDifference): boolean {
  if (inBody) return true;
  if (!IN_HEADLINES.has(difference)) return false;
  if (text !== text.toUpperCase()) return true;
  const lexicon = sharedLexicon();
  return difference === 'letters' && lexicon.partsOf(lexicon.singular(text.toLowerCase())) === '';
}

const FIRST_NAMES: ReadonlySet<NameDifference> = new Set(['firstName', 'otherName', 'shortName']);

/** One source that uses both forms again and again means two names; for first names a single meeting is enough (families). */
function areTwoNames(left: NameForm, right: NameForm, difference: NameDifference): boolean {
  if (HOUSE_STYLE.has(difference) || difference === 'number') return false;
  if (difference === 'letters' && isSlipOfOne(left, right)) return false;
  // A source may explain once what other sources choose between.
  const without = (form: NameForm, other: NameForm): boolean => [...form.sources.keys()].some((source) => !other.sources.has(source));
  if (difference === 'shortName' && without(left, right) && without(right, left)) return false;
  for (const [source, count] of left.sources) {
    const other = right.sources.get(source);
    if (other === undefined) continue;
    if (FIRST_NAMES.has(difference) || Math.min(count, other) >= ESTABLISHED) return true;
  }
  return false;
}

/** A writer may make the same slip twice, beside a name that the whole story has right. */
function isSlipOfOne(left: NameForm, right: NameForm): boolean {
  const [rare, common] = left.places.length < right.places.length ? [left, right] : [right, left];
  return rare.places.length <= ESTABLISHED && common.places.length >= TRUE_FORMS_A_SLIP * rare.places.length && common.sources.size >= 3;
}

interface Cluster {
  readonly forms: readonly NameForm[];
  readonly worst: Link;
}

/** Forms that links join, in the order of `forms`, with the weightiest of their links. */
function clusterForms(forms: readonly NameForm[], links: readonly Link[]): Cluster[] {
  const place = new Map(forms.map((form, at) => [form, at] as const));
  const sets = new DisjointSets(forms.length);
  const placeOf = (form: NameForm): number => place.get(form) ?? 0;
  for (const { left, right } of links) sets.union(placeOf(left), placeOf(right));
  const worst = new Map<number, Link>();
  for (const link of links) {
    const top = sets.find(placeOf(link.left));
    const known = worst.get(top);
    if (!known || ORDER.indexOf(link.difference) < ORDER.indexOf(known.difference)) worst.set(top, link);
  }
  const members = new Map([...worst.keys()].map((top) => [top, [] as NameForm[]]));
  forms.forEach((form, at) => members.get(sets.find(at))?.push(form));
  return [...worst].map(([top, link]) => ({ forms: members.get(top) ?? [], worst: link }));
}

/** "Hefner, Heffner" beside "Hugh Hefner, Hugh Heffner": the longer names carry the surname's places with them. */
function mergeSurnames(clusters: readonly Cluster[]): Cluster[] {
  const surnames = new Set(
    clusters.flatMap(({ forms }) => forms.filter((form) => form.words.length > 1).map((form) => form.words[form.words.length - 1])),
  );
  return clusters.filter(({ forms }) => !forms.every((form) => form.words.length === 1 && surnames.has(form.text)));
}

/** Whether the fullest form differs from source to source. A full name first and a short one later is no difference of style. */
function sourcesDisagree(forms: readonly NameForm[]): boolean {
  const fullest = new Map<string, string>();
  for (const form of [...forms].sort((a, b) => b.text.length - a.text.length || compareText(a.text, b.text)))
    for (const source of form.sources.keys()) if (!fullest.has(source)) fullest.set(source, form.text);
  return new Set(fullest.values()).size > 1;
}

/** One entry a story for all names that differ by house style alone: legal forms, Centre or Center. */
function styleFinding(story: Story, clusters: readonly Cluster[]): ReturnType<typeof makeDiscrepancy> {
  const names = clusters.map(({ forms }) =>
    [...forms]
      .sort((a, b) => b.text.length - a.text.length)
      .map((form) => form.text)
      .join(' / '),
  );
  return makeDiscrepancy({
    kind: 'name-spelling',
    severity: 'variant',
    subject: 'house style of names',
    message: `${names.length === 1 ? 'One name is' : `${String(names.length)} names are`} written in more than one house style: ${names.slice(0, 4).join('; ')}${names.length > 4 ? '; …' : ''}.`,
    evidence: `${names.join('; ')}: the names differ only by a legal form (Co., Ltd.), stops after initials or a country's spelling.`,
    rule: 'name-spelling',
    confidence: 0.35,
    houseStyle: true,
    statements: clusters.flatMap(({ forms }) => forms.flatMap((form) => statementsOf(story, form))),
  });
}

/** "ANN LEE" in a headline, where another form has the same letters: no spelling of its own. */
function isOfCapitalsAlone({ text, inBody }: NameForm, forms: readonly NameForm[]): boolean {
  if (inBody || text !== text.toUpperCase()) return false;
  return forms.some((other) => other.text !== text && other.text.toUpperCase() === text);
}

function findingOf(story: Story, kin: Kin, { forms, worst }: Cluster): ReturnType<typeof makeDiscrepancy> {
  const row = ROWS[worst.difference];
  const shown = forms
    .filter((form) => !isOfCapitalsAlone(form, forms))
    .sort((a, b) => b.places.length - a.places.length || compareText(a.text, b.text));
  const main = shown[0] as NameForm;
  const others = shown.slice(1).map((form) => `“${form.text}”`);
  return makeDiscrepancy({
    kind: 'name-spelling',
    severity: row.severity,
    subject: `name ${main.text}`,
    message: `“${main.text}” is also written ${others.join(', ')}.`,
    evidence: `${shown.map((form) => `${form.text} ×${String(form.places.length)}`).join(', ')}: ${row.reason}.`,
    rule: 'name-spelling',
    confidence: row.confidence,
    statements: shown.flatMap((form) => [form, ...kinOf(form, worst, kin)].flatMap((each) => statementsOf(story, each))),
  });
}

/** Forms by their text, and full names of persons by their surname as written. */
interface Kin {
  readonly byText: ReadonlyMap<string, NameForm>;
  readonly bySurname: ReadonlyMap<string, readonly NameForm[]>;
}

const NO_KIN: Kin = { byText: new Map(), bySurname: new Map() };

function kinOfForms(forms: readonly NameForm[]): Kin {
  const bySurname = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.type !== 'PER' || form.words.length < 2) continue;
    const surname = form.words[form.words.length - 1] ?? '';
    const known = bySurname.get(surname);
    if (!known) bySurname.set(surname, [form]);
    else if (known.length < MOST_FULL_NAMES) known.push(form);
  }
  return { byText: new Map(forms.map((form) => [form.text, form])), bySurname };
}

/** Full names that are shown beside a surname: families are small. */
const MOST_FULL_NAMES = 4;

/** Other forms that show the same spelling: the surname alone, full names with it, the plural ("Uighurs"). */
function kinOf(form: NameForm, worst: Link, { byText, bySurname }: Kin): NameForm[] {
  if (worst.difference !== 'letters' && worst.difference !== 'capitals' && worst.difference !== 'firstName') return [];
  const isFull = form.words.length > 1;
  const surname = form.type === 'PER' && isFull && worst.difference !== 'firstName' ? form.words[form.words.length - 1] : undefined;
  const alone = surname === undefined ? undefined : byText.get(surname);
  const full = form.type === 'PER' && !isFull ? (bySurname.get(form.text) ?? []) : [];
  const kin = new Set([alone?.type === 'PER' ? alone : undefined, byText.get(`${form.text}s`), ...full]);
  return [...kin].flatMap((other) => other ?? []).sort((a, b) => compareText(a.text, b.text));
}

/** Places of a form that are shown of each source: an editor who mends a spelling looks for all of them. */
const MOST_OF_A_SOURCE = 3;

function statementsOf(story: Story, form: NameForm): Statement[] {
  const shown = new Map<string, number>();
  return form.places.flatMap((place) => {
    const linked = story.articles[place.article];
    const key = `${String(place.article)}:${String(place.source)}`;
    const count = shown.get(key) ?? 0;
    if (!linked || count === MOST_OF_A_SOURCE) return [];
    shown.set(key, count + 1);
    return [statementAt(linked, place.source, place, form.text)];
  });
}
