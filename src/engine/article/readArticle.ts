import type { Article, Block, Furniture, Source } from '../model/article';
import { splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { joinFurniture } from './joinFurniture';
import { findInlineFurniture } from './inlineFurniture';
import { joinWrappedLines } from './wrappedLines';
import { readLines } from './line';
import { splitParts } from './parts';
import { readSource } from './readSource';

export interface ReadOptions {
  /** Publication day given by the caller, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

/** Reads one text file: sources, furniture, blocks, sentences, tokens. Never fails; any text is an article of some kind. */
export function readArticle(path: string, text: string, options: ReadOptions = {}): Article {
  const lines = joinWrappedLines(text, readLines(text));
  const sources: Source[] = [];
  const blocks: Block[] = [];
  const whole: Furniture[] = [];
  for (const part of splitParts(lines)) {
    if (part.role === 'forum') {
      for (const { start, end } of lines.slice(part.from, part.to)) {
        whole.push({ start, end, kind: 'forum' });
        blocks.push({ start, end, role: 'furniture', source: -1 });
      }
      continue;
    }
    const frame = { id: String(sources.length + 1), index: sources.length, given: options.published ?? null, path };
    const reading = readSource(text, lines, part, frame);
    sources.push(reading.source);
    for (const block of reading.blocks) blocks.push(block);
    for (const item of reading.furniture) whole.push(item);
  }
  const joined = joinFurniture(text, whole);
  const furniture = [...joined, ...findInlineFurniture(text, joined)].sort((left, right) => left.start - right.start);
  const tokens = tokenise(text);
  return { path, text, tokens, sources, furniture, blocks, sentences: splitSentences(text, tokens, blocks) };
}
