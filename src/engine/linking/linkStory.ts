import type { Article } from '../model/article';
import type { ArticleAnalysis, LinkedArticle } from '../model/analysis';
import type { LinkedMention, Mention } from '../model/mention';
import { finish, type Steps } from '../model/steps';
import { findAcronymPairs, type AcronymPair } from './acronyms';
import { identify } from './identify';
import { keepLinked } from './keepLinked';
import { lendDay, storyDay } from './lendDates';
import { findLowerCaseCountry } from './lowerCaseCountry';
import type { PlacedMention } from './nameForm';
import { cleanName } from './nameText';
import { gatherEvidence, refineSpans } from './refineSpans';
import { settleTypes } from './settleTypes';
import { collectNames, spreadNames } from './spreadNames';

/**
 * Gives each mention its entity, the same one in all articles of a story; spreads names found in one article to the others;
 * collects what is said of each entity; lends undated sources the story's date. Deterministic in any order of `articles`.
 */
export function linkStory(articles: readonly ArticleAnalysis[]): LinkedArticle[] {
  return finish(linkStepwise(articles));
}

/** The same in steps, for a host that must answer in between. */
export function* linkStepwise(articles: readonly ArticleAnalysis[]): Steps<LinkedArticle[]> {
  const day = storyDay(articles.map((analysis) => analysis.article));
  const dated = articles.map(({ article }) => lendDay(article, day));
  const placed = yield* placeMentions(articles);
  yield;
  const pairs = findAcronymPairs(dated, placed);
  const settled = settleTypes([...placed, ...pairs.flatMap((pair) => bracketMention(pair, dated))], pairs);
  yield;
  const entityOf = identify(settled, pairs);
  yield;
  const byArticle = dated.map((): LinkedMention[] => []);
  for (const item of settled) byArticle[item.article]?.push({ ...item.mention, entity: entityOf(item) });
  const linked: LinkedArticle[] = [];
  for (const [index, analysis] of articles.entries()) {
    const article = dated[index] as Article;
    const mentions = (byArticle[index] as LinkedMention[]).sort((a, b) => a.start - b.start);
    linked.push(keepLinked(analysis, { analysis, article, mentions }));
    yield;
  }
  return linked;
}

/** All mentions of the story after names have spread, article by article in the order of the text. */
function* placeMentions(articles: readonly ArticleAnalysis[]): Steps<PlacedMention[]> {
  const evidence = gatherEvidence(articles);
  yield;
  const refined = articles.map(({ article, mentions }) => ({ article, mentions: refineSpans(article, mentions, evidence) }));
  yield;
  const names = collectNames(refined);
  yield;
  const spread = refined.map((analysis) => {
    const mentions = spreadNames(analysis, names);
    const small = findLowerCaseCountry(analysis.article, mentions);
    return small.length === 0 ? mentions : [...mentions, ...small].sort((a, b) => a.start - b.start);
  });
  return spread.flatMap((mentions, article) => {
    const { text } = (articles[article] as ArticleAnalysis).article;
    return mentions.map((mention) => ({
      article,
      mention,
      written: cleanName(text.slice(mention.start, mention.end)),
      isTitled: hasTitleBefore(text, mention.start),
    }));
  });
}

const TITLE_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|President|Senator|Sen|Rep|Governor|Gov|Minister|Premier|Judge|Justice|Sheriff|Officer|Sgt|Lt|Capt|Gen|Col|Det|Inspector|Chief|Mayor|Secretary|Rev|Pastor|Pope|King|Queen|Prince|Sir|Lord|spokesman|spokeswoman|coach|attorney)\.? $/;

function hasTitleBefore(text: string, at: number): boolean {
  return TITLE_BEFORE.test(text.slice(Math.max(0, at - 16), at));
}

/** The acronym in brackets as a mention of its own, unless it is one already. */
function bracketMention(pair: AcronymPair, articles: readonly Article[]): PlacedMention[] {
  if (pair.isMentioned) return [];
  const { type, sentence } = pair.mention.mention;
  const mention: Mention = { start: pair.start, end: pair.end, type, sentence, evidence: 'acronym in brackets' };
  return [
    { article: pair.article, mention, written: (articles[pair.article] as Article).text.slice(pair.start, pair.end), isTitled: false },
  ];
}
