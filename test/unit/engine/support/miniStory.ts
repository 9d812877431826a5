/** Small invented stories for tests: read, linked and compared as the engine does, without a file system. */
import { readArticle } from '../../../../src/engine/article/readArticle';
import { finish } from '../../../../src/engine/model/steps';
import { findCopies } from '../../../../src/engine/copying/findCopies';
import type { DetectionContext, Detector } from '../../../../src/engine/detectors/detector';
import { linkStory } from '../../../../src/engine/linking/linkStory';
import type { Story } from '../../../../src/engine/model/analysis';
import type { Discrepancy } from '../../../../src/engine/model/finding';
import type { EntityType, Mention } from '../../../../src/engine/model/mention';
import { recogniseClaims } from '../../../../src/engine/quantities/recogniseClaims';
import { recogniseQuotes } from '../../../../src/engine/quotations/recogniseQuotes';

/**
 * Makes a story of the given texts. Names are marked in the text as `[Jane Doe|PER]`, so that a test of a detector does not
 * rest on what the name model finds.
 */
export function miniStory(texts: Readonly<Record<string, string>>, options: { readonly published?: string } = {}): Story {
  const analyses = Object.entries(texts).map(([path, marked]) => {
    const { text, names } = unmark(marked);
    const article = readArticle(path, text, { published: options.published });
    const mentions: Mention[] = names.map((name) => ({
      ...name,
      sentence: article.sentences.findIndex((s) => s.start <= name.start && name.end <= s.end),
      evidence: 'marked by the test',
    }));
    return { article, mentions, claims: recogniseClaims(article, mentions), quotes: recogniseQuotes(article, mentions) };
  });
  return { id: 'test', articles: linkStory(analyses) };
}

/** Runs one detector on a story of `texts`. */
export function detect(
  detector: Detector,
  texts: Readonly<Record<string, string>>,
  options: { readonly published?: string } = {},
): readonly Discrepancy[] {
  const story = miniStory(texts, options);
  const context: DetectionContext = { story, facts: [], differences: [], copies: findCopies(story) };
  return discrepanciesOf(detector, context);
}

export function discrepanciesOf(detector: Detector, context: DetectionContext): readonly Discrepancy[] {
  const detection = detector.detect(context);
  return ('next' in detection ? finish(detection) : detection).discrepancies ?? [];
}

/** One line a finding: `severity kind: value | value` in the order of the statements. */
export function summary(findings: readonly Discrepancy[]): string[] {
  return findings.map((f) => `${f.severity} ${f.kind}: ${f.statements.map((s) => s.value).join(' | ')}`);
}

function unmark(marked: string): { text: string; names: { start: number; end: number; type: EntityType }[] } {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|(PER|ORG|LOC|MISC)\]/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + (match[1] ?? '').length, type: match[2] as EntityType });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}
