/** Reads a training text as the engine reads an article, but with one block a line: the sets hold one sentence a line. */
import type { Block } from '../../engine/model/article';
import type { NameText } from '../../engine/names/nameColumns';
import { splitSentences } from '../../engine/text/sentences';
import { tokenise } from '../../engine/text/tokens';

export function nameTextOf(text: string): NameText {
  const tokens = tokenise(text);
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end, role: 'body', source: 0 });
    start = end + 1;
  }
  return { text, tokens, sentences: splitSentences(text, tokens, blocks), furniture: [] };
}
