/** The words of a story as the comparison sees them: tags, base forms, weights, events and names, one reading a sentence. */
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Sentence } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { LinkedMention } from '../../model/mention';
import { TokenFlag } from '../../model/tokens';
import type { Lexicon } from '../../text/lexicon';
import { lately, rememberLast, rememberOf } from '../../text/remember';
import { Tag, tagWords } from '../../text/partsOfSpeech';
import { bySentence } from './claimsBySentence';
import { eventClassesOf, type EventClass } from './eventClasses';

/** A trigger word of one or more event classes. */
export interface EventTrigger {
  readonly token: number;
  readonly lemma: string;
  readonly classes: readonly EventClass[];
}

export interface SentenceReading {
  readonly sentence: Sentence;
  /** Index into `Article.sentences`. */
  readonly index: number;
  /** Number of its source in the whole story. */
  readonly source: number;
  /** How many sentences of its source stand before it; beyond `FAR` as many as that. */
  readonly position: number;
  readonly isHeadline: boolean;
  /** Content words with their weights. */
  readonly words: ReadonlyMap<string, number>;
  readonly triggers: readonly EventTrigger[];
  readonly mentions: readonly LinkedMention[];
}

export interface ArticleReading {
  readonly linked: LinkedArticle;
  /** One `Tag` a token. */
  readonly tags: Uint8Array;
  /** One base form a token, in lower case. */
  readonly lemmas: readonly string[];
  readonly sentences: readonly SentenceReading[];
}

export interface StoryReading {
  readonly lexicon: Lexicon;
  readonly articles: readonly ArticleReading[];
  /** How many sources the story has. */
  readonly sources: number;
  /** Weight of a content word: rare in the language and rare in the story weighs more. 0 for a function word. */
  weightOf(lemma: string): number;
  /** In how many sources an entity stands, by `Entity.id`. */
  readonly entitySources: ReadonlyMap<string, number>;
}

/** Tags that carry no content of their own. */
const EMPTY_TAGS: ReadonlySet<number> = new Set([
  ...[
    Tag.mark,
    Tag.determiner,
    Tag.preposition,
    Tag.conjunction,
    Tag.pronoun,
    Tag.number,
    Tag.auxiliary,
    Tag.to,
    Tag.possessive,
    Tag.relative,
  ],
]);
const EMPTY_WORDS = new Set(
  'say tell report accord add also not only about more than year month week day time mr mrs ms monday tuesday wednesday thursday friday saturday sunday percent pct per cent dlr dlrs mln bln dollar million billion'.split(
    ' ',
  ),
);

/** Reads all articles of a story once. Linear in their text. */
export function readStory(story: Story, lexicon: Lexicon): StoryReading {
  const bare = story.articles.map(readWords(lexicon));
  const inStory = new Map<string, number>();
  for (const { counts } of bare) for (const [lemma, count] of counts) inStory.set(lemma, (inStory.get(lemma) ?? 0) + count);
  const sentenceCount = inSteps(bare.reduce((n, { linked }) => n + linked.article.sentences.length, 0));
  const weights = new Map<string, number>();
  const weightOf = (lemma: string): number => {
    let weight = weights.get(lemma);
    if (weight === undefined) {
      const rarity = lexicon.rarity(lemma) / 9;
      const spread = Math.log(1 + sentenceCount / inSteps(inStory.get(lemma) ?? 1)) / Math.log(1 + sentenceCount);
      weight = EMPTY_WORDS.has(lemma) ? 0 : (0.2 + rarity) * spread;
      weights.set(lemma, weight);
    }
    return weight;
  };
  let sources = 0;
  const articles = bare.map((words) => {
    const first = sources;
    sources += Math.max(1, words.linked.article.sources.length);
    return keepReading(words, { words, first, weightOf });
  });
  return { lexicon, articles, sources, weightOf, entitySources: countEntitySources(articles) };
}

/** Position in a source from which on it tells nothing more: a sentence typed far up does not move all those below. */
const FAR = 60;

/** Ratio of two neighbouring steps of `inSteps`. */
const STEP = 1.1;

/** A count rounded to a step of a tenth: one sentence more in a long story leaves weights, and all that rests on them, as they were. */
function inSteps(count: number): number {
  return STEP ** Math.round(Math.log(count) / Math.log(STEP));
}

/** What the words of an article are by themselves. */
interface Words {
  readonly linked: LinkedArticle;
  readonly tags: Uint8Array;
  readonly lemmas: readonly string[];
  /** Content words: the number of sentences that hold them. */
  readonly counts: ReadonlyMap<string, number>;
}

const readWords = rememberOf((lexicon: Lexicon) =>
  rememberOf(
    (linked: LinkedArticle) => wordsOf(linked, lexicon),
    lately(({ article }) => article.text.length),
  ),
);

function wordsOf(linked: LinkedArticle, lexicon: Lexicon): Words {
  const { text, tokens } = linked.article;
  const tags = tagWords(text, tokens, lexicon);
  const lemmas: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    lemmas.push((tokens.flags[i] ?? 0) & TokenFlag.word ? lemmaOf(word, tags[i] ?? 0, lexicon) : word);
  }
  return { linked, tags, lemmas, counts: countSentences(linked, tags, lemmas) };
}

/** "Drew", "is meeting" and "thought" are forms of verbs where they are told as such. */
function lemmaOf(word: string, tag: number, lexicon: Lexicon): string {
  const isVerb = tag === Tag.past || tag === Tag.participle || tag === Tag.gerund;
  return (isVerb ? lexicon.verbBase(word) : undefined) ?? lexicon.lemma(word);
}

/** Whether a token carries content for a comparison of words. */
export function isContentToken(tags: Uint8Array, at: number): boolean {
  return !EMPTY_TAGS.has(tags[at] ?? 0);
}

function countSentences({ article }: LinkedArticle, tags: Uint8Array, lemmas: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of article.sentences) {
    const seen = new Set<string>();
    for (let i = firstToken; i < endToken; i++) if (isContentToken(tags, i)) seen.add(lemmas[i] ?? '');
    for (const lemma of seen) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return counts;
}

interface Weighing {
  readonly words: Words;
  /** Number of its first source in the story. */
  readonly first: number;
  readonly weightOf: (lemma: string) => number;
}

/** An article of which no word weighs other than before has the very same reading. */
const keepReading = rememberLast(
  ({ sentences }: ArticleReading, now: Weighing) => sentences.every((reading) => weighsTheSame(reading, now)),
  (now: Weighing, last: ArticleReading | undefined): ArticleReading => ({ ...now.words, sentences: readSentences(now, last?.sentences) }),
);

function weighsTheSame({ sentence, source, words }: SentenceReading, { first, weightOf }: Weighing): boolean {
  if (source !== first + Math.max(0, sentence.source)) return false;
  for (const [lemma, weight] of words) if (weightOf(lemma) !== weight) return false;
  return true;
}

/** `last`: as they were read before, for those of which no word weighs other than then. */
function readSentences(now: Weighing, last: readonly SentenceReading[] | undefined): SentenceReading[] {
  const { linked, tags, lemmas } = now.words;
  const { article } = linked;
  const positions = new Map<number, number>();
  const mentions = new Map<number, LinkedMention[]>();
  for (const mention of linked.mentions) {
    const list = mentions.get(mention.sentence);
    if (list) list.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  const dates = bySentence(linked.claims.filter(({ kind }) => kind === 'date'));
  return article.sentences.map((sentence, index) => {
    const position = positions.get(sentence.source) ?? 0;
    positions.set(sentence.source, position + 1);
    const before = last?.[index];
    if (before && weighsTheSame(before, now)) return before;
    const own = mentions.get(index) ?? [];
    const days = dates.get(index) ?? [];
    const words = new Map<string, number>();
    const triggers: EventTrigger[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const lemma = lemmas[i] ?? '';
      const classes = eventsOf(lemma, tags, lemmas, i);
      if (classes && tags[i] !== Tag.mark && tags[i] !== Tag.preposition && !isNamed(linked, own, i) && !isInside(linked, days, i))
        triggers.push({ token: i, lemma, classes });
      if (!isContentToken(tags, i)) continue;
      const weight = now.weightOf(lemma);
      if (weight > 0) words.set(lemma, weight);
    }
    return {
      sentence,
      index,
      source: now.first + Math.max(0, sentence.source),
      position: Math.min(FAR, position),
      isHeadline: article.blocks[sentence.block]?.role === 'headline',
      words,
      triggers,
      mentions: own,
    };
  });
}

/** "Alpine Rescue Team" rescues nobody: words inside a name of several words are no events. */
function isNamed({ article }: LinkedArticle, mentions: readonly LinkedMention[], at: number): boolean {
  const start = article.tokens.start[at] ?? 0;
  const end = article.tokens.end[at] ?? 0;
  return mentions.some((mention) => mention.start <= start && end <= mention.end && mention.end - mention.start > end - start);
}

/** "In March", "last fall": what a date says is no event. */
function isInside({ article }: LinkedArticle, dates: readonly Claim[], at: number): boolean {
  const start = article.tokens.start[at] ?? 0;
  return dates.some((date) => date.start <= start && start < date.end);
}

/** What guns fire, and the tokens behind the verb within which it stands: "fired several warning shots". */
const FIRED = /^(?:shot|round|bullet|gun|pistol|rifle)$/;
const FIRED_REACH = 5;

/** "fire" burns, shoots or dismisses; "strike" hits or walks out: the word class and the neighbours tell. */
function eventsOf(lemma: string, tags: Uint8Array, lemmas: readonly string[], at: number): readonly EventClass[] | undefined {
  const isVerb = tags[at] === Tag.verb || tags[at] === Tag.past || tags[at] === Tag.participle || tags[at] === Tag.gerund;
  if (lemma === 'fire') {
    if (lemmas[at - 1] === 'open' || lemmas.slice(at + 1, at + FIRED_REACH).some((word) => FIRED.test(word)))
      return eventClassesOf.get('shoot');
    return eventClassesOf.get(isVerb ? 'dismiss' : 'blaze');
  }
  if (
    (lemma === 'death' || lemma === 'murder') &&
    /^(?:sentence|penalty|row|threat|charge|trial|case|count|toll)$/.test(lemmas[at + 1] ?? '')
  )
    return lemmas[at + 1] === 'toll' ? eventClassesOf.get(lemma) : undefined;
  if (lemma === 'pay')
    return eventClassesOf.get(
      isVerb && !/^(?:raise|rise|increase|hike|cut|deal|claim|demand)$/.test(lemmas[at + 1] ?? '') ? 'payment' : 'salary',
    );
  if (lemma === 'contract' && !isVerb) return eventClassesOf.get('salary');
  if (lemma === 'strike') return isVerb ? undefined : eventClassesOf.get('walkout');
  return eventClassesOf.get(lemma);
}

function countEntitySources(articles: readonly ArticleReading[]): Map<string, number> {
  const seen = new Map<string, Set<number>>();
  for (const { sentences } of articles)
    for (const { source, mentions } of sentences)
      for (const { entity } of mentions) {
        const sources = seen.get(entity.id) ?? new Set<number>();
        sources.add(source);
        seen.set(entity.id, sources);
      }
  return new Map([...seen].map(([id, sources]): [string, number] => [id, sources.size]));
}

/** Cosine of two bags of weighted words. */
export function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let dot = 0;
  for (const [word, weight] of small) dot += weight * (large.get(word) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squares(left) * squares(right));
}

/** Likeness of two sentences of which one is printed again. */
const REPRINT = 0.85;

/** Whether two sentences, as bags of weighted words, are one that was printed twice, but for a few words. */
export function arePrintedAlike(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  return cosine(left, right) > REPRINT;
}

function squares(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  return sum;
}
