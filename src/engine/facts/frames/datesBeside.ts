/** Dates that are told by another deed ("two days after the vote", "the month before the war"): no calendar has them. */
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import { bySentence } from './claimsBySentence';
import type { SentenceReading } from './storyReading';

/** What stands between a length of time and what it is counted from. */
const BESIDE = /^\s+(?:after|before|prior to|following|leading (?:up )?to)\b/;
/** "Within hours of the vote" */
const WITHIN = /\bwithin (?:about |just |only )?$/i;
const OF = /^\s+of\b/;
/** UTF-16 units before a length that are looked at. */
const BEFORE = 16;
/** A unit alone is a length of time that is no claim. */
const UNIT_BESIDE = /\bthe (?:day|night|morning|evening|week|weekend|month|year) (?:before|after) (?=[\p{L}\p{N}])/gu;
/** "30 hours earlier" where nobody knows from when. */
const FROM_NOWHERE = /^anchor:\w+:-?[1-9]/;
/** What a time is counted from ends here. */
const END = /[,;:.()–—]|\s(?:and|but|when|who|which|that|to|by|for|with|from)\s|\s-{1,2}\s/;
/** UTF-16 units of what a time is counted from, at most. */
const LONGEST = 60;

/** Beginning of `Claim.relative` of such a date. */
export const BESIDE_DEED = 'beside';

/**
 * They are claims of their own, at the place of the length of time and what it is counted from; lengths first. `isRead`: whether a
 * sentence is one, and not a whole book in one line.
 */
export function datesBeside(
  claims: readonly Claim[],
  { sentences, article, isRead }: { sentences: readonly SentenceReading[]; article: Article; isRead(reading: SentenceReading): boolean },
): Claim[] {
  const lengths = claims.flatMap((claim): Claim[] => {
    const reading = sentences[claim.sentence];
    if (!reading || !isRead(reading)) return [];
    if (claim.low === null && FROM_NOWHERE.test(claim.relative ?? '')) return [besideDate(article, claim)];
    const beside = claim.kind === 'duration' ? behindLength(article.text, claim) : null;
    return beside
      ? [besideDate(article, { start: beside.start, end: endFrom(article, reading, beside.from), sentence: claim.sentence })]
      : [];
  });
  const told = bySentence([...claims, ...lengths]);
  const units = sentences
    .filter(isRead)
    .flatMap((reading) =>
      unitsBeside(article, reading).filter(
        (unit) => !told.get(reading.index)?.some((claim) => claim.start < unit.end && unit.start < claim.end),
      ),
    );
  return [...lengths, ...units];
}

/** Where what a length is counted from begins, and where the words do that make it a date; null where it is counted from nothing. */
function behindLength(text: string, { start, end, unit }: Claim): { readonly start: number; readonly from: number } | null {
  const behind = text.slice(end, end + LONGEST);
  const within = unit === 'minute' || unit === 'second' ? null : WITHIN.exec(text.slice(Math.max(0, start - BEFORE), start));
  const of = within && OF.exec(behind);
  if (of) return { start: start - within[0].length, from: end + of[0].length };
  const beside = BESIDE.exec(behind);
  return beside && { start, from: end + beside[0].length };
}

function unitsBeside(article: Article, reading: SentenceReading): Claim[] {
  const { text, tokens } = article;
  const from = tokens.start[reading.sentence.firstToken] ?? 0;
  const words = text.slice(from, tokens.end[reading.sentence.endToken - 1] ?? from);
  return [...words.matchAll(UNIT_BESIDE)].map((match) => {
    const start = from + match.index;
    return besideDate(article, { start, end: endFrom(article, reading, start + match[0].length), sentence: reading.index });
  });
}

/** Where what a time is counted from ends that begins at `from`. */
function endFrom({ text, tokens }: Article, { sentence }: SentenceReading, from: number): number {
  const last = tokens.end[sentence.endToken - 1] ?? from;
  const words = text.slice(from, Math.max(from, Math.min(from + LONGEST, last)));
  const end = END.exec(words);
  return from + (end ? end.index : words.trimEnd().length);
}

function besideDate({ text }: Article, { start, end, sentence }: Pick<Claim, 'start' | 'end' | 'sentence'>): Claim {
  return {
    start,
    end,
    kind: 'date',
    value: text.slice(start, end).replace(/\s+/g, ' '),
    low: null,
    high: null,
    lowOpen: false,
    highOpen: false,
    unit: null,
    hedge: 'none',
    of: '',
    head: null,
    sentence,
    relative: BESIDE_DEED,
    inferred: false,
    quality: null,
    evidence: 'time from another deed',
  };
}
