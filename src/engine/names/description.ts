import type { Tokens } from '../model/tokens';
import { hashWord } from '../text/tokens';
import { Shape } from './tokenShape';

const IS = new Set(['is', 'was', 'are', 'were', 'became'].map(hashWord));
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'its', 'his', 'her', 'their', 'who', 'which'].map(hashWord));
/** Words of a description that are read. */
export const DESCRIPTION = 5;

/** Whether a description begins at token `at`, behind a name: ", a village near …", "is a maker of …", ", who …". */
export function beginsDescription({ tokens, shape }: { readonly tokens: Tokens; readonly shape: Uint8Array }, at: number): boolean {
  return (shape[at] === Shape.comma || IS.has(tokens.hash[at] as number)) && ARTICLES.has(tokens.hash[at + 1] as number);
}
