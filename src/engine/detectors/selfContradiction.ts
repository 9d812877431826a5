import type { ClaimFrame } from '../facts/frames/claimFrame';
import type { Fact } from '../facts/fact';
import { valueText } from '../facts/valueText';
import { relateValues } from '../facts/pairs/relateValues';
import { areOneDeath } from '../facts/pairs/scoreDates';
import type { LinkedArticle, Story } from '../model/analysis';
import type { Claim } from '../model/claim';
import type { Discrepancy } from '../model/finding';
import type { LinkedMention } from '../model/mention';
import type { Span } from '../model/span';
import { valueInWords } from '../text/valueInWords';
import type { Detector } from './detector';
import { type DiscrepancyDraft, makeDiscrepancy, statementAt } from './makeDiscrepancy';

/**
 * One text that contradicts itself where a text has only one thing to say: the toll of its headline against the toll of its body,
 * the age right behind a person's name, and the day of a death. All else that a text says twice may be of two things.
 */
export const selfContradiction: Detector = {
  id: 'self-contradiction',
  kinds: ['count', 'date', 'person-attribute'],
  detect: ({ story, facts }) => ({
    discrepancies: [
      ...facts.flatMap((fact) => [...againstHeadline(story, fact), ...againstDeath(story, fact)]),
      ...story.articles.flatMap(againstAge),
    ],
  }),
};

/** A headline and a body that tell one toll, and no number in the body from which the headline's could come. */
function againstHeadline(story: Story, { members }: Fact): Discrepancy[] {
  const tolls = members.map(({ frame }) => frame).filter(isToll);
  return tolls.flatMap((headline) => {
    const linked = story.articles[headline.article];
    const told = tolls.filter(({ reading }) => !reading.isHeadline && reading.source === headline.reading.source);
    const [first] = told;
    if (!linked || !first || !headline.reading.isHeadline) return [];
    if (told.some(({ low }) => low !== first.low) || headline.low === first.low || isTold(linked, headline)) return [];
    // "282 dead" over "at least 245 were killed": both may be true, and one of the two was not brought up to date.
    const isCertain = relateValues(headline, first) === 'apart' && told.every(({ high }) => high === first.high);
    // "Passes 60" is said of 61.
    const [less = 0, more = 0] = [headline.low, first.low].sort((a, b) => a - b);
    if (!isCertain && (less > ROUND_SHARE * more || more - less <= 1)) return [];
    return [contradiction(linked, [headline.claim, first.claim], isCertain ? HEADLINE : OLDER_HEADLINE)];
  });
}

/** Two days of a death of which other sources speak as one, so that it is one here too. */
function againstDeath(story: Story, { members, dimension }: Fact): Discrepancy[] {
  if (dimension !== 'date') return [];
  return members.flatMap((one, at) => {
    const { frame } = one;
    const linked = story.articles[frame.article];
    const { source } = frame.reading;
    const isFirst = members.findIndex((member) => member.frame.reading.source === source) === at;
    const isElsewhere = members.some((member) => member.frame.reading.source !== source);
    const other = members.find(
      (member) =>
        member.frame.reading.source === source && areOneDeath(member.frame, frame) && relateValues(member.frame, frame) === 'apart',
    );
    if (!linked || !other || !isFirst || !isElsewhere) return [];
    return [contradiction(linked, [frame.claim, other.claim], DEATH, [valueText(one), valueText(other)])];
  });
}

const DEATH = {
  kind: 'date',
  subject: 'day of the death',
  message: 'One article gives two days of one death',
  evidence: 'other sources speak of one death',
  confidence: 0.75,
} as const;

const HEADLINE = {
  kind: 'count',
  subject: 'toll in the headline',
  message: 'The headline and the text of one article contradict one another',
  evidence: 'a headline tells the toll that its text tells',
  confidence: 0.75,
} as const;

/** Share of a toll from which a round bound may be said of it. */
const ROUND_SHARE = 0.9;

const OLDER_HEADLINE = {
  kind: 'count',
  subject: 'toll in the headline',
  message: 'The headline and the text of one article give two tolls',
  evidence: 'a headline tells the toll that its text tells',
  confidence: 0.6,
  severity: 'precision',
} as const;

/** How a toll may be told. */
const TOLD: ReadonlySet<Claim['hedge']> = new Set<Claim['hedge']>(['none', 'at least', 'more than']);

/** A count of people to whom something was done, told of the story's own event. */
function isToll({ dimension, event, claim, background, isPart, isContrast, isSubset }: ClaimFrame): boolean {
  const isWhole = !isPart && !isContrast && !isSubset && background === null;
  return dimension === 'count' && event?.group === 'casualty' && TOLD.has(claim.hedge) && claim.quality === null && isWhole;
}

/** Whether the body gives the headline's number somewhere, or two numbers that make it: the dead of two houses. */
function isTold({ claims, article }: LinkedArticle, { claim: headline, reading }: ClaimFrame): boolean {
  const isBody = ({ kind, sentence }: Claim): boolean =>
    kind === 'count' && sentence !== headline.sentence && article.sentences[sentence]?.source === reading.sentence.source;
  const values = claims.filter(isBody).map(({ value }) => Number(value));
  const known = new Set(values);
  return values.some((value) => value === headline.value || known.has(Number(headline.value) - value));
}

/** "Odo Brann, 56," and "Mr Brann, 58," in one text. */
function againstAge(linked: LinkedArticle): Discrepancy[] {
  const { article, claims, mentions } = linked;
  const nameBefore = new Map(mentions.filter(({ type }) => type === 'PER').map((mention) => [mention.end, mention]));
  const firstOf = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const joint =
      claim.kind === 'age' && claim.hedge === 'none' ? JOINT.exec(article.text.slice(Math.max(0, claim.start - 3), claim.start)) : null;
    const isBare = joint && /^[,.;)]/.test(article.text.slice(claim.end, claim.end + 1));
    const name = isBare && nameBefore.get(claim.start - joint[0].length);
    if (!name || sharesSurname(mentions, name)) return [];
    const key = `${String(article.sentences[claim.sentence]?.source)} ${name.entity.id}`;
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, claim);
    // "Brann (34)", "Brann (97)": the minutes of two goals.
    const areMinutes = first !== undefined && isInBrackets(article.text, first) && isInBrackets(article.text, claim);
    return !first || areMinutes || first.value === claim.value ? [] : [contradiction(linked, [first, claim], ageOf(name.entity.name))];
  });
}

function isInBrackets(text: string, { start, end }: Claim): boolean {
  return text[start - 1] === '(' && text[end] === ')';
}

/** Between a name and an age. */
const JOINT = /(?:, | \()$/;

const ageOf = (name: string) =>
  ({
    kind: 'person-attribute',
    subject: `age of ${name}`,
    message: `One article gives two ages of ${name}`,
    evidence: 'each stands right behind the name',
    confidence: 0.85,
  }) as const;

/** Whether the text names somebody else of that surname: a bare surname may be either's. */
function sharesSurname(mentions: readonly LinkedMention[], { entity }: LinkedMention): boolean {
  const surnameOf = (name: string): string => name.split(' ').pop() ?? name;
  return mentions.some(
    (other) => other.type === 'PER' && other.entity.id !== entity.id && surnameOf(other.entity.name) === surnameOf(entity.name),
  );
}

/** A number with what it counts. */
const shown = ({ start, end, head }: Claim): Span => ({ start, end: Math.max(end, head?.end ?? end) });

function contradiction(
  linked: LinkedArticle,
  claims: readonly [Claim, Claim],
  draft: Pick<DiscrepancyDraft, 'kind' | 'subject' | 'message' | 'evidence' | 'confidence'> & Partial<Pick<DiscrepancyDraft, 'severity'>>,
  values: readonly [string, string] = [String(claims[0].value), String(claims[1].value)],
): Discrepancy {
  const { text, sentences } = linked.article;
  const said = values.map(valueInWords);
  const read = claims.map(({ start, end }, at) => `"${text.slice(start, end)}" read as ${said[at] ?? ''}`);
  return makeDiscrepancy({
    severity: 'conflict',
    ...draft,
    message: `${draft.message}: ${said.join(' and ')}.`,
    evidence: `${read.join(', ')}; ${draft.evidence}`,
    rule: 'self-contradiction',
    statements: claims.map((claim, at) => statementAt(linked, sentences[claim.sentence]?.source ?? 0, shown(claim), values[at] ?? '')),
  });
}
