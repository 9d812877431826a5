/** The view in other parts of the window: what was chosen stays, the page follows the width, and still answers. */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { Session } from '../../support/session';
import type { VscodeWindow } from '../../support/vscodeWindow';

/** Two cores that do other work as well start a window slowly. */
const PATIENCE = 90_000;

suite('the view in another part of the window', () => {
  let session: Session;
  let window: VscodeWindow;

  suiteSetup(async () => {
    session = await Session.start();
    window = await session.open({ development: 'node' });
    await window.openFile('02-elver-courier.txt');
    await window.run('Collate: Show Discrepancies');
    const panel = await window.webview('#root .tabs');
    await panel.locator('.finding.conflict').first().waitFor({ timeout: PATIENCE });
    await panel.locator('vscode-textfield input').fill('injured');
    await panel.locator('[role="status"]', { hasText: 'findings shown' }).waitFor({ state: 'attached' });
  });
  suiteTeardown(() => session?.stop());

  /** The view's page when it is as wide as `wanted` says: a moved view may be made anew, so the frame is looked for again. */
  async function pageOfWidth(wanted: (width: number) => boolean): Promise<Frame> {
    return window.until(
      async () => {
        for (const frame of window.page.frames()) {
          const width = await frame.evaluate(() => (document.querySelector('#root .finding') ? innerWidth : -1)).catch(() => -1);
          if (width > 0 && wanted(width)) return frame;
        }
        return undefined;
      },
      'the page of the view in its new place',
      PATIENCE,
    );
  }

  /** A finding is opened by keyboard; its first statement is shown in the editor, nothing is wider than the page. */
  async function works(panel: Frame): Promise<void> {
    assert.equal(await panel.locator('vscode-textfield input').inputValue(), 'injured');
    const row = panel.locator('.finding.conflict', { hasText: 'people injured' }).locator('.summary');
    // Each key only when the last one has been answered: the page draws with the next frame.
    const isOpen = (open: boolean): Promise<void> =>
      panel
        .locator(`.finding.conflict > .summary[aria-expanded="${String(open)}"]`, { hasText: 'people injured' })
        .waitFor({ timeout: PATIENCE });
    if ((await row.getAttribute('aria-expanded')) === 'true') await row.press('ArrowLeft');
    await isOpen(false);
    await row.press('ArrowRight');
    await isOpen(true);
    await panel.locator('.details .statements').waitFor();
    assert.ok(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await row.press('Enter');
    // The keyboard goes to the statement: until it is there, it would close the palette of the next step.
    await window.page.locator('.editor-instance .monaco-editor.focused .selected-text').first().waitFor();
  }

  test('in the secondary side bar', async () => {
    await window.run('View: Move Panel Views To Secondary Side Bar');
    await window.run('Collate: Show Discrepancies');
    const panel = await pageOfWidth((width) => width < 500);
    const bar = await window.page.locator('.part.auxiliarybar').boundingBox();
    const box = await (await panel.parentFrame()?.frameElement())?.boundingBox();
    assert.ok(bar && box && box.x >= bar.x && box.x + box.width <= bar.x + bar.width, JSON.stringify({ bar, box }));
    await works(panel);
  });

  test('and back below the text', async () => {
    await window.run('View: Move Secondary Side Bar Views To Panel');
    await window.run('Collate: Show Discrepancies');
    await works(await pageOfWidth((width) => width > 700));
  });

  test('at the right of the text', async () => {
    // VS Code 1.139.1 may cover what it moved (docs/editor.md): the page itself is asked, not the picture.
    await window.run('View: Move Panel Right');
    await works(await pageOfWidth((width) => width < 500));
  });
});
