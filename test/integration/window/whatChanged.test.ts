/** What an edit changed, against the saved and the committed text; all statements of a finding in a peek view. */
import { execFileSync } from 'node:child_process';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

const article = '01-meridian-wire.txt';

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`what changed, ${host} extension host`, () => {
    let session: Session;
    let window: VscodeWindow;

    suiteSetup(async () => {
      session = await Session.start({ settings: { 'files.autoSave': 'off' } });
      const git = (...words: string[]): void => {
        execFileSync('git', ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.invalid', ...words], { cwd: session.workspace });
      };
      git('init', '--quiet');
      git('add', '.');
      git('commit', '--quiet', '--message', 'As filed');
      window = await session.open({ development: host });
      await window.openFile(article);
      await window.page.locator('.squiggly-warning').first().waitFor();
    });
    suiteTeardown(() => session.stop());

    async function replaceWord(words: string, by: string): Promise<void> {
      const { x, y } = await window.middleOf(words);
      await window.page.mouse.dblclick(x, y);
      await window.page.keyboard.type(by);
    }

    test('an edit that is not saved is told against the saved text', async () => {
      await replaceWord('212', '213');
      await window.run('Collate: What Changed');
      await window.choice('212 → 213').first().waitFor();
      await window.page.locator('.quick-input-widget').getByText('Since the last save').first().waitFor();
      await window.page.keyboard.press('Escape');
    });

    // Git runs where the files are; a worker in the browser has none.
    if (host === 'node')
      test('a saved edit is told against the last commit, and leads to its place', async () => {
        await window.run('File: Save');
        await window.page.locator('.tab.active:not(.dirty)').filter({ hasText: article }).waitFor();
        await window.until(async () => {
          await window.run('Collate: What Changed');
          const row = window.choice('212 → 213').first();
          // The git extension may still be looking for the repository.
          if (
            await row.waitFor({ timeout: 2000 }).then(
              () => true,
              () => false,
            )
          )
            return true;
          await window.page.keyboard.press('Escape');
          return undefined;
        }, 'the change since the commit');
        await window.page.locator('.quick-input-widget').getByText('Since the last commit').first().waitFor();
        await window.choice('212 → 213').first().click();
        await window.page.locator('.statusbar').getByText('(3 selected)').waitFor();
      });

    test('all statements of a finding stand in a peek view', async () => {
      const { x, y } = await window.middleOf('46 people');
      await window.page.mouse.click(x, y);
      await window.run('Collate: Peek All Statements');
      await window.page.locator('.peekview-widget .reference-file').filter({ hasText: '02-elver-courier' }).waitFor();
      await window.page.keyboard.press('Escape');
    });
  });
