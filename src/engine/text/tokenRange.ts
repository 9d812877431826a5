import type { Span } from '../model/span';
import type { Tokens } from '../model/tokens';

/** Index of the first token that starts at or behind `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start inside `span`, half-open. */
export function tokensInside(tokens: Tokens, span: Span): { readonly first: number; readonly end: number } {
  return { first: tokenAt(tokens, span.start), end: tokenAt(tokens, span.end) };
}
