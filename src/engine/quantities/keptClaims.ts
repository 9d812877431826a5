/** What claims of an earlier version of a text hold in this one. */
import type { Article, Sentence } from '../model/article';
import type { Claim } from '../model/claim';
import type { Revision, Stretch } from '../model/revision';
import { sentenceFrom } from '../text/sentences';
import { dollarOfSource } from './bareDollars';
import { localCurrency } from './localPrefixes';
import { writesOfSterling } from './pounds';

/** The claims of an article with what they rest on, so that the next version of its text can take them over. */
export interface ClaimReading {
  readonly article: Article;
  /** See `namedTokens`. */
  readonly named: Uint8Array;
  readonly claims: readonly Claim[];
  /** See `Passage.letters`. */
  readonly letters: ReadonlyMap<string, string | null>;
  /** 1 for each sentence that was read; the others have the claims that they had in the version before. */
  readonly isRead: Uint8Array;
}

/** Whether "$", "Rs", "pounds" and "3/4" mean what they meant: that is told from the whole source, or the whole text. */
export function hasSameMoney(now: Article, { article: before, letters }: ClaimReading): boolean {
  const { text } = now;
  const fresh = { text, letters: new Map<string, string | null>() };
  return (
    [...letters].every(([written, code]) => localCurrency(fresh, written) === code) &&
    now.sources.length === before.sources.length &&
    now.sources.every((source, at) => {
      const other = before.sources[at];
      return (
        other?.country === source.country &&
        dollarOfSource(now.text, source) === dollarOfSource(before.text, other) &&
        writesOfSterling(source, now.text) === writesOfSterling(other, before.text)
      );
    })
  );
}

/** For each sentence the same one of the earlier version, or -1 where its paragraph is another, or has other names. */
export function findSameSentences(
  article: Article,
  named: Uint8Array,
  before: ClaimReading,
  { stretches, paragraphs }: Revision,
): Int32Array {
  const { sentences } = article;
  const found = new Int32Array(sentences.length).fill(-1);
  let at = 0;
  let stretch = 0;
  for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
    const first = paragraphs[paragraph] as number;
    const end = paragraphs[paragraph + 1] as number;
    while (stretches[stretch] && (stretches[stretch] as Stretch).end <= first) stretch++;
    const from = stretches[stretch];
    const tokenBefore = from && from.before >= 0 ? from.before + first - from.first : -1;
    let known =
      tokenBefore >= 0 &&
      isNamedAlike(named, first, end, before.named, tokenBefore) &&
      isBetweenTheSame(article, first, end, before, tokenBefore)
        ? sentenceFrom(before.article.sentences, tokenBefore)
        : -1;
    for (; (sentences[at]?.firstToken ?? end) < end; at++) if (known >= 0) found[at] = known++;
  }
  return found;
}

function isNamedAlike(now: Uint8Array, first: number, end: number, before: Uint8Array, firstBefore: number): boolean {
  for (let i = first; i < end; i++) if (now[i] !== before[firstBefore + i - first]) return false;
  return true;
}

/** Tokens before and behind a paragraph that a rule may look at, beyond those that it should. */
const REACH = 4;

/** Whether the paragraphs around one end and begin as they did. */
function isBetweenTheSame({ tokens }: Article, first: number, end: number, { article }: ClaimReading, firstBefore: number): boolean {
  const shift = firstBefore - first;
  for (let step = 1; step <= REACH; step++)
    for (const at of [first - step, end - 1 + step])
      if (tokens.hash[at] !== article.tokens.hash[at + shift] || tokens.flags[at] !== article.tokens.flags[at + shift]) return false;
  return true;
}

/** The claims that were read now and those that were kept, in the order of the text. */
export function withKept(read: readonly Claim[], article: Article, before: ClaimReading, same: Int32Array): Claim[] {
  const claims: Claim[] = [];
  let next = 0;
  same.forEach((sentence, at) => {
    if (sentence < 0) for (; read[next]?.sentence === at; next++) claims.push(read[next] as Claim);
    else takeClaims(before, sentence, (article.sentences[at] as Sentence).start, at, claims);
  });
  return claims;
}

/** Adds the claims of an earlier sentence, which is number `at` and begins at `start` now. */
function takeClaims({ article, claims: known }: ClaimReading, sentence: number, start: number, at: number, claims: Claim[]): void {
  const shift = start - (article.sentences[sentence] as Sentence).start;
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] as Claim).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  for (let k = low; known[k]?.sentence === sentence; k++) {
    const claim = known[k] as Claim;
    const head = claim.head && { start: claim.head.start + shift, end: claim.head.end + shift };
    claims.push(
      shift === 0 && at === sentence ? claim : { ...claim, start: claim.start + shift, end: claim.end + shift, head, sentence: at },
    );
  }
}
