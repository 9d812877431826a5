import type { Article, Block, Sentence, Source } from '../model/article';
import { tokenise } from '../text/tokens';
import { splitSentences } from '../text/sentences';

export interface ReadOptions {
  /** Publication day given by the caller, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

/** Reads one text file: sources, furniture, blocks, sentences, tokens. Never fails; any text is an article of some kind. */
export function readArticle(path: string, text: string, options: ReadOptions = {}): Article {
  const tokens = tokenise(text);
  const blocks = readBlocks(text);
  const source: Source = {
    id: '1',
    start: 0,
    end: text.length,
    headline: null,
    outlet: null,
    byline: null,
    agency: null,
    dateline: null,
    published: options.published ?? null,
    publishedFrom: options.published ? 'given' : null,
    country: null,
  };
  const sentences: Sentence[] = splitSentences(text, tokens, blocks);
  return { path, text, tokens, sources: [source], furniture: [], blocks, sentences };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== '') blocks.push({ start: start + lead, end: start + line.trimEnd().length, role: 'body', source: 0 });
    start = end + 1;
  }
  return blocks;
}
