/** Desktop and remote: the server is a process of its own. */
import type { ChildProcess } from 'node:child_process';
import type * as vscode from 'vscode';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { activateWith, type ActivatedExtension } from '../common/activate';
import type { ServerTransport } from '../common/serverSession';
import { createFork } from './forkServer';
import { serverFlags } from './serverFlags';

export function activate(context: vscode.ExtensionContext): ActivatedExtension {
  const forkServer = createFork(context.asAbsolutePath('dist/server.node.js'), serverFlags);
  return activateWith(context, (report) => openProcess(forkServer(), report));
}

function openProcess(child: ChildProcess, report: (line: string) => void): ServerTransport {
  child.stderr?.setEncoding('utf8').on('data', report);
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  return {
    connection,
    processId: child.pid,
    onDidEnd: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    dispose: () => {
      connection.dispose();
      child.kill();
    },
  };
}
