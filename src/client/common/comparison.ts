import * as vscode from 'vscode';
import type { StatementDto } from '../../protocol/findings';
import { rangeOf } from './wire';

/** The marks of the last side-by-side comparison. */
export class Comparison implements vscode.Disposable {
  readonly #words = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('collate.differingWords'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('collate.conflict'),
    overviewRulerColor: new vscode.ThemeColor('collate.conflict'),
    fontWeight: 'bold',
  });
  readonly #statement = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });

  /** Marks each statement and, in it, the words that the other one has not. */
  mark(left: vscode.TextEditor, leftStatement: StatementDto, right: vscode.TextEditor, rightStatement: StatementDto): void {
    for (const editor of vscode.window.visibleTextEditors) {
      editor.setDecorations(this.#words, []);
      editor.setDecorations(this.#statement, []);
    }
    this.#markOne(left, leftStatement, rightStatement);
    this.#markOne(right, rightStatement, leftStatement);
  }

  dispose(): void {
    vscode.Disposable.from(this.#words, this.#statement).dispose();
  }

  #markOne(editor: vscode.TextEditor, own: StatementDto, other: StatementDto): void {
    const { document } = editor;
    const start = document.offsetAt(rangeOf(own.range).start);
    const spans = wordsNotIn(own.quote, other.quote);
    const ranges = spans.map(([from, to]) => new vscode.Range(document.positionAt(start + from), document.positionAt(start + to)));
    editor.setDecorations(this.#words, ranges);
    editor.setDecorations(this.#statement, [rangeOf(own.range)]);
  }
}

/** Stretches of `text` whose words `other` lacks; all of it when nothing tells them apart word by word. */
function wordsNotIn(text: string, other: string): [number, number][] {
  const words = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const spans = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => !words.has(word.toLowerCase()))
    .map(({ 0: word, index }): [number, number] => [index, index + word.length]);
  return spans.length > 0 ? spans : [[0, text.length]];
}
