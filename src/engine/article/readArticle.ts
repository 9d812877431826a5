import type { Article, Block, Furniture, Source } from '../model/article';
import type { Revision } from '../model/revision';
import { splitSentences, usesCapitals } from '../text/sentences';
import { tokenise, tokeniseAgain } from '../text/tokens';
import { joinFurniture } from './joinFurniture';
import { findInlineFurniture } from './inlineFurniture';
import { joinWrappedLines } from './wrappedLines';
import { readLines, type Line } from './line';
import { splitParts } from './parts';
import { readSource } from './readSource';
import { findSameLines } from './sameLines';

export interface ReadOptions {
  /** Publication day given by the caller, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

/** Reads one text file: sources, furniture, blocks, sentences, tokens. Never fails; any text is an article of some kind. */
export function readArticle(path: string, text: string, options: ReadOptions = {}): Article {
  const lines = linesOf(text);
  const layout = layOut(path, text, lines, options);
  const tokens = tokenise(text);
  return { path, text, tokens, ...layout, sentences: splitSentences(text, tokens, layout.blocks) };
}

/**
 * The same of a text of which an earlier version was read: paragraphs that stood in it are not read again. What lines are to the
 * whole (headline, byline, furniture) is told from all of them.
 */
export function reviseArticle(
  path: string,
  text: string,
  options: ReadOptions,
  before: Article,
): { readonly article: Article; readonly revision: Revision } {
  const lines = linesOf(text);
  const layout = layOut(path, text, lines, options);
  const { tokens, revision } = tokeniseAgain(text, lines, findSameLines(lines, layout.blocks, before), before.tokens);
  // A small letter behind a stop means something else now, in every paragraph.
  if (usesCapitals(tokens) !== usesCapitals(before.tokens)) {
    const sentences = splitSentences(text, tokens, layout.blocks);
    const stretches = [{ first: 0, end: tokens.count, before: -1 }];
    return { article: { path, text, tokens, ...layout, sentences }, revision: { ...revision, stretches } };
  }
  const sentences = splitSentences(text, tokens, layout.blocks, { before, revision });
  return { article: { path, text, tokens, ...layout, sentences }, revision };
}

function linesOf(text: string): readonly Line[] {
  return joinWrappedLines(text, readLines(text));
}

/** What each line is, and what the text says of itself. */
function layOut(
  path: string,
  text: string,
  lines: readonly Line[],
  options: ReadOptions,
): Pick<Article, 'sources' | 'furniture' | 'blocks'> {
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
  return { sources, furniture, blocks };
}
