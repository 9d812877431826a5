/** A second opinion in a real window, from a chat model that another extension provides. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fakeAnswer, installFakeChatModel } from '../../support/fakeChatModel';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`second opinion, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;
    let asked = '';

    const questions = (): readonly string[][] =>
      existsSync(asked)
        ? readFileSync(asked, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as string[])
        : [];

    suiteSetup(async () => {
      session = await Session.start({
        settings: { 'chat.disableAIFeatures': false, 'collate.secondOpinion.enabled': true },
        prepare: (home) => ({ asked } = installFakeChatModel(home)),
      });
      window = await session.open({ development: host });
      await window.openFile('01-meridian-wire.txt');
      await window.run('Collate: Show Discrepancies');
    });
    suiteTeardown(() => session.stop());

    test('nothing is sent before the editor agrees; then the statements alone; the answer stands beside the finding, which stays', async () => {
      const panel = await window.webview('#root .tabs');
      const finding = panel.locator('.finding.conflict').first();
      await finding.waitFor();
      const before = await panel.locator('#tab-list').innerText();
      await finding.locator('.summary').click();
      const subject = await finding.locator('.subject').innerText();
      const button = finding.locator('vscode-button', { hasText: 'Second opinion' });
      const dialog = window.page.locator('.monaco-dialog-box');
      await button.click();
      await dialog.getByText('will be sent to the chat model Parrot').waitFor();
      await dialog.getByText('Cancel').click();
      await dialog.waitFor({ state: 'detached' });
      assert.deepEqual(questions(), []);
      await button.click();
      await dialog.getByText('Send', { exact: true }).click();
      await finding.locator('.opinion', { hasText: fakeAnswer }).waitFor();
      assert.match(await finding.locator('.opinion').innerText(), /Second opinion of Parrot, a language model/);
      const [question = []] = questions();
      assert.equal(questions().length, 1);
      assert.ok(question.join('\n').includes(subject), question.join('\n'));
      assert.equal(await panel.locator('#tab-list').innerText(), before);
    });

    test('all findings shown are asked about one by one, without being asked again', async () => {
      const panel = await window.webview('#root .tabs');
      await panel.locator('vscode-toolbar-button.filter').click();
      await panel.locator('vscode-textfield input').fill('injured');
      await panel.locator('[role="status"]', { hasText: 'findings shown' }).waitFor({ state: 'attached' });
      const all = panel.locator('.filters vscode-button');
      await all.waitFor();
      const count = Number(/\d+/.exec(await all.innerText())?.[0]);
      const already = questions().length;
      await all.click();
      await window.until(() => (questions().length === already + count ? true : undefined), 'all questions');
    });
  });
