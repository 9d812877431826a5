/** Browser: the server is a web worker. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { activateWith, type ActivatedExtension } from '../common/activate';
import type { ServerTransport } from '../common/serverSession';

export function activate(context: vscode.ExtensionContext): ActivatedExtension {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return activateWith(context, () => openWorker(server));
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
