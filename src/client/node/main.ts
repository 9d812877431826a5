/** Desktop and remote: the server is a process of its own. */
import { fork } from 'node:child_process';
import type * as vscode from 'vscode';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { activateWith, type ActivatedExtension } from '../common/activate';
import type { ServerTransport } from '../common/serverSession';
import { serverFlags } from './serverFlags';

export function activate(context: vscode.ExtensionContext): ActivatedExtension {
  const server = context.asAbsolutePath('dist/server.node.js');
  return activateWith(context, (report) => openProcess(server, report));
}

function openProcess(server: string, report: (line: string) => void): ServerTransport {
  const child = fork(server, ['--node-ipc'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: [...serverFlags],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
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
