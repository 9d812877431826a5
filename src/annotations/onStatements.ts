import type { Mark, MarkState, Note } from './annotation';
import type { TextRange } from './anchors/place';

/** A note or mark where its words stand now. */
export interface PlacedAnnotation {
  readonly annotation: Note | Mark;
  /** Undefined: an orphan, whose words are gone. */
  readonly range: TextRange | undefined;
}

/** What people say of one statement of a finding. */
export interface StatementVerdict {
  readonly marks: readonly Mark[];
  /** The state of its article is `checked`. */
  readonly articleChecked: boolean;
}

/** Who settled a finding by marks, and when the last mark was set (ISO 8601). */
export interface Settlement {
  readonly author: string;
  readonly created: string;
}

/**
 * The notes and marks on a statement: those that share a character with it. A mark on a name inside a longer statement says that the
 * name is right, and nothing of the statement.
 */
export function annotationsOn<T extends PlacedAnnotation>(statement: TextRange, placed: readonly T[]): T[] {
  return placed.filter(({ annotation, range }) => {
    if (!range || range.start >= statement.end || range.end <= statement.start) return false;
    const covers = range.start <= statement.start && range.end >= statement.end;
    return annotation.type === 'note' || annotation.on !== 'entity' || covers;
  });
}

/**
 * A finding is settled when somebody has judged each of its statements: verified, or wrong in an article that is `checked` (which says
 * that it stays as it is). A query on any of them keeps it open, and so does a statement marked wrong that is still to be mended.
 */
export function settledByMarks(statements: readonly StatementVerdict[]): Settlement | undefined {
  if (statements.length === 0 || !statements.every(isSettled)) return undefined;
  const marks = statements.flatMap((statement) => statement.marks).sort((a, b) => (a.modified < b.modified ? -1 : 1));
  const authors = [...new Set(marks.map(({ author }) => author).filter(Boolean))];
  return { author: authors.join(', '), created: marks.at(-1)?.modified ?? '' };
}

function isSettled({ marks, articleChecked }: StatementVerdict): boolean {
  const has = (state: MarkState): boolean => marks.some((mark) => mark.state === state);
  if (has('query') || (has('wrong') && !articleChecked)) return false;
  return has('verified') || has('wrong');
}
