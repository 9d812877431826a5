import * as vscode from 'vscode';
import type { ServerSession } from './serverSession';
import { inert, showForAWhile } from './inertText';

const SHOWN_MILLISECONDS = 10_000;

/** A crash is one line of the status bar that goes by itself; only a server that stays down is worth a notification. */
export function tellOfCrashes(server: ServerSession): vscode.Disposable {
  let line: vscode.Disposable | undefined;
  return vscode.Disposable.from(
    server.onDidCrash(() => {
      line?.dispose();
      line = showForAWhile(
        'sync',
        vscode.l10n.t('Collate was interrupted and starts again. Nothing you wrote is lost.'),
        SHOWN_MILLISECONDS,
      );
    }),
    server.onDidGiveUp((reason) => {
      line?.dispose();
      void offerRestart(reason);
    }),
    new vscode.Disposable(() => line?.dispose()),
  );
}

async function offerRestart(reason: string): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const answer = await vscode.window.showWarningMessage(
    inert(vscode.l10n.t('Collate stopped: {0} Nothing you wrote is lost.', reason)),
    restart,
  );
  if (answer === restart) await vscode.commands.executeCommand('collate.rebuildIndex');
}
