import type { LinkedArticle, Sentence, Source, Span } from '../../engine';
import type { TextSpan } from '../../protocol/positions';
import { sourceName } from './sourceNames';

const MAXIMUM_SENTENCE = 600;

/** The sentence that holds a span, cut to a readable length around it. */
export function surroundings({ article }: LinkedArticle, span: Span): { readonly sentence: string; readonly mark: TextSpan } {
  const holder =
    sentenceAt(article.sentences, span.start) ??
    article.blocks.find((block) => block.start <= span.start && span.start < block.end) ??
    span;
  const start = Math.min(Math.max(holder.start, span.end - MAXIMUM_SENTENCE), span.start);
  const end = Math.min(Math.max(holder.end, span.end), start + MAXIMUM_SENTENCE);
  return { sentence: article.text.slice(start, end), mark: [span.start - start, Math.min(span.end, end) - start] };
}

/** Binary search: the sentence that holds an offset, if any. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}

/** The source that holds an offset; the first one for text outside every source. */
function sourceAt({ article }: LinkedArticle, offset: number): Source | undefined {
  return article.sources.find((source) => source.start <= offset && offset < source.end) ?? article.sources[0];
}

/** Heading and date of the source that holds an offset. */
export function placeName(linked: LinkedArticle, offset: number): { readonly name: string; readonly published: string | null } {
  const source = sourceAt(linked, offset);
  return { name: source ? sourceName(linked.article, source) : linked.article.path, published: source?.published ?? null };
}
