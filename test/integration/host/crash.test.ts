import { assert } from 'chai';
import * as vscode from 'vscode';
import type { FindingStore } from '../../../src/client/common/findingStore';
import type { ServerSession } from '../../../src/client/common/serverSession';
import { activated, openArticle, until } from './extensionUnderTest';

const first = '01-meridian-wire.txt';
const crashesBorne = 4;

/** What was found, in an order of its own. */
const found = ({ all }: FindingStore): string[] => all.map(({ key, severity }) => `${severity} ${key}`).sort();

const next = <T>(event: vscode.Event<T>): Promise<T> =>
  new Promise((resolve) => {
    const subscription = event((value) => {
      subscription.dispose();
      resolve(value);
    });
  });

/** Resolves when the server has begun to read the folder. */
const reading = (server: ServerSession): Promise<void> =>
  new Promise((resolve) => {
    const subscription = server.onNotification('collate/progress', ({ total }) => {
      if (total === 0) return;
      subscription.dispose();
      resolve();
    });
  });

function kill({ processId }: ServerSession): void {
  if (processId === undefined) throw new Error('The server has no process.');
  process.kill(processId, 'SIGKILL');
}

/** A worker cannot be ended from outside without its own knowledge, so there is nothing to kill in a web host. */
if (process.env['COLLATE_HOST'] === 'node')
  suite('the server process is killed (Node host only)', () => {
    setup(async () => {
      await openArticle(first);
      const { server, findings } = await activated();
      const started = next(server.onDidStart);
      await vscode.commands.executeCommand('collate.rebuildIndex');
      await started;
      await until(findings.onDidChange, () => (findings.version > 0 && findings.counts.articles === 6) || undefined);
    });

    teardown(async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('three times in a row, each time with its findings back: they are the same', async () => {
      const { server, findings } = await activated();
      const before = found(findings);
      assert.isNotEmpty(before);
      for (let time = 0; time < 3; time += 1) {
        const started = next(server.onDidStart);
        const killed = server.processId;
        kill(server);
        await started;
        assert.notEqual(server.processId, killed);
        await until(findings.onDidChange, () => (findings.version > 0 && found(findings).join() === before.join()) || undefined);
      }
      assert.deepEqual(found(findings), before);
    });

    test('while it reads the folder, three times: it comes back with the same findings', async () => {
      const { server, findings } = await activated();
      const before = found(findings);
      for (let time = 0; time < 3; time += 1) {
        const readingAgain = reading(server);
        kill(server);
        await readingAgain;
      }
      await until(findings.onDidChange, () => (findings.version > 0 && found(findings).join() === before.join()) || undefined);
      assert.deepEqual(found(findings), before);
    });

    test('while notes are saved, three times: every note is kept, the findings come back, and nobody is asked anything', async () => {
      const { server, findings } = await activated();
      const before = found(findings);
      let given = 0;
      const giving = server.onDidGiveUp(() => (given += 1));
      await vscode.workspace.getConfiguration('collate').update('author.name', 'Ann Lee', vscode.ConfigurationTarget.Global);
      const editor = await openArticle(first);
      const words = [0, 1, 2].map((line) => editor.document.lineAt(line).range).filter(({ isEmpty }) => !isEmpty);
      assert.isNotEmpty(words);
      for (const place of words) {
        editor.selection = new vscode.Selection(place.start, place.end);
        const started = next(server.onDidStart);
        const saving = vscode.commands.executeCommand('collate.markClaim', 'verified');
        kill(server);
        await Promise.all([saving, started]);
      }
      const file = vscode.Uri.joinPath(editor.document.uri, '..', '.collate', 'annotations', `${first}.jsonld`);
      const { items } = JSON.parse(await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' })) as {
        readonly items: readonly unknown[];
      };
      assert.lengthOf(items, words.length);
      await until(findings.onDidChange, () => (findings.version > 0 && found(findings).join() === before.join()) || undefined);
      giving.dispose();
      assert.equal(given, 0);
      for (const place of words) {
        editor.selection = new vscode.Selection(place.start, place.end);
        await vscode.commands.executeCommand('collate.undoAnnotation');
      }
    });

    test('once too often: it stays down, is told once, and starts again on command', async () => {
      const { server, findings } = await activated();
      const before = found(findings);
      let told = 0;
      const telling = server.onDidGiveUp(() => (told += 1));
      for (let time = 0; time < crashesBorne; time += 1) {
        const started = next(server.onDidStart);
        kill(server);
        await started;
      }
      const givenUp = next(server.onDidGiveUp);
      kill(server);
      await givenUp;
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'article', content: 'Nobody was hurt.' }));
      assert.isFalse(server.isStarted);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      const started = next(server.onDidStart);
      await vscode.commands.executeCommand('collate.rebuildIndex');
      await started;
      await until(findings.onDidChange, () => (findings.version > 0 && found(findings).join() === before.join()) || undefined);
      telling.dispose();
      assert.equal(told, 1);
    });
  });
