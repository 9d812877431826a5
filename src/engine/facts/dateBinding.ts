/** What a date dates: the verb or event noun that it belongs to, and the names that stand between the two. */
import { isFiniteVerb, Tag } from '../text/partsOfSpeech';
import type { BoundWord } from './claimFrame';
import { eventClassesOf, type EventClass } from './eventClasses';
import type { ArticleReading, EventTrigger, SentenceReading } from './storyReading';

/** The nearest verb, forms of be and have only for want of another. */
export function verbNear(article: ArticleReading, reading: SentenceReading, distances: Float64Array): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let i = reading.sentence.firstToken; i < reading.sentence.endToken; i++) {
    const tag = article.tags[i] ?? 0;
    if ((!isFiniteVerb(tag) && tag !== Tag.participle && tag !== Tag.gerund) || isAdjectival(article, i)) continue;
    const distance =
      (distances[i - reading.sentence.firstToken] ?? Infinity) +
      (tag === Tag.auxiliary ? 4 : 0) +
      (article.lemmas[i] === 'say' ? 3 : article.lemmas[i] === 'according' ? 20 : 0);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

const BEFORE_ADJECTIVE: ReadonlySet<number> = new Set([Tag.determiner, Tag.adjective, Tag.preposition, Tag.possessive, Tag.number]);

/** "on injured reserve", "a wounded man": the form of a verb that only describes the noun behind it. */
function isAdjectival({ tags }: ArticleReading, at: number): boolean {
  const tag = tags[at];
  if (tag !== Tag.participle && tag !== Tag.past && tag !== Tag.gerund) return false;
  return BEFORE_ADJECTIVE.has(tags[at - 1] ?? 0) && (tags[at + 1] === Tag.noun || tags[at + 1] === Tag.plural);
}

/** A word as written, in lower case; forms of be and have say nothing. */
export function wordAt({ lemmas, linked }: ArticleReading, at: number | null): string | null {
  if (at === null || lemmas[at] === 'be' || lemmas[at] === 'have') return null;
  const { tokens, text } = linked.article;
  return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/** Verbs that only say that something took place. */
const LIGHT_VERBS = new Set('be have take happen occur do get make come go follow begin'.split(' '));
/** Verbs that bring an event about: their object is what the date dates ("opened fire", "staged a raid"). */
const BRINGING_VERBS = new Set(
  'open launch stage mount carry commit conduct cause suffer sign hold make have do take give win deliver perform begin start resume end attend'.split(
    ' ',
  ),
);
/** Distance within which an event noun is what a light verb speaks of. */
const NOUN_REACH = 7;

/** What a date dates: the event that a verb brings about ("opened fire") or that stands right beside it ("the Monday attack"), else the verb. */
export function boundWord(
  article: ArticleReading,
  reading: SentenceReading,
  distances: Float64Array,
  verb: number | null,
): (BoundWord & { readonly token: number }) | null {
  const from = reading.sentence.firstToken;
  const lemma = verb === null ? null : (article.lemmas[verb] ?? null);
  const isEvent = ({ classes }: EventTrigger): boolean => classes.some(({ group }) => group === 'event');
  const object =
    verb === null || !BRINGING_VERBS.has(lemma ?? '')
      ? undefined
      : reading.triggers.find(
          (trigger) => trigger.token > verb && trigger.token <= verb + 3 && article.tags[trigger.token] === Tag.noun && isEvent(trigger),
        );
  if (object) return withOutcome(article, object);
  const within = lemma === null || LIGHT_VERBS.has(lemma) ? NOUN_REACH : 2;
  const near = reading.triggers
    .filter(
      (trigger) =>
        (distances[trigger.token - from] ?? Infinity) <= within &&
        !isAdjectival(article, trigger.token) &&
        (isEvent(trigger) || trigger.classes.some(({ group }) => group === 'casualty')),
    )
    .sort((x, y) => (distances[x.token - from] ?? 0) - (distances[y.token - from] ?? 0));
  if (near[0]) return withOutcome(article, near[0]);
  if (verb === null || lemma === null || lemma === 'be' || lemma === 'have') return null;
  const classes = reading.triggers.find(({ token }) => token === verb)?.classes ?? [];
  return withOutcome(article, { lemma, token: verb, classes });
}

const KILLED: readonly EventClass[] = eventClassesOf.get('kill') ?? [];

/** "a fatal shooting", "shot to death", "fatally stabbed": the deed with what came of it. */
function withOutcome<T extends BoundWord & { readonly token: number }>({ lemmas }: ArticleReading, bound: T): T {
  const { token, classes } = bound;
  const isFatal =
    [lemmas[token - 2], lemmas[token - 1]].some((word) => word === 'fatal' || word === 'deadly' || word === 'fatally') ||
    (lemmas[token + 1] === 'to' && lemmas[token + 2] === 'death') ||
    lemmas[token + 1] === 'dead';
  return isFatal && !classes.some(({ id }) => id === 'killed') ? { ...bound, classes: [...classes, ...KILLED] } : bound;
}

/** `type:Entity.id` of the names between the dated word and the date: where it happened, before whom, to whom. */
export function namesBetween(article: ArticleReading, reading: SentenceReading, bound: number, date: number): ReadonlySet<string> {
  const { tokens } = article.linked.article;
  const from = tokens.end[Math.min(bound, date)] ?? 0;
  const to = tokens.start[Math.max(bound, date)] ?? 0;
  return new Set(reading.mentions.flatMap(({ start, end, entity }) => (start >= from && end <= to ? [`${entity.type}:${entity.id}`] : [])));
}
