import { countryNamed, countryOfDemonym, type Country } from '../../linking/countries';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** "A 36-year-old Swedish climber" here, "the Norwegian" there: one person, named or told by the age, of two countries. */
export const nationality: Detector = {
  id: 'nationality',
  kinds: ['person-attribute'],
  detect({ story }: DetectionContext): Detection {
    const origins = originsOf(story);
    return { discrepancies: [...origins.keys()].sort(compareText).flatMap((key) => findingOf(origins.get(key) ?? []) ?? []) };
  },
};

interface Origin {
  /** `article:source`. */
  readonly source: string;
  /** Name of the country, and the code of its state. */
  readonly country: string;
  readonly state: string;
  readonly statement: Statement;
}

/** A person, by `Entity.id` or by the age, and the country beside it. */
interface Told {
  readonly person: string;
  readonly country: Country;
  readonly span: Span;
}

const AGE_BEFORE = /\b(\d{1,3})-year-old (?:\p{Ll}+ )?$/u;
const AGED = /\b(\d{1,3})-year-old\b/g;
/** What may stand behind the name of a people so that it means one person. */
const PERSON_NOUN =
  /^ (?:man|woman|boy|girl|national|citizen|climber|tourist|student|teenager|driver|pilot|soldier|businessman|aid worker|skier|hiker|swimmer|worker|engineer|journalist|father|mother|sailor|diver)\b/;
const NEAR = 40;

function originsOf(story: Story): Map<string, Origin[]> {
  const byAge = personsByAge(story);
  const found = new Map<string, Origin[]>();
  story.articles.forEach((linked, article) => {
    const add = (sentence: number, { person, country, span }: Told): void => {
      const source = Math.max(0, linked.article.sentences[sentence]?.source ?? 0);
      const known = found.get(person) ?? [];
      const statement = statementAt(linked, source, span, country.name);
      known.push({ source: `${String(article)}:${String(source)}`, country: country.name, state: stateOf(country), statement });
      found.set(person, known);
    };
    linked.mentions.forEach((mention, at) => {
      const told = originAt(linked, mention, at, byAge);
      if (told) add(mention.sentence, told);
    });
    for (const [person, attributes] of linked.attributes)
      for (const { kind, value, sentence, start, end } of attributes) {
        const country = kind === 'nationality' ? countryOfDemonym(value) : null;
        if (country && !country.code.startsWith('-')) add(sentence, { person, country, span: { start, end } });
      }
  });
  return found;
}

/** Persons by the age that stands beside their names: of two of one age, an age alone tells nobody. */
function personsByAge(story: Story): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const linked of story.articles)
    for (const [id, attributes] of linked.attributes)
      for (const { kind, value } of attributes) if (kind === 'age') found.set(value, (found.get(value) ?? new Set()).add(id));
  return found;
}

/** The entity of that age, or the age itself where no name goes with it. */
function personAged(age: string, byAge: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const [only, ...more] = byAge.get(age) ?? [];
  return more.length > 0 ? undefined : (only ?? `aged ${age}`);
}

function originAt(
  linked: LinkedArticle,
  mention: LinkedMention,
  at: number,
  byAge: ReadonlyMap<string, ReadonlySet<string>>,
): Told | undefined {
  const { text, sentences } = linked.article;
  const sentence = sentences[mention.sentence];
  const written = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, mention.end + NEAR);
  const ofCountry = personOf(linked, mention, at);
  if (ofCountry) return ofCountry;
  const country = countryOfDemonym(written) ?? (after.startsWith('-born') ? countryNamed(written) : null);
  if (!sentence || !country || country.code.startsWith('-')) return undefined;
  const before = text.slice(Math.max(sentence.start, mention.start - NEAR), mention.start);
  const age = AGE_BEFORE.exec(before);
  if (age?.[1]) {
    const name = linked.mentions[at + 1];
    const named =
      name?.type === 'PER' && name.start - mention.end <= NEAR / 2 && name.sentence === mention.sentence ? name.entity.id : undefined;
    const person = named ?? personAged(age[1], byAge);
    return person === undefined ? undefined : { person, country, span: { start: mention.start - age[0].length, end: mention.end } };
  }
  const isTheOne =
    /^(?:The|the man, an?|the woman, an?) $/i.test(before) && (/^(?:,| who\b|-born\b)/.test(after) || PERSON_NOUN.test(after));
  const person = isTheOne ? personBefore(linked, mention.sentence, byAge) : undefined;
  return person === undefined ? undefined : { person, country, span: { start: mention.start, end: mention.end } };
}

/** A state of America, too. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['Georgia']);

/** "Eva Holm of Norway", "the Swede Eva Holm", "a Swede, Eva Holm,". */
function personOf({ article: { text }, mentions }: LinkedArticle, mention: LinkedMention, at: number): Told | undefined {
  const written = text.slice(mention.start, mention.end);
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  const named = AMBIGUOUS.has(written) ? null : countryNamed(written);
  if (named && before?.type === 'PER' && before.sentence === mention.sentence && text.slice(before.end, mention.start) === ' of ')
    return { person: before.entity.id, country: named, span: { start: before.start, end: mention.end } };
  const people = countryOfDemonym(written);
  if (!people || people.code.startsWith('-') || behind?.type !== 'PER' || behind.sentence !== mention.sentence) return undefined;
  const article = /(?:^|\s)(an?|the) $/i.exec(text.slice(Math.max(0, mention.start - NEAR), mention.start))?.[1]?.toLowerCase();
  const between = text.slice(mention.end, behind.start);
  const isOne = article === 'the' ? between === ' ' : article !== undefined && between === ', ';
  return isOne ? { person: behind.entity.id, country: people, span: { start: mention.start, end: behind.end } } : undefined;
}

/** The one person, named or told by the age, of the nearest sentence before that tells of any. */
function personBefore(linked: LinkedArticle, sentence: number, byAge: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const { text, sentences } = linked.article;
  const own = sentences[sentence];
  for (let back = sentence - 1; back >= Math.max(0, sentence - 2); back--) {
    const earlier = sentences[back];
    if (!earlier || earlier.source !== own?.source) return undefined;
    const ages = [...text.slice(earlier.start, earlier.end).matchAll(AGED)].flatMap((match) => personAged(match[1] ?? '', byAge) ?? []);
    const [only, ...more] = new Set(ages);
    if (only !== undefined) return more.length > 0 ? undefined : only;
  }
  return undefined;
}

/** Places that a finding lists besides the two that differ. */
const MOST_SHOWN = 30;

/** England and Wales are of one state. */
function stateOf({ code }: Country): string {
  return code.slice(0, 2);
}

function findingOf(origins: readonly Origin[]): Discrepancy | undefined {
  const of = new Map<string, Set<string>>();
  for (const { source, state } of origins) of.set(source, (of.get(source) ?? new Set()).add(state));
  // A source that gives two tells of a move, or of two citizenships.
  const clear = origins.filter(({ source }) => of.get(source)?.size === 1);
  const [left] = clear;
  const right = clear.find(({ state }) => state !== left?.state);
  if (!left || !right) return undefined;
  return makeDiscrepancy({
    kind: 'person-attribute',
    severity: 'variant',
    subject: `country of ${left.country} or ${right.country}`,
    message: `One person is of ${left.country} in one source and of ${right.country} in another: “${left.statement.quote}” and “${right.statement.quote}”.`,
    evidence: `${left.country} and ${right.country} stand beside the same name or age; no source of the two gives both.`,
    rule: 'nationality',
    confidence: 0.5,
    statements: [left, right, ...origins.slice(0, MOST_SHOWN)].map(({ statement }) => statement),
  });
}
