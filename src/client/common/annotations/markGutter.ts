import * as vscode from 'vscode';
import { MARK_STATES, type MarkState } from '../../../annotations/annotation';
import { visible } from '../../../protocol/visibleText';
import type { PlacedNotes } from './placedNotes';

/** Marks in the gutter and the overview ruler: told apart by shape as well as by colour. */
export class MarkGutter implements vscode.Disposable {
  readonly #placed: PlacedNotes;
  readonly #types: ReadonlyMap<MarkState, vscode.TextEditorDecorationType>;
  readonly #subscriptions: vscode.Disposable[];
  #hidden: ReadonlySet<string> = new Set();

  constructor(placed: PlacedNotes, media: vscode.Uri) {
    this.#placed = placed;
    this.#types = new Map(MARK_STATES.map((state) => [state, decorationOf(state, media)]));
    this.#subscriptions = [placed.onDidChange(() => this.#showAll()), vscode.window.onDidChangeVisibleTextEditors(() => this.#showAll())];
    this.#showAll();
  }

  /** Hides the marks of these authors. */
  hideAuthors(authors: ReadonlySet<string>): void {
    this.#hidden = authors;
    this.#showAll();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#types.values(), ...this.#subscriptions).dispose();
  }

  #showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#show(editor);
  }

  #show(editor: vscode.TextEditor): void {
    const { document } = editor;
    const marks = this.#placed.of(document).flatMap(({ annotation, range }) => {
      if (annotation.type !== 'mark' || !range || this.#hidden.has(annotation.author)) return [];
      const hoverMessage = new vscode.MarkdownString().appendText(
        visible(markTitle(annotation.state, annotation.author, annotation.modified)),
      );
      return [
        {
          state: annotation.state,
          options: { range: new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)), hoverMessage },
        },
      ];
    });
    for (const [state, type] of this.#types)
      editor.setDecorations(
        type,
        marks.filter((mark) => mark.state === state).map(({ options }) => options),
      );
  }
}

const RULER: Readonly<Record<MarkState, string | undefined>> = {
  unverified: undefined,
  verified: 'testing.iconPassed',
  query: 'editorWarning.foreground',
  wrong: 'editorError.foreground',
};

function decorationOf(state: MarkState, media: vscode.Uri): vscode.TextEditorDecorationType {
  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(media, 'marks', `${state}-${theme}.svg`);
  const ruler = RULER[state];
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: 'contain',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(ruler ? { overviewRulerColor: new vscode.ThemeColor(ruler), overviewRulerLane: vscode.OverviewRulerLane.Left } : {}),
  });
}

/** "Verified by Ann Lee, 3 May 2026". */
function markTitle(state: MarkState, author: string, when: string): string {
  const time = new Date(when);
  const day = Number.isNaN(time.getTime()) ? '' : time.toLocaleDateString(vscode.env.language);
  return [vscode.l10n.t('{0} by {1}', stateLabel(state), author || vscode.l10n.t('unknown')), day].filter(Boolean).join(', ');
}

export function stateLabel(state: MarkState): string {
  switch (state) {
    case 'unverified':
      return vscode.l10n.t('Unverified');
    case 'verified':
      return vscode.l10n.t('Verified');
    case 'query':
      return vscode.l10n.t('Query');
    case 'wrong':
      return vscode.l10n.t('Wrong');
  }
}
