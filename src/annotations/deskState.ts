import { agreementOf, type Agreement } from './agreement';
import { readAnnotation, type Annotation, type ArticleStatus, type Mark, type Reply } from './annotation';
import { findPlace } from './anchors/findPlace';
import { toPlainText } from './anchors/plainText';
import type { PlacedAnnotation } from './onStatements';
import { readDismissal, type Dismissal, type DismissalsByFolder } from './dismissal';
import type { RecordFile } from './records/record';
import { annotationFile, DISMISSALS_FILE } from './storage/folderLayout';

/** A note or mark that asks for somebody's attention, as reports list it. */
export interface OpenQuery {
  /** Of the article. */
  readonly path: string;
  /** Offset where the words stand now, or null when they are gone (an orphan). */
  readonly start: number | null;
  readonly quote: string;
  readonly kind: 'note' | 'query' | 'wrong';
  readonly author: string;
  /** ISO 8601, or empty. */
  readonly created: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
}

export interface ArticleStanding {
  readonly path: string;
  readonly state: string;
  readonly author: string;
  readonly created: string;
  readonly verified: number;
  readonly queries: number;
  readonly wrong: number;
}

/** What the desk has decided about a set of articles. */
export interface DeskState {
  readonly queries: readonly OpenQuery[];
  readonly articles: readonly ArticleStanding[];
  /** Of the authors' marks; null where nothing was marked by two. */
  readonly agreement: Agreement | null;
}

export const EMPTY_DESK: DeskState = { queries: [], articles: [], agreement: null };

/** One article with the files of the `.collate` folder beside it. */
export interface DeskArticle {
  readonly path: string;
  /** File name. */
  readonly name: string;
  readonly text: string;
  readonly files: ReadonlyMap<string, RecordFile>;
}

/** Gathers notes, marks and states of all articles, in the order given. */
export function readDesk(articles: readonly DeskArticle[]): DeskState {
  const queries: OpenQuery[] = [];
  const standings: ArticleStanding[] = [];
  const marks: { path: string; mark: Mark }[] = [];
  for (const article of articles) {
    const annotations = annotationsOf(article.files.get(annotationFile(article.name)));
    if (annotations.length === 0) continue;
    for (const query of openQueries(article, annotations)) queries.push(query);
    standings.push(standing(article.path, annotations));
    for (const annotation of annotations) if (annotation.type === 'mark') marks.push({ path: article.path, mark: annotation });
  }
  return { queries, articles: standings, agreement: agreementOfMarks(marks) };
}

/** All that Collate understands of a file of notes. */
export function annotationsOf(file: RecordFile | undefined): Annotation[] {
  return [...(file?.records.values() ?? [])].flatMap((record) => readAnnotation(record) ?? []);
}

/** The state of an article as it was set last; undefined where nobody said anything. */
export function statusOf(annotations: readonly Annotation[]): ArticleStatus | undefined {
  return annotations
    .filter((annotation): annotation is ArticleStatus => annotation.type === 'status')
    .sort((a, b) => (a.modified < b.modified ? 1 : -1))[0];
}

/** Notes and marks where their words stand in `text`. */
export function placeAnnotations(annotations: readonly Annotation[], text: string): PlacedAnnotation[] {
  const plain = toPlainText(text);
  return annotations.flatMap((annotation): PlacedAnnotation[] =>
    annotation.type === 'note' || annotation.type === 'mark' ? [{ annotation, range: findPlace(annotation.place, plain) }] : [],
  );
}

/** Dismissals of each folder. */
export function readDismissals(files: ReadonlyMap<string, ReadonlyMap<string, RecordFile>>): DismissalsByFolder {
  const byFolder = new Map<string, readonly Dismissal[]>();
  for (const [folder, inFolder] of files)
    byFolder.set(
      folder,
      [...(inFolder.get(DISMISSALS_FILE)?.records.values() ?? [])].flatMap((record) => readDismissal(record) ?? []),
    );
  return byFolder;
}

function openQueries({ path, text }: DeskArticle, annotations: readonly Annotation[]): OpenQuery[] {
  const replies = annotations.filter((annotation): annotation is Reply => annotation.type === 'reply');
  const open = annotations.filter(
    (annotation) =>
      (annotation.type === 'note' && !annotation.resolved) ||
      (annotation.type === 'mark' && (annotation.state === 'query' || annotation.state === 'wrong')),
  );
  const queries = placeAnnotations(open, text).map(({ annotation, range }): OpenQuery => {
    const { author, created, place } = annotation;
    return {
      path,
      start: range?.start ?? null,
      quote: place.exact,
      kind: annotation.type === 'note' ? 'note' : annotation.state === 'wrong' ? 'wrong' : 'query',
      author,
      created,
      text: annotation.type === 'note' ? annotation.text : '',
      replies: replies.filter(({ to }) => to === annotation.id).map((reply) => ({ author: reply.author, text: reply.text })),
    };
  });
  return queries.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.created < b.created ? -1 : 1));
}

function standing(path: string, annotations: readonly Annotation[]): ArticleStanding {
  const status = statusOf(annotations);
  const count = (state: string): number =>
    annotations.filter((annotation) => annotation.type === 'mark' && annotation.state === state).length;
  return {
    path,
    state: status?.state ?? 'unread',
    author: status?.author ?? '',
    created: status?.modified ?? '',
    verified: count('verified'),
    queries: count('query'),
    wrong: count('wrong'),
  };
}

/** Two authors judged the same thing where they marked the same words at the same place. */
function agreementOfMarks(marks: readonly { readonly path: string; readonly mark: Mark }[]): Agreement | null {
  const verdicts = marks.map(({ path, mark }) => {
    const { exact, prefix, suffix } = mark.place;
    return { author: mark.author, unit: JSON.stringify([path, prefix, exact, suffix]), value: mark.state };
  });
  const agreement = agreementOf(verdicts);
  return agreement.units === 0 ? null : agreement;
}
