import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { VscodeWindow } from '../../support/vscodeWindow';
import { openStoryWindow } from '../../support/windowHooks';

async function openCompared(host: 'node' | 'web'): Promise<VscodeWindow> {
  const { window } = await openStoryWindow(host);
  await window.openFile('02-elver-courier.txt');
  await window.page.locator('.squiggly-warning').first().waitFor();
  return window;
}

const statusItem = (window: VscodeWindow): Locator =>
  window.page.locator('.statusbar-item').filter({ has: window.page.locator('.codicon-references') });

for (const host of ['node', 'web'] as const)
  suite(`editor in a window, ${host} extension host`, () => {
    let window: VscodeWindow;
    suiteSetup(async () => {
      window = await openCompared(host);
    });
    setup(async () => {
      await window.run('View: Close All Editors');
      await window.openFile('02-elver-courier.txt');
    });
    suiteTeardown(async () => {
      await window.close();
    });

    test('names are underlined, numbers stand in boxes', async () => {
      const styles = await window.until(async () => {
        const found = await window.page.evaluate(() =>
          [...document.querySelectorAll('.editor-instance [class*="ced-"]')].map((element) => {
            const { borderBottomStyle, borderTopStyle } = getComputedStyle(element);
            return `${borderBottomStyle} ${borderTopStyle}`;
          }),
        );
        return found.length > 3 ? found : undefined;
      }, 'decorations');
      assert.ok(new Set(styles).size >= 3, `shapes: ${[...new Set(styles)].join(', ')}`);
    });

    test('a hover card shows the other articles, its link jumps there', async () => {
      const { x, y } = await window.middleOf('Moira Kellas');
      await window.page.mouse.move(x, y, { steps: 4 });
      const card = window.page.locator('.monaco-hover-content').filter({ hasText: 'Moira Kellas' });
      await card.waitFor();
      await card.locator('a').filter({ hasText: 'meridian' }).or(card.locator('li a')).first().click();
      await window.page.locator('.tab.active').filter({ hasNotText: '02-elver-courier' }).waitFor();
    });

    test('the status bar counts conflicts and opens the panel', async () => {
      await statusItem(window)
        .filter({ hasText: /^\s*[1-9]/ })
        .click();
      const panel = await window.webview('[role="search"]');
      assert.ok(await panel.locator('body').innerText());
    });

    test('keys go to the next discrepancy and set two statements side by side', async () => {
      await window.editor.click();
      await window.page.keyboard.press('Control+Alt+KeyC');
      await window.page.keyboard.press('KeyN');
      await statusItem(window)
        .filter({ hasText: /[a-z]{3}/ })
        .waitFor();
      await window.page.keyboard.press('Control+Alt+KeyC');
      await window.page.keyboard.press('KeyC');
      const second = window.page.locator('.editor-group-container').nth(1);
      const picker = window.page.locator('.quick-input-widget:visible');
      await second.or(picker).first().waitFor();
      if (await picker.isVisible()) await window.page.keyboard.press('Enter');
      await second.waitFor();
    });

    test('names stand in the tree under their types, sources with date and conflicts', async () => {
      await window.page.locator('.pane-header').filter({ hasText: 'Names' }).click();
      await window.page.locator('.pane-header').filter({ hasText: 'Sources' }).click();
      await window.page.locator('.monaco-list-row[role="treeitem"]').filter({ hasText: 'People' }).waitFor();
      await window.page.locator('.monaco-list-row[role="treeitem"]').filter({ hasText: '2026-04-' }).first().waitFor();
    });

    test('a wrong type is corrected from the palette', async () => {
      const { x, y } = await window.middleOf('Moira Kellas');
      await window.page.mouse.click(x, y);
      await window.run('Collate: Correct Type of Name …');
      await window.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'Organisation' }).click();
      await window.page.locator('.statusbar').getByText('.collate/corrections.json').first().waitFor();
      await window.run('Collate: Undo Last Name Correction');
      await window.page.locator('.statusbar').getByText('Moira Kellas').first().waitFor();
    });
  });
