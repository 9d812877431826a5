import { areCompatible, readPersonName } from '../../linking/personNames';
import { ROLE_NOUNS } from '../../linking/roleNouns';
import type { Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import type { NamePlace } from './nameDraft';
import { nameFormsOf, type NameForm } from './nameForms';
import { nameDifference } from './nameRelation';

/** "Director Jon Holm" in one source, "director Karl Holm" in another: half of the name and the post agree, the other half does not. */
export const nameInRole: Detector = {
  id: 'name-in-role',
  kinds: ['name-spelling', 'person-attribute'],
  detect({ story }: DetectionContext): Detection {
    return { discrepancies: findingsIn(story) };
  },
};

/** UTF-16 units around a name in which its role stands. */
const REACH = 48;
/** "grandson Jon Holm", "director, Jon Holm": small letters, for a title is part of the name. */
const BEFORE = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]+)(?:,| named)? $/u;
/** "Jon Holm, 43, the mill's director". */
const AFTER = /^,? (?:\d{1,3}, )?(?:an? |the |his |her |their |its )?(?:[\p{L}’'-]+ ){0,2}?(\p{Ll}[\p{Ll}-]+)(?![\p{L}-])/u;
/** People who share a role and half of a name: more are a list. */
const MOST_OF_A_ROLE = 8;

interface Bearer {
  readonly form: NameForm;
  readonly role: string;
}

function findingsIn(story: Story): Discrepancy[] {
  const known = new Map<string, NameForm[]>();
  const told = new Set<NameForm>();
  const found: Discrepancy[] = [];
  for (const form of nameFormsOf(story)) {
    if (form.type !== 'PER' || form.words.length < 2 || !form.inBody) continue;
    for (const role of rolesOf(story, form)) {
      for (const half of halvesOf(form)) {
        const key = `${role} ${half}`;
        const bearers = known.get(key) ?? [];
        known.set(key, bearers);
        const other = bearers.find((each) => !told.has(each) && areRivals(each, form));
        if (other && !told.has(form)) {
          told.add(form).add(other);
          found.push(findingOf(story, { form: other, role }, { form, role }));
        }
        if (bearers.length < MOST_OF_A_ROLE) bearers.push(form);
      }
    }
  }
  return found;
}

/** What the person is called beside the name, in any of its places. */
function rolesOf(story: Story, { places }: NameForm): Set<string> {
  const roles = new Set<string>();
  for (const { article, start, end } of places) {
    const text = story.articles[article]?.article.text ?? '';
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' '))?.[1];
    const after = AFTER.exec(text.slice(end, end + REACH).replace(/\s+/g, ' '))?.[1];
    for (const word of [before, after]) if (word !== undefined && isRole(word)) roles.add(word);
  }
  return roles;
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/^(?:grand|step|half-)/, ''));
}

/** First name and surname, as keys. */
function halvesOf({ text }: NameForm): string[] {
  const { given, surname } = readPersonName(text);
  const first = given[0] ?? '';
  return first.length > 1 ? [`first ${first}`, `last ${surname}`] : [`last ${surname}`];
}

/** Neither spellings of one name nor a fuller and a shorter form of it, and no source has both, as it would for two of a family. */
function areRivals(left: NameForm, right: NameForm): boolean {
  if ([...left.sources.keys()].some((source) => right.sources.has(source))) return false;
  const [one, other] = [readPersonName(left.text), readPersonName(right.text)];
  if (one.surname === other.surname) return !areCompatible(one, other) && nameDifference(left, right) === undefined;
  const isPart = [...one.given, one.surname].includes(other.surname) || [...other.given, other.surname].includes(one.surname);
  return !isPart && nameDifference(left, right) === undefined;
}

function findingOf(story: Story, left: Bearer, right: Bearer): Discrepancy {
  const [one, other] = [left, right].map(({ form }) => readPersonName(form.text).surname);
  return makeDiscrepancy({
    // With another surname it is likelier that two people are meant.
    kind: one === other ? 'name-spelling' : 'person-attribute',
    severity: 'precision',
    subject: `name of the ${left.role}`,
    message: `The ${left.role} is “${left.form.text}” in one source and “${right.form.text}” in another.`,
    evidence: `${left.form.text}, ${right.form.text}: half of the name is the same, both are called ${left.role}, and no source has both.`,
    rule: 'name-in-role',
    confidence: 0.6,
    statements: [left, right].flatMap(({ form }) => firstOfSource(form.places).flatMap((place) => statementOf(story, place, form))),
  });
}

function firstOfSource(places: readonly NamePlace[]): NamePlace[] {
  const seen = new Set<string>();
  return places.filter(({ article, source }) => {
    const key = `${String(article)}:${String(source)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function statementOf(story: Story, place: NamePlace, { text }: NameForm): Statement[] {
  const linked = story.articles[place.article];
  return linked ? [statementAt(linked, place.source, place, text)] : [];
}
