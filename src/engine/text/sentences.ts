import type { Block, Sentence } from '../model/article';
import { TokenFlag, type Tokens } from '../model/tokens';

/** Splits each block that is no furniture into sentences. Token ranges refer to `tokens`, offsets to `text`. */
export function splitSentences(text: string, tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  blocks.forEach((block, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < block.start) token++;
    let first = token;
    const close = (end: number): void => {
      if (end > first && block.role !== 'furniture')
        sentences.push({ start: tokens.start[first] as number, end: tokens.end[end - 1] as number, block: index, source: block.source, firstToken: first, endToken: end });
      first = end;
    };
    while (token < tokens.count && (tokens.start[token] as number) < block.end) {
      const isStop = ((tokens.flags[token] as number) & TokenFlag.mark) !== 0 && '.!?'.includes(text.charAt(tokens.start[token] as number));
      token++;
      if (!isStop) continue;
      while (token < tokens.count && (tokens.start[token] as number) < block.end && '"”’\')'.includes(text.charAt(tokens.start[token] as number)) && !((tokens.flags[token] as number) & TokenFlag.spaceBefore)) token++;
      close(token);
    }
    close(token);
  });
  return sentences;
}
