/** What a figure is of its thing, by the words right beside it. */
import { isFiniteVerb, Tag } from '../../text/partsOfSpeech';
import type { FigureSense } from './claimFrame';
import type { ArticleReading } from './storyReading';

/** Tokens of a number: `[first, end)`. */
interface Range {
  readonly first: number;
  readonly end: number;
}

export function figureSense(article: ArticleReading, range: Range): FigureSense {
  if (isDistance(article, range)) return 'distance';
  if (isLimit(article, range)) return 'limit';
  return isReplaced(article, range) ? 'replaced' : 'amount';
}

const DISTANCE_REACH = 5;

/** "two million tonnes below its ceiling", "three points above the record". */
function isDistance({ lemmas, tags }: ArticleReading, { end }: Range): boolean {
  for (let i = end; i < end + DISTANCE_REACH; i++) {
    const word = lemmas[i] ?? '';
    const isThan = /^(?:low|lower|high|higher|less|more|few|fewer)$/.test(word) && lemmas[i + 1] === 'than';
    if (isThan || /^(?:below|above|under|over)$/.test(word)) {
      const next = tags[isThan ? i + 2 : i + 1];
      return next === Tag.determiner || next === Tag.pronoun || next === Tag.possessive;
    }
    if (tags[i] === Tag.mark || tags[i] === Tag.number || isFiniteVerb(tags[i] ?? 0)) return false;
  }
  return false;
}

/** What something may be, or can hold. */
const LIMITS: ReadonlySet<string> = new Set('quota ceiling limit cap allocation capacity target threshold'.split(' '));
/** Tokens between the number and the word for the limit. */
const BEHIND_REACH = 4;
const BEFORE_REACH = 6;
/** Words between the limit and its number: "quota, currently set at". */
const SETS: ReadonlySet<string> = new Set('of be have at to set fix agree currently now , about around only'.split(' '));

/** "a 40 tonne quota", "a quota of 40 tonnes", "its quota, set at 40 tonnes". */
function isLimit({ lemmas, tags }: ArticleReading, { first, end }: Range): boolean {
  for (let i = end; i < end + BEHIND_REACH; i++) {
    if (LIMITS.has(lemmas[i] ?? '')) return true;
    const isOfPhrase =
      tags[i] === Tag.noun || tags[i] === Tag.plural || tags[i] === Tag.adjective || lemmas[i] === 'per' || lemmas[i] === 'a';
    if (!isOfPhrase) break;
  }
  for (let i = first - 1; i >= first - BEFORE_REACH; i--) {
    if (LIMITS.has(lemmas[i] ?? '')) return tags[i] === Tag.noun || tags[i] === Tag.plural;
    if (tags[i] === Tag.possessive && i < first - 1) return isLimitOfOther(lemmas, i);
    if (!SETS.has(lemmas[i] ?? '')) return false;
  }
  return false;
}

/** Tokens between two figures of which one is said to be what the other one is. */
const OTHER_REACH = 25;

/** "Norway has a quota of 40 tonnes, while Iceland's is 30": what is left out behind the owner at `at`. */
function isLimitOfOther(lemmas: readonly string[], at: number): boolean {
  const start = Math.max(lemmas.lastIndexOf('.', at) + 1, at - OTHER_REACH, 0);
  return lemmas.slice(start, at).some((lemma) => LIMITS.has(lemma));
}

/** Before a number, behind "instead of": "the", "the current". */
const DESCRIBES: ReadonlySet<number> = new Set([Tag.determiner, Tag.adjective, Tag.noun]);

/** "Instead of the usual 14", "rather than 40". */
function isReplaced({ lemmas, tags }: ArticleReading, { first }: Range): boolean {
  let before = first - 1;
  while (before > first - 3 && DESCRIBES.has(tags[before] ?? 0)) before--;
  const words = `${lemmas[before - 1] ?? ''} ${lemmas[before] ?? ''}`;
  return words === 'instead of' || words === 'rather than';
}
