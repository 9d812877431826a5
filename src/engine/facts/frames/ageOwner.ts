/** Whose age it is: of the person named beside it, or meant by the pronoun or the "52-year-old" that tells it. */
import type { Claim } from '../../model/claim';
import type { LinkedMention } from '../../model/mention';
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import { rememberOf } from '../../text/remember';
import { tokensInside } from '../../text/tokenRange';
import type { Owner } from './claimFrame';
import { ownerOf, subjectOf, type OwnerSearch } from './findOwner';
import type { ArticleReading, SentenceReading } from './storyReading';
import { verbOfToldAge } from './toldAge';

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The owner of the age at tokens `[first, end)`: always a person; null where none is clearly meant. */
export function findAgeOwner(search: OwnerSearch, range: TokenRange): Owner | null {
  const { article, reading } = search;
  const named = personNamedBeside(article, reading, range) ?? personInApposition(article, reading, range);
  if (named) return ownerOf(article, named);
  const verb = verbOfToldAge(article, reading, range);
  const told = verb === null || isOneOfSeveral(search, verb) ? null : subjectOf(search, verb);
  if (told?.type === 'PER') return told;
  const meant = isBareSubject(article, reading, range) ? personMeant(article, reading, range) : undefined;
  return meant ? ownerOf(article, meant) : null;
}

const personsOf = ({ mentions }: SentenceReading): LinkedMention[] => mentions.filter(({ entity }) => entity.type === 'PER');

/** Between a name and an age: "Ann Lee, 32", "Ann Lee (32", "Ann Lee, aged 32", "Ann Lee, who is 32", "Lee, a 32-year-old". */
const BETWEEN = /^(?:,? \(?|, (?:aged|age|now) |, an? |,? (?:who )?(?:is|was|turned|is now) )$/;
/** "Ann Lee, at 32 the youngest"; "Ann Lee, at 12, sang" is of another time, as is "Ann Lee was 12 when". */
const AT = /^, at $/;
const RECORD = /^ the (?:youngest|oldest|eldest)\b/;
const AT_ANOTHER_TIME = /^ (?:when|as|at|before|and had|then)\b/;
/** "Her 3-year-old son" is nobody named before. */
const KIN = /^(?:son|daughter|brother|sister|wife|husband|mother|father|child|grandson|granddaughter|nephew|niece|cousin|twin)$/;
/** "Ann Lee, the Orlin ferry's 32-year-old master". */
const BETWEEN_DESCRIBED = /^, (?:the|its) (?:(?!of |and |or |with |for |by |in |from |at |who |[\p{L}.]+ed )[\p{L}.'’-]+ ){0,4}$/u;
/** "Ann Lee, a defender of the team aged 27". */
const BETWEEN_AGED = /^, (?:an?|the) (?:(?!and |or |with |who |whose |[\p{L}.]+ed )[\p{L}.'’-]+ ){1,6}$/u;
/** Tokens between an age and the name that follows it. */
const REACH = 6;

/** The name before ("Ann Lee, 32,") or soon after ("32-year-old baker Ann Lee"). */
function personNamedBeside(article: ArticleReading, reading: SentenceReading, { first, end }: TokenRange): LinkedMention | undefined {
  const { tokens, text } = article.linked.article;
  const start = tokens.start[first] ?? 0;
  const persons = personsOf(reading);
  const behind = text.slice(tokens.end[end - 1], reading.sentence.end);
  const isKin = KIN.test(article.lemmas[end] ?? '');
  const before = persons.find((mention) => {
    if (mention.end > start) return false;
    const between = text.slice(mention.end, start);
    if (AT.test(between)) return RECORD.test(behind);
    if (BETWEEN.test(between)) return !AT_ANOTHER_TIME.test(behind);
    return !isKin && (BETWEEN_DESCRIBED.test(between) || (article.lemmas[first] === 'aged' && BETWEEN_AGED.test(between)));
  });
  if (before) return before;
  const reach = tokens.end[Math.min(end + REACH, reading.sentence.endToken) - 1] ?? start;
  return persons.find(
    (mention) =>
      mention.start >= start &&
      mention.start < reach &&
      !hasVerbBetween(article, end, mention.start) &&
      !/[,;.’']|\b(?:and|or|of|who|with|by|in|from|for|to|at|as|is|was)\b/.test(text.slice(tokens.end[end - 1], mention.start)),
  );
}

/** "The 32-year-old baker also said that Ann Lee …" is nobody's age who is named. */
function hasVerbBetween({ tags, linked }: ArticleReading, from: number, offset: number): boolean {
  const { start } = linked.article.tokens;
  for (let at = from; (start[at] ?? Infinity) < offset; at++) if (isFiniteVerb(tags[at] ?? 0)) return true;
  return false;
}

/** Tokens of "the 32-year-old master of the Orlin ferry" behind the age. */
const LONGEST_DESCRIPTION = 8;
const IN_DESCRIPTION: ReadonlySet<number> = new Set([
  ...[Tag.noun, Tag.name, Tag.adjective, Tag.preposition, Tag.determiner, Tag.possessive],
]);

/** "The 32-year-old master of the Orlin ferry, Ann Lee, …". */
function personInApposition(article: ArticleReading, reading: SentenceReading, { first, end }: TokenRange): LinkedMention | undefined {
  const { tokens, text } = article.linked.article;
  if (article.lemmas[first - 1] !== 'the') return undefined;
  let at = end;
  while (at < end + LONGEST_DESCRIPTION && IN_DESCRIPTION.has(article.tags[at] ?? -1)) at++;
  if (at === end || article.lemmas[at] !== ',') return undefined;
  const start = tokens.start[at + 1] ?? -1;
  const named = personsOf(reading).find((mention) => mention.start === start);
  return named && /^[,.]/.test(text.slice(named.end, named.end + 1)) ? named : undefined;
}

/** "Lind's brother Karl Holm fell. He was 75.": a pronoun behind a sentence of two people is either's. */
function isOneOfSeveral({ article, reading }: OwnerSearch, verb: number): boolean {
  if (article.tags[verb - 1] !== Tag.pronoun) return false;
  const before = article.sentences[reading.index - 1];
  return before !== undefined && new Set(personsOf(before).map(({ entity }) => entity.id)).size > 1;
}

/** "The 63-year-old stands to gain …": opens its sentence, and is the whole subject. */
function isBareSubject({ lemmas, tags }: ArticleReading, { sentence }: SentenceReading, { first, end }: TokenRange): boolean {
  const next = tags[end];
  const isHead = next !== Tag.noun && next !== Tag.plural && next !== Tag.name && next !== Tag.adjective;
  return isHead && first === sentence.firstToken + 1 && lemmas[first - 1] === 'the' && /\bold$/.test(lemmas[end - 1] ?? '');
}

/**
 * The person whom the sentence before opens with, if it names nobody else. An age that the article gives to somebody by name is that one's,
 * and a person of another age is not meant.
 */
function personMeant(article: ArticleReading, reading: SentenceReading, range: TokenRange): LinkedMention | undefined {
  const before = article.sentences[reading.index - 1];
  const [person, ...others] = before && before.source === reading.source ? personsOf(before) : [];
  if (!before || !person || others.some(({ entity }) => entity.id !== person.entity.id)) return undefined;
  if (before.mentions[0] !== person || person.start > before.sentence.start + FAR_FROM_START) return undefined;
  const { valueAt, values, persons } = agesOf(article);
  const value = valueAt.get(range.first);
  return values.has(value) || persons.has(person.entity.id) ? undefined : person;
}

/** Ages of an article by their first token, those that stand beside a name, and whose they are. Gathered once: an article may have a thousand. */
const agesOf = rememberOf((article: ArticleReading) => {
  const valueAt = new Map<number, Claim['value']>();
  const values = new Set<Claim['value'] | undefined>();
  const persons = new Set<string>();
  for (const claim of article.linked.claims) {
    const place = claim.kind === 'age' ? article.sentences[claim.sentence] : undefined;
    if (!place) continue;
    const tokens = tokensInside(article.linked.article.tokens, claim);
    valueAt.set(tokens.first, claim.value);
    const named = personNamedBeside(article, place, tokens);
    if (named) persons.add(named.entity.id);
    if (named) values.add(claim.value);
  }
  return { valueAt, values, persons };
});

/** Units before a name that opens its sentence: "Mr ", "But skipper ". */
const FAR_FROM_START = 12;
