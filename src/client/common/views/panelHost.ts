import * as vscode from 'vscode';
import type { FromPanel, ToPanel } from '../../../protocol/panel';
import { views } from '../contributions';

/** Shows `dist/webview.js` in the view `collate.discrepancies` and carries messages both ways. It keeps nothing: the page asks anew. */
export class PanelHost implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #received = new vscode.EventEmitter<FromPanel>();
  #view: vscode.WebviewView | undefined;
  #badge: vscode.ViewBadge | undefined;

  /** What the page says. `ready` comes first, and again after each reload. */
  readonly onDidReceive = this.#received.event;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  get isVisible(): boolean {
    return this.#view?.visible ?? false;
  }

  /** Does nothing while the page is not there: it is told everything when it says `ready`. */
  post(message: ToPanel): void {
    void this.#view?.webview.postMessage(message);
  }

  setBadge(count: number, tooltip: string): void {
    this.#badge = count > 0 ? { value: count, tooltip } : undefined;
    if (this.#view) this.#view.badge = this.#badge;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    view.badge = this.#badge;
    const { webview } = view;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extensionUri, 'dist'), vscode.Uri.joinPath(this.#extensionUri, 'media')],
    };
    webview.onDidReceiveMessage((message: FromPanel) => this.#received.fire(message));
    // A view that moves to another part of the window is made anew before the old one goes.
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    webview.html = this.#page(webview);
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${views.discrepancies}.focus`);
  }

  dispose(): void {
    this.#received.dispose();
  }

  /** No inline script, nothing from the network; styles may be set by script (`@vscode-elements` adopts style sheets). */
  #page(webview: vscode.Webview): string {
    const uri = (...path: string[]): string => webview.asWebviewUri(vscode.Uri.joinPath(this.#extensionUri, ...path)).toString();
    const policy = `default-src 'none'; img-src ${webview.cspSource} data:; font-src ${webview.cspSource}; style-src ${webview.cspSource}; script-src ${webview.cspSource}`;
    return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${uri('dist', 'webview.css')}">
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${uri('dist', 'codicons', 'codicon.css')}">
<title>Collate</title>
</head>
<body>
<div id="root"></div>
<script src="${uri('dist', 'webview.js')}"></script>
</body>
</html>`;
  }
}
