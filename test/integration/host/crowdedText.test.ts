import { assert } from 'chai';
import * as vscode from 'vscode';
import { activated, openArticle, until } from './extensionUnderTest';

const maximum = 1000;
const sentence = (place: number): string =>
  `The harbour counted ${String(place + 20)} boats, ${String(place + 31)} crates and ${String(place + 45)} sailors on its quays.`;

suite('a text with more marks than are drawn', () => {
  // Other suites count on the story as it is, whatever happens here.
  teardown(async () => {
    const { findings } = await activated();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(findings.onDidChange, () => findings.counts.articles === 6 || undefined);
  });

  test('says how many of how many', async () => {
    const { document: usual } = await openArticle('01-meridian-wire.txt');
    const { highlights } = await activated();
    await until(highlights.onDidChange, () => highlights.isArticle(usual) || undefined);
    assert.isUndefined(highlights.cut(usual));
    const lines = Array.from({ length: 50 }, (_, line) => Array.from({ length: 10 }, (_, place) => sentence(line * 10 + place)).join(' '));
    const crowded = await vscode.workspace.openTextDocument({ language: 'article', content: lines.join('\n') });
    await vscode.window.showTextDocument(crowded);
    const { server, findings } = await activated();
    const cut = await until(
      highlights.onDidCut,
      () => highlights.cut(crowded),
      () => {
        const visible = vscode.window.visibleTextEditors.map(({ document }) => `${document.uri.toString()} ${document.languageId}`);
        const known = { isArticle: highlights.isArticle(crowded), version: crowded.version, isClosed: crowded.isClosed };
        return JSON.stringify({ visible, ...known, isStarted: server.isStarted, results: findings.version, counts: findings.counts });
      },
    );
    assert.equal(cut.shown, maximum);
    assert.isAbove(cut.total, maximum);
  });
});
