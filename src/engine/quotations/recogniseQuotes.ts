import type { Article, Sentence } from '../model/article';
import type { Mention } from '../model/mention';
import type { Quote } from '../model/quote';
import { contains, firstFrom } from '../model/span';
import { findQuoteSpans, type QuoteSpan } from './findQuoteSpans';
import { findSpeaker, isSpokenFor, type Speaker } from './findSpeaker';

/** Characters between the halves of a quotation that an attribution interrupts. */
const MAX_ATTRIBUTION = 90;
/** Names, and quotations, that are looked back over for the person behind a pronoun. */
const PRONOUN_REACH = 16;
const PERSON_PRONOUNS = new Set(['he', 'she']);

/** Quotations of one article with their speakers, in the order of the text. */
export function recogniseQuotes(article: Article, mentions: readonly Mention[]): Quote[] {
  const spans = findQuoteSpans(article.text, article.blocks);
  const quotes: Quote[] = [];
  const sentenceOf = sentenceFinder(article);
  spans.forEach((span, index) => {
    const at = sentenceOf(span);
    const sentence = article.sentences[at];
    // Only neighbours can stand in the same sentences: the search stays linear in the number of quotations.
    const near = spans.slice(Math.max(0, index - 8), index + 9);
    const found = sentence
      ? findSpeaker({ article, mentions: mentionsNear(mentions, sentence, span), sentence: at, quote: span, quotes: near })
      : null;
    const speaker = found ? resolvePronoun(article, mentions, spans, index, found) : inherited(article, spans, quotes, index, at);
    quotes.push({
      start: span.start,
      end: span.end,
      speaker: speaker?.name ?? null,
      speakerSpan: speaker ? { start: speaker.start, end: speaker.end } : null,
      sentence: at,
    });
  });
  return backfill(spans, quotes);
}

function mentionsNear(mentions: readonly Mention[], sentence: Sentence, span: QuoteSpan): Mention[] {
  const found: Mention[] = [];
  const to = Math.max(sentence.end, span.end) + 400;
  for (let i = firstFrom(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start > to) break;
    found.push(mention);
  }
  return found;
}

function sentenceFinder(article: Article): (span: QuoteSpan) => number {
  let at = 0;
  return (span) => {
    while (at < article.sentences.length && (article.sentences[at] as Sentence).end <= span.start) at++;
    const sentence = article.sentences[at];
    return sentence && sentence.start <= span.start ? at : -1;
  };
}

/**
 * "he said": the first person named, outside of quotations, in the nearest sentence before that names one; people who are
 * spoken of come later in a sentence. The span stays on the pronoun.
 */
function resolvePronoun(
  article: Article,
  mentions: readonly Mention[],
  spans: readonly QuoteSpan[],
  index: number,
  speaker: Speaker,
): Speaker {
  const span = spans[index];
  if (!span || !speaker.isPronoun || !PERSON_PRONOUNS.has(speaker.name.toLowerCase())) return speaker;
  const from = firstFrom(mentions, Math.min(speaker.start, span.start));
  const source = article.blocks[span.block]?.source;
  const near = spans.slice(Math.max(0, index - PRONOUN_REACH), index + 1);
  let found: Mention | undefined;
  for (let i = from - 1; i >= 0 && i > from - PRONOUN_REACH; i--) {
    const mention = mentions[i] as Mention;
    if (mention.type !== 'PER' || near.some((quote) => contains(quote, mention)) || isSpokenFor(article, mention)) continue;
    if (found && mention.sentence !== found.sentence) break;
    if (article.sentences[mention.sentence]?.source !== source) break;
    found = mention;
  }
  return found ? { ...speaker, name: article.text.slice(found.start, found.end).replace(/\s+/g, ' ') } : speaker;
}

/** A quotation without words of attribution goes on with the last speaker of its paragraph, or of the one before if it fills its own. */
function inherited(article: Article, spans: readonly QuoteSpan[], quotes: readonly Quote[], index: number, at: number): Speaker | null {
  const span = spans[index];
  const before = spans[index - 1];
  const last = quotes[index - 1];
  if (!span || !before || !last?.speaker || !last.speakerSpan) return null;
  const block = article.blocks[span.block];
  const sameParagraph = before.block === span.block;
  const fillsParagraph = block !== undefined && span.start - block.start <= 2 && block.end - span.end <= 2;
  const follows = before.block === span.block - 1 && article.blocks[before.block]?.source === block?.source;
  // "One half," says Holm, "and the other": the attribution stands between the halves.
  const isSecondHalf =
    sameParagraph &&
    last.speakerSpan.start >= before.end &&
    last.speakerSpan.end <= span.start &&
    span.start - before.end < MAX_ATTRIBUTION;
  if (!(sameParagraph ? isSecondHalf || startsSentence(article, span, at) : follows && fillsParagraph)) return null;
  return { ...last.speakerSpan, name: last.speaker, isPronoun: false };
}

function startsSentence(article: Article, span: QuoteSpan, at: number): boolean {
  const sentence = article.sentences[at];
  return sentence !== undefined && span.start - sentence.start <= 2;
}

/** Paragraphs of one long quotation share its speaker, wherever he is named. */
function backfill(spans: readonly QuoteSpan[], quotes: readonly Quote[]): Quote[] {
  const filled = [...quotes];
  for (let i = filled.length - 2; i >= 0; i--) {
    const quote = filled[i];
    const next = filled[i + 1];
    if (quote && next && quote.speaker === null && next.speaker !== null && spans[i]?.continues)
      filled[i] = { ...quote, speaker: next.speaker, speakerSpan: next.speakerSpan };
  }
  for (let i = 1; i < filled.length; i++) {
    const quote = filled[i];
    const before = filled[i - 1];
    if (quote && before && quote.speaker === null && before.speaker !== null && spans[i - 1]?.continues)
      filled[i] = { ...quote, speaker: before.speaker, speakerSpan: before.speakerSpan };
  }
  return filled;
}
