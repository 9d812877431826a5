/** A folder without an article: every view says so, and how to begin. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Session } from '../../support/session';
import type { ExtensionHostKind, VscodeWindow } from '../../support/vscodeWindow';

/** Two cores that do other work as well start a window slowly. */
const PATIENCE = 90_000;

for (const host of ['node', 'web'] satisfies ExtensionHostKind[])
  suite(`an empty folder, ${host} extension host`, () => {
    let story: string;
    let session: Session;
    let window: VscodeWindow;

    suiteSetup(async () => {
      story = mkdtempSync(path.join(tmpdir(), 'collate-empty-'));
      session = await Session.start({ story });
      window = await session.open({ development: host });
    });
    suiteTeardown(async () => {
      await session?.stop();
      rmSync(story, { recursive: true, force: true });
    });

    test('the panel offers the sample story', async () => {
      await window.run('Collate: Show Discrepancies');
      const panel = await window.webview('#root .tabs');
      await panel.getByText('No articles here yet.').waitFor({ timeout: PATIENCE });
      await panel.locator('vscode-button', { hasText: 'Open the sample story' }).waitFor();
    });

    test('so does the view of sources', async () => {
      await window.page.locator('.pane-header').filter({ hasText: 'Sources' }).click();
      await window.page.locator('.pane-body').getByText('There are no articles in this folder').waitFor({ timeout: PATIENCE });
    });
  });
