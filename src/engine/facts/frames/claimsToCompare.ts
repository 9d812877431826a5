/** Which claims of an article take part in a comparison: those it states, and those it implies; conversions and model numbers do not. */
import type { Claim } from '../../model/claim';
import { firstFrom } from '../../model/span';
import { bySentence } from './claimsBySentence';
import { coordinatedCounts } from './coordinatedCounts';
import { datesBeside } from './datesBeside';
import { gameClocks } from './gameClocks';
import { impliedCounts } from './impliedCounts';
import { impliedLengths } from './impliedLengths';
import { namesAndOthers } from './namesAndOthers';
import type { ArticleReading, SentenceReading, StoryReading } from './storyReading';
import { isOfNumber } from './numberOf';
import { timesOfDay } from './timesOfDay';

export interface ComparedClaim {
  readonly claim: Claim;
  /** Index into the article's claims, or -1 for one that no number states. */
  readonly index: number;
  /** Whether it is counted together with others ("two women and a man"). */
  readonly isPart: boolean;
  /** For an hour that a date names: its day, as `StoryTime.dayOf` gives days; else null. */
  readonly day: number | null;
}

/** In the order of the text. */
export function claimsToCompare(story: StoryReading, article: ArticleReading): ComparedClaim[] {
  const { claims } = article.linked;
  const told = (claim: Claim): boolean => isTold(article, article.sentences[claim.sentence]);
  const numbers = bySentence(claims.filter(({ kind }) => kind !== 'ordinal' && kind !== 'fraction'));
  const implied = impliedCounts(story, article).filter(
    (one) => told(one) && !numbers.get(one.sentence)?.some((claim) => touch(claim, one)),
  );
  const lengths = impliedLengths(article).filter(
    (one) => told(one) && !numbers.get(one.sentence)?.some((claim) => claim.start <= one.start && one.end <= claim.end),
  );
  const impliedIn = bySentence(implied);
  const lengthsIn = bySentence(lengths);
  const stated = claims
    .map((claim, index) => ({ claim: inDecades(article, overSpan(article, claim)), index }))
    .filter(
      ({ claim, index }) =>
        told(claim) &&
        !isConversion(article, claim, claims[index - 1]) &&
        !isNoCount(article, claim) &&
        !isNamedDay(article, claim) &&
        !impliedIn.get(claim.sentence)?.some((one) => touch(claim, one)) &&
        (claim.kind === 'date' || claim.kind === 'ordinal' || !lengthsIn.get(claim.sentence)?.some((one) => touch(claim, one))),
    );
  const { parts, sums } = coordinatedCounts(
    story,
    article,
    [...stated.map(({ claim }) => claim), ...implied].sort((a, b) => a.start - b.start),
  );
  const { parts: others, totals } = namesAndOthers(
    article,
    stated.map(({ claim }) => claim),
  );
  const derived = [
    ...implied,
    ...lengths,
    ...sums,
    ...totals,
    ...gameClocks(article).filter(told),
    ...datesBeside(claims, {
      sentences: article.sentences,
      article: article.linked.article,
      isRead: (reading) => !isEndless(reading),
    }).filter(told),
  ].map((claim) => ({ claim, index: -1 }));
  const hours = timesOfDay(claims.filter(told), article.linked.article.text).map((hour) => ({ ...hour, index: -1, isPart: false }));
  return [...stated, ...derived]
    .map(({ claim, index }): ComparedClaim => ({ claim, index, isPart: parts.has(claim) || others.has(claim), day: null }))
    .concat(hours)
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end);
}

/** "Its usual Market Tuesday": a day of many that has a name. "The senate Tuesday passed" is a day. */
function isNamedDay({ linked }: ArticleReading, { kind, start, value }: Claim): boolean {
  if (kind !== 'date' || typeof value !== 'string' || !/W\d\d-\d|WXX-\d|^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return /\b(?:usual|normal|regular|annual|monthly|weekly|next|first|last) \p{Lu}\p{Ll}+ $/u.test(
    linked.article.text.slice(Math.max(0, start - 40), start),
  );
}

/** "over seven years" is a span, not more than seven. */
function overSpan({ linked }: ArticleReading, claim: Claim): Claim {
  if (claim.kind !== 'duration' || claim.hedge !== 'more than' || typeof claim.value !== 'number') return claim;
  if (!/^over /i.test(linked.article.text.slice(claim.start, claim.start + 5))) return claim;
  return { ...claim, hedge: 'none', low: claim.value, high: claim.value, lowOpen: false, highOpen: false };
}

/** Years in "decades". */
const DECADES = { low: 20, high: 99 };

/** "for decades" is years, but twenty of them at least. */
function inDecades({ linked }: ArticleReading, claim: Claim): Claim {
  if (claim.kind !== 'duration' || claim.value !== null || claim.low !== null || claim.high !== null) return claim;
  return /decades$/i.test(linked.article.text.slice(claim.start, claim.end)) ? { ...claim, ...DECADES } : claim;
}

function touch(a: Claim, b: Claim): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Beyond this many tokens a sentence is no prose; what stands near what in it says nothing, and looking costs its square. */
const MOST_TOKENS = 400;

/** Whether a sentence is too long to be one. */
export function isEndless({ sentence }: SentenceReading): boolean {
  return sentence.endToken - sentence.firstToken > MOST_TOKENS;
}

/** UTF-16 units. A line as long as a book was written by no reporter: its numbers are marked, but nothing is compared with each of them. */
const LONGEST_PARAGRAPH = 200_000;

/** Stamps, bylines and credits tell nothing of the story. */
function isTold({ linked }: ArticleReading, reading: SentenceReading | undefined): boolean {
  if (!reading || isEndless(reading)) return false;
  const block = linked.article.blocks[reading.sentence.block];
  if (block && block.end - block.start > LONGEST_PARAGRAPH) return false;
  const role = block?.role ?? 'body';
  return role === 'body' || role === 'headline' || role === 'subhead' || role === 'list' || role === 'caption';
}

/** "six AK 47 rifles", "Kim Gray, 16, killed": a model number or an age that reads like a count. */
function isNoCount(article: ArticleReading, claim: Claim): boolean {
  const { text } = article.linked.article;
  const before = text.slice(Math.max(0, claim.start - 12), claim.start);
  // "5-3" is no count, but "March 9 - Six people died" begins a sentence behind a dash.
  if ((/\d(?:[-–/⁄]|\s?[-–]\s?)$/.test(before) && /\d/.test(text.charAt(claim.start))) || (claim.kind === 'duration' && claim.value === 0))
    return true;
  if (/^[-–]\d/.test(text.slice(claim.end, claim.end + 2))) return true;
  if (claim.kind === 'measure' && claim.unit === 'yard' && /-/.test(text.slice(claim.start, claim.end))) return true;
  // "A second bid", "a third bid": bids one after another, no places in an order.
  if (
    claim.kind === 'ordinal' &&
    /(?:^|\s)(?:an?|yet another) $/i.test(before) &&
    !/^ (?:\w+ )?(?:day|night|week|month|year|season)\b/.test(text.slice(claim.end, claim.end + 30))
  )
    return true;
  const written = text.slice(claim.start, claim.end);
  if (/^\d+G$/.test(written)) return true;
  if (claim.kind !== 'count') return false;
  // One charge has many counts: "one count of murder" is no rival of "two counts of theft".
  if (claim.unit === 'count' && claim.head && text.startsWith(' of ', claim.head.end)) return true;
  // "A three-for-two bonus issue": a ratio.
  if (/^[- ]for[- ]\p{L}+ (?:bonus|split|stock|share|rights?|scrip|issue)\b/u.test(text.slice(claim.end, claim.end + 30))) return true;
  // "The 300 block of Mill Street" is an address.
  if (claim.unit === 'block' && claim.head && text.startsWith(' of ', claim.head.end) && /\d00$/.test(written)) return true;
  if (claim.quality === 'range' && /^\d+-\d+$/.test(written) && claim.head === null) return true;
  // "A 357 caliber gun" is one gun.
  if (/^[- ]?(?:cal(?:iber|ibre|\.)|magnum)\b/i.test(text.slice(claim.end, claim.end + 8)) || /cal(?:iber|ibre)/i.test(written))
    return true;
  if (/^\d{3,}[A-Z]$/.test(written) || /^\d+\.\d+$/.test(written)) return true;
  // "Died at 34", "trades at 12"; but "the toll stood at 34".
  if (claim.head === null && /\b(?:at|aged?) $/.test(before)) return !isOfNumber(article, claim);
  if (/\b(?:mother|father|mom|mum|dad|parents?) of $/i.test(before)) return /^ of\b/.test(text.slice(claim.end, claim.end + 4));
  // "AK 47"; but "BOMB LEAVES 30 DEAD".
  if (/\b[A-Z]{2,}[ -]$/.test(before) && /^\d+$/.test(written)) return !/^ [A-Z]{2,}/.test(text.slice(claim.end, claim.end + 4));
  return (
    text[claim.end] === ',' &&
    typeof claim.value === 'number' &&
    claim.value < 115 &&
    before.endsWith(', ') &&
    isAfterPerson(article, claim)
  );
}

/** "Kim Gray, 16", "Kim (Gray), 16". */
function isAfterPerson({ linked }: ArticleReading, claim: Claim): boolean {
  const mention = linked.mentions[firstFrom(linked.mentions, claim.start) - 1];
  return mention?.type === 'PER' && /^\)?, $/.test(linked.article.text.slice(mention.end, claim.start));
}

/** "200 ft (61 m)": the figure in brackets only repeats the one before it. A sum in another currency is one that others may give too. */
function isConversion(article: ArticleReading, claim: Claim, before: Claim | undefined): boolean {
  if (!before || claim.kind !== 'measure' || before.kind !== claim.kind) return false;
  const between = article.linked.article.text.slice(before.end, claim.start);
  return /^\s*[([/]\s*(?:or |about |around |approximately )?$/.test(between);
}
