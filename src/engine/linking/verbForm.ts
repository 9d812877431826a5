import { irregularVerbs } from '../text/lemma';

/** Participles that stand in titles and descriptions as adjectives. */
const ADJECTIVES = new Set(['retired', 'elected', 'appointed', 'listed', 'unlisted', 'limited', 'united', 'renowned', 'troubled', 'embattled', 'disgraced', 'leading', 'acting', 'outgoing', 'incoming', 'managing', 'founding', 'operating', 'ruling', 'visiting', 'manufacturing', 'engineering', 'shipping', 'mining', 'banking', 'publishing', 'trading', 'clothing', 'building', 'housing', 'broadcasting', 'marketing', 'consulting', 'accounting', 'printing', 'computing', 'advertising', 'processing', 'packaging', 'drilling', 'refining', 'holding', 'voting', 'sporting', 'cycling', 'racing', 'boxing', 'fishing', 'led', 'cut', 'set', 'left', 'ground', 'found', 'cost', 'bet', 'bound']); // prettier-ignore

/** Whether a word in small letters is the form of a verb, so that no title or description goes on to its left. */
export function isVerbForm(word: string): boolean {
  if (word.includes('-') || ADJECTIVES.has(word)) return false;
  return irregularVerbs.has(word) || (word.length > 3 && /(?:ed|ing)$/.test(word));
}
