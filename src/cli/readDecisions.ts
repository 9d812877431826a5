import path from 'node:path';
import type { TextRange } from '../annotations/anchors/place';
import {
  annotationsOf,
  placeAnnotations,
  readDesk,
  readDismissals,
  statusOf,
  type DeskArticle,
  type DeskState,
} from '../annotations/deskState';
import { findDismissal, type Dismissal } from '../annotations/dismissal';
import { annotationsOn, settledByMarks, type StatementVerdict } from '../annotations/onStatements';
import type { RecordFile } from '../annotations/records/record';
import { annotationFile, COLLATE_FOLDER } from '../annotations/storage/folderLayout';
import { UnsafeFolderError } from '../annotations/storage/collateFolder';
import { NoteStore } from '../annotations/storage/noteStore';
import type { CheckResult } from '../engine';
import type { DismissedFinding } from '../report/checkReport';
import type { Console } from './console';
import { nodeStorage } from './nodeStorage';
import type { InputArticle } from './readInputs';

export interface Decisions {
  readonly dismissed: readonly DismissedFinding[];
  readonly desk: DeskState;
}

type Files = ReadonlyMap<string, RecordFile>;

/** Reads what editors have decided, from the `.collate` folders beside the articles. A damaged file is told and left out. */
export async function readDecisions(inputs: readonly InputArticle[], result: CheckResult, console: Console): Promise<Decisions> {
  const files = new Map<string, Files>();
  for (const folder of new Set(inputs.map(({ absolute }) => path.dirname(absolute)))) files.set(folder, await readFolder(folder, console));
  const articles = inputs.map(({ path: shown, absolute, text }): DeskArticle => ({
    path: shown,
    name: path.basename(absolute),
    text,
    files: files.get(path.dirname(absolute)) ?? new Map(),
  }));
  const dismissals = readDismissals(files);
  const absoluteOf = new Map(inputs.map((input) => [input.path, input.absolute]));
  const verdicts = new Map(articles.map((article) => [article.path, verdictsOn(article)]));
  const dismissed = result.discrepancies.flatMap((finding): DismissedFinding[] => {
    const statements = finding.statements.map(({ path: shown, value, quote }) => {
      const absolute = absoluteOf.get(shown) ?? shown;
      return { folder: path.dirname(absolute), article: path.basename(absolute), value, quote };
    });
    const found = findDismissal({ ...finding, statements }, dismissals);
    if (found) return [{ ...decisionFields(found), id: finding.id }];
    const settled = settledByMarks(
      finding.statements.map((statement) => verdicts.get(statement.path)?.(statement) ?? { marks: [], articleChecked: false }),
    );
    return settled ? [{ id: finding.id, reason: 'every statement is marked', note: '', scope: 'marks', ...settled }] : [];
  });
  return { dismissed, desk: readDesk(articles) };
}

function decisionFields({ reason, note, scope, author, created }: Dismissal): Omit<DismissedFinding, 'id'> {
  return { reason, note, scope, author, created };
}

/** What the marks of one article say of a statement in it. Notes are placed once. */
function verdictsOn({ name, text, files }: DeskArticle): (statement: TextRange) => StatementVerdict {
  const annotations = annotationsOf(files.get(annotationFile(name)));
  const placed = annotations.length > 0 ? placeAnnotations(annotations, text) : [];
  const articleChecked = statusOf(annotations)?.state === 'checked';
  return (statement) => ({
    marks: annotationsOn(statement, placed).flatMap(({ annotation }) => (annotation.type === 'mark' ? [annotation] : [])),
    articleChecked,
  });
}

async function readFolder(folder: string, console: Console): Promise<Files> {
  try {
    const { files, damaged } = await new NoteStore(nodeStorage, folder.split(path.sep).join('/')).load();
    for (const { file, reason } of damaged)
      console.problem({
        path: path.join(folder, COLLATE_FOLDER, file),
        reason: `the notes in it cannot be read (${reason})`,
        harmless: false,
      });
    return files;
  } catch (error) {
    const reason =
      error instanceof UnsafeFolderError
        ? 'it is a link, no folder of its own; the notes in it are not read'
        : `it cannot be read (${String(error)})`;
    console.problem({ path: path.join(folder, COLLATE_FOLDER), reason, harmless: false });
    return new Map();
  }
}
