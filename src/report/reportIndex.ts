import type { Article, Source, Statement } from '../engine';
import { sourceHeading, type CheckReport } from './checkReport';
import { lineStarts, positionAt } from './lines';

/** Where a statement stands, for people. */
export interface StatementPlace {
  readonly heading: string;
  readonly published: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The sentence around the statement, and where the statement stands in it. */
  readonly sentence: string;
  readonly markStart: number;
  readonly markEnd: number;
}

/** Looks up articles and lines once for a whole report. */
export interface ReportIndex {
  place(statement: Pick<Statement, 'path' | 'source' | 'start' | 'end'>): StatementPlace;
  line(path: string, offset: number): number;
  column(path: string, offset: number): number;
}

const LONGEST_SENTENCE = 600;

export function indexReport({ articles }: CheckReport): ReportIndex {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const starts = new Map<string, number[]>();
  const startsOf = (path: string): number[] => {
    const known = starts.get(path) ?? lineStarts(byPath.get(path)?.text ?? '');
    starts.set(path, known);
    return known;
  };
  return {
    line: (path, offset) => positionAt(startsOf(path), offset).line,
    column: (path, offset) => positionAt(startsOf(path), offset).column,
    place: ({ path, source, start, end }) => {
      const article = byPath.get(path);
      const from = positionAt(startsOf(path), start);
      const to = positionAt(startsOf(path), end);
      const found = article?.sources.find(({ id }) => id === source);
      return {
        ...heading(article, found, path),
        ...from,
        endLine: to.line,
        endColumn: to.column,
        ...sentenceAround(article, start, end),
      };
    },
  };
}

function heading(article: Article | undefined, source: Source | undefined, path: string): Pick<StatementPlace, 'heading' | 'published'> {
  return { heading: article && source ? sourceHeading(article, source) : path, published: source?.published ?? null };
}

function sentenceAround(
  article: Article | undefined,
  start: number,
  end: number,
): Pick<StatementPlace, 'sentence' | 'markStart' | 'markEnd'> {
  if (!article) return { sentence: '', markStart: 0, markEnd: 0 };
  const around = article.sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? { start, end };
  const from = end - around.start > LONGEST_SENTENCE ? start : around.start;
  const to = Math.max(end, Math.min(around.end, from + LONGEST_SENTENCE));
  return { sentence: article.text.slice(from, to), markStart: start - from, markEnd: end - from };
}
