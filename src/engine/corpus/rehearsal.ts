/**
 * A key in an article, gone through before somebody presses one. Code that never ran, or only on shorter texts, takes five times as long
 * at first, until it is compiled for what it meets; and who compares a story for the first time knows nothing of it. The copies that
 * are edited here are thrown away: no result depends on them.
 */
import type { CorpusParts } from './corpus';
import type { CorpusArticle } from './corpusArticle';
import { breatheThrough } from '../model/steps';

/** Letters, a space, a figure and the end of a sentence each touch something else. */
const KEYS = 'an 7.';
/** UTF-16 units of the first copy. Each is twice as long as the one before: cold code is slow enough to hold up an answer. */
const FIRST = 2000;
/** Doublings after which every article is whole. */
const MOST_DOUBLINGS = 24;

/** Reads and compares `articles` as if key number `turn` (from 0) had been pressed in the one at `path`. Resolves with their units of text. */
export async function rehearseKey(
  { link, report, analysed, host }: CorpusParts,
  articles: readonly CorpusArticle[],
  { path, turn, isOver }: { readonly path: string; readonly turn: number; readonly isOver: () => boolean },
): Promise<number> {
  const copies = articles.map((article) => (article.path === path ? { ...article, text: withKey(article.text, turn) } : article));
  const units = copies.reduce((sum, { text }) => sum + text.length, 0);
  const breathe = (): Promise<void> => host.breathe();
  const story = await breatheThrough(link('', copies), breathe, isOver);
  if (!story) return units;
  if (!host.helpers) {
    await breatheThrough(report(story), breathe, isOver);
    return units;
  }
  const cancellation = {
    get isCancellationRequested() {
      return isOver();
    },
  };
  const read = copies.map((input) => ({ input, analysis: (input.path === path && analysed(input)) || null }));
  await host.helpers.compareStory(read, cancellation);
  return units;
}

/** The text, or its beginning, with one key pressed somewhere. */
function withKey(text: string, turn: number): string {
  const copy = text.slice(0, FIRST * 2 ** Math.min(turn, MOST_DOUBLINGS));
  // Golden section: keys that follow one another are far apart.
  const about = Math.floor(copy.length * ((turn * 0.618) % 1));
  const at = copy.indexOf(' ', about) + 1;
  return copy.slice(0, at) + KEYS.charAt(turn % KEYS.length) + copy.slice(at);
}
