import * as vscode from 'vscode';
import { readAnnotation, type Note, type Reply } from '../../../annotations/annotation';
import { visible } from '../../../protocol/visibleText';
import type { PlacedNote, PlacedNotes } from './placedNotes';

/** A remark as the editor shows it, with the record behind it. */
export interface NoteComment extends vscode.Comment {
  readonly recordId: string;
  /** As it was written. */
  readonly text: string;
  /** ISO 8601. */
  readonly modified: string;
  readonly article: vscode.Uri;
  readonly parent: vscode.CommentThread;
}

/** Values of `contextValue`, which the manifest's menus ask for. */
const CONTEXT = { open: 'collate.open', resolved: 'collate.resolved', orphan: 'collate.orphan', comment: 'collate.comment' } as const;

/** Notes as comment threads at their words. New threads are begun with the editor's own "+". */
export class NoteThreads implements vscode.Disposable {
  readonly #controller: vscode.CommentController;
  readonly #placed: PlacedNotes;
  readonly #threads = new Map<string, { readonly document: vscode.TextDocument; readonly thread: vscode.CommentThread }>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #records: (article: vscode.Uri) => readonly Reply[];
  readonly #written = new Set<string>();
  #hidden: ReadonlySet<string> = new Set();

  constructor(
    placed: PlacedNotes,
    replies: (article: vscode.Uri) => readonly Reply[],
    isArticle: (document: vscode.TextDocument) => boolean,
  ) {
    this.#placed = placed;
    this.#records = replies;
    this.#controller = vscode.comments.createCommentController('collate.notes', vscode.l10n.t('Collate notes'));
    this.#controller.options = { placeHolder: vscode.l10n.t('Note'), prompt: vscode.l10n.t('Add a note') };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (isArticle(document) ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : []),
    };
    this.#subscriptions = [
      this.#controller,
      placed.onDidChange((document) => this.#show(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /** A new empty thread, open for writing. */
  begin(document: vscode.TextDocument, range: vscode.Range): void {
    const thread = this.#controller.createCommentThread(document.uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    thread.label = vscode.l10n.t('New note');
  }

  /** A note that is being written here is shown open; all others wait folded. */
  expand(id: string): void {
    this.#written.add(id);
  }

  /** Whether a thread stands below this line. */
  endAt(document: vscode.TextDocument, line: number): boolean {
    return [...this.#threads.values()].some(({ document: own, thread }) => own === document && (thread.range?.end.line ?? 0) === line);
  }

  /** Id of the note that a thread shows; undefined for one that is still to be written. */
  noteOf(thread: vscode.CommentThread): string | undefined {
    for (const [id, shown] of this.#threads) if (shown.thread === thread) return id;
    return undefined;
  }

  /** Hides the notes of these authors. */
  hideAuthors(authors: ReadonlySet<string>): void {
    this.#hidden = authors;
    for (const document of vscode.workspace.textDocuments) this.#show(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(document: vscode.TextDocument): void {
    const shown = this.#placed.of(document).filter(({ annotation }) => annotation.type === 'note' && !this.#hidden.has(annotation.author));
    const wanted = new Set(shown.map(({ record }) => record.id));
    for (const [id, { document: own, thread }] of this.#threads)
      if (own.uri.toString() === document.uri.toString() && !wanted.has(id)) this.#drop(id, thread);
    const replies = this.#records(document.uri);
    for (const note of shown) this.#showNote(document, note, replies);
  }

  #showNote(document: vscode.TextDocument, { record, annotation, range }: PlacedNote, replies: readonly Reply[]): void {
    if (annotation.type !== 'note') return;
    const known = this.#threads.get(record.id)?.thread;
    // A thread's range cannot follow a document that was replaced as a whole: it is set each time.
    const at = range ? new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)) : new vscode.Range(0, 0, 0, 0);
    const thread = known ?? this.#controller.createCommentThread(document.uri, at, []);
    if (!known) {
      this.#threads.set(record.id, { document, thread });
      const { Collapsed, Expanded } = vscode.CommentThreadCollapsibleState;
      thread.collapsibleState = this.#written.delete(record.id) ? Expanded : Collapsed;
    }
    thread.range = at;
    const words = shortened(annotation.place.exact);
    setChanged(thread, {
      label: range ? `“${words}”` : vscode.l10n.t('Its words are gone: “{0}”', words),
      contextValue: range ? (annotation.resolved ? CONTEXT.resolved : CONTEXT.open) : CONTEXT.orphan,
      state: annotation.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved,
    });
    const own = replies.filter(({ to }) => to === record.id).sort((a, b) => (a.created < b.created ? -1 : 1));
    setRemarks(thread, [annotation, ...own], document.uri);
  }

  #forget(document: vscode.TextDocument): void {
    for (const [id, { document: own, thread }] of this.#threads) if (own === document) this.#drop(id, thread);
  }

  #drop(id: string, thread: vscode.CommentThread): void {
    this.#threads.delete(id);
    thread.dispose();
  }
}

type Head = Pick<vscode.CommentThread, 'label' | 'contextValue' | 'state'>;

/** What is set is drawn anew, changed or not, and drawing takes the keyboard from a box that asks for a note. */
function setChanged(thread: vscode.CommentThread, { label, contextValue, state }: Head): void {
  if (thread.label !== label) thread.label = label;
  if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
  if (thread.state !== state) thread.state = state;
}

/** Answers to the notes of an article. */
export function repliesOf(records: readonly Parameters<typeof readAnnotation>[0][]): readonly Reply[] {
  return records.flatMap((record) => {
    const annotation = readAnnotation(record);
    return annotation?.type === 'reply' ? [annotation] : [];
  });
}

/** Remarks that are as they were stay the same objects: one that is being edited is not closed by what happens to others. */
function setRemarks(thread: vscode.CommentThread, remarks: readonly (Note | Reply)[], article: vscode.Uri): void {
  const shown = thread.comments as readonly NoteComment[];
  const comments = remarks.map((remark) => {
    const known = shown.find(({ recordId }) => recordId === remark.id);
    return known?.text === remark.text && known.modified === remark.modified ? known : commentOf(remark, article, thread);
  });
  if (comments.length !== shown.length || comments.some((comment, at) => comment !== shown[at])) thread.comments = comments;
}

function commentOf({ id, text, author, modified }: Note | Reply, article: vscode.Uri, parent: vscode.CommentThread): NoteComment {
  const time = new Date(modified);
  return {
    recordId: id,
    text,
    modified,
    article,
    parent,
    body: plainMarkdown(text),
    mode: vscode.CommentMode.Preview,
    author: { name: visible(author) || vscode.l10n.t('Unknown') },
    contextValue: CONTEXT.comment,
    ...(Number.isNaN(time.getTime()) ? {} : { timestamp: time }),
  };
}

/** What somebody else wrote into the file must not become a link or a picture. */
export function plainMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(visible(text));
}

function shortened(text: string): string {
  return visible(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
