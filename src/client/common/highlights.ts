import * as vscode from 'vscode';
import { highlightClasses, type HighlightClass, type HighlightsDto } from '../../protocol/highlights';
import { mayBeArticle } from './articleDocuments';
import { chooseMarks, type HighlightCut } from './chooseMarks';
import { Delayer } from './delayer';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';

/** Lines above and below the window that are coloured too, so that scrolling shows no bare text. */
const MARGIN_LINES = 60;
const MAXIMUM_DECORATIONS = 1000;
const SCROLL_MILLISECONDS = 30;

/** Told apart by the shape of the line or box as well as by colour. Colours are contributed as `collate.*`. */
const styles: Readonly<Record<HighlightClass, vscode.DecorationRenderOptions>> = {
  person: underline('person', 'solid'),
  organisation: underline('organisation', 'dashed'),
  place: underline('place', 'dotted'),
  other: underline('other', 'double'),
  number: box('number', 'solid'),
  money: box('money', 'solid'),
  percent: box('percent', 'dashed'),
  date: box('date', 'dotted'),
  quote: { fontStyle: 'italic' },
  conflict: ruler('conflict'),
  difference: ruler('difference'),
  furniture: { opacity: '0.55' },
};

function underline(name: HighlightClass, style: string): vscode.DecorationRenderOptions {
  return {
    borderWidth: style === 'double' ? '0 0 3px 0' : '0 0 2px 0',
    borderStyle: style,
    borderColor: new vscode.ThemeColor(`collate.${name}`),
  };
}

/** Plain numbers, the commonest, have a thin line only. */
function box(name: HighlightClass, style: string): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(`collate.${name}Background`),
    borderColor: new vscode.ThemeColor(`collate.${name}Border`),
    borderRadius: '2px',
    borderStyle: style,
    borderWidth: name === 'number' ? '0 0 1px 0' : '1px',
  };
}

function ruler(name: HighlightClass): vscode.DecorationRenderOptions {
  return { overviewRulerColor: new vscode.ThemeColor(`collate.${name}`), overviewRulerLane: vscode.OverviewRulerLane.Center };
}

/** Colours names, numbers and statements in the visible part of the visible articles. */
export class Highlights implements vscode.Disposable {
  readonly #server: ServerSession;
  readonly #types = new Map<HighlightClass, vscode.TextEditorDecorationType>();
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #known = new Map<string, HighlightsDto>();
  readonly #scrolling = new Delayer(SCROLL_MILLISECONDS);
  readonly #cuts = new Map<string, HighlightCut>();
  readonly #cutChanged = new vscode.EventEmitter<void>();
  readonly #articleChanged = new vscode.EventEmitter<vscode.TextDocument>();

  /** What is known of this document has changed, also whether it is an article. */
  readonly onDidChange = this.#articleChanged.event;
  /** `cut` of a document has changed. */
  readonly onDidCut = this.#cutChanged.event;

  constructor(server: ServerSession) {
    this.#server = server;
    this.#subscriptions.push(
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolling.trigger(() => this.#show(textEditor))),
      // At once: the server reads the text anyway, and leaves what was asked about the text before.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isVisible(document) && mayBeArticle(document, readSettings())) void this.#load(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#known.delete(uri.toString());
        this.#cuts.delete(uri.toString());
      }),
      server.onDidStart(() => this.refresh()),
      server.onNotification('collate/resultsChanged', () => this.refresh()),
    );
  }

  isArticle(document: vscode.TextDocument): boolean {
    return this.#known.get(document.uri.toString())?.isArticle ?? false;
  }

  /** `undefined` where everything is marked. */
  cut(document: vscode.TextDocument): HighlightCut | undefined {
    return this.#cuts.get(document.uri.toString());
  }

  /** Asks for every visible article again. */
  refresh(): void {
    const settings = readSettings();
    const documents = new Set(
      vscode.window.visibleTextEditors.map(({ document }) => document).filter((document) => mayBeArticle(document, settings)),
    );
    for (const document of documents) void this.#load(document);
  }

  dispose(): void {
    vscode.Disposable.from(
      ...this.#subscriptions,
      ...this.#types.values(),
      this.#scrolling,
      this.#articleChanged,
      this.#cutChanged,
    ).dispose();
  }

  async #load(document: vscode.TextDocument): Promise<void> {
    const answer = await this.#server.request('collate/highlights', { uri: document.uri.toString() });
    if (!answer || document.isClosed || (answer.version !== null && answer.version !== document.version)) return;
    this.#known.set(document.uri.toString(), answer);
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.#show(editor);
    this.#articleChanged.fire(document);
  }

  #show(editor: vscode.TextEditor): void {
    const known = this.#known.get(editor.document.uri.toString());
    if (!known || (known.version !== null && known.version !== editor.document.version)) return;
    const settings = readSettings();
    const wanted = new Set<string>(
      settings['highlights.enabled']
        ? [...settings['highlights.classes'], 'conflict', 'difference', 'furniture']
        : ['conflict', 'difference'],
    );
    const { spans, cut } = chooseMarks({ known: known.spans, wanted, visible: shownSpan(editor), maximum: MAXIMUM_DECORATIONS });
    for (const name of highlightClasses) {
      const ranges = (spans.get(name) ?? []).map(
        ([start, end]) => new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end)),
      );
      if (ranges.length > 0 || this.#types.has(name)) editor.setDecorations(this.#type(name), ranges);
    }
    this.#setCut(editor.document, cut);
  }

  #setCut(document: vscode.TextDocument, cut: HighlightCut): void {
    const uri = document.uri.toString();
    const before = this.#cuts.get(uri);
    if (cut.shown < cut.total) this.#cuts.set(uri, cut);
    else this.#cuts.delete(uri);
    if (before?.total !== this.#cuts.get(uri)?.total) this.#cutChanged.fire();
  }

  #type(name: HighlightClass): vscode.TextEditorDecorationType {
    const known = this.#types.get(name);
    if (known) return known;
    const made = vscode.window.createTextEditorDecorationType({
      ...styles[name],
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    this.#types.set(name, made);
    return made;
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

function shownSpan({ document, visibleRanges }: vscode.TextEditor): { start: number; end: number } {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  return {
    start: document.offsetAt(new vscode.Position(Math.max(0, first - MARGIN_LINES), 0)),
    end: document.offsetAt(new vscode.Position(last + MARGIN_LINES, 0)),
  };
}
