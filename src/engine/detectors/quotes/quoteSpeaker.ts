import { styledWords } from '../../alignment/phraseRelation';
import type { LinkedArticle, Story } from '../../model/analysis';
import type { Discrepancy } from '../../model/finding';
import type { EntityType, LinkedMention } from '../../model/mention';
import { contains, type Span } from '../../model/span';
import type { Detection, DetectionContext, Detector } from '../detector';
import { isSpokenFor } from '../../quotations/findSpeaker';
import { makeDiscrepancy, statementAt } from '../makeDiscrepancy';
import { clusterQuotes, quotesOfStory, type QuotePair, type QuoteWords } from './matchQuotes';

/** The same words, put into the mouths of different speakers. */
export const quoteSpeaker: Detector = {
  id: 'quote-speaker',
  kinds: ['quote-speaker'],
  detect({ story }: DetectionContext): Detection {
    const { quotes, pairs } = quotesOfStory(story);
    const clusters = clusterQuotes(
      quotes,
      pairs.filter((pair) => pair.matched >= MIN_MATCHED),
    );
    return { discrepancies: clusters.flatMap((cluster) => findingOf(story, cluster) ?? []) };
  },
};

/** Fewer equal words may be a phrase that two people used. */
const MIN_MATCHED = 5;
const MIN_MATCHED_PERSONS = 8;
/** A whole sentence of fewer words is one that everybody says. */
const MIN_MATCHED_SENTENCE = 6;

interface Voice {
  readonly quote: QuoteWords;
  readonly name: string;
  /** Entity of the speaker's name, or null for "a spokesman", "the company", "the statement". */
  readonly entity: string | null;
  readonly type: EntityType | null;
  /** Whether the text names nobody beside the words, and whom "he" means is not plain: such a voice counts where another one bears it out. */
  readonly isDoubtful: boolean;
}

function findingOf(
  story: Story,
  { members, pairs }: { readonly members: readonly QuoteWords[]; readonly pairs: readonly QuotePair[] },
): Discrepancy | undefined {
  const heard = members.flatMap((quote) => voiceOf(story, quote) ?? []);
  const isBorneOut = (voice: Voice): boolean =>
    heard.some(({ entity, quote }) => entity !== null && entity === voice.entity && quote.article !== voice.quote.article);
  const voices = heard.filter((voice) => !voice.isDoubtful || isBorneOut(voice));
  const rivals = pairs.flatMap((pair) => {
    const left = voices.find((voice) => voice.quote === pair.left);
    const right = voices.find((voice) => voice.quote === pair.right);
    return left && right && areRivals(story, left, right, pair) ? [{ left, right, matched: pair.matched }] : [];
  });
  const [rival] = rivals;
  if (!rival) return undefined;
  const { left, right } = rival;
  const isPersons = left.type === 'PER' && right.type === 'PER' && rival.matched >= MIN_MATCHED_PERSONS;
  return makeDiscrepancy({
    kind: 'quote-speaker',
    severity: isPersons ? 'conflict' : 'variant',
    subject: `speaker of “${opening(story, left.quote)}…”`,
    message: `The same words are given to “${left.name}” in one source and to “${right.name}” in another.`,
    evidence: `${voices.map((voice) => voice.name).join(', ')}: the subject of the verb of saying beside equal quotations${isPersons ? '; two people did not say them in one breath' : ''}.`,
    rule: 'quote-speaker',
    confidence: isPersons ? 0.65 : 0.5,
    statements: voices.flatMap((voice) => {
      const linked = story.articles[voice.quote.article];
      return linked ? [statementAt(linked, voice.quote.source, sentenceSpan(story, voice.quote), voice.name)] : [];
    }),
  });
}

function voiceOf(story: Story, quote: QuoteWords): Voice | undefined {
  const { speaker, speakerSpan } = quote.quote;
  const linked = story.articles[quote.article];
  if (speaker === null || speakerSpan === null || !linked) return undefined;
  const sentence = linked.article.sentences[quote.quote.sentence];
  const written = linked.article.text.slice(speakerSpan.start, speakerSpan.end).toLowerCase();
  // An attribution taken over from another sentence may have been understood wrongly.
  if (!sentence || sentence.block !== blockAt(linked, speakerSpan.start) || Math.abs(speakerSpan.start - quote.quote.end) > MAX_DISTANCE)
    return undefined;
  if (isJoint(linked, speakerSpan)) return undefined;
  const inside = linked.mentions.filter((mention) => contains(speakerSpan, mention));
  const named =
    inside.find((mention) => mention.type === 'PER' && !isSpokenFor(linked.article, mention)) ??
    linked.mentions.find((mention) => mention.type === 'PER' && linked.article.text.slice(mention.start, mention.end) === speaker);
  const body = inside.find((mention) => mention.type === 'ORG');
  const isWholeBody = body !== undefined && speakerSpan.end - speakerSpan.start - (body.end - body.start) <= 4;
  return {
    quote,
    name: speaker,
    entity: named?.entity.id ?? (isWholeBody ? body.entity.id : null),
    type: named ? 'PER' : isWholeBody ? 'ORG' : null,
    isDoubtful: PRONOUNS.has(written) && !isClearlyMeant(linked, quote, speaker),
  };
}

/** "The track was dry, and we said so": all words of one of the two, which is a sentence of its own, in the other. */
function isWholeSentence(story: Story, { left, right, matched }: QuotePair): boolean {
  return [left, right].some(({ article, quote, words }) => {
    const text = story.articles[article]?.article.text.slice(quote.start, quote.end) ?? '';
    return matched === words.length && matched >= MIN_MATCHED_SENTENCE && /^\W?\p{Lu}.*[.,!?]\W?$/su.test(text);
  });
}

/**
 * "…, said its director, Eva Holm. “…,” she said": whether the sentence before has the speaker say something, and names nobody else; or whether
 * the quotation's own sentence names the speaker before it ("Eva Holm came out: “…,” she said"), and nobody else.
 */
function isClearlyMeant({ article, mentions }: LinkedArticle, { quote }: QuoteWords, speaker: string): boolean {
  const before = article.sentences[quote.sentence - 1];
  const persons = (sentence: number): LinkedMention[] => mentions.filter((one) => one.type === 'PER' && one.sentence === sentence);
  const own = persons(quote.sentence).filter(({ start }) => start < quote.start || start >= quote.end);
  if (own.length > 0)
    return (
      own.every((one) => one.end <= quote.start && one.entity.id === own[0]?.entity.id) &&
      own.some((one) => nameOf(article, one) === speaker)
    );
  if (!before || before.source !== article.sentences[quote.sentence]?.source) return false;
  const named = persons(quote.sentence - 1).filter((mention) => !isSpokenFor(article, mention));
  if (new Set(named.map(({ entity }) => entity.id)).size !== 1 || !SAID.test(article.text.slice(before.start, before.end))) return false;
  return named.some((one) => nameOf(article, one) === speaker);
}

function nameOf({ text }: LinkedArticle['article'], { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const SAID = /\b(?:said|says|told|added|warned|spoke|asked|according to)\b/;

export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who', 'both', 'the pair']);
/** Characters between a quotation and the name of its speaker. */
const MAX_DISTANCE = 400;

/** "Holm and Lind said": either of them may be named alone elsewhere. */
function isJoint({ article }: LinkedArticle, { start, end }: Span): boolean {
  return /\band $/.test(article.text.slice(Math.max(0, start - 4), start)) || /^,? and \p{Lu}/u.test(article.text.slice(end, end + 8));
}

function blockAt({ article }: LinkedArticle, offset: number): number {
  return article.blocks.findIndex((block) => block.start <= offset && offset < block.end);
}

const STATEMENT = /\b(?:statement|release|letter|filing|notice|report|website|blog|memo)\b/i;
const SPOKESPERSON = /\bspokes(?:man|woman|person)\b|\bofficials?\b|\brepresentative\b/i;

/** Different people; a person against a paper; a spokesman against the firm itself. */
function areRivals(story: Story, left: Voice, right: Voice, pair: QuotePair): boolean {
  if (left.entity !== null && right.entity !== null)
    return (
      left.entity !== right.entity &&
      left.type === 'PER' &&
      right.type === 'PER' &&
      !shareWord(left, right) &&
      (pair.matched >= MIN_MATCHED_PERSONS || isWholeSentence(story, pair))
    );
  const [person, other] = left.type === 'PER' ? [left, right] : [right, left];
  if (person.type === 'PER') return STATEMENT.test(other.name);
  return SPOKESPERSON.test(left.name) !== SPOKESPERSON.test(right.name) && !STATEMENT.test(left.name) && !STATEMENT.test(right.name);
}

/** "Rubio" and "Senator Marco Rubio", linked or not: the last word of one name is in the other. "A.J. Holm" and "A.J. Lind" are two. */
function shareWord(left: Voice, right: Voice): boolean {
  const [own, other] = [styledWords(left.name), styledWords(right.name)];
  return own.includes(other.at(-1) ?? '') || other.includes(own.at(-1) ?? '');
}

function opening(story: Story, { article, quote }: QuoteWords): string {
  const text = story.articles[article]?.article.text.slice(quote.start, quote.end) ?? '';
  return text.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' ');
}

/** From the quotation's first words to the speaker, where they stand near one another; else the quotation's own beginning. */
function sentenceSpan(story: Story, { article, quote }: QuoteWords): { start: number; end: number } {
  const span = quote.speakerSpan ?? quote;
  const start = Math.min(quote.start, span.start);
  const end = Math.max(quote.end, span.end);
  if (end - start <= MAX_STATEMENT) return { start, end };
  const limits = story.articles[article]?.article.sentences[quote.sentence] ?? quote;
  return { start: Math.max(limits.start, quote.start), end: Math.min(limits.end, quote.end, quote.start + MAX_STATEMENT) };
}

const MAX_STATEMENT = 390;
