/** Browser: the server is a web worker, which cannot read the extension's files: it is sent the name model. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { activateWith, type ActivatedExtension } from '../common/activate';
import type { ServerTransport } from '../common/serverSession';

export function activate(context: vscode.ExtensionContext): ActivatedExtension {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  const nameModel = vscode.Uri.joinPath(context.extensionUri, 'dist/data/names.bin');
  return activateWith(
    context,
    () => openWorker(server),
    () => vscode.workspace.fs.readFile(nameModel),
  );
}

function openWorker(server: string): ServerTransport {
  const worker = new Worker(server);
  const connection = createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  return {
    connection,
    processId: undefined,
    onDidEnd: (listener) => {
      worker.addEventListener('error', listener, { once: true });
    },
    dispose: () => {
      connection.dispose();
      worker.terminate();
    },
  };
}
