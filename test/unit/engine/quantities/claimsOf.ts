// Reads the claims of a few words, for tables of cases.

import { readArticle } from '../../../../src/engine/article/readArticle';
import type { Claim } from '../../../../src/engine/model/claim';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';

/** Wednesday. */
export const PUBLISHED = '2024-05-15';

export interface ReadClaim extends Claim {
  readonly text: string;
}

export function claimsOf(text: string, published: string | undefined = PUBLISHED): ReadClaim[] {
  const article = readArticle('/story.txt', text, { published });
  return recogniseClaims(article, []).map((claim) => ({ ...claim, text: text.slice(claim.start, claim.end) }));
}

/** One line a claim: text, kind, value, unit, hedge. */
export function linesOf(text: string, published?: string): string[] {
  return claimsOf(text, published).map(({ text: words, kind, value, unit, hedge }) =>
    [words, kind, String(value), unit ?? '-', hedge].join(' | '),
  );
}
