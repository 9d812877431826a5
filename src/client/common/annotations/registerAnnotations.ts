/** Notes, marks, dismissals and reports: built here and wired to their commands. */
import * as vscode from 'vscode';
import { mayBeArticle } from '../articleDocuments';
import type { CommandArguments, CommandId } from '../contributions';
import type { Extension } from '../extension';
import { adoptRenamed } from './adoptRenamed';
import { ArticlePlaces } from './articlePlaces';
import { Decisions } from './decisions';
import { dismissDiscrepancy, restoreDiscrepancy } from './dismissals';
import { exportNotes, importNotes } from './exchangeNotes';
import { exportReport } from './exportReport';
import { filterAuthors } from './filterAuthors';
import { followRenames } from './followRenames';
import { MarkGutter } from './markGutter';
import { markAll } from './markAll';
import { markClaim, setArticleStatus } from './markCommands';
import { addNote, cancelEdit, cancelNote, deleteNote, editNote, saveEdit, saveNote, setResolved, showOrphans } from './noteCommands';
import { showWritten, type NoteDesk } from './noteDesk';
import { NoteFolders } from './noteFolders';
import { NoteThreads, repliesOf } from './noteThreads';
import { PlacedNotes } from './placedNotes';
import { inert } from '../inertText';

/** Commands that this folder serves. */
export type AnnotationCommandId =
  | 'collate.dismissDiscrepancy'
  | 'collate.restoreDiscrepancy'
  | 'collate.addNote'
  | 'collate.saveNote'
  | 'collate.cancelNote'
  | 'collate.editNote'
  | 'collate.saveNoteEdit'
  | 'collate.cancelNoteEdit'
  | 'collate.deleteNote'
  | 'collate.resolveNote'
  | 'collate.reopenNote'
  | 'collate.showOrphans'
  | 'collate.markClaim'
  | 'collate.markAll'
  | 'collate.setArticleStatus'
  | 'collate.importNotes'
  | 'collate.exportNotes'
  | 'collate.filterAuthors'
  | 'collate.undoAnnotation'
  | 'collate.redoAnnotation'
  | 'collate.exportReport';

type Handlers = { readonly [Id in AnnotationCommandId]: (...given: CommandArguments[Id]) => Promise<void> | void };

/** Everything about notes and marks; nothing is read until an article is open or a finding is known. */
export function registerAnnotations(extension: Extension): vscode.Disposable {
  const folders = new NoteFolders(extension.context.workspaceState);
  const isArticle = (document: vscode.TextDocument): boolean => mayBeArticle(document, extension.settings());
  const placed = new PlacedNotes(folders, isArticle);
  const threads = new NoteThreads(placed, (article) => repliesOf(folders.records(article)), isArticle);
  const gutter = new MarkGutter(placed, vscode.Uri.joinPath(extension.context.extensionUri, 'media'));
  const decisions = new Decisions(extension, folders, new ArticlePlaces(folders, placed));
  const handlers = handlersOf({ extension, folders, placed, threads }, decisions, gutter);
  const commands = (Object.keys(handlers) as AnnotationCommandId[]).map((id) =>
    registerHandler(id, handlers[id] as (...given: unknown[]) => unknown),
  );
  return vscode.Disposable.from(
    folders,
    placed,
    threads,
    gutter,
    decisions,
    followRenames(folders),
    adoptRenamed(folders, isArticleName),
    ...commands,
  );
}

function registerHandler(id: CommandId, run: (...given: unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    try {
      await run(...given);
    } catch (error) {
      void vscode.window.showErrorMessage(
        inert(vscode.l10n.t('The notes could not be written: {0}', error instanceof Error ? error.message : String(error))),
      );
    }
  });
}

function handlersOf(desk: NoteDesk, decisions: Decisions, gutter: MarkGutter): Handlers {
  const hidden = new Set<string>();
  return {
    'collate.dismissDiscrepancy': (finding, choice) => dismissDiscrepancy(desk, finding, choice),
    'collate.restoreDiscrepancy': (finding) => restoreDiscrepancy(desk, decisions, finding),
    'collate.addNote': () => addNote(desk),
    'collate.saveNote': (reply) => saveNote(desk, reply),
    'collate.cancelNote': (reply) => cancelNote(desk, reply),
    'collate.editNote': (comment) => editNote(desk, comment),
    'collate.saveNoteEdit': (comment) => saveEdit(desk, comment),
    'collate.cancelNoteEdit': (comment) => cancelEdit(desk, comment),
    'collate.deleteNote': (comment) => deleteNote(desk, comment),
    'collate.resolveNote': (thread) => setResolved(desk, thread, true),
    'collate.reopenNote': (thread) => setResolved(desk, thread, false),
    'collate.showOrphans': () => showOrphans(desk),
    'collate.markClaim': (state) => markClaim(desk, state),
    'collate.markAll': () => markAll(desk),
    'collate.setArticleStatus': (state) => setArticleStatus(desk, state),
    'collate.importNotes': (file) => importNotes(desk, file),
    'collate.exportNotes': (format, place) => exportNotes(desk, format, place),
    'collate.filterAuthors': () => filterAuthors(desk, gutter, hidden),
    'collate.undoAnnotation': () => step(desk, 'undo'),
    'collate.redoAnnotation': () => step(desk, 'redo'),
    'collate.exportReport': () => exportReport(desk, decisions),
  };
}

async function step({ folders }: NoteDesk, direction: 'undo' | 'redo'): Promise<void> {
  const label = await folders.step(direction);
  if (label === undefined)
    showWritten(direction === 'undo' ? vscode.l10n.t('Nothing to take back.') : vscode.l10n.t('Nothing to do again.'), []);
  else showWritten(direction === 'undo' ? vscode.l10n.t('Taken back: {0}.', label) : vscode.l10n.t('Done again: {0}.', label), []);
}

/** Names under which articles are kept; what a file holds decides the server. */
function isArticleName({ path }: vscode.Uri): boolean {
  return /\.(?:article|txt)$/i.test(path);
}
