import { countryNamed, countryOfDemonym, type Country } from '../../linking/countries';
import { BODY_NOUNS } from '../../linking/roleNouns';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy, Statement } from '../../model/finding';
import type { LinkedMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { compareText } from '../../text/compareText';
import type { Detection, DetectionContext, Detector } from '../detector';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';

/** The country of a company: "Orbex, a Bolivian airline" here, "Orbex, a company from Venezuela" there. */
export const bodyCountry: Detector = {
  id: 'body-country',
  kinds: ['entity-attribute'],
  detect({ story }: DetectionContext): Detection {
    const homes = homesOf(story);
    return { discrepancies: [...homes.keys()].sort(compareText).flatMap((id) => findingOf(homes.get(id) ?? []) ?? []) };
  },
};

/** What one source says of where a body is at home. */
interface Home {
  readonly name: string;
  /** `article:source`. */
  readonly source: string;
  readonly country: Country;
  readonly statement: Statement;
}

/** What stands beside the name of a body and tells its country. */
interface Told {
  readonly country: Country;
  readonly span: Span;
}

const BODIES = [...BODY_NOUNS].join('|');
const OPENING = '^,? (?:(?:is|was|which is) )?(?:an?|the) ';
const FEW = '(?:[\\p{Ll}-]+ ){0,3}?';
/** ", a Bolivian charter airline". */
const PEOPLE_BEHIND = new RegExp(`${OPENING}(?:[\\p{Ll}-]+ ){0,2}?(\\p{Lu}\\p{L}+) ${FEW}(?:${BODIES})\\b`, 'u');
/** ", a company from Venezuela". */
const LAND_BEHIND = new RegExp(
  `${OPENING}${FEW}(?:${BODIES}) (?:from|of|in|based in|registered in) (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)`,
  'u',
);
/** "Orbex of Germany". */
const OF_LAND = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
/** "The Swiss pesticide maker Orbex"; of an "Anglo-Dutch" firm no part is read. */
const PEOPLE_BEFORE = new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{L}+) ${FEW}(?:${BODIES}),? $`, 'u');
/** "Germany's Orbex". */
const LAND_BEFORE = /(?<![\p{L}-])(\p{Lu}\p{L}+)['’]s $/u;
/** UTF-16 units beside a name in which its country is looked for. */
const REACH = 80;

/** By the name in small letters: a name that one article takes for a person's is a company's in another. */
function homesOf(story: Story): Map<string, Home[]> {
  const found = new Map<string, Home[]>();
  story.articles.forEach((linked, article) => {
    for (const mention of linked.mentions) {
      const told = homeOf(linked, mention);
      if (!told || told.country.code.startsWith('-')) continue;
      const source = Math.max(0, linked.article.sentences[mention.sentence]?.source ?? 0);
      const name = mention.type === 'ORG' ? mention.entity.name : linked.article.text.slice(mention.start, mention.end);
      const known = found.get(name.toLowerCase()) ?? [];
      found.set(name.toLowerCase(), known);
      known.push({
        name,
        source: `${String(article)}:${String(source)}`,
        country: told.country,
        statement: statementAt(linked, source, told.span, told.country.name),
      });
    }
  });
  return found;
}

/** Where no noun says that it is a body, the name itself must be one's. */
function homeOf({ article: { text, sentences } }: LinkedArticle, mention: LinkedMention): Told | undefined {
  const sentence = sentences[mention.sentence];
  if (!sentence) return undefined;
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
  const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  const isBody = mention.type === 'ORG';
  return (
    toldBehind(mention, PEOPLE_BEHIND.exec(behind), countryOfDemonym) ??
    toldBehind(mention, LAND_BEHIND.exec(behind), countryNamed) ??
    toldBehind(mention, isBody ? OF_LAND.exec(behind) : null, countryNamed) ??
    toldBefore(mention, PEOPLE_BEFORE.exec(before), countryOfDemonym) ??
    toldBefore(mention, isBody ? LAND_BEFORE.exec(before) : null, countryNamed)
  );
}

type CountryOf = (word: string) => Country | null;

function toldBehind({ start, end }: Span, match: RegExpExecArray | null, countryOf: CountryOf): Told | undefined {
  const country = match && countryOf(match[1] ?? '');
  return country ? { country, span: { start, end: end + match[0].length } } : undefined;
}

function toldBefore({ start, end }: Span, match: RegExpExecArray | null, countryOf: CountryOf): Told | undefined {
  const country = match && countryOf(match[1] ?? '');
  return country ? { country, span: { start: start - (match.input.length - match.index), end } } : undefined;
}

/** One finding where two sources give one country each; a source that gives two tells of a move, or of two seats. */
function findingOf(homes: readonly Home[]): Discrepancy | undefined {
  const of = new Map<string, Set<string>>();
  for (const { source, country } of homes) of.set(source, (of.get(source) ?? new Set()).add(stateOf(country)));
  const clear = homes.filter(({ source }) => of.get(source)?.size === 1);
  const [left] = clear;
  const right = clear.find(({ country }) => left && stateOf(country) !== stateOf(left.country));
  if (!left || !right) return undefined;
  return makeDiscrepancy({
    kind: 'entity-attribute',
    severity: 'variant',
    subject: `country of ${left.name}`,
    message: `${left.name} is of ${left.country.name} in one source and of ${right.country.name} in another.`,
    evidence: `“${left.statement.quote}” and “${right.statement.quote}”; no source of the two gives both.`,
    rule: 'body-country',
    confidence: 0.5,
    statements: [left, right, ...clear.slice(0, MOST_SHOWN)].map(({ statement }) => statement),
  });
}

/** Places that a finding lists besides the two that differ. */
const MOST_SHOWN = 30;

/** England and Wales are of one state. */
function stateOf({ code }: Country): string {
  return code.slice(0, 2);
}
