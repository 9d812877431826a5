/** Ids that `package.json` contributes, with what each command is given. A tidy test compares the two. */
import type { CommentReply, CommentThread, Uri } from 'vscode';
import type { ArticleState, MarkState } from '../../annotations/annotation';
import type { DismissalReason, DismissalScope } from '../../annotations/dismissal';
import type { StatementTarget } from '../../protocol/requests';
import type { NoteComment } from './annotations/noteThreads';

export const languageId = 'article';

/** Arguments of each command. Palette and keyboard call with none; links, menus and the panel pass what they stand on. */
export interface CommandArguments {
  'collate.showDiscrepancies': [key?: string];
  'collate.nextDiscrepancy': [];
  'collate.previousDiscrepancy': [];
  'collate.nextStatement': [];
  'collate.compareStatements': [finding?: FindingReference];
  'collate.openStatement': [target: StatementTarget, beside?: boolean];
  'collate.openAllStatements': [finding?: FindingReference];
  'collate.dismissDiscrepancy': [finding?: FindingReference, choice?: DismissalChoice];
  'collate.restoreDiscrepancy': [finding?: FindingReference];
  'collate.addNote': [];
  'collate.saveNote': [reply: CommentReply];
  'collate.cancelNote': [reply: CommentReply];
  'collate.editNote': [comment: NoteComment];
  'collate.saveNoteEdit': [comment: NoteComment];
  'collate.cancelNoteEdit': [comment: NoteComment];
  'collate.deleteNote': [comment: NoteComment];
  'collate.resolveNote': [thread: CommentThread];
  'collate.reopenNote': [thread: CommentThread];
  'collate.showOrphans': [];
  'collate.markClaim': [state?: MarkState | 'removed'];
  'collate.markAll': [];
  'collate.setArticleStatus': [state?: ArticleState];
  'collate.importNotes': [file?: Uri];
  'collate.exportNotes': [format?: NoteFormat, place?: Uri];
  'collate.filterAuthors': [];
  'collate.undoAnnotation': [];
  'collate.redoAnnotation': [];
  'collate.toggleHighlights': [];
  'collate.exportReport': [];
  'collate.rebuildIndex': [];
  'collate.cancelIndexing': [];
  'collate.openSampleStory': [];
  'collate.findMentions': [entity?: EntityReference];
  'collate.useOtherValue': [];
  'collate.useHouseSpelling': [];
  'collate.insertSic': [];
  'collate.setEntityType': [entity?: EntityReference];
  'collate.joinEntities': [entity?: EntityReference];
  'collate.notAName': [entity?: EntityReference];
  'collate.undoCorrection': [];
  'collate.whatChanged': [];
  'collate.toggleLeftOut': [source?: SourceReference];
  'collate.setStory': [source?: SourceReference];
  'collate.secondOpinion': [finding?: FindingReference, ...others: FindingReference[]];
}

export type CommandId = keyof CommandArguments;

/** `FindingDto.key`, and the two statements to set side by side. */
export interface FindingReference {
  readonly key: string;
  readonly left?: number;
  readonly right?: number;
}

export interface EntityReference {
  readonly entity: string;
  /** Restrict to one article. */
  readonly uri?: string;
}

export interface SourceReference {
  readonly uri: string;
}

/** What a key binding or a script may say beforehand instead of being asked. */
export interface DismissalChoice {
  readonly scope: DismissalScope;
  readonly reason: DismissalReason;
}

/** `jsonl` holds every article of the folder; the others hold one article. */
export type NoteFormat = 'jsonld' | 'ann' | 'csv' | 'jsonl';

export const views = {
  container: 'collate',
  discrepancies: 'collate.discrepancies',
  entities: 'collate.entities',
  sources: 'collate.sources',
} as const;

export const contextKeys = {
  /** The active editor shows an article. */
  isArticle: 'collate.isArticle',
  /** At least one article has been found. */
  hasArticles: 'collate.hasArticles',
  hasFindings: 'collate.hasFindings',
  indexing: 'collate.indexing',
  /** The panel was looked at: from then on the sources pane shows how to begin, also without articles. */
  panelOpened: 'collate.panelOpened',
} as const;

/** Commands that hover cards may link to; everything else in Markdown stays dead text. */
export const trustedCommands = [
  'collate.openStatement',
  'collate.showDiscrepancies',
  'collate.findMentions',
  'collate.compareStatements',
] as const satisfies readonly CommandId[];
