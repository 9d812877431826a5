import { spanAt, type LinkedArticle, type Source, type Span } from '../../engine';
import type { TextSpan } from '../../protocol/positions';
import { sourceName } from './sourceNames';

const MAXIMUM_SENTENCE = 600;

/** The sentence that holds a span, cut to a readable length around it. `sentences`: those of `text` that matter, in order. */
export function surroundings(text: string, sentences: readonly Span[], span: Span): { readonly sentence: string; readonly mark: TextSpan } {
  const holder = spanAt(sentences, span.start) ?? span;
  const start = Math.min(Math.max(holder.start, span.end - MAXIMUM_SENTENCE), span.start);
  const end = Math.min(Math.max(holder.end, span.end), start + MAXIMUM_SENTENCE);
  return { sentence: text.slice(start, end), mark: [span.start - start, Math.min(span.end, end) - start] };
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
