/** Hover, symbols, references, code actions …: questions of the editor handed to the server, its answers handed back. */
import * as vscode from 'vscode';
import type { WireLocation, WirePosition, WireRange } from '../../protocol/positions';
import { articleSelector, mayBeArticle } from './articleDocuments';
import { trustedCommands } from './contributions';
import type { ServerSession } from './serverSession';
import { readSettings } from './settings';
import { locationOf, placeIn, rangeOf, wireRangeOf } from './wire';

/** As the language-server protocol writes them; only what this server sends. */
interface WireSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: number;
  readonly range: WireRange;
  readonly selectionRange: WireRange;
  readonly children?: readonly WireSymbol[];
}
interface WireCommand {
  readonly title: string;
  readonly command: string;
  readonly arguments?: unknown[];
}
interface WireAction {
  readonly title: string;
  readonly edit?: { readonly changes: Readonly<Record<string, readonly { readonly range: WireRange; readonly newText: string }[]>> };
  readonly command?: WireCommand;
}
interface WireDiagnostic {
  readonly range: WireRange;
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly relatedInformation: readonly { readonly location: WireLocation; readonly message: string }[];
  readonly data: unknown;
}

/** What the server keeps with a diagnostic, for its code actions. */
const dataOf = new WeakMap<vscode.Diagnostic, unknown>();

export function registerLanguageFeatures(server: ServerSession): vscode.Disposable {
  const ask = async <T>(
    method: string,
    document: vscode.TextDocument,
    params: object,
    token: vscode.CancellationToken,
  ): Promise<T | undefined> =>
    mayBeArticle(document, readSettings()) ? (((await server.ask(method, params, token)) as T | null) ?? undefined) : undefined;
  return vscode.Disposable.from(
    registerHover(ask),
    registerSymbols(ask, server),
    registerHints(ask, server),
    registerCodeActions(ask),
    registerDiagnostics(server),
  );
}

type Ask = <T>(method: string, document: vscode.TextDocument, params: object, token: vscode.CancellationToken) => Promise<T | undefined>;

function registerHover(ask: Ask): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const hover = await ask<{ contents: { value: string }; range?: WireRange }>(
        'textDocument/hover',
        document,
        placeIn(document, position),
        token,
      );
      if (!hover) return undefined;
      const text = new vscode.MarkdownString(hover.contents.value);
      text.isTrusted = { enabledCommands: trustedCommands };
      return new vscode.Hover(text, hover.range && rangeOf(hover.range));
    },
  });
}

function registerSymbols(ask: Ask, server: ServerSession): vscode.Disposable {
  const documentParams = (document: vscode.TextDocument): object => ({ textDocument: { uri: document.uri.toString() } });
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(articleSelector, {
      provideDocumentSymbols: async (document, token) =>
        (await ask<WireSymbol[]>('textDocument/documentSymbol', document, documentParams(document), token))?.map(symbolOf),
    }),
    vscode.languages.registerReferenceProvider(articleSelector, {
      provideReferences: async (document, position, _context, token) =>
        (
          await ask<WireLocation[]>(
            'textDocument/references',
            document,
            { ...placeIn(document, position), context: { includeDeclaration: true } },
            token,
          )
        )?.map(locationOf),
    }),
    vscode.languages.registerDocumentHighlightProvider(articleSelector, {
      provideDocumentHighlights: async (document, position, token) =>
        (await ask<{ range: WireRange }[]>('textDocument/documentHighlight', document, placeIn(document, position), token))?.map(
          ({ range }) => new vscode.DocumentHighlight(rangeOf(range)),
        ),
    }),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        const found = (await server.ask('workspace/symbol', { query }, token)) as
          { name: string; kind: number; containerName: string; location: WireLocation }[] | null | undefined;
        return found?.map(
          ({ name, kind, containerName, location }) => new vscode.SymbolInformation(name, kind - 1, containerName, locationOf(location)),
        );
      },
    }),
  );
}

/** The protocol counts symbol kinds from 1, the editor from 0. */
function symbolOf({ name, detail, kind, range, selectionRange, children }: WireSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail ?? '', kind - 1, rangeOf(range), rangeOf(selectionRange));
  symbol.children = (children ?? []).map(symbolOf);
  return symbol;
}

function registerHints(ask: Ask, server: ServerSession): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    server.onNotification('collate/resultsChanged', () => changed.fire()),
    vscode.languages.registerCodeLensProvider(articleSelector, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        const lenses = await ask<{ range: WireRange; command: WireCommand }[]>(
          'textDocument/codeLens',
          document,
          { textDocument: { uri: document.uri.toString() } },
          token,
        );
        return lenses?.map(({ range, command }) => new vscode.CodeLens(rangeOf(range), command));
      },
    }),
    vscode.languages.registerInlayHintsProvider(articleSelector, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const hints = await ask<{ position: WirePosition; label: string; tooltip?: string }[]>(
          'textDocument/inlayHint',
          document,
          { textDocument: { uri: document.uri.toString() }, range: wireRangeOf(range) },
          token,
        );
        return hints?.map(({ position, label, tooltip }) => {
          const hint = new vscode.InlayHint(new vscode.Position(position.line, position.character), label);
          hint.paddingLeft = true;
          hint.tooltip = tooltip;
          return hint;
        });
      },
    }),
  );
}

function registerCodeActions(ask: Ask): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, context, token) {
        const own = context.diagnostics.filter(({ source }) => source === 'collate');
        const diagnostics = own.map((diagnostic) => ({
          range: wireRangeOf(diagnostic.range),
          message: diagnostic.message,
          data: dataOf.get(diagnostic),
        }));
        const params = { textDocument: { uri: document.uri.toString() }, range: wireRangeOf(range), context: { diagnostics } };
        const actions = await ask<WireAction[]>('textDocument/codeAction', document, params, token);
        return actions?.map((action) => actionOf(action, own));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionOf({ title, edit, command }: WireAction, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  if (command) action.command = command;
  if (edit) {
    action.edit = new vscode.WorkspaceEdit();
    for (const [uri, changes] of Object.entries(edit.changes))
      for (const { range, newText } of changes) action.edit.replace(vscode.Uri.parse(uri), rangeOf(range), newText);
  }
  return action;
}

function registerDiagnostics(server: ServerSession): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('collate');
  return vscode.Disposable.from(
    collection,
    server.onDidStart(() => collection.clear()),
    server.listen('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: readonly WireDiagnostic[] }) => {
      collection.set(vscode.Uri.parse(uri), diagnostics.map(diagnosticOf));
    }),
  );
}

/** The protocol counts severities from 1, the editor from 0. */
function diagnosticOf({ range, severity, code, message, relatedInformation, data }: WireDiagnostic): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severity - 1);
  diagnostic.source = 'collate';
  diagnostic.code = code;
  diagnostic.relatedInformation = relatedInformation.map(
    (related) => new vscode.DiagnosticRelatedInformation(locationOf(related.location), related.message),
  );
  dataOf.set(diagnostic, data);
  return diagnostic;
}
