/**
 * Counts that no number word states: "a third colleague was hurt", "killing a guard", one each and only of casualties; "arrested twice";
 * "serving a life sentence".
 */
import type { Claim } from '../../model/claim';
import { Tag } from '../../text/partsOfSpeech';
import { isPersonNoun } from './nounClasses';
import type { ArticleReading, SentenceReading, StoryReading } from './storyReading';

/** How many tokens may stand between the casualty word and the person. */
const REACH = 4;
/** Longer sentences are no prose. */
const MOST_TOKENS = 400;
const OPENERS = new Set(['a', 'an', 'another']);

/** How often, in one word. */
const OFTEN: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** Implied counts of one article, in the order of the text. */
export function impliedCounts(story: StoryReading, article: ArticleReading): Claim[] {
  return article.sentences.flatMap((reading) => {
    if (reading.sentence.endToken - reading.sentence.firstToken > MOST_TOKENS) return [];
    const often = [...timesDone(article, reading), ...lifeSentences(article, reading)];
    if (!reading.triggers.some(({ classes }) => classes.some(({ group }) => group === 'casualty'))) return often;
    return [...often, ...readSentence(story, article, reading)];
  });
}

/** "was arrested twice"; but "twice a year", "twice as long" and "twice the size" are no counts. */
function timesDone({ linked, lemmas, tags }: ArticleReading, { sentence, index }: SentenceReading): Claim[] {
  const { tokens } = linked.article;
  const counts: Claim[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const value = OFTEN.get(lemmas[i] ?? '');
    if (value === undefined || tags[i + 1] === Tag.determiner || /^(?:as|that|daily|weekly|monthly|yearly)$/.test(lemmas[i + 1] ?? ''))
      continue;
    const span = { start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0 };
    counts.push(impliedClaim({ ...span, value, unit: 'time', of: 'times', head: span, sentence: index }));
  }
  return counts;
}

/** "Serving a life sentence": one, beside "three life sentences". */
function lifeSentences({ linked, lemmas }: ArticleReading, { sentence, index }: SentenceReading): Claim[] {
  const { tokens, text } = linked.article;
  const counts: Claim[] = [];
  for (let i = sentence.firstToken + 1; i + 2 < sentence.endToken; i++) {
    if (
      lemmas[i] !== 'a' ||
      lemmas[i + 1] !== 'life' ||
      !/^(?:sentence|term)$/.test(lemmas[i + 2] ?? '') ||
      !SERVED.has(lemmas[i - 1] ?? '')
    )
      continue;
    const [start, end] = [tokens.start[i] ?? 0, tokens.end[i + 2] ?? 0];
    const head = { start: tokens.start[i + 2] ?? start, end };
    counts.push(
      impliedClaim({ start, end, value: 1, unit: 'sentence', of: text.slice(tokens.start[i + 1] ?? start, end), head, sentence: index }),
    );
  }
  return counts;
}

const SERVED: ReadonlySet<string> = new Set('serve get receive'.split(' '));

function impliedClaim(told: Pick<Claim, 'start' | 'end' | 'unit' | 'of' | 'head' | 'sentence'> & { readonly value: number }): Claim {
  return {
    ...told,
    kind: 'count',
    low: told.value,
    high: told.value,
    lowOpen: false,
    highOpen: false,
    hedge: 'none',
    relative: null,
    inferred: false,
    quality: null,
    evidence: 'implied count',
  };
}

function readSentence(story: StoryReading, article: ArticleReading, reading: SentenceReading): Claim[] {
  const { firstToken, endToken } = reading.sentence;
  const { tokens, text } = article.linked.article;
  const counts: Claim[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!OPENERS.has(article.lemmas[i] ?? '')) continue;
    const person = personAfter(story, article, i + 1, endToken);
    const isNounless = person === null;
    const head = person ?? nounlessThird(article, i + 1);
    if (head === null || !isBesideCasualty(article, reading, i, head)) continue;
    const start = tokens.start[i] ?? 0;
    counts.push(
      impliedClaim({
        start,
        end: tokens.end[head] ?? start,
        value: 1,
        unit: isNounless ? null : (article.lemmas[head] ?? null),
        of: text.slice(tokens.start[i + 1] ?? start, tokens.end[head]),
        head: isNounless ? null : { start: tokens.start[head] ?? start, end: tokens.end[head] ?? start },
        sentence: reading.index,
      }),
    );
  }
  return counts;
}

/** "wounded a third": the noun is left out. */
function nounlessThird(article: ArticleReading, at: number): number | null {
  const next = article.tags[at + 1];
  if (
    !/^(?:second|third|fourth|fifth)$/.test(article.lemmas[at] ?? '') ||
    next === Tag.noun ||
    next === Tag.plural ||
    article.lemmas[at + 1] === 'of'
  )
    return null;
  return at;
}

/** The singular person noun that ends the phrase after an article. */
function personAfter(story: StoryReading, article: ArticleReading, from: number, end: number): number | null {
  let last: number | null = null;
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const tag = article.tags[i];
    if (tag !== Tag.noun && tag !== Tag.adjective && tag !== Tag.participle && tag !== Tag.number) break;
    if (tag === Tag.noun) last = i;
  }
  return last !== null && isPersonNoun(article.lemmas[last] ?? '', story.lexicon) ? last : null;
}

/** "killed a guard", "a guard was killed", "a guard dead": the casualty word must stand right beside. */
function isBesideCasualty(article: ArticleReading, reading: SentenceReading, first: number, head: number): boolean {
  return reading.triggers.some(({ token, classes }) => {
    if (!classes.some(({ id }) => id === 'killed' || id === 'injured' || id === 'arrested' || id === 'hostage' || id === 'missing'))
      return false;
    const [from, to] = token < first ? [token + 1, first] : [head + 1, token];
    if (to - from > REACH || to < from) return false;
    for (let i = from; i < to; i++) {
      const tag = article.tags[i];
      if (
        tag === Tag.mark ||
        tag === Tag.conjunction ||
        tag === Tag.relative ||
        tag === Tag.preposition ||
        tag === Tag.noun ||
        tag === Tag.plural ||
        tag === Tag.name
      )
        return false;
    }
    return token < first || article.tags[token] !== Tag.noun;
  });
}
