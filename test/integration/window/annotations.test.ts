/** Notes and dismissals by hand in a real window. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

const article = '04-skarra-herald.txt';

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`notes and dismissals, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;

    const kept = (...names: string[]): string => {
      const file = path.join(session.workspace, '.collate', ...names);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };

    suiteSetup(async () => {
      session = await Session.start();
      window = await session.open({ development: host });
      await window.openFile(article);
      await window.run('Collate: Show Discrepancies');
    });
    suiteTeardown(() => session.stop());

    test('a finding is dismissed with scope and reason, the file that was written is told, and undo brings it back', async () => {
      const panel = await window.webview('#root .tabs');
      const tab = panel.locator('#tab-list');
      await panel.locator('.finding.conflict').first().waitFor();
      const before = await tab.innerText();
      await panel.locator('.finding.conflict .summary').first().click();
      await window.run('Collate: Dismiss Discrepancy');
      const question = window.page.locator('.quick-input-widget');
      await question.getByText('this finding (comes back when one of its values changes)').click();
      await question.getByText('Checked: right as it stands').click();
      // Asked once, then kept in the settings.
      await question.getByText('Under which name shall notes and marks be kept?').waitFor();
      await window.page.keyboard.type('Ann Lee');
      await window.page.keyboard.press('Enter');
      await window.page.locator('.statusbar').getByText('dismissals.json').waitFor();
      await window.until(() => (/"finding"/.test(kept('dismissals.json')) ? true : undefined), 'the dismissal to be kept');
      assert.match(kept('dismissals.json'), /"name": "Ann Lee"/);
      await window.run('Collate: Undo Last Note, Mark or Dismissal');
      await window.until(() => (/"finding"/.test(kept('dismissals.json')) ? undefined : true), 'the dismissal to be taken back');
      await window.until(async () => ((await tab.innerText()) === before ? true : undefined), 'the finding to come back');
    });

    test('a note is written in its thread and kept beside the article', async () => {
      await window.openFile(article);
      await window.run('Collate: Add Note');
      const thread = window.page.locator('.review-widget').last();
      await thread.locator('.monaco-editor').click();
      await window.page.keyboard.type('Who says so?');
      await thread.getByText('Keep Note').click();
      await window.until(
        () => (kept('annotations', `${article}.jsonld`).includes('Who says so?') ? true : undefined),
        'the note to be kept',
      );
      await window.page.locator('.review-widget .comment-body').getByText('Who says so?').waitFor();
    });
  });
